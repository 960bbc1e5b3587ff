"""A project with all that can be done with it. Not how it is found and opened: that is bootstrap's."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from annotator.domain.changes import Changes
from annotator.domain.person import Person
from annotator.domain.whereabouts import Away
from annotator.services.articles import ArticleService
from annotator.services.attachments import AttachmentService
from annotator.services.backups import BackupService
from annotator.services.claim_table import ClaimTableService
from annotator.services.claims import ClaimService
from annotator.services.codebooks import CodebookService
from annotator.services.coverage import Analyst, CoverageService, ReadHere, uncovered
from annotator.services.evidence import EvidenceService
from annotator.services.exports import ExportService
from annotator.services.field_edits import FieldEditService
from annotator.services.history import HistoryService
from annotator.services.imports import ImportService
from annotator.services.library import LibraryService
from annotator.services.linking import LinkingService
from annotator.services.maintenance import MaintenanceService
from annotator.services.saved_searches import SavedSearchService
from annotator.services.search import SearchService
from annotator.services.similar import SimilarService
from annotator.services.statistics import StatisticsService
from annotator.services.views import ViewService
from annotator.services.work import WorkService
from annotator.storage.store import Store


class Project:
    """One working database and the services on it. Everything may be called from any thread.

    Texts are read by `analyst`, by default in this process.
    """

    def __init__(
        self,
        store: Store,
        url: str,
        name: str,
        path: Path | None,
        analyst: Analyst | None = None,
        *,
        automatic_backups: bool = True,
    ) -> None:
        self.url = url
        self.name = name
        self.path = path
        self._store = store
        self.articles = ArticleService(store)
        self.claims = ClaimService(store)
        self.linking = LinkingService(store)
        self.evidence = EvidenceService(store)
        self.attachments = AttachmentService(store)
        self.fields = FieldEditService(store)
        self.work = WorkService(store, uncovered)
        self.coverage = CoverageService(store, analyst or ReadHere())
        self.library = LibraryService(store, self.coverage)
        self.codebook = CodebookService(store)
        self.imports = ImportService(store)
        self.exports = ExportService(store, name, path)
        self.history = HistoryService(store, self.coverage)
        self.search = SearchService(store)
        self.saved_searches = SavedSearchService(store)
        self.similar = SimilarService(store)
        self.claim_table = ClaimTableService(store)
        self.statistics = StatisticsService(store)
        self.views = ViewService(store)
        self.maintenance = MaintenanceService(store)
        self.backups = BackupService(store, path, automatic=automatic_backups)
        store.before_risk = self.backups.before

    @property
    def person_name(self) -> str:
        """Who acts, by name; nothing is read for it."""
        return self._store.person_name

    @property
    def person(self) -> Person:
        """Who acts here."""
        return self._store.person()

    @property
    def notices(self) -> Sequence[str]:
        """What was noticed while it was opened, in words."""
        return self._store.notices

    @property
    def read_only(self) -> str:
        """Why nothing can be changed here, in a few words; "" where it can."""
        return self._store.read_only

    def poll(self) -> Changes | None:
        """Return what others have committed since the last call, None where nothing. Cheap."""
        return self._store.others()

    def away(self) -> Away | None:
        """Return what has become of the project's file, after bringing it to safety; None where all is well. Cheap."""
        return self._store.away()

    def settle(self) -> None:
        """Write everything back into the project's file, which then is the whole project."""
        self._store.settle()

    def save_as(self, target: Path) -> None:
        """Copy the project to another file, wherever its own is by now. Raises EnvironmentFault, InvalidInput."""
        self._store.save_as(target)

    def close(self) -> None:
        """Let go of the database, and read no further."""
        self.coverage.stop()
        self._store.close()
