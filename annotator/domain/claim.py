"""A claim, the mentions it stands on and the evidence for it. Not how it is stored, found or shown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from annotator.domain.evidence import Evidence


class Anchor(StrEnum):
    """How sure a mention's place in its revision is."""

    EXACT = "exact"
    MOVED = "moved"
    CHANGED = "changed"
    LOST = "lost"


class Voice(StrEnum):
    """Whose words a claim stands on."""

    NEWSROOM = "newsroom"
    DIRECT = "direct quotation"
    PARTIAL = "partial quotation"
    INDIRECT = "indirect speech"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class Mention:
    """Where a claim stands in a revision: code points [start, end), the exact quote, a little context."""

    mention_id: str
    claim_id: str
    article_id: str
    revision_id: str
    start: int
    end: int
    quote: str
    prefix: str
    suffix: str
    anchor: Anchor
    version: int


@dataclass(frozen=True, slots=True)
class Mark:
    """A mention as the article view needs it: its place and its claim's verification status, nothing more."""

    mention_id: str
    claim_id: str
    start: int
    end: int
    status: str


@dataclass(frozen=True, slots=True)
class Claim:
    """One checkable statement, worded to stand alone, with all that was recorded of it.

    `status` is the key of a status of the codebook; `tags` are tag names in the codebook's order; `mentions` are in
    text order; `version` counts the changes of the claim's own fields, so that an act can say what it was built on.
    """

    claim_id: str
    wording: str
    claimant: str
    voice: str
    status: str
    rationale: str
    correction: str
    priority: int
    checked_by: str
    checked_at: datetime | None
    created_at: datetime
    version: int
    tags: tuple[str, ...] = ()
    mentions: tuple[Mention, ...] = ()
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class ClaimSummary:
    """A claim's card in the panel of one article: `start` and `quote` are of its first mention there."""

    claim_id: str
    wording: str
    status: str
    start: int
    end: int
    quote: str
    evidence: int
    tags: tuple[str, ...]
    version: int


@dataclass(frozen=True, slots=True)
class ClaimFilter:
    """Which claims are wanted; an empty field wants all. `status` and `tag` are keys and names of the codebook."""

    article_id: str = ""
    status: str = ""
    tag: str = ""


@dataclass(frozen=True, slots=True)
class ClaimFields:
    """The fields of a claim that an act may set; None leaves a field as it is."""

    wording: str | None = None
    claimant: str | None = None
    voice: str | None = None
    status: str | None = None
    rationale: str | None = None
    correction: str | None = None
    priority: int | None = None
