"""Puts the lines of pages in the order of reading, and finds what repeats on them: headers, footers, page numbers."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from annotator.importing.printed.lines import Line

_NUMBER = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"[-–—|\s]*(?:page|seite|p\.?|s\.?|صفحة)?\s*(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:of|/|von|de|من)\s*\d{1,4})?[-–—|\s]*",
    re.IGNORECASE,
)
_MARGIN = 0.1
_SAME_PLACE = 4.0
_LONG_CELL = 22


def in_reading_order(lines: Sequence[Line]) -> list[Line]:
    """Return a page's lines column by column, where the order in which they were drawn is none."""
    jumps = sum(
        1
        for before, line in pairwise(lines)
        if line.bottom > before.top + 2 * line.size and line.left < before.right - 2 * line.size
    )
    return list(lines) if jumps <= 1 and not _drawn_across(lines) else _cut(list(lines), 0)


def _drawn_across(lines: Sequence[Line]) -> bool:
    """Tell whether columns of text were drawn row by row, as cells of a table are; those hold few words."""
    pairs = [
        min(len(before.text), len(line.text))
        for before, line in pairwise(lines)
        if abs(before.bottom - line.bottom) < 0.4 * line.size and line.left > before.right
    ]
    return len(pairs) >= 3 and median(pairs) >= _LONG_CELL


def _cut(lines: list[Line], depth: int) -> list[Line]:
    """Cut a page into columns where a gap runs down it, else into bands where one runs across (recursive XY cut)."""
    if len(lines) < 3 or depth > 12:
        return sorted(lines, key=lambda line: (-line.top, line.left))
    size = median(line.size for line in lines) or 10.0
    for by_column in (True, False):
        parts = _parts(lines, size * (1.2 if by_column else 1.5), by_column=by_column)
        if len(parts) > 1:
            return [line for part in parts for line in _cut(part, depth + 1)]
    return sorted(lines, key=lambda line: (-line.top, line.left))


def _parts(lines: list[Line], gap: float, *, by_column: bool) -> list[list[Line]]:
    def span(line: Line) -> tuple[float, float]:
        return (line.left, line.right) if by_column else (-line.top, -line.bottom)

    parts: list[list[Line]] = []
    reach = float("-inf")
    for line in sorted(lines, key=span):
        start, end = span(line)
        if not parts or start > reach + gap:
            parts.append([])
        parts[-1].append(line)
        reach = max(reach, end)
    return parts


def repeated(pages: Sequence[Sequence[Line]], heights: Sequence[float]) -> set[int]:
    """Return the lines (by `id`) that stand in the margin of pages again and again, and the pages' numbers."""
    seen: dict[str, list[Line]] = defaultdict(list)
    for lines, height in zip(pages, heights, strict=True):
        for line in lines:
            if line.bottom > (1 - _MARGIN) * height or line.top < _MARGIN * height:
                seen[_NUMBER.sub("#", " ".join(line.text.split()).lower())].append(line)
    found: set[int] = set()
    for words, lines in seen.items():
        places = sorted(line.bottom for line in lines)
        same = [line for line in lines if _near(places, line.bottom) > 1]
        number = _PAGE_NUMBER.fullmatch(lines[0].text.strip()) is not None
        enough = 2 if number or len(pages) < 4 else 3
        on_pages = len({line.page for line in same})
        if on_pages >= enough and (number or on_pages >= 0.25 * min(len(pages), 12)) and words:
            found.update(map(id, same))
        # a lone page has a number, too
        found.update(id(line) for line in lines if line.text.strip() == str(line.page + 1))
    return found


def _near(places: Sequence[float], place: float) -> int:
    """Return how many of some places, in their order, are the same as one, but for a little."""
    return bisect_left(places, place + _SAME_PLACE) - bisect_right(places, place - _SAME_PLACE)
