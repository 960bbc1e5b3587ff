"""The tabs of the right pane: a button for each of its pages, with the words that the page gives it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from annotator.ui.panels.base import PagePanel
from annotator.ui.theme import PANE_PADDING, SPACE
from annotator.ui.widgets.flow import FlowLayout


class PanelTabs(QWidget):
    """Which page is shown, and the way to the others; at their end, what a page wants to have there."""

    wanted = Signal(str)
    """The id of the page that was chosen."""

    def __init__(self, pages: Mapping[str, PagePanel]) -> None:
        super().__init__()
        self._buttons: dict[str, QToolButton] = {}
        self._ends: dict[str, QWidget] = {}
        group = QButtonGroup(self)
        row = FlowLayout(SPACE)
        for page_id, page in pages.items():
            button = QToolButton(self)
            button.setObjectName(f"{page_id}Tab")
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setProperty("role", "left")
            button.clicked.connect(lambda _=False, page_id=page_id: self.wanted.emit(page_id))
            page.tab_changed.connect(lambda page_id=page_id, page=page: self._describe(page_id, page))
            group.addButton(button)
            row.addWidget(button)
            self._buttons[page_id] = button
            self._describe(page_id, page)
        line = QHBoxLayout(self)
        line.setContentsMargins(PANE_PADDING, SPACE, PANE_PADDING, SPACE)
        line.setSpacing(SPACE)
        line.addLayout(row, 1)
        for page_id, page in pages.items():
            end = page.tab_button()
            if end is not None:
                line.addWidget(end, 0, Qt.AlignmentFlag.AlignTop)
                self._ends[page_id] = end

    def button(self, page_id: str) -> QToolButton:
        """Return the button of a page."""
        return self._buttons[page_id]

    def show_page(self, page_id: str) -> None:
        """Say which page is shown."""
        self._buttons[page_id].setChecked(True)
        for of_page, end in self._ends.items():
            end.setVisible(of_page == page_id)

    def _describe(self, page_id: str, page: PagePanel) -> None:
        button, tab = self._buttons[page_id], page.tab()
        button.setText(tab.words)
        button.setToolTip(tab.tool_tip)
        button.setAccessibleName(tab.spoken or tab.words)
        button.setVisible(bool(tab.words))
