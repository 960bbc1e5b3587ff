"""The page behind the view: document, layout, marks and scroll position together, asked in viewport coordinates.

No widget and no events; the view tells it the viewport's size and draws what it gives.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize

from annotator.domain.claim import Mark
from annotator.ui.article.document import ArticleDocument
from annotator.ui.article.found import FoundSpans
from annotator.ui.article.guard import PaintGuard
from annotator.ui.article.layout import ArticleLayout
from annotator.ui.article.looks import BlockLook, block_look
from annotator.ui.article.margin import MarginEntry, least_room, margin_entries
from annotator.ui.article.marks import MarkIndex
from annotator.ui.article.minimap import WIDTH
from annotator.ui.article.painting import VisibleBlock
from annotator.ui.article.scrolling import ScrollAnchor
from annotator.ui.article.source_notes import NoteIndex
from annotator.ui.article.style import ArticleHeading, ArticleStyle, Metrics

_LEAST_LEFT, _NARROW_LEFT = 24, 6
_LEAST_COLUMN = 120
_LEAST_SHARE = 0.76  # of the full measure, which has 68 characters: 45 and more, where the last word has to go over
_MOST_LOOKS = 400
_OVERHANG = 20
_REACH = 32
"""How far a tint, the lowest lane or a grip's knob may lie outside of its block, in pixels at 100 %; and then some."""


class ArticlePage:
    """One article as it stands in a viewport. `visible` and `entries` are what is seen, as of the last `refresh`.

    They are made when they are first asked for: one key may move the caret, select and mark before anything is painted.
    """

    def __init__(self, style: ArticleStyle) -> None:
        self.style = style
        self.guard = PaintGuard()
        self.metrics = Metrics(style.zoom)
        self.document = ArticleDocument("")
        self.heading = ArticleHeading()
        self.marks = MarkIndex()
        self.selected_claim = ""
        self.found = FoundSpans()
        self.notes = NoteIndex()
        self.size = QSize(800, 600)
        self._on_screen: list[tuple[int, int]] = []
        self._visible: list[VisibleBlock] | None = None
        self._entries: list[MarginEntry] | None = None
        self._checkables: Sequence[tuple[int, int]] = ()
        self._misspelt: Sequence[tuple[int, int]] = ()
        self._looks: dict[int, BlockLook] = {}
        self._held: tuple[int, int, tuple[int, int]] | None = None
        self._fit_column()
        self._typeset()

    # --- what is shown ---

    def set_article(self, document: ArticleDocument, heading: ArticleHeading, marks: Sequence[Mark]) -> None:
        """Show another text, from its top."""
        self.document = document
        self.heading = heading
        self.marks = MarkIndex(marks)
        self._checkables = ()
        self._misspelt = ()
        self.found = FoundSpans()
        self.notes = NoteIndex()
        self.guard.forget()
        self._held = None
        self._typeset()

    def set_style(self, style: ArticleStyle) -> None:
        """Wear another style; a new zoom keeps the text at the upper edge where it is."""
        zoomed = style.zoom != self.style.zoom
        self.style = style
        if zoomed:
            self.metrics = Metrics(style.zoom)
            self._retypeset()

    def resize(self, size: QSize) -> None:
        """Fit another viewport; only a column that became narrower or wider is typeset anew."""
        self.size = size
        before = self.column_width
        self._fit_column()
        if self.column_width != before:
            self._retypeset()
        else:
            self.scroll.keep_within(size.height())

    def set_marks(self, marks: Sequence[Mark]) -> None:
        self.marks = MarkIndex(marks)
        self._looks.clear()

    def update_marks(self, removed: Collection[str], added: Sequence[Mark]) -> None:
        for mark in self.marks.update(removed, added):
            self._discard_looks(mark.start, mark.end)

    def set_checkables(self, spans: Sequence[tuple[int, int]]) -> None:
        """Dot stretches of the text, given in its order."""
        self._checkables = spans
        self._looks.clear()

    def set_misspelt(self, spans: Sequence[tuple[int, int]]) -> None:
        """Draw waves under stretches of the text, given in its order."""
        self._misspelt = spans
        self._looks.clear()

    def set_selected_claim(self, claim_id: str) -> None:
        """Let a claim's mentions go before others; looks of blocks without one of them stay."""
        changed = {self.selected_claim, claim_id}
        self.selected_claim = claim_id
        for index, look in list(self._looks.items()):
            if any(item.mark.claim_id in changed for item in look.underlined):
                del self._looks[index]

    def refresh(self) -> bool:
        """Bring `visible` and `entries` up to date; every block in them has its exact height.

        Return whether all stands where it stood: then only what `rows_without_look` and the caller know of is another.
        """
        before, self._on_screen = self._on_screen, list(self.scroll.visible(self.size.height() + _OVERHANG))
        self._visible = self._entries = None
        return self._on_screen == before

    def rows_without_look(self) -> list[QRect]:
        """Return where the blocks on screen are whose marks have become others since they were painted."""
        return [self._row(index, top) for index, top in self._on_screen if index not in self._looks]

    def rows_of(self, spans: Sequence[tuple[int, int]]) -> list[QRect]:
        """Return where the blocks on screen are that some spans touch, be it with an end."""
        starts = self.document.starts
        return [
            self._row(index, top)
            for index, top in self._on_screen
            if any(
                start <= self.layout.block(index).end and (index == 0 or end >= starts[index]) for start, end in spans
            )
        ]

    def _row(self, index: int, top: int) -> QRect:
        """Return where a block is, its part of the margin with it, and what of it reaches into its neighbours."""
        air = round(_REACH * self.metrics.zoom)
        return QRect(0, top - air, self.size.width() - WIDTH, self.layout.block(index).height + 2 * air)

    @property
    def visible(self) -> list[VisibleBlock]:
        if self._visible is None:
            self._visible = [
                VisibleBlock(index, top, self.layout.block(index), self._look(index)) for index, top in self._on_screen
            ]
        return self._visible

    @property
    def entries(self) -> list[MarginEntry]:
        if self._entries is None:
            width = self.size.width() - WIDTH - self.column_right
            self._entries = margin_entries(self.visible, self.column_right, width, self.metrics)
        return self._entries

    def _look(self, index: int) -> BlockLook:
        look = self._looks.get(index)
        if look is None:
            if len(self._looks) > _MOST_LOOKS:
                self._looks.clear()
            if not self.guard.run(("marks of paragraph", index), self._lay_marks, index):
                self._looks[index] = BlockLook()
            look = self._looks[index]
        return look

    def _lay_marks(self, index: int) -> None:
        block = self.layout.block(index)
        near, misspelt = (_near(spans, block.start, block.end) for spans in (self._checkables, self._misspelt))
        selected = (self.selected_claim,) if self.selected_claim else ()
        self._looks[index] = block_look(block, self.marks, near, selected, misspelt)

    def _discard_looks(self, start: int, end: int) -> None:
        first, last = self.document.block_at(start), self.document.block_at(end)
        for index in [index for index in self._looks if first <= index <= last]:
            del self._looks[index]

    # --- layout ---

    @property
    def column_right(self) -> int:
        return self.column + self.column_width

    def _fit_column(self) -> None:
        width = self.size.width() - WIDTH
        room = least_room(self.metrics)
        # before lines get too short to be read well, the margin at their beginning gives way
        left = max(_NARROW_LEFT, min(_LEAST_LEFT, width - room - self._least_column()))
        self.column_width = max(_LEAST_COLUMN, min(self.metrics.measure, width - room - left))
        centred = (width - self.column_width) // 2
        self.column = max(left, min(centred, width - room - self.column_width))

    def least_width(self) -> int:
        """Return the width in px that the page needs for lines of 45 characters and what stands beside them."""
        return self._least_column() + _LEAST_LEFT + least_room(self.metrics) + WIDTH

    def _least_column(self) -> int:
        return round(self.metrics.measure * _LEAST_SHARE)

    def _typeset(self) -> None:
        self.layout = ArticleLayout(self.document, self.heading, self.metrics, self.column_width)
        self.scroll = ScrollAnchor(self.layout.heights, self.layout.height, self.metrics.head, self.metrics.foot)
        self._looks.clear()

    def _retypeset(self) -> None:
        # Several zooms or resizes in a row hold on to one position: the line it is on begins elsewhere after each.
        if self._held is None or self._held[2] != (self.scroll.block, self.scroll.offset):
            position, below = self._top()
        else:
            position, below, _ = self._held
        self._fit_column()
        self._typeset()
        if position is None:
            self._held = None
        else:
            self.put_at_top(position, below)
            self._held = (position, below, (self.scroll.block, self.scroll.offset))

    # --- the place at the upper edge ---

    def top_position(self) -> int:
        """Return the first position of the first line that is whole at the upper edge; 0 on the page's head."""
        return self._top()[0] or 0

    def _top(self) -> tuple[int | None, int]:
        """Return the text at the upper edge and how far below the edge its line begins; None on the page's head."""
        if self.scroll.block == 0 and self.scroll.offset <= 0:
            return None, 0
        for index, top in self.scroll.visible(self.size.height()):
            block = self.layout.block(index)
            for line in block.lines:
                if top + line.top >= 0:
                    return line.start, top + line.top
        return self.document.starts[self.scroll.block], 0

    def put_at_top(self, position: int, below: int = 0) -> None:
        """Scroll so that a position's line begins `below` pixels under the upper edge."""
        index = self.document.block_at(position)
        block = self.layout.block(index)
        line = block.lines[block.line_at(position)]
        self.scroll.place(index, line.top - below, self.size.height())

    # --- positions and places ---

    def top_of(self, index: int) -> int:
        """Return the y of a block's top in the viewport; exact for what is near, an estimate far away."""
        return self.layout.heights.top(index) - self.layout.heights.top(self.scroll.block) - self.scroll.offset

    def hit(self, point: QPointF) -> tuple[int, bool]:
        """Return the caret position nearest to a point, and whether it is upstream."""
        visible = self._visible_at(point.y())
        number = visible.block.line_at_y(point.y() - visible.top)
        return visible.block.position_on_line(number, point.x() - self.column)

    def character_under(self, point: QPointF) -> int | None:
        """Return the position of the character whose shape is under a point, or None where there is none."""
        visible = self._visible_at(point.y())
        block = visible.block
        y = point.y() - visible.top
        if not block.above <= y < block.height - block.below:
            return None
        return block.character_at(block.line_at_y(y), point.x() - self.column)

    def mark_under(self, point: QPointF) -> Mark | None:
        """Return the innermost mark whose text is under a point."""
        position = self.character_under(point)
        if position is None:
            return None
        around = self.marks.overlapping(position, position + 1)
        return min(around, key=lambda mark: (mark.end - mark.start, -mark.start), default=None)

    def entry_under(self, point: QPointF) -> MarginEntry | None:
        """Return the place in the margin under a point."""
        return next((entry for entry in self.entries if entry.rect.contains(point)), None)

    def _visible_at(self, y: float) -> VisibleBlock:
        if not self.visible:
            self.refresh()
        best = self.visible[0]
        for visible in self.visible:
            # the gap above a paragraph belongs half to it
            if visible.top + visible.block.above / 2 <= y:
                best = visible
        return best

    def caret_rect(self, position: int, *, upstream: bool = False) -> QRectF:
        """Return where a caret is, in the viewport; outside it if it is not visible."""
        index = self.document.block_at(position)
        rect = self.layout.block(index).caret_rect(position, upstream=upstream)
        return rect.translated(self.column, self.top_of(index))

    def span_rect(self, start: int, end: int) -> QRectF:
        """Return the rectangle around a span's lines, in the viewport."""
        rect = QRectF()
        first, last = self.document.block_at(start), self.document.block_at(max(start, end - 1))
        for index in {first, last}:
            block = self.layout.block(index)
            for piece in block.fragments(start, end):
                top = block.lines[piece.line].top
                line = QRectF(piece.left, top, max(1.0, piece.right - piece.left), block.face.leading)
                rect = rect.united(line.translated(self.column, self.top_of(index)))
        return rect if not rect.isNull() else self.caret_rect(start)

    def reveal(self, start: int, end: int) -> bool:
        """Scroll just so far that a span is visible; of one too long, its beginning. Tell whether it scrolled."""
        height = self.size.height()
        air = min(2 * self.metrics.leading, height // 4)
        first, last = self.document.block_at(start), self.document.block_at(max(start, end - 1))
        upper, lower = self._line_edges(first, start)[0], self._line_edges(last, max(start, end - 1))[1]
        if upper >= 0 and lower <= height:
            return False
        before = (self.scroll.block, self.scroll.offset)
        if abs(upper) > 3 * height:
            self._place_line(first, start, height // 3)
        elif upper < 0 or lower - upper > height - 2 * air:
            self._place_line(first, start, air)
        else:
            self._place_line(last, max(start, end - 1), height - air - self.metrics.leading)
        return before != (self.scroll.block, self.scroll.offset)

    def _place_line(self, index: int, position: int, y: int) -> None:
        block = self.layout.block(index)
        top = block.lines[block.line_at(position)].top
        self.scroll.place(index, top - y, self.size.height())

    def _line_edges(self, index: int, position: int) -> tuple[int, int]:
        block = self.layout.block(index)
        line = block.lines[block.line_at(position)]
        top = self.top_of(index) + line.top
        return top, top + block.face.leading


def _near(spans: Sequence[tuple[int, int]], start: int, end: int) -> Sequence[tuple[int, int]]:
    """Return the stretches that touch a part of the text; they are in its order."""
    first, last = bisect_left(spans, (start, 0)), bisect_left(spans, (end, 0))
    return spans[max(0, first - 1) : last]
