"""The table of claims over all articles. Reads only: a bulk change is an act of the claim service."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.domain.claim_query import ClaimGroup, ClaimOrder, ClaimQuery, ClaimRow
from annotator.storage.store import Store


class ClaimTableService:
    """Use cases on the table of claims."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def ids(self, wanted: ClaimQuery, order: ClaimOrder = ClaimOrder.MADE, *, descending: bool = False) -> list[str]:
        """Return the ids of the claims that are wanted, in order. Raises InvalidInput for a malformed search."""
        with self._store.reading() as reading:
            among = reading.claim_words(wanted.words)
            return reading.claim_table.ids(wanted, order, descending=descending, among=among)

    def groups(self, wanted: ClaimQuery, order: ClaimOrder, *, descending: bool = False) -> list[ClaimGroup]:
        """Return how many claims share each value of what the order sorts by, in that order; they add up to `ids`."""
        with self._store.reading() as reading:
            among = reading.claim_words(wanted.words)
            return reading.claim_table.groups(wanted, order, descending=descending, among=among)

    def values(self, field: str) -> list[str]:
        """Return the names that occur as "claimant", "publisher" or "checker", the most frequent first."""
        with self._store.reading() as reading:
            return reading.claim_table.values(field)

    def rows(self, claim_ids: Sequence[str]) -> list[ClaimRow]:
        """Return the lines of these claims in this order; vanished ones are left out."""
        with self._store.reading() as reading:
            return reading.claim_table.rows(claim_ids)
