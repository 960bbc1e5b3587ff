"""Where the writer's notes stand in a text, by place. Pure; what is seen of them is `noted.py`'s."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING

from annotator.domain.source_note import SourceNoteKind

if TYPE_CHECKING:
    from annotator.ui.article.typeset import Fragment, TypesetBlock

_KEPT = 200
_LONG = 2_000
"""Code points from which on a note is long: of these, a comment on a whole chapter, there are few."""
_BY_PLACE = attrgetter("start", "end")


@dataclass(frozen=True, slots=True)
class NoteMark:
    """Where a note stands, code points [start, end), the same at a point; `dim` is one that is resolved."""

    note_id: str
    kind: SourceNoteKind
    start: int
    end: int
    dim: bool = False


class NoteIndex:
    """The notes of a text by place."""

    def __init__(self, notes: Iterable[NoteMark] = ()) -> None:
        self.notes: Sequence[NoteMark] = sorted(notes, key=_BY_PLACE)
        self._long = [note for note in self.notes if note.end - note.start > _LONG]
        self._short = [note for note in self.notes if note.end - note.start <= _LONG]
        self._starts = [note.start for note in self._short]
        self._pieces: dict[int, tuple[TypesetBlock, list[tuple[NoteMark, Fragment]]]] = {}

    def touching(self, start: int, end: int) -> list[NoteMark]:
        """Return the notes that have something to do with [start, end], also with its ends alone, in text order."""
        near = self._short[bisect_left(self._starts, start - _LONG) : bisect_right(self._starts, end)]
        found = [note for note in near if note.end >= start]
        over = [note for note in self._long if note.start <= end and note.end >= start]
        return sorted([*found, *over], key=_BY_PLACE) if over else found

    def pieces(self, block: TypesetBlock) -> list[tuple[NoteMark, Fragment]]:
        """Return the pieces of ranges in a block, line by line; kept as long as the block is the same."""
        kept = self._pieces.get(block.start)
        if kept is not None and kept[0] is block:
            return kept[1]
        if len(self._pieces) >= _KEPT:
            self._pieces.clear()
        ranges = (note for note in self.touching(block.start, block.end) if note.start < note.end)
        pieces = [(note, piece) for note in ranges for piece in block.fragments(note.start, note.end)]
        self._pieces[block.start] = (block, pieces)
        return pieces
