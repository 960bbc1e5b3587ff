"""Article search on SQLite FTS5: an external-content index over the view `article_texts`."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import BindParameter, Connection, Integer, TextualSelect, bindparam, text
from sqlalchemy.exc import DatabaseError

from annotator.messages import message
from annotator.storage.parts import in_parts
from annotator.storage.problem_lines import lacks_words, of_part
from annotator.storage.search.base import ArticleHit, article_hits, beginnings_of, phrases_of
from annotator.storage.search.forms import know_search_form
from annotator.storage.search.matching import all_in, for_fts5

_IDS: BindParameter[Any] = bindparam("ids", expanding=True)
# what the index is given in the place of a text that FTS5 would cut otherwise than we do; nothing for most
_FOLD = text("""
INSERT INTO article_search_folded(article_no, title, text) SELECT article_no, title, text FROM (
    SELECT a.article_no, search_form(a.title) AS title, search_form(r.text) AS text
    FROM articles a JOIN revisions r ON r.revision_id = a.revision_id
    WHERE a.deleted_at IS NULL AND a.article_id IN (SELECT value FROM json_each(:ids)))
WHERE title IS NOT NULL OR text IS NOT NULL
""")
_ENTER = text("""
INSERT INTO article_search(rowid, title, text) SELECT t.article_no, t.title, t.text
FROM article_texts t JOIN articles a ON a.article_no = t.article_no
WHERE a.article_id IN (SELECT value FROM json_each(:ids))
""")
# an external-content index must be told the old values to forget them
_LEAVE = text("""
INSERT INTO article_search(article_search, rowid, title, text) SELECT 'delete', t.article_no, t.title, t.text
FROM article_texts t JOIN articles a ON a.article_no = t.article_no WHERE a.article_id IN :ids
""").bindparams(_IDS)
_UNFOLD = text("""
DELETE FROM article_search_folded WHERE article_no IN (SELECT article_no FROM articles WHERE article_id IN :ids)
""").bindparams(_IDS)
_FOLD_ALL = """
INSERT INTO article_search_folded(article_no, title, text) SELECT article_no, title, text FROM (
    SELECT a.article_no, search_form(a.title) AS title, search_form(r.text) AS text
    FROM articles a JOIN revisions r ON r.revision_id = a.revision_id WHERE a.deleted_at IS NULL)
WHERE title IS NOT NULL OR text IS NOT NULL
"""
_MISFOLDED = """
SELECT a.article_id FROM articles a JOIN revisions r ON r.revision_id = a.revision_id
LEFT JOIN article_search_folded f ON f.article_no = a.article_no
WHERE a.deleted_at IS NULL AND a.article_no >= :first AND a.article_no <= :last
AND (search_form(a.title) IS NOT f.title OR search_form(r.text) IS NOT f.text)
"""
_MATCHING = text("SELECT rowid AS article_no FROM article_search WHERE article_search MATCH :match")
_NUMBERS = "SELECT json_group_array(rowid) FROM article_search WHERE article_search MATCH ?"
_HITS = """
SELECT a.article_id, a.title, r.text
FROM (SELECT rowid, rank FROM article_search WHERE article_search MATCH ? ORDER BY rank LIMIT ?) best
JOIN articles a ON a.article_no = best.rowid JOIN revisions r ON r.revision_id = a.revision_id ORDER BY best.rank
"""
_LARGEST = 2**62


class SqliteSearch:
    """Implements `ArticleSearch`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def enter(self, article_ids: Sequence[str]) -> None:
        """See `ArticleSearch`."""
        know_search_form(self._connection)
        ids = {"ids": json.dumps(list(article_ids))}
        self._connection.execute(_FOLD, ids)
        self._connection.execute(_ENTER, ids)

    def leave(self, article_ids: Sequence[str]) -> None:
        """See `ArticleSearch`."""
        for part in in_parts(article_ids):
            self._connection.execute(_LEAVE, {"ids": part})
            self._connection.execute(_UNFOLD, {"ids": part})

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
        phrases = phrases_of(query)
        if not phrases:
            return []
        rows = self._connection.exec_driver_sql(_HITS, (for_fts5(all_in(phrases)), limit))
        return article_hits(rows, phrases)

    def renew(self, numbers: Sequence[int]) -> None:
        """See `ArticleSearch`. Those that are indexed as they stand, or as they are to be, are left alone."""
        driver = know_search_form(self._connection)
        stale = [row[0] for row in driver.execute(_MISFOLDED, {"first": numbers[0], "last": numbers[-1]})]
        if stale:
            self.leave(stale)
            self.enter(stale)

    def rebuild(self) -> None:
        """See `ArticleSearch`."""
        driver = know_search_form(self._connection)
        driver.execute("DELETE FROM article_search_folded")
        driver.execute(_FOLD_ALL)
        driver.execute("INSERT INTO article_search(article_search) VALUES ('rebuild')")

    def problems(self) -> Iterator[str]:
        """See `ArticleSearch`."""
        driver = know_search_form(self._connection)
        for (article_id,) in driver.execute(_MISFOLDED, {"first": 0, "last": _LARGEST}).fetchall():
            yield lacks_words("article", article_id)
        try:
            check = "INSERT INTO article_search(article_search, rank) VALUES ('integrity-check', 1)"
            self._connection.exec_driver_sql(check)
        except DatabaseError as error:
            if getattr(error.orig, "sqlite_errorcode", 0) & 0xFF != sqlite3.SQLITE_CORRUPT:
                raise
            yield of_part("search index", message("it does not agree with the articles"))


def _beginnings(words: str) -> str:
    phrases = beginnings_of(words)
    return for_fts5(all_in(phrases)) if phrases else ""
