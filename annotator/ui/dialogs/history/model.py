"""The acts of a history as a Qt model: a light outline of all, cut into days, with the words of the rows in view.

Ten thousand acts are cheap to know of; their words are read off the window's thread, a batch around what is looked at.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from annotator.domain.changes import Changes
from annotator.domain.chronicle import Entry, LineKind, Moment
from annotator.ui.dialogs.history.phrasing import day_heading, day_of, phrasing
from annotator.ui.i18n import local_clock
from annotator.ui.session import Session

if TYPE_CHECKING:
    from annotator.services.projects import Project

MOMENT = int(Qt.ItemDataRole.UserRole)
"""The `Moment` of a row, None for the heading of a day."""
ENTRY = MOMENT + 1
"""The `Entry` of a row, None for a heading and while it is being read."""

_AROUND = 40  # rows read before and after the ones that are looked at
_KEPT = 4_000
_BATCH = 100
_PAUSE = 200  # ms in which further acts are waited for before the outline is read again

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


@dataclass(frozen=True, slots=True)
class Scope:
    """Whose history it is: an article's or a claim's; the other id is empty."""

    article_id: str = ""
    claim_id: str = ""


class HistoryModel(QAbstractListModel):
    """Acts by row, the newest first, below a heading for each day."""

    outlined = Signal()
    """The acts have been read (again)."""

    arrived = Signal()
    """Words of some rows have been read."""

    def __init__(self, session: Session, scope: Scope, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.scope = scope
        self._outline: list[tuple[Moment, date]] = []
        self._rows: list[Moment | date] = []
        self._places: dict[int, int] = {}
        self._entries: OrderedDict[int, Entry] = OrderedDict()
        self._wanted: dict[int, None] = {}
        self._person = ""
        self._kind: LineKind | None = None
        self._reader = self._timer(0, self._read_wanted)
        self._again = self._timer(_PAUSE, self.load)
        session.changed.connect(self._on_changed)

    def _timer(self, pause: int, then: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(pause)
        timer.timeout.connect(then)
        return timer

    # which acts

    def load(self) -> None:
        """Read the outline (again)."""
        scope = self.scope

        def outline(project: Project) -> list[tuple[Moment, date]]:
            return [(one, day_of(one.at)) for one in project.history.outline(scope.article_id, scope.claim_id)]

        self._session.read(outline, self._take_outline, self)

    def _take_outline(self, outline: list[tuple[Moment, date]]) -> None:
        self._outline = outline
        self._arrange()
        self.outlined.emit()

    def show_only(self, person: str, kind: LineKind | None) -> None:
        """Show the acts of one person, on one kind of thing; empty and None are all."""
        if (person, kind) != (self._person, self._kind):
            self._person, self._kind = person, kind
            self._arrange()

    def _arrange(self) -> None:
        self.beginResetModel()
        self._rows, self._places = [], {}
        day: date | None = None
        for moment, its_day in self._outline:
            if self._person not in ("", moment.person) or (self._kind is not None and self._kind not in moment.kinds):
                continue
            if its_day != day:
                day = its_day
                self._rows.append(day)
            self._places[moment.seq] = len(self._rows)
            self._rows.append(moment)
        self.endResetModel()

    def people(self) -> list[str]:
        """Return who has acted, from A to Z."""
        return sorted({moment.person for moment, _ in self._outline}, key=str.casefold)

    def kinds(self) -> set[LineKind]:
        """Return what kinds of thing were acted on."""
        return set().union(*(moment.kinds for moment, _ in self._outline))

    def row_of(self, seq: int) -> int:
        """Return the row of an act, -1 where it is not shown."""
        return self._places.get(seq, -1)

    def row_at(self, day: date) -> int:
        """Return the row of the last act on a day or before, -1 where there is none."""
        for row, here in enumerate(self._rows):
            if not isinstance(here, Moment) and here <= day:
                return row + 1
        return -1

    def days(self) -> list[date]:
        """Return the days of the acts that are shown, the newest first."""
        return [here for here in self._rows if not isinstance(here, Moment)]

    def count(self) -> int:
        """Return how many acts are shown."""
        return len(self._places)

    # Qt's side

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and not isinstance(self._rows[index.row()], Moment):
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        here = self._rows[index.row()]
        if not isinstance(here, Moment):
            return day_heading(here) if role in _WORDS else None
        if role == MOMENT:
            return here
        entry = self._entries.get(here.seq)
        if entry is None:
            self._want(index.row())
        if role == ENTRY:
            return entry
        return self._said(here, entry) if role in _WORDS else None

    def _said(self, moment: Moment, entry: Entry | None) -> str:
        return f"{local_clock(moment.at)}  {moment.person}: {self.sentence(entry) if entry else '…'}"

    def sentence(self, entry: Entry) -> str:
        """Return an act in one line."""
        return entry.in_one_line(phrasing(), claim_id=self.scope.claim_id, article_id=self.scope.article_id)

    # reading what is looked at

    def _want(self, row: int) -> None:
        here = self._rows[row]
        if isinstance(here, Moment) and here.seq in self._wanted:
            return
        for near in self._rows[max(0, row - _AROUND) : row + _AROUND]:
            if isinstance(near, Moment) and near.seq not in self._entries:
                self._wanted[near.seq] = None
        self._reader.start()

    def _read_wanted(self) -> None:
        wanted, scope = list(self._wanted)[-_BATCH:], self.scope  # what is painted later is asked for again
        self._session.read(
            lambda project: project.history.entries(wanted, scope.article_id, scope.claim_id), self._take_entries, self
        )

    def _take_entries(self, entries: Sequence[Entry]) -> None:
        self._wanted.clear()
        for entry in entries:
            self._entries[entry.seq] = entry
        while len(self._entries) > _KEPT:
            self._entries.popitem(last=False)
        rows = [self._places[entry.seq] for entry in entries if entry.seq in self._places]
        if rows:
            self.dataChanged.emit(self.index(min(rows)), self.index(max(rows)))
        self.arrived.emit()

    def _on_changed(self, changes: Changes) -> None:
        scope = self.scope
        if scope.article_id in changes.articles or scope.claim_id in changes.claims:
            self._again.start()


_WORDS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
