"""The order of the whole library, held until something is committed: a word typed letter by letter narrows it.

Of many articles that hold a word, to look each up and to sort them takes several times as long as to find them.
"""

from __future__ import annotations

import threading
from array import array
from collections.abc import Iterable
from dataclasses import dataclass, field

from annotator.storage.reading import Reading


@dataclass(frozen=True)
class _Order:
    seq: int = -1
    """The last act that it knows of."""
    ids: list[str] = field(default_factory=list)
    places: array[int] = field(default_factory=lambda: array("i"))
    """The place of an article by its number, -1 where there is none."""


class HeldOrder:
    """The ids of all articles, newest import first, for any of their numbers. May be asked from any thread."""

    def __init__(self) -> None:
        self._order = _Order()
        self._lock = threading.Lock()

    def of(self, reading: Reading, numbers: Iterable[int]) -> list[str]:
        """Return the ids of articles by their numbers, in the library's order, of those that are listed."""
        order = self._as_it_stands(reading)
        places, ids, end = order.places, order.ids, len(order.places)
        found = sorted([places[number] for number in numbers if number < end])
        return [ids[place] for place in found if place >= 0]

    def _as_it_stands(self, reading: Reading) -> _Order:
        seq = reading.history.last_seq()
        with self._lock:
            if self._order.seq != seq:
                self._order = _made(seq, reading.articles.numbered())
            return self._order


def _made(seq: int, listed: list[tuple[int, str]]) -> _Order:
    places = array("i", [-1]) * (max((number for number, _ in listed), default=0) + 1)
    for place, (number, _) in enumerate(listed):
        places[number] = place
    return _Order(seq, [article_id for _, article_id in listed], places)
