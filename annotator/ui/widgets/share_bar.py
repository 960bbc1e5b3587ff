"""A thin bar that is filled as far as something is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from annotator.ui.session import Session


class ShareBar(QWidget):
    """A thin bar filled by a share between 0 and 1."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(4)

    def set_share(self, share: float, words: str) -> None:
        """Show a share, and say it to a screen reader."""
        self._share = share
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(self.rect())
        painter.setBrush(self._session.theme.colour("line"))
        thin = 1.5 if self._session.theme.high_contrast else 0.0  # where all is dark or light, the full part is thicker
        painter.drawRoundedRect(whole.adjusted(0, thin, 0, -thin), 2, 2)
        if self._share > 0:
            width = max(4.0, whole.width() * self._share)
            left = whole.width() - width if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 0.0
            painter.setBrush(self._session.theme.colour("accent"))
            painter.drawRoundedRect(QRectF(left, 0, width, whole.height()), 2, 2)
