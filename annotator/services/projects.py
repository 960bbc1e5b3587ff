"""A project with all that can be done with it. Not how it is found and opened: that is bootstrap's.

What can be done is loaded when it is first asked for: a window that opens needs a third of it to show an article.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.domain.changes import Changes
from annotator.domain.person import Person
from annotator.domain.whereabouts import Away
from annotator.services.coverage import Analyst, CoverageService, ReadHere, uncovered
from annotator.services.work import WorkService
from annotator.storage.store import Store

if TYPE_CHECKING:
    from annotator.domain.backup import Occasion
    from annotator.domain.roles import Role
    from annotator.services.agreement import AgreementService
    from annotator.services.answers import AnswerService
    from annotator.services.articles import ArticleService
    from annotator.services.assessments import AssessmentService
    from annotator.services.attached_texts import AttachedTextService
    from annotator.services.attachments import AttachmentService
    from annotator.services.backups import BackupService
    from annotator.services.citing import CitingService
    from annotator.services.claim_table import ClaimTableService
    from annotator.services.claims import ClaimService
    from annotator.services.codebooks import CodebookService
    from annotator.services.draft_queue import DraftQueueService
    from annotator.services.earlier import EarlierService
    from annotator.services.erasing import ErasingService
    from annotator.services.evidence import EvidenceService
    from annotator.services.exchange import ExchangeService
    from annotator.services.exports import ExportService
    from annotator.services.field_edits import FieldEditService
    from annotator.services.held_order import HeldOrder
    from annotator.services.history import HistoryService
    from annotator.services.import_preview import ImportPreviewService
    from annotator.services.imports import ImportService
    from annotator.services.library import LibraryService
    from annotator.services.linking import LinkingService
    from annotator.services.maintenance import MaintenanceService
    from annotator.services.near_duplicates import NearDuplicateService
    from annotator.services.places import PlaceService
    from annotator.services.privileged import PrivilegedService
    from annotator.services.receiving import ReceivingService
    from annotator.services.redaction import RedactionService
    from annotator.services.reference_files import ReferenceFileService
    from annotator.services.revisions import RevisionService
    from annotator.services.roles import RoleService
    from annotator.services.saved_pages import SavedPageService
    from annotator.services.saved_searches import SavedSearchService
    from annotator.services.search import SearchService
    from annotator.services.sending import SendingService
    from annotator.services.similar import SimilarService
    from annotator.services.source_library import SourceLibraryService
    from annotator.services.source_notes import SourceNoteService
    from annotator.services.sources import SourceService
    from annotator.services.statistics import StatisticsService
    from annotator.services.views import ViewService


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
        self._automatic_backups = automatic_backups
        self.coverage = CoverageService(store, analyst or ReadHere())
        self.work = WorkService(store, uncovered)
        store.before_risk = self._before_risk

    def _before_risk(self, occasion: Occasion) -> None:
        self.backups.before(occasion)

    @cached_property
    def _order(self) -> HeldOrder:
        from annotator.services.held_order import HeldOrder

        return HeldOrder()

    @cached_property
    def articles(self) -> ArticleService:
        from annotator.services.articles import ArticleService

        return ArticleService(self._store, self._order)

    @cached_property
    def claims(self) -> ClaimService:
        from annotator.services.claims import ClaimService

        return ClaimService(self._store)

    @cached_property
    def linking(self) -> LinkingService:
        from annotator.services.linking import LinkingService

        return LinkingService(self._store)

    @cached_property
    def assessments(self) -> AssessmentService:
        from annotator.services.assessments import AssessmentService

        return AssessmentService(self._store)

    @cached_property
    def agreement(self) -> AgreementService:
        from annotator.services.agreement import AgreementService

        return AgreementService(self._store)

    @cached_property
    def places(self) -> PlaceService:
        from annotator.services.places import PlaceService

        return PlaceService(self._store)

    @cached_property
    def evidence(self) -> EvidenceService:
        from annotator.services.evidence import EvidenceService

        return EvidenceService(self._store)

    @cached_property
    def saved_pages(self) -> SavedPageService:
        from annotator.services.saved_pages import SavedPageService

        return SavedPageService(self._store, self.evidence)

    @cached_property
    def source_notes(self) -> SourceNoteService:
        from annotator.services.source_notes import SourceNoteService

        return SourceNoteService(self._store)

    @cached_property
    def reference_files(self) -> ReferenceFileService:
        from annotator.services.reference_files import ReferenceFileService

        return ReferenceFileService(self.source_library)

    @cached_property
    def citing(self) -> CitingService:
        from annotator.services.citing import CitingService

        return CitingService(self._store)

    @cached_property
    def source_library(self) -> SourceLibraryService:
        from annotator.services.source_library import SourceLibraryService

        return SourceLibraryService(self._store)

    @cached_property
    def attachments(self) -> AttachmentService:
        from annotator.services.attachments import AttachmentService

        return AttachmentService(self._store)

    @cached_property
    def attached_texts(self) -> AttachedTextService:
        from annotator.services.attached_texts import AttachedTextService

        return AttachedTextService(self._store)

    @cached_property
    def sources(self) -> SourceService:
        from annotator.services.sources import SourceService

        return SourceService(self._store)

    @cached_property
    def fields(self) -> FieldEditService:
        from annotator.services.field_edits import FieldEditService

        return FieldEditService(self._store)

    @cached_property
    def library(self) -> LibraryService:
        from annotator.services.library import LibraryService

        return LibraryService(self._store, self.coverage, self._order)

    @cached_property
    def codebook(self) -> CodebookService:
        from annotator.services.codebooks import CodebookService

        return CodebookService(self._store)

    @cached_property
    def imports(self) -> ImportService:
        from annotator.services.imports import ImportService

        return ImportService(self._store)

    @cached_property
    def import_preview(self) -> ImportPreviewService:
        from annotator.services.import_preview import ImportPreviewService

        return ImportPreviewService(self._store)

    @cached_property
    def revisions(self) -> RevisionService:
        from annotator.services.revisions import RevisionService

        return RevisionService(self._store)

    @cached_property
    def draft_queue(self) -> DraftQueueService:
        from annotator.services.draft_queue import DraftQueueService

        return DraftQueueService(self._store)

    @cached_property
    def exports(self) -> ExportService:
        from annotator.services.exports import ExportService

        return ExportService(self._store, self.name, self.path)

    @cached_property
    def sending(self) -> SendingService:
        from annotator.services.sending import SendingService

        return SendingService(self._store, self.name, self.path)

    @cached_property
    def receiving(self) -> ReceivingService:
        from annotator.services.receiving import ReceivingService

        return ReceivingService(self._store)

    @cached_property
    def exchange(self) -> ExchangeService:
        from annotator.services.exchange import ExchangeService

        return ExchangeService(self._store, self.sending, self.receiving, self.path)

    @cached_property
    def answers(self) -> AnswerService:
        from annotator.services.answers import AnswerService

        return AnswerService(self._store)

    @cached_property
    def history(self) -> HistoryService:
        from annotator.services.history import HistoryService

        return HistoryService(self._store, self.coverage)

    @cached_property
    def search(self) -> SearchService:
        from annotator.services.search import SearchService

        return SearchService(self._store)

    @cached_property
    def roles(self) -> RoleService:
        from annotator.services.roles import RoleService

        return RoleService(self._store)

    @cached_property
    def saved_searches(self) -> SavedSearchService:
        from annotator.services.saved_searches import SavedSearchService

        return SavedSearchService(self._store)

    @cached_property
    def similar(self) -> SimilarService:
        from annotator.services.similar import SimilarService

        return SimilarService(self._store)

    @cached_property
    def near_duplicates(self) -> NearDuplicateService:
        from annotator.services.near_duplicates import NearDuplicateService

        return NearDuplicateService(self._store)

    @cached_property
    def earlier(self) -> EarlierService:
        from annotator.services.earlier import EarlierService

        return EarlierService(self._store, self.coverage, self.similar)

    @cached_property
    def claim_table(self) -> ClaimTableService:
        from annotator.services.claim_table import ClaimTableService

        return ClaimTableService(self._store)

    @cached_property
    def statistics(self) -> StatisticsService:
        from annotator.services.statistics import StatisticsService

        return StatisticsService(self._store)

    @cached_property
    def views(self) -> ViewService:
        from annotator.services.views import ViewService

        return ViewService(self._store)

    @cached_property
    def maintenance(self) -> MaintenanceService:
        from annotator.services.maintenance import MaintenanceService

        return MaintenanceService(self._store)

    @cached_property
    def backups(self) -> BackupService:
        from annotator.services.backups import BackupService

        return BackupService(self._store, self.path, automatic=self._automatic_backups)

    @cached_property
    def privileged(self) -> PrivilegedService:
        from annotator.services.privileged import PrivilegedService

        return PrivilegedService(self._store)

    @cached_property
    def redaction(self) -> RedactionService:
        from annotator.services.redaction import RedactionService

        return RedactionService(self._store)

    @cached_property
    def erasing(self) -> ErasingService:
        from annotator.services.erasing import ErasingService

        return ErasingService(self._store, self.path, self.backups)

    @property
    def person_name(self) -> str:
        """Who acts, by name; nothing is read for it."""
        return self._store.person_name

    def get_ready(self) -> None:
        """Load what the first acts need, so that the first key takes no longer than the next. For an idle moment."""
        self.claims.get_ready()
        self.views.get_ready()
        _ = self.linking, self.evidence, self.fields, self.views, self.history, self.similar
        with self._store.reading() as reading:
            _ = reading.search, reading.everywhere

    @property
    def person(self) -> Person:
        """Who acts here."""
        return self._store.person()

    @property
    def notices(self) -> Sequence[str]:
        """What was noticed while it was opened, in words."""
        return self._store.notices

    @property
    def encrypted(self) -> bool:
        """Whether the project is a file that is encrypted."""
        return self._store.encrypted

    @property
    def read_only(self) -> str:
        """Why nothing can be changed here, in a few words; "" where it can."""
        return self._store.read_only

    @property
    def role(self) -> Role | None:
        """What the server holds the person to; None where there are no roles, or whoever owns the project is here."""
        return self._store.role

    def may(self, act: str) -> bool:
        """Tell whether an act of this kind is the person's to do, as far as her role goes."""
        return self._store.may(act)

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
