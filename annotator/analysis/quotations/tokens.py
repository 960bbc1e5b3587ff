"""A sentence as words, punctuation and quotations, for the rules that look for who speaks. No such rule stands here."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from annotator.analysis.quotations.language import Language

MASK = "\ufffc"
"""Stands for each code point of a quotation, so that the words around it are read without it."""

_TOKEN = re.compile(
    rf"""
    (?P<quoted>{MASK}+)
  | (?P<word>
        (?:[^\W\d_]\.){{1,4}}(?=\W|$)                 # initials: J. K., U.S., D-N.J. keeps its first part
      | [^\W_]+(?:[-'’.&/][^\W_]+)*(?:['’](?=\s))?    # words with what joins them, a plural's apostrophe too
    )
  | (?P<mark>[^\w\s])
    """,
    re.VERBOSE,
)


class Kind(Enum):
    """What a token is."""

    WORD = "word"
    MARK = "mark"
    QUOTED = "quoted"


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a punctuation mark or a quotation: code points [start, end)."""

    kind: Kind
    text: str
    start: int
    end: int

    @property
    def lower(self) -> str:
        """The word in lower case with a straight apostrophe."""
        return self.text.lower().replace("’", "'")

    @property
    def is_capitalised(self) -> bool:
        """Whether it is a word that begins with a capital."""
        return self.kind is Kind.WORD and self.text[0].isupper()


class Sentence:
    """The tokens of a stretch of masked text, and the phrases of time and place among them."""

    def __init__(self, masked: str, start: int, end: int, rules: Language) -> None:
        self.text = masked
        self.start, self.end = start, end
        self.tokens = _tokens(masked, start, end, rules)
        self._begins = {token.start: number for number, token in enumerate(self.tokens)}
        self._ends = {token.end: number for number, token in enumerate(self.tokens)}
        self.phrase_from: dict[int, int] = {}
        self.phrase_to: dict[int, int] = {}
        for match in rules.phrases.finditer(masked, start, end):
            first, last = self._begins.get(match.start()), self._ends.get(match.end())
            if first is not None and last is not None:
                self.phrase_from[first] = last
                self.phrase_to[last] = first

    def __len__(self) -> int:
        return len(self.tokens)

    def is_mark(self, number: int, marks: str) -> bool:
        """Whether the token is there and is one of these punctuation marks."""
        return 0 <= number < len(self.tokens) and self.tokens[number].text in tuple(marks)

    def is_word(self, number: int) -> bool:
        """Whether the token is there and is a word."""
        return 0 <= number < len(self.tokens) and self.tokens[number].kind is Kind.WORD

    def lower(self, number: int) -> str:
        """The token in lower case, empty where there is none."""
        return self.tokens[number].lower if 0 <= number < len(self.tokens) else ""

    def ending_at(self, position: int) -> int | None:
        """The number of the token that ends at a position."""
        return self._ends.get(position)

    def from_position(self, position: int) -> int:
        """The number of the first token that begins at a position or after it."""
        low, high = 0, len(self.tokens)
        while low < high:
            middle = (low + high) // 2
            if self.tokens[middle].start < position:
                low = middle + 1
            else:
                high = middle
        return low

    def behind_phrases(self, number: int) -> int:
        """The number of the first token at or after this one that stands in no phrase of time or place."""
        while number in self.phrase_from:
            number = self.phrase_from[number] + 1
        return number


def _tokens(masked: str, start: int, end: int, rules: Language) -> list[Token]:
    found: list[Token] = []
    for match in _TOKEN.finditer(masked, start, end):
        kind = Kind(match.lastgroup)
        token = Token(kind, match[0], match.start(), match.end())
        if token.text == "." and found and found[-1].end == token.start and found[-1].text in rules.abbreviations:
            last = found.pop()
            token = Token(Kind.WORD, last.text + ".", last.start, token.end)
        found.append(token)
    return found
