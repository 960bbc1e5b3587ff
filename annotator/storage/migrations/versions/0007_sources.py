"""Sources are held to account: each kept once, read, and answered for; and what must go can go for good."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Make what the library of sources, roles, privileged remarks and erasure need."""
    _sources()
    _place_decisions()


def _sources() -> None:
    names = ("kind", "title", "publisher", "url", "archived_url", "published", "accessed", "author", "medium")
    op.create_table(
        "sources",
        sa.Column("source_id", sa.Text(), nullable=False),
        *map(_text, (*names, "interest")),
        sa.Column("confidential", sa.Boolean(), server_default=sa.false(), nullable=False),
        *map(_text, ("attachment", "attachment_name", "note", "details")),
        sa.Column("independent_of", sa.Text(), server_default="[]", nullable=False),
        _text("wrong"),
        sa.Column("wrong_by", sa.Text(), nullable=True),
        *map(_text, ("wrong_at", "added_at")),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.ForeignKeyConstraint(["wrong_by"], ["people.person_id"], name=op.f("fk_sources_wrong_by_people")),
        sa.PrimaryKeyConstraint("source_id", name=op.f("pk_sources")),
    )
    op.add_column("evidence", _text("source_id"))
    op.create_index(op.f("ix_evidence_source_id"), "evidence", ["source_id"])


def _place_decisions() -> None:
    references = (("article_id", "articles"), ("revision_id", "revisions"), ("person_id", "people"))
    op.create_table(
        "place_decisions",
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("decision_id", "article_id", "revision_id")),
        *(_text(name) for name in ("choice", "reason")),
        _text("marks", "[]"),
        sa.Column("person_id", sa.Text(), nullable=False),
        _text("decided_at"),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.PrimaryKeyConstraint("decision_id", name=op.f("pk_place_decisions")),
        *(
            sa.ForeignKeyConstraint([name], [f"{table}.{name}"], name=op.f(f"fk_place_decisions_{name}_{table}"))
            for name, table in references
        ),
    )
    op.create_index(op.f("ix_place_decisions_article_id"), "place_decisions", ["article_id"])


def _text(name: str, default: str = "") -> sa.Column[str]:
    return sa.Column(name, sa.Text(), server_default=default, nullable=False)
