"""Scrolling while a drag is held beyond the upper or the lower edge: it goes on by itself while the mouse rests."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

_TICK_MS = 16
_LEAST = 3.0
"""Pixels a tick just beyond the edge: where the window fills the screen there may be no more room than that."""
_GENTLE, _STEEP = 8.0, 40.0
"""Pixels beyond the edge for one more pixel a tick, and from which on the distance's square counts more."""


class EdgeScroll(QObject):
    """Asks for scrolling, the further outside the faster, until the pointer is back inside or `stop` is called."""

    wanted = Signal(int)
    """Pixels to scroll down by, or up if negative."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._beyond = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)

    def follow(self, y: float, height: int) -> None:
        """Take note of where the pointer is, in a viewport of a height."""
        self._beyond = y if y < 0 else max(0.0, y - height)
        if not self._beyond:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _tick(self) -> None:
        distance = abs(self._beyond)
        pixels = round(_LEAST + distance / _GENTLE + (distance / _STEEP) ** 2)
        self.wanted.emit(pixels if self._beyond > 0 else -pixels)
