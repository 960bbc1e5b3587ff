"""The lines of the import dialog: what was recognised in each file, which of it is to come in, under which title.

Lines come while files are still being looked at; those of a file that is looked at again take the place of what it had.
Nothing is read here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from annotator.services.results import Recognised
from annotator.ui.dialogs.importing.words import format_words, left_out_words, said_of
from annotator.ui.i18n import QT_TR_NOOP, in_own_direction, number_words, tr, translated
from annotator.ui.models.note_words import date_words

Index = QModelIndex | QPersistentModelIndex
Key = tuple[str, int]
"""What tells a line: its path, and its number among what is found in its file."""

FILE, TITLE, FORMAT, DATE, LANGUAGE, ENCODING, NOTES, TRACKED, MARKS, CUTS, LEFT_OUT, SAID = range(12)

COLUMNS = (
    QT_TR_NOOP("File"), QT_TR_NOOP("Title"), QT_TR_NOOP("Format"), QT_TR_NOOP("Date"), QT_TR_NOOP("Language"),
    QT_TR_NOOP("Encoding"), QT_TR_NOOP("Notes"), QT_TR_NOOP("Tracked changes"), QT_TR_NOOP("Marks"),
    QT_TR_NOOP("Cuts"), QT_TR_NOOP("Left out"), QT_TR_NOOP("To be known"),
)  # fmt: skip
"""The headings, in their order."""

NUMBERS = (NOTES, TRACKED, MARKS, CUTS, LEFT_OUT)


@dataclass(slots=True)
class _Row:
    line: Recognised
    order: int
    wanted: bool
    title: str = ""
    """What a person calls it; empty where it keeps the title that was found."""

    @property
    def key(self) -> Key:
        return self.line.path, self.line.number


class RecognisedModel(QAbstractTableModel):
    """A row a line, in the order of the files or as it is sorted."""

    wanted_changed = Signal()
    """Other lines are wanted, or there are others."""

    def __init__(self, fault_ink: QColor, parent: QObject) -> None:
        super().__init__(parent)
        self._fault_ink = fault_ink
        self._rows: list[_Row] = []
        self._keys: set[Key] = set()
        self._next = 0
        self._sorted: tuple[int, Qt.SortOrder] = (-1, Qt.SortOrder.AscendingOrder)

    # what comes in

    def add(self, lines: Sequence[Recognised]) -> None:
        """Put lines at the end, but those that are there already; `settle` sorts them in when all are there."""
        lines = [line for line in lines if (line.path, line.number) not in self._keys]
        if not lines:
            return
        first = len(self._rows)
        self.beginInsertRows(QModelIndex(), first, first + len(lines) - 1)
        for line in lines:
            self._rows.append(_Row(line, self._next, _is_to_come(line)))
            self._keys.add((line.path, line.number))
            self._next += 1
        self.endInsertRows()
        self.wanted_changed.emit()

    def replace(self, files: Iterable[Path], lines: Sequence[Recognised]) -> None:
        """Put the lines of files that were looked at again in the place of those they had.

        A line that was there before keeps whether it is wanted, where it can be, and the title it was given.
        """
        gone = set(files)
        before = {row.key: row for row in self._rows if row.line.source.path in gone}
        places: dict[Path, int] = {}
        for row in before.values():
            path = row.line.source.path
            places[path] = min(row.order, places.get(path, row.order))
        self.beginResetModel()
        rows = [row for row in self._rows if row.line.source.path not in gone]
        for line in lines:
            old = before.get((line.path, line.number))
            order = places.get(line.source.path, self._next)
            wanted = _is_to_come(line)
            if old is not None and old.line.look is not None:
                wanted = old.wanted and line.look is not None
            rows.append(_Row(line, order, wanted, old.title if old else ""))
        rows.sort(key=lambda row: row.order)  # it is stable: the lines of one file stay in their order
        for order, row in enumerate(rows):
            row.order = order
        self._next = len(rows)
        self._rows, self._keys = rows, {row.key for row in rows}
        self._order()
        self.endResetModel()
        self.wanted_changed.emit()

    def settle(self) -> None:
        """Sort in what has come."""
        if self._sorted[0] >= 0:
            self.sort(*self._sorted)

    # what is asked

    def line(self, row: int) -> Recognised:
        """Return the line of a row."""
        return self._rows[row].line

    def lines(self) -> list[Recognised]:
        """Return all lines in the order of the files."""
        return [row.line for row in sorted(self._rows, key=lambda row: row.order)]

    def wanted(self) -> list[Recognised]:
        """Return the lines that are to come in, in the order of the files."""
        return [row.line for row in sorted(self._rows, key=lambda row: row.order) if row.wanted]

    def titles(self) -> dict[Key, str]:
        """Return what a person calls lines."""
        return {row.key: row.title for row in self._rows if row.title}

    def title(self, row: int) -> str:
        """Return under which title a line comes in."""
        one = self._rows[row]
        return one.title or (one.line.look.metadata.title if one.line.look else "")

    def row_of(self, key: Key) -> int:
        """Return where a line is, -1 where it is no longer."""
        return next((number for number, row in enumerate(self._rows) if row.key == key), -1)

    # what a person changes

    def toggle(self, rows: Sequence[int]) -> None:
        """Take all of these lines; where all of them are taken, leave them."""
        able = [self._rows[row] for row in rows if self._rows[row].line.look is not None]
        wanted = not all(row.wanted for row in able)
        for row in able:
            row.wanted = wanted
        if able:
            self.dataChanged.emit(self.index(min(rows), FILE), self.index(max(rows), FILE))
            self.wanted_changed.emit()

    def rename(self, row: int, title: str) -> None:
        """Call a line otherwise; by no words, as it was found."""
        one = self._rows[row]
        words = " ".join(title.split())
        found = one.line.look.metadata.title if one.line.look else ""
        one.title = "" if words == found else words
        self.dataChanged.emit(self.index(row, TITLE), self.index(row, TITLE))

    # what Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return translated(COLUMNS[section])
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if self._rows[index.row()].line.look is None:
            return flags
        if index.column() == FILE:
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == TITLE else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self._rows[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                words = self._words(row, column)
                return words if role == Qt.ItemDataRole.EditRole else in_own_direction(words)
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(row, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row, column)
            case Qt.ItemDataRole.ForegroundRole if row.line.look is None:
                return self._fault_ink
            case Qt.ItemDataRole.CheckStateRole if column == FILE and row.line.look is not None:
                return Qt.CheckState.Checked if row.wanted else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == FILE:
            self.toggle([index.row()])
            return True
        if role == Qt.ItemDataRole.EditRole and index.column() == TITLE:
            self.rename(index.row(), str(value))
            return True
        return False

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; by none (-1), in the order of the files."""
        self._sorted = (column, order)
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        keys = [self._rows[index.row()].order for index in held]
        self._order()
        places = {row.order: number for number, row in enumerate(self._rows)}
        self.changePersistentIndexList(
            held, [self.index(places[key], index.column()) for key, index in zip(keys, held, strict=True)]
        )
        self.layoutChanged.emit()

    def _order(self) -> None:
        column, order = self._sorted
        self._rows.sort(key=lambda row: row.order)
        if column >= 0:
            self._rows.sort(key=lambda row: _sort_key(row, column), reverse=order == Qt.SortOrder.DescendingOrder)

    # words

    def _words(self, row: _Row, column: int) -> str:
        look = row.line.look
        if column == FILE:
            return _name(row.line)
        if look is None:
            return translated(row.line.fault) if column in (TITLE, SAID) else ""
        if column in NUMBERS:
            count = _count(row.line, column)
            return number_words(count) if count else ""
        return date_words(look.metadata.published) if column == DATE else _text(row, column)

    def _tip(self, row: _Row, column: int) -> str:
        if column == FILE:
            return row.line.path
        if column == LEFT_OUT and row.line.look is not None:
            return "\n".join(map(left_out_words, row.line.look.left_out))
        return said_of(row.line) if column in (TITLE, SAID) else ""

    def _spoken(self, row: _Row, column: int) -> str:
        if column == FILE:
            if row.line.look is None:
                return _name(row.line) + ", " + tr("can't be read")
            return _name(row.line) + ", " + (tr("to be imported") if row.wanted else tr("left alone"))
        words = self._words(row, column)
        return f"{translated(COLUMNS[column])}: {words}" if words and column != TITLE else words


def _is_to_come(line: Recognised) -> bool:
    """Tell whether a line is wanted unasked: what can be read, and brings something that is not here yet."""
    return line.look is not None and (not line.article_id or bool(line.look.claims))


def _name(line: Recognised) -> str:
    """Return what tells a line from others: the name of its file, and what tells it within that."""
    name = PurePath(line.path).name
    inner = line.look.name if line.look else ""
    return f"{name} {inner}".strip()


def _count(line: Recognised, column: int) -> int:
    look = line.look
    if look is None:
        return 0
    counts = {
        NOTES: look.source_notes,
        TRACKED: look.tracked,
        MARKS: look.claims,
        CUTS: look.cuts,
        LEFT_OUT: sum(one.count for one in look.left_out),
    }
    return counts[column]


def _text(row: _Row, column: int) -> str:
    """Return what a column of words holds of a line that can be read; a date as it is kept."""
    look = row.line.look
    if look is None:
        return ""
    texts: dict[int, Callable[[], str]] = {
        TITLE: lambda: row.title or look.metadata.title,
        FORMAT: lambda: format_words(look.format),
        DATE: lambda: look.metadata.published,
        LANGUAGE: lambda: look.metadata.language,
        ENCODING: lambda: look.encoding,
        SAID: lambda: said_of(row.line),
    }
    return texts[column]()


def _sort_key(row: _Row, column: int) -> tuple[Any, ...]:
    """Return what a line is sorted by, without regard to case: what has nothing to say stands behind."""
    if column in NUMBERS:
        return (_count(row.line, column),)
    if column == FILE:
        return (PurePath(row.line.path).name.casefold(), row.line.number)
    text = said_of(row.line) if column == SAID else _text(row, column)
    return (row.line.look is None and column != SAID, not text, text.casefold())
