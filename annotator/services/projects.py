"""A project with all that can be done with it. Not how it is found and opened: that is bootstrap's."""

from __future__ import annotations

from pathlib import Path

from annotator.domain.changes import Changes
from annotator.domain.person import Person
from annotator.services.articles import ArticleService
from annotator.services.attachments import AttachmentService
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

    def __init__(self, store: Store, url: str, name: str, path: Path | None, analyst: Analyst | None = None) -> None:
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
        self.maintenance = MaintenanceService(store, path)

    @property
    def person(self) -> Person:
        """Who acts here."""
        return self._store.person()

    def poll(self) -> Changes | None:
        """Return what others have committed since the last call, None where nothing. Cheap."""
        return self._store.others()

    def close(self) -> None:
        """Let go of the database, and read no further."""
        self.coverage.stop()
        self._store.close()
