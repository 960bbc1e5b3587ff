"""Paints the visible blocks: tints, selection, underlines, text, caret. Given geometry, it looks nothing up.

A fault in one block paints that block plain and is reported once; a paint never raises.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from annotator.domain.claim import Mark
from annotator.ui.article.layout import ArticleLayout
from annotator.ui.article.looks import BlockLook
from annotator.ui.article.style import ArticleStyle, mixed
from annotator.ui.article.typeset import Fragment, TypesetBlock
from annotator.ui.underlines import BAND, Stroke, Underlines

log = logging.getLogger(__name__)

_LANE_PITCH = 3.0
_TINT_ABOVE = 18.0
"""How far above the baseline a tint reaches, and how far below it the first lane begins, in pixels at 100 %."""
_FIRST_LANE = 3.4
_SELECTED_SHARE = 0.09
_HOVERED_SHARE = 0.05
_SELECTION_TAIL = 6.0


@dataclass(frozen=True, slots=True)
class VisibleBlock:
    """A block on screen: `top` is its y in the viewport."""

    index: int
    top: int
    block: TypesetBlock
    look: BlockLook


@dataclass(frozen=True, slots=True)
class Scene:
    """What is to be seen, apart from the blocks: the column's left edge, selection, selected claim, hovered mention."""

    column: int
    selection: tuple[int, int]
    selected_claim: str
    hovered: str
    caret: tuple[int, bool] | None


class ArticlePainter:
    """Paints in a style. Not reentrant; one a view."""

    def __init__(self, style: ArticleStyle, underlines: Underlines) -> None:
        self._style = style
        self._underlines = underlines
        self._inks = {key: QColor(status.ink) for key, status in style.statuses.items()}
        self._tints = {key: QColor(status.tint) for key, status in style.statuses.items()}
        self._text = QColor(style.text)
        self._faint = QColor(style.muted)
        self._selection = QColor(style.selection)
        self._failed: set[int] = set()

    def paint(
        self, painter: QPainter, layout: ArticleLayout, blocks: Iterable[VisibleBlock], scene: Scene, clip: QRectF
    ) -> None:
        """Paint the blocks that meet `clip`, in viewport coordinates."""
        for visible in blocks:
            if visible.top > clip.bottom() or visible.top + visible.block.height + self._overhang() < clip.top():
                continue
            painter.save()
            try:
                self._paint_block(painter, layout, visible, scene, clip)
            except Exception:
                # Out of paintEvent it would come again with every repaint and leave a torn window.
                painter.restore()
                painter.save()
                if visible.index not in self._failed:
                    self._failed.add(visible.index)
                    log.exception("paragraph %d of the article could not be painted with its marks", visible.index)
                painter.setPen(self._text)
                visible.block.draw(painter, QPointF(scene.column, visible.top), clip)
            finally:
                painter.restore()

    def _overhang(self) -> float:
        return 4 * _LANE_PITCH * self._style.zoom

    def _paint_block(
        self, painter: QPainter, layout: ArticleLayout, visible: VisibleBlock, scene: Scene, clip: QRectF
    ) -> None:
        block, look = visible.block, visible.look
        origin = QPointF(scene.column, visible.top)
        for mark, piece in look.tinted:
            painter.fillRect(self._tint_rect(block, piece, origin), self._tint(mark, scene))
        self._paint_selection(painter, block, origin, scene)
        self._paint_underlines(painter, visible, origin, scene)
        painter.setPen(self._text)
        block.draw(painter, origin, clip)
        self._paint_outlines(painter, visible, origin, scene)
        if visible.index == 0:
            below = visible.top + block.height - block.below
            layout.heading.draw(painter, self._style, scene.column, visible.top, below)
        if scene.caret is not None and layout.document.block_at(scene.caret[0]) == visible.index:
            self._paint_caret(painter, block, origin, scene.caret)

    # --- marks ---

    def _tint(self, mark: Mark, scene: Scene) -> QColor:
        tint = self._tints.get(mark.status)
        if tint is None:
            tint = mixed(self._style.page, self._style.muted, 0.1)
        ink = self._ink(mark)
        if mark.claim_id == scene.selected_claim:
            return mixed(tint, ink, _SELECTED_SHARE)
        return mixed(tint, ink, _HOVERED_SHARE) if mark.mention_id == scene.hovered else tint

    def _ink(self, mark: Mark) -> QColor:
        return self._inks.get(mark.status, self._faint)

    def _tint_rect(self, block: TypesetBlock, piece: Fragment, origin: QPointF) -> QRectF:
        zoom = self._scale(block)
        baseline = origin.y() + block.lines[piece.line].baseline
        top, bottom = round(baseline - _TINT_ABOVE * zoom), round(baseline + (_FIRST_LANE + BAND) * zoom)
        left, right = round(origin.x() + piece.left), round(origin.x() + piece.right)
        return QRectF(left, top, max(1, right - left), bottom - top)

    def _scale(self, block: TypesetBlock) -> float:
        """Return the block's size against running text at 100 %: a headline's marks are larger with it."""
        return block.face.leading / 29.0

    def _paint_underlines(self, painter: QPainter, visible: VisibleBlock, origin: QPointF, scene: Scene) -> None:
        lines, x = visible.block.lines, origin.x()
        scale = self._scale(visible.block)
        ratio = painter.device().devicePixelRatioF()
        first, pitch = origin.y() + _FIRST_LANE * scale, _LANE_PITCH * scale
        if visible.look.checkables:
            dots = self._underlines.stroke("dotted", self._faint, ratio, scale, 0.6)
            for piece in visible.look.checkables:
                dots.draw(painter, x + piece.left, x + piece.right, first + lines[piece.line].baseline)
        strokes: dict[tuple[str, bool], Stroke] = {}
        for item in visible.look.underlined:
            chosen = item.mark.claim_id == scene.selected_claim
            stroke = strokes.get((item.mark.status, chosen))
            if stroke is None:
                stroke = strokes[item.mark.status, chosen] = self._stroke(item.mark, ratio, scale, chosen=chosen)
            piece = item.fragment
            top = first + lines[piece.line].baseline + item.lane * pitch
            stroke.draw(painter, x + piece.left, x + piece.right, top)

    def _stroke(self, mark: Mark, ratio: float, scale: float, *, chosen: bool) -> Stroke:
        weight = (1.5 if self._style.high_contrast else 1.0) * (1.3 if chosen else 1.0)
        pattern = self._style.status(mark.status).underline
        return self._underlines.stroke(pattern, self._ink(mark), ratio, scale, weight)

    def _paint_outlines(self, painter: QPainter, visible: VisibleBlock, origin: QPointF, scene: Scene) -> None:
        """Outline the selected claim's mentions; where one goes on in another line its side stays open."""
        for item in visible.look.underlined:
            if item.mark.claim_id != scene.selected_claim:
                continue
            rect = self._tint_rect(visible.block, item.fragment, origin).adjusted(-1.5, -0.5, 1.5, 0.5)
            closed_left = item.fragment.closes if visible.block.rtl else item.fragment.opens
            closed_right = item.fragment.opens if visible.block.rtl else item.fragment.closes
            ink = self._ink(item.mark)
            if not self._style.high_contrast:
                ink.setAlphaF(0.6)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(ink, 2.0 if self._style.high_contrast else 1.2))
            painter.drawPath(_outline(rect, closed_left=closed_left, closed_right=closed_right))

    # --- selection and caret ---

    def _paint_selection(self, painter: QPainter, block: TypesetBlock, origin: QPointF, scene: Scene) -> None:
        start, end = scene.selection
        if start >= end or end <= block.start or start > block.end:
            return
        for piece in block.fragments(start, end):
            painter.fillRect(self._tint_rect(block, piece, origin), self._selection)
        if start <= block.end < end:
            # a little of the line's end shows that the break is selected too
            x = block.x_at(block.end)
            tail = _SELECTION_TAIL * self._style.zoom
            left, right = (x - tail, x) if block.rtl else (x, x + tail)
            last = Fragment(len(block.lines) - 1, left, right, opens=False, closes=False)
            painter.fillRect(self._tint_rect(block, last, origin), self._selection)

    def _paint_caret(self, painter: QPainter, block: TypesetBlock, origin: QPointF, caret: tuple[int, bool]) -> None:
        position, upstream = caret
        rect = block.caret_rect(position, upstream=upstream).translated(origin)
        painter.fillRect(QRectF(round(rect.x()), rect.y(), rect.width(), rect.height()), self._text)


def _outline(rect: QRectF, *, closed_left: bool, closed_right: bool, radius: float = 3.0) -> QPainterPath:
    """Return a rounded frame with its left or right side open."""
    path = QPainterPath()
    left, top, right, bottom = rect.left(), rect.top(), rect.right(), rect.bottom()
    turn = radius * 2
    if closed_left:
        path.moveTo(left + radius, bottom)
        path.arcTo(QRectF(left, bottom - turn, turn, turn), 270, -90)
        path.arcTo(QRectF(left, top, turn, turn), 180, -90)
    else:
        path.moveTo(left, top)
    if closed_right:
        path.lineTo(right - radius, top)
        path.arcTo(QRectF(right - turn, top, turn, turn), 90, -90)
        path.arcTo(QRectF(right - turn, bottom - turn, turn, turn), 0, -90)
    else:
        path.lineTo(right, top)
        path.moveTo(right, bottom)
    if closed_left:
        path.lineTo(left + radius, bottom)
    else:
        path.lineTo(left, bottom)
    return path
