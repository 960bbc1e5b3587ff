"""What is done once control is back with Qt, or some time after: by a timer that belongs to whoever asks.

`QTimer.singleShot` with a Python function makes a timer that nothing in Python holds and that deletes itself. With
PySide6 6.11, on a busy machine, that ended the process now and then.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def later(owner: QObject, act: Callable[[], object], milliseconds: int = 0) -> None:
    """Call something once, not before so many milliseconds have passed, and not when its owner is gone by then."""
    timer = QTimer(owner)
    timer.setSingleShot(True)

    def ring() -> None:
        timer.deleteLater()
        act()

    timer.timeout.connect(ring)
    timer.start(milliseconds)
