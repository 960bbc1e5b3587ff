"""Claims, their mentions and their tags."""

from __future__ import annotations

from typing import Any

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, Table, Text

from annotator.domain.claim import CLAIM_FIELDS
from annotator.domain.fields import FieldSpec
from annotator.storage.tables.base import (
    id_column,
    maybe,
    metadata,
    number_column,
    reference,
    text_column,
    version_column,
)


def _declared(field: FieldSpec) -> Column[Any]:
    """Return the column of a field that can be set: one of text, but for the two that are more."""
    if field.key == "wording":
        return Column("wording", Text, nullable=False)
    if field.key == "status":
        return reference("status", "statuses.key", index=True)
    return number_column(field.key) if field.whole else text_column(field.key)


claims = Table(
    "claims",
    metadata,
    id_column("claim_id"),
    *map(_declared, CLAIM_FIELDS.values()),
    Column("checked_by", Text, ForeignKey("people.person_id")),
    Column("checked_at", Text),
    text_column("created_at"),
    version_column(),
    # why the check does not stand; empty where it does
    text_column("void"),
    maybe("voided_by", "people.person_id"),
    text_column("voided_at"),
    # the codebook that the status was chosen from; 0 where that was before codebooks had versions
    number_column("codebook_version"),
    text_column("external_id"),
    # 'imported' for a claim checked before, from a list: the only kind that may stand nowhere
    text_column("origin"),
    text_column("source_title"),
    text_column("source_url"),
    text_column("source_label"),
)

mentions = Table(
    "mentions",
    metadata,
    id_column("mention_id"),
    reference("claim_id", "claims.claim_id", index=True),
    reference("article_id", "articles.article_id"),
    reference("revision_id", "revisions.revision_id", index=True),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("quote", Text, nullable=False),
    text_column("prefix"),
    text_column("suffix"),
    text_column("anchor", "exact"),
    version_column(),
    # where it stood in the revision before, in JSON, while its place in this one waits to be looked at
    text_column("was"),
    CheckConstraint('start >= 0 AND start < "end"', name="span"),
)
Index("ix_mentions_place", mentions.c.article_id, mentions.c.start, mentions.c.end)

claim_tags = Table(
    "claim_tags",
    metadata,
    Column("claim_id", Text, ForeignKey("claims.claim_id"), primary_key=True),
    Column("tag_id", Text, ForeignKey("tags.tag_id"), primary_key=True, index=True),
)
