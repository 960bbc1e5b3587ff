"""The article typeset at one width: blocks made when they are met, kept for a while, with exact heights from then on.

Knows nothing of the viewport, the scroll position or marks.
"""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtGui import QFontMetricsF

from annotator.ui.article.document import ArticleDocument
from annotator.ui.article.heading import HeadingBlock
from annotator.ui.article.heights import BlockHeights
from annotator.ui.article.style import ArticleHeading, Metrics
from annotator.ui.article.typeset import Face, TypesetBlock

_KEPT = 160
"""Blocks kept typeset: a few screens. More would only cost memory, a block is typeset in less than a millisecond."""
_SAMPLE = 500
"""Code points from which the average width of a character is taken, to estimate heights."""


class ArticleLayout:
    """Typesets blocks of a document for a column `width` pixels wide; `heights` holds what is known of them all."""

    def __init__(self, document: ArticleDocument, heading: ArticleHeading, metrics: Metrics, width: int) -> None:
        self.document = document
        self.metrics = metrics
        self.width = width
        self._text_face = Face(metrics.text_font, metrics.leading)
        self._headline_face = Face(metrics.headline_font, metrics.headline_leading)
        self.heading = HeadingBlock(heading, metrics, width, title_in_text=document.headline == 0)
        self.heights = BlockHeights(self._estimates())
        self._blocks: OrderedDict[int, TypesetBlock] = OrderedDict()

    def block(self, index: int) -> TypesetBlock:
        """Return a block typeset; its exact height is in `heights` from now on."""
        block = self._blocks.get(index)
        if block is not None:
            self._blocks.move_to_end(index)
            return block
        block = self._typeset(index)
        self._blocks[index] = block
        if len(self._blocks) > _KEPT:
            self._blocks.popitem(last=False)
        self.heights.set(index, block.height)
        return block

    def height(self, index: int) -> int:
        """Return a block's exact height."""
        return self.block(index).height

    def block_holding(self, position: int) -> TypesetBlock:
        """Return the block that a position belongs to."""
        return self.block(self.document.block_at(position))

    def _typeset(self, index: int) -> TypesetBlock:
        document = self.document
        is_headline = index == document.headline
        return TypesetBlock(
            document.block_text(index),
            document.starts[index],
            self._headline_face if is_headline else self._text_face,
            self.width,
            above=self._above(index),
            below=self.heading.below if index == 0 else 0,
            rtl=document.is_right_to_left(index),
            bidirectional=document.is_bidirectional(index),
            emphasis=document.emphasis(index),
        )

    def _above(self, index: int) -> int:
        if index == 0:
            return self.heading.above
        if index - 1 == self.document.headline:
            return self.metrics.px(24)
        return self.metrics.paragraph_gap if self.document.has_gap(index) else 0

    def _estimates(self) -> list[int]:
        leading, gap = self.metrics.leading, self.metrics.paragraph_gap
        per_line = self._characters_per_line()
        starts, ends, least = self.document.starts, self.document.ends, self.document.gap_distance
        heights = [
            (end - start + per_line - 1) // per_line * leading + (gap if start - before >= least else 0)
            for start, end, before in zip(starts, ends, [starts[0], *ends[:-1]], strict=True)
        ]
        heights[0] = max(heights[0], leading) + self.heading.above + self.heading.below
        return heights

    def _characters_per_line(self) -> int:
        text = self.document.text
        middle = max(0, (len(text) - _SAMPLE) // 2)
        sample = text[middle : middle + _SAMPLE].replace("\n", "") or "x"
        average = QFontMetricsF(self._text_face.font).horizontalAdvance(sample) / len(sample)
        # a line breaks some characters before it is full
        return max(1, int(self.width / max(average, 1.0)) - 3)
