"""A chart of horizontal bars. Each bar is a button: it can be reached by the arrow keys, clicked, and read out.

Not for anything over time (columns.py), and not for what a bar stands for: the bar only hands out its target.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from annotator.ui.glyphs import paint_status_glyph
from annotator.ui.i18n import in_own_direction, tr
from annotator.ui.scaling import grown_rect, scale_of, scaled
from annotator.ui.theme import SPACE, Theme, ui_font

_ROW = 7 * SPACE  # px
_BAR = 2 * SPACE
_LABEL_SHARE = 0.42
_NUMBER = 14 * SPACE
_GLYPH = 4 * SPACE


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its label, its length, the part of it that is filled darker, and what it leads to.

    `colour` is of the bar, `glyph` a status's; `part` is None where the bar has no parts; `note` stands in place of
    the number ("5 / 7"); `detail` is the tooltip.
    """

    label: str
    value: int
    colour: QColor
    target: object = None
    glyph: str = ""
    part: int | None = None
    note: str = ""
    detail: str = ""

    def number(self) -> str:
        """Return what stands at the bar's end."""
        return self.note or QLocale().toString(self.value)


class BarChart(QWidget):
    """Bars below one another, the longest filling the width."""

    chosen = Signal(object)
    """The target of the bar that was clicked, or chosen by Enter or Space."""

    def __init__(self, name: str, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._theme = theme
        self._rows: list[_Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show these bars in this order; the focus stays on the row that it was on."""
        while len(self._rows) > len(bars):
            row = self._rows.pop()
            self._column.removeWidget(row)
            row.deleteLater()
        while len(self._rows) < len(bars):
            row = _Row(self._theme, self)
            row.clicked.connect(lambda _=False, row=row: self.chosen.emit(row.bar.target))
            self._rows.append(row)
            self._column.addWidget(row)
        longest = max((bar.value for bar in bars), default=0)
        for number, (row, bar) in enumerate(zip(self._rows, bars, strict=True)):
            row.show_bar(bar, longest)
            # one stop for Tab a chart: the arrow keys go on from there
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if number == 0 else Qt.FocusPolicy.ClickFocus)
        self.updateGeometry()

    def apply_theme(self, theme: Theme) -> None:
        """Show in another theme; the bars' own colours come with `show_bars`."""
        self._theme = theme
        for row in self._rows:
            row.theme = theme
            row.update()

    def table(self) -> list[tuple[str, str]]:
        """Return labels and numbers as they are shown."""
        return [(row.bar.label, row.bar.number()) for row in self._rows]

    def step_from(self, row: QWidget, by: int) -> None:
        """Give the focus to the bar above (-1) or below (1)."""
        at = next((number for number, one in enumerate(self._rows) if one is row), 0) + by
        if 0 <= at < len(self._rows):
            self._rows[at].setFocus(Qt.FocusReason.OtherFocusReason)


class _Row(QAbstractButton):
    def __init__(self, theme: Theme, chart: BarChart) -> None:
        super().__init__(chart)
        self.theme = theme
        self.bar = Bar("", 0, QColor())
        self._chart = chart
        self._longest = 0
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_bar(self, bar: Bar, longest: int) -> None:
        self.bar, self._longest = bar, longest
        self.setEnabled(bar.target is not None or not bar.label)
        self.setCursor(Qt.CursorShape.PointingHandCursor if bar.target is not None else Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(tr("{label}: {number}").format(label=bar.label, number=bar.number()))
        self.setToolTip(bar.detail)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(self, 60 * SPACE), scaled(self, _ROW))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, bar = self.theme, self.bar
        whole = QRectF(grown_rect(painter, self))
        painter.setFont(ui_font())
        if self.underMouse() and self.isEnabled():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent_tint"))
            painter.drawRoundedRect(whole, SPACE, SPACE)
        number = bar.number()
        room = max(_NUMBER, painter.fontMetrics().horizontalAdvance(number) + 4 * SPACE)
        # a list without lengths gives all of the width to its words
        begin = whole.left() + whole.width() * _LABEL_SHARE if self._longest else whole.right() - room
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._paint_label(painter, whole, begin)
        if self._longest and bar.value > 0:
            track = QRectF(begin, (whole.height() - _BAR) / 2, whole.right() - room - begin, _BAR)
            self._paint_bar(painter, track)
        painter.setPen(theme.colour("text" if self._longest else "muted"))
        place = QRectF(whole.right() - room, 0, room - 2 * SPACE, whole.height())
        painter.drawText(self._seen(place), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.colour("focus"))
            painter.drawRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), SPACE, SPACE)

    def _paint_label(self, painter: QPainter, whole: QRectF, end: float) -> None:
        """Paint glyph and label, which end before `end`."""
        left = whole.left() + 2 * SPACE
        if self.bar.glyph:
            square = QRectF(left, (whole.height() - _GLYPH) / 2, _GLYPH, _GLYPH)
            paint_status_glyph(painter, self._seen(square), self.bar.glyph, self.bar.colour)
            left += _GLYPH + 2 * SPACE
        room = end - left - 2 * SPACE
        metrics = QFontMetricsF(ui_font())
        painter.setPen(self.theme.colour("text"))
        label = metrics.elidedText(self.bar.label, Qt.TextElideMode.ElideRight, room)
        place = self._seen(QRectF(left, 0, room, whole.height()))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, in_own_direction(label))

    def _paint_bar(self, painter: QPainter, track: QRectF) -> None:
        bar = self.bar
        painter.setPen(Qt.PenStyle.NoPen)
        length = max(2.0, track.width() * bar.value / self._longest)
        shown = QRectF(track.left(), track.top(), length, track.height())
        rest = QColor(bar.colour)
        if bar.part is not None:
            rest.setAlphaF(0.3)
        painter.setBrush(rest)
        painter.drawRoundedRect(self._seen(shown), 2, 2)
        if bar.part:
            painter.setBrush(bar.colour)
            done = shown.adjusted(0, 0, -length * (1 - bar.part / bar.value), 0)
            painter.drawRoundedRect(self._seen(done), 2, 2)

    def _seen(self, place: QRectF) -> QRectF:
        """Return a place as it is seen: on the other side where the window is read from the right."""
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            return place
        return QRectF(self.width() / scale_of(self) - place.right(), place.top(), place.width(), place.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._chart.step_from(self, 1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return super().event(event)
