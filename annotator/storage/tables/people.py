"""The people who have acted on the project."""

from __future__ import annotations

from sqlalchemy import Column, Table, Text

from annotator.storage.tables.base import id_column, metadata

people = Table(
    "people",
    metadata,
    id_column("person_id"),
    Column("name", Text, nullable=False, unique=True),
)
