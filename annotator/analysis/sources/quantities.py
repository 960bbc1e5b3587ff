"""The numbers of a sentence as quantities: how much of what, of when, and how surely. Dates are in `dates`.

What is money, a share or a measure is told by its unit; all else is a count of what is named behind it. Nothing is
compared here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from annotator.analysis.checkables.language import language
from annotator.analysis.checkables.tokens import tokens
from annotator.analysis.sources.dates import StatedDate, dates_in
from annotator.analysis.sources.reading import Reading
from annotator.analysis.sources.vocabulary import common_keys

PERCENT, MONEY, COUNT, MULTIPLE, CLOCK = "percent", "money", "count", "multiple", "clock"
_LARGEST = 1e30  # digits beyond are a code, and no number
_NOUNS = 3
_NEAR = 3
_SHARE_OF = 10  # one in five, nine in ten: of no more
_CLOCK = re.compile(
    r"(?<![\d.,:])(?P<hour>[012]?\d)[.:](?P<minute>[0-5]\d)(?![\d.,:]*\d)(?:\s*(?P<half>[ap])\.?m\b\.?)?"
)
_HOUR = re.compile(r"(?<![\d.,:])(?P<hour>1?\d)\s*(?P<half>[ap])\.?m\b\.?")
_ABOUT, _OVER, _UNDER = "about", "over", "under"
_OPENING = "(["


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number of a text with what it is of.

    `unit` is a currency or empty; `nouns` are the keys of the words that say what is counted; `bound` is empty, or
    over, under or about; `year` is the one it is told of, 0 where none is; `earlier` tells that it stands as the one
    before another: "up from 43.7 million".
    """

    kind: str
    unit: str
    value: float
    rounding: float
    start: int
    end: int
    clause: int
    nouns: tuple[str, ...] = ()
    bound: str = ""
    year: int = 0
    earlier: bool = False


class Quantities:
    """What a sentence says in numbers."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self._language = language(reading.code)
        self.dates: list[StatedDate] = [
            one
            for one in dates_in(reading.text)
            if not self._counts(one) and reading.text[one.end : one.end + 1] != "/"
        ]
        self.clocks = list(self._clock_times())
        self._taken = [(one.start, one.end) for one in self.dates] + [(one.start, one.end) for one in self.clocks]

    @cached_property
    def all(self) -> list[Quantity]:
        """All quantities in the order of the text."""
        found = [*self._numbers(), *self._fractions(), *self._multiples(), *self.clocks]
        found.sort(key=lambda one: (one.start, -one.end))
        kept: list[Quantity] = []
        for one in found:
            if not kept or one.start >= kept[-1].end:
                kept.append(one)
        return [self._placed(one, kept[at - 1] if at else None) for at, one in enumerate(kept)]

    # --------------------------------------------------------------------------------------------- numbers

    def _numbers(self) -> Iterator[Quantity]:
        reading, words = self.reading, self._language.words
        read = tokens(reading.text, 0, len(reading.text), words)
        codes, ordinals, ones = (
            words.of_class("n_code"),
            words.symbols("o_day") | words.symbols("o_other"),
            words.of_class("n_one"),
        )
        ordinals |= words.of_class("o_word") | words.of_class("n_fraction")
        for at, value in sorted(read.values.items()):
            start, end, symbol = read.starts[at], read.ends[at], read.symbols[at]
            if (
                value > _LARGEST
                or symbol in codes
                or symbol in ordinals
                or self._is_taken(start, end)
                or self._is_part(start, end)
            ):
                continue
            found = self._measured(start, end, value)
            if symbol not in ones or found.kind != COUNT:
                yield found

    def _measured(self, start: int, end: int, value: float) -> Quantity:
        reading = self.reading
        first, behind = reading.at(start), reading.at(end)
        rounding = _rounding(reading.text[start:end], value, self._language.words.numbers.decimal)
        scale = self._scale_letter(behind, end)
        if scale > 1:
            value, rounding, end, behind = (
                value * scale,
                scale * rounding if rounding else scale / 2,
                reading.words[behind].end,
                behind + 1,
            )
            rounding = min(rounding, value / 20)
        kind, unit, size, last, before = self._unit(first, behind)
        quantity = Quantity(
            kind,
            unit,
            value * size,
            rounding * size,
            reading.words[first - 1].start if before else start,
            reading.words[last - 1].end if last > behind else end,
            reading.words[first].clause,
        )
        if kind != COUNT:
            quantity = replace(quantity, rounding=quantity.rounding or size / 2)
        else:
            quantity = replace(quantity, nouns=tuple(self._nouns(behind)))
        return replace(quantity, bound=self._bound(first - 1 if before else first))

    def _unit(self, first: int, behind: int) -> tuple[str, str, float, int, bool]:
        """Return kind, unit, its size, the word behind the unit, and whether the unit stands before the number."""
        reading, known = self.reading, self.reading.vocabulary
        at = behind
        if at < len(reading.words) and reading.words[at].lower in ("-", "‑"):
            at += 1
        while at < len(reading.words) and reading.words[at].lower in known.of and at < behind + 2:
            at += 1
        unit = reading.phrase_at(at, known.units)
        percent = self._percent_at(at)
        if percent and percent >= len(unit):
            return PERCENT, "", 1.0, at + percent, False
        currency = reading.phrase_at(at, known.currencies)
        if first and (sign := reading.phrase_before(first, known.currencies)) and not currency:
            return MONEY, known.currencies[sign], 1.0, behind, True
        if currency:
            return MONEY, known.currencies[currency], 1.0, at + len(currency), False
        if unit:
            found = known.units[unit]
            return found.measure, "", found.size, at + len(unit), False
        return COUNT, "", 1.0, behind, False

    def _percent_at(self, at: int) -> int:
        words = self._language.words
        for count in (3, 2, 1):
            said = " ".join(self.reading.lower[at : at + count])
            if len(self.reading.lower) >= at + count and said and words.value(said, "percent") is not None:
                return count
            if (
                at + count <= len(self.reading.words)
                and words.value(self.reading.said(at, at + count), "percent") is not None
            ):
                return count
        return 0

    def _scale_letter(self, behind: int, end: int) -> float:
        """Return what letters glued to digits make of them: 4.2m, 3bn; not of 5m, which are metres."""
        reading = self.reading
        if behind >= len(reading.words):
            return 1.0
        scale = reading.vocabulary.scale_letters.get(reading.words[behind].lower.rstrip("."), 0.0)
        if not scale or reading.phrase_at(behind + 1, reading.vocabulary.currencies):
            return scale or 1.0
        if reading.words[behind].start != end:
            return 1.0
        following = reading.words[behind + 1] if behind + 1 < len(reading.words) else None
        counted = (
            following is not None
            and following.text[0].isalpha()
            and following.key not in common_keys(reading.code)
            and following.lower not in reading.vocabulary.dimensions
        )
        money = bool(reading.phrase_before(behind - 1, reading.vocabulary.currencies))
        return scale if counted or money else 1.0

    def _nouns(self, behind: int) -> Iterator[str]:
        """Yield the keys of what a number counts: the next words, up to one that says nothing; "29 of the 57 seats"."""
        reading, common = self.reading, common_keys(self.reading.code)
        at, found = behind, 0
        while at < len(reading.words) and found < _NOUNS:
            word = reading.words[at]
            if word.text[0].isalpha() and word.key not in common and word.lower not in reading.vocabulary.joins:
                yield word.key
                found += 1
            elif found or not (word.lower in reading.vocabulary.of or word.text[0].isdigit()):
                return
            at += 1

    def _bound(self, first: int) -> str:
        reading, known = self.reading, self.reading.vocabulary
        for at in (first, first - 1):
            if at < 1:
                continue
            for name, phrases in ((_OVER, known.over), (_UNDER, known.under), (_ABOUT, known.about)):
                if reading.phrase_before(at, phrases):
                    return name
            if reading.lower[at - 1] not in known.of:
                break
        return ""

    # ------------------------------------------------------------------------------------ in words, and times

    def _fractions(self) -> Iterator[Quantity]:
        """Yield "a third" and "one in five" as per cent."""
        reading, known = self.reading, self.reading.vocabulary
        for at, word in enumerate(reading.words):
            said = self._fraction_at(at)
            if said:
                last = reading.words[at + len(said) - 1]
                found = Quantity(
                    PERCENT, "", 100 * known.fractions[tuple(said.lower)], 2.0, word.start, last.end, word.clause
                )
                yield replace(found, bound=self._bound(at))
            elif (last_of_share := self._share_at(at)) is not None:
                end, part, whole = last_of_share
                found = Quantity(
                    PERCENT, "", 100 * part / whole, 2.0, word.start, reading.words[end - 1].end, word.clause
                )
                yield replace(found, bound=self._bound(at))

    def _fraction_at(self, at: int) -> _Said | None:
        """Return the fraction that begins at a word, written with a space or a hyphen."""
        lower = self.reading.lower
        for parts in (
            lower[at : at + 2],
            [*lower[at : at + 1], *lower[at + 2 : at + 3]] if lower[at + 1 : at + 2] == ["-"] else [],
        ):
            if len(parts) == 2 and tuple(parts) in self.reading.vocabulary.fractions:
                return _Said(tuple(parts), 2 if parts == lower[at : at + 2] else 3)
        alone = (lower[at],)
        return _Said(alone, 1) if alone in self.reading.vocabulary.fractions else None

    def _share_at(self, at: int) -> tuple[int, int, int] | None:
        """Return the word behind "one visitor in five", with both numbers."""
        reading = self.reading
        part = self._small(at)
        if not part:
            return None
        for gap in range(at + 1, min(at + 1 + _NEAR, len(reading.words))):
            between = reading.phrase_at(gap, reading.vocabulary.share_between)
            if between:
                end = gap + len(between)
                whole = self._small(end)
                if whole and part < whole <= _SHARE_OF:
                    return end + 1, part, whole
            if not reading.words[gap].text[0].isalpha():
                return None
        return None

    def _small(self, at: int) -> int:
        """Return the small number that is a word; 0 where it is none."""
        if at >= len(self.reading.words):
            return 0
        lower = self.reading.lower[at]
        units = self._language.words.numbers.units
        if lower in units:
            return int(units[lower])
        return int(lower) if lower.isdecimal() and len(lower) <= 2 else 0

    def _multiples(self) -> Iterator[Quantity]:
        for word in self.reading.words:
            value = self.reading.vocabulary.multiples.get(word.lower)
            if value is not None:
                yield Quantity(MULTIPLE, "", value, 0.0, word.start, word.end, word.clause)

    def _clock_times(self) -> Iterator[Quantity]:
        for pattern in (_CLOCK, _HOUR):
            for match in pattern.finditer(self.reading.text):
                parts = match.groupdict()
                half, hour = parts["half"], int(parts["hour"])
                colon = ":" in match[0]
                if hour > 24 or not (half or colon):
                    continue
                hour = hour % 12 + (12 if half == "p" else 0) if half else hour
                value = hour * 60 + int(parts.get("minute") or 0)
                word = self.reading.words[min(self.reading.at(match.start()), len(self.reading.words) - 1)]
                yield Quantity(CLOCK, "", value, 0.0, match.start(), match.end(), word.clause)

    # --------------------------------------------------------------------------------------- when, and which

    def _placed(self, one: Quantity, before: Quantity | None) -> Quantity:
        """Return a quantity with the year that it is told of, and whether it stands as the one before."""
        return replace(one, year=self._year_of(one), earlier=self._is_earlier(one, before))

    def _year_of(self, one: Quantity) -> int:
        years = [(date.year, date.start, self._clause(date.start)) for date in self.dates if date.year]
        here = [(year, start) for year, start, clause in years if clause == one.clause]
        if here:
            behind = [(start, year) for year, start in here if start >= one.end]
            ahead = [year for year, start in here if start < one.start]
            if behind and (not ahead or not self._number_between(one.end, behind[0][0])):
                return behind[0][1]
            return ahead[-1] if ahead else here[0][0]
        leading = [year for year, _, clause in years if clause == one.clause - 1]
        if leading and not any(quantity_in == one.clause - 1 for quantity_in in self._number_clauses):
            return leading[-1]
        return 0

    @cached_property
    def _number_clauses(self) -> frozenset[int]:
        """The clauses that hold a number that is no date."""
        return frozenset(
            word.clause
            for word in self.reading.words
            if word.text[0].isdigit() and not self._is_taken(word.start, word.end)
        )

    def _number_between(self, start: int, end: int) -> bool:
        words = self.reading.words[self.reading.at(start) : self.reading.at(end)]
        return any(word.text[0].isdigit() and not self._is_taken(word.start, word.end) for word in words)

    def _is_earlier(self, one: Quantity, before: Quantity | None) -> bool:
        reading = self.reading
        at = reading.at(one.start)
        for first in range(at, max(0, at - _NEAR) - 1, -1):
            if reading.phrase_before(first, reading.vocabulary.later):
                return False
            if reading.phrase_before(first, reading.vocabulary.earlier) or self._is_first_of_two(first, one):
                return True
            if first and not reading.words[first - 1].is_word:
                break
        in_brackets = before is not None and reading.text[before.end : one.start].strip() in _OPENING
        return (
            in_brackets and before is not None and before.kind == one.kind and before.unit == one.unit and not one.nouns
        )

    def _is_first_of_two(self, first: int, one: Quantity) -> bool:
        """Tell whether a number is the first of "von 611 auf 402"."""
        reading = self.reading
        behind = reading.at(one.end)
        return bool(reading.phrase_before(first, reading.vocabulary.before_first)) and any(
            reading.phrase_at(at, reading.vocabulary.later) and reading.words[at + 1].text[0].isdigit()
            for at in range(behind, min(behind + _NEAR, len(reading.words) - 1))
        )

    def _clause(self, position: int) -> int:
        return self.reading.words[min(self.reading.at(position), len(self.reading.words) - 1)].clause

    def _is_taken(self, start: int, end: int) -> bool:
        return any(first < end and start < last for first, last in self._taken)

    def _is_part(self, start: int, end: int) -> bool:
        """Tell whether a number is a part of a name or code: 2K14, S4, 2017/18, 19/00327."""
        text = self.reading.text
        before, behind = text[max(0, start - 1) : start], text[end : end + 1]
        return before in ("/", "#", "§") or (before.isalnum() and before != "") or behind == "/"

    def _counts(self, date: StatedDate) -> bool:
        """Tell whether what looks like a year is a number of things: "2,000 people" is none, "1900 euros" is one."""
        if date.month or date.day:
            return False
        behind = self.reading.at(date.end)
        known = self.reading.vocabulary
        if date.start and self.reading.phrase_before(self.reading.at(date.start), known.currencies):
            return True
        found = self.reading.phrase_at(behind, known.units) or self.reading.phrase_at(behind, known.currencies)
        return bool(found) or bool(self._percent_at(behind))


@dataclass(frozen=True, slots=True)
class _Said:
    """A phrase in lower case, and how many words of the text it takes."""

    lower: Sequence[str]
    count: int

    def __len__(self) -> int:
        return self.count


def _rounding(written: str, value: float, decimal: str) -> float:
    """Return half a unit of the last digit that was meant: 1.2 million may be 1.15 to 1.25 million."""
    digits = re.match(r"[\d.,'’\s]*\d", written)
    if digits is None:
        return min(value / 20, _round_part(value) / 2) if value >= 1000 else 0.0
    whole, _, fraction = digits[0].rpartition(decimal) if decimal in digits[0] else (digits[0], "", "")
    shown = (
        float(re.sub(r"\D", "", whole or "0") + ("." + fraction if fraction else "")) if whole or fraction else value
    )
    scale = value / shown if shown else 1.0
    if fraction:
        return scale * 10.0 ** -len(fraction) / 2
    if scale > 1:
        return min(scale / 2, value / 20)
    part = _round_part(value)
    return min(part / 2, value / 20) if part >= 100 else 0.0


def _round_part(value: float) -> float:
    """Return the largest power of ten that a whole number can be divided by."""
    power = 1.0
    while value and value % (power * 10) == 0:
        power *= 10
    return power
