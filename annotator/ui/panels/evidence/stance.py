"""How evidence bears on its claim: the signs for it, and the three buttons to choose it with."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from annotator.domain.evidence import Stance
from annotator.ui.i18n import QT_TR_NOOP, tr, translated
from annotator.ui.scaling import grown_rect, scale_of, scaled
from annotator.ui.theme import RADIUS, ui_font
from annotator.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from annotator.ui.theme import Theme

SIGN = 16
"""Side in px of the square that a sign is painted in."""

_LABELS = {
    Stance.SUPPORTS: QT_TR_NOOP("supports"),
    Stance.REFUTES: QT_TR_NOOP("refutes"),
    Stance.CONTEXT: QT_TR_NOOP("context"),
}
_HEIGHT = 28


def stance_label(stance: Stance) -> str:
    """Return a stance in the reader's language."""
    return translated(_LABELS[stance])


def paint_stance(painter: QPainter, rect: QRectF, stance: Stance, colour: QColor) -> None:
    """Paint a stance's sign: plus, minus, or a point."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    centre, arm = rect.center(), rect.width() * 0.26
    painter.setPen(QPen(colour, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    if stance is Stance.CONTEXT:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(centre, 2.2, 2.2)
    else:
        painter.drawLine(centre - QPointF(arm, 0), centre + QPointF(arm, 0))
        if stance is Stance.SUPPORTS:
            painter.drawLine(centre - QPointF(0, arm), centre + QPointF(0, arm))
    painter.restore()


class _StanceButton(QAbstractButton):
    def __init__(self, stance: Stance, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.stance = stance
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCheckable(True)
        self.setText(stance_label(stance))
        self.setAccessibleName(tr("Stance: {0}").replace("{0}", stance_label(stance)))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def nextCheckState(self) -> None:
        """Stay as it is: only what is stored decides."""

    def sizeHint(self) -> QSize:
        width = 4 + SIGN + 2 + QFontMetrics(ui_font(13, 600)).horizontalAdvance(self.text()) + 8
        return QSize(ceil(scale_of(self) * width), scaled(self, _HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, chosen = self._theme, self.isChecked()
        lit = self.underMouse() or self.isDown()
        whole = grown_rect(painter, self)
        frame = QRectF(whole).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setBrush(theme.colour("accent_tint" if chosen else "raised"))
        painter.setPen(QPen(theme.colour("accent" if chosen else "faint" if lit else "line"), 1))
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("focus"), 2))
            frame.adjust(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, RADIUS, RADIUS)
        colour = theme.colour("text" if chosen else "muted")
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        sign = QRectF(whole.width() - 4 - SIGN if mirrored else 4, (_HEIGHT - SIGN) / 2, SIGN, SIGN)
        paint_stance(painter, sign, self.stance, colour)
        painter.setPen(colour)
        painter.setFont(ui_font(13, 600 if chosen else 400))
        room = QRectF(8 if mirrored else 6 + SIGN, 0, whole.width() - SIGN - 14, _HEIGHT)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self.text())


class StanceChoice(QWidget):
    """Supports, refutes, context. The arrows go along, Space and Enter choose."""

    chosen = Signal(object)
    """The `Stance` that was pressed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Stance"))
        row = FlowLayout(4, self)
        row.setContentsMargins(0, 0, 0, 0)
        self.buttons = [_StanceButton(stance, theme, self) for stance in Stance]
        for button in self.buttons:
            button.clicked.connect(lambda _=False, stance=button.stance: self.chosen.emit(stance))
            button.installEventFilter(self)
            row.addWidget(button)

    def set_theme(self, theme: Theme) -> None:
        """Take another theme."""
        for button in self.buttons:
            button.set_theme(theme)

    def set_stance(self, stance: Stance) -> None:
        """Show which stance is stored."""
        for button in self.buttons:
            button.setChecked(button.stance is stance)
            focus = Qt.FocusPolicy.TabFocus if button.isChecked() else Qt.FocusPolicy.NoFocus
            button.setFocusPolicy(focus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(watched, _StanceButton):
            pressed = cast(QKeyEvent, event)
            step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(pressed.key()), 0)
            if step:
                step = step if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else -step
                index = (self.buttons.index(watched) + step) % len(self.buttons)
                self.buttons[index].setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return super().eventFilter(watched, event)
