"""A message box with the program's own signs: a system's stock icons look like another program in the window."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QMessageBox, QWidget

from annotator.ui.i18n import tr
from annotator.ui.icons import tinted

Sign = Literal["info", "triangle-alert", "circle-question-mark"]
"""Icons of `resources/icons` that say what kind of message it is."""

_SIDE = 32


def message_box(parent: QWidget | None, sign: Sign, text: str, title: str = "") -> QMessageBox:
    """Return a box, not yet opened, which is gone once it is closed; its words are plain text."""
    box = QMessageBox(QMessageBox.Icon.NoIcon, title or tr("Annotator"), text, parent=parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    ink = box.palette().color(QPalette.ColorRole.Accent)
    box.setIconPixmap(tinted(sign, ink, _SIDE).pixmap(QSize(_SIDE, _SIDE), box.devicePixelRatioF()))
    return box
