"""Paints a hit: what it is and its title, and below the words around what was found, which stands out."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.domain.search import Kind, SearchHit
from annotator.domain.text import OffsetMap
from annotator.ui.glyphs import StatusGlyphs
from annotator.ui.i18n import in_own_direction
from annotator.ui.icons import tinted
from annotator.ui.overviews.searching.hits import HIT, hit_kind
from annotator.ui.scaling import grown_cell, scaled
from annotator.ui.session import Session
from annotator.ui.theme import RADIUS, SPACE, reading_font, ui_font

ROW_HEIGHT = 18 * SPACE
_GLYPH = 4 * SPACE
_LEFT = 10 * SPACE
_ICONS = {
    Kind.ARTICLE: "file-text",
    Kind.EVIDENCE: "link",
    Kind.COMMENT: "message-square",
    Kind.SOURCE_NOTE: "quote",
}


class HitDelegate(QStyledItemDelegate):
    """One height for all rows."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._glyphs = StatusGlyphs()
        self._title, self._small, self._excerpt = ui_font(13, 600), ui_font(12), reading_font(15)

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(option.rect.width(), scaled(option.widget, ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        hit = index.data(HIT)
        if not isinstance(hit, SearchHit):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._session.theme
        option = grown_cell(painter, option)
        ground = QRectF(option.rect).adjusted(0, 1, 0, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            active = option.state & QStyle.StateFlag.State_Active
            painter.setPen(QPen(theme.colour("focus"), 1) if active else QPen(Qt.PenStyle.NoPen))
            painter.setBrush(theme.colour("accent_tint"))
            painter.drawRoundedRect(ground.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        left = ground.right() - 3 * SPACE - _GLYPH if mirrored else ground.left() + 3 * SPACE
        self._paint_sign(painter, QRectF(left, ground.top() + 3 * SPACE, _GLYPH, _GLYPH), hit)
        self._paint_words(painter, ground, hit, mirrored=mirrored)
        painter.restore()

    def _paint_sign(self, painter: QPainter, place: QRectF, hit: SearchHit) -> None:
        """A claim shows its status, everything else what it is."""
        status = self._session.codebook.status_by_key.get(hit.status)
        if hit.kind is Kind.CLAIM and status is not None:
            self._glyphs.paint(painter, place, status.glyph, self._session.theme.status_ink(status))
        elif hit.kind in _ICONS:
            picture = tinted(_ICONS[hit.kind], self._session.theme.colour("muted"))
            picture.paint(painter, place.toRect())

    def _paint_words(self, painter: QPainter, ground: QRectF, hit: SearchHit, *, mirrored: bool) -> None:
        theme = self._session.theme
        kind = hit_kind(hit)
        right = QFontMetricsF(self._small).horizontalAdvance(kind) + 4 * SPACE
        width = ground.width() - _LEFT - 3 * SPACE
        left = ground.left() + (3 * SPACE if mirrored else _LEFT)
        line = QRectF(left, ground.top() + 2 * SPACE, width, 6 * SPACE)
        painter.setFont(self._small)
        painter.setPen(theme.colour("muted"))
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, kind)
        painter.setFont(self._title)
        painter.setPen(theme.colour("text"))
        title = QFontMetricsF(self._title).elidedText(
            " ".join(hit.title.split()), Qt.TextElideMode.ElideRight, width - right
        )
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, in_own_direction(title))
        self._paint_excerpt(painter, QPointF(left, line.bottom()), width, hit, mirrored=mirrored)

    def _paint_excerpt(
        self, painter: QPainter, place: QPointF, width: float, hit: SearchHit, *, mirrored: bool
    ) -> None:
        """Paint one line of the excerpt, with what was found in it."""
        layout = QTextLayout(hit.excerpt.replace("\n", " "), self._excerpt)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        if mirrored:
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(option)
        found = QTextCharFormat()
        found.setFontWeight(QFont.Weight.DemiBold)
        found.setForeground(self._session.theme.colour("text"))
        offsets = OffsetMap(hit.excerpt)
        formats = []
        for start, end in hit.spans:
            span = QTextLayout.FormatRange()
            span.start = offsets.to_utf16(start)
            span.length = offsets.to_utf16(end) - span.start
            span.format = found
            formats.append(span)
        layout.setFormats(formats)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(width)
        layout.endLayout()
        painter.save()
        painter.setClipRect(QRectF(place.x(), place.y(), width, 7 * SPACE))
        painter.setPen(self._session.theme.colour("muted"))
        layout.draw(painter, place)
        painter.restore()
