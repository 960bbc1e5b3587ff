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


class ClaimKind(StrEnum):
    """What kind of statement a claim is. A claim's kind may also be empty: nobody has said."""

    EVENT = "event"
    NUMERICAL = "numerical"
    QUOTATION = "quotation"
    CAUSAL = "causal"
    POSITION = "position"
    OPINION = "opinion"
    PREDICTION = "prediction"


IMPORTED = "imported"
"""The origin of a claim that was checked before and came in from a list: it may have no mention."""


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

    `kind` is one of ClaimKind or empty. `speaker_role`, `said_at` (YYYY-MM-DD) and `said_where` are of the claimant;
    `as_of` (YYYY-MM-DD) is the day on whose knowledge the status was chosen, `codebook_version` the codebook that it
    was chosen from (0: before codebooks had versions). `void` is the reason why the check turned out wrong; empty
    where it stands. `origin` is IMPORTED for a claim checked before, from a list; then `external_id` and the
    `source_` fields are as they came.
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
    kind: str = ""
    speaker_role: str = ""
    said_at: str = ""
    said_where: str = ""
    as_of: str = ""
    void: str = ""
    voided_by: str = ""
    voided_at: datetime | None = None
    codebook_version: int = 0
    external_id: str = ""
    origin: str = ""
    source_title: str = ""
    source_url: str = ""
    source_label: str = ""


QUOTE_SHOWN = 600
"""Code points of a mention's quote that a card holds; a mention can be as long as the article."""


@dataclass(frozen=True, slots=True)
class ClaimSummary:
    """A claim's card in the panel of one article: `start` and `quote` are of its first mention there.

    Of a long quote it is the beginning, up to QUOTE_SHOWN.

    `evidence`, `comments` and `queries` (those that are not closed) are counts; `void` tells that its check is void.
    `checker` is the name of whoever settled its status, empty where nobody has.
    """

    claim_id: str
    wording: str
    status: str
    start: int
    end: int
    quote: str
    evidence: int
    tags: tuple[str, ...]
    version: int
    void: bool = False
    comments: int = 0
    queries: int = 0
    priority: int = 0
    checker: str = ""


@dataclass(frozen=True, slots=True)
class ClaimFilter:
    """Which claims are wanted; an empty field wants all. `status` and `tag` are keys and names of the codebook."""

    article_id: str = ""
    status: str = ""
    tag: str = ""


@dataclass(frozen=True, slots=True)
class ClaimFields:
    """The fields of a claim that an act may set; None leaves a field as it is. What they hold: see Claim."""

    wording: str | None = None
    claimant: str | None = None
    voice: str | None = None
    status: str | None = None
    rationale: str | None = None
    correction: str | None = None
    priority: int | None = None
    kind: str | None = None
    speaker_role: str | None = None
    said_at: str | None = None
    said_where: str | None = None
    as_of: str | None = None
