"""Articles, their revisions and source notes: rows to the domain's values and back."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import RowMapping

from annotator.domain.anchoring import to_was
from annotator.domain.article import Article, ArticleSummary, Cut, Metadata, Revision
from annotator.domain.claim import Anchor
from annotator.domain.left_out import LeftOut, LeftOutKind
from annotator.domain.sign_off import NOTHING_MISSING, SignOff, SignOffCheck
from annotator.domain.source_note import NoteReply, SourceNote, SourceNoteKind
from annotator.domain.tracked_changes import TrackedChange, TrackedKind
from annotator.domain.work import Priority
from annotator.storage.stored_values import Row, canonical_json, moment, of_a_row

METADATA_COLUMNS = (
    "title",
    "title_made",
    "byline",
    "publisher",
    "published",
    "url",
    "language",
    "photo_credit",
    "updated_note",
)


def metadata_values(metadata: Metadata) -> dict[str, Any]:
    """Return the columns of what is known about an article."""
    return {name: getattr(metadata, name) for name in METADATA_COLUMNS}


@of_a_row
def to_article(row: Row) -> Article:
    """Return an article from its row joined with its current revision's number and the name of who signed it off."""
    return Article(
        article_id=row["article_id"],
        metadata=Metadata(**{name: row[name] for name in METADATA_COLUMNS}),
        status=row["status"],
        revision=row["number"],
        revision_id=row["revision_id"],
        source_name=row["source_name"],
        imported_at=moment(row["imported_at"]),
        version=row["version"],
        assigned_to=row["assigned_to"],
        priority=Priority(row["priority"]),
        due=row["due"],
        sign_off=to_sign_off(row) if row["signed_off_at"] else None,
    )


@of_a_row
def to_sign_off(row: Row) -> SignOff:
    """Return the sign-off of an article that has one, from its row joined with the name of who gave it."""
    by, at = row["signed_off_by_name"] or "", moment(row["signed_off_at"])
    return SignOff(by, at, row["sign_off_reason"], row["sign_off_seal"], _to_check(row["sign_off_missing"]))


def missing_json(check: SignOffCheck) -> str:
    """Return what is missing at a sign-off as it is stored: numbers by name, nothing where nothing is."""
    return canonical_json(check.counts) if check.counts else ""


def _to_check(stored: str) -> SignOffCheck:
    return SignOffCheck.of_counts(json.loads(stored)) if stored else NOTHING_MISSING


@of_a_row
def to_summary(row: RowMapping, claims: int, checked: int) -> ArticleSummary:
    """Return a line of the library from its row and its claims' counts."""
    return ArticleSummary(
        article_id=row["article_id"],
        title=row["title"],
        title_made=row["title_made"],
        published=row["published"],
        publisher=row["publisher"],
        status=row["status"],
        revision=row["number"],
        chars=row["chars"],
        claims=claims,
        checked=checked,
        assigned_to=row["assigned_to"],
        priority=Priority(row["priority"]),
        due=row["due"],
        signed_off_although=row["signed_off_although"],
        waiting=row["waiting"],
    )


def cuts_json(cuts: Iterable[Cut]) -> str:
    """Return cuts as they are stored."""
    return canonical_json([[cut.start, cut.end, cut.text, cut.why] for cut in cuts])


def to_cuts(stored: str) -> tuple[Cut, ...]:
    """Return stored cuts."""
    return tuple(Cut(*values) for values in json.loads(stored))


def left_out_json(left_out: Iterable[LeftOut]) -> str:
    """Return what a text was made without as it is stored."""
    return canonical_json([[one.what.value, one.count, one.text] for one in left_out])


def to_left_out(stored: str) -> tuple[LeftOut, ...]:
    """Return what a text was made without."""
    return tuple(LeftOut(LeftOutKind(what), count, text) for what, count, text in json.loads(stored))


def tracked_json(changes: Iterable[TrackedChange]) -> str:
    """Return tracked changes as they are stored."""
    return canonical_json(
        [[one.kind.value, one.start, one.end, one.text, one.author, one.date, one.origin, one.was] for one in changes]
    )


def to_tracked(stored: str) -> tuple[TrackedChange, ...]:
    """Return stored tracked changes."""
    return tuple(TrackedChange(TrackedKind(kind), *values) for kind, *values in json.loads(stored))


@of_a_row
def to_revision(row: RowMapping) -> Revision:
    """Return a revision."""
    source_text = row["source_text"]
    if not isinstance(row["text"], str) or not isinstance(source_text, str | None):
        raise TypeError("the text of a revision is none")
    return Revision(
        revision_id=row["revision_id"],
        article_id=row["article_id"],
        number=row["number"],
        text=row["text"],
        sha256=row["sha256"],
        source_text=row["text"] if source_text is None else source_text,
        cuts=to_cuts(row["cuts"]),
        encoding=row["encoding"],
        created_at=moment(row["created_at"]),
        format=row["format"],
        file_name=row["file_name"],
        file_sha256=row["file_sha256"],
        left_out=to_left_out(row["left_out"]),
        tracked=to_tracked(row["tracked"]),
    )


@of_a_row
def to_note(row: RowMapping) -> SourceNote:
    """Return a source note from its row."""
    return SourceNote(
        note_id=row["note_id"],
        article_id=row["article_id"],
        revision_id=row["revision_id"],
        kind=SourceNoteKind(row["kind"]),
        start=row["start"],
        end=row["end"],
        quote=row["quote"],
        prefix=row["prefix"],
        suffix=row["suffix"],
        anchor=Anchor(row["anchor"]),
        text=row["text"],
        author=row["author"],
        date=row["date"],
        url=row["url"],
        resolved=None if row["resolved"] is None else bool(row["resolved"]),
        inferred=bool(row["inferred"]),
        replies=tuple(NoteReply(*reply) for reply in json.loads(row["replies"])),
        version=row["version"],
        was=to_was(row["was"]),
    )


def replies_json(replies: Iterable[NoteReply]) -> str:
    """Return a thread's replies as they are stored."""
    return canonical_json([[reply.author, reply.date, reply.text] for reply in replies])
