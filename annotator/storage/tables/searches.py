"""Searches that were kept under a name, and how far the search indexes are renewed."""

from __future__ import annotations

from sqlalchemy import Column, Table, Text

from annotator.storage.tables.base import flag_column, id_column, metadata, number_column, text_column, version_column

saved_searches = Table(
    "saved_searches",
    metadata,
    id_column("search_id"),
    Column("name", Text, nullable=False, unique=True),
    text_column("query"),
    text_column("filters", "{}"),
    version_column(),
)

# of each kind: whose words its index has, or is being given (domain/search_words.py), and up to which key
renewed_search = Table(
    "renewed_search",
    metadata,
    id_column("kind"),
    number_column("version"),
    text_column("done_to"),
    number_column("done"),
    flag_column("complete"),
)
