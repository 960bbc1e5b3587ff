"""What the panel shows where there is nothing to show: why, and what to do."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from annotator.ui.theme import PANE_PADDING
from annotator.ui.widgets.sections import INSET


def empty_state(title: str, text: str, button: QWidget | None = None) -> QWidget:
    """Return a page that says why it is empty, and what to do."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 24, 0, 0)
    column.setSpacing(4)
    for words, look in ((title, "strong"), (text, "empty")):
        if words:
            label = QLabel(words)
            label.setProperty("look", look)
            label.setWordWrap(True)
            label.setContentsMargins(PANE_PADDING, 0, PANE_PADDING, 0)
            column.addWidget(label)
    if button is not None:
        row = QHBoxLayout()
        row.setContentsMargins(PANE_PADDING - INSET, 0, 0, 0)
        row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
    column.addStretch(1)
    return page
