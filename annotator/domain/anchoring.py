"""What becomes of a place when its text is renewed: the verdict, what was there before, and how two texts differ.

Values only. How a place is found again is `analysis/anchoring`'s.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum

from annotator.domain.claim import Anchor, NearChange, Was

Span = tuple[int, int]
"""Code points of a text, half-open."""


@dataclass(frozen=True, slots=True)
class Anchored:
    """Where a span of an old text stands in a new one; `span` is None where it is lost.

    `near` are the numbers beside it, in the same sentence, that are others now: (old, new), either may be empty.
    """

    anchor: Anchor
    span: Span | None
    near: tuple[NearChange, ...] = ()

    @property
    def waits(self) -> bool:
        """Tell whether a person has to look at it."""
        return self.anchor is not Anchor.EXACT or bool(self.near)


LOST = Anchored(Anchor.LOST, None)


class ChangeKind(StrEnum):
    """What became of a stretch of a text."""

    INSERTED = "inserted"
    DELETED = "deleted"
    REPLACED = "replaced"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class TextChange:
    """A stretch of the old text and what stands for it in the new one; one of the two may be empty.

    What is outside all changes is the same in both, in the same order. Something moved may have been changed, too.
    """

    kind: ChangeKind
    old: Span
    new: Span


def was_json(was: Was | None) -> str:
    """Return where something stood before as it is stored: nothing where nothing waits."""
    if was is None:
        return ""
    values: dict[str, object] = {
        "revision_id": was.revision_id, "start": was.start, "end": was.end, "quote": was.quote
    }  # fmt: skip
    if was.near:
        values["near"] = [list(one) for one in was.near]
    return json.dumps(values, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def to_was(stored: str) -> Was | None:
    """Return what was stored. Raises ValueError or TypeError where it cannot be read."""
    if not stored:
        return None
    try:
        found = json.loads(stored)
        near = tuple((str(old), str(new)) for old, new in found.get("near", ()))
        return Was(str(found["revision_id"]), int(found["start"]), int(found["end"]), str(found["quote"]), near)
    except (LookupError, AttributeError) as error:
        raise ValueError(f"where it was is no place: {stored[:80]}") from error
