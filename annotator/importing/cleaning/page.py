"""What a cleaning rule sees of a text, and what it gives back. No rule of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

HEAD = 8
"""So many lines with something in them are near the top: headline, its double, byline, date, credit, caption."""
TAIL = 3


class Line(NamedTuple):
    """A line that is not blank: its place without the LF, and its words without white space at the ends."""

    start: int
    end: int
    words: str


@dataclass(frozen=True, slots=True)
class Finding:
    """A stretch to cut, why, and what it says about the article.

    Of a whole line `start` and `end` are the line's own; which line breaks go with it is settled later, when it is
    known what else goes. `metadata` holds what it tells, as pairs of a field of Metadata and its value.
    """

    start: int
    end: int
    why: str
    whole_line: bool = False
    metadata: tuple[tuple[str, str], ...] = ()


class LinedText:
    """A text with the lines that rules look at."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._lines: tuple[Line, ...] | None = None
        self._found: dict[Rule, tuple[Finding, ...]] = {}

    def found(self, rule: Rule) -> tuple[Finding, ...]:
        """Return what a rule finds; it looks once, however many ask."""
        if rule not in self._found:
            self._found[rule] = tuple(rule(self))
        return self._found[rule]

    @cached_property
    def head(self) -> list[Line]:
        """The first lines that are not blank, at most HEAD."""
        lines: list[Line] = []
        for line in self.lines():
            lines.append(line)
            if len(lines) == HEAD:
                break
        return lines

    @cached_property
    def tail(self) -> list[Line]:
        """The last lines that are not blank, at most TAIL, in the order of the text."""
        lines: list[Line] = []
        end = len(self.text)
        while end >= 0 and len(lines) < TAIL:
            start = self.text.rfind("\n", 0, end) + 1
            words = self.text[start:end].strip()
            if words:
                lines.append(Line(start, end, words))
            end = start - 1
        return lines[::-1]

    def lines(self) -> Iterator[Line]:
        """Yield every line that is not blank, in order, one at a time: a text may have millions."""
        if len(self.text) > _HELD:
            return self._each_line()
        if self._lines is None:
            self._lines = tuple(self._each_line())
        return iter(self._lines)

    def _each_line(self) -> Iterator[Line]:
        text, start = self.text, 0
        while start <= len(text):
            found = text.find("\n", start)
            end = len(text) if found < 0 else found
            words = text[start:end].strip()
            if words:
                yield Line(start, end, words)
            start = end + 1


Rule = Callable[[LinedText], Iterable[Finding]]

_HELD = 200_000  # code points; the lines of a longer text are not kept for the next rule


def whole_line(line: Line, why: str, **metadata: str) -> Finding:
    """Return the finding that a line goes as a whole, and what it tells by field of Metadata."""
    return Finding(line.start, line.end, why, whole_line=True, metadata=tuple(metadata.items()))
