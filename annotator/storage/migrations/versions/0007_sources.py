"""Sources are held to account: each kept once, read, and answered for; and what must go can go for good."""

from __future__ import annotations

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Make what the library of sources, roles, privileged remarks and erasure need."""
