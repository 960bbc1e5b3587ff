"""Evidence: sources of claims."""

from __future__ import annotations

from sqlalchemy import Column, Table, Text

from annotator.storage.tables.base import id_column, metadata, reference, text_column, version_column

evidence = Table(
    "evidence",
    metadata,
    id_column("evidence_id"),
    reference("claim_id", "claims.claim_id", index=True),
    Column("stance", Text, nullable=False),
    text_column("kind"),
    text_column("title"),
    text_column("publisher"),
    text_column("url"),
    text_column("archived_url"),
    text_column("quote"),
    text_column("note"),
    text_column("published"),
    text_column("accessed"),
    version_column(),
)
