"""Claims that came in from lists of claims checked before: those that are there, and many new ones at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import select

from annotator.domain.claim import IMPORTED
from annotator.storage.repositories.base import Repository
from annotator.storage.tables import claims

_ROWS = select(
    claims.c.external_id,
    claims.c.wording,
    claims.c.claimant,
    claims.c.said_at,
    claims.c.source_url,
    claims.c.source_label,
).where(claims.c.origin == IMPORTED)
_AT_ONCE = 1_000


class ClaimListRepository(Repository):
    """The imported claims of a project."""

    def rows(self) -> Iterator[tuple[str, ...]]:
        """Yield external id, wording, claimant, day, address and label of each, as they came in."""
        for row in self._connection.execution_options(yield_per=_AT_ONCE).execute(_ROWS):
            yield tuple(row)

    def add_many(self, rows: Sequence[dict[str, Any]]) -> None:
        """Add claims from the values of their rows, all with the same columns."""
        self._ledger.insert_many("claim", rows)
