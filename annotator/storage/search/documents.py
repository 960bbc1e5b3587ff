"""What is searched of claims, evidence, comments, source notes: a document each, derived from rows of several tables.

The view `<kind>_texts` says what a document holds; it is the only place that does. The copy that is searched follows
the history's changes, once at the end of each act, so that undo, redo and bulk acts need nothing of their own.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import Column, Connection, select

from annotator.domain.acts import Change, Image
from annotator.domain.claim import CLAIM_FIELDS
from annotator.domain.evidence import EVIDENCE_FIELDS
from annotator.domain.fields import words_in
from annotator.domain.search import Kind
from annotator.storage import tables
from annotator.storage.parts import in_parts


@dataclass(frozen=True, slots=True)
class DocumentKind:
    """A kind of document: the key of its rows, and its columns, of which the first one tells most of what it is."""

    kind: Kind
    key: Column[str]
    columns: tuple[str, ...]

    @property
    def texts(self) -> str:
        return f"{self.kind}_texts"

    @property
    def held(self) -> str:
        """The table of the documents as they are; on a server they stand in the index itself."""
        return f"{self.kind}_documents_held"

    @property
    def folded(self) -> str:
        """The table of what is indexed in the place of some of them: see forms.py."""
        return f"{self.kind}_search_folded"

    @property
    def documents(self) -> str:
        """The view of what the index reads: the documents, with what is indexed in their place where it is."""
        return f"{self.kind}_documents"

    @property
    def index(self) -> str:
        return f"{self.kind}_search"


CLAIMS = DocumentKind(
    Kind.CLAIM,
    tables.claims.c.claim_id,
    ("wording", "quotes", "titles", "claimant", "dates", "tags", "notes"),
)
EVIDENCE = DocumentKind(Kind.EVIDENCE, tables.evidence.c.evidence_id, ("title", "source", "quote", "note"))
COMMENTS = DocumentKind(Kind.COMMENT, tables.comments.c.comment_id, ("text",))
SOURCE_NOTES = DocumentKind(Kind.SOURCE_NOTE, tables.source_notes.c.note_id, ("text", "replies", "source"))
DOCUMENTS = {document.kind: document for document in (CLAIMS, EVIDENCE, COMMENTS, SOURCE_NOTES)}

# the columns that a document holds something of, by entity; a change of others leaves it as it is
_HELD = {
    "claim": {*words_in(CLAIM_FIELDS), "said_at", "source_title"},
    "mention": {"quote", "claim_id"},
    "claim_tag": {"claim_id", "tag_id"},
    "tag": {"name"},
    # what is confidential is in no index of a project with roles
    "evidence": {*words_in(EVIDENCE_FIELDS), "claim_id", "confidential"},
    "comment": {"text"},
    "source_note": {"text", "author", "url", "replies"},
}
_NOTHING: set[str] = set()
_KINDS = {str(kind): kind for kind in DOCUMENTS}
_OF_THE_CLAIM = {"evidence": {"claim_id", "title", "confidential"}}


@dataclass(frozen=True, slots=True)
class Stale:
    """Documents to write afresh: `new` ones are not there yet, `old` ones are, even if what they were of is gone."""

    new: list[str]
    old: list[str]


def stale_documents(connection: Connection, changes: Sequence[Change]) -> dict[Kind, Stale]:
    """Return the documents that changes have made stale, by id."""
    ids: dict[Kind, dict[str, None]] = {kind: {} for kind in DOCUMENTS}
    came: set[str] = set()
    renamed: dict[str, None] = {}
    for change in changes:
        if not _touches(change, _HELD.get(change.entity, _NOTHING)):
            continue
        if change.entity in _KINDS:
            ids[_KINDS[change.entity]][change.entity_id] = None
            if change.before is None:
                came.add(change.entity_id)
        if change.entity == "tag":
            renamed[change.entity_id] = None
        if change.entity != "comment" and _touches(change, _OF_THE_CLAIM.get(change.entity)):
            ids[Kind.CLAIM].update(dict.fromkeys(_claims_of(change)))
    ids[Kind.CLAIM].update(dict.fromkeys(_claims_with(connection, list(renamed))))
    # what went in the same act may have been there before it came
    came -= {change.entity_id for change in changes if change.after is None}
    return {
        kind: Stale([one for one in found if one in came], [one for one in found if one not in came])
        for kind, found in ids.items()
        if found
    }


def _touches(change: Change, columns: set[str] | None) -> bool:
    """Tell whether a row came or went, or one of these columns changed; None stands for any column."""
    if columns is None or change.before is None or change.after is None:
        return columns is None or bool(columns)
    return not columns.isdisjoint(change.after)


def _claims_of(change: Change) -> Iterable[str]:
    """Return the claims that a change is of: two, where a mention or a piece of evidence went to another claim."""
    images: tuple[Image | None, ...] = (change.before, change.after)
    found = {change.claim_id, *(str(image["claim_id"]) for image in images if image and image.get("claim_id"))}
    return sorted(found - {""})


def _claims_with(connection: Connection, tag_ids: Sequence[str]) -> Iterable[str]:
    tagged = tables.claim_tags.c
    for part in in_parts(tag_ids):
        yield from connection.scalars(select(tagged.claim_id).where(tagged.tag_id.in_(part)))
