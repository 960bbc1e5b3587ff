"""What a reader of a format makes of one article of a source: its text, and all that came with it. Nothing is stored.

All places are code points into the text of the draft, half-open, whatever the format counts in: the import kit
(importing/format.py) has turned them into that.
"""

from __future__ import annotations

from dataclasses import dataclass

from annotator.domain.article import Draft
from annotator.domain.claim import ClaimFields
from annotator.domain.evidence import EvidenceFields
from annotator.domain.left_out import LeftOut
from annotator.domain.source_note import IncomingNote
from annotator.domain.tracked_changes import TrackedChange


@dataclass(frozen=True, slots=True)
class IncomingMention:
    """Where a mark of a dataset stands: code points [start, end) of the text, and what stands there."""

    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True)
class IncomingClaim:
    """A claim that came with a text, or a mark of another program as one.

    `tags` are names. `fields.status` is the name that the source gives a status by, matched with the codebook when it
    is stored. `claim_id` is that of one of our own datasets, else empty; `external_id` is what the source calls it.
    """

    fields: ClaimFields
    mentions: tuple[IncomingMention, ...]
    tags: tuple[str, ...] = ()
    evidence: tuple[EvidenceFields, ...] = ()
    claim_id: str = ""
    external_id: str = ""


@dataclass(frozen=True, slots=True)
class Incoming:
    """One article of a source with all that came with it; a file may hold several.

    `name` tells the article within its source where there are several, else it is empty. `format` is the id of the
    format. `file_sha256` is that of the file as it came, in hexadecimal. `onto` is the address of the article that the
    claims are of, where the source gives marks without a text: the draft's text is empty then.
    """

    draft: Draft
    format: str
    name: str = ""
    notes: tuple[IncomingNote, ...] = ()
    tracked: tuple[TrackedChange, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    claims: tuple[IncomingClaim, ...] = ()
    file_sha256: str = ""
    onto: str = ""
