"""Claims, evidence, work and codebook: rows to the domain's values and back. Those of articles and acts: see beside."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import RowMapping

from annotator.domain.act_labels import act_label
from annotator.domain.anchoring import to_was, was_json
from annotator.domain.assessment import Assessment
from annotator.domain.attachment import Attachment
from annotator.domain.checkable import CheckableKind, Waiver, WaiverScope
from annotator.domain.claim import CLAIM_FIELDS, Anchor, Claim, Mention
from annotator.domain.codebook import Codebook, CodebookVersion, Status, Tag
from annotator.domain.evidence import Evidence, EvidenceFields, Stance
from annotator.domain.finding import FindingKind
from annotator.domain.work import Comment, Correction, CorrectionFields, Query, QueryState
from annotator.storage.stored_values import Row, canonical_json, moment, of_a_row

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


@of_a_row
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


@of_a_row
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


@of_a_row
def to_attachment(row: RowMapping) -> Attachment:
    """Return what is known of a kept file; its name is what a piece of evidence calls it."""
    return Attachment(row["sha256"], row["bytes"], row["media_type"], row["name"])


@of_a_row
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


@of_a_row
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


@of_a_row
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


@of_a_row
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
        done=bool(row["settled"]) and row["codebook_version"] > 0,
    )


@of_a_row
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


@of_a_row
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


@of_a_row
def to_status(row: RowMapping) -> Status:
    """Return a status of the scale."""
    return Status(**{name: row[name] for name in Status.__dataclass_fields__})


def status_values(status: Status) -> dict[str, Any]:
    """Return the columns of a status."""
    return {name: getattr(status, name) for name in Status.__dataclass_fields__}


@of_a_row
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


@of_a_row
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
