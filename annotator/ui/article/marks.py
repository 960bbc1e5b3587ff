"""The article's mentions by place: which overlap a range, which lie under a point, and how overlaps are laid out.

Pure; paints nothing and knows no pixels.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Sequence
from itertools import pairwise
from operator import attrgetter
from typing import NamedTuple

from annotator.domain.claim import Mark

LANES = 4
"""Depths of overlap that get an underline of their own; what lies deeper shares the last."""

_FAN = 32
_START = attrgetter("start")


class MarkIndex:
    """Marks sorted by start, under a tree of the greatest end in each group of 32, of each 32 groups, and so on.

    A query costs O(32 log n + k), also with marks as long as the text; an update of a few costs a few passes in C.
    """

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        self._marks = sorted(marks, key=_START)
        self._starts = [mark.start for mark in self._marks]
        self._ends = [mark.end for mark in self._marks]
        self._statuses = [(mark.status, mark.recheck) for mark in self._marks]
        self._by_id: dict[str, Mark] | None = None
        self._levels: list[list[int]] = []
        self._index_from(0)

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
        first = len(self._marks)
        for mark in touched:
            place = bisect_left(self._starts, mark.start)
            while self._marks[place] is not mark:
                place += 1
            del self._marks[place], self._starts[place], self._ends[place], self._statuses[place]
            first = min(first, place)
        for mark in added:
            place = bisect_right(self._starts, mark.start)
            self._marks.insert(place, mark)
            self._starts.insert(place, mark.start)
            self._ends.insert(place, mark.end)
            self._statuses.insert(place, (mark.status, mark.recheck))
            known[mark.mention_id] = mark
            first = min(first, place)
        self._index_from(first)
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

    def statuses_between(self, starts: Sequence[int]) -> list[set[tuple[str, bool]]]:
        """Return for each stretch between two consecutive positions the statuses of the marks that begin in it.

        With each whether the marks are to be checked again.
        """
        places = [bisect_left(self._starts, start) for start in starts]
        return [set(self._statuses[a:b]) for a, b in pairwise(places)]

    def _known(self) -> dict[str, Mark]:
        if self._by_id is None:
            self._by_id = {mark.mention_id: mark for mark in self._marks}
        return self._by_id

    def _index_from(self, first: int) -> None:
        """Bring the groups above the ends up to date, where those from a place on are others or stand elsewhere."""
        kept, self._levels = self._levels, [self._ends]
        level = self._ends
        while len(level) > _FAN:
            first //= _FAN
            height = len(self._levels)
            same = kept[height][:first] if height < len(kept) else []
            first = len(same)
            same += [max(level[i : i + _FAN]) for i in range(first * _FAN, len(level), _FAN)]
            self._levels.append(same)
            level = same

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


class Lanes:
    """Hands out the lanes of the underlines on one line, 0 the nearest to the text.

    Pieces of marks are to come the shorter mark first: then those that overlap get different lanes, and what encloses
    lies below what is enclosed; one that is alone on its line stays near, whatever it encloses elsewhere.
    """

    def __init__(self) -> None:
        # What a lane holds is a number with a bit for each character: to compare and to join two costs next to nothing.
        self._taken = [0] * LANES

    def take(self, first: int, last: int) -> int:
        """Return the lane for the characters [first, last), counted from the line's start."""
        taken = self._taken
        characters = ((1 << (last - first)) - 1) << first
        lane = 0
        while lane < LANES - 1 and taken[lane] & characters:
            lane += 1
        taken[lane] |= characters
        return lane


def by_length(marks: Iterable[Mark]) -> list[Mark]:
    """Return marks, which come by their start, the shortest first; of equal ones that which starts first."""
    # those of one length stay as they come, which is by their start: a key of one number is half the work
    return sorted(marks, key=lambda mark: mark.end - mark.start)


class Tint(NamedTuple):
    """A stretch of text and the one mark whose tint shows there."""

    start: int
    end: int
    mark: Mark


def tints(marks: Sequence[Mark], first: Collection[str] = ()) -> list[Tint]:
    """Return who tints what, so that tints don't pile up: of the marks over a character the innermost one.

    Marks come by their start. Those of a claim in `first` go before all others: the selected claim is seen whole.
    """
    edges = sorted({edge for mark in marks for edge in (mark.start, mark.end)})
    place = {edge: index for index, edge in enumerate(edges)}
    owners: list[Mark | None] = [None] * len(edges)
    # from the outermost to the innermost, each over those before it; of one length the earlier first, as they come
    outermost = sorted(marks, key=lambda mark: mark.start - mark.end)
    if first:
        outermost.sort(key=lambda mark: mark.claim_id in first)
    for mark in outermost:
        a, b = place[mark.start], place[mark.end]
        owners[a:b] = [mark] * (b - a)
    merged: list[Tint] = []
    begun = 0
    for index in range(1, len(edges)):
        owner = owners[begun]
        if owners[index] is not owner:
            if owner is not None:
                merged.append(Tint(edges[begun], edges[index], owner))
            begun = index
    return merged
