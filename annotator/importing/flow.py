"""Lays words out as an article's text: paragraphs parted by a blank line, cells by a tab, rows by a line.

A reader of a format that has elements (HTML, RTF) walks through them and says what begins and ends; white space between
them is settled here, so that places of notes and cuts never fall into it. What an element means is the reader's.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from annotator.domain.left_out import LeftOut, LeftOutKind, LeftOuts
from annotator.domain.source_note import IncomingNote
from annotator.domain.tracked_changes import TrackedChange

_SPACES = re.compile(r"[ \t\n\r\f]+")
_SAID = 400


@dataclass(slots=True, eq=False)
class Mark:
    """A place that waits for the words behind it: where the next of them begin, else where the last have ended."""

    start: int | None = None


class Flow:
    """A text under construction, in code points, with the notes, changes and cuts that stand in it."""

    def __init__(self) -> None:
        self.notes: list[IncomingNote] = []
        self.changes: list[TrackedChange] = []
        self._parts: list[str] = []
        self._length = 0
        self._breaks = 0
        self._tabs = 0
        self._space = False
        self._spaces: set[int] = set()
        self._waiting: list[Mark] = []
        self._left_out = LeftOuts()

    @property
    def text(self) -> str:
        """What has been laid out so far."""
        return "".join(self._parts)

    @property
    def length(self) -> int:
        """Where the words so far end, in code points."""
        return self._length

    @property
    def last(self) -> str:
        """The last character so far; empty where there is none, or something parts it from what comes."""
        return "" if self._space or self._breaks or self._tabs or not self._parts else self._parts[-1][-1]

    @property
    def parted(self) -> bool:
        """Whether a line, a paragraph or a cell has ended behind the last words."""
        return self._breaks > 0 or self._tabs > 0

    @property
    def spaced(self) -> bool:
        """Whether a space has been written that stands there once words follow."""
        return self._space

    def write(self, words: str) -> None:
        """Write words as a page has them: any white space in them is one space, at the ends of a line none."""
        if not words:
            return
        collapsed = _SPACES.sub(" ", words)
        if collapsed[0] == " ":
            self._space = True
            collapsed = collapsed[1:]
        if not collapsed:
            return
        trailing = collapsed[-1] == " "
        self.put(collapsed[:-1] if trailing else collapsed)
        self._space = trailing

    def put(self, words: str) -> None:
        """Write words exactly as they are, behind what parts them from those before."""
        if not words:
            return
        if self._parts or self._tabs:
            parting = "\n" * min(self._breaks, 2) if self._parts else ""
            parting += "\t" * self._tabs
            self._append(parting or (" " if self._space else ""))
        self._breaks = self._tabs = 0
        self._space = False
        for mark in self._waiting:
            mark.start = self._length
        self._waiting.clear()
        self._append(words)

    def _append(self, words: str) -> None:
        if words:
            if words == " ":
                self._spaces.add(self._length)
            self._parts.append(words)
            self._length += len(words)

    def spaced_at(self, before: int, start: int) -> bool:
        """Tell whether nothing but one space of the page's own parts two places."""
        return start == before + 1 and before in self._spaces

    def line(self) -> None:
        """End the line; two of them leave a blank line."""
        self._breaks += 1
        self._space = False

    def row(self) -> None:
        """Begin a row of a table, or another line that is one whether or not a line has just ended."""
        self._breaks = max(self._breaks, 1)
        self._tabs = 0
        self._space = False

    def block(self) -> None:
        """End the paragraph."""
        self._breaks = max(self._breaks, 2)
        self._tabs = 0
        self._space = False

    def cell(self) -> None:
        """Begin the next cell of a row."""
        self._tabs += 1
        self._space = False

    def space(self) -> None:
        """Part what follows from what is before, where nothing else does."""
        self._space = True

    def mark(self) -> Mark:
        """Return the place at which the next words will begin."""
        mark = Mark()
        self._waiting.append(mark)
        return mark

    def start_of(self, mark: Mark) -> int:
        """Return where the words behind a mark begin; where none came, where the last have ended."""
        if mark.start is None:
            if mark in self._waiting:
                self._waiting.remove(mark)
            mark.start = self._length
        return mark.start

    def leave_out(self, what: LeftOutKind, words: str = "") -> None:
        """Note that something of a kind is not in the text, and what it says."""
        self._left_out.add(what, words[:_SAID])

    def left_out(self) -> tuple[LeftOut, ...]:
        """Return what is not in the text, by kind."""
        return self._left_out.found()
