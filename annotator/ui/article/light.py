"""The caret's light: whether it is shown now, blinking as the system is set to. Not where the caret is."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication


class CaretLight(QObject):
    """`lit` tells whether the caret is to be painted; `blinked` that it is another than before."""

    blinked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lit = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._blink)

    def start(self, *, focused: bool) -> None:
        """Light the caret and let it blink from now on; without the keyboard's focus it is dark."""
        self.lit = focused
        period = QGuiApplication.styleHints().cursorFlashTime()
        if focused and period > 1:
            self._timer.start(period // 2)
        else:
            self._timer.stop()

    def stop(self) -> None:
        """Let it be dark."""
        self.start(focused=False)

    def _blink(self) -> None:
        self.lit = not self.lit
        self.blinked.emit()
