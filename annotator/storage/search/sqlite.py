"""Article search on SQLite FTS5: an external-content index over the view `article_texts`."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence

from sqlalchemy import Connection, Integer, TextualSelect, bindparam, text
from sqlalchemy.exc import DatabaseError

from annotator.domain.terms import words_of
from annotator.messages import message
from annotator.storage.parts import in_parts
from annotator.storage.problem_lines import of_part
from annotator.storage.search.base import ArticleHit, phrases_of

_ENTER = text("""
INSERT INTO article_search(rowid, title, text) SELECT t.article_no, t.title, t.text
FROM article_texts t JOIN articles a ON a.article_no = t.article_no WHERE a.article_id IN :ids
""").bindparams(bindparam("ids", expanding=True))
# an external-content index must be told the old values to forget them
_LEAVE = text("""
INSERT INTO article_search(article_search, rowid, title, text) SELECT 'delete', t.article_no, t.title, t.text
FROM article_texts t JOIN articles a ON a.article_no = t.article_no WHERE a.article_id IN :ids
""").bindparams(bindparam("ids", expanding=True))
_MATCHING = text("SELECT rowid AS article_no FROM article_search WHERE article_search MATCH :match")
_NUMBERS = "SELECT json_group_array(rowid) FROM article_search WHERE article_search MATCH ?"
_HITS = """
SELECT a.article_id, a.title, snippet(article_search, 1, '', '', '…', 24)
FROM article_search JOIN articles a ON a.article_no = article_search.rowid
WHERE article_search MATCH ? ORDER BY rank LIMIT ?
"""


class SqliteSearch:
    """Implements `ArticleSearch`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def enter(self, article_ids: Sequence[str]) -> None:
        """See `ArticleSearch`."""
        for part in in_parts(article_ids):
            self._connection.execute(_ENTER, {"ids": part})

    def leave(self, article_ids: Sequence[str]) -> None:
        """See `ArticleSearch`."""
        for part in in_parts(article_ids):
            self._connection.execute(_LEAVE, {"ids": part})

    def matching(self, words: str) -> TextualSelect | None:
        """See `ArticleSearch`."""
        match = _beginnings(words)
        return _MATCHING.bindparams(match=match).columns(article_no=Integer) if match else None

    def numbers(self, words: str) -> list[int]:
        """See `ArticleSearch`. All in one row: of very many, each row by itself costs more than finding it."""
        match = _beginnings(words)
        if not match:
            return []
        found: list[int] = json.loads(self._connection.exec_driver_sql(_NUMBERS, (match,)).scalar() or "[]")
        return found

    def hits(self, query: str, limit: int) -> list[ArticleHit]:
        """See `ArticleSearch`."""
        match = " ".join('"' + " ".join(phrase) + '"' for phrase in phrases_of(query))
        if not match:
            return []
        return [ArticleHit(*row) for row in self._connection.exec_driver_sql(_HITS, (match, limit))]

    def rebuild(self) -> None:
        """See `ArticleSearch`."""
        self._connection.exec_driver_sql("INSERT INTO article_search(article_search) VALUES ('rebuild')")

    def problems(self) -> Iterator[str]:
        """See `ArticleSearch`."""
        try:
            check = "INSERT INTO article_search(article_search, rank) VALUES ('integrity-check', 1)"
            self._connection.exec_driver_sql(check)
        except DatabaseError as error:
            if getattr(error.orig, "sqlite_errorcode", 0) & 0xFF != sqlite3.SQLITE_CORRUPT:
                raise
            yield of_part("search index", message("it does not agree with the articles"))


def _beginnings(words: str) -> str:
    return " ".join(f'"{word}"*' for word in words_of(words))
