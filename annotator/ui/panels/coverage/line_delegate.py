"""Paints a line of the list of checkables: its words, what it is, and below them its sentence or what is told of it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.ui.i18n import in_own_direction
from annotator.ui.scaling import grown_cell, scaled
from annotator.ui.theme import SPACE, ui_font

LINE = int(Qt.ItemDataRole.UserRole) + 1
"""The `ListLine` of an item; an item without one is a group, or is painted as trees are."""

_HEIGHT = 12 * SPACE
_INSET = SPACE
_GAP = 3 * SPACE
_BEFORE = 0.4  # of the width is for what stands before the words in their sentence, at most


_CUT = "…"


@dataclass(frozen=True, slots=True)
class ListLine:
    """What a line says: the words, what is told at its end, and the sentence before the words and behind them.

    What is told of the words stands `below` them in the sentence's place.
    """

    words: str
    beside: str
    before: str = ""
    behind: str = ""
    below: str = ""


class LineDelegate(QStyledItemDelegate):
    """Two lines for a checkable; the same height for each."""

    def __init__(self, parent: QObject, inset: int = _INSET) -> None:
        super().__init__(parent)
        self._inset = inset
        self._strong = ui_font(13, 600)
        self._small = ui_font(12)
        self._small_strong = ui_font(12, 600)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        if index.data(LINE) is None:
            return super().sizeHint(option, index)
        return QSize(option.rect.width(), scaled(option.widget, _HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line = index.data(LINE)
        if line is None:
            super().paint(painter, option, index)
            return
        painter.save()
        style = option.widget.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        option = grown_cell(painter, option)
        room = QRectF(option.rect).adjusted(self._inset, SPACE, -self._inset - SPACE, -SPACE)
        above = QRectF(room.left(), room.top(), room.width(), room.height() / 2)
        below = above.translated(0, room.height() / 2)
        line_of = _Line(painter, mirrored=option.direction == Qt.LayoutDirection.RightToLeft)
        ink, muted = option.palette.color(QPalette.ColorRole.Text), option.palette.placeholderText().color()
        painter.setPen(muted)
        used = line_of.write(above, line.beside, self._small, at_end=True)
        painter.setPen(ink)
        line_of.write(above, line.words, self._strong, leave_end=used)
        if line.below:
            line_of.write(below, line.below, self._small)
        else:
            self._paint_sentence(painter, below, line, line_of, option)
        painter.restore()

    def _paint_sentence(
        self, painter: QPainter, place: QRectF, line: ListLine, line_of: _Line, option: QStyleOptionViewItem
    ) -> None:
        """Write as much of the sentence as there is room for, so that the words themselves are seen."""
        metrics = QFontMetricsF(self._small)
        ink, muted = option.palette.color(QPalette.ColorRole.Text), option.palette.placeholderText().color()
        before = _whole_words(metrics.elidedText(line.before, Qt.TextElideMode.ElideLeft, place.width() * _BEFORE))
        painter.setPen(muted)
        used = line_of.write(place, before, self._small)
        painter.setPen(ink)
        used = line_of.write(place, line.words, self._small_strong, leave_start=used)
        painter.setPen(muted)
        line_of.write(place, line.behind, self._small, leave_start=used)


def _whole_words(elided: str) -> str:
    """Return the end of a text that was cut at its beginning without the rest of a word there."""
    if not elided.startswith(_CUT) or " " not in elided[2:]:
        return elided
    return _CUT + elided[elided.index(" ", 2) :]


class _Line:
    """Writes one text behind another on a line, from its leading end or its trailing one."""

    def __init__(self, painter: QPainter, *, mirrored: bool) -> None:
        self._painter = painter
        self._mirrored = mirrored

    def write(
        self,
        place: QRectF,
        text: str,
        font: QFont,
        *,
        at_end: bool = False,
        leave_start: float = 0.0,
        leave_end: float = 0.0,
    ) -> float:
        """Write a text, cut where there is no room; return the px that are taken then from that end of the line."""
        if not text:
            return leave_start
        metrics = QFontMetricsF(font)
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, place.width() - leave_start - leave_end))
        left, right = (leave_end, leave_start) if self._mirrored else (leave_start, leave_end)
        align = Qt.AlignmentFlag.AlignRight if at_end != self._mirrored else Qt.AlignmentFlag.AlignLeft
        flags = Qt.AlignmentFlag.AlignVCenter | align | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine
        self._painter.setFont(font)
        self._painter.drawText(place.adjusted(left, 0, -right, 0), int(flags), in_own_direction(text))
        return leave_start + metrics.horizontalAdvance(text) + (_GAP if at_end else 0.0)
