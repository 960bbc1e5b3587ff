"""Says over a card, while something is held over it, what dropping it there does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from annotator.ui.i18n import tr
from annotator.ui.theme import RADIUS, ui_font

if TYPE_CHECKING:
    from annotator.ui.theme import Theme

_HEIGHT = 36


class DropHint(QWidget):
    """A frame around a card and a band with words at the top of what is in view; the mouse goes through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_over(self, theme: Theme, place: QRect) -> None:
        """Show it over a place: what is in view of the card."""
        self._theme = theme
        self.setGeometry(place)
        self.raise_()
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("accent"), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        band = QRectF(8, 8, self.width() - 16, _HEIGHT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("accent_tint"))
        painter.drawRoundedRect(band, RADIUS, RADIUS)
        painter.setPen(self._theme.colour("text"))
        painter.setFont(ui_font(13, 600))
        painter.drawText(band, Qt.AlignmentFlag.AlignCenter, tr("Drop it here: evidence of this claim"))
