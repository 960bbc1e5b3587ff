"""Drafts come in with what the writer put into them, and a new draft keeps its claims.

Source notes at their places; what a revision was read from, what was left out of it and what its file tracked; where a
mention, a waiver or a note stood before a new revision, while that waits to be looked at.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

_ADDED = {
    "revisions": (("format", ""), ("file_name", ""), ("file_sha256", ""), ("left_out", "[]"), ("tracked", "[]")),
    "mentions": (("was", ""),),
    "waivers": (("anchor", "exact"), ("was", "")),
    "evidence": (("source_note", ""),),
}


def upgrade() -> None:
    """Add the columns and make the table of source notes."""
    for table, columns in _ADDED.items():
        for name, default in columns:
            op.add_column(table, _text(name, default))
    op.create_table(
        "source_notes",
        sa.Column("note_id", sa.Text(), nullable=False),
        sa.Column("article_id", sa.Text(), nullable=False),
        sa.Column("revision_id", sa.Text(), nullable=False),
        _text("kind"),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        *(_text(name) for name in ("quote", "prefix", "suffix")),
        _text("anchor", "exact"),
        *(_text(name) for name in ("was", "text", "author", "date", "url")),
        sa.Column("resolved", sa.Boolean(), nullable=True),
        sa.Column("inferred", sa.Boolean(), server_default=sa.false(), nullable=False),
        _text("replies", "[]"),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint('start >= 0 AND start <= "end"', name=op.f("ck_source_notes_span")),
        sa.ForeignKeyConstraint(
            ["article_id"], ["articles.article_id"], name=op.f("fk_source_notes_article_id_articles")
        ),
        sa.ForeignKeyConstraint(
            ["revision_id"], ["revisions.revision_id"], name=op.f("fk_source_notes_revision_id_revisions")
        ),
        sa.PrimaryKeyConstraint("note_id", name=op.f("pk_source_notes")),
    )
    op.create_index("ix_source_notes_place", "source_notes", ["article_id", "start", "end"])
    op.create_index(op.f("ix_source_notes_revision_id"), "source_notes", ["revision_id"])


def _text(name: str, default: str = "") -> sa.Column[str]:
    return sa.Column(name, sa.Text(), server_default=default, nullable=False)
