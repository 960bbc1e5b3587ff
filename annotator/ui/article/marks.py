"""The article's mentions by place: which overlap a range, which lie under a point, and how overlaps are laid out.

Pure; paints nothing and knows no pixels.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import attrgetter

from annotator.domain.claim import Mark

LANES = 4
"""Depths of overlap that get an underline of their own; what lies deeper shares the last."""

_FAN = 16
_START = attrgetter("start")


class MarkIndex:
    """Marks sorted by start, under a tree of the greatest end in each group of 16, of each 16 groups, and so on.

    A query costs O(16 log n + k), also with marks as long as the text; an update costs one pass in C.
    """

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        self._marks = sorted(marks, key=_START)
        self._by_id: dict[str, Mark] | None = None
        self._index()

    def __len__(self) -> int:
        return len(self._marks)

    def __iter__(self) -> Iterable[Mark]:
        return iter(self._marks)

    def get(self, mention_id: str) -> Mark | None:
        return self._known().get(mention_id)

    def update(self, removed: Collection[str], added: Sequence[Mark]) -> list[Mark]:
        """Take marks out by id, put others in, and return all that were touched. An unknown id is passed over."""
        known = self._known()
        touched = [known.pop(mention_id) for mention_id in removed if mention_id in known]
        touched += [known.pop(mark.mention_id) for mark in added if mark.mention_id in known]
        for mark in touched:
            place = bisect_left(self._marks, mark.start, key=_START)
            while self._marks[place] is not mark:
                place += 1
            del self._marks[place]
        for mark in added:
            insort(self._marks, mark, key=_START)
            known[mark.mention_id] = mark
        self._index()
        return [*touched, *added]

    def overlapping(self, start: int, end: int) -> list[Mark]:
        """Return the marks that share at least one character with a range, by start."""
        if end <= start:
            return []
        limit = bisect_left(self._starts, end)
        found = [self._marks[i] for i in self._ending_after(start, limit)]
        return [mark for mark in found if mark.end > mark.start]

    def at(self, position: int) -> list[Mark]:
        """Return the marks under a caret, innermost first: those around the character after it, else before it."""
        around = self.overlapping(position, position + 1)
        if not around and position > 0:
            around = self.overlapping(position - 1, position)
        return sorted(around, key=lambda mark: (mark.end - mark.start, -mark.start))

    def statuses_between(self, starts: Sequence[int]) -> list[set[str]]:
        """Return for each stretch between two consecutive positions the statuses of the marks that begin in it."""
        statuses = [mark.status for mark in self._marks]
        places = [bisect_left(self._starts, start) for start in starts]
        return [set(statuses[a:b]) for a, b in pairwise(places)]

    def _known(self) -> dict[str, Mark]:
        if self._by_id is None:
            self._by_id = {mark.mention_id: mark for mark in self._marks}
        return self._by_id

    def _index(self) -> None:
        self._starts = [mark.start for mark in self._marks]
        level = [mark.end for mark in self._marks]
        self._levels = [level]
        while len(level) > _FAN:
            level = [max(level[i : i + _FAN]) for i in range(0, len(level), _FAN)]
            self._levels.append(level)

    def _ending_after(self, position: int, limit: int) -> list[int]:
        """Return the indices below `limit` of the marks that end after a position, in order."""
        wanted = list(range(len(self._levels[-1])))
        for height in range(len(self._levels) - 1, -1, -1):
            level = self._levels[height]
            span = _FAN**height
            wanted_here = [i for i in wanted if i * span < limit and level[i] > position]
            if height == 0:
                return wanted_here
            below = len(self._levels[height - 1])
            wanted = [j for i in wanted_here for j in range(i * _FAN, min((i + 1) * _FAN, below))]
        return []


def lanes(marks: Sequence[Mark], start: int, end: int) -> dict[str, int]:
    """Return for each mark the lane of its underline on the line [start, end), 0 the nearest to the text.

    Marks that overlap there get different lanes, the shorter the nearer, so that what encloses lies below what is
    enclosed; one that is alone on its line stays near, whatever it encloses elsewhere.
    """
    taken: list[list[tuple[int, int]]] = [[] for _ in range(LANES)]
    chosen: dict[str, int] = {}
    for mark in sorted(marks, key=lambda mark: (mark.end - mark.start, mark.start)):
        first, last = max(mark.start, start), min(mark.end, end)
        lane = next((n for n, spans in enumerate(taken) if _is_free(spans, first, last)), LANES - 1)
        insort(taken[lane], (first, last))
        chosen[mark.mention_id] = lane
    return chosen


def _is_free(spans: list[tuple[int, int]], start: int, end: int) -> bool:
    """Tell whether no span of a sorted list that overlap not among themselves shares a character with [start, end)."""
    place = bisect_right(spans, (start, end))
    after = place < len(spans) and spans[place][0] < end
    before = place > 0 and spans[place - 1][1] > start
    return not (after or before)


@dataclass(frozen=True, slots=True)
class Tint:
    """A stretch of text and the one mark whose tint shows there."""

    start: int
    end: int
    mark: Mark


def tints(marks: Sequence[Mark], first: Collection[str] = ()) -> list[Tint]:
    """Return who tints what, so that tints don't pile up: of the marks over a character the innermost one.

    Marks of a claim in `first` go before all others: the selected claim is seen whole.
    """
    edges = sorted({edge for mark in marks for edge in (mark.start, mark.end)})
    by_rank = sorted(marks, key=lambda mark: (mark.claim_id not in first, mark.end - mark.start, -mark.start))
    owner: list[Mark | None] = [None] * len(edges)
    place = {edge: index for index, edge in enumerate(edges)}
    # Next stretch without an owner, as a union-find path: each stretch is owned once, however many marks cover it.
    following = list(range(len(edges) + 1))
    for mark in by_rank:
        stretch = _free(following, place[mark.start])
        while stretch < place[mark.end]:
            owner[stretch] = mark
            following[stretch] = stretch + 1
            stretch = _free(following, stretch)
    merged: list[Tint] = []
    for index, mark_here in enumerate(owner[:-1]):
        if mark_here is None:
            continue
        start, end = edges[index], edges[index + 1]
        if merged and merged[-1].mark is mark_here and merged[-1].end == start:
            merged[-1] = Tint(merged[-1].start, end, mark_here)
        else:
            merged.append(Tint(start, end, mark_here))
    return merged


def _free(following: list[int], stretch: int) -> int:
    while following[stretch] != stretch:
        following[stretch] = following[following[stretch]]
        stretch = following[stretch]
    return stretch
