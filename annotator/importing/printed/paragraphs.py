"""Builds paragraphs of lines again, and words of what a hyphen parted at a line's end."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from statistics import median

from annotator.importing.printed.lines import HYPHEN, Line

_ENDS = re.compile(r"[.!?:;…。؟][\"”’»)\]]*$")
_LAST_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*$")
_FIRST_WORD = re.compile(r"^[^\W_]+(?:['’][^\W_]+)*")
_COMPOUND = re.compile(r"[^\W_]+(?:-[^\W_]+)+")
_WORD = re.compile(r"[^\W_]+")
_ITEM = re.compile(r"(?:[•‣▪–—*-]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s")


class Words:
    """The words of a whole document, by which it is judged what a hyphen at a line's end was."""

    def __init__(self, lines: Iterable[Line]) -> None:
        self._compounds: set[str] = set()
        self._plain: set[str] = set()
        for line in lines:
            text = line.text.rstrip(HYPHEN).lower()
            self._compounds.update(_COMPOUND.findall(text))
            self._plain.update(_WORD.findall(text))
        self.uncertain: list[str] = []

    def joint(self, before: str, after: str) -> str:
        """Return what parts two halves of a word: a hyphen of its own, or nothing.

        A hyphen beside a digit or a capital is the word's own, and one that it has elsewhere in the document; where
        nothing tells, the parted word is joined, and noted as uncertain.
        """
        first, second = _LAST_WORD.search(before), _FIRST_WORD.match(after)
        if first is None or second is None:
            return "-"
        if first[0][-1].isdigit() or not second[0][0].islower() or first[0][-1].isupper():
            return "-"
        whole, compound = (first[0] + second[0]).lower(), f"{first[0]}-{second[0]}".lower()
        if compound in self._compounds:
            return "-"
        if whole not in self._plain:
            self.uncertain.append(first[0] + second[0])
        return ""


def on_one_row(before: Line, line: Line) -> bool:
    """Tell whether a line stands beside the one before, as the cells of a table do."""
    return before.page == line.page and abs(before.bottom - line.bottom) < 0.4 * line.size and line.left > before.right


def begins_paragraph(before: Line, line: Line, column: Sequence[Line]) -> bool:
    """Tell whether a line begins a paragraph: by the gap above it, its indent, the end of the line before."""
    if abs(line.size - before.size) > 0.12 * max(line.size, before.size):
        return True
    right = max(one.right for one in column)
    width = right - min(one.left for one in column) or 1.0
    full = before.right > right - 0.15 * width
    if line.page != before.page or line.top > before.top + before.size:  # another page or column: no gap tells
        return (not full or bool(_ENDS.search(before.text))) and not line.text[:1].islower()
    if before.bottom - line.top > max(0.9 * line.size, 1.45 * _gap(column)):
        return True
    if line.text[:1].islower() or before.text.endswith((HYPHEN, "-")):
        return False
    if _ITEM.match(line.text):
        return True
    indented = line.left > before.left + 0.8 * line.size and line.left - min(one.left for one in column) < 0.2 * width
    return (indented and full) or (not full and bool(_ENDS.search(before.text)))


def _gap(column: Sequence[Line]) -> float:
    gaps = [
        above.bottom - below.top for above, below in pairwise(column) if 0 < above.bottom - below.top < 3 * below.size
    ]
    return median(gaps) if gaps else 0.0
