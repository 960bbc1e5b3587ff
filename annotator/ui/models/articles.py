"""The library's articles as a Qt model: an array of ids, with summaries read for the rows that are looked at.

A hundred thousand ids are cheap; their summaries are read off the window's thread, a batch around what is visible.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from annotator.domain.article import ArticleSummary
from annotator.domain.desk import DeskUpdate
from annotator.domain.library import LibraryQuery
from annotator.ui.models.library_coverage import KnownCoverage
from annotator.ui.models.lines import described, spoken
from annotator.ui.session import Session

SUMMARY = int(Qt.ItemDataRole.UserRole)
ARTICLE_ID = SUMMARY + 1
COVERAGE = SUMMARY + 2
WORDS = SUMMARY + 3

_AROUND = 40  # rows read before and after the ones that are looked at
_KEPT = 4_000
_BATCH = 400
_PLACED = frozenset(("mention", "waiver", "source_note"))
"""What can wait since a new draft came."""

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class ArticlesModel(QAbstractTableModel):
    """One column; `SUMMARY` gives an `ArticleSummary`, `COVERAGE` a `Coverage`, or None while they aren't known.

    `WORDS` gives how many words a text has, of an article that nothing else is known of than its title.
    """

    listed = Signal(int)
    """The number of articles, whenever the list has been read."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._ids: list[str] = []
        self._rows: dict[str, int] = {}
        self._summaries: OrderedDict[str, ArticleSummary] = OrderedDict()
        self._lengths: dict[str, int] = {}
        self._counted: dict[str, int] = {}  # article -> the revision whose length is known, or asked for
        self._wanted: set[str] = set()
        self._query = LibraryQuery()
        self.coverage = KnownCoverage(session, self)
        self.coverage.arrived.connect(self._show_again)
        self._reader = QTimer(self)
        self._reader.setSingleShot(True)
        self._reader.setInterval(0)
        self._reader.timeout.connect(self._read_wanted)
        session.updated.connect(self._on_updated)

    @property
    def query(self) -> LibraryQuery:
        """What the list is narrowed to, and its order."""
        return self._query

    def load(self, query: LibraryQuery | None = None) -> None:
        """Read the list as it is wanted; None wants it as before."""
        if query is not None:
            self._query = query
        wanted = self._query
        self._session.read(lambda project: project.library.ids(wanted), self._take_ids, self)

    def _take_ids(self, ids: list[str]) -> None:
        if ids != self._ids:
            self.beginResetModel()
            self._ids = ids
            self._rows = {article_id: row for row, article_id in enumerate(ids)}
            self.endResetModel()
        self.listed.emit(len(ids))

    def row_of(self, article_id: str) -> int:
        """Return an article's row, -1 when it is not in the list."""
        return self._rows.get(article_id, -1)

    def id_at(self, row: int) -> str:
        """Return the id of a row's article, the empty string outside of the list."""
        return self._ids[row] if 0 <= row < len(self._ids) else ""

    def lines(self, rows: range) -> list[ArticleSummary]:
        """Return the summaries of rows, as far as they have been read."""
        ids = [self.id_at(row) for row in rows]
        return [self._summaries[article_id] for article_id in ids if article_id in self._summaries]

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        article_id = self._ids[index.row()]
        if role == ARTICLE_ID:
            return article_id
        if role in (COVERAGE, WORDS):
            return self.coverage.of(article_id) if role == COVERAGE else self._lengths.get(article_id)
        summary = self._summaries.get(article_id)
        if summary is None:
            self._want(index.row())
        if role == SUMMARY:
            return summary
        if summary is not None:
            return self._words(summary, role)
        return None

    def _words(self, summary: ArticleSummary, role: int) -> str | None:
        if role == Qt.ItemDataRole.DisplayRole:
            return summary.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return described(summary, self.coverage.of(summary.article_id))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(summary, self.coverage.of(summary.article_id))
        return None

    def _want(self, row: int) -> None:
        if self._ids[row] not in self._wanted:
            near = self._ids[max(0, row - _AROUND) : row + _AROUND]
            self._wanted.update(article_id for article_id in near if article_id not in self._summaries)
            self._reader.start()

    def _read_wanted(self) -> None:
        wanted = [article_id for article_id in self._wanted if article_id in self._rows]
        if len(wanted) > _BATCH:  # somebody has scrolled far: the last rows looked at are asked for again when painted
            wanted = wanted[-_BATCH:]
        if wanted:
            self._session.read(lambda project: project.articles.summaries(wanted), self._take_summaries, self)

    def _take_summaries(self, summaries: Sequence[ArticleSummary]) -> None:
        self._wanted.clear()
        for summary in summaries:
            self._summaries[summary.article_id] = summary
            self._summaries.move_to_end(summary.article_id)
        while len(self._summaries) > _KEPT:
            gone = self._summaries.popitem(last=False)[0]
            self._lengths.pop(gone, None)
            self._counted.pop(gone, None)
        bare = [one for one in summaries if not (one.publisher or one.published) and self._is_new(one)]
        if bare:
            self._session.read(lambda project: project.articles.lengths(bare), self._take_lengths, self)
        self._show_again([summary.article_id for summary in summaries])

    def _is_new(self, summary: ArticleSummary) -> bool:
        """Tell whether the length of a text is not known, or was that of an earlier one."""
        known = self._counted.get(summary.article_id)
        self._counted[summary.article_id] = summary.revision
        return known != summary.revision

    def _take_lengths(self, lengths: dict[str, int]) -> None:
        self._lengths.update(lengths)
        self._show_again(list(lengths))

    def _show_again(self, article_ids: Sequence[str]) -> None:
        rows = [row for article_id in article_ids if (row := self._rows.get(article_id, -1)) >= 0]
        if rows:
            self.dataChanged.emit(self.index(min(rows), 0), self.index(max(rows), 0))

    def _on_updated(self, update: DeskUpdate) -> None:
        """Take the lines that acts have touched, of those that were read; of very many, read them."""
        changes, held = update.changes, self._summaries
        known = {line.article_id: line for line in update.lines if line.article_id in held}
        for article_id, (claims, checked) in update.counts.items():
            if article_id in held:
                known[article_id] = replace(held[article_id], claims=claims, checked=checked)
        if known:
            self._take_summaries(list(known.values()))
        stale = [article_id for article_id in changes.articles if article_id in held]
        if update.counts and not changes.kinds.isdisjoint(_PLACED):
            # only in a later revision something can wait to be looked at, and no count tells of it
            stale = [article_id for article_id in stale if held[article_id].revision > 1]
        elif update.counts or update.lines:
            stale = []
        if stale:
            self._session.read(
                lambda project: project.articles.summaries(stale), self._take_summaries, self, key="stale"
            )
        if changes.library:
            self.load()
