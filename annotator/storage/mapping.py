"""Rows to the domain's values and back. The one place that knows both sides of a column."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, datetime
from functools import wraps
from typing import Any, ParamSpec, TypeVar

from sqlalchemy import RowMapping

from annotator.domain.act_labels import act_arguments, act_label
from annotator.domain.acts import Act, ActKind, Change
from annotator.domain.anchoring import to_was, was_json
from annotator.domain.article import Article, ArticleSummary, Cut, Metadata, Revision
from annotator.domain.assessment import Assessment
from annotator.domain.attachment import Attachment
from annotator.domain.checkable import CheckableKind, Waiver, WaiverScope
from annotator.domain.claim import CLAIM_FIELDS, Anchor, Claim, Mention
from annotator.domain.codebook import Codebook, CodebookVersion, Status, Tag
from annotator.domain.evidence import Evidence, EvidenceFields, Stance
from annotator.domain.finding import FindingKind
from annotator.domain.left_out import LeftOut, LeftOutKind
from annotator.domain.sign_off import NOTHING_MISSING, SignOff, SignOffCheck
from annotator.domain.source_note import NoteReply, SourceNote, SourceNoteKind
from annotator.domain.tracked_changes import TrackedChange, TrackedKind
from annotator.domain.work import Comment, Correction, CorrectionFields, Priority, Query, QueryState
from annotator.storage.failures import DamagedRow

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
EVIDENCE_COLUMNS = tuple(EvidenceFields.__dataclass_fields__)
_CLAIM_COLUMNS = (
    *CLAIM_FIELDS,
    "claim_id",
    "version",
    "void",
    "codebook_version",
    "external_id",
    "origin",
    "source_title",
    "source_url",
    "source_label",
)

Row = RowMapping | Mapping[str, Any]
"""A row of the database, or one that was put together again from the history."""

P = ParamSpec("P")
T = TypeVar("T")


def _of_a_row(read: Callable[P, T]) -> Callable[P, T]:
    """Tell of a row that cannot be read as damage of the project, which it is, and not as a bug."""

    @wraps(read)
    def reading(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return read(*args, **kwargs)
        except (ValueError, TypeError, RecursionError) as error:
            raise DamagedRow(f"a row of it cannot be read ({error})") from error

    return reading


def now() -> str:
    """Return the time in UTC as it is stored: ISO 8601 with microseconds and Z."""
    return datetime.now(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def moment(stored: str) -> datetime:
    """Return a stored time."""
    return datetime.fromisoformat(stored)


def canonical_json(value: Any) -> str:
    """Return the one JSON form of a value that the history stores and hashes."""
    if value == []:
        return "[]"  # most columns of most rows of an import
    return _CANONICAL.encode(value)


_CANONICAL = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def canonical_list(values: Iterable[Any]) -> Iterator[str]:
    """Yield the one JSON form of a list in pieces: the list of an act's changes may be very long."""
    yield "["
    for place, value in enumerate(values):
        yield f",{canonical_json(value)}" if place else canonical_json(value)
    yield "]"


def metadata_values(metadata: Metadata) -> dict[str, Any]:
    """Return the columns of what is known about an article."""
    return {name: getattr(metadata, name) for name in METADATA_COLUMNS}


@_of_a_row
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


@_of_a_row
def to_sign_off(row: Row) -> SignOff:
    """Return the sign-off of an article that has one, from its row joined with the name of who gave it."""
    by, at = row["signed_off_by_name"] or "", moment(row["signed_off_at"])
    return SignOff(by, at, row["sign_off_reason"], row["sign_off_seal"], _to_check(row["sign_off_missing"]))


def missing_json(check: SignOffCheck) -> str:
    """Return what is missing at a sign-off as it is stored: numbers by name, nothing where nothing is."""
    return canonical_json(check.counts) if check.counts else ""


def _to_check(stored: str) -> SignOffCheck:
    return SignOffCheck.of_counts(json.loads(stored)) if stored else NOTHING_MISSING


@_of_a_row
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


@_of_a_row
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


@_of_a_row
def to_mention(row: Row) -> Mention:
    """Return a mention."""
    return Mention(
        mention_id=row["mention_id"],
        claim_id=row["claim_id"],
        article_id=row["article_id"],
        revision_id=row["revision_id"],
        start=row["start"],
        end=row["end"],
        quote=row["quote"],
        prefix=row["prefix"],
        suffix=row["suffix"],
        anchor=Anchor(row["anchor"]),
        version=row["version"],
        was=to_was(row["was"]),
    )


def mention_values(mention: Mention) -> dict[str, Any]:
    """Return the columns of a mention, without the version that the ledger keeps."""
    values = {name: getattr(mention, name) for name in Mention.__dataclass_fields__ if name != "version"}
    return {**values, "anchor": mention.anchor.value, "was": was_json(mention.was)}


@_of_a_row
def to_evidence(row: Row) -> Evidence:
    """Return a piece of evidence."""
    values = {name: row[name] for name in EVIDENCE_COLUMNS}
    values |= {"stance": Stance(values["stance"]), "confidential": bool(values["confidential"])}
    fields = EvidenceFields(**values)
    return Evidence(row["evidence_id"], row["claim_id"], fields, row["version"])


def evidence_values(fields: EvidenceFields) -> dict[str, Any]:
    """Return the columns of a piece of evidence."""
    values = {name: getattr(fields, name) for name in EVIDENCE_COLUMNS}
    return {**values, "stance": fields.stance.value}


@_of_a_row
def to_attachment(row: RowMapping) -> Attachment:
    """Return what is known of a kept file; its name is what a piece of evidence calls it."""
    return Attachment(row["sha256"], row["bytes"], row["media_type"], row["name"])


@_of_a_row
def to_claim(row: Row, tags: Iterable[str], mentions: Iterable[Mention], evidence: Iterable[Evidence]) -> Claim:
    """Return a claim from its row joined with the names of who checked it and who made it void, and what it has."""
    return Claim(
        **{name: row[name] for name in _CLAIM_COLUMNS},
        checked_by=row["checked_by_name"] or "",
        checked_at=_moment_or_none(row["checked_at"]),
        created_at=moment(row["created_at"]),
        voided_by=row["voided_by_name"] or "",
        voided_at=_moment_or_none(row["voided_at"]),
        tags=tuple(tags),
        mentions=tuple(mentions),
        evidence=tuple(evidence),
    )


def _moment_or_none(stored: str | None) -> datetime | None:
    return moment(stored) if stored else None


@_of_a_row
def to_query(row: RowMapping) -> Query:
    """Return a query to the writer from its row joined with the name of who asked."""
    return Query(
        query_id=row["query_id"],
        article_id=row["article_id"],
        claim_id=row["claim_id"] or "",
        question=row["question"],
        answer=row["answer"],
        state=QueryState(row["state"]),
        asked_by=row["person"],
        asked_at=moment(row["asked_at"]),
        answered_at=_moment_or_none(row["answered_at"]),
        version=row["version"],
    )


@_of_a_row
def to_comment(row: RowMapping) -> Comment:
    """Return a comment from its row joined with the name of who wrote it."""
    return Comment(
        comment_id=row["comment_id"],
        article_id=row["article_id"] or "",
        claim_id=row["claim_id"] or "",
        person=row["person"],
        text=row["text"],
        created_at=moment(row["created_at"]),
        version=row["version"],
    )


@_of_a_row
def to_assessment(row: RowMapping) -> Assessment:
    """Return a person's assessment of a claim from its row joined with her name."""
    return Assessment(
        assessment_id=row["assessment_id"],
        claim_id=row["claim_id"],
        person=row["person"],
        status=row["status"],
        rationale=row["rationale"],
        at=moment(row["assessed_at"]),
        codebook_version=row["codebook_version"],
        version=row["version"],
    )


@_of_a_row
def to_waiver(row: Row) -> Waiver:
    """Return a waiver from its row joined with the name of who gave it."""
    scope = WaiverScope(row["scope"])
    return Waiver(
        waiver_id=row["waiver_id"],
        article_id=row["article_id"],
        revision_id=row["revision_id"],
        kind=FindingKind(row["kind"]) if scope is WaiverScope.FINDING else CheckableKind(row["kind"]),
        start=row["start"],
        end=row["end"],
        text=row["text"],
        scope=scope,
        reason=row["reason"],
        person=row["person"],
        created_at=moment(row["created_at"]),
        version=row["version"],
        anchor=Anchor(row["anchor"]),
        was=to_was(row["was"]),
    )


@_of_a_row
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


@_of_a_row
def to_correction(row: RowMapping) -> Correction:
    """Return a line of the corrections log from its row joined with the name of who made it."""
    return Correction(
        correction_id=row["correction_id"],
        article_id=row["article_id"],
        claim_id=row["claim_id"] or "",
        fields=CorrectionFields(row["old"], row["new"], row["why"], row["public_note"]),
        made_by=row["person"],
        made_at=moment(row["made_at"]),
        version=row["version"],
    )


@_of_a_row
def to_status(row: RowMapping) -> Status:
    """Return a status of the scale."""
    return Status(**{name: row[name] for name in Status.__dataclass_fields__})


def status_values(status: Status) -> dict[str, Any]:
    """Return the columns of a status."""
    return {name: getattr(status, name) for name in Status.__dataclass_fields__}


@_of_a_row
def to_tag(row: RowMapping) -> Tag:
    """Return a tag."""
    return Tag(**{name: row[name] for name in Tag.__dataclass_fields__})


def tag_values(tag: Tag) -> dict[str, Any]:
    """Return the columns of a tag."""
    return {name: getattr(tag, name) for name in Tag.__dataclass_fields__}


def codebook_json(codebook: Codebook) -> str:
    """Return a codebook whole, as a version of it is stored."""
    return canonical_json(
        {
            "statuses": [status_values(status) for status in codebook.statuses],
            "tags": [tag_values(tag) for tag in codebook.tags],
        }
    )


@_of_a_row
def to_codebook_version(row: RowMapping) -> CodebookVersion:
    """Return a version of the codebook from its row joined with its person's name."""
    content = json.loads(row["content"])
    if not isinstance(content, dict) or not content.keys() >= {"statuses", "tags"}:
        raise TypeError("a version of the codebook is none")
    codebook = Codebook(
        tuple(Status(**_fields(Status, stored)) for stored in content["statuses"]),
        tuple(Tag(**_fields(Tag, stored)) for stored in content["tags"]),
    )
    return CodebookVersion(
        row["version"], act_label(row["name"]), moment(row["made_at"]), row["person"] or "", codebook
    )


def _fields(kind: type[Status] | type[Tag], stored: dict[str, Any]) -> dict[str, Any]:
    """Leave out what a later program stored beside what this one knows."""
    return {name: stored[name] for name in kind.__dataclass_fields__ if name in stored}


@_of_a_row
def to_change(row: RowMapping) -> Change:
    """Return a change of the history."""
    return Change(
        entity=row["entity"],
        entity_id=row["entity_id"],
        article_id=row["article_id"],
        claim_id=row["claim_id"],
        before=_to_image(row["before"]),
        after=_to_image(row["after"]),
    )


def _to_image(stored: str | None) -> dict[str, Any] | None:
    image = None if stored is None else json.loads(stored)
    if not isinstance(image, dict | None):
        raise TypeError("what a row was is no list of columns")
    return image


def change_values(change: Change) -> dict[str, Any]:
    """Return the columns of a change, its images in canonical JSON."""
    return {
        "entity": change.entity,
        "entity_id": change.entity_id,
        "article_id": change.article_id,
        "claim_id": change.claim_id,
        "before": None if change.before is None else canonical_json(change.before),
        "after": None if change.after is None else canonical_json(change.after),
    }


def kept_values(kept: tuple[str, str, Mapping[str, Any]]) -> dict[str, Any]:
    """Return the columns of a kept row's image: kind, id, and the image in canonical JSON."""
    entity, entity_id, image = kept
    return {"entity": entity, "entity_id": entity_id, "image": canonical_json(image)}


@_of_a_row
def to_act(row: RowMapping, changes: Iterable[Change]) -> Act:
    """Return an act from its row joined with its person's name, and from its changes."""
    return Act(
        act_id=row["act_id"],
        seq=row["seq"],
        step_id=row["step_id"],
        at=moment(row["at"]),
        person=row["person"],
        kind=ActKind(row["kind"]),
        name=row["name"],
        label=act_label(row["label"]),
        changes=tuple(changes),
        arguments=act_arguments(row["label"]),
    )
