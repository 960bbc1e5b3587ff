"""Makes the search indexes of a project anew from what is in it, whatever is left of them."""

from __future__ import annotations

import sqlite3

from sqlalchemy import Connection, delete

from annotator.storage import tables
from annotator.storage.schema_check import SCHEMA, SchemaObject, released_schema
from annotator.storage.search import article_search, everywhere_search
from annotator.storage.search.attached import attached_search
from annotator.storage.search.renewal import mark_renewed


def renew_search(connection: Connection) -> None:
    """Lay the tables of the indexes anew where the engine lets them be lost, and fill them. To be asked in an act."""
    if connection.dialect.name == "sqlite":
        _create_tables(connection.connection.driver_connection)  # type: ignore[arg-type]
    article_search(connection).rebuild()
    everywhere_search(connection).rebuild()
    attached_search(connection).rebuild()
    for table in (tables.sketches, tables.sketched):  # they are made anew when the project is open
        connection.execute(delete(table))
    mark_renewed(connection)


def _create_tables(driver: sqlite3.Connection) -> None:
    """Drop what there is and make it again.

    An index that has lost one of its tables can't be dropped: FTS5 opens it first. So it is taken out of the schema.
    """
    schema = released_schema(SCHEMA)
    parts = sorted((one for one in schema.required if one.serves_search), key=str) if schema else []
    indexes = [one for one in parts if one.sql.startswith("CREATE VIRTUAL TABLE")]
    driver.execute("PRAGMA writable_schema = ON")
    try:
        names = [(one.name,) for one in indexes]
        driver.executemany("DELETE FROM main.sqlite_master WHERE type = 'table' AND name = ?", names)
    finally:
        driver.execute("PRAGMA writable_schema = RESET")
    for one in parts:
        if one not in indexes:
            driver.execute(f"DROP TABLE IF EXISTS main.{one.name}")
    for one in parts:
        if one in indexes or _is_plain(one):
            driver.execute(one.sql)


def _is_plain(one: SchemaObject) -> bool:
    """Whether it is a table of what is searched, or of sketches: the others FTS5 makes by itself."""
    return one.name.endswith(("_held", "_folded", "_sketched", "_sketches"))
