"""The words of a claim that its sources are asked for: their keys, by which forms of a word are one, and weights."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from annotator.domain import languages
from annotator.domain.folding import folded
from annotator.domain.stemming import stem

WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:\.[^\W\d_]+(?=\.))*")
_OF_NAME, _OF_NUMBER, _OF_YEAR, _OF_WORD = 2.0, 1.0, 1.0, 1.0
_SHORTEST_STEM = 6
_YEAR = re.compile(r"(?:1[6-9]|20)\d\d")


@dataclass(frozen=True, slots=True)
class Wanted:
    """A word of a claim: as it stands there, its key, how much it counts, and whether it is a name or a number."""

    word: str
    key: str
    weight: float
    is_name: bool
    is_number: bool


@lru_cache(maxsize=100_000)
def key_of_word(word: str, code: str) -> str:
    """Return by what the forms of a word are one."""
    plain = folded(word)
    if plain[:1].isdigit():
        return plain
    return stem(plain) if code == "en" else plain[:_SHORTEST_STEM]


def wanted_words(text: str, code: str) -> Sequence[Wanted]:
    """Return the words of a text that are worth looking for, each once; `code` is the language's."""
    return list(_wanted(text, code))


def _wanted(text: str, code: str) -> Iterator[Wanted]:
    common = languages.words(code).stop_words
    seen: set[str] = set()
    first = True
    for match in WORD.finditer(text):
        word = match[0]
        key = key_of_word(word, code)
        if key not in seen and folded(word) not in common and (len(word) > 1 or word.isdigit()):
            seen.add(key)
            is_number = word[0].isdigit()
            is_name = word[0].isupper() and not first
            weight = _OF_YEAR if _YEAR.fullmatch(word) else _OF_NUMBER if is_number else _OF_WORD
            yield Wanted(word, key, _OF_NAME if is_name else weight, is_name, is_number)
        first = False
