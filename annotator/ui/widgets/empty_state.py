"""What stands where there is nothing to show: why, and what to do."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from annotator.ui.theme import PANE_PADDING
from annotator.ui.widgets.margins import set_margins
from annotator.ui.widgets.sections import INSET


class EmptyState(QWidget):
    """A page that says why it is empty, and what to do."""

    def __init__(self, title: str, text: str = "", button: QWidget | None = None) -> None:
        super().__init__()
        self._text = QLabel()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 24, 0, 0)
        self._column.setSpacing(4)
        self._add(QLabel(title), "strong")
        self._add(self._text, "empty")
        self.set_text(text)
        if button is not None:
            row = QHBoxLayout()
            set_margins(row, PANE_PADDING - INSET, 0, 0, 0)
            row.addWidget(button)
            row.addStretch(1)
            self._column.addLayout(row)
        self._column.addStretch(1)

    def set_text(self, text: str) -> None:
        """Say what to do; nothing, with an empty text."""
        self._text.setText(text)
        self._text.setVisible(bool(text))

    def _add(self, label: QLabel, look: str) -> None:
        label.setProperty("look", look)
        label.setWordWrap(True)
        label.setContentsMargins(PANE_PADDING, 0, PANE_PADDING, 0)
        self._column.addWidget(label)
