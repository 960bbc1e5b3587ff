"""Searches that were kept under a name."""

from __future__ import annotations

from sqlalchemy import select

from annotator.domain.ids import new_id
from annotator.domain.search import SavedSearch
from annotator.errors import NotFound
from annotator.messages import message
from annotator.storage.repositories.base import Repository
from annotator.storage.tables import saved_searches


class SavedSearchRepository(Repository):
    """The saved searches of a project."""

    def all(self) -> list[SavedSearch]:
        """Return them by name."""
        columns = (saved_searches.c[name] for name in SavedSearch.__dataclass_fields__)
        rows = [SavedSearch(*row) for row in self._connection.execute(select(*columns))]
        return sorted(rows, key=lambda one: one.name.casefold())

    def get(self, search_id: str) -> SavedSearch:
        """Return one. Raises NotFound."""
        found = next((one for one in self.all() if one.search_id == search_id), None)
        if found is None:
            raise NotFound(
                message("This saved search is not there any more."), message("Somebody may have removed it.")
            )
        return found

    def add(self, name: str, query: str) -> str:
        """Keep a search; return its id."""
        search_id = new_id()
        self._ledger.insert("saved_search", {"search_id": search_id, "name": name, "query": query})
        return search_id

    def set(self, search_id: str, values: dict[str, str], based_on: int | None = None) -> bool:
        """Set name or query; return whether anything differed. Raises NotFound, Overtaken."""
        return self._ledger.update("saved_search", search_id, values, based_on)

    def delete(self, search_id: str, based_on: int | None = None) -> bool:
        """Remove one; return whether it was there. Raises Overtaken."""
        return self._ledger.delete("saved_search", search_id, based_on)
