"""Article search on PostgreSQL: the table `article_search` with a tsvector a listed article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlalchemy import Connection, Integer, TextualSelect, func, select, text

from annotator.domain.terms import words_of
from annotator.storage.parts import in_parts
from annotator.storage.problem_lines import disagrees
from annotator.storage.search.base import ArticleHit, phrases_of

# a tsvector holds 1 MB at most: of a book, the beginning is searched
SEARCHED = 250_000
"""Characters of an article that are searched."""
_TEXTS = text("""
SELECT a.article_no, a.title, left(r.text, :searched) FROM articles a JOIN revisions r ON r.revision_id = a.revision_id
WHERE a.article_id = ANY(:ids) AND a.deleted_at IS NULL
""")
_ENTER = text("""
INSERT INTO article_search
VALUES (:number, setweight(to_tsvector('simple', :title), 'A') || to_tsvector('simple', :words))
""")
_LEAVE = text("""
DELETE FROM article_search USING articles a
WHERE a.article_no = article_search.article_no AND a.article_id = ANY(:ids)
""")
_FORGET = text("DELETE FROM article_search")
_ALL = text("SELECT article_id FROM articles WHERE deleted_at IS NULL ORDER BY article_no")
_MATCHING = text("SELECT article_no FROM article_search WHERE document @@ to_tsquery('simple', :match)")
_HITS = text("""
SELECT a.article_id, a.title, ts_headline('simple', r.text, to_tsquery('simple', :match),
    'StartSel="",StopSel="",MaxWords=24,MinWords=12,MaxFragments=1')
FROM (SELECT s.article_no, ts_rank(s.document, to_tsquery('simple', :match)) AS rank FROM article_search s
      WHERE s.document @@ to_tsquery('simple', :match) ORDER BY rank DESC LIMIT :limit) best
JOIN articles a ON a.article_no = best.article_no JOIN revisions r ON r.revision_id = a.revision_id
ORDER BY best.rank DESC
""")
_PROBLEMS = text("""
SELECT a.article_id FROM articles a LEFT JOIN article_search s ON s.article_no = a.article_no
WHERE (a.deleted_at IS NULL) <> (s.article_no IS NOT NULL)
""")


class PostgresqlSearch:
    """Implements `ArticleSearch`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def enter(self, article_ids: Sequence[str]) -> None:
        """See `ArticleSearch`."""
        for part in in_parts(article_ids):
            texts = self._connection.execute(_TEXTS, {"ids": list(part), "searched": SEARCHED})
            # the words are cut here, as FTS5 does: the server's parser takes "H.R." for a host, "a/b" for a file, and
            # what it knows of letters depends on the locale it was set up with
            rows = [
                {"number": number, "title": " ".join(words_of(title)), "words": " ".join(words_of(body))}
                for number, title, body in texts
            ]
            if rows:
                self._connection.execute(_ENTER, rows)

    def leave(self, article_ids: Sequence[str]) -> None:
        """See `ArticleSearch`."""
        for part in in_parts(article_ids):
            self._connection.execute(_LEAVE, {"ids": list(part)})

    def matching(self, words: str) -> TextualSelect | None:
        """See `ArticleSearch`."""
        match = " & ".join(f"{word}:*" for word in words_of(words))
        return _MATCHING.bindparams(match=match).columns(article_no=Integer) if match else None

    def numbers(self, words: str) -> list[int]:
        """See `ArticleSearch`."""
        query = self.matching(words)
        if query is None:
            return []
        found = select(func.array_agg(query.subquery().c.article_no))
        return self._connection.scalar(found) or []

    def hits(self, query: str, limit: int) -> list[ArticleHit]:
        """See `ArticleSearch`."""
        match = " & ".join("(" + " <-> ".join(phrase) + ")" for phrase in phrases_of(query))
        if not match:
            return []
        return [ArticleHit(*row) for row in self._connection.execute(_HITS, {"match": match, "limit": limit})]

    def rebuild(self) -> None:
        """See `ArticleSearch`."""
        self._connection.execute(_FORGET)
        self.enter(list(self._connection.execute(_ALL).scalars()))

    def problems(self) -> Iterator[str]:
        """See `ArticleSearch`."""
        for article_id in self._connection.execute(_PROBLEMS).scalars():
            yield disagrees("article", article_id)
