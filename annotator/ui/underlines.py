"""The eight underline patterns of a codebook, drawn on the device's own pixel grid: crisp at any scale.

A pattern is one period, drawn once in device pixels and kept as a tile; a line of it is then a single call.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

BAND = 4.0
"""Height of the band that a pattern is drawn in, in logical pixels at 100 %; a line's lower edge is the band's."""

_KEPT = 256

_DASHES: dict[str, tuple[float, ...]] = {
    # strokes and gaps in turn, in logical pixels at 100 %
    "dashed": (6, 3),
    "longdash": (13, 4),
    "dashdot": (8, 3, 2, 3),
}


class Underlines:
    """Draws patterns and keeps their tiles. One a widget: a tile must not outlive the application."""

    def __init__(self) -> None:
        self._tiles: dict[tuple[str, int, float, float, float], QPixmap] = {}

    def draw(
        self,
        painter: QPainter,
        pattern: str,
        left: float,
        right: float,
        top: float,
        colour: QColor,
        *,
        scale: float,
        weight: float = 1.0,
    ) -> None:
        """Draw a pattern of `domain.codebook.UNDERLINES` from `left` to `right` in the band below `top`.

        `scale` is the zoom, `weight` makes the strokes thicker. A pattern that is not known is drawn as "solid".
        """
        ratio = painter.device().devicePixelRatioF()
        tile = self._tile((pattern, colour.rgba(), ratio, scale, weight))
        # in device pixels, from a whole one on
        x, y = round(left * ratio) / ratio, round(top * ratio) / ratio
        width = max(round(right * ratio) / ratio - x, 1 / ratio)
        # The phase hangs on the page, not on the piece: a mention that goes on after an overlap shows no seam.
        phase = QPointF(math.fmod(x, tile.width() / ratio), 0)
        painter.drawTiledPixmap(QRectF(x, y, width, tile.height() / ratio), tile, phase)

    def _tile(self, key: tuple[str, int, float, float, float]) -> QPixmap:
        tile = self._tiles.get(key)
        if tile is None:
            if len(self._tiles) >= _KEPT:
                self._tiles.clear()
            tile = self._tiles[key] = _draw_tile(*key)
        return tile


def band_height(scale: float) -> float:
    """Return the height of a pattern's band at a zoom, in logical pixels."""
    return max(BAND * scale, 3.0)


def _draw_tile(pattern: str, rgba: int, ratio: float, scale: float, weight: float) -> QPixmap:
    unit = ratio * scale
    height = max(3, round(band_height(scale) * ratio))
    thick = max(1, round(1.8 * unit * weight))
    thin = max(1, round(1.0 * unit * weight))
    dot = max(1, round(2.0 * unit * weight))
    if pattern == "dotted":
        rects, period = [(0, height - dot, dot, dot)], dot + max(dot, round(1.6 * unit))
    elif pattern in _DASHES:
        rects, period = _dashes(_DASHES[pattern], unit, height, thick)
    elif pattern == "double":
        rects, period = [(0, height - thin, 64, thin), (0, height - 3 * thin, 64, thin)], 64
    elif pattern == "thin":
        rects, period = [(0, height - thin, 64, thin)], 64
    elif pattern == "wave":
        return _wave(QColor.fromRgba(rgba), height, max(6, round(7.0 * unit)), 1.25 * unit * weight, ratio)
    else:
        rects, period = [(0, height - thick, 64, thick)], 64
    tile = _blank(period, height)
    painter = QPainter(tile)
    for x, y, width, tall in rects:
        painter.fillRect(x, y, width, tall, QColor.fromRgba(rgba))
    painter.end()
    tile.setDevicePixelRatio(ratio)
    return tile


def _dashes(
    pattern: tuple[float, ...], unit: float, height: int, thick: int
) -> tuple[list[tuple[int, int, int, int]], int]:
    lengths = [max(1, round(length * unit)) for length in pattern]
    rects: list[tuple[int, int, int, int]] = []
    x = 0
    for index, length in enumerate(lengths):
        if index % 2 == 0:
            rects.append((x, height - thick, length, thick))
        x += length
    return rects, x


def _wave(colour: QColor, height: int, period: int, stroke: float, ratio: float) -> QPixmap:
    tile = _blank(period, height)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, max(1.0, stroke), Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    middle, reach = height / 2, (height - max(1.0, stroke)) / 2
    path = QPainterPath(QPointF(-period, middle))
    for step in range(-16, 33):
        x = step * period / 16
        path.lineTo(QPointF(x, middle + reach * math.sin(2 * math.pi * x / period)))
    painter.drawPath(path)
    painter.end()
    tile.setDevicePixelRatio(ratio)
    return tile


def _blank(width: int, height: int) -> QPixmap:
    tile = QPixmap(width, height)
    tile.fill(Qt.GlobalColor.transparent)
    return tile
