"""What a claim's sources are asked for: its words with their weights, and by which other words each is known."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from annotator.analysis.checkables.language import language
from annotator.analysis.sources.reading import NOUNS_IN_CAPITALS
from annotator.analysis.sources.vocabulary import common_keys, key_of_word, other_keys, vocabulary

WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W_]+")
_YEAR = re.compile(r"(?:1[6-9]|20)\d\d")
_CAPITAL = re.compile(r"\s+[A-ZÀ-ÖØ-Þ]")
_OF_NAME, _OF_NUMBER, _OF_NUMBER_WORD, _OF_WORD = 1.6, 0.8, 0.6, 1.0
_OF_OTHER_WORD = 0.7
NOT_THERE = -1


@dataclass(frozen=True, slots=True)
class WantedWord:
    """A word of a claim: as it stands there, by what it is compared, how much it counts, and what it is."""

    word: str
    key: str
    weight: float
    is_name: bool
    is_number: bool


class Wanted:
    """The words of a claim, and which of them a word of a source is."""

    def __init__(self, text: str, code: str) -> None:
        self.code = code
        self.words = wanted_words(text, code)
        self._by_key = {one.key: at for at, one in enumerate(self.words)}
        self._others: dict[str, int] = {}
        if code == "en":
            for at, one in enumerate(self.words):
                for key in other_keys(one.word) if not one.is_number else ():
                    if key not in self._by_key:
                        self._others.setdefault(key, at)
        self._known: dict[str, int] = {}

    def place_of(self, word: str) -> int:
        """Return which word of the claim a word of a source is, `NOT_THERE` for none; bit-inverted for another word.

        That is, -2 stands for the first, -3 for the second, where it is there in another word for the same.
        """
        found = self._known.get(word)
        if found is None:
            key = key_of_word(word, self.code)
            found = self._by_key.get(key, NOT_THERE)
            if found == NOT_THERE and key in self._others:
                found = -2 - self._others[key]
            self._known[word] = found
        return found

    def met_in(self, text: str) -> dict[int, float]:
        """Return which of the words stand in a text, with how much each is worth there."""
        found: dict[int, float] = {}
        known = self._known
        for word in WORD.findall(text):
            place = known.get(word)
            if place is None:
                place = self.place_of(word)
            if place >= 0:
                found[place] = 1.0
            elif place != NOT_THERE:
                found.setdefault(-2 - place, _OF_OTHER_WORD)
        return found


def wanted_words(text: str, code: str) -> Sequence[WantedWord]:
    """Return the words of a text that are worth looking for, each once; `code` is the language's."""
    return list(_wanted(text, code))


@cache
def _number_words(code: str) -> frozenset[str]:
    """Return the words by which a number, a share or a bound is said: another text may say it in figures."""
    known, numbers = vocabulary(code), language(code).words.numbers
    phrases = (*known.fractions, *known.over, *known.under, *known.about)
    return frozenset((*numbers.units, *numbers.scales, *known.multiples, *(word for one in phrases for word in one)))


def _wanted(text: str, code: str) -> Iterator[WantedWord]:
    common = common_keys(code)
    seen: set[str] = set()
    first = True
    for match in WORD.finditer(text):
        word = match[0]
        key = key_of_word(word, code)
        if key not in seen and key not in common and (len(word) > 1 or word.isdigit()):
            seen.add(key)
            in_words = word.lower() in _number_words(code)
            is_number = in_words or word[0].isdigit()
            is_name = (
                word[0].isupper()
                and code not in NOUNS_IN_CAPITALS
                and not (first and not _CAPITAL.match(text, match.end()))
            )
            weight = (
                _OF_NUMBER_WORD
                if in_words
                else _OF_NAME
                if is_name
                else _OF_NUMBER
                if is_number and not _YEAR.fullmatch(word)
                else _OF_WORD
            )
            yield WantedWord(word, key, weight, is_name, is_number)
        first = False
