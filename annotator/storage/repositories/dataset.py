"""The rows that an export reads, streamed from one transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Integer,
    Select,
    Text,
    and_,
    case,
    cast,
    exists,
    func,
    literal_column,
    or_,
    select,
    true,
)
from sqlalchemy.exc import OperationalError

from annotator.domain.act_labels import act_label
from annotator.domain.acts import Seal
from annotator.domain.claim import IMPORTED, Anchor
from annotator.domain.codebook import Status
from annotator.domain.dataset import (
    CLAIM_COLUMNS,
    EVIDENCE_COLUMNS,
    ArticleRow,
    ClaimRow,
    CorrectionRow,
    EvidenceRow,
    HistoryRow,
    MentionRow,
    RevisionRow,
    SourceNoteRow,
    TagRow,
)
from annotator.domain.dataset_source import DatasetCounts, DatasetSource, DatasetSummary
from annotator.domain.documents import ExportDocument
from annotator.domain.progress import Progress
from annotator.domain.selection import Selection
from annotator.domain.source_note import SourceNoteKind
from annotator.errors import Cancelled
from annotator.storage.baseline import head_of
from annotator.storage.mapping import to_status
from annotator.storage.repositories.anonymising import without_names
from annotator.storage.repositories.base import Repository
from annotator.storage.repositories.documents import DocumentQueries, Labels, documents_of
from annotator.storage.tables import (
    act_changes,
    acts,
    articles,
    claim_tags,
    claims,
    corrections,
    evidence,
    mentions,
    people,
    revisions,
    source_notes,
    statuses,
    tags,
)

_SCHEMA, _LABEL_FUNCTION = "project", "act_label"
"""What the statements for others call the project's schema, and the function that says what a stored act is called."""
_ROWS_AT_ONCE = 5000
_IDS_IN_A_STATEMENT = 500
_STEPS_BETWEEN_LOOKS = 100_000  # of SQLite's machine: some milliseconds
_TEXTS_AT_ONCE = 50  # a text may be as long as a book

_STAYS_AT_HOME = ("comment", "query", "saved_search")
"""What people of the desk tell each other is for nobody else."""
_MARKED = '"confidential":true'
"""How an image, in canonical JSON, says of evidence that it is confidential: within a text its quotes are escaped."""
_EVERYTHING = Selection()
_MENTION = (
    mentions.c.mention_id,
    mentions.c.claim_id,
    mentions.c.revision_id,
    mentions.c.start,
    mentions.c.end,
    mentions.c.quote,
    mentions.c.prefix,
    mentions.c.suffix,
    mentions.c.anchor,
)
_REVISION = (
    revisions.c.revision_id,
    revisions.c.article_id,
    revisions.c.number,
    revisions.c.text,
    revisions.c.sha256,
    revisions.c.created_at,
)
_IN_CURRENT = (articles.c.article_id == source_notes.c.article_id) & (
    articles.c.revision_id == source_notes.c.revision_id
)
"""That a note stands in its article's current text; the article is found by its id, for which there is an index."""
_OTHER = evidence.alias("other")
_CHANGED = act_changes.alias("changed")


@dataclass(frozen=True, slots=True)
class StoredRows:
    """Where the rows of a source stand: see `exporting/sqlite/copying.py`."""

    path: Path
    statements: Mapping[str, str]
    schema: str = _SCHEMA
    label_function: str = _LABEL_FUNCTION


class DatasetRepository(Repository):
    """Gives the source of an export."""

    def seal(self) -> Seal:
        """Return the seal of the history."""
        return Seal(*head_of(self._connection))

    def of(self, title: str, selection: Selection = _EVERYTHING) -> DatasetSource:
        """Return what is selected of the project."""
        return _Rows(self, title, selection)

    @contextmanager
    def broken_off_by(self, progress: Progress) -> Iterator[None]:
        """Let Cancel end a query of a project file in its middle while the block lasts: a page of a book is long.

        Raises Cancelled.
        """
        driver: Any = self._connection.connection.driver_connection
        if not isinstance(driver, sqlite3.Connection):
            yield  # a server gives its rows a page at a time
            return
        driver.set_progress_handler(lambda: progress.cancelled, _STEPS_BETWEEN_LOOKS)
        try:
            yield
        except (sqlite3.OperationalError, OperationalError) as error:
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

    def scale(self) -> tuple[Status, ...]:
        """Return the statuses in the order of the scale."""
        rows = self._connection.execute(select(statuses).order_by(statuses.c.position))
        return tuple(map(to_status, rows.mappings()))

    @property
    def file(self) -> Path | None:
        """The project file, None on a server."""
        url = self._connection.engine.url
        return Path(url.database) if self._connection.dialect.name == "sqlite" and url.database else None

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
        self._ids = list(selection.article_ids)
        self._stream = repository.stream
        self._confidential_too = selection.confidential
        self._all_stand = not repository.one(select(func.count()).where(claims.c.origin == IMPORTED))
        named = evidence.c.confidential.is_(True) & (evidence.c.source_note != "")
        self._secret = select(evidence.c.source_note).where(named)
        self._any_secret = bool(repository.one(select(func.count()).select_from(evidence).where(named)))

    @property
    def title(self) -> str:
        return self._title

    def _wanted(self) -> ColumnElement[bool]:
        listed = articles.c.deleted_at.is_(None)
        return listed & articles.c.article_id.in_(self._ids) if self._ids else listed

    def _claims_wanted(self, column: ColumnElement[Any]) -> ColumnElement[bool]:
        """Hold for the claims with a mention here that are of the chosen statuses and tags."""
        return self._claims_here(column) & self._claims_chosen(column)

    def _claims_chosen(self, column: ColumnElement[Any]) -> ColumnElement[bool]:
        asked: list[ColumnElement[bool]] = []
        if self._selection.statuses:
            asked.append(column.in_(select(claims.c.claim_id).where(claims.c.status.in_(self._selection.statuses))))
        if self._selection.tags:
            named = select(claim_tags.c.claim_id).join(tags, tags.c.tag_id == claim_tags.c.tag_id)
            asked.append(column.in_(named.where(tags.c.name.in_(self._selection.tags))))
        return and_(true(), *asked)

    def _claims_here(self, column: ColumnElement[Any]) -> ColumnElement[bool]:
        """Hold for the claims with a mention here; of a whole project only those from a list may have none."""
        if self._ids:
            return column.in_(select(mentions.c.claim_id).where(mentions.c.article_id.in_(self._ids)))
        if self._all_stand:
            return literal_column("1") == literal_column("1")
        stands = exists().where(mentions.c.claim_id == claims.c.claim_id)
        return column.not_in(select(claims.c.claim_id).where(claims.c.origin == IMPORTED, ~stands))

    def seal(self) -> Seal:
        return self._repository.seal()

    def counts(self) -> DatasetCounts:
        one = self._repository.one
        here = mentions.c.article_id.in_(self._ids) if self._ids else mentions.c.mention_id.is_not(None)
        chosen = and_(here, self._claims_chosen(mentions.c.claim_id))
        secret = select(func.count()).select_from(evidence).where(self._claims_wanted(evidence.c.claim_id))
        return DatasetCounts(
            articles=one(select(func.count()).select_from(articles).where(self._wanted())),
            claims=one(select(func.count()).select_from(claims).where(self._claims_wanted(claims.c.claim_id))),
            mentions=one(select(func.count()).select_from(mentions).where(chosen)),
            withheld=0 if self._confidential_too else one(secret.where(evidence.c.confidential.is_(True))),
        )

    def summary(self) -> DatasetSummary:
        wanted = self._claims_wanted(claims.c.claim_id)
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
        count, checkers, first, last = next(iter(self._stream(select(*told).where(wanted & settled))))
        counted: tuple[ColumnElement[Any], ...] = (func.count(), func.count(evidence.c.claim_id.distinct()))
        leaving = select(*counted).where(self._claims_wanted(evidence.c.claim_id))
        if not self._confidential_too:
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
        return map(ArticleRow._make, self._stream(self._articles()))

    def revisions(self) -> Iterator[RevisionRow]:
        return map(RevisionRow._make, self._stream(self._revisions(), _TEXTS_AT_ONCE))

    def claims(self) -> Iterator[ClaimRow]:
        return self._stream(self._claims())

    def mentions(self) -> Iterator[MentionRow]:
        return map(MentionRow._make, self._stream(self._mentions()))

    def evidence(self) -> Iterator[EvidenceRow]:
        return self._stream(self._evidence())

    def source_notes(self) -> Iterator[SourceNoteRow]:
        return map(SourceNoteRow._make, self._stream(self._source_notes()))

    def corrections(self) -> Iterator[CorrectionRow]:
        return map(CorrectionRow._make, self._stream(self._corrections()))

    def claim_tags(self) -> Iterator[tuple[str, str]]:
        return self._stream(self._claim_tags())

    def tags(self) -> Iterator[TagRow]:
        return map(TagRow._make, self._stream(self._tags()))

    def statuses(self) -> tuple[Status, ...]:
        return self._repository.scale()

    def people(self) -> Iterator[tuple[str, str]]:
        if not self._selection.anonymous:
            return self._stream(self._people())
        numbered = enumerate(self._stream(self._people()), 1)
        return ((person_id, f"Person {number}") for number, (person_id, _) in numbered)

    def documents(
        self, *, earlier: bool = True, distinct: bool = False, appearances: bool = False
    ) -> Iterator[ExportDocument]:
        queries = DocumentQueries(
            texts=self._texts(earlier=earlier),
            mentions=self._standing(),
            evidence=self._evidence_rows(),
            claim_tags=select(claim_tags.c.claim_id, claim_tags.c.tag_id),
            corrections=self._corrections(),
            notes=self._source_notes(),
            appearances=self._appearances() if appearances else None,
        )
        codebook = Labels(tuple(self.tags()), {status.key: status for status in self.statuses()})
        return documents_of(self._stream, queries, codebook, distinct=distinct or appearances)

    def history(self) -> Iterator[HistoryRow]:
        rows = map(HistoryRow._make, self._stream(self._history()))
        named = (row._replace(label=act_label(row.label)) for row in rows)
        if not self._selection.anonymous:
            return named
        names = {name: f"Person {number}" for number, (_, name) in enumerate(self._stream(self._people()), 1)}
        return map(without_names(names), named)

    def stored(self) -> StoredRows | None:
        """Return where the rows stand, for a writer that lets the SQLite engine copy them; None on a server."""
        path = self._repository.file
        if path is None or self._selection.anonymous or len(self._ids) > _IDS_IN_A_STATEMENT:
            return None
        queries = {
            "articles": self._articles(),
            "revisions": self._revisions(),
            "claims": self._claims(),
            "mentions": self._mentions(),
            "source_notes": self._source_notes(),
            "evidence": self._evidence(),
            "corrections": self._corrections(),
            "claim_tags": self._claim_tags(),
            "tags": self._tags(),
            "people": self._people(),
            "history": self._history(in_words=True),
        }
        return StoredRows(path, {name: self._repository.sql(query) for name, query in queries.items()})

    def _articles(self) -> Select[Any]:
        return select(*_article()).where(self._wanted()).order_by(articles.c.article_no)

    def _revisions(self) -> Select[Any]:
        return self._of_texts(select(*_REVISION))

    def _texts(self, *, earlier: bool) -> Select[Any]:
        """Return a query for what a stream of documents goes by: its columns are TEXT_COLUMNS."""
        here = select(func.count()).where(mentions.c.revision_id == revisions.c.revision_id).scalar_subquery()
        current = cast(revisions.c.revision_id == articles.c.revision_id, Integer)
        query = self._of_texts(select(*_article(), *_REVISION, articles.c.article_no, current, here))
        return query if earlier else query.where(revisions.c.revision_id == articles.c.revision_id)

    def _of_texts(self, query: Select[Any]) -> Select[Any]:
        query = query.join_from(revisions, articles, articles.c.article_id == revisions.c.article_id)
        left = select(mentions.c.revision_id).where(mentions.c.anchor == "lost")
        shown = or_(revisions.c.revision_id == articles.c.revision_id, revisions.c.revision_id.in_(left))
        return query.where(self._wanted(), shown).order_by(articles.c.article_no, revisions.c.number)

    def _claims(self) -> Select[Any]:
        return select(*_claim()).where(self._claims_wanted(claims.c.claim_id)).order_by(claims.c.claim_id)

    def _mentions(self) -> Select[Any]:
        query = (
            select(*_MENTION)
            .join(articles, articles.c.article_id == mentions.c.article_id)
            .join(revisions, revisions.c.revision_id == mentions.c.revision_id)
            .where(self._wanted())
            .order_by(
                articles.c.article_no, revisions.c.number, mentions.c.start, mentions.c.end, mentions.c.mention_id
            )
        )
        return query.where(self._claims_chosen(mentions.c.claim_id)) if self._selection.of_claims else query

    def _appearances(self) -> Select[Any]:
        """Return a query for the articles of claims: a row for each article that a claim stands in."""
        query = select(mentions.c.claim_id, *_article(), articles.c.article_no)
        query = query.join(articles, articles.c.article_id == mentions.c.article_id).where(self._wanted())
        return query.distinct().order_by(mentions.c.claim_id, articles.c.article_no)

    def _standing(self) -> Select[Any]:
        """Return a query for the mentions with their claims, article by article, as an index has their places."""
        query = select(*_MENTION, *_claim())
        query = query.join(articles, articles.c.article_id == mentions.c.article_id)
        query = query.join(claims, claims.c.claim_id == mentions.c.claim_id).where(self._wanted())
        query = query.order_by(articles.c.article_no, mentions.c.start, mentions.c.end, mentions.c.mention_id)
        return query.where(self._claims_chosen(mentions.c.claim_id)) if self._selection.of_claims else query

    def _evidence(self) -> Select[Any]:
        return self._evidence_rows().where(self._claims_wanted(evidence.c.claim_id))

    def _evidence_rows(self) -> Select[Any]:
        query = select(*(self._of_evidence(name) for name in EVIDENCE_COLUMNS)).order_by(evidence.c.evidence_id)
        return query if self._confidential_too else query.where(evidence.c.confidential.is_(False))

    def _of_evidence(self, name: str) -> ColumnElement[Any]:
        column = evidence.c[name]
        if name == "independent_of":
            return self._shown(column)
        if name == "source_note":
            kept = exists().where(source_notes.c.note_id == column, _IN_CURRENT, self._wanted(), self._note_wanted())
            return case(((column != "") & kept, column))
        if name == "confidential":
            return cast(column, Integer)
        return column if name in ("evidence_id", "claim_id", "stance") else _known(column)

    def _shown(self, evidence_id: ColumnElement[str]) -> ColumnElement[Any]:
        """The id of other evidence, None where that is not known or left out."""
        if self._confidential_too:
            return _known(evidence_id)
        is_open = exists().where(_OTHER.c.evidence_id == evidence_id, _OTHER.c.confidential.is_(False))
        return case(((evidence_id != "") & is_open, evidence_id))

    def _note_wanted(self) -> ColumnElement[bool]:
        """Hold for the notes that stand in their text; without what is confidential, for those that are not."""
        stands = source_notes.c.anchor != Anchor.LOST.value
        if self._confidential_too:
            return stands
        open_ones = stands & (source_notes.c.kind != SourceNoteKind.COMMENT.value)
        return open_ones & source_notes.c.note_id.not_in(self._secret) if self._any_secret else open_ones

    def _source_notes(self) -> Select[Any]:
        note = source_notes.c
        known = (note.author, note.date, note.text, note.url)
        columns = (note.note_id, note.article_id, note.revision_id, note.kind, note.start, note.end, note.quote)
        flags = (cast(note.resolved, Integer), cast(note.inferred, Integer))
        query = select(*columns, note.anchor, *map(_known, known), *flags, note.replies)
        query = query.join(articles, _IN_CURRENT)
        query = query.where(self._wanted(), self._note_wanted())
        return query.order_by(articles.c.article_no, note.start, note.end, note.note_id)

    def _corrections(self) -> Select[Any]:
        claim_id = corrections.c.claim_id
        query = select(
            corrections.c.correction_id,
            corrections.c.article_id,
            # the claim may stand in the article no longer
            case((exists().where(claims.c.claim_id == claim_id, self._claims_wanted(claims.c.claim_id)), claim_id)),
            _known(corrections.c.old),
            _known(corrections.c.new),
            _known(corrections.c.why),
            _known(corrections.c.public_note),
            corrections.c.made_by,
            corrections.c.made_at,
        ).join(articles, articles.c.article_id == corrections.c.article_id)
        return query.where(self._wanted()).order_by(corrections.c.correction_id)

    def _claim_tags(self) -> Select[Any]:
        query = select(claim_tags.c.claim_id, claim_tags.c.tag_id).where(self._claims_wanted(claim_tags.c.claim_id))
        return query.order_by(claim_tags.c.claim_id, claim_tags.c.tag_id)

    def _tags(self) -> Select[Any]:
        known = (tags.c.definition, tags.c.colour, tags.c.parent_id, tags.c.examples)
        return select(tags.c.tag_id, tags.c.name, *map(_known, known)).order_by(tags.c.position, tags.c.name)

    def _people(self) -> Select[Any]:
        return select(people.c.person_id, people.c.name).order_by(people.c.person_id)

    def _history(self, *, in_words: bool = False) -> Select[Any]:
        """Return a query for the history; with `in_words`, whoever runs it says what the acts are called."""
        label: ColumnElement[Any] = acts.c.label
        query = select(
            act_changes.c.seq,
            act_changes.c.n,
            acts.c.act_id,
            acts.c.at,
            acts.c.person_id,
            acts.c.kind,
            acts.c.name,
            getattr(func, _LABEL_FUNCTION)(label) if in_words else label,
            act_changes.c.entity,
            act_changes.c.entity_id,
            _known(act_changes.c.article_id),
            _known(act_changes.c.claim_id),
            act_changes.c.before,
            act_changes.c.after,
        ).join(acts, acts.c.seq == act_changes.c.seq)
        query = query.where(act_changes.c.entity.not_in(_STAYS_AT_HOME))
        if not self._ids:
            query = query.where(self._claims_wanted(act_changes.c.claim_id))
        if not self._confidential_too:
            was_secret = or_(*(image.contains(_MARKED) for image in (_CHANGED.c.before, _CHANGED.c.after)))
            secret = select(_CHANGED.c.entity_id).where(_CHANGED.c.entity == "evidence", was_secret)
            query = query.where(or_(act_changes.c.entity != "evidence", act_changes.c.entity_id.not_in(secret)))
            query = query.where(act_changes.c.entity != "source_note")
        if self._ids:
            there = act_changes.c.article_id.in_(self._ids)
            # of a claim that also stands elsewhere, its mentions there stay at home: a draft is confidential
            of_claims = (act_changes.c.article_id == "") & self._claims_wanted(act_changes.c.claim_id)
            query = query.where(or_(there, of_claims))
        return query.order_by(act_changes.c.seq, act_changes.c.n)


def _article() -> tuple[ColumnElement[Any], ...]:
    """The columns of an ArticleRow."""
    article = articles.c
    known = map(_known, (article.byline, article.publisher, article.published, article.url, article.language))
    signed_off = map(_known, (article.signed_off_at, article.sign_off_reason, article.sign_off_missing))
    first, status = (article.article_id, article.title), (article.status, article.imported_at, article.signed_off_by)
    return (*first, *known, *status, *signed_off)


def _claim() -> tuple[ColumnElement[Any], ...]:
    """The columns of a ClaimRow."""
    return tuple(_exported(claims.c[name]) for name in CLAIM_COLUMNS)


def _exported(column: Column[Any]) -> ColumnElement[Any]:
    """A column as it is exported: of a text that may be unknown, None where it is."""
    may_be_unknown = column.server_default is not None and isinstance(column.type, Text) and column.name != "created_at"
    return _known(column) if may_be_unknown else column


def _known(column: ColumnElement[str]) -> ColumnElement[Any]:
    """The column, with None for the empty string that stands for 'not known'."""
    return func.nullif(column, "")
