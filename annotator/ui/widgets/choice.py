"""A choice of one among several, in the look of the text fields. Not the panel's quiet one."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from annotator.ui.actions.letters import is_character

_ARROW = 4.0  # px, half of the chevron's width
_INSET = 14


class SearchedCombo(QComboBox):
    """Characters look for a choice in the list, which they open; unlike Qt's own closed one, none chooses by itself.

    The chevron is drawn here, in the theme's own colour.
    """

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_character(event) and event.text() != " " and not self.isEditable():
            self.showPopup()
            QApplication.sendEvent(self.view(), event)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.PlaceholderText), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        tip = QPointF(_INSET if mirrored else self.width() - _INSET, self.height() / 2 + _ARROW / 2)
        left, right = QPointF(-_ARROW, -_ARROW), QPointF(_ARROW, -_ARROW)
        painter.drawPolyline(QPolygonF([tip + left, tip, tip + right]))


class Choice(SearchedCombo):
    """The stylesheet gives its frame."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "choice")
        self.setAccessibleName(name)
