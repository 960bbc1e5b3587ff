"""A text as the row of its words, numbers and marks: what is aligned. White space is none of them."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from sys import intern

from annotator.domain.text import LETTER, SET_OTHERWISE, UNSPACED, is_set_otherwise

_NUMBER = r"\d+(?:[.,]\d+)+"
_SPACED = re.compile(rf"{_NUMBER}|{LETTER}+(?:['’]{LETTER}+)*|\S")
_MIXED = re.compile(
    rf"{_NUMBER}|{UNSPACED.pattern}|(?:(?!{UNSPACED.pattern}){LETTER})+(?:['’](?:(?!{UNSPACED.pattern}){LETTER})+)*|\S"
)
_ENDS = frozenset(".!?…。！？؟۔।")


class _Keys(dict[str, str]):
    """The keys of the words of a text, each made once: a book has a million words, and few thousand different ones."""

    def __init__(self, *, odd: bool) -> None:
        super().__init__()
        self._odd = odd

    def __missing__(self, word: str) -> str:
        self[word] = key = intern(word.translate(SET_OTHERWISE) if self._odd else word)
        return key


class Tokens:
    """The tokens of a text in its order: where each begins and ends (code points), and what it is as a key.

    Two tokens have the same key where they are the same word, however its quotation marks and dashes are set.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.starts = array("I")
        self.ends = array("I")
        self.keys: list[str] = []
        pattern = _MIXED if UNSPACED.search(text) else _SPACED
        keys = _Keys(odd=is_set_otherwise(text))
        begin, end, add = self.starts.append, self.ends.append, self.keys.append
        for match in pattern.finditer(text):
            key = keys[match[0]]
            if key:
                begin(match.start())
                end(match.end())
                add(key)

    def __len__(self) -> int:
        return len(self.keys)

    def within(self, start: int, end: int) -> tuple[int, int]:
        """Return the range of the tokens that a span touches; empty where it touches none."""
        first = bisect_right(self.ends, start)
        return first, max(first, bisect_left(self.starts, end))

    def sentences(self) -> array[int]:
        """Return the numbers of the tokens that begin a sentence or a line, roughly: "U.S." makes two of one."""
        breaks = {0} if self.keys else set()
        breaks.update(number + 1 for number, key in enumerate(self.keys) if key in _ENDS)
        place = self.text.find("\n")
        while place >= 0:
            breaks.add(self.at(place))
            place = self.text.find("\n", place + 1)
        breaks.discard(len(self.keys))
        return array("I", sorted(breaks))

    def at(self, position: int) -> int:
        """Return the number of the first token that begins at a position or behind it."""
        return bisect_left(self.starts, position)
