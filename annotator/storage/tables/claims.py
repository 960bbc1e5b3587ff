"""Claims, their mentions and their tags."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, Table, Text

from annotator.storage.tables.base import (
    id_column,
    metadata,
    number_column,
    reference,
    text_column,
    version_column,
)

claims = Table(
    "claims",
    metadata,
    id_column("claim_id"),
    Column("wording", Text, nullable=False),
    text_column("claimant"),
    text_column("voice"),
    reference("status", "statuses.key", index=True),
    text_column("rationale"),
    text_column("correction"),
    number_column("priority"),
    Column("checked_by", Text, ForeignKey("people.person_id")),
    Column("checked_at", Text),
    text_column("created_at"),
    version_column(),
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
    CheckConstraint('start >= 0 AND start < "end"', name="span"),
)
Index("ix_mentions_place", mentions.c.article_id, mentions.c.start, mentions.c.end)

claim_tags = Table(
    "claim_tags",
    metadata,
    Column("claim_id", Text, ForeignKey("claims.claim_id"), primary_key=True),
    Column("tag_id", Text, ForeignKey("tags.tag_id"), primary_key=True, index=True),
)
