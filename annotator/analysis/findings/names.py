"""The names of people in a text as findings compare them: where each form stands first, and how alike two are."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from annotator.analysis.findings.token_rows import RowMatcher, Span

_SOUNDS = (
    ("ks", "x"),
    ("ph", "f"),
    ("ck", "k"),
    ("c", "k"),
    ("th", "t"),
    ("sh", "s"),
    ("w", "v"),
    ("y", "i"),
    ("z", "s"),
)
_LEAST = 5  # letters of a name in which one letter more, less or other is a slip and not another name


@dataclass(frozen=True, slots=True)
class PersonName:
    """A name of two words or more, where it stands first, and the sentences that it stands in (paragraph, number)."""

    words: tuple[str, ...]
    span: Span
    sentences: frozenset[tuple[int, int]]

    @property
    def text(self) -> str:
        """The name as it is written."""
        return " ".join(self.words)


def people_named(reader: RowMatcher) -> list[PersonName]:
    """Return the full names in a text, each form once, in the order of their first places."""
    first: dict[tuple[str, ...], Span] = {}
    sentences: dict[tuple[str, ...], set[tuple[int, int]]] = {}
    for match in reader.matches("person_name"):
        words = tuple(match.words("name").split())
        first.setdefault(words, match.span("name"))
        sentences.setdefault(words, set()).add((match.paragraph, match.sentence))
    return [PersonName(words, span, frozenset(sentences[words])) for words, span in first.items()]


def spelt_two_ways(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether two names are one, spelt two ways: a first name that sounds the same, or a slip in a surname."""
    if len(one) != len(other) or one == other:
        return False
    *given, surname = (_folded(word) for word in one)
    *other_given, other_surname = (_folded(word) for word in other)
    if (given, surname) == (other_given, other_surname):
        return False  # an accent more or less is no other name
    if surname == other_surname:
        return all(
            a == b or (_sound(a) == _sound(b) and min(len(a), len(b)) >= _LEAST)
            for a, b in zip(given, other_given, strict=True)
        )
    if given != other_given or min(len(surname), len(other_surname)) < _LEAST:
        return False
    return surname[0] == other_surname[0] and _one_slip(surname, other_surname)


def near_keys(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Yield what two names share that may be spelt two ways, so that they need not all be compared."""
    folded = [_folded(word) for word in words]
    yield ("given", *folded[:-1], folded[-1][:1])
    yield ("surname", folded[-1], str(len(folded)))


def _folded(word: str) -> str:
    plain = "".join(letter for letter in unicodedata.normalize("NFKD", word) if not unicodedata.combining(letter))
    return plain.casefold()


def _sound(word: str) -> str:
    for written, heard in _SOUNDS:
        word = word.replace(written, heard)
    return "".join(letter for number, letter in enumerate(word) if not number or letter != word[number - 1])


def _one_slip(one: str, other: str) -> bool:
    """Tell whether one letter more, less, other, or changed with its neighbour makes one word of the other."""
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) > 1 or long == short + "s":
        return False
    at = next((number for number, letter in enumerate(short) if letter != long[number]), len(short))
    if len(short) < len(long):
        return short[at:] == long[at + 1 :]
    swapped = short[at : at + 2] == long[at : at + 2][::-1] and short[at + 2 :] == long[at + 2 :]
    return swapped or short[at + 1 :] == long[at + 1 :]
