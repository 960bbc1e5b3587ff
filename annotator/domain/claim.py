"""A claim, the mentions it stands on and the evidence for it. Not how it is stored, found or shown."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, Generic, Never, TypeVar

from annotator.domain.evidence import Evidence
from annotator.domain.fields import FieldKind, Group, declarations, declared, nothing_given
from annotator.messages import message

T = TypeVar("T")


class Anchor(StrEnum):
    """How sure a mention's place in its revision is."""

    EXACT = "exact"
    MOVED = "moved"
    CHANGED = "changed"
    LOST = "lost"

    @property
    def recheck(self) -> bool:
        """Tell whether the words there are no longer those that were checked."""
        return self in (Anchor.CHANGED, Anchor.LOST)


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


NOT_RECORDED = message("not recorded")
"""The label of an empty choice."""


def _choices(*labels: str) -> dict[str, str]:
    """Return choices that are called as they are stored, behind the empty one."""
    return {"": NOT_RECORDED, **{str(label): label for label in labels}}


_KINDS = _choices(
    message("event"),
    message("numerical"),
    message("quotation"),
    message("causal"),
    message("position"),
    message("opinion"),
    message("prediction"),
)
_VOICES = _choices(
    message("newsroom"),
    message("direct quotation"),
    message("partial quotation"),
    message("indirect speech"),
    message("document"),
)


ACCEPTED, REJECTED = "accepted", "rejected"
"""What the writer says of a correction; empty where nobody knows."""
_ANSWERS = {"": NOT_RECORDED, ACCEPTED: message("accepted"), REJECTED: message("rejected")}

IMPORTED = "imported"
"""The origin of a claim that was checked before and came in from a list: it may have no mention."""


NearChange = tuple[str, str]
"""A number beside a place that was changed: what it was, what it is; one of them may be empty."""


@dataclass(frozen=True, slots=True)
class Was:
    """Where something stood before a new draft came, kept while its place in that waits to be looked at.

    `near` are the numbers beside it that are others now.
    """

    revision_id: str
    start: int
    end: int
    quote: str
    near: tuple[NearChange, ...] = ()


@dataclass(frozen=True, slots=True)
class Mention:
    """Where a claim stands in a revision: code points [start, end), the exact quote, a little context.

    One that is lost keeps its place in the last revision that had it. `was` is None where nothing waits for a person.
    """

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
    was: Was | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """A mention as the article view needs it: its place and its claim's verification status, nothing more.

    One to `recheck` stands on words that have changed since, or on a check that is void.
    """

    mention_id: str
    claim_id: str
    start: int
    end: int
    status: str
    recheck: bool = False


@dataclass(frozen=True, slots=True)
class ClaimRecord(Generic[T]):
    """What people say of a claim. To add a field, declare it here, and let a migration add its column.

    `status` is the key of a status of the codebook. `kind`, `voice` and `priority` are of their choices or empty;
    `speaker_role`, `said_at` (YYYY-MM-DD) and `said_where` are of the claimant; `as_of` (YYYY-MM-DD) is the day on
    whose knowledge the status was chosen. `correction_answer` is what the writer says of the words of `correction`, and
    goes with them. T is what a field may be beside its value: nothing in a claim, None in an
    act that leaves it as it is.
    """

    wording: str | T = field(
        default="",
        metadata=declared(
            FieldKind.TEXT,
            Group.WORDING,
            message("Wording"),
            message("wording"),
            message("word the claim"),
            in_details=False,
        ),
    )
    claimant: str | T = field(
        default="",
        metadata=declared(
            FieldKind.LINE,
            Group.ATTRIBUTION,
            message("Claimant"),
            message("claimant"),
            message("set the claimant"),
            in_details=False,
        ),
    )
    status: str | T = field(
        default="",
        metadata=declared(
            FieldKind.CHOICE,
            Group.RATING,
            message("Status"),
            message("status"),
            message("set the status"),
            in_details=False,
        ),
    )
    rationale: str | T = field(
        default="",
        metadata=declared(
            FieldKind.TEXT,
            Group.RATING,
            message("Rationale"),
            message("rationale"),
            message("edit the rationale"),
            in_details=False,
        ),
    )
    correction: str | T = field(
        default="",
        metadata=declared(
            FieldKind.TEXT,
            Group.DETAILS,
            message("Correction"),
            message("correction"),
            message("edit the correction"),
            in_details=False,
        ),
    )
    kind: str | T = field(
        default="",
        metadata=declared(
            FieldKind.CHOICE,
            Group.DETAILS,
            message("Kind"),
            message("kind"),
            message("set the kind of claim"),
            choices=_KINDS,
            comment="event, numerical, quotation, causal, position, opinion, prediction",
        ),
    )
    priority: int | T = field(
        default=0,
        metadata=declared(
            FieldKind.CHOICE,
            Group.RATING,
            message("Priority"),
            message("priority"),
            message("set the priority"),
            whole=True,
            choices={"0": NOT_RECORDED, "1": message("low"), "2": message("normal"), "3": message("high")},
            summary=message("{0} priority"),
        ),
    )
    voice: str | T = field(
        default="",
        metadata=declared(
            FieldKind.CHOICE,
            Group.ATTRIBUTION,
            message("Voice"),
            message("voice"),
            message("set the voice"),
            choices=_VOICES,
        ),
    )
    speaker_role: str | T = field(
        default="",
        metadata=declared(
            FieldKind.LINE,
            Group.ATTRIBUTION,
            message("Role"),
            message("speaker's role"),
            message("set the speaker's role"),
            hint=message("What the claimant is: senator, spokesperson"),
            comment="of the claimant",
        ),
    )
    said_at: str | T = field(
        default="",
        metadata=declared(
            FieldKind.DATE,
            Group.ATTRIBUTION,
            message("Said on"),
            message("date it was said"),
            message("set when it was said"),
        ),
    )
    said_where: str | T = field(
        default="",
        metadata=declared(
            FieldKind.LINE,
            Group.ATTRIBUTION,
            message("Said where"),
            message("place it was said"),
            message("set where it was said"),
            hint=message("A speech, a hearing, a post"),
        ),
    )
    as_of: str | T = field(
        default="",
        metadata=declared(
            FieldKind.DATE,
            Group.RATING,
            message("As of"),
            message("as-of date"),
            message("set the as-of date"),
            summary=message("as of {0}"),
            tooltip=message("The day on whose knowledge the claim is rated"),
            comment="the day on whose knowledge the status was chosen",
        ),
    )
    correction_answer: str | T = field(
        default="",
        metadata=declared(
            FieldKind.CHOICE,
            Group.DETAILS,
            message("Correction answered"),
            message("writer's answer to the correction"),
            message("record the writer's answer to the correction"),
            choices=_ANSWERS,
            summary=message("correction {0}"),
            tooltip=message("Whether the writer takes the proposed words"),
            comment="what the writer said of the correction: accepted, rejected",
        ),
    )


CLAIM_FIELDS = declarations(ClaimRecord)
"""What can be set of a claim, by name."""


@nothing_given
@dataclass(frozen=True, slots=True)
class ClaimFields(ClaimRecord[None]):
    """The fields of a claim that an act may set; None leaves a field as it is. What they hold: see ClaimRecord."""

    @property
    def given(self) -> dict[str, Any]:
        """What is to be set, by name."""
        return {key: value for key in CLAIM_FIELDS if (value := getattr(self, key)) is not None}


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim(ClaimRecord[Never]):
    """One checkable statement, worded to stand alone, with all that was recorded of it.

    `tags` are tag names in the codebook's order; `mentions` are in text order; `version` counts the changes of the
    claim's own fields, so that an act can say what it was built on. `codebook_version` is the codebook that the status
    was chosen from (0: before codebooks had versions). `void` is the reason why the check turned out wrong; empty
    where it stands. `origin` is IMPORTED for a claim checked before, from a list; then `external_id` and the
    `source_` fields are as they came.
    """

    claim_id: str
    checked_by: str
    checked_at: datetime | None
    created_at: datetime
    version: int
    tags: tuple[str, ...] = ()
    mentions: tuple[Mention, ...] = ()
    evidence: tuple[Evidence, ...] = ()
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
    `checker` is the name of whoever settled its status, empty where nobody has. `lost` tells that a new draft has left
    none of its places in the article: `start`, `end` and `quote` are of the last revision that had one.
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
    lost: bool = False


@dataclass(frozen=True, slots=True)
class ClaimFilter:
    """Which claims are wanted; an empty field wants all. `status` and `tag` are keys and names of the codebook."""

    article_id: str = ""
    status: str = ""
    tag: str = ""
