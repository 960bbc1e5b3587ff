"""Rows as the engine holds them: for a look at what may be damaged, where the program's own reading would raise.

A text that is not UTF-8 comes with its odd bytes as lone surrogates, and is unlike every text that was ever written.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from typing import Any
from weakref import WeakKeyDictionary, WeakSet

from sqlalchemy import Column, ColumnElement, Connection, Row, Select, literal, type_coerce
from sqlalchemy.sql.sqltypes import NULLTYPE

from annotator.domain.progress import Progress
from annotator.storage.access import is_sqlite

_BETWEEN_LOOKS = 100_000
"""Steps of SQLite's machine: some milliseconds."""


@contextmanager
def leniently(connection: Connection, progress: Progress | None = None) -> Iterator[None]:
    """Let a connection read texts that are not UTF-8 while it lasts, and break off what it is at on Cancel."""
    driver: Any = connection.connection.driver_connection
    if not is_sqlite(driver):
        yield  # a server keeps no such texts
        return
    driver.text_factory = _text
    if progress is not None:
        driver.set_progress_handler(lambda: progress.cancelled, _BETWEEN_LOOKS)
    try:
        yield
    finally:
        driver.text_factory = str
        driver.set_progress_handler(None, 0)


def _text(content: bytes) -> str:
    return content.decode("utf-8", "surrogateescape")


def raw(column: ColumnElement[Any], name: str = "") -> ColumnElement[Any]:
    """Return a column as the driver gives it, whatever it should be."""
    return type_coerce(column, NULLTYPE).label(name or getattr(column, "name", "value"))


def in_order(connection: Connection, column: ColumnElement[Any]) -> ColumnElement[Any]:
    """Return what to order texts by, so that both engines give them as Python orders them."""
    return column if connection.dialect.name == "sqlite" else column.collate("C")


def joined(columns: Sequence[Column[Any]]) -> ColumnElement[Any]:
    """Return the expression of a row's id: that of a row without one of its own is made of its keys."""
    first, *more = columns
    found: ColumnElement[Any] = first
    for column in more:
        found = found + literal("/") + column
    return found


_begun: WeakKeyDictionary[Connection, WeakSet[Generator[Row[Any]]]] = WeakKeyDictionary()


def each(connection: Connection, query: Select[Any], at_once: int = 200) -> Generator[Row[Any]]:
    """Yield the rows of a query; only some of them are held at once."""
    rows = _each(connection, query, at_once)
    _begun.setdefault(connection, WeakSet()).add(rows)
    return rows


def _each(connection: Connection, query: Select[Any], at_once: int) -> Generator[Row[Any]]:
    with connection.execute(query, execution_options={"yield_per": at_once}) as rows:
        yield from rows


def end_readings(connection: Connection) -> None:
    """End what `each` began on a connection that is to be closed, and nobody went through to its end."""
    for rows in list(_begun.pop(connection, ())):
        rows.close()


def rank(value: Any) -> tuple[int, Any]:
    """Return by what a raw value is ordered among others, as SQLite orders them."""
    if isinstance(value, str):
        return 2, value.encode("utf-8", "surrogateescape")
    if isinstance(value, int | float):
        return 1, value
    return (0, 0) if value is None else (3, bytes(value))
