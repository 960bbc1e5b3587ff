"""Changes that a draft keeps beside its text, as word processors track them: the text is the accepted one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class TrackedKind(StrEnum):
    """How a tracked change changed the text."""

    INSERTED = "inserted"
    DELETED = "deleted"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class TrackedChange:
    """A change that the draft keeps beside its text, which is the accepted one.

    What was inserted or moved stands at [start, end), and `text` is what stands there; what was deleted stood at
    `start`, which is `end`, and `text` is what it was. Of what was moved, `origin` is the code point at which it stood
    before, and `was` what stood there, where that is not `text`: it was changed on its way, or is parted from its new
    neighbours otherwise. `author` and `date` are as in IncomingNote.
    """

    kind: TrackedKind
    start: int
    end: int
    text: str
    author: str = ""
    date: str = ""
    origin: int | None = None
    was: str | None = None


def before_changes(text: str, changes: Iterable[TrackedChange]) -> str:
    """Return a text as it was before its tracked changes, which must be in text order and not overlap.

    Several that were deleted at one place come back in the order in which they are given.
    """
    edits: list[tuple[int, int, int, str]] = []  # start, order at one place, end, what stands there then
    for number, change in enumerate(changes):
        if change.kind is not TrackedKind.DELETED:
            edits.append((change.start, number, change.end, ""))
        if change.kind is TrackedKind.DELETED:
            edits.append((change.start, number, change.start, change.text))
        elif change.origin is not None:
            put = change.text if change.was is None else change.was
            edits.append((change.origin, number, change.origin, put))
    parts: list[str] = []
    position = 0
    for start, _, end, put in sorted(edits):
        parts += [text[position:start], put]
        position = max(position, end)
    return "".join((*parts, text[position:]))
