"""The numbers beside a place, in its sentence, that are others in the new text."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from annotator.analysis.anchoring.alignment import NONE, Alignment
from annotator.analysis.anchoring.sentences import Sentences
from annotator.analysis.anchoring.tokens import Tokens
from annotator.analysis.anchoring.words import stand_ins
from annotator.domain.claim import NearChange

_LONGEST_GAP = 40


class Numbers:
    """Compares the numbers of the sentences of two aligned texts."""

    def __init__(self, old: Tokens, new: Tokens, aligned: Alignment, sentences: Sentences) -> None:
        self._old, self._new, self._aligned, self._sentences = old, new, aligned, sentences

    def beside(self, first: int, last: int, new_first: int, new_last: int) -> Iterator[NearChange]:
        """Yield what became of the numbers in a place's sentence that are not its own: (old, new), either may be empty.

        Only between words that stayed: what was rewritten as a whole has no numbers that were changed.
        """
        start, end = self._sentences.around(first, last)
        to_new = self._aligned.to_new
        sure = [(i, to_new[i]) for i in range(start, end) if to_new[i] != NONE]
        for (i, j), (after, stop) in pairwise(sure):
            if after - i == 1 == stop - j or not 0 < stop - j <= _LONGEST_GAP or after - i > _LONGEST_GAP:
                continue
            yield from self._between(range(i + 1, after), range(j + 1, stop), (first, last), (new_first, new_last))

    def _between(
        self, olds: range, news: range, place: tuple[int, int], new_place: tuple[int, int]
    ) -> Iterator[NearChange]:
        """Yield the numbers of a gap that are others now, but for those of the place itself."""
        old, new = self._old.keys, self._new.keys
        pairs = dict(zip(olds, stand_ins([old[i] for i in olds], [new[j] for j in news]), strict=True))
        taken = {news[there] for there in pairs.values() if there >= 0}
        for i, there in pairs.items():
            stands = new[news[there]] if there >= 0 else ""
            mine = place[0] <= i < place[1] or (there >= 0 and new_place[0] <= news[there] < new_place[1])
            if not mine and old[i] != stands and (_is_number(old[i]) or _is_number(stands)):
                yield old[i] if _is_number(old[i]) else "", stands if _is_number(stands) else ""
        for j in news:
            if j not in taken and _is_number(new[j]) and not new_place[0] <= j < new_place[1]:
                yield "", new[j]


def _is_number(key: str) -> bool:
    return key[:1].isdigit()
