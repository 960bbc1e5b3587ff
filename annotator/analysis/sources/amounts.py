"""Where the numbers and dates of a claim and of a passage are the same, and where they differ.

A number is held against the number of the passage that is of the same: of the same measure or counting the same, told
of the same year, beside the same words. The same value in other words or units never differs, nor does one that was
rounded; between two that could be meant nothing is said.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from annotator.analysis.sources.dates import StatedDate
from annotator.analysis.sources.quantities import CLOCK, COUNT, MULTIPLE, PERCENT, Quantities, Quantity
from annotator.analysis.sources.reading import NOUNS_IN_CAPITALS, Word
from annotator.domain.source_passage import Agreement, Difference
from annotator.messages import message

_SURE = 0.8
"""By how much another number must fit the place better than one that is the same."""
_AHEAD = 0.2
_OTHER_YEAR, _SAME_YEAR, _EARLIER, _SAME_NOUN, _OTHER_NOUN = -2.0, 1.0, -0.8, 0.5, -0.6
_SAME_NAME, _OTHER_NAME, _SAME_NUMBER, _OTHER_NUMBERS = 0.3, -0.4, 0.8, -0.5
_SHARED = 2
_CLOSE, _OF_CLOSE, _SAME_WORD = 4, 0.3, 0.15
_LEAST_OF_DATE, _LEAST_BESIDE_NUMBERS = 0.2, 0.3
_ABOUT, _ABOUT_NOT = 0.05, 0.15
_OTHER_SIZE = 20
_TIMES_OVER = 1.5
_LEAST_STEP = 1e-9
_FRACTION_NOT = 3.0


@dataclass(frozen=True, slots=True)
class Amounts:
    """What became of a claim's numbers and dates: the same in the passage, or other ones."""

    agrees: tuple[Agreement, ...]
    differs: tuple[Difference, ...]
    comparable: int


class AmountComparison:
    """Holds the numbers of a claim against those of a passage.

    `years` are those that its surroundings name; `told` are years that the claim names without saying them in figures.
    """

    def __init__(
        self, claim: Quantities, source: Quantities, years: frozenset[int], told: frozenset[int] = frozenset()
    ) -> None:
        self._claim, self._source, self._years, self._told = claim, source, years, told

    def told(self) -> Amounts:
        """Return what is the same, and what differs; of both each number once."""
        agrees: list[Agreement] = []
        differs: list[Difference] = []
        comparable = 0
        for one in self._claim.all:
            same, other, there = self._met(one)
            comparable += there
            if same is not None:
                agrees.append(Agreement(self._said(one), self._said_there(same)))
            elif other is not None and not self._of_another_year(one, other) and not self._is_demanded(one, other):
                differs.append(self._difference(one, other))
        dates = list(self._dates(quantities_differ=bool(differs), quantities_agree=bool(agrees)))
        agrees += [one for one in dates if isinstance(one, Agreement)]
        differs += [one for one in dates if isinstance(one, Difference)]
        return Amounts(tuple(agrees), tuple(differs), comparable + bool(dates))

    # -------------------------------------------------------------------------------------------- quantities

    def _met(self, one: Quantity) -> tuple[Quantity | None, Quantity | None, bool]:
        """Return the quantity that is the same, else the one that stands in its place; and whether any could."""
        like = [other for other in self._source.all if _is_like(one, other)]
        if not like:
            return None, self._in_another_unit(one), False
        ranked = sorted(((self._fit(one, other), -other.start, other) for other in like), reverse=True)
        best_fit, _, best = ranked[0]
        same = [(fit, other) for fit, _, other in ranked if agree(one, other)]
        if any(one.value == other.value and self._is_in_its_place(one, other) for _, other in same):
            return same[0][1], None, True
        if same:
            fit, found = same[0]
            own = self._of_the_claim(found) - self._of_the_claim(best)
            one_time = found.year == best.year or not found.year or not best.year
            return self._same_or_best(one, best_fit if own and one_time else fit, found, best, best_fit)
        rivals = [other for fit, _, other in ranked[1:] if best_fit - fit < _AHEAD and not agree(best, other)]
        sure = not rivals and _differ(one, best) and best_fit >= 0 and _may_be_of_one(one, best)
        return None, best if sure else None, True

    @staticmethod
    def _same_or_best(
        one: Quantity, fit: float, found: Quantity, best: Quantity, best_fit: float
    ) -> tuple[Quantity | None, Quantity | None, bool]:
        """Tell which counts: the number that is the same, or another that fits the place better."""
        if best_fit - fit >= _SURE and _differ(one, best):
            return None, best, True
        of_another_year = found.kind != MULTIPLE and bool(found.year and one.year) and found.year != one.year
        return None if of_another_year and best_fit - fit < _SURE else found, None, True

    def _in_another_unit(self, one: Quantity) -> Quantity | None:
        """Return the same number with another unit: 94 miles for 94 kilometres, pounds for euros."""
        if one.kind in (COUNT, CLOCK, PERCENT):
            return None
        number = self._number_of(one, self._claim)
        for other in self._source.all:
            if other.kind not in (COUNT, CLOCK, PERCENT) and number == self._number_of(other, self._source) and number:
                return other
        return None

    @staticmethod
    def _number_of(one: Quantity, where: Quantities) -> str:
        return "".join(sign for sign in where.reading.text[one.start : one.end] if sign.isdecimal() or sign in ".,")

    def _fit(self, one: Quantity, other: Quantity) -> float:
        """Return how well a number of the passage stands in the place of one of the claim."""
        claim, source = self._claim.reading, self._source.reading
        mine, whole = claim.telling(claim.in_clause(one.clause)), claim.telling(claim.words)
        words = self._beside(other)
        beside = source.telling(words)
        fit = len(mine & beside) / max(1, len(mine)) + 0.5 * len(whole & beside) / max(1, len(whole))
        fit += self._by_year(one, other) + self._by_names(words) + self._by_numbers(one, other)
        fit += self._by_neighbours(one, other)
        if one.earlier != other.earlier:
            fit += _EARLIER
        if one.nouns and other.nouns:
            fit += _SAME_NOUN if set(one.nouns) & set(other.nouns) else _OTHER_NOUN
        return fit

    def _beside(self, other: Quantity) -> list[Word]:
        """Return the words of a number's clause; of one in brackets that has none, those before the brackets."""
        source = self._source.reading
        words = source.in_clause(other.clause)
        if other.clause and not source.telling(words):
            words = source.in_clause(other.clause - 1) + words
        return words

    def _of_the_claim(self, other: Quantity) -> frozenset[str]:
        """Return the words of the claim that stand beside a number."""
        claim = self._claim.reading
        return claim.telling(claim.words) & self._source.reading.telling(self._beside(other))

    def _by_year(self, one: Quantity, other: Quantity) -> float:
        year = one.year or (next(iter(self._claim_years)) if len(self._claim_years) == 1 else 0)
        if year and other.year:
            return _SAME_YEAR if year == other.year else _OTHER_YEAR
        main = self._main_year
        return _EARLIER / 2 if other.year and main and other.year != main else 0.0

    def _by_names(self, words: Sequence[Word]) -> float:
        """Return what the names beside a number make of its fit: those of the claim, or only others."""
        if self._source.reading.code in NOUNS_IN_CAPITALS:
            return 0.0
        names = self._source.reading.telling(
            word for word in words if word.text[0].isupper() and word is not self._source.reading.words[0]
        )
        claim = self._claim.reading
        mine = claim.telling(word for word in claim.words[1:] if word.text[0].isupper())
        if names & claim.keys:
            return _SAME_NAME
        return _OTHER_NAME if names and mine else 0.0

    def _by_neighbours(self, one: Quantity, other: Quantity) -> float:
        """Return what the words close to both numbers make of their fit."""
        mine, theirs = self._claim.reading, self._source.reading
        before, behind = theirs.at(other.start), theirs.at(other.end)
        close = theirs.telling(theirs.words[max(0, before - _CLOSE) : before] + theirs.words[behind : behind + _CLOSE])
        whole = mine.telling(mine.words)
        same = self._behind_one_word(one, other)
        return _OF_CLOSE * len(close & whole) / max(1, len(close)) + (_SAME_WORD if same else 0.0)

    def _is_in_its_place(self, one: Quantity, other: Quantity) -> bool:
        """Tell whether a number stands behind the same word and is told of no other year."""
        return self._behind_one_word(one, other) and self._by_year(one, other) > _OTHER_YEAR

    def _behind_one_word(self, one: Quantity, other: Quantity) -> bool:
        """Tell whether the same word stands before both numbers: "under 20"."""
        mine, theirs = self._claim.reading, self._source.reading
        first, second = mine.at(one.start), theirs.at(other.start)
        return bool(first and second) and mine.words[first - 1].key == theirs.words[second - 1].key

    def _by_numbers(self, one: Quantity, other: Quantity) -> float:
        """Return what the other numbers beside both make of their fit: "those over 65" in the one and the other."""
        mine = {(each.kind, each.value) for each in self._claim.all if each is not one}
        theirs = {
            (each.kind, each.value) for each in self._source.all if each is not other and each.clause == other.clause
        }
        kinds = {kind for kind, _ in mine} & {kind for kind, _ in theirs}
        apart = bool(kinds) and not mine & theirs
        return _SAME_NUMBER * len(mine & theirs) + (_OTHER_NUMBERS if apart else 0.0)

    @property
    def _claim_years(self) -> frozenset[int]:
        return frozenset(date.year for date in self._claim.dates if date.year) or self._told

    @property
    def _main_year(self) -> int:
        """The year that the passage is about: the first that it names."""
        return next((date.year for date in self._source.dates if date.year), 0)

    def _is_demanded(self, one: Quantity, other: Quantity) -> bool:
        """Tell whether the passage says what should be, and the claim what is."""
        return self._source.reading.demands(other.clause) and not self._claim.reading.demands(one.clause)

    def _of_another_year(self, one: Quantity, other: Quantity) -> bool:
        """Tell whether a number of the passage is told of another year than the claim's: then nothing is said."""
        years = frozenset((one.year,)) if one.year else self._claim_years
        if not years:
            return False
        if other.year:
            return other.year not in years
        told_of_others = {each.year for each in self._source.all if each is not other}
        there = frozenset(date.year for date in self._source.dates if date.year) - told_of_others
        return bool(there) and not years & (there | self._years)

    # ------------------------------------------------------------------------------------------------ dates

    def _dates(self, *, quantities_differ: bool, quantities_agree: bool) -> Iterator[Agreement | Difference]:
        for one in self._claim.dates:
            text = self._claim.reading.text[one.start : one.end]
            same = [other for other in self._source.dates if one.allows(other)]
            if same:
                yield Agreement(text, self._source.reading.text[same[0].start : same[0].end])
                continue
            if quantities_differ or (one.year in self._years and not one.month):
                continue
            like = [other for other in self._source.dates if one.is_like(other)]
            if not like or (self._claim.all and not quantities_agree):
                continue
            best = max(like, key=lambda other: (self._date_fit(one, other), -other.start))
            others = [other for other in like if other is not best]
            if any(self._date_fit(one, other) == self._date_fit(one, best) for other in others):
                continue
            least = _LEAST_BESIDE_NUMBERS if self._claim.all else _LEAST_OF_DATE
            if self._date_overlap(best) < least:
                continue
            words = self._source.reading.text[best.start : best.end]
            yield Difference(text, words, message("another date"))

    def _date_fit(self, one: StatedDate, other: StatedDate) -> float:
        parts = sum(
            ((one.year, other.year).count(0) == 0, bool(one.month and other.month), bool(one.day and other.day))
        )
        alike = (one.year == other.year) + (one.month == other.month != 0) + (one.day == other.day != 0)
        return self._date_overlap(other) + 0.2 * parts + 0.3 * alike

    def _date_overlap(self, other: StatedDate) -> float:
        """Return how much of the claim stands in the clause of a date."""
        source = self._source.reading
        word = source.words[min(source.at(other.start), len(source.words) - 1)]
        mine = self._claim.reading.telling(self._claim.reading.words)
        beside = source.telling(source.in_clause(word.clause))
        shared = len(mine & beside)
        return max(shared / max(1, len(mine)), shared / len(beside) if shared >= _SHARED else 0.0)

    # ------------------------------------------------------------------------------------------------ words

    def _said(self, one: Quantity) -> str:
        return self._claim.reading.text[one.start : one.end]

    def _said_there(self, other: Quantity) -> str:
        return self._source.reading.text[other.start : other.end]

    def _difference(self, one: Quantity, other: Quantity) -> Difference:
        if one.kind != other.kind or one.unit != other.unit:
            return Difference(self._said(one), self._said_there(other), message("another unit"))
        why = message("another time") if one.kind == CLOCK else message("another number")
        return Difference(self._said(one), self._said_there(other), why)


def _is_like(one: Quantity, other: Quantity) -> bool:
    """Tell whether two numbers are of one kind, so that they can be held against one another."""
    if one.kind != other.kind or one.unit != other.unit:
        return False
    if one.kind == COUNT:
        return not (one.nouns and other.nouns) or bool(set(one.nouns) & set(other.nouns)) or one.value == other.value
    return True


def _may_be_of_one(one: Quantity, other: Quantity) -> bool:
    """Tell whether two counts can be of the same: they name it, or are not of quite another size."""
    if one.kind != COUNT or set(one.nouns) & set(other.nouns):
        return True
    low, high = sorted((abs(one.value), abs(other.value)))
    return high <= _OTHER_SIZE * low


def agree(one: Quantity, other: Quantity) -> bool:
    """Tell whether a claim's number is that of a source, as far as it is exact."""
    if one.bound == "over":
        return one.value <= other.value + other.rounding <= one.value * _TIMES_OVER + other.rounding
    if one.bound == "under":
        return other.value - other.rounding <= one.value + one.rounding and other.value * _TIMES_OVER >= one.value
    slack = one.rounding + other.rounding
    if "about" in (one.bound, other.bound):
        slack = max(slack, _ABOUT * max(one.value, other.value))
    if other.bound in ("over", "under"):
        slack = max(slack, _ABOUT * other.value)
    # two that were rounded to the same digit differ by a whole one: that is no rounding
    return abs(one.value - other.value) < slack - _LEAST_STEP * abs(one.value) or one.value == other.value


def _differ(one: Quantity, other: Quantity) -> bool:
    """Tell whether two numbers surely differ: by more than rounding, "about" and "a third" leave open."""
    if agree(one, other):
        return False
    if one.bound == "over":
        return other.value + other.rounding < one.value
    if one.bound == "under":
        return other.value - other.rounding > one.value + one.rounding
    apart = abs(one.value - other.value)
    if "about" in (one.bound, other.bound) or other.bound:
        return apart > _ABOUT_NOT * max(one.value, other.value)
    if one.kind == PERCENT and (one.rounding >= 2.0 or other.rounding >= 2.0):
        return apart > _FRACTION_NOT
    return apart > 0
