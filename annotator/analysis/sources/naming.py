"""Names that a passage has otherwise than a claim: another first name, a slip of the pen, another name in its place.

A name is a row of words with capitals, or letters with figures (S4). In German, where all nouns have capitals, only
what the rules for checkables take for a name is one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from annotator.analysis.checkables import checkables
from annotator.analysis.sources.reading import NOUNS_IN_CAPITALS, Reading
from annotator.analysis.sources.vocabulary import common_keys
from annotator.domain import languages
from annotator.domain.checkable import CheckableKind
from annotator.domain.folding import folded
from annotator.domain.source_passage import Difference
from annotator.messages import message

_JOINS_NAMES = frozenset(("&", "-", "'s", "’s"))
_KINDS = (CheckableKind.PERSON, CheckableKind.ORGANISATION, CheckableKind.PLACE)
_SURE = 0.5
_FULL = 2
_BACK = 3


@dataclass(frozen=True, slots=True)
class Name:
    """A name: its first word and the one behind its last, by number, and its words as they are compared."""

    first: int
    last: int
    words: tuple[str, ...]


def names_in(reading: Reading) -> list[Name]:
    """Return the names of a sentence in its order."""
    spans = _by_kind(reading) if reading.code in NOUNS_IN_CAPITALS else _by_capitals(reading)
    return [
        Name(first, last, _compared(reading, first, last)) for first, last in spans if _compared(reading, first, last)
    ]


def _compared(reading: Reading, first: int, last: int) -> tuple[str, ...]:
    titles, joining = _titles(reading.code), reading.vocabulary.in_names | _JOINS_NAMES
    words = [folded(word.text) for word in reading.words[first:last] if word.is_word]
    return tuple(word for word in words if word not in titles and word not in joining)


@cache
def _titles(code: str) -> frozenset[str]:
    known = languages.table(languages.known(code), "names").get("words", {})
    found = [*known.get("title", ()), *known.get("title_before", ())]
    flat = [word for entry in found for word in ([entry] if isinstance(entry, str) else entry)]
    return frozenset(folded(word).rstrip(".") for word in flat)


def _by_capitals(reading: Reading) -> Iterator[tuple[int, int]]:
    calendar = {form.lower().rstrip(".") for form in (*languages.months(), *languages.weekdays())}
    joining = reading.vocabulary.in_names | _JOINS_NAMES
    first = -1
    for at in range(len(reading.words) + 1):
        word = reading.words[at] if at < len(reading.words) else None
        named = word is not None and word.text[0].isupper() and word.lower.rstrip(".") not in calendar
        if named and word is not None and at == 0:
            named = word.key not in common_keys(reading.code) and _goes_on(reading, at)
        if named and first < 0:
            first = at
        elif not named and first >= 0:
            particle = word is not None and word.lower in joining and _goes_on(reading, at)
            if not particle:
                yield first, at
                first = -1


def _goes_on(reading: Reading, at: int) -> bool:
    return at + 1 < len(reading.words) and reading.words[at + 1].text[0].isupper()


def _by_kind(reading: Reading) -> Iterator[tuple[int, int]]:
    spans = [(one.start, one.end) for one in checkables(reading.text, reading.code) if one.kind in _KINDS]
    for start, end in spans:
        yield reading.at(start), reading.at(end)
    for at, word in enumerate(reading.words):
        if word.text[0].isupper() and word.text[-1].isdigit() and all(not a <= word.start < b for a, b in spans):
            yield at, at + 1


class NameComparison:
    """Holds the names of a claim against those of passages."""

    def __init__(self, claim: Reading) -> None:
        self._claim = claim
        self._names = names_in(claim)

    def told(self, source: Reading, around: str, share: float) -> Iterator[Difference]:
        """Yield the names that differ; `around` stands before the passage, which has a `share` of the claim's words."""
        theirs = names_in(source)
        known = frozenset(folded(source.text).split()) | frozenset(folded(around).split())
        there = frozenset(word for name in theirs for word in name.words)
        missing = [
            name for name in self._names if not there.intersection(name.words[-1:]) and name.words[-1] not in known
        ]
        mine = frozenset(word for name in self._names for word in name.words)
        for name in self._names:
            found = next((other for other in theirs if _other_first_name(name, other)), None)
            if found is not None and name.words not in [other.words for other in theirs]:
                yield self._difference(source, name, found)
        if len(missing) == 1 and share >= _SURE:
            new = [other for other in theirs if not mine.intersection(other.words)]
            alike = [other for other in theirs if _other_surname(missing[0], other)]
            found = alike[0] if len(alike) == 1 else self._in_its_place(missing[0], source, new)
            if found is not None:
                yield self._difference(source, missing[0], found)

    def _in_its_place(self, name: Name, source: Reading, others: list[Name]) -> Name | None:
        """Return the name that stands where another stands in the claim: behind the same word."""
        before = self._before(self._claim, name)
        same = [other for other in others if before and self._before(source, other) == before]
        return same[0] if len(same) == 1 else None

    @staticmethod
    def _before(reading: Reading, name: Name) -> str:
        """Return the word before a name, without its title and article."""
        titles = _titles(reading.code)
        for at in range(name.first - 1, max(-1, name.first - 1 - _BACK), -1):
            word = reading.words[at]
            if (
                word.is_word
                and folded(word.lower).rstrip(".") not in titles
                and word.lower not in _articles(reading.code)
            ):
                return word.key
        return ""

    def _difference(self, source: Reading, name: Name, other: Name) -> Difference:
        here, there = self._claim.said(name.first, name.last), source.said(other.first, other.last)
        return Difference(here, there, message("another name"))


@cache
def _articles(code: str) -> frozenset[str]:
    words = languages.table(languages.known(code), "checkables").get("words", {})
    return frozenset(words.get("article", ()))


def _other_first_name(one: Name, other: Name) -> bool:
    """Tell whether two names have their surname in common and not the name before it."""
    if len(one.words) < _FULL or len(other.words) < _FULL or one.words[-1] != other.words[-1]:
        return False
    first, second = one.words[0], other.words[0]
    # an initial stands for any name that begins so
    is_part = first.startswith(second) or second.startswith(first) or min(len(first), len(second)) == 1
    return len(one.words) == len(other.words) == _FULL and not is_part


def _other_surname(one: Name, other: Name) -> bool:
    """Tell whether two names of people begin with the same first name."""
    return (
        len(one.words) >= _FULL
        and len(other.words) >= _FULL
        and one.words[0] in other.words[:-1]
        and one.words[-1] != other.words[-1]
    )
