"""The underline patterns of a codebook, drawn on the device's own pixel grid: crisp at any scale.

A pattern is one period, drawn once in device pixels and kept as a tile; a line of it is then a single call.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

BAND = 4.0
"""Height of the band that a pattern is drawn in, in logical pixels at 100 %; a line's lower edge is the band's."""

_KEPT = 256
_LEAST_WAVE = 1.25
"""Device pixels: its slopes are smoothed, and thinner they would be too pale."""

_DASHES: dict[str, tuple[float, ...]] = {
    # strokes and gaps in turn, in logical pixels at 100 %
    "dashed": (6, 3),
    "longdash": (13, 4),
    "dashdot": (8, 3, 2, 3),
    "dashdotdot": (6, 2, 2, 2, 2, 2),
    "sparse": (2, 6),
}


@dataclass(frozen=True, slots=True)
class Stroke:
    """A pattern in a colour, for a device of a pixel ratio; draws lines of it."""

    tile: QPixmap
    ratio: float
    period: float
    height: float
    pixels: tuple[int, int]
    """Width and height of the tile in device pixels."""

    def draw(self, painter: QPainter, left: float, right: float, top: float) -> None:
        """Draw from `left` to `right` in the band below `top`; in device pixels, from a whole one on."""
        ratio = self.ratio
        if ratio == 1.0:
            # Whole numbers are handed over at half the cost, and a dense page has hundreds of lines.
            first, last = round(left), round(right)
            if last > first:
                wide, tall = self.pixels
                painter.drawTiledPixmap(first, round(top), last - first, tall, self.tile, first % wide, 0)
            return
        x = round(left * ratio) / ratio
        width = round(right * ratio) / ratio - x
        if width > 0:
            # The phase hangs on the page, not on the piece: what goes on after an overlap shows no seam.
            place = QRectF(x, round(top * ratio) / ratio, width, self.height)
            painter.drawTiledPixmap(place, self.tile, QPointF(x % self.period, 0))


class Underlines:
    """Makes strokes and keeps them. One a widget: their tiles must not outlive the application."""

    def __init__(self) -> None:
        self._strokes: dict[tuple[str, int, float, float, float], Stroke] = {}

    def stroke(self, pattern: str, colour: QColor, ratio: float, scale: float, weight: float = 1.0) -> Stroke:
        """Return the stroke for a pattern of `domain.codebook.UNDERLINES`; one that is not known is "solid".

        `ratio` is the device's pixel ratio, `scale` the zoom; `weight` makes the strokes thicker.
        """
        key = (pattern, colour.rgba(), ratio, scale, weight)
        found = self._strokes.get(key)
        if found is None:
            if len(self._strokes) >= _KEPT:
                self._strokes.clear()
            tile = _draw_tile(*key)
            wide, tall = tile.width(), tile.height()
            found = self._strokes[key] = Stroke(tile, ratio, wide / ratio, tall / ratio, (wide, tall))
        return found


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
    elif pattern == "thick":
        full = max(3, round(3.4 * unit * weight))
        rects, period = [(0, height - full, 64, full)], 64
    elif pattern == "thin":
        rects, period = [(0, height - thin, 64, thin)], 64
    elif pattern == "wave":
        return _wave(QColor.fromRgba(rgba), height, max(6, round(7.0 * unit)), 1.4 * unit * weight, ratio)
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
    painter.setPen(QPen(colour, max(_LEAST_WAVE, stroke), Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    middle, reach = height / 2, (height - max(_LEAST_WAVE, stroke)) / 2
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
