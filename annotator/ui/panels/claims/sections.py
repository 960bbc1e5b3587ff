"""Parts that the opened card and the evidence editor are laid out with: labelled rows, headings, small buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from annotator.ui.icons import tinted

if TYPE_CHECKING:
    from annotator.ui.theme import Theme

INSET = 6
"""Px between a field's edge and its text; what isn't a field is set in by as much, so that all text begins alike."""

LABEL_WIDTH = 88


class LabelledRows(QGridLayout):
    """Rows of a label and what it names."""

    def __init__(self) -> None:
        super().__init__()
        self.setContentsMargins(0, 0, 0, 0)
        self.setHorizontalSpacing(0)
        self.setVerticalSpacing(0)
        self.setColumnMinimumWidth(0, LABEL_WIDTH)
        self.setColumnStretch(1, 1)

    def add_note(self, widget: QWidget) -> None:
        """Add a row without a label, which takes no room while it is hidden."""
        self.addWidget(widget, self.rowCount(), 1)

    def add(self, label: str, widget: QWidget) -> None:
        """Add a row."""
        text = QLabel(label)
        text.setProperty("look", "muted")
        text.setContentsMargins(INSET, 0, 0, 0)
        text.setFixedHeight(28)
        text.setBuddy(widget)
        row = self.rowCount()
        self.addWidget(text, row, 0, Qt.AlignmentFlag.AlignTop)
        self.addWidget(widget, row, 1)


class Heading(QWidget):
    """The heading of a section, with room for buttons at the other end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = QLabel(self)
        self._text.setProperty("look", "muted")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(INSET, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self._text)
        self._row.addStretch(1)

    def set_text(self, text: str) -> None:
        """Say what stands below."""
        self._text.setText(text)

    def add(self, button: QWidget) -> None:
        """Put a button at the trailing end."""
        self._row.addWidget(button)


class IconButton(QToolButton):
    """A button that is an icon, named by its tooltip."""

    def __init__(self, icon_name: str, label: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self.setProperty("look", "link")
        self.setAccessibleName(label)
        self.setToolTip(label)
        self.setIconSize(QSize(16, 16))
        self.setFixedSize(28, 28)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self.setIcon(tinted(self._icon_name, theme.colour("muted")))


def link_button(text: str, tooltip: str, parent: QWidget | None = None) -> QPushButton:
    """Return a button that is only its words."""
    button = QPushButton(text, parent)
    button.setProperty("look", "link")
    button.setToolTip(tooltip)
    button.setAutoDefault(False)
    button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return button


class ElidedButton(QPushButton):
    """A button that is only its words, of which it shows as many as it has room for."""

    def __init__(self, text: str, tooltip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = text
        self.setProperty("look", "link")
        self.setAccessibleName(text)
        self.setToolTip(tooltip)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - 2 * INSET
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room))


def hairline(parent: QWidget | None = None) -> QWidget:
    """Return a line across, as far in as the text."""
    holder = QWidget(parent)
    line = QFrame(holder)
    line.setProperty("look", "line")
    line.setFixedHeight(1)
    row = QHBoxLayout(holder)
    row.setContentsMargins(INSET, 8, INSET, 7)
    row.addWidget(line)
    return holder
