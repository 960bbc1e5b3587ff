"""What an export reads: the rows of a project at one moment, as plain values in a fixed order. Not any file format.

All rows come in a stable order, so that the same project gives the same dataset: articles in the order they were
imported, mentions by article and place, everything else by id. Unknown values are None. Times are ISO 8601 in UTC.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple, Protocol

from annotator.domain.acts import Seal
from annotator.domain.claim import CLAIM_FIELDS
from annotator.domain.codebook import Status
from annotator.domain.evidence import EVIDENCE_FIELDS


def _claim_columns() -> tuple[str, ...]:
    first = (
        "claim_id wording claimant voice status rationale correction priority checked_by checked_at created_at kind "
        "speaker_role said_at said_where as_of void external_id source_title source_url source_label"
    )
    exported = (key for key, field in CLAIM_FIELDS.items() if field.exported)
    return tuple(dict.fromkeys((*first.split(), *exported)))


def _evidence_columns() -> tuple[str, ...]:
    first = (
        "evidence_id claim_id stance kind title publisher url archived_url quote note published accessed author "
        "question place medium independent_of interest confidential attachment attachment_name "
        "source_note"
    )
    exported = (key for key, field in EVIDENCE_FIELDS.items() if field.exported)
    return tuple(dict.fromkeys((*first.split(), *exported)))


class ArticleRow(NamedTuple):
    """An article, without its text; `signed_off_by` is the id of a person.

    `sign_off_missing` holds numbers by name, as JSON: None where nothing was missing when it was signed off.
    """

    article_id: str
    title: str
    byline: str | None
    publisher: str | None
    published: str | None
    url: str | None
    language: str | None
    status: str
    imported_at: str
    signed_off_by: str | None
    signed_off_at: str | None
    sign_off_reason: str | None
    sign_off_missing: str | None


class RevisionRow(NamedTuple):
    """A revision of an article: the current one, or an earlier one that something stood in and now stands nowhere."""

    revision_id: str
    article_id: str
    number: int
    text: str
    sha256: str
    created_at: str


CLAIM_COLUMNS = _claim_columns()
"""The columns of a claim in the order in which they came to the dataset: a field that is declared anew comes last."""

ClaimRow = tuple[Any, ...]
"""A claim, by CLAIM_COLUMNS; `checked_by` is the id of a person, `void` the reason why its check turned out wrong."""


class MentionRow(NamedTuple):
    """A mention; `start` and `end` are code points into the revision's text, half-open."""

    mention_id: str
    claim_id: str
    revision_id: str
    start: int
    end: int
    quote: str
    prefix: str
    suffix: str
    anchor: str


EVIDENCE_COLUMNS = _evidence_columns()
"""The columns of a source, as CLAIM_COLUMNS."""

EvidenceRow = tuple[Any, ...]
"""One source of a claim, by EVIDENCE_COLUMNS; `attachment` is the SHA-256 of a file that stays in the project."""


class SourceNoteRow(NamedTuple):
    """What the writer put into a draft at a place; `start` and `end` as of a mention, the same at a point.

    `date` is as the draft states it, `resolved` 1, 0 or None where it cannot say; `replies` is a JSON array of
    author, date and text.
    """

    note_id: str
    article_id: str
    revision_id: str
    kind: str
    start: int
    end: int
    quote: str
    anchor: str
    author: str | None
    date: str | None
    text: str | None
    url: str | None
    resolved: int | None
    inferred: int
    replies: str


class CorrectionRow(NamedTuple):
    """A line of the corrections log; `made_by` is the id of a person."""

    correction_id: str
    article_id: str
    claim_id: str | None
    old: str | None
    new: str | None
    why: str | None
    public_note: str | None
    made_by: str
    made_at: str


class TagRow(NamedTuple):
    """A tag of the codebook."""

    tag_id: str
    name: str
    definition: str | None
    colour: str | None
    parent_id: str | None
    examples: str | None


class HistoryRow(NamedTuple):
    """One change of one row by one act; `before` and `after` are JSON objects as text, None where there was no row."""

    seq: int
    n: int
    act_id: str
    at: str
    person_id: str
    kind: str
    name: str
    label: str
    entity: str
    entity_id: str
    article_id: str | None
    claim_id: str | None
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class StoredRows:
    """Where the rows stand, for a writer that can let the SQLite engine copy them: many times faster than row by row.

    `path` is the project file. `statements` has the name of each method of the source that yields rows, and the SELECT
    whose rows are the same in the same order; it finds its tables in the schema PROJECT_SCHEMA.
    """

    path: Path
    statements: Mapping[str, str]


PROJECT_SCHEMA = "project"
LABEL_FUNCTION = "act_label"
"""What the statements call the function that says what a stored act is called: `domain/act_labels.act_label`."""


@dataclass(frozen=True, slots=True)
class DatasetCounts:
    """How much there is to write; `withheld` counts the confidential evidence that is left out."""

    articles: int
    claims: int
    mentions: int
    withheld: int = 0


class DatasetSource(Protocol):
    """A project, or some of its articles, at one moment. Rows stream: none of the answers is held in memory whole."""

    @property
    def title(self) -> str:
        """The project's name."""

    def seal(self) -> Seal:
        """Return the seal of the history, with which `check` tells whether the project still goes on from it."""

    def counts(self) -> DatasetCounts:
        """Return how many articles, claims and mentions there are."""

    def articles(self) -> Iterator[ArticleRow]:
        """Yield the articles."""

    def revisions(self) -> Iterator[RevisionRow]:
        """Yield the current revisions, and those in which lost mentions stood, by article and number."""

    def claims(self) -> Iterator[ClaimRow]:
        """Yield the claims that have a mention in one of the articles."""

    def mentions(self) -> Iterator[MentionRow]:
        """Yield the mentions in the order of `revisions`, within one by place."""

    def evidence(self) -> Iterator[EvidenceRow]:
        """Yield the evidence of the claims; what is confidential only where that was asked for."""

    def source_notes(self) -> Iterator[SourceNoteRow]:
        """Yield the writer's notes in the articles, in the order of their texts.

        Comments, which were meant for the desk, and what confidential evidence was taken from, only where what is
        confidential was asked for.
        """

    def corrections(self) -> Iterator[CorrectionRow]:
        """Yield the corrections log of the articles."""

    def claim_tags(self) -> Iterator[tuple[str, str]]:
        """Yield (claim_id, tag_id) of the claims."""

    def tags(self) -> Iterator[TagRow]:
        """Yield the codebook's tags."""

    def statuses(self) -> tuple[Status, ...]:
        """Return the scale."""

    def people(self) -> Iterator[tuple[str, str]]:
        """Yield (person_id, name)."""

    def history(self) -> Iterator[HistoryRow]:
        """Yield what was done to the articles and the claims.

        Not what colleagues told each other or asked the writer, nor, where confidential evidence is left out, what was
        ever done to it, and how source notes came and went.
        """

    def stored(self) -> StoredRows | None:
        """Return where the rows stand, None where that is no SQLite file."""
