"""Paints a claim's card: status glyph, wording, quote; priority, queries and evidence at its end. All equally high.

A wording of one line leaves its second line to the quote, so that every card is filled.
"""

from __future__ import annotations

import math
from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.domain.work import Priority
from annotator.ui.glyphs import paint_status_glyph
from annotator.ui.i18n import in_own_direction, number_words
from annotator.ui.panels.claims.list.model import CARD_ROLE
from annotator.ui.quotes import in_marks
from annotator.ui.scaling import grown_cell, scaled
from annotator.ui.theme import PANE_PADDING, reading_font, ui_font

if TYPE_CHECKING:
    from annotator.domain.claim import ClaimSummary
    from annotator.ui.session import Session

ROW_HEIGHT = 88
"""Height of a card in px: 12 + 20 + 20 + 22 + 14, the last px a line."""

_TOP = 12
_WORDING_LINE = 20
_QUOTE_LINE = 22
_GLYPH = 16
_TEXT_LEFT = PANE_PADDING + _GLYPH + 8
_COUNT_WIDTH = 24
_LONGEST = 400  # characters that two lines can hold at any width, with room to spare
_KEPT_LINES = 256
_PRIORITY = {int(Priority.HIGH): "▲", int(Priority.LOW): "▽"}


class CardDelegate(QStyledItemDelegate):
    """Paints the cards of a `ClaimsModel`."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._wording_font = ui_font(13, 600)
        self._void_font = ui_font(13, 600)
        self._void_font.setStrikeOut(True)
        self._quote_font = reading_font(15)
        self._count_font = ui_font(12)
        self._broken: OrderedDict[tuple[str, int, int, bool], list[str]] = OrderedDict()

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, scaled(option.widget, ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        card: ClaimSummary = index.data(CARD_ROLE)
        theme = self._session.theme
        painter.save()
        option = grown_cell(painter, option)
        rect: QRect = option.rect
        state = option.state
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour("accent_tint"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.colour("raised"))
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())

        def placed(x: int, y: int, width: int, height: int) -> QRectF:
            left = rect.right() + 1 - x - width if mirrored else rect.left() + x
            return QRectF(left, rect.top() + y, width, height)

        self._paint_glyph(painter, card, placed(PANE_PADDING, _TOP + 2, _GLYPH, _GLYPH))
        width = rect.width() - _TEXT_LEFT - PANE_PADDING
        marks = marks_of(card)
        end = max(_COUNT_WIDTH, math.ceil(QFontMetricsF(self._count_font).horizontalAdvance(marks)))
        self._paint_texts(painter, card, placed(_TEXT_LEFT, _TOP, width, ROW_HEIGHT), end, mirrored=mirrored)
        painter.setFont(self._count_font)
        painter.setPen(theme.colour("muted"))
        count = placed(rect.width() - PANE_PADDING - end, _TOP, end, _WORDING_LINE)
        side = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        painter.drawText(count, side | Qt.AlignmentFlag.AlignVCenter, marks)
        painter.restore()

    def _paint_glyph(self, painter: QPainter, card: ClaimSummary, place: QRectF) -> None:
        status = self._session.codebook.status_by_key.get(card.status)
        if status is not None:
            paint_status_glyph(painter, place, status.glyph, self._session.theme.status_ink(status))

    def _paint_texts(self, painter: QPainter, card: ClaimSummary, room: QRectF, end: int, *, mirrored: bool) -> None:
        theme = self._session.theme
        width = int(room.width())
        beside_count = width - end - 8
        wording = self._lines(card.wording, beside_count, 2, self._wording_font)
        quote = self._lines(in_marks(card.quote, _LONGEST), width, 3 - len(wording), self._quote_font, quoted=True)
        y = room.top()
        wording_font = self._void_font if card.void else self._wording_font
        ink = "muted" if card.void else "text"
        for font, colour, height, lines, wide in (
            (wording_font, ink, _WORDING_LINE, wording, beside_count),
            (self._quote_font, "muted", _QUOTE_LINE, quote, width),
        ):
            painter.setFont(font)
            painter.setPen(theme.colour(colour))
            left = room.right() - wide if mirrored else room.left()
            for line in lines:
                place = QRectF(left, y, wide, height)
                painter.drawText(
                    place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, in_own_direction(line)
                )
                y += height

    def _lines(self, text: str, width: int, most: int, font: QFont, *, quoted: bool = False) -> list[str]:
        """Break a text into at most so many lines, the last one elided; remembered for the texts on screen."""
        key = (text[:_LONGEST], width, most, quoted)
        lines = self._broken.get(key)
        if lines is None:
            lines = self._broken[key] = break_lines(text[:_LONGEST], width, most, font)
            if len(self._broken) > _KEPT_LINES:
                self._broken.popitem(last=False)
        else:
            self._broken.move_to_end(key)
        return lines


def marks_of(card: ClaimSummary) -> str:
    """Return what stands at the end of a card: an arrow for its priority, its queries, its number of evidence."""
    priority = _PRIORITY.get(card.priority, "")
    queries = f"?{card.queries if card.queries > 1 else ''}" if card.queries else ""
    return "  ".join(
        part for part in (priority, queries, number_words(card.evidence) if card.evidence else "–") if part
    )


def break_lines(text: str, width: int, most: int, font: QFont) -> list[str]:
    """Break a text at words into lines of a width in px; what is left over is elided in the last of them."""
    text = " ".join(text.split())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    utf16 = text.encode("utf-16-le")  # Qt counts UTF-16 code units
    lines: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        line.setPosition(QPointF(0, 0))
        start = line.textStart() * 2
        if len(lines) == most - 1:
            rest = utf16[start:].decode("utf-16-le", "replace")
            metrics = QFontMetricsF(font)
            lines.append(metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width))
            break
        lines.append(utf16[start : start + line.textLength() * 2].decode("utf-16-le", "replace").rstrip())
    layout.endLayout()
    return lines
