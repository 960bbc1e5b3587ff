"""What is written into a word processor's document: comments, and corrections that can be taken or not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph of a comment: words in bold, if any, and the others."""

    text: str
    lead: str = ""


@dataclass(frozen=True, slots=True)
class MarginNote:
    """A comment on [start, end) of a document's text. `answers` is the id of the comment in whose thread it comes.

    `date` is a time in UTC as ISO 8601, empty where it is not known.
    """

    start: int
    end: int
    lines: Sequence[Line]
    author: str
    date: str = ""
    answers: str = ""


@dataclass(frozen=True, slots=True)
class Correction:
    """Words that come into the place of [start, end) of a document's text, as a change that can be taken or not.

    Both `start` and `end` lie in [first, last): the words that it is a correction of.
    """

    start: int
    end: int
    text: str
    first: int
    last: int
    author: str
    date: str = ""

    @property
    def goes_behind(self) -> bool:
        """The new words stand behind what is before them, not before what is behind them."""
        return self.start < self.end or self.start > self.first
