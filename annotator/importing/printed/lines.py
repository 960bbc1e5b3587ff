"""Takes the lines of a PDF's page, with their places; what is raised among them is told from the digits it stands at.

pdfium gives text in the order in which it was drawn, counts in UTF-16, ends lines with CR LF, and puts U+FFFE or U+0002
where a hyphen ends a line, without a line end behind it.
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from math import hypot
from typing import Any

HYPHEN = "\ufffe"
"""Stands at the end of a line that a hyphen ends."""
_HYPHENS = "\ufffe\x02"
_DIGITS = re.compile(r"\d{1,3}|(?=[ivx])(?:(?<=[a-z.,;])|(?<=[a-z.,;] )|^)[ivx]{1,4}\b")
_MARK = re.compile(r"\d{1,3}|[ivx]{1,4}")
FAR = 1.6
"""So many times the size of its letters apart, words stand in two columns or cells."""
_SMALL = 0.8
_RAISED = 0.15
_TOUCHING = 0.5
_OTHER_LINE = 0.7
_SUPERSCRIPT = str.maketrans("0123456789ivx", "⁰¹²³⁴⁵⁶⁷⁸⁹ⁱᵛˣ")


@dataclass(slots=True)
class Line:
    """A line of a page: its words, the place of its box (points, from the bottom left), the size of its letters.

    `first` is the number of its first character on the page, in UTF-16 as pdfium counts; `marks` are raised numbers in
    it, by the place in its words and what they say: they are no part of the words.
    """

    text: str
    left: float
    bottom: float
    right: float
    top: float
    size: float
    first: int
    page: int
    marks: list[tuple[int, str]] = field(default_factory=list)
    places: list[int] = field(default_factory=list)
    """For each character of the words its number on the page; empty where they count on from `first`."""

    def place_of(self, index: int) -> int:
        """Return which place in the words a character of the page has."""
        if not self.places:
            return min(max(index - self.first, 0), len(self.text))
        return next((place for place, number in enumerate(self.places) if number >= index), len(self.text))


class PageText:
    """The text of one page, read by pdfium's own functions: its Python layer asks for one box at a time, too slowly."""

    def __init__(self, textpage: Any, number: int) -> None:
        from pypdfium2 import raw  # type: ignore[import-untyped]  # it ships no types

        self._raw = raw
        self._page = textpage.raw
        self._number = number
        self.count = textpage.count_chars()
        self.text = self._all() if self.count > 0 else ""
        self._narrow = max(self.text, default="") <= "\uffff"
        self._box = [ctypes.c_double() for _ in range(4)]
        self._matrix = raw.FS_MATRIX()

    def _all(self) -> str:
        buffer = ctypes.create_string_buffer(2 * (self.count + 1))
        pointer = ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort))
        units = self._raw.FPDFText_GetText(self._page, 0, self.count, pointer)
        return buffer.raw[: 2 * max(0, units - 1)].decode("utf-16-le", "surrogatepass")

    def _units(self, words: str) -> int:
        """Return how many characters pdfium counts in words: of UTF-16, which most pages have one of for a letter."""
        return len(words) if self._narrow else len(words.encode("utf-16-le", "surrogatepass")) // 2

    def lines(self) -> Iterator[Line]:
        """Yield the lines in the order in which they were drawn; a mark that was drawn by itself is its line's."""
        before: Line | None = None
        for line in self._drawn():
            if before is not None and _is_mark_of(before, line):
                before.marks.append((len(before.text), line.text))
                before.right = line.right
                continue
            if before is not None:
                yield before
            before = line
        if before is not None:
            yield before

    def _drawn(self) -> Iterator[Line]:
        at = 0
        for raw in re.split(rf"(\r\n|[\r\n]|(?<=[{_HYPHENS}]))", self.text):
            # split keeps what it split at: both count
            start, at = at, at + self._units(raw)
            words = raw.strip("\r\n")
            if words.strip(f"{_HYPHENS} \t"):
                lead = len(raw) - len(raw.lstrip("\r\n"))
                yield from self._pieces(words, start + lead)

    def _pieces(self, words: str, start: int) -> Iterator[Line]:
        """Yield a line, or the pieces of what only stands on one height: cells of a table, columns."""
        units = self._units(words)
        if units != len(words) or self._raw.FPDFText_CountRects(self._page, start, units) < 2:
            yield self._line(words, start)
            return
        begin = 0
        for space in re.finditer(r"\s+", words):
            if words[begin : space.start()].strip() and self._parts(start + space.start() - 1, start + space.end()):
                yield self._line(words[begin : space.start()], start + begin)
                begin = space.end()
        if words[begin:].strip():
            yield self._line(words[begin:], start + begin)

    def _parts(self, last: int, first: int) -> bool:
        """Tell whether a letter stands far from the one before it: in another cell, or on another line."""
        left, right = self._at(last), self._at(first)
        if left is None or right is None:
            return False
        size = self._letter(first)
        if right[0] - left[1] > FAR * max(size, 6.0):
            return True
        apart = right[3] < left[2] or right[2] > left[3]  # so do a full stop and an apostrophe on one line
        return apart and abs(self._foot(last) - self._foot(first)) > _OTHER_LINE * size

    def _foot(self, index: int) -> float:
        """Return the height of the line that a letter stands on."""
        self._raw.FPDFText_GetCharOrigin(self._page, index, *self._box[:2])
        return self._box[1].value

    def _line(self, raw: str, start: int) -> Line:
        lead = len(raw) - len(raw.lstrip())
        words = raw.strip()
        if words[-1:] in _HYPHENS:
            words = words[:-1] + HYPHEN
        first, units = start + lead, self._units(words)
        boxes = [
            box for index in (first, first + units // 2, self._last(words, first, units)) if (box := self._at(index))
        ]
        left, bottom = min((box[0] for box in boxes), default=0.0), min((box[2] for box in boxes), default=0.0)
        right, top = max((box[1] for box in boxes), default=0.0), max((box[3] for box in boxes), default=0.0)
        line = Line(words, left, bottom, right, top, self._size(words, first, units), first, self._number)
        if units == len(words):
            self._raise(line)
        return line

    def _last(self, words: str, first: int, units: int) -> int:
        return first + units - (2 if words.endswith(HYPHEN) and units > 1 else 1)

    def _at(self, index: int) -> tuple[float, float, float, float] | None:
        left, right, bottom, top = self._box
        found = self._raw.FPDFText_GetCharBox(self._page, index, left, right, bottom, top)
        if not found or right.value <= left.value:
            return None
        return left.value, right.value, bottom.value, top.value

    def _size(self, words: str, first: int, units: int) -> float:
        """Return the size of a line's letters: the middle one of three, since a drop cap or a mark may begin it."""
        middle = units // 2
        while middle < len(words) - 1 and words[middle].isspace():  # a space may be none that was drawn
            middle += 1
        sizes = [self._letter(first), self._letter(first + middle)]
        if sizes[0] == sizes[1] != 0.0:
            return sizes[0]  # whatever the third one is
        sizes.append(self._letter(first + units - 1))
        return sorted(sizes)[1] or max(sizes)

    def _letter(self, index: int) -> float:
        """Return the size of a letter on the page: its font's, as the page's matrix scales it.

        Many programs write every font with size 1 or 150 and scale it; pdfium's own size does not tell that.
        """
        size: float = self._raw.FPDFText_GetFontSize(self._page, index)
        return size * self._scale(index)

    def _scale(self, index: int) -> float:
        found = self._raw.FPDFText_GetMatrix(self._page, index, self._matrix)
        return hypot(self._matrix.c, self._matrix.d) if found else 1.0

    def _raise(self, line: Line) -> None:
        """Take raised numbers out of a line: 25 with a small 1 behind it is never 251."""
        gone: list[tuple[int, int]] = []
        for digits in _DIGITS.finditer(line.text):
            if self._letter(line.first + digits.end() - 1) >= _SMALL * line.size:
                continue  # it ends as large as the words: most numbers
            small = [place for place in range(*digits.span()) if self._letter(line.first + place) < _SMALL * line.size]
            if small and small == list(range(small[0], digits.end())):
                first, behind = small[0], line.text[digits.end() : digits.end() + 1]
                # a printer's gap before the mark is no space of the text
                first -= line.text[first - 1 : first] == " " and behind in (" ", "")
                gone.append((first, digits.end()))
        if not gone:
            return
        kept: list[str] = []
        places: list[int] = []
        position = 0
        for start, end in [*gone, (len(line.text), len(line.text))]:
            kept.append(line.text[position:start])
            places += range(line.first + position, line.first + start)
            if start < end:
                line.marks.append((len(places), line.text[start:end].strip()))
            position = end
        line.text, line.places = "".join(kept), places


def _is_mark_of(before: Line, line: Line) -> bool:
    """Tell whether a line is no line but a raised mark at the end of the one before."""
    return (
        _MARK.fullmatch(line.text) is not None
        and line.size < _SMALL * before.size
        and before.bottom + _RAISED * before.size < line.bottom < before.top
        and -_TOUCHING * before.size < line.left - before.right < _TOUCHING * before.size
    )


def raised(number: str) -> str:
    """Return a number as a raised one."""
    return number.translate(_SUPERSCRIPT)
