"""What a passage says otherwise than a claim, and what alike: numbers and dates, names, and statements turned round.

Only of a passage that speaks of what the claim speaks of, and only what is sure: of another year, another person or
another measure nothing is said. No verdict: what differs is shown side by side, for a person to judge.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from annotator.analysis.sources.amounts import AmountComparison
from annotator.analysis.sources.naming import NameComparison
from annotator.analysis.sources.quantities import Quantities
from annotator.analysis.sources.reading import Reading
from annotator.analysis.sources.turned import TurnedRound
from annotator.domain.source_passage import Agreement, Difference

_DIGIT = re.compile(r"[1-9]")
_LEAST_SHARE = 0.45
"""Share of a claim's words that stand in or beside a passage whose numbers are held against the claim's."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What stands around a passage: the sentences before it, as text, and how much of the claim is in it or beside it.

    `names_nobody` tells that of the names in the claim none stands anywhere in the file: it speaks of another entity.
    """

    before: str
    share: float
    names_nobody: bool = False


@dataclass(frozen=True, slots=True)
class Compared:
    """What is alike and what differs; so many numbers and dates of the claim have their like in the passage.

    `telling` are those among the agreements that no chance explains: not 5, nor 1,000.
    """

    agrees: tuple[Agreement, ...]
    differs: tuple[Difference, ...]
    comparable: int
    telling: int = 0


class Comparison:
    """A claim that passages are held against."""

    def __init__(self, wording: str, code: str, said_at: str = "") -> None:
        """Take a claim; of one whose day is known (YYYY-MM-DD), "last year" is a year as well."""
        self._code = code
        self._claim = Reading(wording, code)
        self._quantities = Quantities(self._claim)
        self._years = frozenset(_relative_years(self._claim, said_at))
        self._names = NameComparison(self._claim)

    def with_passage(self, text: str, surroundings: Surroundings) -> Compared:
        """Return what a passage says alike and otherwise."""
        source = Quantities(Reading(text, self._code))
        around = Quantities(Reading(surroundings.before, self._code))
        years = frozenset(date.year for date in around.dates if date.year)
        amounts = AmountComparison(self._quantities, source, years, self._years).told()
        telling = sum(len(_DIGIT.findall(one.claim.strip("0"))) > 1 for one in amounts.agrees)
        if surroundings.share < _LEAST_SHARE or (surroundings.names_nobody and amounts.differs):
            return Compared(amounts.agrees, (), amounts.comparable, telling)
        turned = TurnedRound(self._claim, source.reading).told()
        named = self._names.told(source.reading, surroundings.before, surroundings.share)
        return Compared(amounts.agrees, (*amounts.differs, *named, *turned), amounts.comparable, telling)


def _relative_years(claim: Reading, said_at: str) -> Iterator[int]:
    """Yield the years that a claim names as seen from the day it was said."""
    if not said_at[:4].isdecimal():
        return
    known = claim.vocabulary.relative_years
    for first, last in claim.phrases(frozenset(known)):
        yield int(said_at[:4]) + known[tuple(claim.lower[first:last])]
