"""The sources of the library as rows: which there are, narrowed by words and by kind, in an order. Reads nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.domain.folding import key_of
from annotator.domain.partial_dates import order
from annotator.domain.source import Source, matching
from annotator.ui.i18n import QT_TR_NOOP, in_own_direction, local_date, number_words, tr, translated

SOURCE = Qt.ItemDataRole.UserRole
"""The `Source` of a row."""


class Which(StrEnum):
    """Which sources are listed."""

    ALL = "all"
    UNUSED = "unused"
    WRONG = "wrong"
    ALIKE = "alike"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its id, its title, how wide it is at first, what a source has in it, and what sorts it there."""

    id: str
    title: str
    width: int
    shown: bool
    text: Callable[[Source], str]
    key: Callable[[Source], object]


def _folded(name: str) -> Callable[[Source], object]:
    return lambda source: _empty_last(key_of(str(getattr(source.fields, name))))


def _plain(name: str) -> Callable[[Source], str]:
    return lambda source: " ".join(str(getattr(source.fields, name)).split())


def _empty_last(key: str) -> tuple[bool, str]:
    return (not key, key)


def _dated(name: str) -> Callable[[Source], str]:
    return lambda source: local_date(str(getattr(source.fields, name)))


def _by_date(name: str) -> Callable[[Source], object]:
    return lambda source: _empty_last(order(str(getattr(source.fields, name))))


def _name(source: Source) -> str:
    return " ".join(source.name.split())


COLUMNS: Sequence[Column] = (
    Column("title", QT_TR_NOOP("Title"), 270, True, _name, lambda source: _empty_last(key_of(source.name))),
    Column("author", QT_TR_NOOP("Author"), 140, True, _plain("author"), _folded("author")),
    Column("publisher", QT_TR_NOOP("Publisher"), 140, True, _plain("publisher"), _folded("publisher")),
    Column("published", QT_TR_NOOP("Published"), 110, True, _dated("published"), _by_date("published")),
    Column("claims", QT_TR_NOOP("Claims"), 64, True, lambda one: number_words(len(one.claims)),
           lambda one: -len(one.claims)),
    Column("wrong", QT_TR_NOOP("Found wrong"), 140, True, lambda one: " ".join(one.wrong.reason.split()),
           lambda one: _empty_last(key_of(one.wrong.reason))),
    Column("url", QT_TR_NOOP("URL"), 130, True, _plain("url"), _folded("url")),
    Column("medium", QT_TR_NOOP("Medium"), 90, False, lambda one: translated(one.fields.medium), _folded("medium")),
    Column("kind", QT_TR_NOOP("Kind"), 90, False, lambda one: translated(one.fields.kind), _folded("kind")),
    Column("accessed", QT_TR_NOOP("Accessed"), 110, False, _dated("accessed"), _by_date("accessed")),
    Column("note", QT_TR_NOOP("Note"), 200, False, _plain("note"), _folded("note")),
)  # fmt: skip
NUMBER_OF: Mapping[str, int] = {column.id: number for number, column in enumerate(COLUMNS)}
TITLE, CLAIMS, WRONG = NUMBER_OF["title"], NUMBER_OF["claims"], NUMBER_OF["wrong"]


@dataclass(frozen=True, slots=True)
class Listing:
    """What is listed, and in which order; without a column, the source that was used last comes first."""

    words: str = ""
    which: Which = Which.ALL
    column: str = ""
    descending: bool = False


@dataclass
class Known:
    """All sources as they were read, and which of them may be one: the number of the group, by id."""

    sources: Sequence[Source] = ()
    group_of: Mapping[str, int] = field(default_factory=dict)


class SourcesModel(QAbstractTableModel):
    """Rows of sources."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.listing = Listing()
        self.known = Known()
        self._rows: list[Source] = []

    def show_known(self, known: Known) -> None:
        """Take what was read."""
        self.known = known
        self._list()

    def show_listing(self, listing: Listing) -> None:
        """List others, or in another order."""
        self.listing = listing
        self._list()

    def _list(self) -> None:
        listing, known = self.listing, self.known
        found = [source for source in matching(known.sources, listing.words) if self._is_wanted(source)]
        if listing.column:
            found.sort(key=COLUMNS[NUMBER_OF[listing.column]].key, reverse=listing.descending)  # type: ignore[arg-type]
        elif listing.which is Which.ALIKE:
            found.sort(key=lambda source: known.group_of[source.source_id])
        self.beginResetModel()
        self._rows = found
        self.endResetModel()

    def _is_wanted(self, source: Source) -> bool:
        which = self.listing.which
        if which is Which.UNUSED:
            return not source.uses
        if which is Which.WRONG:
            return bool(source.wrong.reason)
        return which is Which.ALL or source.source_id in self.known.group_of

    def source_at(self, row: int) -> Source | None:
        """Return the source of a row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, source_id: str) -> int:
        """Return the row of a source, -1 where it is not listed."""
        return next((row for row, source in enumerate(self._rows) if source.source_id == source_id), -1)

    def sources(self) -> Sequence[Source]:
        """Return what is listed, in its order."""
        return self._rows

    # Qt's side

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return translated(COLUMNS[section].title)
        return None

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        source = self.source_at(index.row())
        if source is None:
            return None
        if role == SOURCE:
            return source
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return in_own_direction(COLUMNS[index.column()].text(source))
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == TITLE and source.wrong.reason:
            return tr("{title}, found wrong").replace("{title}", source.name)
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == CLAIMS:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        return None
