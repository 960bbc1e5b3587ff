"""The bar over the table of claims while some are selected: how many, and what can be done to all of them at once.

What does not fit beside the rest is in the menu at its end. Not what is done: that is `bulk.py`'s.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from annotator.ui.i18n import tr
from annotator.ui.icons import tinted
from annotator.ui.overviews.claims_table.bulk import BulkChanges
from annotator.ui.theme import SPACE, Theme
from annotator.ui.widgets.margins import set_margins

_GAP = SPACE


class BulkBar(QWidget):
    """One line of buttons. It is there with a selection."""

    cleared = Signal()
    """Nothing shall be selected any more."""

    def __init__(self, bulk: BulkChanges, selected: Callable[[], Sequence[str]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("bulkBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("What can be done to the selected claims"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._selected = selected
        self._count = QLabel()
        self._count.setProperty("role", "strong")
        self._status = self._menu_button(tr("Status"), bulk.fill_statuses)
        self._add = self._menu_button(tr("Add tag"), bulk.fill_added)
        self._remove = self._menu_button(tr("Remove tag"), bulk.fill_removed)
        self._priority = self._menu_button(tr("Priority"), bulk.fill_priorities)
        self._claimant = self._button(tr("Claimant…"), lambda ids: bulk.ask_claimant(ids, told=True))
        self._merge = self._button(tr("Merge"), bulk.merge)
        self._merge.setToolTip(tr("Make one claim of them: the first one, with all places and evidence"))
        self._delete = self._button(tr("Delete"), bulk.delete)
        self._buttons = [self._status, self._add, self._remove, self._claimant, self._priority, self._merge,
                         self._delete]  # fmt: skip
        self._more = self._menu_button(tr("More"), bulk.fill)
        self._clear = QToolButton()
        self._clear.setToolTip(tr("Select nothing"))
        self._clear.setAccessibleName(tr("Select nothing"))
        self._clear.setIconSize(QSize(16, 16))
        self._clear.clicked.connect(self.cleared)
        row = QHBoxLayout(self)
        set_margins(row, 3 * SPACE, SPACE, SPACE, SPACE)
        row.setSpacing(_GAP)
        row.addWidget(self._count)
        row.addSpacing(2 * SPACE)
        for button in (*self._buttons, self._more):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self._clear)

    def _menu_button(self, words: str, fill: Callable[[QMenu, Sequence[str]], None]) -> QToolButton:
        button = QToolButton()
        button.setText(words + " ▾")
        button.setAccessibleName(words)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)

        def show() -> None:
            menu.clear()
            fill(menu, list(self._selected()))

        menu.aboutToShow.connect(show)
        button.setMenu(menu)
        return button

    def _button(self, words: str, act: Callable[[Sequence[str]], None]) -> QToolButton:
        button = QToolButton()
        button.setText(words)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: act(list(self._selected())))
        return button

    def show_count(self, selected: int) -> None:
        """Show how many claims are selected; with none there is no bar."""
        self._count.setText(tr("%Ln selected", "", selected))
        self._merge.setEnabled(selected > 1)
        self.setVisible(selected > 0)
        self._fit()

    def set_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self._clear.setIcon(tinted("x", theme.colour("muted")))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave to the menu at the end what does not fit."""
        room = self.width() - 6 * SPACE - self._count.sizeHint().width() - self._clear.sizeHint().width() - 2 * _GAP
        widths = [button.sizeHint().width() + _GAP for button in self._buttons]
        if sum(widths) > room:
            room -= self._more.sizeHint().width() + _GAP
        shown = 0
        for width in widths:
            room -= width
            if room < 0:
                break
            shown += 1
        for number, button in enumerate(self._buttons):
            button.setVisible(number < shown)
        self._more.setVisible(shown < len(self._buttons))
