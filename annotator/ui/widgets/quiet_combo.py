"""A choice among few values, as one of the card's fields."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.ui.widgets.choice import SearchedCombo


class QuietCombo(SearchedCombo):
    """Shows one of (value, label). The wheel scrolls the panel, not the choice."""

    picked = Signal(str)
    """The value that the user picked."""

    def __init__(self, choices: Sequence[tuple[str, str]], label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(label)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(SearchedCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)
        self.offer(choices)
        self.activated.connect(lambda index: self.picked.emit(self.itemData(index)))

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer other choices; `show_value` must follow."""
        self.clear()
        for value, text in choices:
            self.addItem(text, value)

    def show_value(self, value: str) -> None:
        """Show what is stored; a value that is no choice is shown as it is."""
        index = self.findData(value)
        if index < 0:
            self.addItem(value, value)
            index = self.count() - 1
        self.setCurrentIndex(index)
        empty = "" if value else "true"
        if self.property("empty") != empty:
            self.setProperty("empty", empty)
            self.style().unpolish(self)  # a look by property is looked up once
            self.style().polish(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
