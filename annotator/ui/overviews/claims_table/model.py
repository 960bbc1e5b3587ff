"""The table of claims as a Qt model: an array of ids, cut into groups, with lines read for the rows in view.

A million ids are cheap; their lines are read off the window's thread, a batch around what is looked at. A line that
somebody has changed stays as it was until the new one is there: the table is never blank.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from annotator.domain.changes import Changes
from annotator.domain.claim_query import ClaimGroup, ClaimOrder, ClaimQuery, ClaimRow
from annotator.ui.i18n import local_date, tr
from annotator.ui.overviews.claims_table.columns import COLUMNS, text_of, title_of
from annotator.ui.session import Session

ROW = int(Qt.ItemDataRole.UserRole)
"""The `ClaimRow` of a row, None for a group's heading and while it is being read."""
HEADING = ROW + 1
"""The `ClaimGroup` whose heading a row is, else None."""

_AROUND = 60  # rows read before and after the ones that are looked at
_KEPT = 4_000
_BATCH = 400
_PAUSE = 250  # ms in which further acts are waited for before the list is read again

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


EVERY_CLAIM = ClaimQuery()


@dataclass(frozen=True, slots=True)
class Listing:
    """What is listed: which claims, by what they are sorted and whether they are grouped by that."""

    query: ClaimQuery = EVERY_CLAIM
    order: ClaimOrder = ClaimOrder.MADE
    descending: bool = True
    grouped: bool = False


class ClaimsTableModel(QAbstractTableModel):
    """Claims by row; with groups, a heading above each."""

    listed = Signal(int)
    """The number of claims, whenever the list has been read."""

    lines_read = Signal()
    """Lines of rows have come, or have come again: they may need another height."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.listing = Listing()
        self._ids: list[str] = []
        self._groups: list[ClaimGroup] = []
        self._headings: list[int] = []  # the rows of the groups' headings, ascending
        self._lines: OrderedDict[str, ClaimRow] = OrderedDict()
        self._outdated: set[str] = set()  # of these lines, those that have to be read again
        self._gone: set[str] = set()  # claims of the list that are there no more
        self._wanted: dict[str, None] = {}
        self._reader = self._timer(0, self._read_wanted)
        self._again = self._timer(_PAUSE, self.load)
        self._stale = True
        session.changed.connect(self._on_changed)

    def _timer(self, pause: int, then: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(pause)
        timer.timeout.connect(then)
        return timer

    # the list

    def show_listing(self, listing: Listing) -> None:
        """List other claims, or in another order."""
        if listing != self.listing or self._stale:
            self.listing = listing
            self.load()

    def load(self) -> None:
        """Read the list (again)."""
        self._stale = False
        wanted = self.listing

        def query(project: Any) -> tuple[list[str], list[ClaimGroup]]:
            ids = project.claim_table.ids(wanted.query, wanted.order, descending=wanted.descending)
            if not wanted.grouped:
                return ids, []
            return ids, project.claim_table.groups(wanted.query, wanted.order, descending=wanted.descending)

        self._session.read(query, self._take_list, self, key="list")

    def _take_list(self, found: tuple[list[str], list[ClaimGroup]]) -> None:
        ids, groups = found
        self._gone.clear()
        if sum(group.count for group in groups) != len(ids):
            groups = []  # somebody acted between the two questions: the next reading has them again
        if ids == self._ids and groups == self._groups:
            self._show_again()
            self.listed.emit(len(ids))
            return
        self.beginResetModel()
        self._ids, self._groups = ids, groups
        self._headings = []
        row = 0
        for group in groups:
            self._headings.append(row)
            row += group.count + 1
        self.endResetModel()
        self.listed.emit(len(ids))

    def heading_rows(self) -> list[int]:
        """Return the rows of the groups' headings."""
        return self._headings

    def id_at(self, row: int) -> str:
        """Return the id of a row's claim; the empty string for a heading and outside of the list."""
        before = bisect_right(self._headings, row)
        if row < 0 or (before and self._headings[before - 1] == row):
            return ""
        return self._ids[row - before] if row - before < len(self._ids) else ""

    def rows_of(self, claim_ids: Collection[str]) -> list[int]:
        """Return the rows of those of these claims that are in the list."""
        wanted = set(claim_ids)
        places = [place for place, claim_id in enumerate(self._ids) if claim_id in wanted]
        rows = []
        heading = 0
        for place in places:
            while heading < len(self._headings) and self._headings[heading] <= place + heading:
                heading += 1
            rows.append(place + heading)
        return rows

    def ids(self) -> Sequence[str]:
        """Return the ids of all claims of the list, in order."""
        return self._ids

    # Qt's side

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._ids) + len(self._headings)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and not self.id_at(index.row()):
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return title_of(COLUMNS[section])
            if role == Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignRight if COLUMNS[section].numeric else Qt.AlignmentFlag.AlignLeft
                return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        claim_id = self.id_at(index.row())
        if not claim_id:
            return self._heading_data(index, role)
        line = self._lines.get(claim_id)
        if self._must_be_read(claim_id):
            self._want(index.row())
        return line if role == ROW or line is None else self._line_data(line, index.column(), role)

    def _line_data(self, line: ClaimRow, column: int, role: int) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(line, column)
        if role == Qt.ItemDataRole.TextAlignmentRole and COLUMNS[column].numeric:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _heading_data(self, index: Index, role: int) -> Any:
        group = self._groups[bisect_right(self._headings, index.row()) - 1]
        if role == HEADING:
            return group
        if index.column() == 0 and role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{self._group_name(group)}  ·  {tr('%Ln claim(s)', '', group.count)}"
        return None

    def _group_name(self, group: ClaimGroup) -> str:
        if not group.value:
            return tr("none")
        if self.listing.order is ClaimOrder.STATUS:
            status = self._session.codebook.status_by_key.get(group.value)
            return status.label if status else group.value
        return local_date(group.value)

    def _text(self, line: ClaimRow, column: int) -> str:
        return text_of(line, column, self._session.codebook)

    # reading what is looked at

    def _want(self, row: int) -> None:
        if self.id_at(row) in self._wanted:
            return
        for near in range(max(0, row - _AROUND), min(self.rowCount(), row + _AROUND)):
            claim_id = self.id_at(near)
            if claim_id and self._must_be_read(claim_id):
                self._wanted[claim_id] = None
        self._reader.start()

    def _must_be_read(self, claim_id: str) -> bool:
        return claim_id not in self._gone and (claim_id not in self._lines or claim_id in self._outdated)

    def _read_wanted(self) -> None:
        wanted = list(self._wanted)[-_BATCH:]  # scrolled far: what is painted later is asked for again
        turn = self._session.turn()
        take = partial(self._take_lines, wanted, turn)
        self._session.read(lambda project: project.claim_table.rows(wanted), take, self, key="lines")

    def _take_lines(self, wanted: Sequence[str], turn: int, lines: Sequence[ClaimRow]) -> None:
        self._wanted.clear()
        self._gone.update(set(wanted).difference(line.claim_id for line in lines))
        for line in lines:
            self._lines[line.claim_id] = line
            self._lines.move_to_end(line.claim_id)
            if not self._session.touched_since(line.claim_id, turn):  # else it may have been read before that
                self._outdated.discard(line.claim_id)
        while len(self._lines) > _KEPT:
            old, _ = self._lines.popitem(last=False)
            self._outdated.discard(old)
        self._show_again()
        self.lines_read.emit()

    def _show_again(self) -> None:
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, len(COLUMNS) - 1))

    def line(self, row: int) -> ClaimRow | None:
        """Return the line of a row as it is held; None for a heading and where it is being read."""
        return self._lines.get(self.id_at(row))

    def versions(self, claim_ids: Iterable[str]) -> dict[str, int]:
        """Return the versions of claims as they are shown, of those whose lines are held."""
        return {claim_id: self._lines[claim_id].version for claim_id in claim_ids if claim_id in self._lines}

    def tags_on(self, claim_ids: Iterable[str]) -> list[str]:
        """Return the tags that claims have, in alphabetical order; none where a line of them is not held."""
        lines = [self._lines.get(claim_id) for claim_id in claim_ids]
        if None in lines:
            return []
        return sorted({tag for line in lines if line is not None for tag in line.tags}, key=str.casefold)

    # what changes meanwhile

    def sleep(self) -> None:
        """Nobody looks: the list is read again when somebody does."""
        self._again.stop()
        self._stale = True

    def _on_changed(self, changes: Changes) -> None:
        touched = self._lines.keys() if changes.codebook else changes.claims & self._lines.keys()
        self._outdated.update(touched)
        self._gone -= changes.claims  # undone, perhaps
        if self._stale or not (changes.claims or changes.articles or changes.codebook):
            return
        if touched:
            self._show_again()  # what is painted is read again at once
        self._again.start()
