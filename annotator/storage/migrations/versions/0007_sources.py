"""Sources are held to account: each kept once, read, and answered for; and what must go can go for good."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Make what the library of sources, roles, privileged remarks and erasure need."""
    _saved_pages()


def _saved_pages() -> None:
    """Tell of a file put to evidence when it was saved, and what says so."""
    for name in ("attachment_saved", "attachment_saved_by"):
        op.add_column("evidence", sa.Column(name, sa.Text(), server_default="", nullable=False))
