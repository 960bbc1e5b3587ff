"""Adds many rows of a table at once: on SQLite as bare tuples, past what SQLAlchemy does for every single row.

For the few rows of most acts, and on a server, SQLAlchemy does it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, Insert
from sqlalchemy.dialects.sqlite import dialect
from sqlalchemy.dialects.sqlite.base import SQLiteCompiler

_MANY = 50


def add_rows(connection: Connection, statement: Insert, rows: Sequence[Mapping[str, Any]]) -> None:
    """Add rows, all with the same columns; what they do not name has its default."""
    names = tuple(rows[0]) if rows else ()
    if len(rows) < _MANY or len(names) < 2 or connection.dialect.name != dialect.name:
        connection.execute(statement, rows)
        return
    # the columns are of kinds that the driver takes as they are: text, bytes, numbers, and a bool as one
    statement_text, order = _said(statement, names)
    connection.exec_driver_sql(statement_text, list(map(itemgetter(*order), rows)))


@cache
def _said(statement: Insert, names: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """Return a statement as SQLite is told it, and the order of its parameters."""
    compiled = SQLiteCompiler(dialect(), statement, column_keys=names)
    return str(compiled), tuple(compiled.positiontup or ())
