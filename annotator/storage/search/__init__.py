"""Search in the words of articles: one contract, in SQLite's FTS5 and in PostgreSQL's tsvector.

The ledger keeps the indexes with each write on an article. Triggers would be the usual way, but with `trusted_schema`
off (an opened file is untrusted) SQLite before 3.44 refuses FTS5 inside a trigger.
"""

from __future__ import annotations

from sqlalchemy import Connection

from annotator.storage.search.base import ArticleHit, ArticleSearch
from annotator.storage.search.postgresql import PostgresqlSearch
from annotator.storage.search.sqlite import SqliteSearch

__all__ = ["ArticleHit", "ArticleSearch", "article_search"]


def article_search(connection: Connection) -> ArticleSearch:
    """Return the search of the engine that the connection leads to."""
    return SqliteSearch(connection) if connection.dialect.name == "sqlite" else PostgresqlSearch(connection)
