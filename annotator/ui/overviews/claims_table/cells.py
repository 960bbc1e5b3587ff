"""Paints the cells of the table of claims: the status as glyph and label, the claim on as many lines as it needs, tags
as chips in their colours, everything else on one line; and a group's heading over the whole width.

How high a row has to be for that is told here too, for both must break lines alike.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from annotator.domain.claim_query import ClaimRow
from annotator.ui.glyphs import StatusGlyphs
from annotator.ui.i18n import in_own_direction
from annotator.ui.overviews.claims_table.columns import CLAIM, COLUMNS, STATUS, TAGS
from annotator.ui.overviews.claims_table.model import HEADING, ROW
from annotator.ui.panels.claims.list.delegate import break_lines
from annotator.ui.scaling import grown_cell, scale_of
from annotator.ui.session import Session
from annotator.ui.theme import SPACE, ui_font

LINE = 5 * SPACE
_EDGE = 2 * SPACE  # above and below the lines, and at both sides of a cell
_GLYPH = 4 * SPACE
_DOT = 2 * SPACE
_MOST_LINES = 3
_LONGEST = 600  # characters that so many lines can hold at any width, with room to spare
_KEPT = 2_000

ROW_HEIGHT = LINE + 2 * _EDGE
"""Height of a row of one line in px; the last px is a line."""


class ClaimCellDelegate(QStyledItemDelegate):
    """Every row is as high as its claim and its tags want, up to three lines."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._glyphs = StatusGlyphs()
        self._font, self._void_font, self._tag_font = ui_font(), ui_font(), ui_font(12)
        self._void_font.setStrikeOut(True)
        self._metrics, self._tag_metrics = QFontMetrics(self._font), QFontMetrics(self._tag_font)
        self._broken: OrderedDict[tuple[str, int], list[str]] = OrderedDict()

    # how high

    def height_of(self, line: ClaimRow, claim_width: int, tags_width: int) -> int:
        """Return the height of a row in px where its claim and its tags have columns of these widths (0: hidden).

        All as at 100 %: the view grows it.
        """
        tag_rows = len(self._tag_rows(line.tags, tags_width - 2 * _EDGE)) if tags_width else 1
        lines = max(len(self._lines(line.wording, claim_width - 2 * _EDGE)), tag_rows, 1)
        return lines * LINE + 2 * _EDGE

    def _lines(self, text: str, width: int) -> list[str]:
        key = (text, width)
        lines = self._broken.get(key)
        if lines is None:
            lines = self._broken[key] = break_lines(text[:_LONGEST], width, _MOST_LINES, self._font)
            if len(self._broken) > _KEPT:
                self._broken.popitem(last=False)
        else:
            self._broken.move_to_end(key)
        return lines

    def _tag_rows(self, tags: Sequence[str], width: int) -> list[list[tuple[str, int]]]:
        """Return tags with the widths of their chips in as many rows as they need, at most three.

        Where there are more, their number stands in place of the last chips.
        """
        rows: list[list[tuple[str, int]]] = []
        used = 0
        for number, tag in enumerate(tags):
            wanted = min(self._chip_width(tag), width)
            if not rows or used + SPACE + wanted > width:
                if len(rows) == _MOST_LINES:
                    left = len(tags) - number + 1
                    rows[-1][-1] = (f"+{left}", self._chip_width(f"+{left}"))
                    break
                rows.append([])
                used = -SPACE
            used += SPACE + wanted
            rows[-1].append((tag, wanted))
        return rows

    def _chip_width(self, words: str) -> int:
        dot = _DOT + SPACE if words in self._session.codebook.tag_by_name else 0
        return self._tag_metrics.horizontalAdvance(words) + dot + 2 * 6

    # painting

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme = self._session.theme
        rect: QRect = option.rect
        painter.save()
        painter.setClipRect(rect)
        if index.data(HEADING) is not None:
            self._paint_heading(painter, option, str(index.sibling(index.row(), 0).data() or ""))
            painter.restore()
            return
        option = grown_cell(painter, option)
        rect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour("accent_tint"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.colour("line"))
        line: ClaimRow | None = index.data(ROW)
        if line is not None:
            cell = rect.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
            if index.column() == STATUS:
                self._paint_status(painter, cell, line, option.direction)
            elif index.column() == CLAIM:
                self._paint_claim(painter, cell, line)
            elif index.column() == TAGS:
                self._paint_tags(painter, cell, line.tags, option.direction)
            else:
                self._paint_words(painter, cell, str(index.data() or ""), numeric=COLUMNS[index.column()].numeric)
        painter.restore()

    def _paint_status(self, painter: QPainter, cell: QRect, line: ClaimRow, direction: Qt.LayoutDirection) -> None:
        status = self._session.codebook.status_by_key.get(line.status)
        glyph = QRect(cell.left(), cell.top() + (LINE - _GLYPH) // 2, _GLYPH, _GLYPH)
        ink = self._session.theme.colour("text")
        if status is not None:
            ink = self._session.theme.status_ink(status)
            place = QStyle.visualRect(direction, cell, glyph)
            self._glyphs.paint(painter, QRectF(place), status.glyph, ink)
        room = QRect(cell.left() + _GLYPH + _EDGE, cell.top(), cell.width() - _GLYPH - _EDGE, LINE)
        painter.setFont(self._void_font if line.void else self._font)
        painter.setPen(ink)
        self._draw(painter, QStyle.visualRect(direction, cell, room), status.label if status else line.status)

    def _paint_claim(self, painter: QPainter, cell: QRect, line: ClaimRow) -> None:
        painter.setFont(self._void_font if line.void else self._font)
        painter.setPen(self._session.theme.colour("muted" if line.void else "text"))
        room = QRect(cell.left(), cell.top(), cell.width(), LINE)
        for words in self._lines(line.wording, cell.width()):
            painter.drawText(
                room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, in_own_direction(words)
            )
            room.translate(0, LINE)

    def _paint_tags(self, painter: QPainter, cell: QRect, tags: Sequence[str], direction: Qt.LayoutDirection) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._tag_font)
        y = cell.top()
        for row in self._tag_rows(tags, cell.width()):
            x = cell.left()
            for tag, width in row:
                chip = QRect(x, y + 1, width, LINE - 2)
                self._paint_chip(painter, QStyle.visualRect(direction, cell, chip), tag, direction)
                x += width + SPACE
            y += LINE

    def _paint_chip(self, painter: QPainter, chip: QRect, words: str, direction: Qt.LayoutDirection) -> None:
        theme = self._session.theme
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(theme.colour("window"))
        painter.drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        tag = self._session.codebook.tag_by_name.get(words)
        start = 6
        if tag is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tag.colour))
            dot = QRect(chip.left() + start, chip.top() + (chip.height() - _DOT) // 2, _DOT, _DOT)
            painter.drawEllipse(QStyle.visualRect(direction, chip, dot))
            start += _DOT + SPACE
        painter.setPen(theme.colour("text" if tag is not None else "muted"))
        room = QRect(chip.left() + start, chip.top(), chip.width() - start - 4, chip.height())
        self._draw(painter, QStyle.visualRect(direction, chip, room), words, self._tag_metrics)

    def _paint_words(self, painter: QPainter, cell: QRect, words: str, *, numeric: bool) -> None:
        painter.setFont(self._font)
        painter.setPen(self._session.theme.colour("text" if numeric else "muted"))
        side = Qt.AlignmentFlag.AlignTrailing if numeric else Qt.AlignmentFlag.AlignLeading
        self._draw(painter, QRect(cell.left(), cell.top(), cell.width(), LINE), words, side=side)

    def _draw(
        self,
        painter: QPainter,
        room: QRect,
        words: str,
        metrics: QFontMetrics | None = None,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeading,
    ) -> None:
        fitted = (metrics or self._metrics).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, in_own_direction(fitted))

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, words: str) -> None:
        """Paint the part of a heading that a cell shows: it runs through all columns, in whatever order they are."""
        view = option.widget
        painter.fillRect(option.rect, self._session.theme.colour("panel"))
        painter.setFont(ui_font(13 * scale_of(view), 600))
        painter.setPen(self._session.theme.colour("text"))
        whole = QRect(option.rect)
        if isinstance(view, QTableView):
            header = view.horizontalHeader()
            mirrored = option.direction == Qt.LayoutDirection.RightToLeft
            whole.setLeft(0 if mirrored else -header.offset())
            whole.setWidth(view.viewport().width() if mirrored else header.length())
        room = whole.adjusted(_EDGE, 0, -_EDGE, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, words)
