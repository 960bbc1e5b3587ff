"""Paints a line of the library: title, publisher and date, how many claims are checked, and that as a bar."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.domain.article import ArticleSummary
from annotator.ui.i18n import local_date, tr
from annotator.ui.models.articles import SUMMARY
from annotator.ui.session import Session
from annotator.ui.theme import PANE_PADDING, RADIUS, ui_font

ROW_HEIGHT = 92
_INSET = 8
_LINE = 20
_BAR_ROOM = 8


class ArticleDelegate(QStyledItemDelegate):
    """Two lines of title, one of metadata, a bar: the same height for every row."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._title = ui_font(13, 600)
        self._small = ui_font(12)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(option.rect.width(), ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        summary = index.data(SUMMARY)
        if isinstance(summary, ArticleSummary):
            self._paint_words(painter, option.rect, summary)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        theme = self._session.theme
        ground = QRectF(option.rect).adjusted(_INSET, 2, -_INSET, -2)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent_tint"))
            painter.drawRoundedRect(ground, RADIUS, RADIUS)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), RADIUS, RADIUS)

    def _paint_words(self, painter: QPainter, rect: QRect, summary: ArticleSummary) -> None:
        theme = self._session.theme
        left, width = rect.left() + PANE_PADDING, rect.width() - 2 * PANE_PADDING
        painter.setPen(theme.colour("text"))
        lines = wrapped(summary.title or tr("Untitled"), self._title, width, 2)
        top = rect.top() + (ROW_HEIGHT - (len(lines) + 1) * _LINE - _BAR_ROOM) // 2
        painter.setFont(self._title)
        for number, line in enumerate(lines):
            painter.drawText(QRect(left, top + number * _LINE, width, _LINE), int(Qt.AlignmentFlag.AlignVCenter), line)
        below = top + len(lines) * _LINE
        self._paint_small(painter, QRect(left, below, width, _LINE), summary)
        self._paint_bar(painter, QRectF(left, below + _LINE + _BAR_ROOM - 3, width, 3), summary)

    def _paint_small(self, painter: QPainter, place: QRect, summary: ArticleSummary) -> None:
        theme = self._session.theme
        count = f"{summary.checked}/{summary.claims}" if summary.claims else ""
        metrics = QFontMetricsF(self._small)
        source = [tr("title made")] if summary.title_made else []
        about = " · ".join(part for part in (summary.publisher, local_date(summary.published), *source) if part)
        room = place.width() - metrics.horizontalAdvance(count) - 8
        painter.setFont(self._small)
        painter.setPen(theme.colour("muted"))
        align = Qt.AlignmentFlag
        painter.drawText(place, int(align.AlignVCenter), metrics.elidedText(about, Qt.TextElideMode.ElideRight, room))
        painter.drawText(place, int(align.AlignVCenter | align.AlignRight), count)

    def _paint_bar(self, painter: QPainter, place: QRectF, summary: ArticleSummary) -> None:
        theme = self._session.theme
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("line"))
        painter.drawRoundedRect(place, 1.5, 1.5)
        if summary.checked:
            done = QRectF(place)
            done.setWidth(place.width() * summary.checked / summary.claims)
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(done, 1.5, 1.5)


def wrapped(text: str, font: QFont, width: float, most: int) -> list[str]:
    """Return a text broken into at most so many lines of a width in px; the last one ends in an ellipsis if need be."""
    layout = QTextLayout(text.replace("\n", " "), font)
    layout.beginLayout()
    lines: list[str] = []
    start = 0
    metrics = QFontMetricsF(font)
    while len(lines) < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, 0))
        start = line.textStart()
        lines.append(layout.text()[start : start + line.textLength()].rstrip())
    rest = layout.text()[start:].rstrip() if lines else ""
    layout.endLayout()
    if lines:
        lines[-1] = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)
    return lines
