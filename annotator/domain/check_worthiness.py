"""Which sentences are worth checking first, and why: signs with weights that are added up. Not how signs are found.

A suggested order with its reasons, never a gate: on news the best that is known is weak.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import overload

from annotator.messages import message


class Sign(StrEnum):
    """What of a sentence speaks for checking it, or against. The order is that in which reasons are told."""

    PERCENTAGE = "percentage"
    MONEY = "money"
    NUMBER = "number"
    SEVERAL_FIGURES = "several figures"
    COMPARISON = "comparison"
    SUPERLATIVE = "superlative"
    DATE = "date"
    RECORD = "record"
    PAST = "past"
    SOMEBODY_ELSE = "somebody else"
    NAME = "name"
    LONG = "long"
    SHORT = "short"
    QUESTION = "question"
    FUTURE = "future"
    OPINION = "opinion"
    FIRST_PERSON = "first person"
    COURTESY = "courtesy"


WEIGHTS = {
    Sign.PERCENTAGE: 1.5,
    Sign.MONEY: 1.2,
    Sign.NUMBER: 1.0,
    Sign.SEVERAL_FIGURES: 0.4,
    Sign.COMPARISON: 1.0,
    Sign.SUPERLATIVE: 0.6,
    Sign.DATE: 0.5,
    Sign.RECORD: 0.8,
    Sign.PAST: 0.7,
    Sign.SOMEBODY_ELSE: 0.4,
    Sign.NAME: 0.3,
    Sign.LONG: 0.4,
    Sign.SHORT: -1.0,
    Sign.QUESTION: -1.5,
    Sign.FUTURE: -0.8,
    Sign.OPINION: -0.8,
    Sign.FIRST_PERSON: -0.4,
    Sign.COURTESY: -1.5,
}
"""How much each sign counts; set by hand on sentences of ours (tests/reference/ranking)."""

WHY = {
    Sign.PERCENTAGE: message("a percentage"),
    Sign.MONEY: message("a sum of money"),
    Sign.NUMBER: message("a number"),
    Sign.SEVERAL_FIGURES: message("several figures"),
    Sign.COMPARISON: message("a comparison"),
    Sign.SUPERLATIVE: message("a superlative or an absolute"),
    Sign.DATE: message("a date or a length of time"),
    Sign.RECORD: message("something that is on record"),
    Sign.PAST: message("in the past tense"),
    Sign.SOMEBODY_ELSE: message("about somebody else"),
    Sign.NAME: message("a name"),
    Sign.LONG: message("a long sentence"),
    Sign.SHORT: message("but short"),
    Sign.QUESTION: message("but a question"),
    Sign.FUTURE: message("but about the future, or what should be"),
    Sign.OPINION: message("but an opinion"),
    Sign.FIRST_PERSON: message("but in the first person"),
    Sign.COURTESY: message("but a courtesy"),
}
"""Each sign in words; those that speak against begin with "but"."""

_SIGNS = tuple(Sign)
_BIT_OF = {sign: 1 << number for number, sign in enumerate(_SIGNS)}


@dataclass(frozen=True, slots=True)
class RankedSentence:
    """A sentence, code points [start, end), with the signs that were found in it."""

    start: int
    end: int
    signs: tuple[Sign, ...]

    @property
    def score(self) -> float:
        """How much it is worth checking: the weights of its signs together. It compares sentences, and is no share."""
        return round(sum(WEIGHTS[sign] for sign in self.signs), 3)

    @property
    def why(self) -> list[str]:
        """The signs in words."""
        return [WHY[sign] for sign in self.signs]


class Sentences(Sequence[RankedSentence]):
    """The sentences of a text in its order, held in arrays: a book has them by the ten thousand. Immutable."""

    __slots__ = ("lengths", "signs", "starts")

    def __init__(self, starts: Iterable[int], lengths: Iterable[int], signs: Iterable[int]) -> None:
        self.starts = array("I", starts)
        self.lengths = array("I", lengths)
        self.signs = array("I", signs)

    @classmethod
    def of(cls, found: Iterable[tuple[int, int, Iterable[Sign]]]) -> Sentences:
        """Return them from starts, ends and signs in text order."""
        starts, lengths, bits = array("I"), array("I"), array("I")
        for start, end, signs in found:
            starts.append(start)
            lengths.append(end - start)
            bits.append(sum(_BIT_OF[sign] for sign in signs))
        return cls(starts, lengths, bits)

    def __len__(self) -> int:
        return len(self.starts)

    @overload
    def __getitem__(self, index: int) -> RankedSentence: ...
    @overload
    def __getitem__(self, index: slice) -> list[RankedSentence]: ...
    def __getitem__(self, index: int | slice) -> RankedSentence | list[RankedSentence]:
        wanted = range(len(self))[index]
        return self._make(wanted) if isinstance(wanted, int) else [self._make(number) for number in wanted]

    def at(self, position: int) -> RankedSentence | None:
        """Return the sentence that a position stands in or behind, None before the first."""
        number = bisect_right(self.starts, position) - 1
        return self._make(number) if number >= 0 else None

    def ranked(self) -> list[RankedSentence]:
        """Return all of them, those that are most worth checking first; of equal ones the earlier."""
        order = sorted(range(len(self)), key=lambda number: -_score(self.signs[number]))
        return [self._make(number) for number in order]

    def order_of(self, starts: Sequence[int]) -> list[int]:
        """Return the numbers of positions, which are in text order, by the scores of their sentences; ties stay so."""
        scores, number, last = [], 0, len(self) - 1
        for start in starts:
            while number < last and self.starts[number + 1] <= start:
                number += 1
            scores.append(-_score(self.signs[number]) if last >= 0 else 0.0)
        return sorted(range(len(scores)), key=scores.__getitem__)

    def _make(self, number: int) -> RankedSentence:
        start = self.starts[number]
        return RankedSentence(start, start + self.lengths[number], _signs_of(self.signs[number]))


@lru_cache(maxsize=4096)
def _signs_of(bits: int) -> tuple[Sign, ...]:
    return tuple(sign for sign in _SIGNS if bits & _BIT_OF[sign])


@lru_cache(maxsize=4096)
def _score(bits: int) -> float:
    return sum(WEIGHTS[sign] for sign in _signs_of(bits))
