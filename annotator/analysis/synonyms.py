"""Other words for words: acronyms and what they stand for, abbreviations, and a few synonyms.

The table is data, `resources/languages/en/synonyms.toml`; what it holds is told there. Nothing is inflected here: words
are compared by their stems.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import permutations
from typing import Any

from annotator.domain import languages
from annotator.domain.stemming import stem
from annotator.domain.terms import words_of

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Synonyms:
    """What can stand for which words: by their stems, and of acronyms that are words too by their capitals."""

    by_stems: Mapping[Words, tuple[Words, ...]]
    by_capitals: Mapping[str, tuple[Words, ...]]
    longest: int

    def of(self, words: Sequence[str], capitals: Iterable[str]) -> list[tuple[int, int, Words]]:
        """Return from where to where in some words others can stand for them, and which.

        `words` are folded; `capitals` are those among them that the text has in capitals.
        """
        stems = tuple(map(stem, words))
        found: list[tuple[int, int, Words]] = []
        for start in range(len(stems)):
            for end in range(start + 1, min(start + self.longest, len(stems)) + 1):
                found += ((start, end, other) for other in self.by_stems.get(stems[start:end], ()))
        for acronym in sorted(self.by_capitals.keys() & set(capitals)):
            for start, word in enumerate(words):
                if word == acronym.lower():
                    found += ((start, start + 1, other) for other in self.by_capitals[acronym])
        return found


@cache
def synonyms() -> Synonyms:
    """Return the table. It is read when first asked for."""
    table = languages.table("en", "synonyms")
    also_words = set(table["also_words"])
    pairs = [pair for pair in _pairs(table) if not {pair[0], pair[1]} & also_words]
    by_stems: dict[Words, dict[Words, None]] = defaultdict(dict)
    for one, other in pairs:
        by_stems[tuple(map(stem, words_of(one)))][tuple(words_of(other))] = None
    capitals = {
        acronym: tuple(tuple(words_of(name)) for name in names)
        for acronym, names in table["acronyms"].items()
        if acronym in also_words
    }
    return Synonyms({key: tuple(found) for key, found in by_stems.items()}, capitals, max(map(len, by_stems)))


def _pairs(table: Mapping[str, Any]) -> Iterable[tuple[str, str]]:
    """Yield each word or phrase of the table with one that can stand for it."""
    for kind in ("acronyms", "nations"):
        for one, others in table[kind].items():
            for other in others:
                yield one, other
                yield other, one
    for one, others in table["abbreviations"].items():
        yield from ((one, other) for other in others)
    for group in table["synonyms"]["groups"]:
        yield from permutations(group, 2)
