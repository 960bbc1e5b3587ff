"""One block typeset: its lines, and everything that is asked of them in code points and pixels.

The only place where UTF-16 positions exist: Qt's layout counts so, everything outside this module counts code points.
Coordinates are relative to the column's left edge and the block's top.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple, cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextLine, QTextOption

from annotator.domain.emphasis import Emphasis
from annotator.domain.text import OffsetMap

CARET_WIDTH = 2

_FLAG_LETTERS = frozenset(map(chr, range(0x1F1E6, 0x1F200)))
_LINE_BREAKS = str.maketrans(dict.fromkeys("\v\f\x85\u2029", "\u2028"))
"""Qt breaks a line at U+2028 alone: of the others it shows two as nothing and two as boxes. Each is one UTF-16 unit."""
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute


@dataclass(frozen=True, slots=True)
class Face:
    """How a block's text is set: its font, the distance of its lines, and the colourless rest."""

    font: QFont
    leading: int

    def baseline(self) -> float:
        """Return how far a line's baseline lies below the top of its share of the leading."""
        metrics = QFontMetricsF(self.font)
        return (self.leading - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent()


class Line(NamedTuple):
    """A line: its code points [start, end) in the whole text, its top and its baseline. `wrapped`: more follow."""

    start: int
    end: int
    top: int
    baseline: float
    wrapped: bool
    line: QTextLine


class Fragment(NamedTuple):
    """A piece of a span on one line, from `left` to `right`; `opens`, `closes`: the span's start, its end is in it."""

    line: int
    left: float
    right: float
    opens: bool
    closes: bool


class Carets(NamedTuple):
    """Where carets stand on a line of one direction: their xs from left to right, and the position at each."""

    xs: list[float]
    positions: list[int]


class TypesetBlock:
    """A block's lines. `start` and `end` are its code points in the whole text; `height` is in whole pixels."""

    def __init__(
        self,
        text: str,
        start: int,
        face: Face,
        width: int,
        *,
        above: int,
        below: int,
        rtl: bool,
        bidirectional: bool,
        emphasis: Sequence[Emphasis] = (),
    ) -> None:
        """Typeset `text`, which starts at code point `start`, leaving room `above` and `below` its lines.

        What `emphasis` reaches beyond the text does not matter.
        """
        self.start = start
        self.end = start + len(text)
        self.rtl = rtl
        self.face = face
        self.width = width
        self._bidirectional = bidirectional
        self._text = text
        self._offsets = OffsetMap(text)
        self._counts_alike = self._offsets.to_utf16(len(text)) == len(text)
        self._layout = QTextLayout(text.translate(_LINE_BREAKS), face.font)
        self._layout.setCacheEnabled(True)
        self._layout.setTextOption(_option(rtl=rtl, face=face))
        if emphasis:
            self._layout.setFormats([self._format(one) for one in emphasis])
        self.lines = self._break_lines(above)
        self._line_starts = [line.start for line in self.lines]
        self._line_ends: dict[int, tuple[int, bool]] = {}
        self._xs: list[dict[int, float]] = [{} for _ in self.lines]  # of each line: marks share their edges
        self._carets: dict[int, Carets | None] = {}
        self.above = above
        self.below = below
        self.height = above + len(self.lines) * face.leading + below

    def _format(self, emphasis: Emphasis) -> QTextLayout.FormatRange:
        shown = QTextLayout.FormatRange()
        shown.start = self._inner(emphasis.start)
        shown.length = self._inner(emphasis.end) - shown.start
        if emphasis.slanted:
            shown.format.setFontItalic(True)
        if emphasis.strong:
            shown.format.setFontWeight(QFont.Weight.Bold)
        return shown

    def _break_lines(self, above: int) -> list[Line]:
        baseline = self.face.baseline()
        broken: list[QTextLine] = []
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(self.width)
            top = above + len(broken) * self.face.leading
            # One baseline grid, whatever fallback faces with other ascents a line holds.
            line.setPosition(QPointF(0, top + baseline - line.ascent()))
            broken.append(line)
        self._layout.endLayout()
        lines: list[Line] = []
        for number, line in enumerate(broken):
            first = line.textStart()
            top = above + number * self.face.leading
            lines.append(
                Line(
                    start=self._outer(first),
                    end=self._outer(first + line.textLength()),
                    top=top,
                    baseline=top + baseline,
                    wrapped=number < len(broken) - 1,
                    line=line,
                )
            )
        return lines

    def draw(self, painter: QPainter, origin: QPointF, clip: QRectF) -> None:
        """Draw the text in the painter's pen; `clip` is in the painter's coordinates and may be empty for all."""
        self._layout.draw(painter, origin, [], clip)

    # --- code points and UTF-16 ---

    def _inner(self, position: int) -> int:
        inside = min(max(position, self.start), self.end) - self.start
        return inside if self._counts_alike else self._offsets.to_utf16(inside)

    def _outer(self, utf16: int) -> int:
        return self.start + (utf16 if self._counts_alike else self._offsets.from_utf16(utf16))

    # --- positions ---

    def next(self, position: int) -> int:
        """Return the position after the grapheme cluster that starts at a position; at the end, the end."""
        target = self._outer(self._layout.nextCursorPosition(self._inner(position)))
        return target + 1 if self._parts_flag(target) else target

    def previous(self, position: int) -> int:
        """Return the position before the grapheme cluster that ends at a position; at the start, the start."""
        target = self._outer(self._layout.previousCursorPosition(self._inner(position)))
        return target - 1 if self._parts_flag(target) else target

    def whole(self, position: int) -> int:
        """Return the position itself if a caret may stand there, else the start of the cluster it is inside of."""
        inner = self._inner(position)
        if not self._layout.isValidCursorPosition(inner):
            inner = self._layout.previousCursorPosition(inner)
        target = self._outer(inner)
        return target - 1 if self._parts_flag(target) else target

    def _parts_flag(self, position: int) -> bool:
        """Tell whether a position is inside a flag: Qt 6.11 parts one that follows another emoji at once."""
        here = position - self.start
        if not 0 < here < len(self._text) or self._text[here] not in _FLAG_LETTERS:
            return False
        first = here
        while first > 0 and self._text[first - 1] in _FLAG_LETTERS:
            first -= 1
        return (here - first) % 2 == 1

    # --- geometry ---

    def line_at(self, position: int, *, upstream: bool = False) -> int:
        """Return the number of the line that a position is on; `upstream` prefers a line's end to the next's start."""
        for number, line in enumerate(self.lines):
            if position < line.end or (position == line.end and (upstream or not line.wrapped)):
                return number
        return len(self.lines) - 1

    def line_at_y(self, y: float) -> int:
        """Return the number of the line nearest to a height."""
        return min(max(0, int((y - self.above) // self.face.leading)), len(self.lines) - 1)

    def position_on_line(self, number: int, x: float) -> tuple[int, bool]:
        """Return the caret position nearest to an x on a line, and whether it is upstream: at a line's broken end."""
        line = self.lines[number]
        carets = self._carets_on(number)
        # beside a line of mixed direction Qt may give a position on the line before
        position = _nearest(carets, x) if carets else max(line.start, self._nearest_in_mixed(line.line, x))
        if position >= line.end and line.wrapped:
            return self.line_end(number)
        return position, False

    def character_at(self, number: int, x: float) -> int | None:
        """Return the position of the character whose shape lies under an x on a line, or None beside the text."""
        line, carets = self.lines[number].line, self._carets_on(number)
        shape = line.naturalTextRect()
        left, right = shape.left(), shape.right()
        if carets:  # Qt leaves the shape of a line that is set to the right where it was before
            left, right = min(left, carets.xs[0]), max(right, carets.xs[-1])
        if not left <= x <= right:
            return None
        if carets:
            after = min(bisect_right(carets.xs, x), len(carets.xs) - 1)
            position = min(carets.positions[max(0, after - 1) : after + 1])
        else:
            position = self._outer(line.xToCursor(x, QTextLine.CursorPosition.CursorOnCharacter))
        return position if self.lines[number].start <= position < self.line_end(number)[0] else None

    def _carets_on(self, number: int) -> Carets | None:
        """Return where carets stand on a line, or None where its direction turns.

        They answer what lies at an x: Qt 6.11 gives the position before where two emoji meet of which the first is
        written with more than one code point, and the line's end on the edge of a cluster of three.
        """
        if number not in self._carets:
            line = self.lines[number]
            first = self.whole(line.start)
            positions = [first if first == line.start else self.next(first)]
            while (following := self.next(positions[-1])) <= line.end and following > positions[-1]:
                positions.append(following)
            xs = [_x(line.line, self._inner(position)) for position in positions]
            self._carets[number] = _of_one_direction(xs, positions)
        return self._carets[number]

    def _nearest_in_mixed(self, line: QTextLine, x: float) -> int:
        """Return the caret position that Qt gives for an x; if that is inside a cluster, the nearer of its edges."""
        found = self._outer(line.xToCursor(x))
        start = self.whole(found)
        if start == found:
            return found
        edges = (start, self.next(start))
        return min(edges, key=lambda position: abs(_x(line, self._inner(position)) - x))

    def line_end(self, number: int) -> tuple[int, bool]:
        """Return the caret position at a line's end and whether it is upstream.

        A line that was broken at a space ends before it; one broken inside a word, or between ideographs, upstream.
        """
        found = self._line_ends.get(number)
        if found is None:
            found = self._line_ends[number] = self._find_line_end(self.lines[number])
        return found

    def _find_line_end(self, line: Line) -> tuple[int, bool]:
        if not line.wrapped:
            return line.end, False
        whole = self.whole(line.end)
        if whole < line.end:  # Qt breaks a line between a sign that is written before its number and that number
            return whole, False
        last = self.previous(line.end)
        if self._text[last - self.start : line.end - self.start].isspace():
            return last, False
        return line.end, True

    def x_at(self, position: int, *, upstream: bool = False) -> float:
        """Return the x of a caret."""
        line = self.lines[self.line_at(position, upstream=upstream)].line
        return _x(line, self._inner(position))

    def caret_rect(self, position: int, *, upstream: bool = False) -> QRectF:
        """Return where a caret is drawn."""
        line = self.lines[self.line_at(position, upstream=upstream)]
        metrics = QFontMetricsF(self.face.font)
        x = min(max(_x(line.line, self._inner(position)), 0.0), float(self.width))
        height = metrics.ascent() + metrics.descent()
        return QRectF(x - CARET_WIDTH / 2, line.baseline - metrics.ascent(), CARET_WIDTH, height)

    def runs_left(self, position: int) -> bool | None:
        """Tell whether what is before a caret runs to the left; None in a block where everything runs to the right."""
        if not self._bidirectional:
            return None
        before = self.previous(position)
        if before == self.end:
            return self.rtl
        line, inner = self.lines[self.line_at(before)].line, self._inner(before)
        return _x(line, inner, QTextLine.Edge.Trailing) < _x(line, inner)

    def fragments(self, start: int, end: int) -> list[Fragment]:
        """Return the pieces of a span on this block's lines, top to bottom; several on a line of mixed direction."""
        # This runs some hundred times for a dense screen: no call that can be done without.
        pieces: list[Fragment] = []
        lines, ends = self.lines, self._line_ends
        for number in range(max(0, bisect_right(self._line_starts, start) - 1), len(lines)):
            line = lines[number]
            opening = line.start
            if opening >= end:
                break
            shown = ends[number][0] if number in ends else self.line_end(number)[0]
            first = start if start > opening else opening  # noqa: FURB136 - a call
            last = end if end < shown else shown  # noqa: FURB136 - a call
            if first >= last:
                continue
            opens, closes = start >= opening, end <= line.end
            if self._bidirectional:
                pieces += self._mixed_fragments(number, first, last, opens=opens, closes=closes)
                continue
            xs = self._xs[number]
            left, right = xs.get(first), xs.get(last)
            if left is None:
                left = xs[first] = line.line.cursorToX(self._inner(first))[0]  # type: ignore[index] # declared as object
            if right is None:
                right = xs[last] = line.line.cursorToX(self._inner(last))[0]  # type: ignore[index]
            pieces.append(Fragment(number, left, right, opens, closes))
        return pieces

    def _mixed_fragments(self, number: int, first: int, last: int, *, opens: bool, closes: bool) -> list[Fragment]:
        pieces: list[Fragment] = []
        ranges = self._mixed_ranges(self.lines[number], first, last)
        for index, (left, right) in enumerate(ranges):
            is_first, is_last = index == 0, index == len(ranges) - 1
            if self.rtl:
                is_first, is_last = is_last, is_first
            pieces.append(Fragment(number, left, right, opens and is_first, closes and is_last))
        return pieces

    def _mixed_ranges(self, line: Line, first: int, last: int) -> list[tuple[float, float]]:
        """Return the visual pieces of a span on a line of mixed direction, left to right."""
        # Where the direction turns, a character's edges are not where its neighbours' carets are; its glyphs know.
        inner = self._inner(first)
        runs = line.line.glyphRuns(inner, self._inner(last) - inner)
        return _joined(sorted((run.boundingRect().left(), run.boundingRect().right()) for run in runs))


def _option(*, rtl: bool, face: Face) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setAlignment(_RIGHT if rtl else Qt.AlignmentFlag.AlignLeft)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    option.setTabStopDistance(face.leading * 1.5)
    return option


def _x(line: QTextLine, utf16: int, edge: QTextLine.Edge = QTextLine.Edge.Leading) -> float:
    x, _ = cast("tuple[float, int]", line.cursorToX(utf16, edge))
    return x


def _of_one_direction(xs: list[float], positions: list[int]) -> Carets | None:
    if all(left <= right for left, right in pairwise(xs)):
        return Carets(xs, positions)
    if all(left >= right for left, right in pairwise(xs)):
        return Carets(xs[::-1], positions[::-1])
    return None


def _nearest(carets: Carets, x: float) -> int:
    """Return the position whose caret is nearest to an x; of several in one place the last from left to right."""
    xs = carets.xs
    right = bisect_left(xs, x)
    if right == len(xs) or (right and x - xs[right - 1] < xs[right] - x):
        right -= 1
    return carets.positions[bisect_right(xs, xs[right]) - 1]


def _joined(edges: list[tuple[float, float]]) -> list[tuple[float, float]]:
    joined: list[tuple[float, float]] = []
    for left, right in edges:
        if joined and left <= joined[-1][1] + 0.75:
            joined[-1] = (joined[-1][0], max(joined[-1][1], right))
        else:
            joined.append((left, right))
    return joined
