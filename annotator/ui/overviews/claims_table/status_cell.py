"""Paints the status of a row as its glyph and its label, and a group's heading over the whole width."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.ui.glyphs import StatusGlyphs
from annotator.ui.overviews.claims_table.model import HEADING, ROW
from annotator.ui.session import Session
from annotator.ui.theme import SPACE, ui_font

_GLYPH = 4 * SPACE
ROW_HEIGHT = 8 * SPACE


class ClaimCellDelegate(QStyledItemDelegate):
    """Plain text but for the first column."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._glyphs = StatusGlyphs()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        if index.data(HEADING) is not None:
            self._paint_heading(painter, option, str(index.data() or ""))
            return
        line = index.data(ROW)
        if line is not None and line.void:
            option.font.setStrikeOut(True)
        if index.column() or line is None:
            super().paint(painter, option, index)
            return
        status = self._session.codebook.status_by_key.get(line.status)
        super().paint(painter, option, index)
        if status is not None:
            rect = QRectF(option.rect)
            place = QRectF(rect.left() + 2 * SPACE, rect.center().y() - _GLYPH / 2, _GLYPH, _GLYPH)
            self._glyphs.paint(painter, place, status.glyph, self._session.theme.status_ink(status))

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus  # the row shows it
        if index.column() == 0:
            # room for the glyph, which is painted over it
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
            option.decorationSize = QSize(_GLYPH + SPACE, _GLYPH)

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, words: str) -> None:
        painter.save()
        painter.fillRect(option.rect, self._session.theme.colour("panel"))
        painter.setFont(ui_font(13, 600))
        painter.setPen(self._session.theme.colour("text"))
        rect = option.rect.adjusted(2 * SPACE, 0, -2 * SPACE, 0)
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        painter.restore()
