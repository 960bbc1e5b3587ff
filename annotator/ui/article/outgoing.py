"""How selected text leaves the view: by the clipboard, by X11's primary selection, and dragged out with the mouse.

What is handed over is a `Passage`; which one is selected the view tells.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QClipboard, QDrag, QFontMetrics, QGuiApplication, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from annotator.ui.article.quoting import Passage

_PRIMARY_DELAY_MS = 80
"""A selection is offered once it rests: a key held down would hand the whole text over at every repeat."""
_LABEL_WIDTH = 240
_LABEL_MARGIN = 6


class Outgoing(QObject):
    """Hands over what `selected` returns at that moment, or nothing where that is None."""

    def __init__(self, widget: QWidget, selected: Callable[[], Passage | None]) -> None:
        super().__init__(widget)
        self._widget = widget
        self._selected = selected
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PRIMARY_DELAY_MS)
        self._timer.timeout.connect(self._offer)

    def copy(self, *, with_source: bool = False) -> None:
        """Put the selection on the clipboard."""
        passage = self._selected()
        if passage is not None:
            QGuiApplication.clipboard().setMimeData(passage.mime(with_source=with_source))

    def offer_soon(self) -> None:
        """Let a middle click in any program paste the selection, where the system knows of such a thing."""
        if QGuiApplication.clipboard().supportsSelection():
            self._timer.start()

    def _offer(self) -> None:
        passage = self._selected()
        if passage is not None:
            QGuiApplication.clipboard().setText(passage.plain(), QClipboard.Mode.Selection)

    def drag(self) -> None:
        """Let the selection be dragged to another place; comes back once it was dropped."""
        passage = self._selected()
        if passage is None:
            return
        drag = QDrag(self._widget)
        drag.setMimeData(passage.mime())
        label = self._label(passage.text)
        drag.setPixmap(label)
        drag.setHotSpot(QPoint(-8, -8))
        drag.exec(Qt.DropAction.CopyAction)

    def _label(self, text: str) -> QPixmap:
        """Return the beginning of what is dragged as a picture that goes along with the pointer."""
        metrics = QFontMetrics(self._widget.font())
        words = metrics.elidedText(" ".join(text[:200].split()), Qt.TextElideMode.ElideRight, _LABEL_WIDTH)
        ratio = self._widget.devicePixelRatioF()
        width = metrics.horizontalAdvance(words) + 2 * _LABEL_MARGIN
        height = metrics.height() + _LABEL_MARGIN
        picture = QPixmap(round(width * ratio), round(height * ratio))
        picture.setDevicePixelRatio(ratio)
        palette = self._widget.palette()
        picture.fill(palette.color(palette.ColorRole.ToolTipBase))
        painter = QPainter(picture)
        painter.setFont(self._widget.font())
        painter.setPen(palette.color(palette.ColorRole.Mid))
        painter.drawRect(0, 0, width - 1, height - 1)
        painter.setPen(palette.color(palette.ColorRole.ToolTipText))
        painter.drawText(_LABEL_MARGIN, _LABEL_MARGIN // 2 + metrics.ascent(), words)
        painter.end()
        return picture
