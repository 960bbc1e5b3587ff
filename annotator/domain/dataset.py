"""The rows that an export reads, as plain values. Who gives them is `dataset_source.py`'s; not any file format.

All rows come in a stable order, so that the same project gives the same dataset: articles in the order they were
imported, mentions by article and place, everything else by id. Unknown values are None. Times are ISO 8601 in UTC.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from annotator.domain.claim import CLAIM_FIELDS
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
        "source_note attachment_saved attachment_saved_by"
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


class AssessmentRow(NamedTuple):
    """One person's assessment of a claim; `person_id` is who gave it."""

    assessment_id: str
    claim_id: str
    person_id: str
    status: str
    rationale: str | None
    assessed_at: str


class QueryRow(NamedTuple):
    """A query to the writer of an article; `claim_id` is None where it is about none that leaves.

    `state` is one of QueryState, `asked_by` the id of a person.
    """

    query_id: str
    article_id: str
    claim_id: str | None
    question: str | None
    answer: str | None
    state: str
    asked_by: str
    asked_at: str
    answered_at: str | None


class CommentRow(NamedTuple):
    """A remark for colleagues, on an article or on a claim: the other id is None. `person_id` is who wrote it."""

    comment_id: str
    article_id: str | None
    claim_id: str | None
    person_id: str
    text: str | None
    created_at: str


class WaiverRow(NamedTuple):
    """What need not be checked, and why: a checkable, all of a kind, or a finding that is none, by WaiverScope.

    `start` and `end` are code points into the revision's text, both 0 where the scope is the kind; `anchor` as of a
    mention.
    """

    waiver_id: str
    article_id: str
    revision_id: str
    kind: str
    start: int
    end: int
    text: str | None
    scope: str
    reason: str | None
    person_id: str
    created_at: str
    anchor: str


class SignOffRow(NamedTuple):
    """That an article is signed off; `missing` as `sign_off_missing`, `seal` that of the history just before."""

    article_id: str
    person_id: str | None
    at: str
    reason: str | None
    missing: str | None
    seal: str | None


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
