"""Finds the footnotes and the endnotes among the lines of a PDF: small lines below a page's text, or lines that begin
with the marks that are raised in the text, in the same order.

What is sure by neither is left in the text.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from annotator.importing.printed.lines import Line

Note = tuple[str, list[Line]]
"""What is its mark, and its lines."""

_BEGINS = re.compile(r"(\d{1,3}|[ivx]{1,5}|[*†‡§])[.)]?\s+(?=\S)")
_LOWEST = 0.6
_SMALLER = 0.93
_A_GAP = 0.8
_NUMERALS = {"i": 1, "v": 5, "x": 10}


def raised_marks(lines: Sequence[Line]) -> list[str]:
    """Return the marks that are raised in lines, each once; one that a line begins with may be a note's own."""
    return list(dict.fromkeys(mark for line in lines for place, mark in line.marks if place or not _is_own(line)))


def footnotes(lines: Sequence[Line], height: float, body: float) -> list[Note]:
    """Return the notes at the bottom of a page: lines that are smaller, else those that the page's marks tell."""
    lowest = sorted(lines, key=lambda line: line.bottom)
    below = [line for line in lowest if line.bottom <= _LOWEST * height]
    small = next((number for number, line in enumerate(below) if line.size > _SMALLER * body), len(below))
    if small:
        return _parted(lowest[:small][::-1], raised_marks(lowest[small:]))
    below.reverse()
    for wanted in _of_each_kind(raised_marks(lines)):
        start = _start_of(wanted, below)
        rest = [] if start is None else below[start:]
        of_notes = set(map(id, rest))
        above = [line for line in lines if id(line) not in of_notes]
        if rest and above and _stand_apart(above, rest[0]) and not raised_marks(rest):
            return _parted(rest, wanted)
    return []


def endnotes(pages: Sequence[Sequence[Line]], found: Collection[str]) -> list[Note]:
    """Return the notes at the end of all pages, where every mark that has none yet is one's, from the first on.

    `found` are the marks of footnotes.
    """
    lines = [line for page in pages for line in page]
    for wanted in _of_each_kind([mark for mark in raised_marks(lines) if mark not in found]):
        start = _start_of(wanted, lines)
        if not start or [_value(mark) for mark in wanted] != list(range(1, len(wanted) + 1)):
            continue
        if _stand_apart(lines[:start], lines[start]) and not raised_marks(lines[start:]):
            return _parted(lines[start:], wanted)
    return []


def _of_each_kind(marks: Sequence[str]) -> Iterator[list[str]]:
    """Yield the marks that are digits and those that are Roman numerals: a draft has notes of both at two places."""
    for of_kind in (str.isdigit, str.isalpha):
        if chosen := [mark for mark in marks if of_kind(mark)]:
            yield chosen


def _start_of(marks: Sequence[str], lines: Sequence[Line]) -> int | None:
    """Return the line from which on lines begin with all marks, one after the other: the last that there is."""
    at = len(lines)
    for mark in reversed(marks):
        at = next((number for number in range(at - 1, -1, -1) if _mark_of(lines[number]) == mark), -1)
        if at < 0:
            return None
    return at


def _stand_apart(above: Sequence[Line], line: Line) -> bool:
    """Tell whether more than the space between lines is above a line of notes."""
    over = [one.bottom for one in above if one.page == line.page and one.bottom > line.bottom]
    return not over or min(over) - line.top > _A_GAP * line.size


def _parted(lines: Sequence[Line], marks: Sequence[str]) -> list[Note]:
    """Return lines as notes: one begins with a mark of the text, the next number, or anything where none was before."""
    found: list[Note] = []
    for line in lines:
        mark = _mark_of(line)
        if mark and (not found or _is_own(line) or mark in marks or _value(mark) == _value(found[-1][0]) + 1):
            _take_mark(line)
            found.append((mark, [line]))
        elif found:
            found[-1][1].append(line)
    return found


def _is_own(line: Line) -> bool:
    """Tell whether a raised mark begins a line, with words behind it: the mark of a note."""
    return bool(line.marks) and line.marks[0][0] == 0 and line.text[:1].isspace()


def _mark_of(line: Line) -> str:
    """Return the mark that a line begins with, empty where there is none."""
    if line.marks and line.marks[0][0] == 0:
        return line.marks[0][1]
    begins = _BEGINS.match(line.text)
    return begins[1] if begins else ""


def _take_mark(line: Line) -> None:
    """Take the mark off the beginning of a note's line."""
    if line.marks and line.marks[0][0] == 0:
        line.marks = line.marks[1:]
    elif begins := _BEGINS.match(line.text):
        line.text = line.text[begins.end() :]
    line.text = line.text.lstrip()
    line.places = []


def _value(mark: str) -> int:
    """Return what number a mark is; 0 where it is a sign."""
    if mark.isdigit():
        return int(mark)
    values = [_NUMERALS.get(letter, 0) for letter in mark]
    return sum(-one if any(other > one for other in values[number:]) else one for number, one in enumerate(values))
