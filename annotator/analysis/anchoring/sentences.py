"""How much of the sentence that a place stands in is still around it."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise

from annotator.analysis.anchoring.alignment import NONE, Alignment
from annotator.analysis.anchoring.tokens import Tokens

_FEW = 5
"""A sentence of no more words is looked at with the one before it and the one behind it."""
_SAYS_ENOUGH = 24.0
_SAME = 0.5
"""The part of what a sentence says that must be in one sentence."""


class Sentences:
    """The sentences of an old text that is aligned with a new one."""

    def __init__(self, old: Tokens, new: Tokens, aligned: Alignment) -> None:
        self._aligned = aligned
        self._old, self._new = old.keys, new.keys
        self._new_starts = new.sentences()
        self._new_size = len(new)
        self._starts = old.sentences()
        self._size = len(old)

    def around(self, first: int, last: int) -> tuple[int, int]:
        """Return the tokens of the sentences that some stand in."""
        return _around(self._starts, self._size, first, last)

    def is_the_same(self, first: int, last: int, new_first: int, new_last: int) -> bool:
        """Tell whether the new sentence of a place is its old one, and not another that says in part the same."""
        start, end = self.around(first, last)
        new_start, new_end = _around(self._new_starts, self._new_size, new_first, new_last)
        bits, to_new = self._aligned.bits, self._aligned.to_new
        there = sum(bits[i] for i in range(start, end) if new_start <= to_new[i] < new_end)
        return there >= _SAME * sum(bits[start:end])

    def kept(self, first: int, last: int, new_first: int, new_last: int) -> float:
        """Return the part of the sentences' words, by what they say, that stand near to where a place was found.

        The words of the place itself count as well. Of very short sentences the neighbours count, too.
        """
        start, end = self.around(first, last)
        if end - start <= _FEW and not self._all_there(start, end):
            start, end = self.around(max(0, start - 1), min(self._size, end + 1))
        reach = end - start + 12
        bits, to_new = self._aligned.bits, self._aligned.to_new
        said = there = 0.0
        for i in range(start, end):
            said += bits[i]
            j = to_new[i]
            if j != NONE and new_first - reach <= j < new_last + reach:
                there += bits[i]
        return there / said if said else 1.0

    def _all_there(self, start: int, end: int) -> bool:
        """Tell whether a sentence stands in the new text as it was, and that is no accident.

        It says enough, or it is a sentence of its own there as well, and neither text has another one of these words.
        """
        to_new = self._aligned.to_new
        if not all(to_new[i] != NONE and to_new[i] - to_new[start] == i - start for i in range(start, end)):
            return False
        return sum(self._aligned.bits[start:end]) >= _SAYS_ENOUGH or tuple(self._old[start:end]) in self._once

    @cached_property
    def _once(self) -> frozenset[tuple[str, ...]]:
        """The short sentences that stand once in each text."""
        old, new = (
            Counter(tuple(keys[start:end]) for start, end in pairwise([*starts, len(keys)]) if end - start <= _FEW)
            for keys, starts in ((self._old, self._starts), (self._new, self._new_starts))
        )
        return frozenset(words for words, count in old.items() if count == 1 and new[words] == 1)


def _around(starts: Sequence[int], size: int, first: int, last: int) -> tuple[int, int]:
    at, behind = bisect_right(starts, first) - 1, bisect_right(starts, last - 1)
    return starts[at], starts[behind] if behind < len(starts) else size
