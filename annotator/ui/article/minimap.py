"""The strip beside the scroll bar: where in the whole article its mentions stand, by status, what was found, and
which part is on screen.

The ticks are drawn into pictures when mentions, hits or heights change, apart from the frames; a frame paints the
pictures. It spans what the scroll bar spans, so that the part on screen lies beside the bar's handle.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF
from PySide6.QtGui import QColor, QPainter, QPixmap

from annotator.ui.article.found import FoundSpans
from annotator.ui.article.layout import ArticleLayout
from annotator.ui.article.marks import MarkIndex
from annotator.ui.article.style import ArticleStyle
from annotator.ui.contrast import mixed

WIDTH = 18
_ROW = 4
_TICK = 3
_FOUND = (2, 5)
"""The lanes of hits and of mentions: first x and width, in logical pixels."""
_MENTIONS = (8, 8)
_MOST = 3
_LEAST_PART = 8
_PART_SHARE = 0.1
_PART_EDGE_SHARE = 0.45


class Minimap:
    """Keeps the pictures of the strip. They are drawn apart from the frames, which show the last ones meanwhile."""

    def __init__(self) -> None:
        self._mentions: QPixmap | None = None
        self._hits: QPixmap | None = None
        self._size = QSizeF()
        self._ratio = 1.0
        self._layout: ArticleLayout | None = None
        self._total = 0
        self._positions: list[int] = []

    def draw(
        self,
        size: QSizeF,
        ratio: float,
        layout: ArticleLayout,
        marks: MarkIndex,
        found: FoundSpans,
        style: ArticleStyle,
    ) -> None:
        """Draw the pictures for a strip of a size in logical pixels, on a device of a pixel ratio."""
        if layout is not self._layout or size != self._size or self.is_stale(layout):
            self._positions = _positions(layout, max(1, int(size.height() / _ROW)), size.height())
            self._layout, self._total = layout, layout.heights.total
        self._size, self._ratio = size, ratio
        self._mentions = _mentions_drawn(self._pixels(), ratio, marks.statuses_between(self._positions), style)
        self.draw_hits(found, style)

    def draw_hits(self, found: FoundSpans, style: ArticleStyle) -> None:
        """Draw the picture of the hits alone: going from one to the next leaves the mentions as they are."""
        drawn = len(found) and self._positions
        self._hits = _hits_drawn(self._pixels(), self._ratio, found, self._positions, style) if drawn else None

    def _pixels(self) -> QSize:
        return (self._size * self._ratio).toSize()

    def is_stale(self, layout: ArticleLayout) -> bool:
        """Tell whether heights have become known since that move the ticks by more than a row or so."""
        return abs(layout.heights.total - self._total) * 200 > self._total

    def paint(self, painter: QPainter, rect: QRectF, part: tuple[float, float], style: ArticleStyle) -> None:
        """Paint the strip into a rectangle of the viewport; `part` is what is on screen of it, from 0.0 to 1.0."""
        top, bottom = rect.top() + part[0] * rect.height(), rect.top() + part[1] * rect.height()
        if bottom - top < rect.height() - 1:
            lacking = max(0.0, _LEAST_PART - (bottom - top))
            top = min(max(rect.top(), top - lacking / 2), rect.bottom() - max(_LEAST_PART, bottom - top))
            shown = QRectF(rect.left(), round(top), rect.width(), max(_LEAST_PART, round(bottom - top)))
            painter.fillRect(shown, part_ground(style))
            edge = mixed(style.page, style.text, _PART_EDGE_SHARE)
            for y in (shown.top(), shown.bottom() - 1):
                painter.fillRect(QRectF(shown.left(), y, shown.width(), 1), edge)
        for picture in (self._hits, self._mentions):
            if picture is not None:
                painter.drawPixmap(QPointF(rect.topLeft()), picture)


def extent(layout: ArticleLayout, viewport_height: float) -> float:
    """Return the height, in the article's pixels, that the strip stands for: the whole page, at least one screen."""
    return max(1.0, viewport_height, layout.metrics.head + layout.heights.total + layout.metrics.foot)


def part_ground(style: ArticleStyle) -> QColor:
    """Return what the ticks stand on in the part that is on screen."""
    return mixed(style.page, style.text, _PART_SHARE)


def _mentions_drawn(size: QSize, ratio: float, rows: Sequence[set[tuple[str, bool]]], style: ArticleStyle) -> QPixmap:
    picture = _blank(size)
    left, width = round(_MENTIONS[0] * ratio), round(_MENTIONS[1] * ratio)
    row, tick = size.height() / len(rows), max(1, round(_TICK * ratio))
    hair = max(1, round(ratio))
    with QPainter(picture) as painter:
        for number, statuses in enumerate(rows):
            shown, thick = _inks(statuses, style), tick
            if not shown:  # what recedes is a hair, and gives way to what does not
                shown, thick = [look.ink for key, look in style.receding.items() if (key, False) in statuses], hair
            shown = shown[:_MOST]
            # several statuses in one row share its width
            edges = [left + round(width * part / len(shown)) for part in range(len(shown) + 1)] if shown else []
            for ink, (first, last) in zip(shown, pairwise(edges), strict=True):
                painter.fillRect(first, round(number * row), last - first, thick, QColor(ink))
    picture.setDevicePixelRatio(ratio)
    return picture


def _inks(statuses: set[tuple[str, bool]], style: ArticleStyle) -> list[QColor | str]:
    """Return the inks of the statuses that do not recede, in the scale's order; unknown ones last."""
    loud = {key for key, recheck in statuses if recheck or key not in style.receding}
    known = [look.ink for key, look in style.statuses.items() if key in loud]
    return known + [style.status(key).ink for key in sorted(loud - style.statuses.keys())]


def _hits_drawn(size: QSize, ratio: float, found: FoundSpans, positions: Sequence[int], style: ArticleStyle) -> QPixmap:
    picture = _blank(size)
    row, tick = size.height() / (len(positions) - 1), max(1, round(_TICK * ratio))
    left, width = round(_FOUND[0] * ratio), round(_FOUND[1] * ratio)
    places = [bisect_left(found.spans, (position, position)) for position in positions]
    ink, current = QColor(style.found_ink), found.current
    with QPainter(picture) as painter:
        for number, (first, after) in enumerate(pairwise(places)):
            if first < after:
                here = first <= current < after
                x, wide = (0, left + width) if here else (left, width)
                painter.fillRect(x, round(number * row), wide, tick, QColor(style.text) if here else ink)
    picture.setDevicePixelRatio(ratio)
    return picture


def _blank(size: QSize) -> QPixmap:
    picture = QPixmap(size)
    picture.fill(QColor(0, 0, 0, 0))
    return picture


def _positions(layout: ArticleLayout, rows: int, viewport_height: float) -> list[int]:
    """Return the text position at the top of each row, and the text's end."""
    heights, document, head = layout.heights, layout.document, layout.metrics.head
    whole = extent(layout, viewport_height)
    positions: list[int] = []
    for number in range(rows):
        y = int(number * whole / rows) - head
        if y >= heights.total:
            positions.append(len(document.text) + 1)
            continue
        block, offset = heights.find(max(0, y))
        length = document.ends[block] - document.starts[block]
        positions.append(document.starts[block] + length * offset // max(1, heights[block]))
    return [0, *positions[1:], len(document.text) + 1]
