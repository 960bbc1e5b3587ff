"""Which source notes a place in a text carries: comments and links over it, notes at a point in it or behind it.

The mark of a footnote stands behind the words that it is for, mostly also behind their full stop and quotation mark.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from annotator.domain.claim import Anchor
from annotator.domain.source_note import SourceNote

REACH = 8
"""So many code points behind a place a note may stand at most, and be for it."""

_CLOSING = frozenset(".,;:!?…‽)]}”“’‘\"'»«›‹」』）】〉》。、，；：！？؟،؛।")
_NARROW = "\u00a0\u202f"  # before some closing marks in French


def reach_of(text: str, end: int) -> int:
    """Return where the marks end that close a place: full stops, quotation marks, brackets right behind it."""
    at = end
    while at < min(len(text), end + REACH):
        if text[at] in _CLOSING:
            at += 1
        elif text[at] in _NARROW and text[at + 1 : at + 2] in _CLOSING and at + 1 < len(text):
            at += 2
        else:
            break
    return min(at, end + REACH)


def carries(text: str, start: int, end: int, note: SourceNote) -> bool:
    """Tell whether [start, end) of a text carries a note: its range overlaps it, or its point is in it or behind it.

    A point belongs to the words before it; at the beginning of a paragraph, where there are none, to those behind it.
    """
    if note.anchor is Anchor.LOST:
        return False
    if note.start < note.end:
        return note.start < end and start < note.end
    if note.start == start:
        return not text[text.rfind("\n", 0, start) + 1 : start].strip()
    return start < note.start <= reach_of(text, end)


def carried(text: str, start: int, end: int, notes: Iterable[SourceNote]) -> list[SourceNote]:
    """Return those of some notes that [start, end) carries."""
    return [note for note in notes if carries(text, start, end, note)]


def standing_over(
    text: str, notes: Iterable[SourceNote], places: Sequence[tuple[int, int, str]]
) -> Iterator[tuple[SourceNote, list[str]]]:
    """Yield each note with the ids of the claims that stand over it; `places` (start, end, claim) are in text order.

    A book may have thousands of both: of the places only those near a note are looked at.
    """
    starts = [start for start, _, _ in places]
    farthest = list(accumulate((end for _, end, _ in places), max))
    for note in notes:
        found: dict[str, None] = {}
        at = bisect_right(starts, max(note.start, note.end)) - 1
        while at >= 0 and farthest[at] + REACH >= note.start:
            start, end, claim_id = places[at]
            if end + REACH >= note.start and carries(text, start, end, note):
                found[claim_id] = None
            at -= 1
        yield note, [*reversed(found)]
