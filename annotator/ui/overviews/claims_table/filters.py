"""What the table of claims is narrowed to: words, and a chip for everything else, each of which can be taken away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QInputDialog, QLineEdit, QMenu, QToolButton, QWidget

from annotator.domain.claim_query import ClaimOrder, ClaimQuery
from annotator.ui.i18n import QT_TR_NOOP, local_date, tr, translated
from annotator.ui.theme import SPACE
from annotator.ui.widgets.chips import Chips

if TYPE_CHECKING:
    from annotator.ui.session import Session

_PAUSE = 200  # ms without a key before the table is narrowed

GROUPINGS: tuple[tuple[str, ClaimOrder | None], ...] = (
    (QT_TR_NOOP("No groups"), None),
    (QT_TR_NOOP("By status"), ClaimOrder.STATUS),
    (QT_TR_NOOP("By claimant"), ClaimOrder.CLAIMANT),
    (QT_TR_NOOP("By article"), ClaimOrder.ARTICLE),
    (QT_TR_NOOP("By checker"), ClaimOrder.CHECKER),
    (QT_TR_NOOP("By day made"), ClaimOrder.MADE),
    (QT_TR_NOOP("By day checked"), ClaimOrder.CHECKED),
)


class FilterBar(QWidget):
    """A field for words, a menu to add a filter, the chips of those in force, and the grouping."""

    changed = Signal(object)
    """The `ClaimQuery` now wanted."""

    grouping_changed = Signal(object)
    """The `ClaimOrder` to group by, or None."""

    left = Signal()
    """The field was left by key: the focus should go to the table."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._query = ClaimQuery()
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("Filter claims by words"))
        self.words.setAccessibleName(tr("Filter claims by words"))
        self.words.setClearButtonEnabled(True)
        self.words.setMaximumWidth(100 * SPACE)
        self.words.installEventFilter(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._take_words)
        self.words.textChanged.connect(lambda _: self._pause.start())
        self._add = QToolButton()
        self._add.setText(tr("Add filter") + " ▾")
        self._add.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self._add)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._add.setMenu(self._menu)
        self._groups = QComboBox()
        self._groups.setProperty("role", "choice")
        self._groups.setAccessibleName(tr("Group the claims"))
        for words, _order in GROUPINGS:
            self._groups.addItem(translated(words))
        self._groups.activated.connect(lambda row: self.grouping_changed.emit(GROUPINGS[row][1]))
        self._chips = Chips()
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * SPACE)
        row.addWidget(self.words, 2)
        row.addWidget(self._add)
        row.addWidget(self._chips, 3)
        row.addWidget(self._groups)

    def query(self) -> ClaimQuery:
        """Return what is wanted now."""
        return self._query

    def show_query(self, query: ClaimQuery) -> None:
        """Want something else; `changed` follows where it is."""
        was = self.words.blockSignals(True)
        self.words.setText(query.words)
        self.words.blockSignals(was)
        self._pause.stop()
        self._set(query)

    def _set(self, query: ClaimQuery) -> None:
        if query == self._query:
            return
        self._query = query
        self._show_chips()
        self.changed.emit(query)

    def _take_words(self) -> None:
        self._set(replace(self._query, words=self.words.text().strip()))

    # chips

    def _show_chips(self) -> None:
        self._chips.show_chips([(words, partial(self._set, without)) for words, without in self._parts()])

    def _parts(self) -> list[tuple[str, ClaimQuery]]:
        """Return each filter in force in words, with the query that is left without it."""
        query, book = self._query, self._session.codebook
        parts = []
        if query.status:
            status = book.status_by_key.get(query.status)
            parts.append((status.label if status else query.status, replace(query, status="")))
        if query.settled is not None:
            parts.append((tr("checked") if query.settled else tr("still open"), replace(query, settled=None)))
        if query.tag:
            parts.append((query.tag, replace(query, tag="")))
        for name, words in (("claimant", "claimant: {0}"), ("publisher", "source: {0}"), ("checker", "checked by {0}")):
            value = getattr(query, name)
            if value:
                parts.append((translated(words).format(value), query.without(name)))
        if query.article_id:
            parts.append((tr("one article"), replace(query, article_id="")))
        for first, last, words in (("made_from", "made_to", "made {0}"), ("checked_from", "checked_to", "checked {0}")):
            days = _days(getattr(query, first), getattr(query, last))
            if days:
                parts.append((translated(words).format(days), query.without(first, last)))
        if query.imported:
            parts.append((tr("with imported claims"), replace(query, imported=False)))
        return parts

    # adding

    def _fill_menu(self) -> None:
        self._menu.clear()
        book = self._session.codebook
        query = self._query
        self._submenu(tr("Status"), {one.label: replace(query, status=one.key) for one in book.statuses})
        self._submenu(tr("Tag"), {one.name: replace(query, tag=one.name) for one in book.tags})
        self._menu.addAction(tr("Still open"), partial(self._set, replace(query, settled=False)))
        self._menu.addAction(tr("Checked"), partial(self._set, replace(query, settled=True)))
        self._menu.addSeparator()
        for title, name in (
            (tr("Claimant…"), "claimant"),
            (tr("Source…"), "publisher"),
            (tr("Checked by…"), "checker"),
        ):
            self._menu.addAction(title, partial(self._ask, title.rstrip("…"), name))
        self._menu.addSeparator()
        self._menu.addAction(tr("With claims that were imported"), partial(self._set, replace(query, imported=True)))

    def _submenu(self, title: str, choices: dict[str, ClaimQuery]) -> None:
        menu = self._menu.addMenu(title)
        for label, query in choices.items():
            menu.addAction(label.replace("&", "&&"), partial(self._set, query))
        menu.setEnabled(bool(choices))

    def _ask(self, title: str, name: str) -> None:
        """Ask for a name, with those that occur offered."""
        pick: Callable[[list[str]], None] = partial(self._offer, title, name)
        self._session.read(lambda project: project.claim_table.values(name), pick, self, key="values")

    def _offer(self, title: str, name: str, values: list[str]) -> None:
        dialog = QInputDialog(self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(title)
        dialog.setLabelText(title)
        dialog.setComboBoxItems(values)
        dialog.setComboBoxEditable(True)
        dialog.textValueSelected.connect(lambda value: self._set(self._query.having(name, value.strip())))
        dialog.open()

    def show_grouping(self, order: ClaimOrder | None) -> None:
        """Show by what the claims are grouped."""
        orders = [known for _, known in GROUPINGS]
        self._groups.setCurrentIndex(orders.index(order))

    def name_anew(self) -> None:
        """Name the chips anew: a status or a tag may have another name."""
        self._show_chips()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down and Enter leave the field for the table."""
        leaving = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in leaving:
            if self._pause.isActive():
                self._pause.stop()
                self._take_words()
            self.left.emit()
            return True
        return super().eventFilter(watched, event)


def _days(first: str, last: str) -> str:
    if first == last:
        return local_date(first)
    return f"{local_date(first)} – {local_date(last)}" if first or last else ""
