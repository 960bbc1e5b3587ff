"""Counts what is to be in a file and what is found in it, so that the two can be compared without holding either."""

from __future__ import annotations

from collections.abc import Hashable, Iterable

_BUCKETS = 65_536


class Tally:
    """How many records there are, and a sum over them that does not depend on their order; of fixed size."""

    def __init__(self) -> None:
        self.records = 0
        self._sums = [0] * _BUCKETS
        self._counts = [0] * _BUCKETS

    def add(self, records: Iterable[Hashable]) -> None:
        """Count records; equal ones are told by their value, not by which they are."""
        sums, counts = self._sums, self._counts
        before = self.records
        added = 0
        for added, number in enumerate(map(hash, records), 1):  # noqa: B007 - how many there were
            bucket = number % _BUCKETS
            sums[bucket] += number
            counts[bucket] += 1
        self.records = before + added

    def differing(self, other: Tally) -> int:
        """Return how many records at least are in only one of the two; 0 only where they are the same."""
        pairs = zip(self._counts, other._counts, self._sums, other._sums, strict=True)
        return sum(max(abs(one - two), int(sums != others)) for one, two, sums, others in pairs)
