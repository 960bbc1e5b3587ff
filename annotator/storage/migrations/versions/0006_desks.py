"""Several people check one claim: their own assessments beside the settled status, and whether these are blind.

What the writer says of a claim's correction. Copies of the project come together: what acts of other copies wrote, and
what was changed on both sides and waits.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Make the tables of assessments, of what holds for all who work on the project, and of what came from others."""
    _assessments()
    _received()


def _assessments() -> None:
    op.add_column("articles", _text("blind"))
    op.create_index(op.f("ix_articles_blind"), "articles", ["blind"])
    op.add_column("claims", _text("correction_answer"))
    op.create_table(
        "assessments",
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("assessment_id", "claim_id", "person_id", "status")),
        _text("rationale"),
        _text("assessed_at"),
        _number("codebook_version", 0),
        _number("version", 1),
        sa.ForeignKeyConstraint(["claim_id"], ["claims.claim_id"], name=op.f("fk_assessments_claim_id_claims")),
        sa.ForeignKeyConstraint(["person_id"], ["people.person_id"], name=op.f("fk_assessments_person_id_people")),
        sa.ForeignKeyConstraint(["status"], ["statuses.key"], name=op.f("fk_assessments_status_statuses")),
        sa.PrimaryKeyConstraint("assessment_id", name=op.f("pk_assessments")),
        sa.UniqueConstraint("claim_id", "person_id", name=op.f("uq_assessments_claim_id_person_id")),
    )
    op.create_index(op.f("ix_assessments_status"), "assessments", ["status"])
    op.create_table(
        "project_settings",
        sa.Column("key", sa.Text(), nullable=False),
        _text("value"),
        _number("version", 1),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_project_settings")),
    )


def _received() -> None:
    names = ("step_id", "act_id", "at", "person", "entity", "entity_id", "article_id", "claim_id")
    op.create_table(
        "received",
        sa.Column("received_id", sa.Text(), nullable=False),
        *map(_text, names),
        sa.Column("written", sa.Text(), nullable=True),
        sa.Column("seen", sa.Text(), server_default="{}", nullable=False),
        sa.PrimaryKeyConstraint("received_id", name=op.f("pk_received")),
    )
    for name in ("step", "act", "article", "claim"):
        op.create_index(f"ix_received_{name}", "received", [f"{name}_id"])
    op.create_table(
        "receipts",
        sa.Column("receipt_id", sa.Text(), nullable=False),
        *map(_text, ("sender", "sent_at")),
        _number("acts", 0),
        _number("version", 1),
        sa.PrimaryKeyConstraint("receipt_id", name=op.f("pk_receipts")),
    )
    columns = ("entity", "entity_id", "article_id", "claim_id", "field", "theirs", "person", "at", "act_id")
    op.create_table(
        "conflicts",
        sa.Column("conflict_id", sa.Text(), nullable=False),
        *map(_text, columns),
        _number("version", 1),
        sa.PrimaryKeyConstraint("conflict_id", name=op.f("pk_conflicts")),
    )
    for name in ("article", "claim"):
        op.create_index(f"ix_conflicts_{name}", "conflicts", [f"{name}_id"])


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), server_default="", nullable=False)


def _number(name: str, default: int) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), server_default=str(default), nullable=False)
