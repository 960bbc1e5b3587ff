"""When Python looks for garbage in cycles: not while a project opens, and never again in what was loaded to stay.

Opening makes a hundred thousand objects that live as long as the window. Looking through them, again and again, costs a
tenth of the start, and afterwards a pause of 50 ms in the middle of somebody's typing. Not for what memory is bounded
by: caches do that themselves.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_AFTER = 2_000
"""Milliseconds after which what an opening has made is taken to stay."""
_YOUNG = 5_000
"""New objects before Python looks through them: it takes less than a millisecond."""


class GarbagePauses(QObject):
    """Looks after one window's pauses."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._earlier = False
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(_AFTER)
        self._clock.timeout.connect(self._settle)

    def opening(self) -> None:
        """A project is being opened, perhaps in place of another one, whose objects may go by now."""
        gc.disable()
        self._clock.start()

    def _settle(self) -> None:
        if self._earlier:
            gc.unfreeze()
            gc.collect()
        self._earlier = True
        gc.freeze()
        gc.set_threshold(_YOUNG, *gc.get_threshold()[1:])
        gc.enable()


def look_for_garbage_again() -> None:
    """Undo what the pauses of a window have done, once it is gone: nothing that is left is there to stay."""
    gc.unfreeze()
    gc.enable()
