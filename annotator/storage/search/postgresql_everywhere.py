"""Search over everything on PostgreSQL: a table for each kind of document, with its words as a tsvector.

The words are cut and stemmed here, as FTS5 does it, and handed over in tsvector's text form: the server's own parser
and dictionaries, which depend on how it was set up, have no part in it.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Row,
    Select,
    String,
    TableClause,
    Text,
    bindparam,
    cast,
    column,
    delete,
    func,
    literal,
    or_,
    select,
    table,
    text,
)
from sqlalchemy.dialects.postgresql import ARRAY, TSQUERY, TSVECTOR, Insert
from sqlalchemy.dialects.postgresql import insert as upsert

from annotator.domain.acts import Change
from annotator.domain.search import Filter, Kind, Node, SearchQuery
from annotator.domain.similar import ClaimText
from annotator.domain.stemming import stem
from annotator.domain.terms import stems_of
from annotator.storage.parts import AT_ONCE, in_parts
from annotator.storage.problem_lines import disagrees
from annotator.storage.search.documents import DOCUMENTS, Stale, stale_documents
from annotator.storage.search.everywhere import EverywhereSearch, Key, claim_text
from annotator.storage.search.filters import conditions
from annotator.storage.search.matching import all_of
from annotator.storage.search.postgresql import ARTICLES, matches, tsquery
from annotator.storage.search.vectors import longest, row_of_words
from annotator.storage.tables import claims

_STATISTICS = text("""
SELECT e.word, e.share * c.reltuples FROM pg_stats s JOIN pg_class c ON c.oid = CAST('claim_search' AS regclass),
LATERAL unnest(CAST(CAST(s.most_common_elems AS text) AS text[]), s.most_common_elem_freqs) AS e(word, share)
WHERE s.schemaname = current_schema() AND s.tablename = 'claim_search' AND s.attname = 'document'
AND e.word = ANY(:stems)
""")
_ESTIMATED = text("SELECT reltuples FROM pg_class WHERE oid = CAST('claim_search' AS regclass)")
_IN_CLAIMS = text("""
SELECT word FROM unnest(CAST(:stems AS text[])) AS w(word)
WHERE EXISTS (SELECT 1 FROM claim_search WHERE document @@ CAST('''' || word || '''' AS tsquery))
""")
_COUNTS = text("""
SELECT word, (SELECT count(*) FROM claim_search WHERE document @@ CAST('''' || word || '''' AS tsquery))
FROM unnest(CAST(:stems AS text[])) AS w(word)
""")
_BEST_CLAIMS = text("""
SELECT found.claim_id FROM unnest(CAST(:stems AS text[]), CAST(:weights AS float[])) AS w(word, weight),
LATERAL (SELECT claim_id FROM claim_search WHERE document @@ CAST('''' || w.word || '''' AS tsquery)) AS found
GROUP BY found.claim_id ORDER BY sum(w.weight) DESC, found.claim_id DESC LIMIT :most
""")
_MANY = 10_000
_RARE = 1_000
_ANALYSE = text("ANALYZE claim_search, claims, mentions, articles")
# what came last waits in a list, which each search reads through until the server's own housekeeping has come by
_SORT_IN = text("""
SELECT gin_clean_pending_list(i.indexrelid) FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
JOIN pg_am m ON m.oid = c.relam
WHERE i.indrelid = CAST('claim_search' AS regclass) AND m.amname = 'gin' AND pg_has_role(c.relowner, 'USAGE')
""")


def _cut(kind: Kind, word: str) -> str:
    return longest(word if kind is Kind.ARTICLE else stem(word))


def _table(kind: Kind) -> TableClause:
    if kind is Kind.ARTICLE:
        return ARTICLES
    document = DOCUMENTS[kind]
    names = (document.key.name, *document.columns)
    return table(document.index, *map(column, names), column("document", TSVECTOR), column("words", Text))


_TABLES = {kind: _table(kind) for kind in Kind}
_CLAIM_DOCUMENTS = _TABLES[Kind.CLAIM].c
_CLAIM_TEXTS = (
    select(*claim_text(_CLAIM_DOCUMENTS))
    .join_from(claims, _TABLES[Kind.CLAIM], claims.c.claim_id == _CLAIM_DOCUMENTS.claim_id)
    .where(claims.c.claim_id == func.any(bindparam("keys", type_=ARRAY(String))), claims.c.void == "")
)
_TEXTS = {
    kind: table(document.texts, column(document.key.name), *map(column, document.columns))
    for kind, document in DOCUMENTS.items()
}


def _entering(kind: Kind) -> Insert:
    """Return the statement for rows of an index; where somebody renews it just now, who acts comes last."""
    document, index = DOCUMENTS[kind], _TABLES[kind]
    names = (document.key.name, *document.columns, "words")
    values: dict[str, Any] = {name: bindparam(name) for name in names} | {
        "document": cast(bindparam("document"), TSVECTOR)
    }
    written = upsert(index).values(values)
    again = {name: written.excluded[name] for name in (*document.columns, "words", "document")}
    return written.on_conflict_do_update(index_elements=[document.key.name], set_=again)


_ENTER = {kind: _entering(kind) for kind in DOCUMENTS}


class PostgresqlEverywhere(EverywhereSearch):
    """Implements `EverywhereSearch`."""

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection)
        self._counted: dict[Kind, tuple[SearchQuery, int]] = {}

    def count(self, kind: Kind, query: SearchQuery) -> int:
        """See `EverywhereSearch`."""
        counted = super().count(kind, query)
        self._counted[kind] = (query, counted)
        return counted

    def reads_for(self, changes: Sequence[Change], /) -> Sequence[Callable[[], object]]:
        """See `EverywhereSearch`."""
        stale = stale_documents(self._connection, changes)
        return [partial(self._texts_of, kind, [*one.new, *one.old]) for kind, one in stale.items()]

    def follow(self, changes: Sequence[Change]) -> None:
        """See `EverywhereSearch`. Of a few documents, what is read is read before any is written, and together."""
        stale = stale_documents(self._connection, changes)
        if sum(len(one.new) + len(one.old) for one in stale.values()) > AT_ONCE:
            for kind, one in stale.items():
                self._refresh(kind, one)
            return
        texts = {kind: self._texts_of(kind, [*one.new, *one.old]) for kind, one in stale.items()}
        for kind, one in stale.items():
            if one.old:
                self._connection.execute(delete(_TABLES[kind]).where(self._key(kind).in_(one.old)))
            self._enter(kind, texts[kind])

    def _refresh(self, kind: Kind, stale: Stale) -> None:
        key, index = self._key(kind), _TABLES[kind]
        for part in in_parts(stale.old):
            self._connection.execute(delete(index).where(key.in_(part)))
        for part in in_parts([*stale.new, *stale.old]):
            self._enter(kind, self._texts_of(kind, part))

    def rebuild(self) -> None:
        """See `EverywhereSearch`."""
        for kind, document in DOCUMENTS.items():
            self._connection.execute(delete(_TABLES[kind]))
            for part in in_parts(list(self._connection.scalars(select(document.key)))):
                self._enter(kind, self._texts_of(kind, part))

    def _texts_of(self, kind: Kind, ids: Sequence[str]) -> list[dict[str, Any]]:
        """Return what the documents of these ids hold, those that there is something of."""
        wanted = select(_TEXTS[kind]).where(_TEXTS[kind].c[DOCUMENTS[kind].key.name].in_(ids))
        return [dict(row) for row in self._connection.execute(wanted).mappings()]

    def _enter(self, kind: Kind, rows: Sequence[dict[str, Any]]) -> None:
        if rows:
            entered = [{**row, **_row([row[name] for name in DOCUMENTS[kind].columns])} for row in rows]
            self._connection.execute(_ENTER[kind], entered)

    def renew(self, kind: Kind, ids: Sequence[str]) -> None:
        """See `EverywhereSearch`. What somebody changes just now is entered in this program's words by that act."""
        key = self._key(kind)
        held = set(self._connection.scalars(select(key).where(key.in_(ids))))
        free = self._connection.scalars(select(key).where(key.in_(held)).with_for_update(skip_locked=True))
        wanted = {*free, *(one for one in ids if one not in held)}
        self._enter(kind, self._texts_of(kind, sorted(wanted)))

    def problems(self) -> Iterator[str]:
        """See `EverywhereSearch`."""
        for kind, document in DOCUMENTS.items():
            index, texts, key = _TABLES[kind], _TEXTS[kind], document.key
            here, there = index.c[key.name], texts.c[key.name]
            differs = or_(here.is_(None), *(index.c[name] != texts.c[name] for name in document.columns))
            amiss = list(self._connection.scalars(select(there).outerjoin(index, here == there).where(differs)))
            amiss += self._connection.scalars(select(here).where(here.not_in(select(key))))
            for one in [*amiss, *self._without_their_words(kind)]:
                yield disagrees(kind, one)

    def _without_their_words(self, kind: Kind) -> Iterator[str]:
        """Yield the documents whose tsvector is not that of their texts."""
        index, document = _TABLES[kind], DOCUMENTS[kind]
        key = index.c[document.key.name]
        held = [index.c[name] for name in document.columns]
        given: ColumnElement[str] = bindparam("given")
        for part in in_parts(list(self._connection.scalars(select(key)))):
            rows = self._connection.execute(select(key, index.c.words, *held).where(key.in_(part))).all()
            for one, words, *texts in rows:
                row = _row(texts)
                same = select(index.c.document == cast(given, TSVECTOR)).where(key == one)
                if words != row["words"] or not self._connection.scalar(same, {"given": row["document"]}):
                    yield one

    def look_again(self) -> None:
        """See `EverywhereSearch`."""
        self._connection.execute(_ANALYSE)
        self._connection.execute(_SORT_IN)

    def _count_claims(self) -> int:
        # counting would read the whole table; the server estimates it, well enough where there are many
        estimated = int(self._connection.scalar(_ESTIMATED) or 0)
        if estimated > _MANY:
            return estimated
        return int(self._connection.scalar(select(func.count()).select_from(_TABLES[Kind.CLAIM])) or 0)

    def claims_holding(self, words: Mapping[str, str]) -> dict[str, int]:
        """See `EverywhereSearch`. What the server's statistics list as frequent is not counted again."""
        stems = sorted(set(words.values()))
        known = {word: int(count) for word, count in self._connection.execute(_STATISTICS, {"stems": stems})}
        others = [one for one in stems if one not in known]
        known.update((word, count) for word, count in self._connection.execute(_COUNTS, {"stems": others}))
        return {word: known[one] for word, one in words.items()}

    def words_in_claims(self, words: Collection[str]) -> set[str]:
        """See `EverywhereSearch`."""
        by_stem = defaultdict(set)
        for word in words:
            by_stem[stem(word)].add(word)
        there = self._connection.scalars(_IN_CLAIMS, {"stems": sorted(by_stem)})
        return {word for one in there for word in by_stem[one]}

    def claims_with_any(self, words: Mapping[str, int], limit: int) -> list[Key]:
        """See `EverywhereSearch`. The server knows no rare words: each word's claims are added up with its weight."""
        by_stem = {stem(word): count for word, count in words.items()}
        total = max(self.claim_count(), 1)
        weights = [math.log(1 + total / (1 + count)) for count in by_stem.values()]
        asked = {"stems": list(by_stem), "weights": weights, "most": limit}
        return list(self._connection.scalars(_BEST_CLAIMS, asked))

    def claims_with_all(self, words: Sequence[str], limit: int) -> list[Key]:
        """See `EverywhereSearch`."""
        key = _TABLES[Kind.CLAIM].c.claim_id
        # not by the key itself: the server would walk it from its end, through the whole table where few hold them all
        newest = select(key).where(self._matches(Kind.CLAIM, all_of(words))).order_by(_as_a_value(key).desc())
        return list(self._connection.scalars(newest.limit(limit)))

    def claim_texts(self, keys: Sequence[Key]) -> list[ClaimText]:
        """See `EverywhereSearch`."""
        return [ClaimText(*row) for row in self._connection.execute(_CLAIM_TEXTS, {"keys": list(keys)})]

    def _matches(self, kind: Kind, node: Node) -> ColumnElement[bool]:
        return matches(_TABLES[kind], node, partial(_cut, kind))

    def _key(self, kind: Kind) -> ColumnElement[Any]:
        return _TABLES[kind].c["article_no" if kind is Kind.ARTICLE else DOCUMENTS[kind].key.name]

    def _indexed(self, kind: Kind, node: Node, filters: Sequence[Filter]) -> Select[Any]:
        key = self._key(kind)
        return select(key).where(self._matches(kind, node), *conditions(kind, key, filters))

    def _ids_of_claims(self, node: Node) -> Select[Any]:
        return self._indexed(Kind.CLAIM, node, ())

    def _keys(
        self, kind: Kind, node: Node, filters: Sequence[Filter], limit: int, offset: int, *, ranked: bool
    ) -> list[Key]:
        rank = func.ts_rank(_TABLES[kind].c.document, tsquery(node, partial(_cut, kind)))
        newest = self._key(kind) if self._is_common(kind, node, filters) else _as_a_value(self._key(kind))
        ordered = self._indexed(kind, node, filters).order_by(*([rank.desc()] if ranked else []), newest.desc())
        return list(self._connection.scalars(ordered.limit(limit).offset(offset)))

    def _is_common(self, kind: Kind, node: Node, filters: Sequence[Filter]) -> bool:
        """Tell whether so many match that the newest of them are found soon by going through all from the end.

        The server would do so for rare ones too: of a number, which has a dozen ways of writing, it expects thousands.
        """
        query, counted = self._counted.get(kind, (SearchQuery(), 0))
        return counted > _RARE and (query.words, tuple(query.filters)) == (node, tuple(filters))

    def _held(self, kind: Kind, keys: Sequence[Key]) -> Iterable[Row[Any]]:
        index, key = _TABLES[kind], self._key(kind)
        held = select(key, *(index.c[name] for name in DOCUMENTS[kind].columns))
        return self._connection.execute(held.where(key.in_(keys)))


def _row(texts: Sequence[str]) -> dict[str, Any]:
    """Return `document` and `words` of a document's columns; they are never too long for a tsvector."""
    row = row_of_words([stems_of(one) for one in texts])
    del row["cut"]
    return row


def _as_a_value(key: ColumnElement[Any]) -> ColumnElement[Any]:
    """Return a key as something that is sorted by when all are found, since no index is in its order."""
    return key + 0 if isinstance(key.type, Integer) else key.concat("")


def _quoted(word: str) -> ColumnElement[Any]:
    return cast(literal(f"'{word}'"), TSQUERY)
