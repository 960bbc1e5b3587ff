"""Which of the writer's notes in a new draft are those of the last one, which came, and which went."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from annotator.domain.anchoring import Anchored, Span, was_json
from annotator.domain.claim import Anchor, Was
from annotator.domain.source_note import IncomingNote, SourceNote
from annotator.storage.article_rows import replies_json


@dataclass(slots=True)
class MergedNotes:
    """What becomes of the notes: columns to set, with the place in the new text where there is one; those to add."""

    changes: list[tuple[str, dict[str, Any], Span | None]] = field(default_factory=list)
    new: list[IncomingNote] = field(default_factory=list)
    ids: dict[str, str] = field(default_factory=dict)
    """The ids of notes that are in both, by those that the new draft gives them."""


_Key = Callable[[SourceNote | IncomingNote], tuple[str, ...]]
# the surest first: the same note; the same comment in other words; another comment on the same address
_SAME: tuple[_Key, ...] = (
    lambda note: (note.kind, note.text, note.author, note.url),
    lambda note: (note.kind, note.author, note.date) if note.date else (),
    lambda note: (note.kind, note.url) if note.url else (),
)


def merged_notes(
    old: Sequence[SourceNote],
    new: Sequence[IncomingNote],
    anchored: Callable[[SourceNote], Anchored],
    *,
    can_hold: bool,
) -> MergedNotes:
    """Match the notes of two drafts. `can_hold` tells that the new one's format would have those that it lacks.

    A note that is in both keeps its id, and what was made of it, and stands where the new draft has it. One that only
    the old draft has is lost where the new one could hold it; else it goes along with its words.
    """
    merged = MergedNotes()
    left, came = list(old), list(new)
    for key in _SAME:
        for note in list(left):
            wanted = key(note)
            same = [one for one in came if wanted and key(one) == wanted]
            if not same:
                continue
            place = anchored(note).span or (note.start, note.end)
            found = min(same, key=lambda one: abs(one.start - place[0]))
            merged.changes.append((note.note_id, _taken(found), (found.start, found.end)))
            merged.ids |= {found.note_id: note.note_id} if found.note_id else {}
            left.remove(note)
            came.remove(found)
    for note in left:
        merged.changes += _left(note, anchored(note), can_hold=can_hold)
    merged.new = came
    return merged


def _taken(found: IncomingNote) -> dict[str, Any]:
    """Return what a note takes from the new draft: it is the writer's, and says what it says there."""
    return {
        "anchor": Anchor.EXACT.value,
        "was": "",
        "text": found.text,
        "author": found.author,
        "date": found.date,
        "url": found.url,
        "resolved": found.resolved,
        "inferred": found.inferred,
        "replies": replies_json(found.replies),
    }


def _left(note: SourceNote, found: Anchored, *, can_hold: bool) -> list[tuple[str, dict[str, Any], Span | None]]:
    if note.anchor is Anchor.LOST:
        return []
    was = was_json(note.was or Was(note.revision_id, note.start, note.end, note.quote))
    if can_hold or found.span is None:
        return [(note.note_id, {"anchor": Anchor.LOST.value, "was": was}, None)]
    waits = found.anchor is not Anchor.EXACT or note.was is not None
    return [(note.note_id, {"anchor": found.anchor.value, "was": was if waits else ""}, found.span)]
