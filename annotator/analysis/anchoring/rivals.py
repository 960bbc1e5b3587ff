"""Whether the same words could as well have come from another place, or gone to one: then nobody can say which."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import IntEnum
from functools import cached_property

from rapidfuzz.distance import LCSseq

from annotator.analysis.anchoring.alignment import NONE, Alignment
from annotator.analysis.anchoring.sentences import Sentences
from annotator.domain.anchoring import Span

_MOST = 60
"""Places of a word that are looked at."""
_LONGEST = 2_000
"""Words up to which two passages are the same, so that what tells them apart is looked for behind that."""
_BESIDE = 16
"""Words on each side by which two places are told apart, where they begin to differ."""
_SLACK = 6
"""Words that may have been put in or left out until there."""
_MARGIN = 6
"""By how many words one place must fit better than another."""
_LEAST = 2
"""By how many of these on either side: on one, strangers may have become neighbours."""


class Doubt(IntEnum):
    """Whether the neighbours tell two places of the same words apart."""

    NONE = 0
    SOME = 1
    """On one side only."""
    TIE = 2
    """They do not."""


class Rivals:
    """Finds them in two texts, given as the keys of their tokens."""

    def __init__(self, old: Sequence[str], new: Sequence[str], aligned: Alignment, sentences: Sentences) -> None:
        self._old, self._new, self._aligned, self._sentences = old, new, aligned, sentences

    def among(self, first: int, last: int, found: int) -> Doubt:
        """Tell how well the neighbours decide that the old tokens [first, last) are those at `found`.

        Against it speak the same words elsewhere, without a pair or where stretches were moved, whose neighbours fit
        nearly as well.
        """
        length = last - first
        rarest = max(range(first, last), key=self._aligned.bits.__getitem__) - first
        words = self._old[first:last]
        moves = bool(self._aligned.moved)
        doubt = Doubt.NONE
        for i in _places(self._old, self._old_places, words, rarest, first):
            there = self._aligned.to_new[i]
            if there != NONE and not moves:
                continue  # both kept their order, and that tells them apart
            reach = _same_beside(self._old, first, i, length)
            better = self._better(first, found, i, found, length, reach)
            its = 0 if there == NONE else sum(self._better(i, there, first, there, length, reach))
            doubt = max(doubt, _doubt(better, its, both=moves and self._is_whole(first, last, reach)))
        for j in _places(self._new, self._new_places, words, rarest, found):
            if self._aligned.to_old[j] == NONE and doubt is not Doubt.TIE:
                reach = _same_beside(self._new, found, j, length)
                better = self._better(first, found, first, j, length, reach)
                doubt = max(doubt, _doubt(better, 0, both=moves and self._is_whole(first, last, reach)))
        return doubt

    def _better(self, i: int, j: int, other_i: int, other_j: int, length: int, reach: tuple[int, int]) -> Span:
        """Return by how many words more one pair of places fits than another, before and behind."""
        mine, other = self._fit(i, j, length, reach), self._fit(other_i, other_j, length, reach)
        return mine[0] - other[0], mine[1] - other[1]

    def _is_whole(self, first: int, last: int, reach: tuple[int, int]) -> bool:
        """Tell whether a whole sentence is the same, and not only words of two."""
        start, end = self._sentences.around(first, last)
        return first - reach[0] <= start and end - 1 <= last + reach[1]

    def _fit(self, i: int, j: int, length: int, reach: tuple[int, int]) -> Span:
        """Return how many words are the same before and behind two passages, from some words away on."""
        old, new = self._old, self._new
        here, there = i - reach[0], j - reach[0]
        left, new_left = (
            old[max(0, here - _BESIDE) : max(0, here)],
            new[max(0, there - _BESIDE - _SLACK) : max(0, there + _SLACK)],
        )
        end, stop = i + length + reach[1], j + length + reach[1]
        right, new_right = old[end : end + _BESIDE], new[max(0, stop - _SLACK) : stop + _BESIDE + _SLACK]
        before = LCSseq.similarity(left, new_left) if left or there > 0 else _BESIDE
        after = LCSseq.similarity(right, new_right) if right or stop < len(new) else _BESIDE
        return int(before), int(after)

    @cached_property
    def _old_places(self) -> dict[str, list[int]]:
        return _by_word(self._old)

    @cached_property
    def _new_places(self) -> dict[str, list[int]]:
        return _by_word(self._new)


def _doubt(better: Span, its: int, *, both: bool) -> Doubt:
    """Return what is left of a doubt, by how much better a place fits than the other, and the other at its own.

    What was moved may have come to stand beside somebody else's neighbours: there both sides have to agree.
    """
    if sum(better) + its < _MARGIN:
        return Doubt.TIE
    return Doubt.SOME if both and min(better) < _LEAST else Doubt.NONE


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


def _places(
    keys: Sequence[str], places: dict[str, list[int]], words: Sequence[str], rarest: int, but: int
) -> Iterator[int]:
    """Yield where the words stand, other than at one place."""
    for at in places.get(words[rarest], ())[:_MOST]:
        start = at - rarest
        if start >= 0 and start != but and keys[start : start + len(words)] == words:
            yield start


def _by_word(keys: Sequence[str]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for number, key in enumerate(keys):
        found.setdefault(key, []).append(number)
    return found
