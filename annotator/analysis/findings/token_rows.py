"""An article's text as rows of tokens, and what the patterns for findings match in them. Draws no conclusions."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from annotator.analysis.checkables.language import Language
from annotator.analysis.checkables.tokens import Tokens, token_rows

Span = tuple[int, int]

_MOST_WORDS = 12


@dataclass(frozen=True, slots=True)
class Amount:
    """A number as it is written: its value, and how far the true one may be from it because it was rounded."""

    value: float
    rounding: float


class _Row:
    """A paragraph's tokens, with what many matches ask of them: it is looked up, not looked for again and again."""

    def __init__(self, read: Tokens, language: Language) -> None:
        self.read = read
        self._language = language
        self._years: dict[Span, frozenset[int]] = {}
        self._places: dict[str, list[int]] = {}

    @cached_property
    def breaks(self) -> list[int]:
        """Where sentences begin, and quotations."""
        return self.places("start")

    def places(self, name: str) -> list[int]:
        """Return where the tokens of a class are; nowhere where the language has no such words."""
        if name not in self._places:
            words = self._language.words
            wanted = words.symbols(name) if words.has_class(name) else frozenset[str]()
            self._places[name] = [number for number, symbol in enumerate(self.read.symbols) if symbol in wanted]
        return self._places[name]

    def sentence_of(self, number: int) -> tuple[int, int]:
        """Return the first token of a token's sentence, and the one behind its last."""
        at = bisect_right(self.breaks, number)
        start = self.breaks[at - 1] if at else 0
        return start, self.breaks[at] if at < len(self.breaks) else len(self.read.symbols)

    def years_between(self, first: int, last: int) -> frozenset[int]:
        """Return the years in the sentences of the tokens from `first` up to, not with, `last`."""
        before, behind = bisect_right(self.breaks, first), bisect_left(self.breaks, last)
        key = (before, behind)
        if key not in self._years:
            start = self.breaks[before - 1] if before else 0
            end = self.breaks[behind] if behind < len(self.breaks) else len(self.read.symbols)
            years = self.places("year")
            places = years[bisect_left(years, start) : bisect_left(years, end)]
            self._years[key] = frozenset(int(self.read.values[place]) for place in places)
        return self._years[key]

    def names_somebody(self, start: int, end: int) -> bool:
        """Tell whether a name of somebody stands between two positions of the text."""
        first, last = bisect_left(self.read.starts, start), bisect_left(self.read.starts, end)
        named = self.places("pname")
        return bisect_left(named, first) < bisect_left(named, last)


class Match:
    """One place where a pattern matches, with its named parts."""

    def __init__(self, reader: RowMatcher, row: _Row, match: re.Match[str]) -> None:
        self._reader = reader
        self._row = row
        self._read = row.read
        self._match = match

    def has(self, name: str) -> bool:
        """Tell whether a named part was there."""
        return bool(self._match.groupdict().get(name))

    def span(self, name: str = "span") -> Span:
        """Return the place of a part in the text."""
        return self._read.span(*self._match.span(name))

    def words(self, name: str = "span") -> str:
        """Return the text of a part."""
        start, end = self.span(name)
        return self._reader.text[start:end]

    def place_in(self, name: str, *classes: str) -> int | None:
        """Return the place of a part's word in the first of the word lists that has it."""
        word = self.words(name)
        found = (self._reader.language.words.value(word, list_name) for list_name in classes)
        return next((place for place in found if place is not None), None)

    def whole(self, name: str) -> int:
        """Return the value of a part that is a whole number."""
        return int(self._read.values[self._match.start(name)])

    def amount(self, name: str) -> Amount | None:
        """Return the value of a part that is a number; None where its digits make none."""
        return self._amount(self._match.start(name))

    def amounts(self, name: str) -> list[Amount]:
        """Return all numbers within a part."""
        found = (self._amount(number) for number in range(*self._match.span(name)))
        return [amount for amount in found if amount is not None]

    def words_of(self, name: str, word_class: str) -> list[int]:
        """Return the places in a word list of all the part's words that are in it."""
        wanted = self._reader.language.words.symbols(word_class)
        found = []
        for number in range(*self._match.span(name)):
            if self._read.symbols[number] in wanted:
                start, end = self._read.starts[number], self._read.ends[number]
                place = self._reader.language.words.value(self._reader.text[start:end], word_class)
                found.append(0 if place is None else place)
        return found

    def counts_things(self, name: str) -> bool:
        """Tell whether a number within a part is followed by what it counts."""
        things = self._reader.language.words.symbols("one_or_more")
        first, last = self._match.span(name)
        symbols = self._read.symbols
        return any(number in self._read.values and symbols[number + 1] in things for number in range(first, last - 1))

    def years_in_sentence(self) -> frozenset[int]:
        """Return the years that the sentence of the match names."""
        first, last = self._match.span("span")
        return self._row.years_between(first, last)

    def has_in_sentence(self, word_class: str) -> bool:
        """Tell whether the sentence of the match holds a word of a class."""
        start, end = self._row.sentence_of(self._match.start("span"))
        places = self._row.places(word_class)
        return bisect_left(places, start) < bisect_left(places, end)

    def has_before(self, word_class: str) -> bool:
        """Tell whether the sentence of the match holds a word of a class before it."""
        begins = self._match.start("span")
        start, _ = self._row.sentence_of(begins)
        places = self._row.places(word_class)
        return bisect_left(places, start) < bisect_left(places, begins)

    def words_before(self) -> list[str]:
        """Return the words of the sentence before the match, of a long one the last few."""
        start, _ = self._row.sentence_of(self._match.start("span"))
        first = max(start, self._match.start("span") - _MOST_WORDS)
        tokens = range(first, self._match.start("span"))
        words = (self._reader.text[self._read.starts[one] : self._read.ends[one]] for one in tokens)
        return [word for word in words if word]

    @property
    def paragraph(self) -> int:
        """Where the paragraph begins."""
        return self._read.starts[0]

    @property
    def sentence(self) -> int:
        """How many sentences, or openings of a quotation, begin before the match in its paragraph."""
        return bisect_right(self._row.breaks, self._match.start("span"))

    def _amount(self, number: int) -> Amount | None:
        value = self._read.values.get(number)
        if value is None:
            return None
        return Amount(value, _rounding(self._reader.text[self._read.starts[number] : self._read.ends[number]], value))


class RowMatcher:
    """Reads an article once; any pattern can then be asked for."""

    def __init__(self, text: str, language: Language, rows: Sequence[Tokens] | None = None) -> None:
        self.text = text
        self.language = language
        self._rows = [_Row(read, language) for read in (token_rows(text, language.words) if rows is None else rows)]

    def matches(self, name: str) -> Iterator[Match]:
        """Yield where one of the patterns of a name matches, paragraph by paragraph."""
        patterns = self.language.finding_patterns.get(name, ())
        for row in self._rows:
            for pattern in patterns:
                for match in pattern.finditer(row.read.symbols):
                    yield Match(self, row, match)

    def names_between(self, start: int, end: int) -> bool:
        """Tell whether a name of somebody stands between two positions of a paragraph."""
        at = bisect_right(self._rows, start, key=lambda row: row.read.starts[0]) - 1
        return self._rows[at].names_somebody(start, end)

    @cached_property
    def years(self) -> frozenset[int]:
        """The years that the text names, as far as four digits tell."""
        return frozenset(int(year) for year in re.findall(r"(?<!\d)(?:1[89]|20)\d\d(?!\d)", self.text))


def _rounding(written: str, value: float) -> float:
    """Return half a unit of the last digit that somebody meant: 1.2 million may be 1.15 to 1.25 million."""
    digits = re.match(r"[\d,]*(?:\.(\d+))?", written)
    decimals = digits[1] if digits else None
    in_digits = bool(written[:1].isdigit())
    if not in_digits:
        return min(value / 20, _power_of_ten(value) / 2) if value >= 1000 else 0.0
    shown = float(re.sub(r"[^\d.]", "", digits[0]).rstrip(".") or 0) if digits else value
    scale = value / shown if shown else 1.0
    if decimals:
        return float(scale * 10.0 ** -len(decimals) / 2)
    if scale > 1:
        return min(scale / 2, value / 20)
    return min(_power_of_ten(value) / 2, value / 20) if value >= 1000 and _power_of_ten(value) >= 100 else 0.0


def _power_of_ten(value: float) -> float:
    """Return the largest power of ten that a whole number can be divided by."""
    power = 1
    while value and value % (power * 10) == 0:
        power *= 10
    return float(power)
