"""Numbers in digits and words: how far one reaches in a row of pieces, its value and its shape. No units."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from annotator.analysis.checkables.vocabulary import NumberWords

HYPHENS = frozenset("-\u2010\u2011\u2013")
_CLOCK = re.compile(r"(?:[01]?\d|2[0-4]):[0-5]\d")
_RATIO = re.compile(r"\d{1,3}:\d{1,3}")
_DOTTED_CLOCK = re.compile(r"(?:[01]?\d|2[0-4])\.[0-5]\d")
_HUNDRED = 100
HALVES = {"½": 0.5, "¼": 0.25, "¾": 0.75}


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number that ends before the piece `stop`; `value` is None where the digits make no single number."""

    stop: int
    shape: str
    value: float | None


def numeral_at(
    pieces: Sequence[str], glued: Sequence[bool], at: int, words: NumberWords, *, after_currency: bool
) -> Numeral | None:
    """Return the number that begins at a piece, None where none does.

    `glued` tells of each piece whether no space parts it from the one before.
    """
    first = pieces[at]
    if first[0].isdecimal():
        return _scaled(pieces, glued, _of_digits(pieces, glued, at, words), words, after_currency=after_currency)
    if first in HALVES:
        return _scaled(pieces, glued, Numeral(at + 1, "n_fraction", HALVES[first]), words, after_currency=False)
    return _of_words(pieces, at, words)


def _of_digits(pieces: Sequence[str], glued: Sequence[bool], at: int, words: NumberWords) -> Numeral:
    if words.group_spaces:
        spaced = _spaced(pieces, glued, at)
        if spaced > at + 1:
            return Numeral(spaced, "n_int", float("".join(pieces[at:spaced])))
    digits = pieces[at]
    value = _value(digits, words)
    following = pieces[at + 1].lower() if at + 1 < len(pieces) and glued[at + 1] else ""
    if value is not None and digits.isdecimal():
        if following in words.suffixes:
            return Numeral(at + 2, "o_day" if 1 <= value <= 31 else "o_other", value)
        if following in words.decade_suffixes and value % 10 == 0 and len(digits) in (2, 4):
            return Numeral(at + 2, "n_decade" if len(digits) == 4 else "n_tens", value)
    if following in HALVES and value is not None:
        return Numeral(at + 2, "n_decimal", value + HALVES[following])
    return Numeral(at + 1, _shape(digits, value, words), value)


def _spaced(pieces: Sequence[str], glued: Sequence[bool], at: int) -> int:
    """Return the piece behind a number whose thousands are parted by spaces: 230 000."""
    stop = at + 1
    if pieces[at].isdecimal() and len(pieces[at]) <= 3 and pieces[at][0] != "0":
        while stop < len(pieces) and not glued[stop] and len(pieces[stop]) == 3 and pieces[stop].isdecimal():
            stop += 1
    return stop


def _value(digits: str, words: NumberWords) -> float | None:
    if digits.isdecimal():
        return float(digits)
    whole, _, fraction = digits.partition(words.decimal)
    groups = whole.split(words.group)
    if fraction and not fraction.isdecimal():
        return None
    if not all(group.isdecimal() for group in groups) or not _grouped([len(group) for group in groups]):
        return None
    return float("".join(groups) + "." + (fraction or "0"))


def _grouped(lengths: list[int]) -> bool:
    """Tell whether digits are parted as thousands are: 1,250,000, or in the Indian way 12,50,000."""
    first, *others = lengths
    if not others:
        return True
    return others[-1] == 3 and ((first <= 3 and set(others) == {3}) or (first <= 2 and set(others[:-1]) == {2}))


def _shape(digits: str, value: float | None, words: NumberWords) -> str:  # noqa: PLR0911 - a table of shapes
    if value is None:
        return "n_clock" if _CLOCK.fullmatch(digits) else "n_ratio" if _RATIO.fullmatch(digits) else "n_odd"
    if not digits.isdecimal():
        if _DOTTED_CLOCK.fullmatch(digits):
            return "n_dotted"
        return "n_decimal" if words.decimal in digits else "n_int"
    if len(digits) > 2 and digits[0] == "0":
        return "n_code"
    if len(digits) <= 2:
        return "n_day" if 1 <= value <= 31 else "n_small"
    if len(digits) == 4 and 1000 <= value <= 2099:
        return "n_modern" if value >= 1900 else "n_year"
    return "n_int"


def _scaled(
    pieces: Sequence[str], glued: Sequence[bool], numeral: Numeral, words: NumberWords, *, after_currency: bool
) -> Numeral:
    """Take the word or the letters for a scale behind digits: 1.5 million, $22bn, half a million."""
    at, value = numeral.stop, numeral.value
    if value is None or numeral.shape.startswith("o_") or at >= len(pieces):
        return numeral
    following = pieces[at].lower()
    scale = words.scales.get(following)
    if scale is None and glued[at] and after_currency:
        scale = words.scale_letters.get(following)
    return numeral if scale is None else Numeral(at + 1, "n_scaled", value * scale)


def _of_words(pieces: Sequence[str], at: int, words: NumberWords) -> Numeral | None:
    first = pieces[at].lower()
    if first in words.articles:
        return _after_article(pieces, at, words)
    if first in words.fractions:
        return _fraction(pieces, at, words)
    if first in words.ordinals:
        return Numeral(at + 1, "o_word", words.ordinals[first])
    if first not in words.units:
        return None
    return _sum_of_words(pieces, at, words)


def _after_article(pieces: Sequence[str], at: int, words: NumberWords) -> Numeral | None:
    """Read "a hundred", "a million"."""
    following = pieces[at + 1].lower() if at + 1 < len(pieces) else ""
    if following not in words.scales:
        return None
    return _sum_of_words(pieces, at, words)


def _fraction(pieces: Sequence[str], at: int, words: NumberWords) -> Numeral:
    """Read "half a million" whole, and "half" by itself."""
    value = words.fractions[pieces[at].lower()]
    rest = [piece.lower() for piece in pieces[at + 1 : at + 3]]
    if len(rest) == 2 and rest[0] in words.articles and rest[1] in words.scales:
        return Numeral(at + 3, "n_scaled", value * words.scales[rest[1]])
    return Numeral(at + 1, "n_fraction", value)


def _sum_of_words(pieces: Sequence[str], at: int, words: NumberWords) -> Numeral:
    """Read "three hundred and ten", "twenty-five", "two and a half"; an ordinal at the end makes it one."""
    walk = _Walk(pieces, at, words)
    while walk.step():
        pass
    if walk.ordinal:
        return Numeral(walk.place, "o_word", walk.value)
    rest = [piece.lower() for piece in pieces[walk.place : walk.place + 3]]
    if len(rest) == 3 and rest[0] == words.joiner and rest[1] in words.articles and rest[2] in words.fractions:
        return Numeral(walk.place + 3, "n_word", walk.value + words.fractions[rest[2]])
    shape = "n_scaled" if walk.scaled else "n_one" if walk.value == 1 else "n_word"
    return Numeral(walk.place, shape, walk.value)


class _Walk:
    """A walk over the words of one number: what was added up so far, and whether the next word still belongs to it."""

    def __init__(self, pieces: Sequence[str], at: int, words: NumberWords) -> None:
        self._pieces = pieces
        self._words = words
        self.place = at
        self.scaled = False
        self.ordinal = False
        self._total = 0.0
        # below the last scale: the three hundred of two thousand three hundred
        self._current = 0.0
        if pieces[at].lower() in words.articles:
            self._current, self.place = 1.0, at + 1

    @property
    def value(self) -> float:
        return self._total + self._current

    def step(self) -> bool:
        """Take the next word; tell whether it belonged to the number and another may."""
        if self.place >= len(self._pieces) or self.ordinal:
            return False
        word, words = self._pieces[self.place].lower(), self._words
        if word in words.units and self._fits(words.units[word]):
            self._current += words.units[word]
        elif word in words.scales and self._current:
            self._scale(words.scales[word])
        elif word in words.ordinals and self._pieces[self.place - 1] in HYPHENS:
            self._current += words.ordinals[word]
            self.ordinal = True
        elif not (word in HYPHENS or (word == words.joiner and self.scaled)) or not self._goes_on():
            return False
        self.place += 1
        return True

    def _scale(self, scale: int) -> None:
        self.scaled = True
        if scale == _HUNDRED:
            self._current *= scale
        else:
            self._total, self._current = self._total + self._current * scale, 0.0

    def _fits(self, unit: int) -> bool:
        """Tell whether a unit may follow: a one behind a ten or a hundred, a ten behind a hundred."""
        if not self._current or (self._current % _HUNDRED == 0 and unit < _HUNDRED):
            return True
        return self._current % 10 == 0 and self._current % _HUNDRED >= 20 and unit < 10

    def _goes_on(self) -> bool:
        """Tell whether the word behind a hyphen or an "and" belongs to the number."""
        word = self._pieces[self.place + 1].lower() if self.place + 1 < len(self._pieces) else ""
        if word in self._words.units:
            return self._fits(self._words.units[word])
        return self._current % _HUNDRED >= 20 and 1 <= self._words.ordinals.get(word, 0) <= 9
