"""What all tables share: naming of constraints (migrations need the names) and the column kinds.

Ids are UUIDs as text; times are ISO 8601 in UTC as text, which sorts by time, reads the same in both engines and goes
into the history's images as it is.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Boolean, Column, ForeignKey, Integer, MetaData, Text, false

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def id_column(name: str) -> Column[str]:
    """A primary key: a UUID as text."""
    return Column(name, Text, primary_key=True)


def reference(name: str, target: str, **options: Any) -> Column[str]:
    """A reference to another table's row, which must be there."""
    return Column(name, Text, ForeignKey(target), nullable=False, **options)


def text_column(name: str, default: str = "") -> Column[str]:
    """A text that is never NULL; empty stands for 'not known'."""
    return Column(name, Text, nullable=False, server_default=default)


def flag_column(name: str) -> Column[bool]:
    """A yes or no; no by default."""
    return Column(name, Boolean, nullable=False, server_default=false())


def maybe(name: str, target: str, **options: Any) -> Column[str]:
    """A reference to another table's row, or NULL for none."""
    return Column(name, Text, ForeignKey(target), **options)


def number_column(name: str, default: int = 0) -> Column[int]:
    """A whole number that is never NULL."""
    return Column(name, Integer, nullable=False, server_default=str(default))


def version_column() -> Column[int]:
    """How often the row has changed: what an act says that it was built on."""
    return number_column("version", 1)
