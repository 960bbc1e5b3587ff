"""Whether the same words could as well have come from another place, or gone to one: then nobody can say which."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from enum import IntEnum
from functools import cached_property
from itertools import islice

from rapidfuzz.distance import LCSseq

from annotator.analysis.anchoring.alignment import NONE, Alignment
from annotator.analysis.anchoring.sentences import Sentences
from annotator.domain.anchoring import Span

_MOST = 30
"""Places of a word that are looked at."""
_LONGEST = 2_000
"""Words up to which two passages are the same, so that what tells them apart is looked for behind that."""
_NEAR = 400
"""Words between two places that kept their order, from which on that tells them apart, whatever was moved elsewhere."""
_BESIDE = 16
"""Words on each side by which two places are told apart, where they begin to differ."""
_SLACK = 6
"""Words that may have been put in or left out until there."""
_MARGIN = 6
"""By how many words one place must fit better than another."""
_BORDER = 4
"""Words by which the end of a row of copies is known."""
_A_COPY = 0.6
"""The part of a sentence's words from which on what stands beside it is a copy of it, perhaps edited."""


class Doubt(IntEnum):
    """Whether the neighbours tell two places of the same words apart."""

    NONE = 0
    SOME = 1
    """They do, but the same sentence stands elsewhere, and parts of the text were moved; or right beside it a copy of
    the passage is gone, and which of the two it was the texts do not say."""
    TIE = 2
    """They do not."""


class Rivals:
    """Finds them in two texts, given as the keys of their tokens."""

    def __init__(self, old: Sequence[str], new: Sequence[str], aligned: Alignment, sentences: Sentences) -> None:
        self._old, self._new, self._aligned, self._sentences = old, new, aligned, sentences

    def among(self, first: int, last: int, found: int) -> Doubt:
        """Tell how well the neighbours decide that the old tokens [first, last) are those at `found`.

        Against it speak the same words elsewhere, without a pair or where stretches were moved, whose neighbours fit
        nearly as well; and copies of the sentence beside it, of which there are not as many as there were.
        """
        doubt = self._other_row(first, last, found)
        if doubt is Doubt.TIE:
            return doubt
        length = last - first
        rarest = max(range(first, last), key=self._aligned.bits.__getitem__) - first
        words = self._old[first:last]
        moves = bool(self._aligned.moved)
        for i in self._came_from(first, words, rarest):
            there = self._aligned.to_new[i]
            reach = _same_beside(self._old, first, i, length)
            better = self._better(first, found, i, found, length, reach)
            its = 0 if there == NONE else self._better(i, there, first, there, length, reach)
            if doubt is Doubt.TIE:
                break
            twin = moves and self._is_whole(first, last, reach)
            touching = abs(first - i) <= length + sum(reach)
            gone = touching and there == NONE and self._is_gone(i - reach[0], i + length + reach[1])
            doubt = max(doubt, _doubt(better + its, twin=twin or gone))
        for j in self._went_to(first, found, words, rarest):
            if doubt is Doubt.TIE:
                break
            reach = _same_beside(self._new, found, j, length)
            better = self._better(first, found, first, j, length, reach)
            doubt = max(doubt, _doubt(better, twin=moves and self._is_whole(first, last, reach)))
        if moves and doubt is Doubt.NONE and self._has_twin(first, last):
            return Doubt.SOME
        return doubt

    def _is_gone(self, first: int, last: int) -> bool:
        """Tell whether next to nothing of the old tokens [first, last) stands anywhere."""
        pairs = self._aligned.to_new[first:last]
        return len(pairs) - pairs.count(NONE) < (1 - _A_COPY) * len(pairs)

    def _has_twin(self, first: int, last: int) -> bool:
        """Tell whether the whole sentence stands in the old text twice, however far apart: either may have moved."""
        start, end = self._sentences.around(first, last)
        words = self._old[start:end]
        rarest = max(range(start, end), key=self._aligned.bits.__getitem__) - start
        return any(True for _ in _standing(self._old, self._old_places.get(words[rarest], ()), words, rarest, start))

    def _other_row(self, first: int, last: int, found: int) -> Doubt:
        """Tell what speaks against a sentence that stands among more or fewer copies of itself than it did.

        One of them came or went then, and which one nothing beside them can tell. But where nothing was moved, and only
        one end of the row is as it was, the copies are counted from there, and the others were rewritten or cut: so it
        seems, and a person is to look at it.
        """
        start, end = self._sentences.around(first, last)
        there = found - (first - start)
        words = self._old[start:end]
        if there < 0 or self._new[there : there + len(words)] != words:
            return Doubt.NONE
        before, behind = _copies_beside(self._old, start, words)
        new_before, new_behind = _copies_beside(self._new, there, words)
        if (before, behind) == (new_before, new_behind):
            return Doubt.NONE
        if self._aligned.moved:
            return Doubt.TIE
        size, old, new = len(words), self._old, self._new
        left = _unbroken(old, new, start - before * size, there - new_before * size, -1) >= _BORDER
        right = _unbroken(old, new, end + behind * size, there + (1 + new_behind) * size, 1) >= _BORDER
        if left == right:
            return Doubt.TIE
        same = before == new_before if left else behind == new_behind
        return Doubt.SOME if same else Doubt.TIE

    def _came_from(self, first: int, words: Sequence[str], rarest: int) -> Iterator[int]:
        """Yield where else the words stand in the old text; far from what kept its order, that tells them apart.

        Nearby it does not: what is between two places may be what was moved.
        """
        key = words[rarest]
        if self._aligned.is_moved(first):
            yield from _standing(self._old, self._old_places.get(key, ()), words, rarest, first)
            return
        places = self._old_places if self._aligned.moved else self._free_old
        yield from _standing(self._old, _near(places.get(key, ()), first), words, rarest, first)

    def _went_to(self, first: int, found: int, words: Sequence[str], rarest: int) -> Iterator[int]:
        """Yield where else in the new text the words stand without a pair."""
        free: Sequence[int] = self._free_new.get(words[rarest], ())
        if not self._aligned.is_moved(first):
            free = _near(free, found)
        yield from (j for j in _standing(self._new, free, words, rarest, found) if self._aligned.to_old[j] == NONE)

    def _better(self, i: int, j: int, other_i: int, other_j: int, length: int, reach: Span) -> int:
        """Return by how many words more one pair of places fits than another."""
        return self._fit(i, j, length, reach) - self._fit(other_i, other_j, length, reach)

    def _is_whole(self, first: int, last: int, reach: Span) -> bool:
        """Tell whether a whole sentence is the same, and not only words of two."""
        start, end = self._sentences.around(first, last)
        return first - reach[0] <= start and end - 1 <= last + reach[1]

    def _fit(self, i: int, j: int, length: int, reach: Span) -> int:
        """Return how well the words before and behind two passages fit, from some words away on.

        Those count that are the same without a break, and again those that are the same in their order.
        """
        old, new = self._old, self._new
        here, there = max(0, i - reach[0]), max(0, j - reach[0])
        end, stop = min(len(old), i + length + reach[1]), min(len(new), j + length + reach[1])
        before = LCSseq.similarity(
            old[max(0, here - _BESIDE) : here], new[max(0, there - _BESIDE - _SLACK) : there + _SLACK]
        )
        after = LCSseq.similarity(old[end : end + _BESIDE], new[max(0, stop - _SLACK) : stop + _BESIDE + _SLACK])
        return int(before + after) + _unbroken(old, new, here, there, -1) + _unbroken(old, new, end, stop, 1)

    @cached_property
    def _old_places(self) -> dict[str, list[int]]:
        return _by_word(self._old, range(len(self._old)))

    @cached_property
    def _free_old(self) -> dict[str, list[int]]:
        """Where words stand that have no pair."""
        return _by_word(self._old, [i for i, j in enumerate(self._aligned.to_new) if j == NONE])

    @cached_property
    def _free_new(self) -> dict[str, list[int]]:
        return _by_word(self._new, [j for j, i in enumerate(self._aligned.to_old) if i == NONE])


def _doubt(better: int, *, twin: bool) -> Doubt:
    """Return what is left of a doubt, by how much better the places fit as they are than the other way round.

    Of a `twin`, the same sentence in a text of which parts were moved, some doubt stays: it may have come to stand
    beside somebody else's neighbours.
    """
    if better < _MARGIN:
        return Doubt.TIE
    return Doubt.SOME if twin else Doubt.NONE


def _same_beside(keys: Sequence[str], one: int, other: int, length: int) -> tuple[int, int]:
    """Return how many words before and behind two equal passages of a text are the same as well."""
    before = after = 0
    most = min(one, other, _LONGEST)
    while before < most and keys[one - 1 - before] == keys[other - 1 - before]:
        before += 1
    end, stop = one + length, other + length
    most = min(len(keys) - max(end, stop), _LONGEST)
    while after < most and keys[end + after] == keys[stop + after]:
        after += 1
    return before, after


def _copies_beside(keys: Sequence[str], at: int, words: Sequence[str]) -> tuple[int, int]:
    """Return how many copies of some words stand right before and right behind those at a place; edited ones count."""
    size = len(words)

    def count(place: int, step: int) -> int:
        found = 0
        while place >= 0 and LCSseq.similarity(keys[place : place + size], words) >= _A_COPY * size:
            found, place = found + 1, place + step
        return found

    return count(at - size, -size), count(at + size, size)


def _unbroken(old: Sequence[str], new: Sequence[str], i: int, j: int, step: int) -> int:
    """Return how many words are the same from two places on, forwards or backwards; both texts' ends are the same."""
    if step < 0:
        i, j = i - 1, j - 1
    for count in range(_BESIDE):
        inside, new_inside = 0 <= i < len(old), 0 <= j < len(new)
        if not inside or not new_inside:
            return _BESIDE if inside == new_inside else count
        if old[i] != new[j]:
            return count
        i, j = i + step, j + step
    return _BESIDE


def _near(places: Sequence[int], one: int) -> Sequence[int]:
    return places[bisect_left(places, one - _NEAR) : bisect_right(places, one + _NEAR)]


def _standing(keys: Sequence[str], places: Iterable[int], words: Sequence[str], rarest: int, but: int) -> Iterator[int]:
    """Yield where the words stand, of the places of the rarest of them, other than at one."""
    for at in islice(places, _MOST):
        start = at - rarest
        if start >= 0 and start != but and keys[start : start + len(words)] == words:
            yield start


def _by_word(keys: Sequence[str], places: Iterable[int]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for place in places:
        found.setdefault(keys[place], []).append(place)
    return found
