"""A project with all that can be done with it. Not how it is found and opened: that is bootstrap's."""

from __future__ import annotations

from pathlib import Path

from annotator.domain.changes import Changes
from annotator.domain.person import Person
from annotator.services.articles import ArticleService
from annotator.services.claims import ClaimService
from annotator.services.codebooks import CodebookService
from annotator.services.evidence import EvidenceService
from annotator.services.exports import ExportService
from annotator.services.history import HistoryService
from annotator.services.imports import ImportService
from annotator.services.maintenance import MaintenanceService
from annotator.services.search import SearchService
from annotator.storage.store import Store


class Project:
    """One working database and the services on it. Everything may be called from any thread."""

    def __init__(self, store: Store, url: str, name: str, path: Path | None) -> None:
        self.url = url
        self.name = name
        self.path = path
        self._store = store
        self.articles = ArticleService(store)
        self.claims = ClaimService(store)
        self.evidence = EvidenceService(store)
        self.codebook = CodebookService(store)
        self.imports = ImportService(store)
        self.exports = ExportService(store, name, path)
        self.history = HistoryService(store)
        self.search = SearchService(store)
        self.maintenance = MaintenanceService(store, path)

    @property
    def person(self) -> Person:
        """Who acts here."""
        return self._store.person()

    def poll(self) -> Changes | None:
        """Return what others have committed since the last call, None where nothing. Cheap."""
        return self._store.others()

    def close(self) -> None:
        """Let go of the database."""
        self._store.close()
