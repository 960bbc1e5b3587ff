"""What stands above the text: date line, title, byline, set as on a page. Shown only; no caret goes there."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from annotator.ui.article.document import is_right_to_left
from annotator.ui.article.style import ArticleHeading, ArticleStyle, Metrics
from annotator.ui.article.typeset import Face, TypesetBlock

_AFTER_DATELINE = 10
_AFTER_TITLE = 8
_BEFORE_TEXT = 24

_Piece = tuple[int, TypesetBlock, bool]
"""The y of a piece, the piece, whether it is the title."""


class HeadingBlock:
    """The heading's pieces, and the room they take: `above` the first block of the text, and `below` it.

    Where the text's own first paragraph is the title, the date line stands above that block and the byline below it;
    otherwise all three stand above.
    """

    def __init__(self, heading: ArticleHeading, metrics: Metrics, width: int, *, title_in_text: bool) -> None:
        self._above: list[_Piece] = []
        self._below: list[_Piece] = []
        dateline = (heading.dateline, Face(metrics.dateline_font, metrics.small_leading), metrics.px(_AFTER_DATELINE))
        title = (heading.title, Face(metrics.headline_font, metrics.headline_leading), metrics.px(_AFTER_TITLE))
        byline = (heading.byline, Face(metrics.small_font, metrics.small_leading), 0)
        if title_in_text:
            self.above = _stack(self._above, [dateline], width, 0)
            if self.above:
                self.above += metrics.px(_AFTER_DATELINE)
            self.below = _stack(self._below, [byline], width, metrics.px(_AFTER_TITLE))
        else:
            self.above = _stack(self._above, [dateline, title, byline], width, 0)
            if self.above:
                self.above += metrics.px(_BEFORE_TEXT)
            self.below = 0

    def draw(self, painter: QPainter, style: ArticleStyle, x: float, top: float, below: float) -> None:
        """Draw the pieces above the block from `top` on, and those below its lines from `below` on."""
        for origin, pieces in ((top, self._above), (below, self._below)):
            for y, block, prominent in pieces:
                painter.setPen(QColor(style.text if prominent else style.muted))
                block.draw(painter, QPointF(x, origin + y), QRectF())


def _stack(into: list[_Piece], pieces: list[tuple[str, Face, int]], width: int, top: int) -> int:
    """Typeset the pieces that have words one below the other, and return where the last one ends."""
    gap, end = 0, 0
    for text, face, after in pieces:
        if not text.strip():
            continue
        y = (end or top) + gap
        prominent = face.font.weight() > face.font.Weight.Normal
        rtl = is_right_to_left(text)
        block = TypesetBlock(text, 0, face, width, above=0, below=0, rtl=rtl, bidirectional=rtl)
        into.append((y, block, prominent))
        end, gap = y + block.height, after
    return end
