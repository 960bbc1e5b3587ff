"""Search over everything on SQLite: FTS5 indexes over the tables of documents, and the one of the articles."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from sqlalchemy import (
    BindParameter,
    ClauseElement,
    ColumnElement,
    Insert,
    Select,
    TableClause,
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
    union_all,
)
from sqlalchemy.dialects.sqlite import dialect
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.exc import DatabaseError

from annotator.domain.search import Filter, Kind, Node
from annotator.domain.similar import ClaimText
from annotator.messages import message
from annotator.storage.problem_lines import disagrees, kind_words, of_part
from annotator.storage.search.documents import DOCUMENTS, DocumentKind, Stale
from annotator.storage.search.everywhere import EverywhereSearch, Key, claim_text
from annotator.storage.search.excerpts import CLOSE, ELLIPSIS, OPEN, WORDS, Excerpt, from_marks
from annotator.storage.search.filters import conditions
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
_IN_CLAIMS = """SELECT value FROM json_each(:words)
WHERE EXISTS (SELECT 1 FROM claim_search WHERE claim_search MATCH '"' || value || '"')"""
_ARTICLE_TEXTS = table("article_texts", column("article_no"), column("text"))
_TEXT_COLUMN, _BEST_COLUMN = 1, -1


def _index_table(name: str, columns: Sequence[str]) -> TableClause:
    return table(name, column("rowid"), column("rank"), column(name), *map(column, columns))


class _Statements:
    """What is said about one kind of document, put together once: it is said at the end of each act.

    `write` and its like take `ids` as a JSON array, so that they are the same for one and for thousands.
    """

    def __init__(self, kind: DocumentKind) -> None:
        key, names = kind.key.name, kind.columns
        self.documents = table(kind.documents, column("document_no"), column(key), *map(column, names))
        self.index = _index_table(kind.index, names)
        self.texts = table(kind.texts, column(key), *map(column, names))
        docs, texts = self.documents.c, self.texts.c
        held = [docs[name] for name in names]
        ids = text("SELECT value FROM json_each(:ids)").columns(column("value"))
        # an external-content index must be told the old values to forget them
        old = select(literal_column("'delete'"), docs.document_no, *held).where(docs[key].in_(ids))
        self.forget = _plain(insert(self.index).from_select([kind.index, "rowid", *names], old))
        held_now = select(docs.document_no, *held).where(docs[key].in_(ids))
        self.enter = _plain(insert(self.index).from_select(["rowid", *names], held_now))
        fresh = select(texts[key], *(texts[name] for name in names))
        written = upsert(self.documents).from_select([key, *names], fresh.where(texts[key].in_(ids)))
        again = {name: written.excluded[name] for name in names}
        self.write = _plain(written.on_conflict_do_update(index_elements=[key], set_=again))
        self.drop = _plain(delete(self.documents).where(docs[key].in_(ids), docs[key].not_in(select(kind.key))))
        self.fill: Insert = insert(self.documents).from_select([key, *names], fresh.order_by(texts[key]))
        self.amiss = union_all(
            select(texts[key])
            .outerjoin(self.documents, docs[key] == texts[key])
            .where(or_(docs[key].is_(None), *(docs[name] != texts[name] for name in names))),
            select(docs[key]).where(docs[key].not_in(select(kind.key))),
        )


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
        driver: sqlite3.Connection = self._connection.connection.driver_connection  # type: ignore[assignment]
        old = (stated.forget, stated.write, stated.drop, stated.enter)
        for ids, statements in ((stale.new, (stated.write, stated.enter)), (stale.old, old)):
            for statement in statements if ids else ():
                driver.execute(statement, {"ids": json.dumps(ids)})

    def rebuild(self) -> None:
        """See `EverywhereSearch`."""
        for kind, stated in _STATEMENTS.items():
            self._connection.execute(delete(stated.documents))
            self._connection.execute(stated.fill)
            self._connection.execute(_command(kind, "rebuild"))

    def problems(self) -> Iterator[str]:
        """See `EverywhereSearch`."""
        for kind, stated in _STATEMENTS.items():
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

    def _page(
        self, kind: Kind, node: Node, filters: Sequence[Filter], limit: int, offset: int, *, ranked: bool
    ) -> dict[Key, Excerpt | None]:
        narrowed = _narrowed(kind, filters)
        query = _made_page(kind, tuple(narrowed), ranked=ranked) if narrowed else _plain_page(kind, ranked=ranked)
        asked = {"words": for_fts5(node), "most": limit, "first": offset}
        rows = self._connection.execute(query, asked)
        if kind is Kind.ARTICLE:
            return {number: _placed(marked, at) for number, marked, at in rows}
        return {key: from_marks(marked) if OPEN in marked else None for key, marked in rows}


@cache
def _plain_page(kind: Kind, *, ranked: bool) -> Select[Any]:
    """Return the query for a page of hits without filters: made once, since making it takes as long as asking it."""
    return _made_page(kind, (), ranked=ranked)


def _made_page(kind: Kind, narrowed: Sequence[ColumnElement[bool]], *, ranked: bool) -> Select[Any]:
    """Return the query for `most` hits of `words` from `first` on: the key, the excerpt, an article's place in it."""
    index = _INDEXES[kind]
    shown = _TEXT_COLUMN if kind is Kind.ARTICLE else _BEST_COLUMN
    snippet = func.snippet(index.itself, shown, OPEN, CLOSE, ELLIPSIS, WORDS).label("marked")
    # FTS5 sorts by its hidden column `rank` before it makes the excerpts, and by nothing else
    rank = index.table.c.rank if ranked else (-index.number).label("rank")
    order = rank if ranked else index.number.desc()
    page = select(index.number, snippet, rank).where(index.holds(bindparam("words")), *narrowed).order_by(order)
    page = page.limit(bindparam("most")).offset(bindparam("first"))
    if kind is Kind.ARTICLE:
        return _with_places(page)
    documents, hits = _STATEMENTS[kind].documents, page.subquery("hits")
    query = select(documents.c[DOCUMENTS[kind].key.name], hits.c.marked)
    return query.join_from(hits, documents, documents.c.document_no == hits.c.rowid).order_by(hits.c.rank)


def _narrowed(kind: Kind, filters: Sequence[Filter]) -> list[ColumnElement[bool]]:
    """Return what filters ask of a row of an index; nothing where there are none."""
    number = _INDEXES[kind].number
    if kind is Kind.ARTICLE:
        return conditions(kind, number, filters)
    documents = _STATEMENTS[kind].documents
    narrowed = conditions(kind, documents.c[DOCUMENTS[kind].key.name], filters)
    return [exists().where(documents.c.document_no == number, *narrowed)] if narrowed else []


def _with_places(page: Select[Any]) -> Select[Any]:
    """Return the query for articles' excerpts with where each begins in its text, from 1: FTS5 doesn't tell."""
    hits = page.subquery("hits")
    plain = func.trim(func.replace(func.replace(hits.c.marked, OPEN, ""), CLOSE, ""), ELLIPSIS)
    query = select(hits.c.rowid, hits.c.marked, func.instr(_ARTICLE_TEXTS.c.text, plain))
    return query.join(_ARTICLE_TEXTS, _ARTICLE_TEXTS.c.article_no == hits.c.rowid).order_by(hits.c.rank)


def _placed(marked: str, at: int) -> Excerpt | None:
    if OPEN not in marked:
        return None
    excerpt = from_marks(marked)
    plain = marked.replace(OPEN, "").replace(CLOSE, "")
    moved = at - 1 - (len(plain) - len(plain.lstrip(ELLIPSIS)))
    start, end = excerpt.spans[0]
    return replace(excerpt, start=start + moved, end=end + moved) if at else excerpt


def _command(kind: Kind, command: str, **values: int) -> TextClause | Insert:
    """Return a command to an index, which FTS5 takes as a row."""
    name = DOCUMENTS[kind].index
    return insert(table(name, column(name), *map(column, values))).values({name: command, **values})
