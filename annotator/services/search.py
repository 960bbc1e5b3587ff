"""Finding articles by their words."""

from __future__ import annotations

from annotator.storage.search import ArticleHit
from annotator.storage.store import Store


class SearchService:
    """Use cases of searching."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def articles(self, query: str, limit: int = 50) -> list[ArticleHit]:
        """Return the articles that hold all the words and "quoted phrases", the best first, with an excerpt each."""
        with self._store.reading() as reading:
            return reading.search.hits(query, limit)
