"""An article's text as paragraphs with its marks, as a report sets it. Knows no looks.

Marks may overlap and nest in any way: a paragraph is cut wherever one begins or ends, and each mark has a lane, so that
the lines under words that several lie over never fall together.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from heapq import heappop, heappush
from itertools import pairwise

from annotator.domain.dataset import MentionRow
from annotator.reporting.blocks import Mark, Paragraph, Piece

_LINES = re.compile(r"([^\n]*)(\n\s*|\Z)")


def numbered(mentions: Sequence[MentionRow]) -> dict[str, int]:
    """Return the number of each claim: they count as the ends of their marks come in the text."""
    numbers: dict[str, int] = {}
    for mention in sorted(mentions, key=lambda one: (one.end, one.start, one.mention_id)):
        numbers.setdefault(mention.claim_id, len(numbers) + 1)
    return numbers


def typeset(text: str, title: str, mentions: Sequence[MentionRow], numbers: Mapping[str, int]) -> tuple[Paragraph, ...]:
    """Return a text as paragraphs; the first is the headline where it is the title."""
    lines = list(_lines(text))
    single = sum(after == "\n" for _, _, after in lines)
    by_single = single * 2 > len(lines)  # a source without blank lines means paragraphs by its line ends
    waiting = _in_lanes(mentions, numbers)
    met: set[int] = set()
    opened: list[Mark] = []
    made: list[Paragraph] = []
    apart = True
    at = 0
    for start, words, after in lines:
        end = start + len(words)
        while at < len(waiting) and waiting[at].start < end:
            opened.append(waiting[at])
            at += 1
        new = sorted({mark.number for mark in opened if mark.number not in met})
        met.update(new)
        made.append(
            Paragraph(
                tuple(_pieces(words, start, opened)),
                after,
                headline=not made and words.strip() == title.strip(),
                apart=apart,
                right_to_left=_from_the_right(words),
                numbers=tuple(new),
            )
        )
        apart = by_single or after.count("\n") > 1
        opened = [mark for mark in opened if mark.end > end]
    return tuple(made)


def _lines(text: str) -> Iterator[tuple[int, str, str]]:
    """Yield where each line begins, its words, and the white space up to the next that is not blank."""
    lead = len(text) - len(text.lstrip("\n"))
    if lead:
        yield 0, "", text[:lead]
    for line in _LINES.finditer(text, lead):
        if line.group():
            yield line.start(), line[1], line[2]


def _in_lanes(mentions: Sequence[MentionRow], numbers: Mapping[str, int]) -> list[Mark]:
    """Return marks by where they begin, the longest first, each in the lowest lane that is free there."""
    taken: list[tuple[int, int]] = []  # until where a lane is taken, and which
    free: list[int] = []
    lanes = 0
    marks = []
    for row in sorted(mentions, key=lambda one: (one.start, -one.end, one.mention_id)):
        while taken and taken[0][0] <= row.start:
            heappush(free, heappop(taken)[1])
        if free:
            lane = heappop(free)
        else:
            lane, lanes = lanes, lanes + 1
        heappush(taken, (row.end, lane))
        marks.append(Mark(row.mention_id, numbers[row.claim_id], row.start, row.end, lane))
    return marks


def _pieces(words: str, start: int, marks: Sequence[Mark]) -> Iterator[Piece]:
    end = start + len(words)
    here = sorted((mark for mark in marks if mark.start < end and mark.end > start), key=lambda mark: mark.lane)
    edges = {start, end}
    for mark in here:
        edges |= {max(start, mark.start), min(end, mark.end)}
    places = sorted(edges)
    for first, last in pairwise(places):
        over = tuple(mark for mark in here if mark.start <= first and mark.end >= last)
        ends = tuple(sorted({mark.number for mark in over if mark.end == last}))
        yield Piece(words[first - start : last - start], over, ends)


def _from_the_right(words: str) -> bool:
    """Tell whether the first strong letter belongs to a script that is written from right to left."""
    kinds = map(unicodedata.bidirectional, words)
    return next((kind != "L" for kind in kinds if kind in ("L", "R", "AL")), False)
