"""Rows of text that can be pressed, as evidence, acts and claims checked before are listed. Not what stands in them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QVBoxLayout, QWidget

from annotator.ui.widgets.margins import set_margins
from annotator.ui.widgets.sections import INSET

if TYPE_CHECKING:
    from annotator.ui.theme import Theme

SIGN = 16
"""Side in px of the square at a row's beginning that a sign is painted in."""

_TEXT_LEFT = INSET + SIGN + 8


class PressedRow(QAbstractButton):
    """A row as high as what is laid out in it, lit under the pointer and with the focus. Enter presses it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.column = QVBoxLayout(self)
        self.column.setSpacing(0)

    def add_label(self, look: str) -> QLabel:
        """Add a line of text, with a look of the panel's stylesheet."""
        label = QLabel(self)
        label.setProperty("look", look)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.column.addWidget(label)
        return label

    def set_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self.theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return self.column.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.column.minimumSize()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.column.totalHeightForWidth(width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect())
        if self.hasFocus():
            painter.setPen(QPen(self.theme.colour("focus"), 2))
            painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), 4, 4)
        elif self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.colour("accent_tint"))
            painter.drawRoundedRect(frame, 4, 4)
        self.paint_inside(painter)

    def paint_inside(self, painter: QPainter) -> None:
        """Paint what stands beside the text."""


class TextRow(PressedRow):
    """Lines, each with a look of the panel's stylesheet; an empty one takes no room. A sign may stand beside them."""

    def __init__(self, looks: Sequence[str], theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        set_margins(self.column, _TEXT_LEFT, 4, INSET, 4)
        self._labels = [self.add_label(look) for look in looks]

    def set_lines(self, lines: Sequence[str], room_at_end: int = 0) -> None:
        """Show lines; `room_at_end` px are left free for signs at the trailing end."""
        set_margins(self.column, _TEXT_LEFT, 4, INSET + room_at_end, 4)
        for label, text in zip(self._labels, lines, strict=True):
            label.setText(text)
            label.setVisible(bool(text))

    def paint_signs(self, painter: QPainter, sign: QRectF) -> None:
        """Paint what stands beside the lines; `sign` is the square at the beginning."""

    def paint_inside(self, painter: QPainter) -> None:
        self.paint_signs(painter, QRectF(self.width() - INSET - SIGN if self._mirrored() else INSET, 5, SIGN, SIGN))

    def at_end(self, number: int) -> QRectF:
        """Return the square for a sign at the trailing end, counted from there."""
        from_end = INSET + number * (SIGN + 4)
        return QRectF(from_end if self._mirrored() else self.width() - from_end - SIGN, 5, SIGN, SIGN)

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft
