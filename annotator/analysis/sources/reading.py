"""A sentence as it is compared: its words in a row, and the clauses that they stand in. Says nothing of numbers."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

from annotator.analysis.checkables.language import language
from annotator.analysis.sources.vocabulary import MOST_WORDS, Phrases, Vocabulary, common_keys, key_of_word, vocabulary

NOUNS_IN_CAPITALS = frozenset(("de",))
"""Languages in which a capital tells of no name."""
_ENDS_CLAUSE = frozenset(",;:()[]—–")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")


@dataclass(frozen=True, slots=True)
class Word:
    """A word or mark: its place, how it is compared, and the number of its clause."""

    start: int
    end: int
    text: str
    lower: str
    key: str
    clause: int

    @property
    def is_word(self) -> bool:
        """Whether it is no mark."""
        return self.text[0].isalnum()


class Reading:
    """A stretch of text, within one paragraph, with what is asked of its words."""

    def __init__(self, text: str, code: str) -> None:
        self.text = text.replace("\n", " ")
        self.code = code
        self.vocabulary: Vocabulary = vocabulary(code)
        self.words = list(self._words())
        self.lower = [word.lower for word in self.words]
        self._there = frozenset(self.lower)
        self._starts = [word.start for word in self.words]

    def _words(self) -> Iterator[Word]:
        clause = 0
        before = ""
        for match in language(self.code).words.pieces.finditer(self.text):
            text = match[0]
            lower = text.lower()
            ends = text in _ENDS_CLAUSE and not (text == ":" and _YEAR.fullmatch(before))
            if ends or lower in self.vocabulary.joins:
                clause += 1
            yield Word(match.start(), match.end(), text, lower, key_of_word(text, self.code), clause)
            before = text

    @cached_property
    def keys(self) -> frozenset[str]:
        """The keys of its words, without common ones."""
        return frozenset(word.key for word in self.words if word.is_word) - common_keys(self.code)

    def telling(self, words: Iterable[Word]) -> frozenset[str]:
        """Return the keys of those among some words that are no numbers and not common."""
        return frozenset(
            word.key for word in words if word.text[0].isalpha() and word.key not in common_keys(self.code)
        )

    def in_clause(self, clause: int) -> list[Word]:
        """Return the words of a clause."""
        return [word for word in self.words if word.clause == clause]

    def demands(self, clause: int) -> bool:
        """Tell whether a clause says what should be, which says nothing of what is."""
        return any(word.lower in self.vocabulary.demands for word in self.in_clause(clause))

    def at(self, position: int) -> int:
        """Return the number of the first word at a position or behind it."""
        return bisect_left(self._starts, position)

    def phrase_at(self, at: int, phrases: Phrases | Mapping[tuple[str, ...], object]) -> tuple[str, ...]:
        """Return the longest phrase that begins with a word; empty where none does."""
        for count in range(MOST_WORDS, 0, -1):
            words = tuple(self.lower[at : at + count])
            if len(words) == count and words in phrases:
                return words
        return ()

    def phrase_before(self, at: int, phrases: Phrases | Mapping[tuple[str, ...], object]) -> tuple[str, ...]:
        """Return the longest phrase that ends right before a word; empty where none does."""
        for count in range(min(MOST_WORDS, at), 0, -1):
            words = tuple(self.lower[at - count : at])
            if words in phrases:
                return words
        return ()

    def phrases(self, phrases: Phrases) -> Iterator[tuple[int, int]]:
        """Yield from which word up to which, not with, a phrase stands; of several at a word the longest."""
        firsts = _first_words(phrases)
        if firsts.isdisjoint(self._there):
            return
        for at, word in enumerate(self.lower):
            found = self.phrase_at(at, phrases) if word in firsts else ()
            if found:
                yield at, at + len(found)

    def said(self, first: int, last: int) -> str:
        """Return the text from a word up to, not with, another."""
        return self.text[self.words[first].start : self.words[last - 1].end]


@lru_cache(maxsize=1_000)
def _first_words(phrases: Phrases) -> frozenset[str]:
    return frozenset(words[0] for words in phrases)
