"""Paints the visible blocks: tints, selection, underlines, text, caret. Given geometry, it looks nothing up.

A fault in one block paints that block plain and is reported once; a paint never raises.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from annotator.domain.claim import Mark
from annotator.ui.article.found import FoundSpans
from annotator.ui.article.guard import PaintGuard
from annotator.ui.article.layout import ArticleLayout
from annotator.ui.article.looks import BlockLook
from annotator.ui.article.marks import LANES
from annotator.ui.article.style import ArticleStyle
from annotator.ui.article.typeset import Fragment, TypesetBlock
from annotator.ui.contrast import mixed
from annotator.ui.underlines import BAND, Stroke, Underlines

_TINT_ABOVE = 16.0
"""How far above the baseline a tint reaches, in pixels at 100 %."""
_FIRST_LANE = 3.4
"""How far below the baseline the first lane begins, likewise."""
_FIRST_CROWDED_LANE = 2.6
_LANE_PITCH = 3.0
_CROWDED = 0.75
"""Size of the strokes on a crowded line: the fourth lane then ends where the next line's letters begin."""
SELECTED_SHARE = 0.16
HOVERED_SHARE = 0.08
"""How much of its ink goes into the tint of what is selected, and of what is under the pointer."""
_BOLD = 1.4
_BRACKET = 2.0
_SELECTION_TAIL = 6.0
CARET_FLAG = 5.0


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
    found: FoundSpans


class ArticlePainter:
    """Paints in a style. Not reentrant; one a view."""

    def __init__(self, style: ArticleStyle, underlines: Underlines, guard: PaintGuard) -> None:
        self._style = style
        self._underlines = underlines
        self._guard = guard
        self._inks: dict[str, QColor] = {}
        self._mixed_tints: dict[tuple[str, float], QColor] = {}
        self._text = QColor(style.text)
        self._faint = QColor(style.muted)
        self._misspelt = QColor(style.misspelt)
        self._selection = QColor(style.selection)
        self._found, self._found_ink = QColor(style.found), QColor(style.found_ink)

    def paint(
        self, painter: QPainter, layout: ArticleLayout, blocks: Iterable[VisibleBlock], scene: Scene, clip: QRectF
    ) -> None:
        """Paint the blocks that meet `clip`, in viewport coordinates."""
        for visible in blocks:
            if visible.top > clip.bottom() or visible.top + visible.block.height + self._overhang() < clip.top():
                continue
            if not self._guard.paint(
                ("paragraph", visible.index), self._paint_block, painter, layout, visible, scene, clip
            ):
                self._guard.paint(("plain paragraph", visible.index), self._paint_plain, painter, visible, scene)

    def _paint_plain(self, painter: QPainter, visible: VisibleBlock, scene: Scene) -> None:
        """Paint a block that could not be painted with its marks as text alone."""
        block = visible.block
        column = QRectF(scene.column, visible.top + block.above, block.width, block.height - block.above - block.below)
        painter.fillRect(column, QColor(self._style.page))
        painter.setPen(self._text)
        block.draw(painter, QPointF(scene.column, visible.top), QRectF())

    def _overhang(self) -> float:
        return 4 * _LANE_PITCH * self._style.zoom

    def _paint_block(
        self, painter: QPainter, layout: ArticleLayout, visible: VisibleBlock, scene: Scene, clip: QRectF
    ) -> None:
        block = visible.block
        origin = QPointF(scene.column, visible.top)
        seen = self._lines_within(visible, clip)
        self._paint_tints(painter, visible, origin, scene, seen)
        self._paint_found(painter, block, origin, scene.found, seen)
        self._paint_selection(painter, block, origin, scene)
        self._paint_underlines(painter, visible, origin, scene, seen)
        painter.setPen(self._text)
        block.draw(painter, origin, clip)
        self._paint_brackets(painter, visible, origin, scene)
        if visible.index == 0:
            below = visible.top + block.height - block.below
            layout.heading.draw(painter, self._style, scene.column, visible.top, below)
        if scene.caret is not None and layout.document.block_at(scene.caret[0]) == visible.index:
            self._paint_caret(painter, block, origin, scene.caret)

    def _lines_within(self, visible: VisibleBlock, clip: QRectF) -> range:
        """Return the numbers of the lines that are to be painted: a long paragraph has many that are not on screen."""
        air = self._overhang() + _TINT_ABOVE * self._scale(visible.block)
        first = visible.block.line_at_y(clip.top() - visible.top - air)
        return range(first, visible.block.line_at_y(clip.bottom() - visible.top + air) + 1)

    # --- marks ---

    def _paint_tints(
        self, painter: QPainter, visible: VisibleBlock, origin: QPointF, scene: Scene, seen: range
    ) -> None:
        # In plain numbers, not by _tint_rect: this runs some hundred times a frame where marks are dense.
        x, y, scale, lines = origin.x(), origin.y(), self._scale(visible.block), visible.block.lines
        above, below = y - _TINT_ABOVE * scale, y + (_FIRST_LANE + BAND) * scale
        selected, hovered = scene.selected_claim, scene.hovered
        quiet = self._style.recedes if self._style.receding else None
        for mark, piece in visible.look.tinted:
            if piece.line in seen:
                baseline = lines[piece.line].baseline
                left, top = round(x + piece.left), round(above + baseline)
                width, height = max(1, round(x + piece.right) - left), round(below + baseline) - top
                share = SELECTED_SHARE if mark.claim_id == selected else 0.0
                if mark.mention_id == hovered and not share:
                    share = HOVERED_SHARE
                if quiet is not None and not share and quiet(mark):
                    continue
                painter.fillRect(left, top, width, height, self._tint(mark.status, share))

    def _tint(self, status: str, share: float) -> QColor:
        """Return the tint of a status with a share of its ink in it."""
        tint = self._mixed_tints.get((status, share))
        if tint is None:
            known = self._style.statuses.get(status)
            plain = QColor(known.tint) if known else mixed(self._style.page, self._style.muted, 0.1)
            tint = self._mixed_tints[status, share] = mixed(plain, self._ink(status), share)
        return tint

    def _ink(self, status: str) -> QColor:
        ink = self._inks.get(status)
        if ink is None:
            ink = self._inks[status] = QColor(self._style.status(status).ink)
        return ink

    def _tint_rect(self, block: TypesetBlock, piece: Fragment, origin: QPointF) -> QRectF:
        zoom = self._scale(block)
        baseline = origin.y() + block.lines[piece.line].baseline
        top, bottom = round(baseline - _TINT_ABOVE * zoom), round(baseline + (_FIRST_LANE + BAND) * zoom)
        left, right = round(origin.x() + piece.left), round(origin.x() + piece.right)
        return QRectF(left, top, max(1, right - left), bottom - top)

    def _scale(self, block: TypesetBlock) -> float:
        """Return the block's size against running text at 100 %: a headline's marks are larger with it."""
        return block.face.leading / 29.0

    def _paint_underlines(
        self, painter: QPainter, visible: VisibleBlock, origin: QPointF, scene: Scene, seen: range
    ) -> None:
        lines, x = visible.block.lines, origin.x()
        scale = self._scale(visible.block)
        ratio = painter.device().devicePixelRatioF()
        if visible.look.checkables:
            dots = self._underlines.stroke("dotted", self._faint, ratio, scale, 0.6)
            for piece in visible.look.checkables:
                top = origin.y() + lines[piece.line].baseline + _FIRST_LANE * scale
                dots.draw(painter, x + piece.left, x + piece.right, top)
        if visible.look.misspelt:
            waves = self._underlines.stroke("wave", self._misspelt, ratio, scale, 0.6)
            for piece in visible.look.misspelt:
                top = origin.y() + lines[piece.line].baseline + _FIRST_LANE * scale
                waves.draw(painter, x + piece.left, x + piece.right, top)
        # This too runs some hundred times a frame: what is the same for many is worked out once.
        strokes: dict[tuple[str, bool, bool, bool], Callable[[QPainter, float, float, float], None]] = {}
        tops = [
            [_lane_top(lane, crowded=crowded) * scale + origin.y() for lane in range(LANES)]
            for crowded in (False, True)
        ]
        selected, hovered = scene.selected_claim, scene.hovered
        for mark, piece, lane, crowded in visible.look.underlined:
            number = piece.line
            if number not in seen:
                continue
            bold = mark.claim_id == selected or mark.mention_id == hovered
            key = (mark.status, bold, crowded, mark.recheck)
            draw = strokes.get(key)
            if draw is None:
                size = scale * _CROWDED if crowded else scale
                draw = strokes[key] = self._stroke(mark, ratio, size, bold=bold).draw
            draw(painter, x + piece.left, x + piece.right, tops[crowded][lane] + lines[number].baseline)

    def _stroke(self, mark: Mark, ratio: float, scale: float, *, bold: bool) -> Stroke:
        weight = (1.4 if self._style.high_contrast else 1.0) * (_BOLD if bold else 1.0)
        look = self._style.status(mark.status) if bold else self._style.look(mark)
        return self._underlines.stroke(look.underline, QColor(look.ink), ratio, scale, weight)

    def _paint_brackets(self, painter: QPainter, visible: VisibleBlock, origin: QPointF, scene: Scene) -> None:
        """Close the selected claim's mentions with a bar at either end; one that goes on in another line is open."""
        if not scene.selected_claim:
            return
        scale = self._scale(visible.block)
        wide = max(_BRACKET, round(_BRACKET * scale)) * (1.5 if self._style.high_contrast else 1.0)
        for mark, piece, lane, crowded in visible.look.underlined:
            if mark.claim_id != scene.selected_claim:
                continue
            rect = self._tint_rect(visible.block, piece, origin)
            lowest = _lane_top(lane, crowded=crowded) + BAND * (_CROWDED if crowded else 1.0)
            bottom = origin.y() + visible.block.lines[piece.line].baseline + lowest * scale
            rect.setBottom(max(rect.bottom(), round(bottom)))
            closed_left = piece.closes if visible.block.rtl else piece.opens
            closed_right = piece.opens if visible.block.rtl else piece.closes
            for closed, left in ((closed_left, rect.left() - wide / 2), (closed_right, rect.right() - wide / 2)):
                if closed:
                    painter.fillRect(QRectF(left, rect.top(), wide, rect.height()), self._ink(mark.status))

    # --- what was found, selection and caret ---

    def _paint_found(
        self, painter: QPainter, block: TypesetBlock, origin: QPointF, found: FoundSpans, seen: range
    ) -> None:
        for number, piece in found.pieces(block) if len(found) else ():
            if piece.line not in seen:
                continue
            rect = self._tint_rect(block, piece, origin)
            painter.fillRect(rect, self._found)
            # a frame, since the fill alone is too pale to be told from the page by everybody
            thick = 2.0 if number == found.current else 1.0
            painter.setPen(QPen(self._found_ink, thick))
            painter.drawRect(rect.adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2))

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
        stem = QRectF(round(rect.x()), rect.y(), rect.width(), rect.height())
        painter.fillRect(stem, self._text)
        leftward = block.runs_left(position)
        if leftward is not None:
            # where both directions meet a caret can stand at two places: a flag tells which way this one's text runs
            flag = QRectF(stem.left() - CARET_FLAG if leftward else stem.right(), stem.top(), CARET_FLAG, stem.width())
            painter.fillRect(flag, self._text)


def _lane_top(lane: int, *, crowded: bool) -> float:
    """Return how far below the baseline a lane begins, in pixels at 100 %."""
    return (_FIRST_CROWDED_LANE if crowded else _FIRST_LANE) + lane * _LANE_PITCH
