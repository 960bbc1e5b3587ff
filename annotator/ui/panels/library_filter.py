"""What the library is narrowed to and sorted by: a line to type it in, and a menu that types it.

What the line understands stands in `domain/library.py`; the menu shows it, and is checked where the line says so.
"""

from __future__ import annotations

from functools import partial

import shiboken6
from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget

from annotator.domain.article import ARTICLE_STATUSES
from annotator.domain.library import (
    ME,
    NOBODY,
    LibraryField,
    LibraryFilter,
    LibraryOrder,
    LibraryQuery,
    read_library_query,
)
from annotator.errors import InvalidInput
from annotator.ui.i18n import QT_TR_NOOP, tr, translated
from annotator.ui.icons import tinted
from annotator.ui.session import Session
from annotator.ui.theme import SPACE, Theme

FILTER_PAUSE = 150  # ms without a key before the list is narrowed
_MOST_PEOPLE = 30  # in the menu; the line takes any name
_LEAVING = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)

ORDERS = {
    LibraryOrder.IMPORTED: QT_TR_NOOP("Newest import first"),
    LibraryOrder.DUE: QT_TR_NOOP("By due date"),
    LibraryOrder.PRIORITY: QT_TR_NOOP("By priority"),
    LibraryOrder.TITLE: QT_TR_NOOP("By title"),
    LibraryOrder.UNCHECKED: QT_TR_NOOP("Most claims left to check first"),
    LibraryOrder.COVERAGE: QT_TR_NOOP("Least covered first"),
}
_DUE = {
    "overdue": QT_TR_NOOP("overdue"),
    "today": QT_TR_NOOP("today"),
    "week": QT_TR_NOOP("within a week"),
    "none": QT_TR_NOOP("no date"),
}
_PRIORITIES = {
    "high": QT_TR_NOOP("high"),
    "normal": QT_TR_NOOP("normal"),
    "low": QT_TR_NOOP("low"),
    "none": QT_TR_NOOP("none"),
}


class LibraryFilterBar(QWidget):
    """A line and a button."""

    changed = Signal(object)
    """The `LibraryQuery` now wanted."""

    refused = Signal(str)
    """What is wrong with what was typed, in words."""

    left = Signal()
    """The line was left by key: the focus should go to the list."""

    order_chosen = Signal(str)
    """A `LibraryOrder` was chosen."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._order = LibraryOrder.IMPORTED
        self.line = self._make_line()
        self._button = QToolButton()
        self._button.setAccessibleName(tr("Filter and sort the library"))
        self._button.setToolTip(tr("Filter and sort"))
        self._button.setIconSize(QSize(16, 16))
        self._button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self._button)
        self.menu.aboutToShow.connect(self._fill)
        self._button.setMenu(self.menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(self.line, 1)
        row.addWidget(self._button)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(FILTER_PAUSE)
        self._pause.timeout.connect(self._tell)
        session.theme_changed.connect(self._apply_theme)
        self._apply_theme(session.theme)

    def _make_line(self) -> QLineEdit:
        line = QLineEdit()
        line.setPlaceholderText(tr("Filter articles"))
        line.setAccessibleName(tr("Filter articles"))
        line.setToolTip(
            tr("Words of the title and the text, and:")
            + '\nstate:"in progress"  assigned:Anna  assigned:me  priority:high'
            + "\ndue:overdue  due:today  due:week  due:2026-03-04  -state:ready"
        )
        line.setClearButtonEnabled(True)
        line.textChanged.connect(lambda _: self._pause.start())
        line.installEventFilter(self)
        return line

    def _apply_theme(self, theme: Theme) -> None:
        self._button.setIcon(tinted("list-filter", theme.colour("muted")))

    # what is wanted

    def query(self) -> LibraryQuery:
        """Return what is wanted now. Raises InvalidInput for what can't be understood."""
        return read_library_query(self.line.text(), self._order)

    def narrow_to(self, text: str) -> None:
        """Narrow the library to something else, at once."""
        self.line.setText(text)
        self._tell()

    def set_order(self, order: LibraryOrder) -> None:
        """Sort by something else, at once."""
        self._order = order
        self._tell()

    def narrow_later(self) -> None:
        """Ask anew after a pause: what the list is narrowed by may have changed."""
        self._pause.start()

    def _tell(self) -> None:
        self._pause.stop()
        try:
            query = self.query()
        except InvalidInput as error:
            self.refused.emit(translated(error.words))
            return
        self.changed.emit(query)

    # the menu

    def _fill(self) -> None:
        """Show what can be asked for, and what is."""
        try:
            query = self.query()
        except InvalidInput:
            query = LibraryQuery(order=self._order)
        self.menu.clear()
        states = {status: status for status in ARTICLE_STATUSES}
        people = {ME: "me", NOBODY: "nobody"}
        self._add_choices(self.menu.addMenu(tr("State")), LibraryField.STATE, states, query)
        assigned = self.menu.addMenu(tr("Assigned to"))
        self._add_choices(assigned, LibraryField.ASSIGNED, people, query)
        self._session.read(
            lambda project: project.work.people(),
            lambda names: self._add_people(assigned, names, query),
            self,
            key="people",
        )
        self._add_choices(self.menu.addMenu(tr("Due")), LibraryField.DUE, _DUE, query)
        self._add_choices(self.menu.addMenu(tr("Priority")), LibraryField.PRIORITY, _PRIORITIES, query)
        clear = self.menu.addAction(tr("Show all articles"))
        clear.triggered.connect(lambda: self.narrow_to(""))
        clear.setEnabled(bool(self.line.text()))
        self.menu.addSeparator()
        orders = QActionGroup(self.menu)
        for order, words in ORDERS.items():
            action = orders.addAction(translated(words))
            action.setCheckable(True)
            action.setChecked(order is query.order)
            action.triggered.connect(partial(self._choose_order, order))
            self.menu.addAction(action)

    def _add_people(self, menu: QMenu, names: list[str], query: LibraryQuery) -> None:
        if shiboken6.isValid(menu):  # else it was opened again meanwhile
            self._add_choices(menu, LibraryField.ASSIGNED, {name: name for name in names[:_MOST_PEOPLE]}, query)

    def _add_choices(self, menu: QMenu, field: LibraryField, values: dict[str, str], query: LibraryQuery) -> None:
        for value, words in values.items():
            one = LibraryFilter(field, value)
            action = QAction(translated(words).replace("&", "&&"), menu)
            action.setCheckable(True)
            action.setChecked(one in query.filters)
            action.toggled.connect(partial(self._turn, query, one))
            menu.addAction(action)

    def _turn(self, query: LibraryQuery, one: LibraryFilter, on: bool) -> None:  # noqa: FBT001 - a signal's
        self.narrow_to((query.having(one) if on else query.without(one)).text)

    def _choose_order(self, order: LibraryOrder) -> None:
        self.set_order(order)
        self.order_chosen.emit(order.value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down and Enter leave the line for the list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _LEAVING:
            self.left.emit()
            return True
        return super().eventFilter(watched, event)
