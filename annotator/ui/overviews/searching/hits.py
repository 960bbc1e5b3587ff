"""What a search has found, as a Qt model that reads on as the list is scrolled towards its end."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from annotator.domain.search import Kind, SearchHit, SearchPage
from annotator.errors import InvalidInput
from annotator.ui.i18n import QT_TR_NOOP, tr, translated
from annotator.ui.session import Session

HIT = int(Qt.ItemDataRole.UserRole)
PAGE = 50
KIND_NAMES: Mapping[Kind, str] = {
    Kind.CLAIM: QT_TR_NOOP("claim"),
    Kind.ARTICLE: QT_TR_NOOP("article"),
    Kind.EVIDENCE: QT_TR_NOOP("evidence"),
    Kind.COMMENT: QT_TR_NOOP("comment"),
    Kind.SOURCE_NOTE: QT_TR_NOOP("source note"),
}

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


def hit_kind(hit: SearchHit) -> str:
    """Return what a hit is: of one in a file what that is called, and the page."""
    if hit.file is None:
        return translated(KIND_NAMES[hit.kind])
    page = hit.file.page
    number = tr("p. {0}").replace("{0}", QLocale().toString(page)) if page is not None else ""
    return " · ".join(part for part in (hit.file.name, number) if part)


class HitsModel(QAbstractListModel):
    """One column; `HIT` gives a `SearchHit`."""

    found = Signal(object)
    """The first `SearchPage` of a new search."""

    refused = Signal(object)
    """The `AnnotatorError` that says why a search can't be read."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._query = ""
        self._kind: Kind | None = None
        self._hits: list[SearchHit] = []
        self._total = 0
        self._ranked = False
        self._reading = False

    def look(self, query: str, kind: Kind | None, *, ranked: bool) -> None:
        """Look for something else, or the same again."""
        self._query, self._kind, self._ranked = query, kind, ranked
        self._reading = True
        self._read(0)

    def _read(self, offset: int) -> None:
        query, kinds, ranked = self._query, (self._kind,) if self._kind else (), self._ranked

        def search(project: Any) -> tuple[int, SearchPage | InvalidInput]:
            try:
                return offset, project.search.everywhere(query, kinds, PAGE, offset, ranked=ranked)
            except InvalidInput as error:
                return offset, error  # told beside the field while it is typed, not as a failure

        self._session.read(search, self._take, self, key="hits")

    def _take(self, answer: tuple[int, SearchPage | InvalidInput]) -> None:
        self._reading = False
        offset, page = answer
        if isinstance(page, InvalidInput):
            self.refused.emit(page)
            return
        if offset and offset == len(self._hits):
            self.beginInsertRows(QModelIndex(), offset, offset + len(page.hits) - 1)
            self._hits += page.hits
            self.endInsertRows()
            return
        self.beginResetModel()
        self._hits = list(page.hits)
        self._total = page.total
        self.endResetModel()
        self.found.emit(page)

    def clear(self) -> None:
        """Show nothing."""
        self.beginResetModel()
        self._hits, self._total = [], 0
        self.endResetModel()

    def hit_at(self, row: int) -> SearchHit | None:
        """Return a row's hit."""
        return self._hits[row] if 0 <= row < len(self._hits) else None

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._hits)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._reading and len(self._hits) < self._total

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._reading = True
            self._read(len(self._hits))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        hit = self.hit_at(index.row())
        if hit is None:
            return None
        if role == HIT:
            return hit
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return hit.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            status = self._session.codebook.status_by_key.get(hit.status)
            parts = (hit_kind(hit), status.label if status else "", hit.title, hit.excerpt)
            return ", ".join(part for part in parts if part)
        return None
