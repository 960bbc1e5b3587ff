"""Searches kept under a name, for all who work on the project."""

from __future__ import annotations

from annotator.domain.changes import Changes
from annotator.domain.folding import same
from annotator.domain.search import SavedSearch
from annotator.domain.search_language import read_search
from annotator.errors import InvalidInput
from annotator.messages import message
from annotator.services.checks import check_words
from annotator.services.results import SearchKept
from annotator.storage.store import Store
from annotator.storage.unit_of_work import UnitOfWork


class SavedSearchService:
    """Use cases of saved searches."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> list[SavedSearch]:
        """Return them by name."""
        with self._store.reading() as reading:
            return reading.saved_searches.all()

    def add(self, name: str, query: str) -> SearchKept:
        """Keep a search as it is typed. Raises InvalidInput for a name that is empty or taken, and an empty query."""
        query = _checked_query(query)
        with self._store.writing("add_search", search=_bare(name)) as (work, written):
            search_id = work.saved_searches.add(_free_name(work, name), query)
        return SearchKept(search_id, written.changes)

    def rename(self, search_id: str, name: str, based_on: int | None = None) -> Changes:
        """Give a search another name. Raises InvalidInput, NotFound, Overtaken."""
        with self._store.writing("rename_search", search=_bare(name)) as (work, written):
            work.saved_searches.set(search_id, {"name": _free_name(work, name, search_id)}, based_on)
        return written.changes

    def set_query(self, search_id: str, query: str, based_on: int | None = None) -> Changes:
        """Change what a search looks for. Raises InvalidInput, NotFound, Overtaken."""
        query = _checked_query(query)
        with self._store.writing("edit_search") as (work, written):
            work.saved_searches.set(search_id, {"query": query}, based_on)
        return written.changes

    def delete(self, search_id: str, based_on: int | None = None) -> Changes:
        """Remove a search. Raises NotFound, Overtaken."""
        with self._store.writing("delete_search") as (work, written):
            work.arguments["search"] = work.saved_searches.get(search_id).name
            work.saved_searches.delete(search_id, based_on)
        return written.changes


def _bare(name: str) -> str:
    return " ".join(name.split())


def _free_name(work: UnitOfWork, name: str, search_id: str = "") -> str:
    name = _bare(name)
    if not name:
        raise InvalidInput(message("A saved search needs a name."))
    check_words((name,))
    taken = (one for one in work.saved_searches.all() if one.search_id != search_id)
    if any(same(one.name, name) for one in taken):
        raise InvalidInput(message("There is a search '{name}' already.", name=name), message("Give it another name."))
    return name


def _checked_query(query: str) -> str:
    check_words((query,))
    if read_search(query).empty:
        raise InvalidInput(message("The search is empty."), message("Type what it should look for."))
    return query.strip()
