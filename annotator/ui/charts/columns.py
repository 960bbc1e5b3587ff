"""A chart of columns over time: two numbers a period, side by side. The arrow keys walk it, Enter chooses.

Periods are days, weeks or months, whatever lets all of them be seen.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from annotator.domain.statistics import Day, Period, periods
from annotator.ui.i18n import local_date, number_words, tr
from annotator.ui.scaling import grown_rect, scale_of, scaled
from annotator.ui.theme import SPACE, Theme, ui_font

_HEIGHT = 44 * SPACE
_AXIS = 5 * SPACE
_LEFT = 10 * SPACE
_LEGEND = 6 * SPACE
_GRID_LINES = 4


class ColumnChart(QWidget):
    """What was made and what was checked, period by period."""

    chosen = Signal(object)
    """The `Period` that was clicked, or chosen by Enter."""

    def __init__(self, name: str, theme: Theme) -> None:
        super().__init__()
        self._name = name
        self._theme = theme
        self._periods: list[Period] = []
        self._at = -1
        self._made, self._checked = QColor(), QColor()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self._describe()

    def show_days(self, days: Sequence[Day], made: QColor, checked: QColor) -> None:
        """Show these days, which are in order; the colours are of the two columns of a period."""
        self._periods = periods(days)
        self._made, self._checked = made, checked
        self._at = min(self._at, len(self._periods) - 1)
        self._describe()
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Show in another theme."""
        self._theme = theme
        self.update()

    def table(self) -> list[tuple[str, str, str]]:
        """Return the periods with their two numbers."""
        return [(_words(one), number_words(one.made), number_words(one.checked)) for one in self._periods]

    def sizeHint(self) -> QSize:
        return QSize(scaled(self, 80 * SPACE), scaled(self, _HEIGHT))

    def _describe(self) -> None:
        """Say the chart, or the period that the keys are on, to a screen reader."""
        if 0 <= self._at < len(self._periods):
            self.setAccessibleName(_sentence(self._periods[self._at]))
        else:
            made, checked = sum(p.made for p in self._periods), sum(p.checked for p in self._periods)
            self.setAccessibleName(
                tr("{name}: {made} made, {checked} checked in all").format(name=self._name, made=made, checked=checked)
            )

    # geometry

    def _ground(self) -> QRectF:
        top = 2 * SPACE + _LEGEND
        width, height = self._room()
        return QRectF(_LEFT, top, max(1, width - _LEFT - SPACE), height - _AXIS - top)

    def _room(self) -> tuple[float, float]:
        """Return the chart's width and height as they are at 100 %: so all is laid out, and painted grown."""
        scale = scale_of(self)
        return self.width() / scale, self.height() / scale

    def _slot(self, number: int) -> QRectF:
        ground = self._ground()
        wide = ground.width() / len(self._periods)
        return QRectF(ground.left() + number * wide, ground.top(), wide, ground.height())

    def _number_at(self, point: QPointF) -> int:
        ground = self._ground()
        point = point / scale_of(self)
        if not self._periods or not ground.left() <= point.x() < ground.right():
            return -1
        return int((point.x() - ground.left()) / (ground.width() / len(self._periods)))

    # painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        whole = grown_rect(painter, self)
        painter.setFont(ui_font(12))
        if not self._periods:
            painter.setPen(self._theme.colour("muted"))
            painter.drawText(whole, Qt.AlignmentFlag.AlignCenter, tr("Nothing has been done yet"))
            return
        highest = _round_up(max(max(one.made, one.checked) for one in self._periods))
        self._paint_grid(painter, highest)
        for number, one in enumerate(self._periods):
            self._paint_period(painter, self._slot(number), one, highest)
        self._paint_dates(painter)
        self._paint_legend(painter)
        if self.hasFocus() and 0 <= self._at < len(self._periods):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(Qt.BrushStyle.NoBrush)  # the columns' own was left in it, and hid them
            painter.setPen(QPen(self._theme.colour("focus"), 2))
            painter.drawRoundedRect(self._slot(self._at).adjusted(1, 1, -1, -1), SPACE, SPACE)

    def _paint_grid(self, painter: QPainter, highest: int) -> None:
        ground = self._ground()
        lines = min(_GRID_LINES, highest)
        for line in range(lines + 1):
            y = round(ground.bottom() - ground.height() * line / lines) + 0.5
            painter.setPen(self._theme.colour("line"))
            painter.drawLine(QPointF(ground.left(), y), QPointF(ground.right(), y))
            painter.setPen(self._theme.colour("muted"))
            label = QRectF(0, y - 10, _LEFT - 2 * SPACE, 20)
            painter.drawText(
                label,
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                QLocale().toString(round(highest * line / lines)),
            )

    def _paint_period(self, painter: QPainter, slot: QRectF, one: Period, highest: int) -> None:
        wide = max(1.0, min(4.0 * SPACE, slot.width() * 0.36))
        middle = slot.center().x()
        painter.setPen(Qt.PenStyle.NoPen)
        for value, colour, x in ((one.made, self._made, middle - wide), (one.checked, self._checked, middle)):
            tall = slot.height() * value / highest
            painter.setBrush(colour)
            painter.drawRect(QRectF(x + 0.5, slot.bottom() - tall, wide - 1, tall))

    def _paint_dates(self, painter: QPainter) -> None:
        """Paint as many dates below the columns as find room, the last one among them."""
        painter.setPen(self._theme.colour("muted"))
        metrics = painter.fontMetrics()
        width, height = self._room()
        taken = width + 1.0
        for number in reversed(range(len(self._periods))):
            text = local_date(self._periods[number].first.isoformat())
            wide = metrics.horizontalAdvance(text)
            left = min(self._slot(number).center().x() - wide / 2, width - wide)
            if left < 0 or left + wide + 3 * SPACE > taken:
                continue
            painter.drawText(QPointF(left, height - SPACE), text)
            taken = left

    def _paint_legend(self, painter: QPainter) -> None:
        left = float(_LEFT)
        for words, colour in ((tr("made"), self._made), (tr("checked"), self._checked)):
            painter.fillRect(QRectF(left, 2 * SPACE, 2 * SPACE, 2 * SPACE), colour)
            painter.setPen(self._theme.colour("muted"))
            painter.drawText(QPointF(left + 3 * SPACE, 4 * SPACE), words)
            left += 3 * SPACE + painter.fontMetrics().horizontalAdvance(words) + 4 * SPACE

    # keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        key = Qt.Key(event.key())
        if key in steps and self._periods:
            self._at = max(0, min(len(self._periods) - 1, self._at + steps[key]))
            self._describe()
            self.update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and 0 <= self._at < len(self._periods):
            self.chosen.emit(self._periods[self._at])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._at < 0:
            self._at = len(self._periods) - 1
            self._describe()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self._number_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and number >= 0:
            self._at = number
            self._describe()
            self.chosen.emit(self._periods[number])

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            number = self._number_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), _sentence(self._periods[number]) if number >= 0 else "", self)
            return True
        return super().event(event)


def _words(period: Period) -> str:
    """Return a period's days in the reader's locale."""
    first = local_date(period.first.isoformat())
    if period.first == period.last:
        return first
    return f"{first} – {local_date(period.last.isoformat())}"


def _sentence(period: Period) -> str:
    return tr("{days}: {made} made, {checked} checked").format(
        days=_words(period), made=period.made, checked=period.checked
    )


def _round_up(value: int) -> int:
    """Return the next number that divides well into grid lines."""
    if value <= _GRID_LINES:
        return max(1, value)
    size = 1
    while size * 10 * _GRID_LINES < value:
        size *= 10
    for step in (1, 2, 2.5, 5, 10, 20, 25, 50, 100):
        top = int(step * size * _GRID_LINES)
        if top >= value and step * size >= 1:
            return top
    return value
