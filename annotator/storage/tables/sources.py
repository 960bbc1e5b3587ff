"""The library of sources: what is known of each once, and said of it, however many claims it is evidence for."""

from __future__ import annotations

from sqlalchemy import Column, Table, Text

from annotator.storage.tables.base import flag_column, id_column, maybe, metadata, text_column, version_column

sources = Table(
    "sources",
    metadata,
    id_column("source_id"),
    text_column("kind"),
    text_column("title"),
    text_column("publisher"),
    text_column("url"),
    text_column("archived_url"),
    text_column("published"),
    text_column("accessed"),
    text_column("author"),
    text_column("medium"),
    text_column("interest"),
    flag_column("confidential"),
    Column("attachment", Text, nullable=False, server_default="", index=True),
    text_column("attachment_name"),
    text_column("attachment_saved"),
    text_column("attachment_saved_by"),
    text_column("note"),
    # what the columns do not hold and a citation has (volume, pages, editors, a DOI): an item of CSL-JSON, or empty
    text_column("details"),
    # the ids of the sources that it was found to be independent of, a list in JSON
    Column("independent_of", Text, nullable=False, server_default="[]"),
    # why nothing is to rest on it any more; empty while it holds
    text_column("wrong"),
    maybe("wrong_by", "people.person_id"),
    text_column("wrong_at"),
    version_column(),
)
