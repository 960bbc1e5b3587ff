"""What of the opened card stays in sight while its lower parts are worked on: the wording on a line, and the status."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from annotator.ui.i18n import tr
from annotator.ui.panels.claims.card.status_row import StatusRow
from annotator.ui.theme import PANE_PADDING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.domain.codebook import Codebook
    from annotator.ui.theme import Theme

BAR = 3
"""Width in px of the bar in the status's colour along a card's leading edge."""


_UNREAD = "qt_rubberband"
"""Qt leaves a child with this name out of what it shows to screen readers; there is no other word for that in it."""


class PinnedHead(QWidget):
    """Lies over the top of what is in view of the card. Repeats what the card says: no stop for Tab, nothing to read.

    A screen reader finds all of it in the card itself, and would give wording and statuses twice.
    """

    wanted = Signal()
    """It was clicked beside the statuses: the wording itself is wanted."""

    def __init__(self, card: QWidget) -> None:
        super().__init__(card)
        self._card = card
        self.setObjectName(_UNREAD)
        self._theme: Theme | None = None
        self._words = ""
        self._wording = QLabel(self)
        self._wording.setProperty("look", "strong")
        self._wording.setTextFormat(Qt.TextFormat.PlainText)
        self.statuses = StatusRow(self, compact=True)
        self.setToolTip(tr("Go up to the wording"))
        column = QVBoxLayout(self)
        column.setContentsMargins(PANE_PADDING, 6, PANE_PADDING, 8)
        column.setSpacing(4)
        column.addWidget(self._wording)
        column.addWidget(self.statuses)
        column.addStretch(1)
        self.hide()

    def set_codebook(self, codebook: Codebook, theme: Theme, keys: Sequence[str]) -> None:
        """Take the scale, the theme, and the keys of the statuses."""
        self._theme = theme
        self.statuses.set_codebook(codebook, theme, keys)
        self.update()

    def show_claim(self, wording: str, status: str) -> None:
        """Show a wording and a status."""
        self._words = " ".join(wording.split())
        self.statuses.set_status(status)
        self._elide()
        self.update()

    def is_due(self, scrolled: int, wording_top: int) -> bool:
        """Tell whether so much of the card is scrolled away that its wording is cut."""
        return scrolled > wording_top

    def lay_over(self, scrolled: int, head_end: int, wording_top: int) -> None:
        """Lie over the card where so many px of it are scrolled away; `head_end` is where its own head ends.

        It is shown once the card's wording is cut, and covers what is left of the card's own head.
        """
        if not self.is_due(scrolled, wording_top):
            self.hide()
            return
        width = self._card.width()
        self.setGeometry(0, scrolled, width, max(self.height_for(width), head_end - scrolled))
        self.raise_()
        self.show()

    def height_for(self, width: int) -> int:
        """Return the height in px that it needs at a width."""
        column = self.layout()
        return column.totalHeightForWidth(width) if isinstance(column, QVBoxLayout) else 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        room = max(self.width() - 2 * PANE_PADDING, 0)
        self._wording.setText(self._wording.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.wanted.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._theme is None:
            return
        painter = QPainter(self)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = 0 if mirrored else BAR
        painter.fillRect(left, 0, self.width() - BAR, self.height(), self._theme.colour("raised"))
        painter.fillRect(left, self.height() - 1, self.width() - BAR, 1, self._theme.colour("line"))
