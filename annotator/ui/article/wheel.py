"""What wheel and trackpad ask for: scrolling to the pixel, or another size of the text. Events in, numbers out."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

ZOOM_STEP = 1.1
"""How much larger the text is by one notch of the wheel, or one key press."""
_NOTCH = 120
"""Qt's angle for one notch, in eighths of a degree."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What to do: scroll down by `pixels`, and set the text `factor` times as large."""

    pixels: int = 0
    factor: float = 1.0


class Wheel:
    """Reads wheel events. Fine wheels turn by less than a pixel at a time: what is left over counts with the next."""

    def __init__(self) -> None:
        self._left_over = 0.0

    def turn(self, event: QWheelEvent, leading: int) -> Turn | None:
        """Return what an event asks for, `leading` being the distance of lines, or None if it is not for the text.

        Only what is turned up or down counts, with any modifier but Control, which zooms.
        """
        pixels, angle = event.pixelDelta().y(), event.angleDelta().y()
        if not pixels and not angle:
            return None
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            # a flick that still runs out when Control is pressed is no wish for another size
            running_out = event.phase() == Qt.ScrollPhase.ScrollMomentum
            return Turn() if running_out or not angle else Turn(factor=ZOOM_STEP ** (angle / _NOTCH))
        if pixels:
            self._left_over = 0.0
            return Turn(-pixels)
        wanted = -angle / _NOTCH * QApplication.wheelScrollLines() * leading
        if wanted * self._left_over < 0:
            self._left_over = 0.0
        self._left_over += wanted
        whole = int(self._left_over)
        self._left_over -= whole
        return Turn(whole)


def pinched(event: QNativeGestureEvent) -> Turn | None:
    """Return what two fingers on a trackpad ask for, or None if it is not a pinch."""
    if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
        return None
    return Turn(factor=1.0 + event.value())
