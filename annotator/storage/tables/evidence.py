"""Evidence: sources of claims, and the files that were put to them, each kept once under the hash of its bytes."""

from __future__ import annotations

from sqlalchemy import Column, Index, LargeBinary, Table, Text

from annotator.domain.evidence import EVIDENCE_FIELDS
from annotator.storage.tables.base import (
    flag_column,
    id_column,
    metadata,
    number_column,
    reference,
    text_column,
    version_column,
)

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
    text_column("author"),
    text_column("question"),
    text_column("place"),
    text_column("medium"),
    text_column("independent_of"),
    text_column("interest"),
    flag_column("confidential"),
    # the SHA-256 of the file's bytes; a file, once in, stays, so that undo always finds it
    text_column("attachment"),
    text_column("attachment_name"),
    # the note in the draft that it was taken from
    text_column("source_note"),
    # what it is of the library of sources; empty where that follows from what it says
    text_column("source_id"),
    # when the file was saved, as its format or the disk says, and which of them says so
    text_column("attachment_saved"),
    text_column("attachment_saved_by"),
)
for _key in EVIDENCE_FIELDS:
    if _key not in evidence.c:  # declared since: a migration adds it behind the others
        evidence.append_column(text_column(_key))
Index("ix_evidence_source_note", evidence.c.source_note)
Index("ix_evidence_attachment", evidence.c.attachment)
Index("ix_evidence_source_id", evidence.c.source_id)

attachments = Table(
    "attachments",
    metadata,
    id_column("sha256"),
    number_column("bytes"),
    text_column("media_type"),
    Column("content", LargeBinary, nullable=False),
    text_column("added_at"),
)
