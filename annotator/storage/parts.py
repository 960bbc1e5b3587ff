"""Long lists of ids, cut to what fits into one statement."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")
AT_ONCE = 500
"""Under the least limit of bound parameters of both engines."""


def in_parts(ids: Sequence[T]) -> Iterator[Sequence[T]]:
    """Cut a list of ids into parts that fit into one statement."""
    for start in range(0, len(ids), AT_ONCE):
        yield ids[start : start + AT_ONCE]
