"""Widgets that move away under a resting mouse: Qt tells them that they are left only when the mouse moves next."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QWidget


def leave_unhovered(parent: QWidget) -> None:
    """Let every part of a widget that looks hovered, and that the mouse is not over, look so no longer."""
    at = QCursor.pos()
    for part in parent.findChildren(QWidget):
        if part.testAttribute(Qt.WidgetAttribute.WA_UnderMouse) and not _is_over(part, at):
            part.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
            QApplication.sendEvent(part, QEvent(QEvent.Type.Leave))
            part.update()


def _is_over(part: QWidget, at: QPoint) -> bool:
    place = part.mapFromGlobal(at)
    return part.isVisible() and part.visibleRegion().contains(place)
