"""Whether the same words could as well have come from another place, or gone to one: then nobody can say which."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from rapidfuzz.distance import LCSseq

from annotator.analysis.anchoring.alignment import NONE, Alignment

_MOST = 60
"""Places of a word that are looked at."""
_BESIDE = 14
"""Words on each side by which two places of the same words are told apart."""


class Rivals:
    """Finds them in two texts, given as the keys of their tokens."""

    def __init__(self, old: Sequence[str], new: Sequence[str], aligned: Alignment) -> None:
        self._old, self._new, self._aligned = old, new, aligned

    def any(self, first: int, last: int, found: int) -> bool:
        """Tell whether the old tokens [first, last), which stand at `found`, have one.

        That is the same words, without a pair or in what was moved, among neighbours that fit at least as well.
        """
        length = last - first
        rarest = max(range(first, last), key=self._aligned.bits.__getitem__) - first
        words = self._old[first:last]
        mine = self._agreement(first, found, length)
        moved = self._is_moved(first)
        for i in self._places(self._old, self._old_places, words, rarest, first):
            there = self._aligned.to_new[i]
            if there != NONE and not moved and not self._is_moved(i):
                continue  # both kept their order, and that tells them apart
            if self._agreement(i, found, length) >= mine and (
                there == NONE or self._agreement(first, there, length) >= self._agreement(i, there, length)
            ):
                return True
        free = (
            j
            for j in self._places(self._new, self._new_places, words, rarest, found)
            if self._aligned.to_old[j] == NONE
        )
        return any(self._agreement(first, j, length) >= mine for j in free)

    def _agreement(self, i: int, j: int, length: int) -> int:
        """Return how many words beside two equal passages are the same, in their order."""
        old, new = self._old, self._new
        before = LCSseq.similarity(old[max(0, i - _BESIDE) : i], new[max(0, j - _BESIDE) : j])
        end, stop = i + length, j + length
        return int(before + LCSseq.similarity(old[end : end + _BESIDE], new[stop : stop + _BESIDE]))

    def _is_moved(self, i: int) -> bool:
        return self._aligned.is_moved(i)

    def _places(
        self, keys: Sequence[str], places: dict[str, list[int]], words: Sequence[str], rarest: int, but: int
    ) -> Iterator[int]:
        """Yield where the words stand, other than at one place."""
        for at in places.get(words[rarest], ())[:_MOST]:
            start = at - rarest
            if start >= 0 and start != but and keys[start : start + len(words)] == words:
                yield start

    @cached_property
    def _old_places(self) -> dict[str, list[int]]:
        return _by_word(self._old)

    @cached_property
    def _new_places(self) -> dict[str, list[int]]:
        return _by_word(self._new)


def _by_word(keys: Sequence[str]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for number, key in enumerate(keys):
        found.setdefault(key, []).append(number)
    return found
