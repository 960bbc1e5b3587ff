"""The ends of the selected claim's mentions: where they can be taken hold of, and where a drag leads them.

Knows marks and geometry, no events. That a mention has other ends is for whoever is told to record.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from annotator.domain.claim import Mark
from annotator.ui.article.caret import whole_words
from annotator.ui.article.layout import ArticleLayout
from annotator.ui.article.page import ArticlePage
from annotator.ui.article.painting import VisibleBlock
from annotator.ui.article.style import ArticleStyle

_REACH = 4.0
"""Pixels on each side of a mention's end that take hold of it."""
_STEM = 2.0
_KNOB = 3.5
_ABOVE, _BELOW = 16.0, 7.4
"""How far the stem reaches above and below the baseline at 100 %: as far as the mention's tint."""


@dataclass(frozen=True, slots=True)
class Grip:
    """An end of a mention on screen: its x, and its line from `top` to `bottom`, in the viewport."""

    mark: Mark
    at_end: bool
    x: float
    top: float
    bottom: float


def grips(page: ArticlePage) -> Iterator[Grip]:
    """Yield what can be taken hold of."""
    if page.selected_claim:
        for visible in page.visible:
            yield from _in_block(visible, page.selected_claim, page.column)


def _in_block(visible: VisibleBlock, claim_id: str, column: int) -> Iterator[Grip]:
    block = visible.block
    scale = block.face.leading / 29.0
    for item in visible.look.underlined:
        if item.mark.claim_id != claim_id:
            continue
        piece = item.fragment
        baseline = visible.top + block.lines[piece.line].baseline
        top, bottom = baseline - _ABOVE * scale, baseline + _BELOW * scale
        start, end = (piece.right, piece.left) if block.rtl else (piece.left, piece.right)
        if piece.opens:
            yield Grip(item.mark, at_end=False, x=column + start, top=top, bottom=bottom)
        if piece.closes:
            yield Grip(item.mark, at_end=True, x=column + end, top=top, bottom=bottom)


def grip_under(page: ArticlePage, point: QPointF) -> Grip | None:
    """Return the nearest end that a point takes hold of; of a very short mention the nearer one."""
    near = [
        grip
        for grip in grips(page)
        if abs(point.x() - grip.x) <= _REACH and grip.top - _KNOB <= point.y() <= grip.bottom + _KNOB
    ]
    return min(near, key=lambda grip: abs(point.x() - grip.x), default=None)


def paint_grips(painter: QPainter, shown: Iterable[Grip], style: ArticleStyle) -> None:
    """Paint a stem with a knob at each end: above at a mention's start, below at its end."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for grip in shown:
        painter.setBrush(QColor(style.status(grip.mark.status).ink))
        painter.drawRect(QRectF(grip.x - _STEM / 2, grip.top, _STEM, grip.bottom - grip.top))
        painter.drawEllipse(QPointF(grip.x, grip.bottom if grip.at_end else grip.top), _KNOB, _KNOB)
    painter.restore()


@dataclass(slots=True)
class EndDrag:
    """One drag of an end: the mention as it was, and as it is shown now."""

    original: Mark
    at_end: bool
    now: Mark

    @classmethod
    def of(cls, grip: Grip) -> EndDrag:
        return cls(grip.mark, grip.at_end, grip.mark)

    def lead(self, layout: ArticleLayout, position: int, *, exact: bool) -> bool:
        """Lead the end to a position, or to the word's edge there; tell whether it is another than before.

        At least one whole character is left of the mention.
        """
        mark = self.original
        if self.at_end:
            end = max(position, layout.block_holding(mark.start).next(mark.start))
            led = replace(mark, end=end if exact else whole_words(layout, mark.start, end)[1])
        else:
            start = min(position, layout.block_holding(mark.end).previous(mark.end))
            led = replace(mark, start=start if exact else whole_words(layout, start, mark.end)[0])
        changed = led != self.now
        self.now = led
        return changed
