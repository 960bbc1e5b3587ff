"""Margins from where a line begins to where it ends: Qt mirrors a layout for Arabic, but not the margins around it."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout, QWidget


def set_margins(inside: QLayout | QWidget, leading: int, top: int, trailing: int, bottom: int) -> None:
    """Set margins in px; `leading` is at the left where the window is read from the left, else at the right."""
    left, right = (trailing, leading) if QGuiApplication.isRightToLeft() else (leading, trailing)
    inside.setContentsMargins(left, top, right, bottom)
