"""Article search on PostgreSQL: the table `article_search` with a tsvector a listed article, and its words.

The words are cut here, as FTS5 does: the server's parser takes "H.R." for a host, "a/b" for a file, "5e3x" for a
number, and what it knows of letters depends on the locale it was set up with. The tsvector finds the articles that hold
all words of a phrase; whether they stand together is looked up in the words themselves.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from os.path import commonprefix
from typing import Any

from sqlalchemy import (
    Boolean,
    ColumnElement,
    Connection,
    Integer,
    Select,
    TableClause,
    Text,
    and_,
    cast,
    column,
    func,
    literal,
    literal_column,
    not_,
    or_,
    select,
    table,
    text,
)
from sqlalchemy.dialects.postgresql import ARRAY, TSQUERY, TSVECTOR

from annotator.domain.search import AllOf, AnyOf, Node, Phrase
from annotator.domain.search_numbers import ways_of_writing
from annotator.domain.search_words import search_words
from annotator.storage.parts import in_parts
from annotator.storage.problem_lines import disagrees, lacks_words
from annotator.storage.search.base import ArticleHit, article_hits, beginnings_of, phrases_of
from annotator.storage.search.matching import Cut, all_in, for_any, for_tsquery, is_exact, spaced
from annotator.storage.search.vectors import longest, row_of_words
from annotator.storage.tables import articles, revisions

ARTICLES = table(
    "article_search",
    column("article_no", Integer),
    column("document", TSVECTOR),
    column("words", Text),
    column("cut", Boolean),
)
_TEXTS = text("""
SELECT a.article_no, a.title, r.text FROM articles a JOIN revisions r ON r.revision_id = a.revision_id
WHERE a.article_id = ANY(:ids) AND a.deleted_at IS NULL
""")
# where somebody renews the index just now, who acts comes last
_ENTER = text("""
INSERT INTO article_search (article_no, document, words, cut)
VALUES (:number, CAST(:document AS tsvector), :words, :cut)
ON CONFLICT (article_no) DO UPDATE SET document = excluded.document, words = excluded.words, cut = excluded.cut
""")
_LEAVE = text("""
DELETE FROM article_search USING articles a
WHERE a.article_no = article_search.article_no AND a.article_id = ANY(:ids)
""")
# whoever changes an article just now enters it in this program's words himself
_TO_RENEW = text("""
SELECT article_no FROM article_search WHERE article_no = ANY(:numbers) ORDER BY article_no FOR UPDATE SKIP LOCKED
""")
_TEXTS_BY_NUMBER = text("""
SELECT a.article_no, a.title, r.text FROM articles a JOIN revisions r ON r.revision_id = a.revision_id
WHERE a.article_no = ANY(:numbers) AND a.deleted_at IS NULL
""")
_FORGET = text("DELETE FROM article_search")
_ALL = text("SELECT article_id FROM articles WHERE deleted_at IS NULL ORDER BY article_no")
_PROBLEMS = text("""
SELECT a.article_id FROM articles a LEFT JOIN article_search s ON s.article_no = a.article_no
WHERE (a.deleted_at IS NULL) <> (s.article_no IS NOT NULL)
""")
_HELD = text("""
SELECT a.article_id, a.title, r.text, s.words, s.cut
FROM articles a JOIN revisions r ON r.revision_id = a.revision_id JOIN article_search s ON s.article_no = a.article_no
WHERE a.deleted_at IS NULL AND a.article_id = ANY(:ids)
""")
_SAME = text("""
SELECT s.document = CAST(:document AS tsvector) FROM article_search s JOIN articles a ON a.article_no = s.article_no
WHERE a.article_id = :id
""")
_AT_ONCE = 20
"""Articles whose texts are held at a time."""


def tsquery(node: Node, cut: Cut) -> ColumnElement[Any]:
    """Return the tsquery for what may match."""
    return _tsquery(for_tsquery(node, cut))


def _tsquery(query: str) -> ColumnElement[Any]:
    return cast(literal(query), TSQUERY)


def matches(index: TableClause, node: Node, cut: Cut) -> ColumnElement[bool]:
    """Return the condition that a row of an index matches.

    One that an earlier program wrote has no words yet: it is taken to match where all the words are in it.
    """
    if isinstance(node, Phrase) and not is_exact(node):
        return _phrase_matches(index, node, cut)
    found = _holds(index, for_tsquery(node, cut))
    if "cut" in index.c:
        unchecked = ~index.c.cut if is_exact(node) else index.c.words == ""
        return and_(or_(found, index.c.cut), or_(unchecked, _checked(index, node, cut)))
    return found if is_exact(node) else and_(found, or_(index.c.words == "", _checked(index, node, cut)))


def _phrase_matches(index: TableClause, phrase: Phrase, cut: Cut) -> ColumnElement[bool]:
    """Return the condition for one phrase. What one word of the tsvector tells is not looked up in the words again."""
    single, several = _ways(phrase)
    words = index.c.words
    found = [_holds(index, for_any(single, cut))] if single else []
    stands = or_(words == "", _stands(several, words, cut))
    found.append(and_(_holds(index, for_any(several, cut)), stands))
    if "cut" in index.c:
        found.append(and_(index.c.cut, _stands([*single, *several], words, cut)))
    return or_(*found)


def _ways(phrase: Phrase) -> tuple[list[Phrase], list[Phrase]]:
    """Return the ways in which a phrase may be written: those of one word, and those of several."""
    ways = ways_of_writing(phrase)
    return [one for one in ways if len(one.words) == 1], [one for one in ways if len(one.words) > 1]


def _holds(index: TableClause, query: str) -> ColumnElement[bool]:
    found: ColumnElement[bool] = index.c.document.op("@@", is_comparison=True)(_tsquery(query))
    return found


def _checked(index: TableClause, node: Node, cut: Cut) -> ColumnElement[bool]:
    """Return the condition that a row's words match; single words are asked of the tsvector, unless that lacks some."""
    if isinstance(node, AllOf):
        without = [not_(_checked(index, part, cut)) for part in node.without]
        return and_(*(_checked(index, part, cut) for part in node.parts), *without)
    if isinstance(node, AnyOf):
        return or_(*(_checked(index, part, cut) for part in node.parts))
    single, several = _ways(node)
    words = index.c.words
    conditions = [_holds(index, for_any(single, cut))] if single else []
    if single and "cut" in index.c:
        conditions.append(and_(index.c.cut, _stands(single, words, cut)))
    if several:
        conditions.append(_stands(several, words, cut))
    return or_(*conditions)


def _stands(phrases: Sequence[Phrase], words: ColumnElement[str], cut: Cut) -> ColumnElement[bool]:
    """Return the condition that a column of words holds one of some phrases.

    What they all begin with is looked for first: a number of which a unit may be written has a dozen of them, and in
    most texts none. strpos is a third quicker than LIKE.
    """
    said = [spaced(phrase, cut) for phrase in phrases]
    if len(said) == 1:
        return func.strpos(words, said[0]) > 0
    # as one value: a condition for each would take longer to put together than to ask
    one = func.unnest(literal(said, ARRAY(Text))).column_valued("said")
    some = select(literal_column("1")).where(func.strpos(words, one) > 0).correlate(words.table).exists()
    common = commonprefix(said)  # noqa: RUF071 - of strings, not of paths
    return and_(func.strpos(words, common) > 0, some) if len(common) > 1 else some


class PostgresqlSearch:
    """Implements `ArticleSearch`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def enter(self, article_ids: Sequence[str]) -> None:
        """See `ArticleSearch`."""
        for part in in_parts(article_ids):
            self._enter(self._connection.execute(_TEXTS, {"ids": list(part)}))

    def _enter(self, texts: Any) -> None:
        rows = [{"number": number, **_row(title, body)} for number, title, body in texts]
        if rows:
            self._connection.execute(_ENTER, rows)

    def leave(self, article_ids: Sequence[str]) -> None:
        """See `ArticleSearch`."""
        for part in in_parts(article_ids):
            self._connection.execute(_LEAVE, {"ids": list(part)})

    def matching(self, words: str) -> Select[Any] | None:
        """See `ArticleSearch`."""
        phrases = beginnings_of(words)
        if not phrases:
            return None
        return select(ARTICLES.c.article_no).where(matches(ARTICLES, all_in(phrases), _as_it_is))

    def numbers(self, words: str) -> list[int]:
        """See `ArticleSearch`."""
        query = self.matching(words)
        if query is None:
            return []
        found = select(func.array_agg(query.subquery().c.article_no))
        return self._connection.scalar(found) or []

    def hits(self, query: str, limit: int) -> list[ArticleHit]:
        """See `ArticleSearch`."""
        phrases = phrases_of(query)
        if not phrases:
            return []
        node = all_in(phrases)
        rank = func.ts_rank(ARTICLES.c.document, tsquery(node, _as_it_is)).label("rank")
        best = select(ARTICLES.c.article_no, rank).where(matches(ARTICLES, node, _as_it_is))
        first = best.order_by(literal_column("rank").desc(), ARTICLES.c.article_no).limit(limit).subquery()
        rows = self._connection.execute(
            select(articles.c.article_id, articles.c.title, revisions.c.text)
            .join(first, first.c.article_no == articles.c.article_no)
            .join(revisions, revisions.c.revision_id == articles.c.revision_id)
            .order_by(first.c.rank.desc(), first.c.article_no)
        )
        return article_hits(((row.article_id, row.title, row.text) for row in rows), phrases)

    def renew(self, numbers: Sequence[int]) -> None:
        """See `ArticleSearch`."""
        free = list(self._connection.scalars(_TO_RENEW, {"numbers": list(numbers)}))
        for part in in_parts(free):
            self._enter(self._connection.execute(_TEXTS_BY_NUMBER, {"numbers": list(part)}))

    def rebuild(self) -> None:
        """See `ArticleSearch`."""
        self._connection.execute(_FORGET)
        self.enter(list(self._connection.execute(_ALL).scalars()))

    def problems(self) -> Iterator[str]:
        """See `ArticleSearch`."""
        for article_id in self._connection.execute(_PROBLEMS).scalars():
            yield disagrees("article", article_id)
        ids = list(self._connection.execute(_ALL).scalars())
        for at in range(0, len(ids), _AT_ONCE):
            for article_id, title, body, words, cut in self._connection.execute(
                _HELD, {"ids": ids[at : at + _AT_ONCE]}
            ):
                row = _row(title, body)
                same = (words, cut) == (row["words"], row["cut"])
                if not same or not self._connection.scalar(_SAME, {"document": row["document"], "id": article_id}):
                    yield lacks_words("article", article_id)


def _as_it_is(word: str) -> str:
    return longest(word)


def _row(title: str, body: str) -> dict[str, Any]:
    return row_of_words([search_words(title), search_words(body)])
