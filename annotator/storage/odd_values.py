"""Finds a value of a kind that the program never writes: bytes for a text, a text for a number.

SQLite keeps any kind of value in any column, and one flipped bit makes a text bytes. Whoever reads it fails in a way
that looks like a bug of the program. So where reading fails for no known reason, the project is asked once whether it
is damaged. Not for `check`, which holds every row against the history.
"""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Connection, Integer, LargeBinary, Table, func, or_, select

from annotator.storage.tables import metadata

FAILURES = (TypeError, AttributeError, ValueError, LookupError, RecursionError)
"""What is raised by whoever takes a value for another kind than it is."""


def odd_value(connection: Connection) -> str:
    """Return words on a column that holds what the program never writes, "" where there is none. Reads everything."""
    if connection.dialect.name != "sqlite":
        return ""  # a server's columns hold what they are made for
    for table in metadata.sorted_tables:
        columns = [column for column in table.columns if not column.primary_key or not _is_row_id(table)]
        odd = or_(*(func.typeof(column).not_in((*_kinds(column), "null")) for column in columns))
        if connection.scalar(select(func.count()).select_from(table).where(odd)):
            return f"the table {table.name} holds what the program never writes there"
    return ""


def _kinds(column: Column[object]) -> tuple[str, ...]:
    if isinstance(column.type, Integer | Boolean):
        return ("integer",)
    return ("blob",) if isinstance(column.type, LargeBinary) else ("text",)


def _is_row_id(table: Table) -> bool:
    return len(table.primary_key.columns) == 1 and isinstance(next(iter(table.primary_key.columns)).type, Integer)
