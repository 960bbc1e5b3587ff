"""What a new draft leaves a person to look at: how a place was, how it is now, and which words differ. Values only."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from annotator.domain.anchoring import Span
from annotator.domain.claim import Anchor, NearChange


class Waits(StrEnum):
    """What waits."""

    MENTION = "mention"
    WAIVER = "waiver"
    NOTE = "note"

    @property
    def entity(self) -> str:
        """The kind of row that it is."""
        return "source_note" if self is Waits.NOTE else self.value


@dataclass(frozen=True, slots=True)
class Passage:
    """Words with what stands around them, with an ellipsis where that is not all.

    `marked` are the stretches of `words` that the other passage has not.
    """

    before: str
    words: str
    behind: str
    marked: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class QueueItem:
    """One thing that waits. `now` and `span` are None where it is lost; `about` is the claim's wording, or the note."""

    kind: Waits
    id: str
    claim_id: str
    anchor: Anchor
    about: str
    was: Passage
    now: Passage | None
    span: Span | None
    near: tuple[NearChange, ...]
    version: int


@dataclass(frozen=True, slots=True)
class Placed:
    """How sure the place of something is that stands in a text."""

    kind: Waits
    anchor: Anchor
