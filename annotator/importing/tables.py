"""Takes tables apart strictly: cells by a separator, quoted or not. What the cells mean is not a matter of this module.

The standard library's reader is lenient: one lost quotation mark makes it swallow rows, up to the end of the file, and
says nothing. Here a quoted cell must end where a separator or the line ends; and one that goes over lines is believed
only where

- its row comes out with as many cells as the header, and
- the line that the row ends in is not a whole row by itself.

Such a line of a table that was written properly holds an odd number of marks, a whole row an even one: the rule has no
false alarms. Where it is broken the line of the mark is named, and reading goes on at the line after it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from annotator.messages import message

MARK = '"'
LONGEST_CELL = 1_000_000
_LINE_ENDS = "\r\n"
# a TSV may be written without quoting: so many rows must have marks that quote nothing, and so large a share
_LITERAL_ROWS = 2
_LITERAL_SHARE = 0.2


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table; `line` is the first one that it stands in, counted from 1; `quoted` how many cells are."""

    line: int
    cells: tuple[str, ...]
    quoted: int = 0


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that cannot be taken apart, and why; `marks` tells that it is for its quotation marks."""

    line: int
    error: str
    marks: bool = False


@dataclass(frozen=True, slots=True)
class Layout:
    """How a table is written; where marks do not quote they are characters as others are.

    With `open_ended` the last cell may hold separators, quoted or not.
    """

    separator: str
    quoting: bool = True
    open_ended: bool = False


@dataclass(slots=True)
class _Parsed:
    """What stands from one line on, up to the end of a row; lines are counted from its first.

    `opened` is the line in which the faulty cell begins, or else the last quoted one; `over_lines` are
    the lines in which the quoted cells begin and end that go over several.
    """

    cells: list[str] = field(default_factory=list)
    lines: int = 1
    opened: int = 0
    quoted: int = 0
    fault: str = ""
    over_lines: list[tuple[int, int]] = field(default_factory=list)


class Table:
    """The rows of a table. `lines` keep their ends; they are read as they are needed, and only once.

    `row` gives the next one, None at the end; `width` is how many cells it should have, 0 where that isn't known yet.
    """

    def __init__(self, lines: Iterable[str], layout: Layout) -> None:
        self._source = iter(lines)
        self._ahead: deque[str] = deque()
        self._layout = layout
        self._number = 1
        # a TSV is often written without quoting: there a mark at a cell's end means something only if others quote
        self._marks_count = layout.separator != "\t"

    def skip_line(self) -> None:
        """Leave out the next line."""
        self._drop(1)

    def rows(self, width: int) -> Iterator[Row | BadRow]:
        """Yield the rows that are left, without empty ones."""
        while (row := self.row(width)) is not None:
            if isinstance(row, BadRow) or any(cell.strip() for cell in row.cells):
                yield row

    def row(self, width: int = 0) -> Row | BadRow | None:
        """Return the next row."""
        if self._line(0) is None:
            return None
        line, parsed = self._number, self._parsed(0)
        fault = parsed.fault or self._doubt(parsed, width)
        if fault and not (width and self._is_literal(width)):
            lost = self._lost(parsed, width)
            self._drop(lost + 1)
            return BadRow(line + lost, fault, marks=True)
        if fault:
            parsed = _Parsed(self._literal())
        self._marks_count = self._marks_count or parsed.quoted > 0
        self._drop(parsed.lines)
        cells = self._fitted(parsed.cells, width)
        if width and len(cells) != width and any(cell.strip() for cell in cells):
            return BadRow(line, _uneven(len(cells), width))
        return Row(line, tuple(cells), parsed.quoted)

    def _doubt(self, parsed: _Parsed, width: int) -> str:
        """Return why a cell that goes over lines is not believed, the empty text where it is."""
        if parsed.lines == 1 or not width:
            return ""
        even = len(self._fitted(parsed.cells, width)) == width
        if even and not self._is_whole(parsed.lines - 1, width):
            return ""
        return message("A quotation mark is not closed: the cell that it begins would hold the lines behind it.")

    def _lost(self, parsed: _Parsed, width: int) -> int:
        """Return the line of the lost mark: that of the first cell that ends in what is a whole row by itself."""
        return next((begun for begun, ended in parsed.over_lines if self._is_whole(ended, width)), parsed.opened)

    def _is_whole(self, at: int, width: int) -> bool:
        """Tell whether a line is a row by itself, with no mark too many."""
        alone = self._parsed(at, one_line=True)
        return not alone.fault and len(self._fitted(alone.cells, width)) == width

    def _is_literal(self, width: int) -> bool:
        """Tell whether a line of a TSV that has no sense otherwise is written without quoting: "No," he said."""
        even = (self._line(0) or "").count(MARK) % 2 == 0
        return even and self._layout.separator == "\t" and len(self._fitted(self._literal(), width)) == width

    def _literal(self) -> list[str]:
        text = self._line(0) or ""
        return text[: _end(text)].split(self._layout.separator)

    def _fitted(self, cells: list[str], width: int) -> list[str]:
        if not (self._layout.open_ended and 0 < width < len(cells)):
            return cells
        return [*cells[: width - 1], self._layout.separator.join(cells[width - 1 :])]

    # lines

    def _line(self, at: int) -> str | None:
        """Return a line, counted from the first that isn't taken yet; None behind the last."""
        while len(self._ahead) <= at:
            line = next(self._source, None)
            if line is None:
                return None
            self._ahead.append(line)
        return self._ahead[at]

    def _drop(self, lines: int) -> None:
        for _ in range(lines):
            if self._line(0) is not None:
                self._ahead.popleft()
                self._number += 1

    # cells

    def _parsed(self, at: int, *, one_line: bool = False) -> _Parsed:
        """Take apart what stands from a line on; with `one_line` a cell that goes on behind it is a fault."""
        parsed = _Parsed()
        text = self._line(at) or ""
        separator = self._layout.separator
        if not (self._layout.quoting and MARK in text):
            parsed.cells = text[: _end(text)].split(separator)
            if len(text) > LONGEST_CELL and max(map(len, parsed.cells)) > LONGEST_CELL:
                parsed.fault = _too_long()
            return parsed
        place = 0
        while True:
            ends = _end(text)
            if text.startswith(MARK, place):
                parsed.opened = parsed.lines - 1
                text, place = self._quoted(parsed, at, place, one_line=one_line)
                if parsed.fault:
                    return parsed
                ends = _end(text)
            else:
                end = text.find(separator, place, ends)
                cell = text[place : ends if end < 0 else end]
                if self._is_stray(cell, one_line=one_line):
                    parsed.opened = parsed.lines - 1
                    parsed.fault = message("A quotation mark ends a cell that none begins.")
                    return parsed
                parsed.cells.append(cell)
                place = ends if end < 0 else end
            if place >= ends:
                return parsed
            place += len(separator)

    def _is_stray(self, cell: str, *, one_line: bool) -> bool:
        """Tell whether a cell without quoting has a mark too many: at its end, or, of a line alone, anywhere."""
        if not (self._marks_count or one_line) or cell.count(MARK) % 2 == 0:
            return False
        return one_line or cell.rstrip().endswith(MARK)

    def _quoted(self, parsed: _Parsed, at: int, place: int, *, one_line: bool) -> tuple[str, int]:
        """Read the quoted cell that begins at a place; return the line that it ends in, and the place behind it."""
        text = self._line(at + parsed.lines - 1) or ""
        pieces: list[str] = []
        size, place = 0, place + 1
        while True:
            end = text.find(MARK, place)
            pieces.append(text[place:] if end < 0 else text[place:end])
            size += len(pieces[-1])
            if size > LONGEST_CELL:
                parsed.fault = _too_long()
                return text, place
            if end < 0:
                following = None if one_line else self._line(at + parsed.lines)
                if following is None:
                    parsed.fault = message("A quotation mark is not closed.")
                    return text, place
                text, place = following, 0
                parsed.lines += 1
            elif text.startswith(MARK, end + 1):
                pieces.append(MARK)
                place = end + 2
            else:
                break
        parsed.cells.append("".join(pieces))
        parsed.quoted += 1
        if parsed.lines - 1 > parsed.opened:
            parsed.over_lines.append((parsed.opened, parsed.lines - 1))
        ends, place = _end(text), end + 1
        while place < ends and text[place] == " " and not text.startswith(self._layout.separator, place):
            place += 1
        if place < ends and not text.startswith(self._layout.separator, place):
            parsed.fault = _FOLLOWED
        return text, place


def _end(text: str) -> int:
    """Return where the end of a line begins."""
    end = len(text)
    while end and text[end - 1] in _LINE_ENDS:
        end -= 1
    return end


_FOLLOWED = message("A quoted cell does not end at its quotation mark: one is lost, or one inside is not doubled.")


def _too_long() -> str:
    return message("A cell is longer than {most} letters: perhaps a quotation mark is not closed.", most=LONGEST_CELL)


def _uneven(cells: int, width: int) -> str:
    if cells > width:
        return message(
            "It has {cells} cells, and the header {width}: a separator is not quoted.", cells=cells, width=width
        )
    return message("It has %Ln cell(s), and the header {width}: some are missing.", "", cells, width=width)


def is_literal(table: Callable[[Layout], Iterable[Row | BadRow]]) -> bool:
    """Tell whether the marks of a TSV quote nothing: too many of its rows come out wrong otherwise, and even so not.

    `table` gives the rows by a layout.
    """
    rows = list(table(Layout("\t")))
    ill = sum(isinstance(row, BadRow) for row in rows)
    quoted = sum(row.quoted for row in rows if isinstance(row, Row))
    if ill < _LITERAL_ROWS or ill < _LITERAL_SHARE * quoted:
        return False
    return sum(isinstance(row, BadRow) for row in table(Layout("\t", quoting=False))) < ill


def separator_named(line: str) -> str:
    """Return the separator that a first line names for spreadsheets (sep=;), the empty text where it names none."""
    text = line.removeprefix("\ufeff").rstrip(_LINE_ENDS).strip(MARK)
    if len(text) == len("sep=;") and text[:4].lower() == "sep=" and text[4] not in f"{MARK}{_LINE_ENDS}":
        return text[4]
    return ""
