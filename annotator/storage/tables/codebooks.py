"""The codebook of the project: statuses and tags as rows, and its earlier versions, each whole."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Integer, Table, Text, false

from annotator.storage.tables.base import flag_column, id_column, maybe, metadata, number_column, text_column

statuses = Table(
    "statuses",
    metadata,
    id_column("key"),
    text_column("label"),
    number_column("position"),
    text_column("glyph"),
    text_column("underline"),
    text_column("ink"),
    text_column("tint"),
    text_column("dark_ink"),
    text_column("dark_tint"),
    Column("settled", Boolean, nullable=False, server_default=false()),
    text_column("averitec"),
    text_column("fever"),
    Column("rating_value", Integer),
    text_column("definition"),
    flag_column("retired"),
)

tags = Table(
    "tags",
    metadata,
    id_column("tag_id"),
    Column("name", Text, nullable=False, unique=True),
    text_column("definition"),
    text_column("colour"),
    text_column("shortcut"),
    number_column("position"),
    # not a foreign key: in a codebook that is read from a file, a tag may stand before the one above it
    text_column("parent_id"),
    text_column("examples"),
    flag_column("retired"),
)

# each codebook that was ever in use, whole: so that an old status can be shown on the scale that it was chosen from
codebooks = Table(
    "codebooks",
    metadata,
    Column("version", Integer, primary_key=True, autoincrement=False),
    text_column("name"),
    text_column("made_at"),
    maybe("person_id", "people.person_id"),
    text_column("content", "{}"),
)
