"""The history's chain holds the whole project: its id, the rows that acts keep beside their changes, seals.

What an existing project holds beside its acts is put into the chain when all migrations are through (opening.py, by
storage/baseline.py): what a link is made of is the program's, not the migration's.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from annotator.domain.ids import new_id

revision = "0004"
down_revision = "0003"

_SQLITE = tuple(
    f"""CREATE TRIGGER kept_rows_{verb.lower()} BEFORE {verb} ON kept_rows
    BEGIN SELECT RAISE(ABORT, 'kept_rows are never changed'); END"""
    for verb in ("UPDATE", "DELETE")
)
_POSTGRESQL = (
    """CREATE TRIGGER kept_rows_fixed BEFORE UPDATE OR DELETE ON kept_rows
    EXECUTE FUNCTION refuse_change()""",
)


def upgrade() -> None:
    """Make the tables, and give the project its id."""
    op.create_table(
        "project",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_project")),
    )
    op.create_table(
        "kept_rows",
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("n", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("entity", sa.Text(), server_default="", nullable=False),
        sa.Column("entity_id", sa.Text(), server_default="", nullable=False),
        sa.Column("image", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("seq", "n", name=op.f("pk_kept_rows")),
    )
    for name in ("sign_off_seal", "sign_off_missing"):
        op.add_column("articles", sa.Column(name, sa.Text(), server_default="", nullable=False))
    for statement in _SQLITE if op.get_bind().dialect.name == "sqlite" else _POSTGRESQL:
        op.execute(sa.text(statement))
    named = {"key": "project_id", "value": new_id()}
    op.get_bind().execute(sa.text("INSERT INTO project (key, value) VALUES (:key, :value)"), named)
