"""What a reader of a format makes of one article of a source: its text, and all that came with it. Nothing is stored.

All places are code points into the text of the draft, half-open, whatever the format counts in: the import kit
(importing/format.py) has turned them into that.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from annotator.domain.article import Draft
from annotator.domain.claim import ClaimFields
from annotator.domain.evidence import EvidenceFields
from annotator.domain.left_out import LeftOut
from annotator.domain.saved_page import Saved
from annotator.domain.source_note import IncomingNote
from annotator.domain.tracked_changes import TrackedChange


@dataclass(frozen=True, slots=True)
class IncomingMention:
    """Where a mark of a dataset stands: code points [start, end) of the text, and what stands there.

    `prefix` and `suffix` are what the source says of the words around it. Both places are -1 where it gives none but
    only the words. `mention_id` is that of one of our own datasets, else empty.
    """

    start: int
    end: int
    quote: str
    prefix: str = ""
    suffix: str = ""
    mention_id: str = ""


@dataclass(frozen=True, slots=True)
class IncomingRemark:
    """What somebody wrote about a mark in the program that it comes from; `at` is ISO 8601 as it is stated, or empty.

    It becomes a comment. Without an `author` it is whoever imports it.
    """

    text: str
    author: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class IncomingTag:
    """What a source says of a label beside its name; `parent` is the name of the one above it, `tag_id` as claim_id."""

    name: str
    definition: str = ""
    colour: str = ""
    parent: str = ""
    examples: str = ""
    tag_id: str = ""


@dataclass(frozen=True, slots=True)
class IncomingCorrection:
    """A line of the corrections log of one of our own datasets; the fields are those of a `Correction`."""

    correction_id: str
    claim_id: str
    old: str
    new: str
    why: str
    public_note: str
    made_by: str
    made_at: str


@dataclass(frozen=True, slots=True)
class IncomingAssessment:
    """What one person made of a claim, in one of our own datasets; the fields are those of an `Assessment`."""

    person: str
    status: str
    rationale: str
    at: str


@dataclass(frozen=True, slots=True)
class IncomingClaim:
    """A claim that came with a text, or a mark of another program as one.

    `tags` are names: the labels that the source has on it. `fields.status` is the name that the source gives a status
    by, matched with the codebook when it is stored; without one, a label that names a status is taken for it.
    `claim_id` is that of one of our own datasets, else empty; `external_id` is what the source calls it.
    `evidence_ids`, where there are any, are those of the `evidence`, in its order. `kept` has what else such a dataset
    says of the claim, by the names of its columns; `checked_by` is the name of a person there.
    """

    fields: ClaimFields
    mentions: tuple[IncomingMention, ...]
    tags: tuple[str, ...] = ()
    evidence: tuple[EvidenceFields, ...] = ()
    claim_id: str = ""
    external_id: str = ""
    remarks: tuple[IncomingRemark, ...] = ()
    evidence_ids: tuple[str, ...] = ()
    kept: Mapping[str, str] = field(default_factory=dict)
    assessments: tuple[IncomingAssessment, ...] = ()


@dataclass(frozen=True, slots=True)
class Incoming:
    """One article of a source with all that came with it; a file may hold several.

    `name` tells the article within its source where there are several, else it is empty. `format` is the id of the
    format. `file_sha256` is that of the file as it came, in hexadecimal; `text_sha256` and `source_sha256` are those of
    the draft's two texts, where they were computed already. `onto` is the address of the article that the
    claims are of, where the source gives marks without a text: the draft's text is empty then, and places are as the
    source counts them. `tags` say more of the labels on the claims. `article_id` and `corrections` are of one of our
    own datasets. `stated` tells of each field of the metadata that is known in which place of the source it stands:
    `meta article:published_time`, `Subject`, `properties`. `saved` is when the file was saved, as its format says.
    """

    draft: Draft
    format: str
    name: str = ""
    notes: tuple[IncomingNote, ...] = ()
    tracked: tuple[TrackedChange, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    claims: tuple[IncomingClaim, ...] = ()
    file_sha256: str = ""
    text_sha256: str = ""
    source_sha256: str = ""
    onto: str = ""
    tags: tuple[IncomingTag, ...] = ()
    article_id: str = ""
    corrections: tuple[IncomingCorrection, ...] = ()
    stated: Mapping[str, str] = field(default_factory=dict)
    saved: Saved | None = None
