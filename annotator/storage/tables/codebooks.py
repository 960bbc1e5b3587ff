"""The codebook of the project: statuses and tags as rows."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Integer, Table, Text, false

from annotator.storage.tables.base import id_column, metadata, number_column, text_column

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
)
