"""Keeps windows on the screen: how much room there is for one, its frame included. Not where it is put."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

FRAME = QSize(8, 40)
"""Device-independent pixels that a window manager's frame and title bar take at most, about: it tells only when the
window is on the screen already."""


def fitting(window: QWidget, wanted: QSize) -> QSize:
    """Return a size for a window's inside, as wanted where the screen it is on has the room."""
    return wanted.boundedTo(window.screen().availableSize() - FRAME)
