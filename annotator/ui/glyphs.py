"""The glyphs of the verification statuses, drawn as shapes: they sit where they should and are never cut.

A codebook's own glyph that has no shape here is drawn as text, made small enough to fit.
"""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

_KEPT = 128
_RATIOS = (1, 2, 3)
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
        self._pictures: dict[tuple[str, str | int, int, float], QPixmap] = {}

    def paint(self, painter: QPainter, rect: QRectF, glyph: str, colour: QColor | str) -> None:
        """Paint a glyph as `paint_status_glyph` does, from a whole device pixel on."""
        ratio = painter.device().devicePixelRatioF() * painter.worldTransform().m11()  # panes grow their painters
        width, height = rect.width(), rect.height()
        side = round(min(width, height) * ratio)
        key = (glyph, colour if isinstance(colour, str) else colour.rgba(), side, ratio)
        picture = self._pictures.get(key)
        if picture is None:
            if len(self._pictures) >= _KEPT:
                self._pictures.clear()
            picture = self._pictures[key] = _picture(glyph, QColor(colour).rgba(), side, ratio)
        half = side / ratio / 2
        x, y = rect.x() + width / 2 - half, rect.y() + height / 2 - half
        if ratio == 1.0:
            painter.drawPixmap(round(x), round(y), picture)  # whole numbers are handed over at a third of the cost
        else:
            painter.drawPixmap(QPointF(round(x * ratio) / ratio, round(y * ratio) / ratio), picture)


def _picture(glyph: str, rgba: int, side: int, ratio: float) -> QPixmap:
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_status_glyph(painter, QRectF(0, 0, side, side), glyph, QColor.fromRgba(rgba))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def glyph_icon(glyph: str, colour: QColor | str, side: int = 16) -> QIcon:
    """Return a status's glyph as an icon, for a menu or a button; sharp up to 300 %."""
    icon = QIcon()
    for ratio in _RATIOS:
        icon.addPixmap(_picture(glyph, QColor(colour).rgba(), side * ratio, ratio))
    return icon


def dot_icon(colour: QColor | str, side: int = 16) -> QIcon:
    """Return a dot in a tag's colour as an icon; sharp up to 300 %."""
    icon = QIcon()
    for ratio in _RATIOS:
        picture = QPixmap(side * ratio, side * ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        whole = side * ratio
        painter.drawEllipse(QRectF(whole / 4, whole / 4, whole / 2, whole / 2))
        painter.end()
        picture.setDevicePixelRatio(ratio)
        icon.addPixmap(picture)
    return icon


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


def _stroke(painter: QPainter, ink: QColor, width: float = 2.2) -> None:
    painter.setPen(QPen(ink, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))


def _lines(painter: QPainter, *lines: tuple[float, float, float, float]) -> None:
    for x1, y1, x2, y2 in lines:
        painter.drawLine(QPointF(x1, y1), QPointF(x2, y2))


def _plus(painter: QPainter, ink: QColor) -> None:
    _stroke(painter, ink)
    _lines(painter, (8, 3, 8, 13), (3, 8, 13, 8))


def _minus(painter: QPainter, ink: QColor) -> None:
    _stroke(painter, ink, 2.6)
    _lines(painter, (3, 8, 13, 8))


def _plus_minus(painter: QPainter, ink: QColor) -> None:
    _stroke(painter, ink, 2.0)
    _lines(painter, (8, 2, 8, 10), (4, 6, 12, 6), (4, 13.4, 12, 13.4))


def _unequal(painter: QPainter, ink: QColor) -> None:
    _stroke(painter, ink, 2.0)
    _lines(painter, (3, 5.8, 13, 5.8), (3, 10.2, 13, 10.2), (5.4, 13.6, 10.6, 2.4))


def _exclamation(painter: QPainter, ink: QColor) -> None:
    _stroke(painter, ink, 2.4)
    _lines(painter, (8, 2.6, 8, 9.2))
    dot = QPainterPath()
    dot.addEllipse(QPointF(8, 13.2), 1.5, 1.5)
    _filled(painter, dot, ink)


def _asterisk(painter: QPainter, ink: QColor) -> None:
    _stroke(painter, ink, 2.0)
    for turn in range(3):
        angle = math.pi * (turn / 3 + 0.5)
        x, y = 5.4 * math.cos(angle), 5.4 * math.sin(angle)
        _lines(painter, (8 - x, 8 - y, 8 + x, 8 + y))


def _burst(painter: QPainter, ink: QColor) -> None:
    points = []
    for step in range(16):
        angle, reach = math.pi * step / 8, 3.4 if step % 2 else 6.8
        points.append(QPointF(8 + reach * math.sin(angle), 8 - reach * math.cos(angle)))
    path = QPainterPath()
    path.addPolygon(QPolygonF(points))
    path.closeSubpath()
    _filled(painter, path, ink)


def _piece_missing(painter: QPainter, ink: QColor) -> None:
    path = QPainterPath(QPointF(8, 8))
    path.arcTo(QRectF(2.2, 2.2, 11.6, 11.6), 90, 270)
    path.closeSubpath()
    _filled(painter, path, ink)


_DIAMOND = ((8.0, 2.2), (13.8, 8.0), (8.0, 13.8), (2.2, 8.0))
_TRIANGLE = ((8.0, 2.8), (13.6, 12.8), (2.4, 12.8))
_HOURGLASS = ((3.2, 2.8), (12.8, 2.8), (3.2, 13.2), (12.8, 13.2))
_SQUARE = ((3.4, 3.4), (12.6, 3.4), (12.6, 12.6), (3.4, 12.6))


def _polygon(corners: tuple[tuple[float, float], ...], *, filled: bool = False) -> Callable[[QPainter, QColor], None]:
    def paint(painter: QPainter, ink: QColor) -> None:
        painter.setBrush(ink if filled else Qt.BrushStyle.NoBrush)
        painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))

    return paint


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
    "+": _plus,
    "–": _minus,
    "±": _plus_minus,
    "≠": _unequal,
    "!": _exclamation,
    "◕": _piece_missing,
    "⧗": _polygon(_HOURGLASS, filled=True),
    "✻": _asterisk,
    "✹": _burst,
    "◇": _polygon(_DIAMOND),
    "△": _polygon(_TRIANGLE),
    "▲": _polygon(_TRIANGLE, filled=True),
    "□": _polygon(_SQUARE),
    "■": _polygon(_SQUARE, filled=True),
}

GLYPHS = tuple(_SHAPES)
"""The glyphs that are drawn as shapes: the ones to choose from. The first, the empty one, is a dot."""
