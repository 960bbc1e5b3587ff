"""Sources are held to account: each kept once, read, and answered for; and what must go can go for good."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Make what the library of sources, roles, privileged remarks and erasure need."""
    _sources()
    _roles()
    _saved_pages()
    _erasures()
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


def _roles() -> None:
    op.create_table(
        "logins",
        sa.Column("login", sa.Text(), nullable=False),
        *map(_text, ("person", "granted_at")),
        sa.PrimaryKeyConstraint("login", name=op.f("pk_logins")),
    )
    key = ("entity", "entity_id", "person_id")
    op.create_table(
        "confidants",
        *(sa.Column(name, sa.Text(), nullable=False) for name in key),
        sa.PrimaryKeyConstraint(*key, name=op.f("pk_confidants")),
    )
    for table, column in (("evidence", "attachment"), ("sources", "attachment"), ("revisions", "file_sha256")):
        op.create_index(op.f(f"ix_{table}_{column}"), table, [column])
    if op.get_bind().dialect.name == "postgresql":
        # where policies hide acts, who writes the next one still has to know the end of the chain
        op.execute("CREATE VIEW act_seals AS SELECT seq, hash FROM acts")


def _text(name: str, default: str = "") -> sa.Column[str]:
    return sa.Column(name, sa.Text(), server_default=default, nullable=False)


def _saved_pages() -> None:
    """Tell of a file put to evidence when it was saved, and what says so."""
    for name in ("attachment_saved", "attachment_saved_by"):
        op.add_column("evidence", sa.Column(name, sa.Text(), server_default="", nullable=False))


def _erasures() -> None:
    op.create_table(
        "erasures",
        sa.Column("erasure_id", sa.Text(), nullable=False),
        _text("what"),
        _text("reason"),
        sa.Column("person_id", sa.Text(), nullable=False),
        _text("at"),
        _text("counts", "{}"),
        _text("gone", "{}"),
        _text("marks", "[]"),
        _text("links", "{}"),
        sa.ForeignKeyConstraint(["person_id"], ["people.person_id"], name=op.f("fk_erasures_person_id_people")),
        sa.PrimaryKeyConstraint("erasure_id", name=op.f("pk_erasures")),
    )
    op.create_table(
        "privileged_remarks",
        sa.Column("remark_id", sa.Text(), nullable=False),
        sa.Column("article_id", sa.Text(), nullable=True),
        sa.Column("claim_id", sa.Text(), nullable=True),
        sa.Column("person_id", sa.Text(), nullable=False),
        *map(_text, ("counsel", "subject", "text", "created_at")),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        *(
            sa.ForeignKeyConstraint(
                [column], [f"{table}.{column}"], name=op.f(f"fk_privileged_remarks_{column}_{table}")
            )
            for column, table in (("article_id", "articles"), ("claim_id", "claims"), ("person_id", "people"))
        ),
        sa.PrimaryKeyConstraint("remark_id", name=op.f("pk_privileged_remarks")),
    )
    for column in ("article_id", "claim_id"):
        op.create_index(op.f(f"ix_privileged_remarks_{column}"), "privileged_remarks", [column])


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
