"""Counts what is to be in a file and what is found in it, so that the two can be compared without holding either."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from itertools import groupby, islice
from operator import itemgetter
from typing import Any

_BUCKETS = 65_536
_BATCH = 5_000
_FIRST = itemgetter(0)


class Batch(tuple[Hashable, ...]):
    """Records that stand behind each other, counted at once: what is equal must be cut alike on both sides."""

    __slots__ = ()


class Tally:
    """How many records there are, and a sum over them that does not depend on their order; of fixed size."""

    def __init__(self) -> None:
        self.records = 0
        self._sums = [0] * _BUCKETS
        self._counts = [0] * _BUCKETS

    def add(self, records: Iterable[Hashable]) -> None:
        """Count records; equal ones are told by their value, not by which they are."""
        sums, counts = self._sums, self._counts
        added = 0
        for record in records:
            held = len(record) if type(record) is Batch else 1
            number = hash(record)
            bucket = number % _BUCKETS
            sums[bucket] += number
            counts[bucket] += held
            added += held
        self.records += added

    def differing(self, other: Tally) -> int:
        """Return how many records at least are in only one of the two; 0 only where they are the same."""
        pairs = zip(self._counts, other._counts, self._sums, other._sums, strict=True)
        return sum(max(abs(one - two), int(sums != others)) for one, two, sums, others in pairs)


def batches(rows: Iterable[tuple[Any, ...]]) -> Iterator[Batch]:
    """Yield rows that come in the order of their first value as batches, each of one first value."""
    for _, group in groupby(rows, key=_FIRST):
        while batch := Batch(islice(group, _BATCH)):
            yield batch


class Batches:
    """Counts rows as `batches` gives them, where they come one by one."""

    def __init__(self, tally: Tally) -> None:
        self._tally = tally
        self._rows: list[tuple[Any, ...]] = []

    def add(self, row: tuple[Any, ...]) -> None:
        """Take the next row."""
        rows = self._rows
        if rows and (rows[0][0] != row[0] or len(rows) == _BATCH):
            self.end()
        self._rows.append(row)

    def end(self) -> None:
        """Count what came last."""
        if self._rows:
            self._tally.add((Batch(self._rows),))
            self._rows = []
