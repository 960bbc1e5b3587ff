"""Searches that were kept under a name."""

from __future__ import annotations

from sqlalchemy import Column, Table, Text

from annotator.storage.tables.base import id_column, metadata, text_column, version_column

saved_searches = Table(
    "saved_searches",
    metadata,
    id_column("search_id"),
    Column("name", Text, nullable=False, unique=True),
    text_column("query"),
    text_column("filters", "{}"),
    version_column(),
)
