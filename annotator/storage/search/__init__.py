"""Search: one contract, in SQLite's FTS5 and in PostgreSQL's tsvector.

Articles have an index of their own, which the ledger keeps with each write on an article. Claims, evidence and
comments are searched as documents (documents.py), which follow the history's changes at the end of each act. Triggers
would be the usual way, but with `trusted_schema` off (an opened file is untrusted) SQLite before 3.44 refuses FTS5
inside a trigger.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Connection

if TYPE_CHECKING:
    from annotator.storage.search.base import ArticleSearch
    from annotator.storage.search.everywhere import EverywhereSearch

__all__ = ["article_search", "everywhere_search"]


def article_search(connection: Connection) -> ArticleSearch:
    """Return the search of articles of the engine that the connection leads to."""
    if connection.dialect.name == "sqlite":
        # a project in a file needs nothing of the other engine, and to open one nothing of its search
        from annotator.storage.search.sqlite import SqliteSearch

        return SqliteSearch(connection)
    from annotator.storage.search.postgresql import PostgresqlSearch

    return PostgresqlSearch(connection)


def everywhere_search(connection: Connection) -> EverywhereSearch:
    """Return the search over everything of the engine that the connection leads to."""
    if connection.dialect.name == "sqlite":
        from annotator.storage.search.sqlite_everywhere import SqliteEverywhere

        return SqliteEverywhere(connection)
    from annotator.storage.search.postgresql_everywhere import PostgresqlEverywhere

    return PostgresqlEverywhere(connection)
