"""The library's list: which articles it is narrowed to, and in which order. Not what is done to them."""

from __future__ import annotations

from annotator.domain.folding import key_of
from annotator.domain.library import ME, NOBODY, LibraryField, LibraryOrder, LibraryQuery, today
from annotator.services.checks import check_words
from annotator.services.coverage import CoverageService
from annotator.services.held_order import HeldOrder
from annotator.storage.reading import Reading
from annotator.storage.store import Store

_COUNTED = 2_000
"""How many articles are sorted by their coverage, which is counted for each: more would take seconds."""


class LibraryService:
    """Use cases of the list of articles."""

    def __init__(self, store: Store, coverage: CoverageService, order: HeldOrder) -> None:
        self._store = store
        self._order = order
        self._coverage = coverage

    def ids(self, query: LibraryQuery) -> list[str]:
        """Return the ids of the articles that are wanted, in the wanted order.

        By coverage the least covered come first, of the newest 2,000 whose texts were read; the others follow as they
        were imported. "Overdue" is as of today, here. Raises InvalidInput for words that can't be kept.
        """
        check_words((query.text,))
        with self._store.reading() as reading:
            if query.words and not query.filters and query.order is LibraryOrder.IMPORTED:
                return self._order.of(reading, reading.search.numbers(query.words))
            among = None
            if query.words:
                among = reading.search.matching(query.words)
                if among is None:
                    return []
            names = self._names(reading, query)
            found = reading.articles.listed(query.filters, query.order, names, today(), among)
        return self._by_coverage(found) if query.order is LibraryOrder.COVERAGE else found

    def _names(self, reading: Reading, query: LibraryQuery) -> dict[str, list[str]]:
        """Return which names the values of the `assigned` filters mean."""
        wanted = {one.value for one in query.filters if one.field is LibraryField.ASSIGNED}
        if not wanted:
            return {}
        people = reading.articles.people()
        found = {value: [name for name in people if key_of(value) in key_of(name)] for value in wanted}
        meant = {ME: [self._store.person_name], NOBODY: [""]}
        return found | {value: meant[value.casefold()] for value in wanted if value.casefold() in meant}

    def _by_coverage(self, ids: list[str]) -> list[str]:
        known = self._coverage.known(ids[:_COUNTED])
        return sorted(ids, key=lambda one: (one not in known, known[one].share if one in known else 0.0))
