"""What every row is made of: times and JSON as they are stored, and how a row that cannot be read is told."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, datetime
from functools import wraps
from typing import Any, ParamSpec, TypeVar

from sqlalchemy import RowMapping

from annotator.storage.failures import DamagedRow

Row = RowMapping | Mapping[str, Any]
"""A row of the database, or one that was put together again from the history."""

P = ParamSpec("P")
T = TypeVar("T")


def of_a_row(read: Callable[P, T]) -> Callable[P, T]:
    """Tell of a row that cannot be read as damage of the project, which it is, and not as a bug."""

    @wraps(read)
    def reading(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return read(*args, **kwargs)
        except (ValueError, TypeError, RecursionError) as error:
            raise DamagedRow(f"a row of it cannot be read ({error})") from error

    return reading


def now() -> str:
    """Return the time in UTC as it is stored: ISO 8601 with microseconds and Z."""
    return datetime.now(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def moment(stored: str) -> datetime:
    """Return a stored time."""
    return datetime.fromisoformat(stored)


def canonical_json(value: Any) -> str:
    """Return the one JSON form of a value that the history stores and hashes."""
    if value == []:
        return "[]"  # most columns of most rows of an import
    return _CANONICAL.encode(value)


_CANONICAL = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def canonical_list(values: Iterable[Any]) -> Iterator[str]:
    """Yield the one JSON form of a list in pieces: the list of an act's changes may be very long."""
    yield "["
    for place, value in enumerate(values):
        yield f",{canonical_json(value)}" if place else canonical_json(value)
    yield "]"
