"""The strip beside the scroll bar: where in the whole article its mentions stand, by status. Painted from a pixmap."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF
from PySide6.QtGui import QColor, QPainter, QPixmap

from annotator.ui.article.layout import ArticleLayout
from annotator.ui.article.marks import MarkIndex
from annotator.ui.article.style import ArticleStyle

WIDTH = 12
_ROW = 4
_TICK = 3
_INSET = 3
_MOST = 3


class Minimap:
    """Keeps the picture of the strip. It is drawn apart from the frames, which show the last one meanwhile."""

    def __init__(self) -> None:
        self._picture: QPixmap | None = None

    def draw(self, size: QSizeF, ratio: float, layout: ArticleLayout, marks: MarkIndex, style: ArticleStyle) -> None:
        """Draw the picture for a strip of a size in logical pixels, on a device of a pixel ratio."""
        self._picture = _drawn((size * ratio).toSize(), ratio, layout, marks, style)

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the strip into a rectangle of the viewport."""
        if self._picture is not None:
            painter.drawPixmap(QPointF(rect.topLeft()), self._picture)


def _drawn(size: QSize, ratio: float, layout: ArticleLayout, marks: MarkIndex, style: ArticleStyle) -> QPixmap:
    picture = QPixmap(size)
    picture.fill(QColor(style.page))
    if not len(marks):
        picture.setDevicePixelRatio(ratio)
        return picture
    order = {key: place for place, key in enumerate(style.statuses)}
    rows = max(1, int(size.height() / ratio / _ROW))
    row = size.height() / rows
    tick = max(1, round(_TICK * ratio))
    left, width = round(_INSET * ratio), size.width() - 2 * round(_INSET * ratio)
    painter = QPainter(picture)
    for number, statuses in enumerate(marks.statuses_between(_positions(layout, rows))):
        if not statuses:
            continue
        shown = sorted(statuses, key=lambda key: order.get(key, len(order)))[:_MOST]
        # several statuses in one row share its width
        edges = [left + round(width * part / len(shown)) for part in range(len(shown) + 1)]
        for key, first, last in zip(shown, edges, edges[1:], strict=False):
            painter.fillRect(first, round(number * row), last - first, tick, QColor(style.status(key).ink))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def _positions(layout: ArticleLayout, rows: int) -> list[int]:
    """Return the text position at the top of each row, and the text's end."""
    heights, document = layout.heights, layout.document
    positions: list[int] = []
    for number in range(rows):
        block, offset = heights.find(number * heights.total // rows)
        length = document.ends[block] - document.starts[block]
        positions.append(document.starts[block] + length * offset // max(1, heights[block]))
    return [0, *positions[1:], len(document.text) + 1]
