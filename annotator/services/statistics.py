"""How far the work has come: what the dashboard shows. Reads only."""

from __future__ import annotations

from annotator.domain.statistics import Statistics
from annotator.storage.store import Store

_MOST = 12


class StatisticsService:
    """Counts over the project."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def whole(self, most: int = _MOST) -> Statistics:
        """Return the state of the project at this moment; of each list that has no end, the first `most`."""
        with self._store.reading() as reading:
            return reading.statistics.whole(most)
