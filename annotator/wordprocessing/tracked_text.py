"""Builds the text of a word processor's document and, beside it, the one before its tracked changes.

Both are made in one walk, as pieces that stand in one, the other or both. A walker says what stands where and where
paragraphs, cells and rows end; what parts them is written only between two things that are there: empty paragraphs and
rows leave no trace, in either text. So the two can differ in their breaks, too.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Any

from annotator.domain.tracked_changes import TrackedChange, TrackedKind, before_changes

LINE = 1
PARAGRAPH = 2
_BREAKS = ("", "\n", "\n\n")
RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
"""Small digits above the line behind a number keep their height, as letters: 25 with a small 1 is not 251."""


@dataclass(frozen=True, slots=True)
class Change:
    """Who changed something and when, as IncomingNote has it; `move` names a move, which has two ends."""

    author: str = ""
    date: str = ""
    move: str = ""


@dataclass(frozen=True, slots=True)
class Side:
    """Which of the two texts something stands in, and by which change it stands in one only."""

    accepted: bool = True
    original: bool = True
    change: Change | None = None

    def inserted(self, change: Change) -> Side:
        """The side of what a change put here."""
        return Side(self.accepted, original=False, change=change)

    def deleted(self, change: Change) -> Side:
        """The side of what a change took away from here."""
        return Side(accepted=False, original=self.original, change=change)

    @property
    def nowhere(self) -> bool:
        """It was put in by one change and taken out by another: it stands in neither."""
        return not self.accepted and not self.original


BOTH = Side()


@dataclass(slots=True, eq=False)
class Place:
    """A place in the accepted text; it is final when the walk is over. `pieces` counts the pieces before it."""

    at: int
    pieces: int = 0


@dataclass(frozen=True, slots=True)
class _Piece:
    text: str
    side: Side
    parts: bool = False
    """It parts what is behind it from what is before it."""
    source: Any = None


@dataclass(frozen=True, slots=True)
class Sourced:
    """Words of the accepted text, where they stand in it, and what the walker took them from."""

    at: int
    text: str
    source: Any


@dataclass(slots=True, eq=False)
class _Pending:
    """What parts the next thing in one of the texts from the one before, once there is a next thing."""

    filled: bool = False
    level: int = 0
    tabs: int = 0
    change: Change | None = None
    fresh: bool = False
    """Something was written since the row began."""

    @property
    def begins(self) -> bool:
        """Nothing stands yet in the paragraph that is being written."""
        return not self.filled or self.level > 0 or self.tabs > 0

    def take(self) -> str:
        """Return what parts the next thing from what was there before."""
        lead = (_BREAKS[self.level] if self.filled else "") + "\t" * self.tabs
        self.filled, self.fresh = True, True
        self.level = self.tabs = 0
        return lead


class TrackedText:
    """The two texts of a document while it is walked through."""

    def __init__(self) -> None:
        self.length = 0
        """Code points of the accepted text so far."""
        self.last = ""
        """The last character that was written."""
        self._pieces: list[_Piece] = []
        self._accepted = _Pending()
        self._original = _Pending()
        self._waiting: dict[int, Place] = {}
        self._points: list[Place] = []
        self._changed: Change | None = None
        """Who changed something last, and when."""
        self._held: list[tuple[str, Side, Any]] = []
        """White space with which a paragraph begins: nothing comes of it where nothing follows."""

    def add(self, text: str, side: Side = BOTH, source: Any = None) -> None:
        """Write something that was taken from `source`; before it, what parts it from what was there."""
        if not text or side.nowhere:
            return
        if text.isspace() and all(pending.begins for pending in self._on(side)):
            self._held.append((text, side, source))
            return
        held_before, self._held = self._held, []
        for white, of, taken_from in held_before:
            later = self._less(of, side)
            self._held += [] if later.nowhere else [(white, later, taken_from)]
            now = self._less(of, later) if not later.nowhere else of
            if not now.nowhere:
                self._put(white, now, taken_from)
        self._put(text, side, source)

    def _less(self, side: Side, other: Side) -> Side:
        """Return where something stands but for where something else does."""
        accepted, original = side.accepted and not other.accepted, side.original and not other.original
        if (accepted, original) == (side.accepted, side.original):
            return side
        return Side(accepted, original, side.change or self._changed)

    def _put(self, text: str, side: Side, source: Any) -> None:
        by = [pending.change for pending in (self._accepted, self._original) if pending.change]
        before = self._accepted.take() if side.accepted else ""
        was_before = self._original.take() if side.original else ""
        if before == was_before:
            self._write(before, BOTH)
        else:
            parted = side.change or (by[0] if by else None) or self._changed or Change()
            self._write_break(was_before, BOTH.deleted(parted))
            self._write_break(before, BOTH.inserted(parted))
        if side.accepted:
            self._accepted.change = None
            self._settle()
        if side.original:
            self._original.change = None
        if text.isspace():
            self._write_break(text, side, source)
        else:
            self._write(text, side, source=source)

    def part(self, level: int, side: Side = BOTH) -> None:
        """Say that a paragraph (or, by LINE, a line) ends here."""
        self._ends(side)
        for pending in self._on(side):
            pending.level = max(pending.level, level)
            pending.change = side.change or pending.change

    def _ends(self, side: Side) -> None:
        """Let go of what waited for words of the paragraph that ends."""
        self._points.clear()
        held = [(white, self._less(of, side), taken_from) for white, of, taken_from in self._held]
        self._held = [one for one in held if not one[1].nowhere]

    def begin_row(self, side: Side = BOTH) -> tuple[int, int]:
        """Say that a row of cells begins; what it returns is wanted by `next_cell`."""
        for pending in self._on(side):
            pending.fresh = False
        return self._accepted.level, self._original.level

    def next_cell(self, row: tuple[int, int], side: Side = BOTH) -> None:
        """Say that the next cell of a row begins; an empty one before it still has its tab."""
        self._ends(side)
        for pending, level in ((self._accepted, row[0]), (self._original, row[1])):
            if pending in self._on(side):
                pending.level = 0 if pending.fresh else level
                pending.tabs += 1

    def end_row(self, row: tuple[int, int], side: Side = BOTH) -> None:
        """Say that a row ends; the tabs of empty cells at its end are not written."""
        self._ends(side)
        for pending, level in ((self._accepted, row[0]), (self._original, row[1])):
            if pending in self._on(side):
                pending.level = LINE if pending.fresh else level
                pending.tabs = 0

    def start(self) -> Place:
        """Return the place at which a range starts: before the next thing that is written."""
        place = Place(self.length, len(self._pieces))
        self._waiting[id(place)] = place
        return place

    def end(self, start: Place) -> Place:
        """Return the place at which a range ends that began at `start`. One that holds nothing is a point."""
        place = Place(self.length, len(self._pieces))
        if self._waiting.pop(id(start), None) is not None and self._accepted.begins:
            self._points += [start, place]
        return place

    def point(self) -> Place:
        """Return this place: in its paragraph, also where that has not begun to say anything."""
        place = Place(self.length, len(self._pieces))
        if self._accepted.begins:
            self._points.append(place)
        return place

    @property
    def text(self) -> str:
        """The accepted text."""
        return "".join(piece.text for piece in self._pieces if piece.side.accepted)

    @property
    def original(self) -> str:
        """The text before the changes."""
        return "".join(piece.text for piece in self._pieces if piece.side.original)

    def sourced(self) -> Iterator[Sourced]:
        """Yield the accepted text but for what was written to part things, in its order, with its sources."""
        at = 0
        for piece in self._pieces:
            if piece.side.accepted:
                if piece.source is not None:
                    yield Sourced(at, piece.text, piece.source)
                at += len(piece.text)

    def between(self, start: Place, end: Place) -> tuple[str, set[Change]]:
        """Return what the accepted text says between two places, and what changes there are still open."""
        pieces = self._pieces[start.pieces : end.pieces]
        changes = {piece.side.change for piece in pieces if piece.side.change is not None}
        return "".join(piece.text for piece in pieces if piece.side.accepted), changes

    def changes(self) -> list[TrackedChange]:
        """Return the changes in text order. `before_changes` makes the original of the text by them, exactly.

        Where that would not hold for what was moved to the place of other changes, it is told as put in and taken out.
        """
        if all(piece.side.accepted and piece.side.original for piece in self._pieces):
            return []
        stretches = list(self._stretches())
        moved = _with_moves(stretches)
        exact = before_changes(self.text, moved) == self.original
        return moved if exact else [stretch.change for stretch in stretches]

    def _on(self, side: Side) -> list[_Pending]:
        return [pending for pending, here in ((self._accepted, side.accepted), (self._original, side.original)) if here]

    def _settle(self) -> None:
        for place in (*self._waiting.values(), *self._points):
            place.at = self.length
        self._waiting.clear()
        self._points.clear()

    def _write(self, text: str, side: Side, *, parts: bool = False, source: Any = None) -> None:
        if text:
            self._pieces.append(_Piece(text, side, parts, source))
            self.last = text[-1]
            if side.change is not None:
                self._changed = replace(side.change, move="") if side.change.move else side.change
            if side.accepted:
                self.length += len(text)

    def _write_break(self, text: str, side: Side, source: Any = None) -> None:
        """Write what parts two things, in one of the texts; where the other has the same at this place, it is in both.

        So a paragraph that begins with a changed word begins in both texts, and only the word has changed.
        """
        if not text:
            return
        for index in range(len(self._pieces) - 1, -1, -1):
            piece = self._pieces[index]
            if (piece.side.accepted and side.accepted) or (piece.side.original and side.original):
                break
            if piece.parts and piece.text == text:
                self._pieces[index] = _Piece(text, BOTH, parts=True, source=source if side.accepted else piece.source)
                self.length += len(text) if side.accepted else 0
                return
        self._write(text, side, parts=True, source=source)

    def _stretches(self) -> Iterator[_Stretch]:
        """Yield what stands in one of the texts only, as one where one change made it all."""
        at = 0
        for side, pieces in groupby(self._pieces, key=lambda piece: piece.side):
            text = "".join(piece.text for piece in pieces)
            if not (side.accepted and side.original):
                change = side.change or Change()
                kind = TrackedKind.INSERTED if side.accepted else TrackedKind.DELETED
                end = at + len(text) if side.accepted else at
                yield _Stretch(TrackedChange(kind, at, end, text, change.author, change.date), change.move)
            at += len(text) if side.accepted else 0


@dataclass(frozen=True, slots=True)
class _Stretch:
    change: TrackedChange
    move: str


def _with_moves(stretches: list[_Stretch]) -> list[TrackedChange]:
    """Return the changes, with the two ends of each move as one."""
    ends: dict[str, list[_Stretch]] = {}
    for stretch in stretches:
        if stretch.move:
            ends.setdefault(stretch.move, []).append(stretch)
    replaced: dict[int, TrackedChange | None] = {}
    for pair in ends.values():
        taken = [stretch for stretch in pair if stretch.change.kind is TrackedKind.DELETED]
        put = [stretch for stretch in pair if stretch.change.kind is TrackedKind.INSERTED]
        if len(taken) == len(put) == 1:
            there, here = taken[0].change, put[0].change
            was = None if there.text == here.text else there.text
            moved = replace(here, kind=TrackedKind.MOVED, origin=there.start, was=was)
            replaced |= {id(taken[0]): None, id(put[0]): moved}
    told = [replaced.get(id(stretch), stretch.change) for stretch in stretches]
    return [change for change in told if change is not None]
