"""What one transaction may read: each part of the project by the repository that knows it, all of the same moment."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Select, func, select

from annotator.errors import Blocked
from annotator.messages import message
from annotator.storage.engine import HELD
from annotator.storage.ledger import Ledger
from annotator.storage.prefetch import prefetch
from annotator.storage.repositories.acts import HistoryRepository
from annotator.storage.repositories.articles import ArticleRepository
from annotator.storage.repositories.assessments import AssessmentRepository
from annotator.storage.repositories.claims import ClaimRepository
from annotator.storage.repositories.codebooks import CodebookRepository
from annotator.storage.repositories.coverage import CoverageRepository
from annotator.storage.repositories.evidence import EvidenceRepository
from annotator.storage.repositories.remarks import CommentRepository, CorrectionRepository, QueryRepository
from annotator.storage.repositories.sign_offs import SignOffRepository
from annotator.storage.search import article_search, everywhere_search

if TYPE_CHECKING:
    from annotator.domain.erasing import Finder
    from annotator.domain.past import Past
    from annotator.domain.progress import Progress
    from annotator.domain.search import Renewal
    from annotator.storage.repositories.agreement import AgreementRepository
    from annotator.storage.repositories.anchors import AnchorRepository
    from annotator.storage.repositories.as_of import AsOfRepository
    from annotator.storage.repositories.attached_hits import AttachedHits
    from annotator.storage.repositories.attached_texts import AttachedTextRepository
    from annotator.storage.repositories.attachments import AttachmentRepository
    from annotator.storage.repositories.chronicle import ChronicleRepository
    from annotator.storage.repositories.claim_lists import ClaimListRepository
    from annotator.storage.repositories.claim_table import ClaimTableRepository
    from annotator.storage.repositories.dataset import DatasetRepository
    from annotator.storage.repositories.erasing import ErasingRepository
    from annotator.storage.repositories.integrity import IntegrityRepository
    from annotator.storage.repositories.merging import MergingRepository
    from annotator.storage.repositories.parcel_rows import ParcelRowRepository
    from annotator.storage.repositories.places import PlaceRepository
    from annotator.storage.repositories.privileged import PrivilegedRepository
    from annotator.storage.repositories.redaction import RedactionRepository
    from annotator.storage.repositories.restoring import RestoringRepository
    from annotator.storage.repositories.roles import RoleRepository
    from annotator.storage.repositories.saved_searches import SavedSearchRepository
    from annotator.storage.repositories.sight import Sight
    from annotator.storage.repositories.sketches import SketchRepository
    from annotator.storage.repositories.source_notes import SourceNoteRepository
    from annotator.storage.repositories.sources import SourceRepository
    from annotator.storage.repositories.statistics import StatisticsRepository
    from annotator.storage.search.base import ArticleSearch
    from annotator.storage.search.everywhere import EverywhereSearch


class Reading:
    """What one transaction can be asked. All answers are of the same moment."""

    def __init__(self, connection: Connection, person: str = "") -> None:
        self._connection = connection
        self._ledger: Ledger | None = None
        self._reader = person
        """Who looks: what others make of claims that are assessed blind is not among the answers."""
        self.blind_today: Sequence[str] = ()
        """Where this is the past: the claims that are blind now, which no day before may tell either."""

    @property
    def person(self) -> str:
        """Whose eyes it is read with."""
        return self._reader

    def prefetch(self, *reads: Callable[[], object]) -> None:
        """Send ahead to a server what is asked in a moment: see `annotator.storage.prefetch`."""
        prefetch(self._connection, *reads)

    @contextmanager
    def then(
        self, past: Past, article_ids: Sequence[str], progress: Progress, redacted: Finder | None = None
    ) -> Iterator[Reading]:
        """Give the project as it was, to be asked like any other while the block lasts; now is `self`.

        Only the texts of the named articles are there, of all where none is named. With `redacted`, nothing that it
        finds is readable, and no original file is there. Raises NotFound, Cancelled.
        """
        if past.is_now and redacted is None:
            yield self
            return
        from annotator.storage.engine import scratch_engine
        from annotator.storage.repositories.past import PastRepository

        engine = scratch_engine(self._connection.engine)
        try:
            with engine.connect() as there, there.begin():
                reading = Reading(there)
                reading.dataset.files = self.attachments  # none is ever changed, and they are large: they stay here
                if not self.sight.sees_all:
                    reading.blind_today = tuple(self._connection.scalars(self.sight.blind_claims()))
                    reading.dataset.blind_today = reading.blind_today
                with reading.dataset.broken_off_by(progress):
                    filling = PastRepository(self._connection)
                    reading.dataset.left_out = filling.fill(there, past, article_ids, progress)
                    if redacted is not None:
                        from annotator.storage.repositories.redaction import redact

                        reading.dataset.redacted = redact(there, redacted, progress)
                        reading.dataset.originals = False
                    yield reading
        finally:
            engine.dispose()

    @cached_property
    def sees_all(self) -> bool:
        """Whether no row of the history is kept from who reads: a server may hold her to a role that hides some."""
        held = self._connection.get_execution_options().get(HELD)
        return not held or bool(self._connection.scalar(select(func.annotator_sees_all())))

    def require_all(self) -> None:
        """Raise Blocked where something is kept from who reads: what needs the whole history would call it damaged."""
        if not self.sees_all:
            raise Blocked(
                message("You may see not all of this project: others' blind assessments, or confidential sources."),
                message("This needs all of it: ask whoever looks after the project to do it."),
            )

    @cached_property
    def articles(self) -> ArticleRepository:
        return ArticleRepository(self._connection, self._ledger)

    @cached_property
    def sign_offs(self) -> SignOffRepository:
        return SignOffRepository(self._connection, self._ledger)

    @cached_property
    def claims(self) -> ClaimRepository:
        return ClaimRepository(self._connection, self._ledger)

    @cached_property
    def claim_table(self) -> ClaimTableRepository:
        from annotator.storage.repositories.claim_table import ClaimTableRepository

        return ClaimTableRepository(self._connection)

    @cached_property
    def statistics(self) -> StatisticsRepository:
        from annotator.storage.repositories.statistics import StatisticsRepository

        return StatisticsRepository(self._connection)

    @cached_property
    def evidence(self) -> EvidenceRepository:
        return EvidenceRepository(self._connection, self._ledger)

    @cached_property
    def attachments(self) -> AttachmentRepository:
        from annotator.storage.repositories.attachments import AttachmentRepository

        return AttachmentRepository(self._connection, self._ledger)

    @cached_property
    def attached_texts(self) -> AttachedTextRepository:
        from annotator.storage.repositories.attached_texts import AttachedTextRepository

        return AttachedTextRepository(self._connection)

    @cached_property
    def source_notes(self) -> SourceNoteRepository:
        from annotator.storage.repositories.source_notes import SourceNoteRepository

        return SourceNoteRepository(self._connection, self._ledger)

    @cached_property
    def sources(self) -> SourceRepository:
        from annotator.storage.repositories.sources import SourceRepository

        return SourceRepository(self._connection, self._ledger)

    @cached_property
    def anchors(self) -> AnchorRepository:
        from annotator.storage.repositories.anchors import AnchorRepository

        return AnchorRepository(self._connection, self._ledger)

    @cached_property
    def sketches(self) -> SketchRepository:
        from annotator.storage.repositories.sketches import SketchRepository

        return SketchRepository(self._connection)

    @cached_property
    def queries(self) -> QueryRepository:
        return QueryRepository(self._connection, self._ledger)

    @cached_property
    def comments(self) -> CommentRepository:
        return CommentRepository(self._connection, self._ledger)

    @cached_property
    def corrections(self) -> CorrectionRepository:
        return CorrectionRepository(self._connection, self._ledger)

    @cached_property
    def coverage(self) -> CoverageRepository:
        return CoverageRepository(self._connection, self._ledger)

    @cached_property
    def codebook(self) -> CodebookRepository:
        return CodebookRepository(self._connection, self._ledger)

    @cached_property
    def history(self) -> HistoryRepository:
        return HistoryRepository(self._connection, lambda: self.sight)

    @cached_property
    def chronicle(self) -> ChronicleRepository:
        from annotator.storage.repositories.chronicle import ChronicleRepository

        return ChronicleRepository(self._connection, shown=self.sight.shown)

    @cached_property
    def sight(self) -> Sight:
        from annotator.storage.repositories.sight import Sight

        return Sight(self._connection, self._reader, self.blind_today)

    @cached_property
    def assessments(self) -> AssessmentRepository:
        return AssessmentRepository(self._connection, self._ledger)

    @cached_property
    def agreement(self) -> AgreementRepository:
        from annotator.storage.repositories.agreement import AgreementRepository

        return AgreementRepository(self._connection, self.sight)

    @cached_property
    def places(self) -> PlaceRepository:
        from annotator.storage.repositories.places import PlaceRepository

        return PlaceRepository(self._connection, self._ledger)

    @cached_property
    def as_of(self) -> AsOfRepository:
        from annotator.storage.repositories.as_of import AsOfRepository

        return AsOfRepository(self._connection)

    @cached_property
    def dataset(self) -> DatasetRepository:
        from annotator.storage.repositories.dataset import DatasetRepository

        return DatasetRepository(self._connection)

    @cached_property
    def integrity(self) -> IntegrityRepository:
        from annotator.storage.repositories.integrity import IntegrityRepository

        return IntegrityRepository(self._connection)

    @cached_property
    def claim_lists(self) -> ClaimListRepository:
        from annotator.storage.repositories.claim_lists import ClaimListRepository

        return ClaimListRepository(self._connection, self._ledger)

    @cached_property
    def privileged(self) -> PrivilegedRepository:
        from annotator.storage.repositories.privileged import PrivilegedRepository

        return PrivilegedRepository(self._connection, self._ledger)

    @cached_property
    def redaction(self) -> RedactionRepository:
        from annotator.storage.repositories.redaction import RedactionRepository

        return RedactionRepository(self._connection, self._ledger)

    @cached_property
    def erasing(self) -> ErasingRepository:
        from annotator.storage.repositories.erasing import ErasingRepository

        return ErasingRepository(self._connection)

    @cached_property
    def restoring(self) -> RestoringRepository:
        from annotator.storage.repositories.restoring import RestoringRepository

        return RestoringRepository(self._connection)

    @cached_property
    def merging(self) -> MergingRepository:
        from annotator.storage.repositories.merging import MergingRepository

        return MergingRepository(self._connection, self._ledger)

    @cached_property
    def parcel_rows(self) -> ParcelRowRepository:
        from annotator.storage.repositories.parcel_rows import ParcelRowRepository

        return ParcelRowRepository(self._connection, self._ledger)

    @cached_property
    def roles(self) -> RoleRepository:
        from annotator.storage.repositories.roles import RoleRepository

        return RoleRepository(self._connection)

    @cached_property
    def saved_searches(self) -> SavedSearchRepository:
        from annotator.storage.repositories.saved_searches import SavedSearchRepository

        return SavedSearchRepository(self._connection, self._ledger)

    @cached_property
    def search(self) -> ArticleSearch:
        return article_search(self._connection)

    @cached_property
    def everywhere(self) -> EverywhereSearch:
        return everywhere_search(self._connection)

    @cached_property
    def attached_hits(self) -> AttachedHits:
        from annotator.storage.repositories.attached_hits import AttachedHits

        return AttachedHits(self._connection)

    def renew_search(self) -> None:
        """Make the search indexes anew. To be asked in a transaction that writes."""
        from annotator.storage.search.renewing import renew_search

        renew_search(self._connection)

    def search_renewal(self) -> Renewal | None:
        """Return how far the indexes are brought to this program's words; None where nothing is left to do."""
        from annotator.storage.search.renewal import renewal

        return renewal(self._connection)

    def renew_some_search(self) -> None:
        """Bring a few rows more to this program's words. To be asked in a transaction that writes."""
        from annotator.storage.search.renewal import renew_some

        renew_some(self._connection)

    def claim_words(self, words: str) -> Select[Any] | None:
        """Return a query for the ids of the claims that a search finds. See `EverywhereSearch.claims_with`."""
        return self.everywhere.claims_with(words)
