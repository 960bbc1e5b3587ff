"""The history of the opened claim: its newest acts day by day, read when it is unfolded; each leads to how it was."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from annotator.domain.chronicle import Entry
from annotator.ui.dialogs.history.phrasing import day_heading, day_of, phrasing
from annotator.ui.i18n import local_clock, tr
from annotator.ui.widgets.sections import INSET, link_button
from annotator.ui.widgets.text_row import PressedRow

if TYPE_CHECKING:
    from annotator.services.projects import Project
    from annotator.ui.session import Session
    from annotator.ui.theme import Theme

NEWEST = 12
"""Acts that the card shows; all stand in a window of their own."""


class EntryRow(PressedRow):
    """One act to read. Pressing it shows the claim as it was then."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.seq = 0
        self.setToolTip(tr("Show the claim as it was then"))
        self.column.setContentsMargins(INSET, 3, INSET, 3)
        self._label = self.add_label("note")

    def show_entry(self, entry: Entry, words: str) -> None:
        """Show an act."""
        self.seq = entry.seq
        self._label.setText(words)
        self.setText(words)
        self.setAccessibleName(words)


class HistorySection(QWidget):
    """A heading to unfold, and the acts below their days, newest first."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._claim_id = ""
        self._title = ""
        self._rows: list[EntryRow] = []
        self._days: list[QLabel] = []
        self.shown: tuple[str, ...] = ()
        self.toggle = link_button("", tr("Who changed what, and when"), self)
        self.toggle.setCheckable(True)
        self.toggle.toggled.connect(self._unfold)
        self.all = link_button("", tr("All of it in a window of its own"), self)
        self.all.clicked.connect(self.show_all)
        self.all.hide()
        self._inside = QWidget(self)
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.toggle)
        column.addWidget(self._inside)
        column.addWidget(self.all)
        self._unfold(unfolded=False)
        session.theme_changed.connect(self._apply_theme)

    def open(self, claim_id: str, wording: str = "") -> None:
        """Turn to another claim, or read the same one's history again."""
        self._title = wording
        if claim_id != self._claim_id:
            self._claim_id = claim_id
            self._fill([], 0)
        if self.toggle.isChecked():
            self._read()

    def _unfold(self, unfolded: bool) -> None:  # noqa: FBT001 - Qt's signal gives it so
        self.toggle.setText(("▾ " if unfolded else "▸ ") + tr("History"))
        self.toggle.setAccessibleName(tr("History, unfolded") if unfolded else tr("History, folded"))
        self._inside.setVisible(unfolded)
        if unfolded:
            self._read()
        else:
            self._fill([], 0)

    def _read(self) -> None:
        claim_id = self._claim_id
        if not claim_id:
            return

        def newest(project: Project) -> tuple[str, list[Entry], int]:
            return claim_id, *project.history.newest(NEWEST, claim_id=claim_id)

        self._session.read(newest, self._show, self, key="history")

    def _show(self, read: tuple[str, list[Entry], int]) -> None:
        claim_id, entries, total = read
        if claim_id == self._claim_id and self.toggle.isChecked():
            self._fill(entries, total)

    def _fill(self, entries: Sequence[Entry], total: int) -> None:
        """Put the acts below the headings of their days; the rows of those that were there stay, with the focus."""
        kept = {row.seq: row for row in self._rows}
        rows = [kept.pop(entry.seq) if entry.seq in kept else self._make_row() for entry in entries]
        for gone in (*kept.values(), *self._days):
            gone.hide()
            gone.deleteLater()
        while self._column.takeAt(0) is not None:
            pass
        self._rows, self._days = rows, []
        said: list[str] = []
        day = None
        for entry, row in zip(entries, rows, strict=True):
            if day_of(entry.at) != day:
                day = day_of(entry.at)
                self._add_day(day_heading(day))
            said.append(self._words(entry))
            row.show_entry(entry, said[-1])
            self._column.addWidget(row)
            row.show()
        self.shown = tuple(said)
        self.all.setText(tr("Show all %Ln", "", total))
        self.all.setVisible(bool(entries))

    def _words(self, entry: Entry) -> str:
        sentence = entry.in_one_line(phrasing(), claim_id=self._claim_id)
        form = tr("{when} {who}: {what}")
        return form.replace("{when}", local_clock(entry.at)).replace("{who}", entry.person).replace("{what}", sentence)

    def _add_day(self, heading: str) -> None:
        label = QLabel(heading, self._inside)
        label.setProperty("look", "small")
        label.setContentsMargins(INSET, 8, INSET, 2)
        self._days.append(label)
        self._column.addWidget(label)

    def _make_row(self) -> EntryRow:
        row = EntryRow(self._session.theme, self._inside)
        row.clicked.connect(lambda: self._show_as_of(row.seq))
        row.installEventFilter(self)
        return row

    def rows(self) -> list[EntryRow]:
        """Return the rows, the newest act first."""
        return self._rows

    def _apply_theme(self, theme: Theme) -> None:
        for row in self._rows:
            row.set_theme(theme)

    # what they lead to

    def _show_as_of(self, seq: int) -> None:
        from annotator.ui.dialogs.history.claim_as_of import ClaimAsOfDialog

        ClaimAsOfDialog(self._session, self._claim_id, seq, self.window()).show()

    def show_all(self) -> None:
        """Open the whole history of the claim in a window."""
        from annotator.ui.dialogs.history.model import Scope
        from annotator.ui.dialogs.history.window import HistoryWindow

        HistoryWindow(self._session, Scope(claim_id=self._claim_id), self._title, self.window()).show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and watched in self._rows and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            place = self._rows.index(watched) + step
            if step and 0 <= place < len(self._rows):
                self._rows[place].setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)
