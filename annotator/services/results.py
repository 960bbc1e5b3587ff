"""What the services answer beside the domain's own values: frozen records of one use case each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.domain.anchoring import Span, TextChange
from annotator.domain.article import Article, Cut, Metadata, Revision
from annotator.domain.attachment import Attachment
from annotator.domain.backup import Backup, Holding
from annotator.domain.changes import Changes
from annotator.domain.check_worthiness import Sentences
from annotator.domain.checkable import Coverage, Standings, Waiver
from annotator.domain.claim import Anchor, ClaimSummary, Mark, Was
from annotator.domain.codebook import Codebook, CodebookUse
from annotator.domain.left_out import LeftOut
from annotator.domain.near_duplicate import SimilarArticle
from annotator.domain.source_note import SourceNote

if TYPE_CHECKING:
    from annotator.importing.folders import Source
    from annotator.importing.found import Look


@dataclass(frozen=True, slots=True)
class OpenedArticle:
    """All that a window shows of an article, of one moment; marks and cards are in text order."""

    article: Article
    revision: Revision
    marks: list[Mark]
    cards: list[ClaimSummary]
    words: int = 0
    """How many words the text has; 0 where that would take a while to count."""


@dataclass(frozen=True, slots=True)
class OriginalFile:
    """The file that a revision was read from: what it was called, and its bytes as they came."""

    name: str
    content: bytes
    sha256: str


@dataclass(frozen=True, slots=True)
class ArticleCoverage:
    """The checkables of an article's current revision in text order, how it stands with each, and with all.

    `coverage` is that of the shared level; `sentences` are those that the checkables stand in.
    """

    revision_id: str
    lines: Standings
    coverage: Coverage
    sentences: Sentences
    waivers: Sequence[Waiver] = ()


@dataclass(frozen=True, slots=True)
class CodebookInUse:
    """The codebook of a project, its version, and how many claims have each status and tag."""

    codebook: Codebook
    version: int
    uses: CodebookUse


@dataclass(frozen=True, slots=True)
class MarksAndCards:
    """The marks and cards of an article, or of some claims in it, of one moment, both in text order."""

    revision_id: str
    marks: list[Mark]
    cards: list[ClaimSummary]


@dataclass(frozen=True, slots=True)
class Tagged:
    """A mention that was made, the claim it belongs to, and the evidence it took from the writer's notes there."""

    claim_id: str
    mention_id: str
    start: int
    end: int
    quote: str
    changes: Changes
    evidence_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StandingNote:
    """A source note with the claims that stand over it or have evidence from it, and that evidence, oldest first."""

    note: SourceNote
    claim_ids: tuple[str, ...] = ()
    evidence_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ClaimsOfNotes:
    """The claims that were made of source notes, in text order."""

    claim_ids: tuple[str, ...]
    changes: Changes


@dataclass(frozen=True, slots=True)
class TakenEvidence:
    """The evidence that a claim took from source notes."""

    evidence_ids: tuple[str, ...]
    changes: Changes


@dataclass(frozen=True, slots=True)
class Linked:
    """The claim that mentions, or all that belonged to other claims, were given to."""

    claim_id: str
    changes: Changes


@dataclass(frozen=True, slots=True)
class TaggedQuotation:
    """The two claims that were made of a quotation: that it was said, and what is said; their first mentions."""

    said: Tagged
    content: Tagged
    changes: Changes


@dataclass(frozen=True, slots=True)
class FilledIn:
    """What a saved page filled in of a source, by the names of the fields; when it was saved, and what says so.

    `other_address` is that of the page where the source has another one: then nothing was filled in.
    """

    fields: tuple[str, ...]
    saved: str
    saved_by: str
    other_address: str = ""


@dataclass(frozen=True, slots=True)
class AddedEvidence:
    """A piece of evidence that was added; `filled` is what its file told."""

    evidence_id: str
    changes: Changes
    filled: FilledIn | None = None


@dataclass(frozen=True, slots=True)
class Added:
    """A query, a comment or a line of the corrections log that was added."""

    id: str
    changes: Changes


@dataclass(frozen=True, slots=True)
class Attached:
    """A file that was put to a piece of evidence; `filled` is what it told."""

    attachment: Attachment
    changes: Changes
    filled: FilledIn | None = None


@dataclass(frozen=True, slots=True)
class Assessed:
    """One's own assessment of a claim, as it is now."""

    assessment_id: str
    claim_id: str
    status: str
    changes: Changes


@dataclass(frozen=True, slots=True)
class Undone:
    """The labels of the steps that were taken back, or done again, in the order it was done."""

    labels: tuple[str, ...]
    changes: Changes


@dataclass(frozen=True, slots=True)
class Imported:
    """An article that came in, without its text. `path` is the source's name where it was no file.

    `onto` tells that only claims came, onto an article that was there already. `stated` is as in Incoming.
    """

    path: str
    article_id: str
    metadata: Metadata
    cuts: tuple[Cut, ...]
    encoding: str
    warnings: tuple[str, ...]
    text_sha256: str
    chars: int
    format: str = ""
    source_notes: int = 0
    claims: int = 0
    left_out: tuple[LeftOut, ...] = ()
    onto: bool = False
    similar_to: tuple[SimilarArticle, ...] = ()
    stated: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Skipped:
    """A source that was passed over: the project has its text already, or, without an article, no reader knows it."""

    path: str
    article_id: str
    reason: str


@dataclass(frozen=True, slots=True)
class Failed:
    """A source that could not be read, and why, with what to do."""

    path: str
    error: str


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of every source of an import."""

    imported: list[Imported]
    skipped: list[Skipped]
    failed: list[Failed]
    changes: Changes
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class Recognised:
    """An article of a file that was looked at, before it is taken; or, with a `fault`, why there is none.

    `path` is as in Imported, and what choices are said by; `number` counts what is found in `source`, the file on the
    disk. `article_id` is that of the article that has this text already, else empty. `unknown` tells of a file that no
    reader knows.
    """

    source: Source
    path: str
    number: int
    look: Look | None
    article_id: str = ""
    fault: str = ""
    unknown: bool = False


@dataclass(frozen=True, slots=True)
class BadLine:
    """A row of a list that could not be taken, by the line it begins in, and why."""

    line: int
    error: str


@dataclass(frozen=True, slots=True)
class ClaimListReport:
    """What became of a list of claims checked before; `skipped` rows were there already."""

    imported: int
    skipped: int
    failed: list[BadLine]
    warnings: tuple[str, ...]
    changes: Changes
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class SearchKept:
    """A search that was saved."""

    search_id: str
    changes: Changes


@dataclass(frozen=True, slots=True)
class BackupReport:
    """A copy that was opened and passed the full check; `seal` is the head of the history's chain in it."""

    path: Path
    bytes: int
    seal: str


@dataclass(frozen=True, slots=True)
class Restored:
    """A project as it was in a backup: `acts` are those of the history up to there.

    In place, `rows` were changed, and the changes are those of one act. `aside` is where a file that could not be
    opened was put.
    """

    path: Path
    acts: int
    seal: str
    rows: int = 0
    aside: Path | None = None
    changes: Changes = field(default_factory=Changes)


@dataclass(frozen=True, slots=True)
class ListedBackup:
    """A backup with what it holds (None where it cannot be read), and how many acts were done since.

    `since` is None where it is no earlier state of the project: it can be restored beside it only.
    """

    backup: Backup
    holding: Holding | None
    since: int | None


@dataclass(frozen=True, slots=True)
class AnchorRow:
    """What became of a mention: where it stands now, None where it is lost, and where it was before.

    `was.near` are the numbers beside it that are others now.
    """

    mention_id: str
    claim_id: str
    article_id: str
    anchor: Anchor
    span: Span | None
    quote: str | None
    was: Was
    version: int


@dataclass(frozen=True, slots=True)
class Detail:
    """Something that a draft states of its article, and the article has not, or otherwise."""

    name: str
    has: str
    draft: str
    taken: bool


@dataclass(frozen=True, slots=True)
class Revised:
    """What a new draft made of an article; `made` is False where its text is the current one already.

    `item` tells which of several articles of its file it is, else it is 0. `claims` are those that came in with it,
    where it was only tried those that are in it.
    """

    article_id: str
    revision: int
    made: bool
    mentions: tuple[AnchorRow, ...]
    details: tuple[Detail, ...] = ()
    warnings: tuple[str, ...] = ()
    changes: Changes = field(default_factory=Changes)
    item: int = 0
    claims: int = 0

    @property
    def counts(self) -> dict[str, int]:
        """How many mentions there are of each verdict, by its name."""
        found = dict.fromkeys((anchor.value for anchor in Anchor), 0)
        for row in self.mentions:
            found[row.anchor.value] += 1
        return found


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits to be looked at because of a new draft, each in text order."""

    mentions: tuple[AnchorRow, ...]
    waivers: tuple[Waiver, ...] = ()
    notes: tuple[SourceNote, ...] = ()

    @property
    def count(self) -> int:
        """How many things wait."""
        return len(self.mentions) + len(self.waivers) + len(self.notes)


@dataclass(frozen=True, slots=True)
class Compared:
    """Two revisions of an article and how they differ, in the order of the earlier text."""

    old: Revision
    new: Revision
    changes: tuple[TextChange, ...]
