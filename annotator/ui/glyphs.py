"""The glyphs of the verification statuses, drawn as shapes: they sit where they should and are never cut.

A codebook's own glyph that has no shape here is drawn as text, made small enough to fit.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap

_KEPT = 128
_GRID = 16.0
"""Shapes are drawn on a square of this side, then scaled."""


def paint_status_glyph(painter: QPainter, rect: QRectF, glyph: str, colour: QColor | str) -> None:
    """Draw a status's glyph as large as fits in the middle of a rectangle. An empty glyph draws a small dot."""
    side = min(rect.width(), rect.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.center() - QPointF(side / 2, side / 2))
    painter.scale(side / _GRID, side / _GRID)
    shape = _SHAPES.get(glyph)
    ink = QColor(colour)
    if shape is not None:
        pen = QPen(ink, 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        shape(painter, ink)
    else:
        _text(painter, glyph, ink)
    painter.restore()


class StatusGlyphs:
    """Paints glyphs from pictures of them, for many at a time. One a widget: none must outlive the application."""

    def __init__(self) -> None:
        self._pictures: dict[tuple[str, int, int, float], QPixmap] = {}

    def paint(self, painter: QPainter, rect: QRectF, glyph: str, colour: QColor | str) -> None:
        """Paint a glyph as `paint_status_glyph` does, from a whole device pixel on."""
        ratio = painter.device().devicePixelRatioF()
        side = round(min(rect.width(), rect.height()) * ratio)
        key = (glyph, QColor(colour).rgba(), side, ratio)
        picture = self._pictures.get(key)
        if picture is None:
            if len(self._pictures) >= _KEPT:
                self._pictures.clear()
            picture = self._pictures[key] = _picture(*key)
        half = side / ratio / 2
        x, y = round((rect.center().x() - half) * ratio) / ratio, round((rect.center().y() - half) * ratio) / ratio
        painter.drawPixmap(QPointF(x, y), picture)


def _picture(glyph: str, rgba: int, side: int, ratio: float) -> QPixmap:
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_status_glyph(painter, QRectF(0, 0, side, side), glyph, QColor.fromRgba(rgba))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def _filled(painter: QPainter, path: QPainterPath, ink: QColor) -> None:
    painter.fillPath(path, ink)


def _dot(painter: QPainter, ink: QColor) -> None:
    path = QPainterPath()
    path.addEllipse(QPointF(8, 8), 2.4, 2.4)
    _filled(painter, path, ink)


def _circle(painter: QPainter, _ink: QColor) -> None:
    painter.drawEllipse(QPointF(8, 8), 5.1, 5.1)


def _half_circle(painter: QPainter, ink: QColor) -> None:
    painter.drawEllipse(QPointF(8, 8), 5.1, 5.1)
    path = QPainterPath(QPointF(8, 8))
    path.arcTo(QRectF(2.9, 2.9, 10.2, 10.2), 90, 180)
    path.closeSubpath()
    _filled(painter, path, ink)


def _full_circle(painter: QPainter, ink: QColor) -> None:
    path = QPainterPath()
    path.addEllipse(QPointF(8, 8), 5.6, 5.6)
    _filled(painter, path, ink)


def _tick(painter: QPainter, ink: QColor) -> None:
    painter.setPen(QPen(ink, 2.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.drawPolyline([QPointF(2.8, 8.6), QPointF(6.4, 12.2), QPointF(13.2, 4.2)])


def _cross(painter: QPainter, ink: QColor) -> None:
    painter.setPen(QPen(ink, 2.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(QPointF(3.7, 3.7), QPointF(12.3, 12.3))
    painter.drawLine(QPointF(12.3, 3.7), QPointF(3.7, 12.3))


def _waves(painter: QPainter, ink: QColor) -> None:
    painter.setPen(QPen(ink, 1.9, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for y in (5.6, 10.6):
        path = QPainterPath(QPointF(2.6, y + 0.9))
        path.cubicTo(QPointF(5.2, y - 3.0), QPointF(7.6, y - 0.6), QPointF(8.0, y))
        path.cubicTo(QPointF(8.4, y + 0.6), QPointF(10.8, y + 3.0), QPointF(13.4, y - 0.9))
        painter.drawPath(path)


def _arrows(painter: QPainter, ink: QColor) -> None:
    painter.setPen(QPen(ink, 1.7, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.drawLine(QPointF(2.6, 5.2), QPointF(13.2, 5.2))
    painter.drawPolyline([QPointF(10.4, 2.4), QPointF(13.4, 5.2), QPointF(10.4, 8.0)])
    painter.drawLine(QPointF(13.4, 10.8), QPointF(2.8, 10.8))
    painter.drawPolyline([QPointF(5.6, 8.0), QPointF(2.6, 10.8), QPointF(5.6, 13.6)])


def _question(painter: QPainter, ink: QColor) -> None:
    painter.setPen(QPen(ink, 2.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    path = QPainterPath(QPointF(4.9, 5.4))
    path.cubicTo(QPointF(5.2, 1.6), QPointF(11.4, 1.6), QPointF(11.4, 5.4))
    path.cubicTo(QPointF(11.4, 7.6), QPointF(8.0, 7.6), QPointF(8.0, 10.2))
    painter.drawPath(path)
    dot = QPainterPath()
    dot.addEllipse(QPointF(8, 13.5), 1.25, 1.25)
    _filled(painter, dot, ink)


def _quotation(painter: QPainter, ink: QColor) -> None:
    for x in (3.6, 9.0):
        path = QPainterPath(QPointF(x + 3.6, 4.0))
        path.cubicTo(QPointF(x + 4.4, 8.2), QPointF(x + 2.8, 10.8), QPointF(x + 0.2, 12.0))
        path.cubicTo(QPointF(x + 1.2, 10.6), QPointF(x + 1.7, 9.6), QPointF(x + 1.6, 8.4))
        path.cubicTo(QPointF(x - 1.0, 8.2), QPointF(x - 0.8, 4.0), QPointF(x + 1.8, 3.8))
        path.cubicTo(QPointF(x + 2.6, 3.6), QPointF(x + 3.4, 3.6), QPointF(x + 3.6, 4.0))
        _filled(painter, path, ink)


def _text(painter: QPainter, glyph: str, ink: QColor) -> None:
    font = QFont(painter.font())
    font.setPixelSize(100)
    bounds = QFontMetricsF(font).tightBoundingRect(glyph)
    largest = max(bounds.width(), bounds.height(), 1.0)
    scale = 13.0 / max(largest, 72.0)
    painter.setFont(font)
    painter.setPen(ink)
    painter.translate(_GRID / 2, _GRID / 2)
    painter.scale(scale, scale)
    painter.drawText(-bounds.center(), glyph)


_SHAPES: dict[str, Callable[[QPainter, QColor], None]] = {
    "": _dot,
    "○": _circle,
    "◐": _half_circle,
    "●": _full_circle,
    "✓": _tick,
    "✕": _cross,
    "≈": _waves,
    "⇄": _arrows,
    "?": _question,
    "”": _quotation,
}
