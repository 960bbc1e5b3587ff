"""Search over everything on SQLite: FTS5 indexes over the tables of documents, and the one of the articles."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import (
    BindParameter,
    ClauseElement,
    ColumnElement,
    Insert,
    Row,
    Select,
    TableClause,
    Text,
    TextClause,
    bindparam,
    column,
    delete,
    exists,
    func,
    insert,
    literal_column,
    or_,
    select,
    table,
    text,
    union,
    union_all,
)
from sqlalchemy.dialects.sqlite import dialect
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.exc import DatabaseError

from annotator.domain.search import Filter, Kind, Node, SearchQuery
from annotator.domain.similar import ClaimText
from annotator.messages import message
from annotator.storage.problem_lines import disagrees, kind_words, lacks_words, of_part
from annotator.storage.search.documents import DOCUMENTS, DocumentKind, Stale
from annotator.storage.search.everywhere import EverywhereSearch, Key, claim_text
from annotator.storage.search.filters import conditions
from annotator.storage.search.forms import know_search_form
from annotator.storage.search.matching import all_of, any_of, for_fts5
from annotator.storage.tables import claims

_COUNTED = 500
# by column of a claim's document: the wording and the titles of its sources tell most of what it says. The best first
# and their rows after: to sort whole rows would mean to read all that match
_BEST_CLAIMS = """SELECT rowid FROM claim_search WHERE claim_search MATCH :words
ORDER BY bm25(claim_search, 1.0, 0.6, 0.9, 0.5, 0.2, 0.3, 0.5) LIMIT :most"""
_NEWEST_CLAIMS = "SELECT rowid FROM claim_search WHERE claim_search MATCH :words ORDER BY rowid DESC LIMIT :most"
_FIRST_OF = """SELECT count(*), max(rowid) FROM
(SELECT rowid FROM claim_search WHERE claim_search MATCH :words ORDER BY rowid LIMIT :most)"""
_LAST_OF = """SELECT min(rowid) FROM
(SELECT rowid FROM claim_search WHERE claim_search MATCH :words ORDER BY rowid DESC LIMIT :most)"""
# said without SQLAlchemy: to put it together would cost more than to ask it, and it is asked with each key typed
_COUNT = "SELECT count(*) FROM {0} WHERE {0} MATCH ?"
_NEWEST = "SELECT rowid FROM article_search WHERE article_search MATCH ? ORDER BY rowid DESC LIMIT ? OFFSET ?"
_TEXTS = """SELECT a.article_no, a.article_id, a.title, r.text FROM json_each(?) k
JOIN articles a ON a.article_no = k.value JOIN revisions r ON r.revision_id = a.revision_id"""
_IN_CLAIMS = """SELECT value FROM json_each(:words)
WHERE EXISTS (SELECT 1 FROM claim_search WHERE claim_search MATCH '"' || value || '"')"""


def _index_table(name: str, columns: Sequence[str]) -> TableClause:
    return table(name, column("rowid"), column("rank"), column(name), *map(column, columns))


class _Statements:
    """What is said about one kind of document, put together once: it is said at the end of each act.

    `write` and its like take `ids` as a JSON array, so that they are the same for one and for thousands.
    """

    def __init__(self, kind: DocumentKind) -> None:
        key, names = kind.key.name, kind.columns
        self.documents = table(kind.held, column("document_no"), column(key), *map(column, names))
        indexed = table(kind.documents, column("document_no"), column(key), *map(column, names)).c
        folded = table(kind.folded, column("document_no"), *map(column, names))
        self.index = _index_table(kind.index, names)
        self.texts = table(kind.texts, column(key), *map(column, names))
        docs, texts = self.documents.c, self.texts.c
        ids = text("SELECT value FROM json_each(:ids)").columns(column("value"))
        # an external-content index must be told the old values to forget them
        held_now = [indexed.document_no, *(indexed[name] for name in names)]
        old = select(literal_column("'delete'"), *held_now).where(indexed[key].in_(ids))
        self.forget = _plain(insert(self.index).from_select([kind.index, "rowid", *names], old))
        now = select(*held_now).where(indexed[key].in_(ids))
        self.enter = _plain(insert(self.index).from_select(["rowid", *names], now))
        numbers = select(docs.document_no).where(docs[key].in_(ids))
        self.unfold = _plain(delete(folded).where(folded.c.document_no.in_(numbers)))
        forms = select(docs.document_no, docs[key], *(_form(docs[name]).label(name) for name in names)).subquery()
        some = or_(*(forms.c[name].is_not(None) for name in names))
        folding = select(forms.c.document_no, *(forms.c[name] for name in names)).where(some)
        fold = insert(folded).from_select(["document_no", *names], folding.where(forms.c[key].in_(ids)))
        self.fold = _plain(fold)
        self.fold_all = _plain(insert(folded).from_select(["document_no", *names], folding))
        self.unfold_all = _plain(delete(folded))
        fresh = select(texts[key], *(texts[name] for name in names))
        written = upsert(self.documents).from_select([key, *names], fresh.where(texts[key].in_(ids)))
        again = {name: written.excluded[name] for name in names}
        self.write = _plain(written.on_conflict_do_update(index_elements=[key], set_=again))
        self.drop = _plain(delete(self.documents).where(docs[key].in_(ids), docs[key].not_in(select(kind.key))))
        self.fill: Insert = insert(self.documents).from_select([key, *names], fresh.order_by(texts[key]))
        self.misfolded = (
            select(docs[key])
            .outerjoin(folded, folded.c.document_no == docs.document_no)
            .where(or_(*(_form(docs[name]).is_distinct_from(folded.c[name]) for name in names)))
        )
        differing = (
            select(texts[key])
            .outerjoin(self.documents, docs[key] == texts[key])
            .where(or_(docs[key].is_(None), *(docs[name] != texts[name] for name in names)))
        )
        self.stale = _plain(union(differing.where(texts[key].in_(ids)), self.misfolded.where(docs[key].in_(ids))))
        self.amiss = union_all(differing, select(docs[key]).where(docs[key].not_in(select(kind.key))))


def _form(of: ColumnElement[str]) -> ColumnElement[str | None]:
    return func.search_form(of, type_=Text)


def _plain(statement: ClauseElement) -> str:
    """Return a statement as the driver takes it, with named parameters."""
    return str(statement.compile(dialect=dialect(paramstyle="named")))


@dataclass(frozen=True, slots=True)
class _Index:
    """An FTS5 table with the columns that the search speaks of."""

    name: str
    table: TableClause

    @property
    def itself(self) -> ColumnElement[Any]:
        """The index as FTS5's own functions want it."""
        return literal_column(self.name)

    @property
    def number(self) -> ColumnElement[int]:
        """The number of a row, which is that of its document or article."""
        return self.table.c.rowid

    def matches(self, node: Node) -> ColumnElement[bool]:
        return self.holds(for_fts5(node))

    def holds(self, match: str | BindParameter[str]) -> ColumnElement[bool]:
        return self.table.c[self.name].op("MATCH", is_comparison=True)(match)


_STATEMENTS = {kind: _Statements(document) for kind, document in DOCUMENTS.items()}
_INDEXES = {kind: _Index(DOCUMENTS[kind].index, stated.index) for kind, stated in _STATEMENTS.items()}
_INDEXES[Kind.ARTICLE] = _Index("article_search", _index_table("article_search", ("title", "text")))
_HELD = {
    kind: select(documents.c[DOCUMENTS[kind].key.name], *(documents.c[name] for name in DOCUMENTS[kind].columns)).where(
        documents.c[DOCUMENTS[kind].key.name].in_(bindparam("keys", expanding=True))
    )
    for kind, documents in ((kind, stated.documents) for kind, stated in _STATEMENTS.items())
}
_CLAIM_INDEX = _INDEXES[Kind.CLAIM]
_CLAIM_DOCUMENTS = _STATEMENTS[Kind.CLAIM].documents
_CLAIM_TEXTS = (
    select(*claim_text(_CLAIM_DOCUMENTS.c))
    .join_from(claims, _CLAIM_DOCUMENTS, claims.c.claim_id == _CLAIM_DOCUMENTS.c.claim_id)
    .where(
        _CLAIM_DOCUMENTS.c.document_no.in_(text("SELECT value FROM json_each(:keys)").columns(column("value"))),
        claims.c.void == "",
    )
)


class SqliteEverywhere(EverywhereSearch):
    """Implements `EverywhereSearch`."""

    def _refresh(self, kind: Kind, stale: Stale) -> None:
        stated = _STATEMENTS[kind]
        driver = know_search_form(self._connection)
        new = (stated.write, stated.fold, stated.enter)
        old = (stated.forget, stated.unfold, stated.write, stated.drop, stated.fold, stated.enter)
        for ids, statements in ((stale.new, new), (stale.old, old)):
            for statement in statements if ids else ():
                driver.execute(statement, {"ids": json.dumps(ids)})

    def renew(self, kind: Kind, ids: Sequence[str]) -> None:
        """See `EverywhereSearch`."""
        given = {"ids": json.dumps(ids)}
        stale = [row[0] for row in know_search_form(self._connection).execute(_STATEMENTS[kind].stale, given)]
        self._refresh(kind, Stale([], stale))

    def rebuild(self) -> None:
        """See `EverywhereSearch`."""
        driver = know_search_form(self._connection)
        for kind, stated in _STATEMENTS.items():
            driver.execute(stated.unfold_all)
            self._connection.execute(delete(stated.documents))
            self._connection.execute(stated.fill)
            driver.execute(stated.fold_all)
            self._connection.execute(_command(kind, "rebuild"))

    def problems(self) -> Iterator[str]:
        """See `EverywhereSearch`."""
        know_search_form(self._connection)
        for kind, stated in _STATEMENTS.items():
            for one in self._connection.scalars(stated.misfolded):
                yield lacks_words(kind, one)
            for one in self._connection.scalars(stated.amiss):
                yield disagrees(kind, one)
            try:
                self._connection.execute(_command(kind, "integrity-check", rank=1))
            except DatabaseError as error:
                if getattr(error.orig, "sqlite_errorcode", 0) & 0xFF != sqlite3.SQLITE_CORRUPT:
                    raise
                words = message("that of each {kind} does not hold its words", kind=kind_words(kind))
                yield of_part("search index", words)

    def look_again(self) -> None:
        """See `EverywhereSearch`. FTS5 keeps no such counts."""

    def _count_claims(self) -> int:
        # counting would read the whole table: numbers are given without gaps but for what was removed
        return int(self._connection.scalar(select(func.max(_CLAIM_DOCUMENTS.c.document_no))) or 0)

    def claims_holding(self, words: Mapping[str, str]) -> dict[str, int]:
        """See `EverywhereSearch`. Beyond _COUNTED it is estimated from how densely the first and last of them stand."""
        driver: sqlite3.Connection = self._connection.connection.driver_connection  # type: ignore[assignment]
        total = self.claim_count()
        found: dict[str, int] = {}
        for word in words:
            asked = {"words": for_fts5(any_of([word])), "most": _COUNTED}
            count, last = driver.execute(_FIRST_OF, asked).fetchone()
            if count == _COUNTED:
                first = driver.execute(_LAST_OF, asked).fetchone()[0]
                count = max(count, round(count * total / max(last, total - first + 1, 1)))
            found[word] = count
        return found

    def words_in_claims(self, words: Collection[str]) -> set[str]:
        """See `EverywhereSearch`."""
        driver: sqlite3.Connection = self._connection.connection.driver_connection  # type: ignore[assignment]
        return {word for (word,) in driver.execute(_IN_CLAIMS, {"words": json.dumps(sorted(words))})}

    def claims_with_any(self, words: Mapping[str, int], limit: int) -> list[Key]:
        """See `EverywhereSearch`. FTS5 finds out by itself how rare they are."""
        return self._numbers(_BEST_CLAIMS, any_of(list(words)), limit)

    def claims_with_all(self, words: Sequence[str], limit: int) -> list[Key]:
        """See `EverywhereSearch`."""
        return self._numbers(_NEWEST_CLAIMS, all_of(words), limit)

    def _numbers(self, query: str, node: Node, limit: int) -> list[Key]:
        driver: sqlite3.Connection = self._connection.connection.driver_connection  # type: ignore[assignment]
        return [number for (number,) in driver.execute(query, {"words": for_fts5(node), "most": limit})]

    def claim_texts(self, keys: Sequence[Key]) -> list[ClaimText]:
        """See `EverywhereSearch`."""
        rows = self._connection.execute(_CLAIM_TEXTS, {"keys": json.dumps(keys)})
        return [ClaimText(*row) for row in rows]

    def _indexed(self, kind: Kind, node: Node, filters: Sequence[Filter]) -> Select[Any]:
        index = _INDEXES[kind]
        return select(index.number).where(index.matches(node), *_narrowed(kind, filters))

    def _ids_of_claims(self, node: Node) -> Select[Any]:
        return select(_CLAIM_DOCUMENTS.c.claim_id).where(
            _CLAIM_DOCUMENTS.c.document_no.in_(self._indexed(Kind.CLAIM, node, ()))
        )

    def count(self, kind: Kind, query: SearchQuery) -> int:
        """See `EverywhereSearch`."""
        if query.words is None or query.filters:
            return super().count(kind, query)
        counted = self._connection.exec_driver_sql(_COUNT.format(_INDEXES[kind].name), (for_fts5(query.words),))
        return int(counted.scalar_one())

    def _texts(self, numbers: Sequence[int]) -> Iterable[tuple[int, str, str, str]]:
        driver: sqlite3.Connection = self._connection.connection.driver_connection  # type: ignore[assignment]
        return driver.execute(_TEXTS, (json.dumps(numbers),))

    def _keys(
        self, kind: Kind, node: Node, filters: Sequence[Filter], limit: int, offset: int, *, ranked: bool
    ) -> list[Key]:
        narrowed = _narrowed(kind, filters)
        if kind is Kind.ARTICLE and not narrowed and not ranked:
            newest = self._connection.exec_driver_sql(_NEWEST, (for_fts5(node), limit, offset))
            return list(newest.scalars())
        query = _made_page(kind, tuple(narrowed), ranked=ranked) if narrowed else _plain_page(kind, ranked=ranked)
        asked = {"words": for_fts5(node), "most": limit, "first": offset}
        return list(self._connection.scalars(query, asked))

    def _held(self, kind: Kind, keys: Sequence[Key]) -> Iterable[Row[Any]]:
        return self._connection.execute(_HELD[kind], {"keys": keys})


@cache
def _plain_page(kind: Kind, *, ranked: bool) -> Select[Any]:
    """Return the query for a page of hits without filters: made once, since making it takes as long as asking it."""
    return _made_page(kind, (), ranked=ranked)


def _made_page(kind: Kind, narrowed: Sequence[ColumnElement[bool]], *, ranked: bool) -> Select[Any]:
    """Return the query for the keys of `most` hits of `words` from `first` on."""
    index = _INDEXES[kind]
    # FTS5 sorts by its hidden column `rank`, and by nothing else
    rank = index.table.c.rank if ranked else (-index.number).label("rank")
    order = rank if ranked else index.number.desc()
    page = select(index.number, rank).where(index.holds(bindparam("words")), *narrowed).order_by(order)
    hits = page.limit(bindparam("most")).offset(bindparam("first")).subquery("hits")
    if kind is Kind.ARTICLE:
        return select(hits.c.rowid).order_by(hits.c.rank)
    documents = _STATEMENTS[kind].documents
    query = select(documents.c[DOCUMENTS[kind].key.name])
    return query.join_from(hits, documents, documents.c.document_no == hits.c.rowid).order_by(hits.c.rank)


def _narrowed(kind: Kind, filters: Sequence[Filter]) -> list[ColumnElement[bool]]:
    """Return what filters ask of a row of an index; nothing where there are none."""
    number = _INDEXES[kind].number
    if kind is Kind.ARTICLE:
        return conditions(kind, number, filters)
    documents = _STATEMENTS[kind].documents
    narrowed = conditions(kind, documents.c[DOCUMENTS[kind].key.name], filters)
    return [exists().where(documents.c.document_no == number, *narrowed)] if narrowed else []


def _command(kind: Kind, command: str, **values: int) -> TextClause | Insert:
    """Return a command to an index, which FTS5 takes as a row."""
    name = DOCUMENTS[kind].index
    return insert(table(name, column(name), *map(column, values))).values({name: command, **values})
