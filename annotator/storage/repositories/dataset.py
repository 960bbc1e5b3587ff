"""The rows that an export reads, streamed from one transaction."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, select, true
from sqlalchemy.exc import OperationalError

from annotator.domain.act_labels import act_label
from annotator.domain.acts import Seal
from annotator.domain.chronicle import Entry
from annotator.domain.claim import IMPORTED
from annotator.domain.codebook import Status
from annotator.domain.dataset import (
    ArticleRow,
    AssessmentRow,
    ClaimRow,
    CommentRow,
    CorrectionRow,
    EvidenceRow,
    HistoryRow,
    MentionRow,
    QueryRow,
    RevisionRow,
    SignOffRow,
    SourceNoteRow,
    TagRow,
    WaiverRow,
)
from annotator.domain.dataset_source import DatasetCounts, DatasetSource, DatasetSummary, Original
from annotator.domain.documents import ExportDocument
from annotator.domain.past import LeftOut
from annotator.domain.progress import Progress
from annotator.domain.selection import Selection
from annotator.domain.source import Source
from annotator.errors import Cancelled
from annotator.storage.access import access_of, is_sqlite, operational_errors
from annotator.storage.article_rows import to_cuts
from annotator.storage.baseline import head_of
from annotator.storage.mapping import to_evidence, to_status
from annotator.storage.repositories.acts import HistoryRepository
from annotator.storage.repositories.anonymising import without_names
from annotator.storage.repositories.attachments import AttachmentRepository
from annotator.storage.repositories.base import Repository
from annotator.storage.repositories.chronicle import ChronicleRepository, Shown
from annotator.storage.repositories.dataset_queries import LABEL_FUNCTION, SECRET_NOTES, DatasetQueries
from annotator.storage.repositories.documents import DocumentQueries, Labels, WorkQueries, documents_of
from annotator.storage.repositories.sight import Sight
from annotator.storage.repositories.sources import SourceRepository
from annotator.storage.tables import (
    acts,
    articles,
    claim_tags,
    claims,
    evidence,
    mentions,
    revisions,
    statuses,
)
from annotator.storage.tables.project import PROJECT_ID, project

_SCHEMA = "project"
"""What the statements for others call the project's schema."""
_ROWS_AT_ONCE = 5000
_IDS_IN_A_STATEMENT = 500
_STEPS_BETWEEN_LOOKS = 100_000  # of SQLite's machine: some milliseconds
_TEXTS_AT_ONCE = 50  # a text may be as long as a book

_EVERYTHING = Selection()


@dataclass(frozen=True, slots=True)
class StoredRows:
    """Where the rows of a source stand: see `exporting/sqlite/copying.py`."""

    path: Path
    statements: Mapping[str, str]
    schema: str = _SCHEMA
    label_function: str = LABEL_FUNCTION


class DatasetRepository(Repository):
    """Gives the source of an export."""

    left_out: Sequence[LeftOut] = ()
    """What of the past that was asked for cannot be told."""
    blind_today: Collection[str] = ()
    """Where the past is told: the claims that are blind now, which no day before may tell either."""
    redacted = 0
    """In how many places names were made unreadable."""
    originals = True
    """Whether the files that articles came as are given out: they cannot be redacted."""
    files: AttachmentRepository | None = None
    """Where the files are that articles came as, where that is not beside them."""

    def seal(self) -> Seal:
        """Return the seal of the history."""
        return Seal(*head_of(self._connection))

    def project_id(self) -> str:
        """Return the project's id."""
        return self._connection.scalar(select(project.c.value).where(project.c.key == PROJECT_ID)) or ""

    def sources(self, query: Select[Any]) -> list[Source]:
        """Return the sources of the library, with the evidence that a query gives."""
        rows = self._connection.execute(query, execution_options={"yield_per": _ROWS_AT_ONCE}).mappings()
        return SourceRepository(self._connection).known().gathered(map(to_evidence, rows))

    def any_wrong(self) -> bool:
        """Tell whether any source was found wrong."""
        return bool(SourceRepository(self._connection).wrong())

    def original(self, revision_id: str) -> Original | None:
        """Return the file that a revision came as, None where it is not kept."""
        told = (revisions.c.file_name, revisions.c.format, revisions.c.file_sha256, revisions.c.cuts)
        row = self._connection.execute(select(*told).where(revisions.c.revision_id == revision_id)).first()
        files = self.files or AttachmentRepository(self._connection)
        if row is None or not self.originals or not files.has(row[2]):
            return None
        return Original(row[0], row[1], files.content(row[2]), to_cuts(row[3]))

    def of(self, title: str, selection: Selection = _EVERYTHING) -> DatasetSource:
        """Return what is selected of the project."""
        return _Rows(self, title, selection)

    @contextmanager
    def broken_off_by(self, progress: Progress) -> Iterator[None]:
        """Let Cancel end a query of a project file in its middle while the block lasts: a page of a book is long.

        Raises Cancelled.
        """
        driver: Any = self._connection.connection.driver_connection
        if not is_sqlite(driver):
            yield  # a server gives its rows a page at a time
            return
        driver.set_progress_handler(lambda: progress.cancelled, _STEPS_BETWEEN_LOOKS)
        try:
            yield
        except operational_errors(OperationalError) as error:
            if progress.cancelled:
                raise Cancelled from error
            raise
        finally:
            driver.set_progress_handler(None, 0)

    def stream(self, query: Select[Any], at_once: int = _ROWS_AT_ONCE) -> Iterator[Any]:
        """Yield the rows of a query as tuples, a page in memory at a time."""
        if self._connection.dialect.name != "sqlite":
            with self._connection.execute(query, execution_options={"yield_per": at_once}) as result:
                for page in result.partitions():
                    yield from map(tuple, page)
            return
        with self._connection.execute(query) as result:
            # the driver's own tuples: a Row around each costs as much as reading it, and no column needs converting
            while page := result.cursor.fetchmany(at_once):
                yield from page

    def acts_in_words(self, article_id: str, shown: Shown) -> Iterator[Entry]:
        """Yield the acts on an article and the claims in it, the oldest first, with what is shown of each."""
        chronicle = ChronicleRepository(self._connection, shown=shown)
        for seqs in HistoryRepository(self._connection).pages(article_id):
            yield from reversed(chronicle.entries(seqs, article_id))

    def blind(self) -> Select[Any] | None:
        """Return a query for the claims whose assessments are not open yet, None where nothing is assessed blind."""
        sight = Sight(self._connection, "", self.blind_today)
        return None if sight.sees_all else sight.blind_claims()

    def scale(self) -> tuple[Status, ...]:
        """Return the statuses in the order of the scale."""
        rows = self._connection.execute(select(statuses).order_by(statuses.c.position))
        return tuple(map(to_status, rows.mappings()))

    @property
    def file(self) -> Path | None:
        """The project file that Python's own SQLite can read; None of an encrypted one, and on a server."""
        engine = self._connection.engine
        if engine.dialect.name != "sqlite" or access_of(self._connection.connection.driver_connection).encrypted:
            return None
        return Path(engine.url.database) if engine.url.database else None

    def sql(self, query: Select[Any]) -> str:
        """Return a query as SQL with its values in it, its tables in the schema that others attach the project as."""
        compiled = query.compile(
            dialect=self._connection.dialect,
            schema_translate_map={None: _SCHEMA},
            render_schema_translate=True,
            compile_kwargs={"literal_binds": True},
        )
        return str(compiled)

    def one(self, query: Select[Any]) -> int:
        """Return a count."""
        return int(self._connection.scalar(query) or 0)


class _Rows:
    def __init__(self, repository: DatasetRepository, title: str, selection: Selection) -> None:
        self._repository = repository
        self._title = title
        self._selection = selection
        self._stream = repository.stream
        self._queries = DatasetQueries(
            selection,
            all_stand=not repository.one(select(func.count()).where(claims.c.origin == IMPORTED)),
            any_secret=bool(repository.one(select(func.count()).select_from(evidence).where(SECRET_NOTES))),
        )

    @property
    def title(self) -> str:
        return self._title

    def project_id(self) -> str:
        return self._repository.project_id()

    def seal(self) -> Seal:
        return self._repository.seal()

    def left_out(self) -> Sequence[LeftOut]:
        return self._repository.left_out

    def counts(self) -> DatasetCounts:
        one = self._repository.one
        ids = self._selection.article_ids
        here = mentions.c.article_id.in_(ids) if ids else true()
        chosen = and_(here, self._queries.claims_chosen(mentions.c.claim_id))
        secret = select(func.count()).select_from(evidence).where(self._queries.claims_wanted(evidence.c.claim_id))
        return DatasetCounts(
            articles=one(select(func.count()).select_from(articles).where(self._queries.wanted())),
            claims=one(select(func.count()).select_from(claims).where(self._queries.claims_wanted(claims.c.claim_id))),
            mentions=one(select(func.count()).select_from(mentions).where(chosen)),
            withheld=0 if self._selection.confidential else one(secret.where(evidence.c.confidential.is_(True))),
        )

    def summary(self) -> DatasetSummary:
        wanted = self._queries.claims_wanted(claims.c.claim_id)
        each: Select[Any] = (
            select(claims.c.status, func.count()).where(wanted).group_by(claims.c.status).order_by(claims.c.status)
        )
        settled = claims.c.status.in_(select(statuses.c.key).where(statuses.c.settled.is_(True)))
        who, when = claims.c.checked_by, func.nullif(claims.c.checked_at, "")
        told: tuple[ColumnElement[Any], ...] = (
            func.count(),
            func.count(who.distinct()),
            func.min(when),
            func.max(when),
        )
        holding = wanted & settled & (claims.c.void == "")
        count, checkers, first, last = next(iter(self._stream(select(*told).where(holding))))
        counted: tuple[ColumnElement[Any], ...] = (func.count(), func.count(evidence.c.claim_id.distinct()))
        leaving = select(*counted).where(self._queries.claims_wanted(evidence.c.claim_id))
        if not self._selection.confidential:
            leaving = leaving.where(evidence.c.confidential.is_(False))
        sources, sourced = next(iter(self._stream(leaving)))
        [(last_act,)] = self._stream(select(func.max(acts.c.at)))
        return DatasetSummary(
            by_status=tuple((status, number) for status, number in self._stream(each)),
            checked=count,
            checkers=checkers,
            first_checked=first or "",
            last_checked=last or "",
            sourced=sourced,
            sources=sources,
            last_act=last_act or "",
        )

    def articles(self) -> Iterator[ArticleRow]:
        return map(ArticleRow._make, self._stream(self._queries.articles()))

    def revisions(self) -> Iterator[RevisionRow]:
        return map(RevisionRow._make, self._stream(self._queries.revisions(), _TEXTS_AT_ONCE))

    def claims(self) -> Iterator[ClaimRow]:
        return self._stream(self._queries.claims())

    def mentions(self) -> Iterator[MentionRow]:
        return map(MentionRow._make, self._stream(self._queries.mentions()))

    def evidence(self) -> Iterator[EvidenceRow]:
        return self._stream(self._queries.evidence())

    def sources(self) -> Iterator[Source]:
        secret = self._selection.confidential
        found = self._repository.sources(self._queries.sourced())
        used = (one for one in found if one.uses and (secret or not one.fields.confidential))
        return iter(sorted(used, key=lambda one: one.source_id))

    def wrong_sources(self) -> dict[str, str]:
        if not self._repository.any_wrong():
            return {}
        wrong = (one for one in self.sources() if one.wrong.reason)
        return {use.evidence_id: one.wrong.reason for one in wrong for use in one.uses}

    def source_notes(self) -> Iterator[SourceNoteRow]:
        return map(SourceNoteRow._make, self._stream(self._queries.source_notes()))

    def corrections(self) -> Iterator[CorrectionRow]:
        return map(CorrectionRow._make, self._stream(self._queries.corrections()))

    def assessments(self) -> Iterator[AssessmentRow]:
        return map(AssessmentRow._make, self._stream(self._queries.assessments(self._repository.blind())))

    def original(self, revision_id: str) -> Original | None:
        return self._repository.original(revision_id)

    def claim_tags(self) -> Iterator[tuple[str, str]]:
        return self._stream(self._queries.claim_tags())

    def tags(self) -> Iterator[TagRow]:
        return map(TagRow._make, self._stream(self._queries.tags()))

    def statuses(self) -> tuple[Status, ...]:
        return self._repository.scale()

    def people(self) -> Iterator[tuple[str, str]]:
        if not self._selection.anonymous:
            return self._stream(self._queries.people())
        numbered = enumerate(self._stream(self._queries.people()), 1)
        return ((person_id, f"Person {number}") for number, (person_id, _) in numbered)

    def queries(self) -> Iterator[QueryRow]:
        return map(QueryRow._make, self._stream(self._queries.queries()))

    def comments(self) -> Iterator[CommentRow]:
        return map(CommentRow._make, self._stream(self._queries.comments()))

    def waivers(self) -> Iterator[WaiverRow]:
        return map(WaiverRow._make, self._stream(self._queries.waivers()))

    def sign_offs(self) -> Iterator[SignOffRow]:
        return map(SignOffRow._make, self._stream(self._queries.sign_offs()))

    def acts(self, article_id: str) -> Iterator[Entry]:
        return self._repository.acts_in_words(article_id, self._queries.leaves_as_act)

    def documents(
        self, *, distinct: bool = False, appearances: bool = False, work: bool = False
    ) -> Iterator[ExportDocument]:
        queries = DocumentQueries(
            texts=self._queries.texts(),
            mentions=self._queries.standing(),
            evidence=self._queries.evidence_rows(),
            claim_tags=select(claim_tags.c.claim_id, claim_tags.c.tag_id),
            corrections=self._queries.corrections(),
            notes=self._queries.source_notes(),
            assessments=self._queries.assessments(self._repository.blind()),
            appearances=self._queries.appearances() if appearances else None,
            work=self._work() if work else None,
        )
        codebook = Labels(tuple(self.tags()), {status.key: status for status in self.statuses()})
        return documents_of(self._stream, queries, codebook, distinct=distinct or appearances)

    def _work(self) -> WorkQueries:
        asked = self._queries
        return WorkQueries(asked.queries(), asked.comments(), asked.waivers(), asked.sign_offs(), asked.dues())

    def history(self) -> Iterator[HistoryRow]:
        rows = map(HistoryRow._make, self._stream(self._queries.history()))
        named = (row._replace(label=act_label(row.label)) for row in rows)
        if not self._selection.anonymous:
            return named
        names = {name: f"Person {number}" for number, (_, name) in enumerate(self._stream(self._queries.people()), 1)}
        return map(without_names(names), named)

    def stored(self) -> StoredRows | None:
        """Return where the rows stand, for a writer that lets the SQLite engine copy them; None on a server."""
        path = self._repository.file
        if path is None or self._selection.anonymous or len(self._selection.article_ids) > _IDS_IN_A_STATEMENT:
            return None
        queries = {
            "articles": self._queries.articles(),
            "revisions": self._queries.revisions(),
            "claims": self._queries.claims(),
            "mentions": self._queries.mentions(),
            "source_notes": self._queries.source_notes(),
            "evidence": self._queries.evidence(),
            "corrections": self._queries.corrections(),
            "assessments": self._queries.assessments(self._repository.blind()),
            "claim_tags": self._queries.claim_tags(),
            "tags": self._queries.tags(),
            "people": self._queries.people(),
            "history": self._queries.history(in_words=True),
        }
        return StoredRows(path, {name: self._repository.sql(query) for name, query in queries.items()})
