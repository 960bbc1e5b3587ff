"""Builds paragraphs of lines again, and words of what a hyphen parted at a line's end."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
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
        self._lines = list(lines)
        self.uncertain: list[str] = []

    @cached_property
    def _known(self) -> tuple[set[str], set[str]]:
        """The compounds and the single words; looked for when the first hyphen asks: most documents have none."""
        compounds: set[str] = set()
        plain: set[str] = set()
        for line in self._lines:
            text = line.text.rstrip(HYPHEN).lower()
            if "-" in text:
                compounds.update(_COMPOUND.findall(text))
            plain.update(_WORD.findall(text))
        return compounds, plain

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
        compounds, plain = self._known
        if compound in compounds:
            return "-"
        if whole not in plain:
            self.uncertain.append(first[0] + second[0])
        return ""


@dataclass(frozen=True, slots=True)
class Column:
    """The lines that stand above and below each other: where they begin and end, and what lies between them."""

    left: float
    right: float
    gap: float


def column_of(lines: Sequence[Line]) -> Column:
    """Return the column that lines make."""
    return Column(min(one.left for one in lines), max(one.right for one in lines), _gap(lines))


def beside(before: Line, line: Line) -> float | None:
    """Return how far a line stands from the one before on the same height, in sizes of its letters; None on another."""
    height = abs(before.bottom - line.bottom) < 0.4 * line.size or before.bottom <= line.bottom < line.top <= before.top
    if before.page != line.page or not height or line.left < before.right - 0.5 * line.size:
        return None
    return (line.left - before.right) / max(line.size, 1.0)


def begins_paragraph(before: Line, line: Line, column: Column) -> bool:
    """Tell whether a line begins a paragraph: by the gap above it, its indent, the end of the line before."""
    if abs(line.size - before.size) > 0.12 * max(line.size, before.size):
        return True
    width = column.right - column.left or 1.0
    full = before.right > column.right - 0.15 * width
    if line.page != before.page or line.top > before.top + before.size:  # another page or column: no gap tells
        return (not full or bool(_ENDS.search(before.text))) and not line.text[:1].islower()
    if before.bottom - line.top > max(0.9 * line.size, 1.45 * column.gap):
        return True
    if line.text[:1].islower() or before.text.endswith((HYPHEN, "-")):
        return False
    if _ITEM.match(line.text):
        return True
    indented = line.left > before.left + 0.8 * line.size and line.left - column.left < 0.2 * width
    return (indented and full) or (not full and bool(_ENDS.search(before.text)))


def _gap(column: Sequence[Line]) -> float:
    gaps = [
        above.bottom - below.top for above, below in pairwise(column) if 0 < above.bottom - below.top < 3 * below.size
    ]
    return median(gaps) if gaps else 0.0
