"""Tells when nobody has touched the keyboard or the mouse for a while. What is done then, others say."""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

_LOOK = 5_000
"""Milliseconds between two looks at the clock: a machine that slept all night is noticed, whose timers slept too."""
_TOUCHED = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletMove,
    }
)


class IdleWatch(QObject):
    """Watches while it is told to: each event of the program passes through here then."""

    idle = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._seconds = 0.0
        self._touched = 0.0
        self._clock = QTimer(self)
        self._clock.setInterval(_LOOK)
        self._clock.timeout.connect(self.look)

    def watch(self, minutes: int) -> None:
        """Tell after so many minutes, and go on telling until somebody touches something; 0 ends the watch."""
        app = QCoreApplication.instance()
        self._seconds, self._touched = minutes * 60.0, time.time()
        if app is None:
            return
        app.removeEventFilter(self)
        if minutes:
            app.installEventFilter(self)
            self._clock.start()
        else:
            self._clock.stop()

    def look(self) -> None:
        """See how long it has been."""
        if self._seconds and time.time() - self._touched >= self._seconds:
            self.idle.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHED:
            self._touched = time.time()
        return False
