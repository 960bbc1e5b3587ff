"""What the writer put into a draft: comments with their threads, footnotes, endnotes and links, each at its place."""

from __future__ import annotations

from sqlalchemy import Boolean, CheckConstraint, Column, Index, Integer, Table, Text

from annotator.storage.tables.base import flag_column, id_column, metadata, reference, text_column, version_column

source_notes = Table(
    "source_notes",
    metadata,
    id_column("note_id"),
    reference("article_id", "articles.article_id"),
    reference("revision_id", "revisions.revision_id", index=True),
    text_column("kind"),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    text_column("quote"),
    text_column("prefix"),
    text_column("suffix"),
    text_column("anchor", "exact"),
    # where it stood before, in JSON, while that waits to be looked at
    text_column("was"),
    text_column("text"),
    text_column("author"),
    # as the draft states it: a day, a local time, or one with its zone
    text_column("date"),
    text_column("url"),
    # NULL where the format cannot say
    Column("resolved", Boolean),
    flag_column("inferred"),
    # a list of author, date and text in JSON
    Column("replies", Text, nullable=False, server_default="[]"),
    version_column(),
    CheckConstraint('start >= 0 AND start <= "end"', name="span"),
)
Index("ix_source_notes_place", source_notes.c.article_id, source_notes.c.start, source_notes.c.end)
