"""Leaving nothing behind of what was erased: databases keep what is deleted in pages that they do not use.

SQLite writes a file anew by VACUUM, and its log is emptied afterwards; a server's tables are written anew by VACUUM
FULL. Of a server's own log and backups, and of what a disk keeps of a file that was shorter, nothing is known here.
"""

from __future__ import annotations

import sqlite3
import time

from sqlalchemy import Engine, text

from annotator.storage.access import errors

_SECONDS = 30


def vacuum(connection: sqlite3.Connection) -> None:
    """Write a project file anew, waiting a while for whoever writes to it. Raises sqlite3.Error."""
    deadline = time.monotonic() + _SECONDS
    while True:
        try:
            connection.execute("VACUUM")
        except errors() as error:
            code = getattr(error, "sqlite_errorcode", 0) & 0xFF
            if code not in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED) or time.monotonic() > deadline:
                raise
            time.sleep(0.01)
        else:
            return


def scour_server(engine: Engine) -> None:
    """Write all our tables on a server anew. Others wait meanwhile."""
    with engine.connect() as connection, connection.begin():
        tables = connection.scalars(
            text("SELECT tablename FROM pg_tables WHERE schemaname = current_schema() AND tableowner = current_user")
        ).all()
    import psycopg
    from psycopg import sql

    # a connection of its own: the engine's begins a transaction with everything that it is asked
    arguments, named = engine.dialect.create_connect_args(engine.url)
    with psycopg.connect(*arguments, **named, autocommit=True) as raw:
        for table in tables:
            raw.execute(sql.SQL("VACUUM FULL {}").format(sql.Identifier(table)))
