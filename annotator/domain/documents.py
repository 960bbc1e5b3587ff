"""What a writer of a dataset is given: whole documents, one after another, with everything that belongs to each.

A document is the text of an article in one revision. All rows are those of `domain/dataset.py`. Nothing here knows a
file format, nor a database.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from annotator.domain.codebook import Status
from annotator.domain.dataset import (
    CLAIM_COLUMNS,
    EVIDENCE_COLUMNS,
    ArticleRow,
    AssessmentRow,
    ClaimRow,
    CommentRow,
    CorrectionRow,
    EvidenceRow,
    MentionRow,
    QueryRow,
    RevisionRow,
    SignOffRow,
    SourceNoteRow,
    TagRow,
    WaiverRow,
)
from annotator.domain.text import OffsetMap

_CLAIM = {name: place for place, name in enumerate(CLAIM_COLUMNS)}
_EVIDENCE = {name: place for place, name in enumerate(EVIDENCE_COLUMNS)}


# these two are not frozen, which would treble the time that it takes to make a million of them
@dataclass(slots=True)
class ExportEvidence:
    """One source of a claim; `evidence["url"]` is a value by its name in EVIDENCE_COLUMNS, None where not known."""

    row: EvidenceRow

    def __getitem__(self, column: str) -> Any:
        """Return a value by the name of its column. Raises KeyError."""
        return self.row[_EVIDENCE[column]]


@dataclass(slots=True)
class ExportClaim:
    """A claim with its evidence by id and its tags in the codebook's order.

    `claim["wording"]` is a value by its name in CLAIM_COLUMNS, None where it is not known. `status` is the step of the
    scale that it stands on, with its mappings. `articles` are all that it stands in and that are exported, in their
    order: known where it is first met by a writer that asks for `appearances`, else empty. `assessments` are what
    people made of it beside its status, as far as all may see that.
    """

    row: ClaimRow
    evidence: Sequence[ExportEvidence] = ()
    tags: Sequence[TagRow] = ()
    status: Status | None = None
    articles: Sequence[ArticleRow] = ()
    assessments: Sequence[AssessmentRow] = ()

    def __getitem__(self, column: str) -> Any:
        """Return a value by the name of its column. Raises KeyError."""
        return self.row[_CLAIM[column]]

    @property
    def claim_id(self) -> str:
        """Its id."""
        return str(self.row[_CLAIM["claim_id"]])


@dataclass(frozen=True, slots=True)
class Work:
    """The work on an article, for its desk and its writer: no dataset has it.

    `comments` are those on the article and on the claims that stand in the text, each claim's where it is met. `due` is
    when it has to be done, YYYY-MM-DD, empty where that is not known.
    """

    queries: Sequence[QueryRow] = ()
    comments: Sequence[CommentRow] = ()
    waivers: Sequence[WaiverRow] = ()
    sign_off: SignOffRow | None = None
    due: str = ""


@dataclass(frozen=True)
class ExportDocument:
    """The text of an article in one revision, and what stands in it.

    `mentions` are in the order of their places (start, end, id), in code points; `claims` holds the claim of each, by
    its id. `first_met` are the ids of the claims that stand in no earlier document of this export, in the order of
    their places: what a format that knows no texts writes, so that it has each claim once. A revision that is not
    `current` comes only for the mentions that are lost since. `corrections` are the article's, `notes` the writer's in
    this text. `work` is filled in the current text for a writer that asks for it. `came_as` is the format that the
    revision was read from.
    """

    article: ArticleRow
    revision: RevisionRow
    mentions: Sequence[MentionRow] = ()
    claims: Mapping[str, ExportClaim] = field(default_factory=dict)
    first_met: Sequence[str] = ()
    current: bool = True
    corrections: Sequence[CorrectionRow] = ()
    notes: Sequence[SourceNoteRow] = ()
    work: Work = Work()
    came_as: str = ""

    @property
    def text(self) -> str:
        """The text that all places count in."""
        return self.revision.text

    @cached_property
    def offsets(self) -> OffsetMap:
        """What turns code points of the text into UTF-16 code units and UTF-8 bytes."""
        return OffsetMap(self.revision.text)

    def with_mentions(self, mentions: Sequence[MentionRow]) -> ExportDocument:
        """Return it with these mentions only. Its claims stay: one may have lost its last place, not its check."""
        return replace(self, mentions=mentions)
