"""The filters of a search as chips, each of which can be taken away, and a menu that adds one.

They stand in the search's own text: what the chips do could be typed, and what is typed shows as chips.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QMenu, QToolButton, QWidget

from annotator.domain.search_language import filter_texts, with_filter, without_filter
from annotator.ui.i18n import tr
from annotator.ui.theme import SPACE
from annotator.ui.widgets.chips import Chips

if TYPE_CHECKING:
    from annotator.ui.session import Session


class FilterChips(QWidget):
    """The filters of one text."""

    changed = Signal(str)
    """The text with a filter more or less."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._text = ""
        self._add = QToolButton()
        self._add.setText(tr("Add filter") + " ▾")
        self._add.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self._add)
        self._menu.aboutToShow.connect(self._fill)
        self._add.setMenu(self._menu)
        self._chips = Chips()
        self._shown: list[str] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * SPACE)
        row.addWidget(self._add)
        row.addWidget(self._chips, 1)

    def show_text(self, text: str) -> None:
        """Show the filters of a text."""
        self._text = text
        shown = filter_texts(text)
        if shown == self._shown:
            return
        self._shown = shown
        self._chips.show_chips([(typed, partial(self._remove, typed)) for typed in shown])

    def _remove(self, typed: str) -> None:
        self.changed.emit(without_filter(self._text, typed))

    def _fill(self) -> None:
        self._menu.clear()
        book = self._session.codebook
        self._offer(tr("Status"), "status", ((one.label, one.key) for one in book.statuses))
        self._offer(tr("Tag"), "tag", ((one.name, one.name) for one in book.tags))
        asked = (("claimant", tr("Claimant…")), ("publisher", tr("Publisher…")), ("checker", tr("Checked by…")))
        for field, title in asked:
            self._menu.addAction(title, partial(self._ask, field, title))
        self._menu.addAction(tr("From a day on…"), partial(self._ask, "from", tr("From (2021, 2021-06, 2021-06-23)")))
        self._menu.addAction(tr("Up to a day…"), partial(self._ask, "to", tr("Up to (2021, 2021-06, 2021-06-23)")))

    def _offer(self, title: str, field: str, values: Iterable[tuple[str, str]]) -> None:
        menu = self._menu.addMenu(title)
        for label, value in values:
            menu.addAction(label.replace("&", "&&"), partial(self._take, field, value))
        menu.setEnabled(not menu.isEmpty())

    def _ask(self, field: str, title: str) -> None:
        dialog = QInputDialog(self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(tr("Add filter"))
        dialog.setLabelText(title.rstrip("…"))
        dialog.textValueSelected.connect(partial(self._take, field))
        dialog.open()

    def _take(self, field: str, value: str) -> None:
        if value.strip():
            self.changed.emit(with_filter(self._text, field, value.strip()))
