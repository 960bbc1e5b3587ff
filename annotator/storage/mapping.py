"""Rows to the domain's values and back. The one place that knows both sides of a column."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from functools import wraps
from typing import Any, ParamSpec, TypeVar

from sqlalchemy import RowMapping

from annotator.domain.article import Article, ArticleSummary, Cut, Metadata, Revision
from annotator.domain.claim import Anchor, Claim, Mention
from annotator.domain.codebook import Status, Tag
from annotator.domain.evidence import Evidence, EvidenceFields, Stance
from annotator.domain.history import Act, ActKind, Change
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
EVIDENCE_COLUMNS = (
    "stance",
    "kind",
    "title",
    "publisher",
    "url",
    "archived_url",
    "quote",
    "note",
    "published",
    "accessed",
)


P = ParamSpec("P")
T = TypeVar("T")


def _of_a_row(read: Callable[P, T]) -> Callable[P, T]:
    """Tell of a row that cannot be read as damage of the project, which it is, and not as a bug."""

    @wraps(read)
    def reading(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return read(*args, **kwargs)
        except (ValueError, TypeError) as error:
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
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def metadata_values(metadata: Metadata) -> dict[str, Any]:
    """Return the columns of what is known about an article."""
    return {name: getattr(metadata, name) for name in METADATA_COLUMNS}


@_of_a_row
def to_article(row: RowMapping) -> Article:
    """Return an article from its row joined with the number of its current revision."""
    return Article(
        article_id=row["article_id"],
        metadata=Metadata(**{name: row[name] for name in METADATA_COLUMNS}),
        status=row["status"],
        revision=row["number"],
        revision_id=row["revision_id"],
        source_name=row["source_name"],
        imported_at=moment(row["imported_at"]),
        version=row["version"],
    )


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
    )


def cuts_json(cuts: Iterable[Cut]) -> str:
    """Return cuts as they are stored."""
    return canonical_json([[cut.start, cut.end, cut.text, cut.why] for cut in cuts])


def to_cuts(stored: str) -> tuple[Cut, ...]:
    """Return stored cuts."""
    return tuple(Cut(*values) for values in json.loads(stored))


@_of_a_row
def to_revision(row: RowMapping) -> Revision:
    """Return a revision."""
    source_text = row["source_text"]
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
    )


@_of_a_row
def to_mention(row: RowMapping) -> Mention:
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
    )


@_of_a_row
def mention_values(mention: Mention) -> dict[str, Any]:
    """Return the columns of a mention, without the version that the ledger keeps."""
    values = {name: getattr(mention, name) for name in Mention.__dataclass_fields__ if name != "version"}
    return {**values, "anchor": mention.anchor.value}


def to_evidence(row: RowMapping) -> Evidence:
    """Return a piece of evidence."""
    values = {name: row[name] for name in EVIDENCE_COLUMNS}
    fields = EvidenceFields(**{**values, "stance": Stance(values["stance"])})
    return Evidence(row["evidence_id"], row["claim_id"], fields, row["version"])


def evidence_values(fields: EvidenceFields) -> dict[str, Any]:
    """Return the columns of a piece of evidence."""
    return {name: str(getattr(fields, name)) for name in EVIDENCE_COLUMNS}


@_of_a_row
def to_claim(row: RowMapping, tags: Iterable[str], mentions: Iterable[Mention], evidence: Iterable[Evidence]) -> Claim:
    """Return a claim from its row joined with the name of who checked it, and from what belongs to it."""
    return Claim(
        claim_id=row["claim_id"],
        wording=row["wording"],
        claimant=row["claimant"],
        voice=row["voice"],
        status=row["status"],
        rationale=row["rationale"],
        correction=row["correction"],
        priority=row["priority"],
        checked_by=row["checked_by_name"] or "",
        checked_at=moment(row["checked_at"]) if row["checked_at"] else None,
        created_at=moment(row["created_at"]),
        version=row["version"],
        tags=tuple(tags),
        mentions=tuple(mentions),
        evidence=tuple(evidence),
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


@_of_a_row
def to_change(row: RowMapping) -> Change:
    """Return a change of the history."""
    return Change(
        entity=row["entity"],
        entity_id=row["entity_id"],
        article_id=row["article_id"],
        claim_id=row["claim_id"],
        before=None if row["before"] is None else json.loads(row["before"]),
        after=None if row["after"] is None else json.loads(row["after"]),
    )


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
        label=row["label"],
        changes=tuple(changes),
    )
