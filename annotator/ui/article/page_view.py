"""A page on the screen: the scroll area that holds an article's page, with its scroll bar, its minimap and its zoom.

It knows what stands where and brings the picture up to date. What a user does at it is the article view's (`view.py`),
which is one of these with a caret.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from annotator.ui.article.frame import FramePainter
from annotator.ui.article.page import ArticlePage
from annotator.ui.article.strip import Strip
from annotator.ui.article.style import MAXIMUM_ZOOM, MINIMUM_ZOOM, ArticleStyle, palette_style
from annotator.ui.article.wheel import ZOOM_STEP, Turn, Wheel


class PageView(QAbstractScrollArea):
    """Shows what of a page is in view, and scrolls and zooms it."""

    zoom_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = ArticlePage(palette_style(self.palette()))
        self._wheel = Wheel()
        self._syncing = False
        self._strip = Strip(self, self)
        self._frame = FramePainter(self._page, self._strip)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def page(self) -> ArticlePage:
        return self._page

    # --- how it looks ---

    def least_width(self) -> int:
        """Return the width in px below which the lines are too short to be read well, at the zoom of now."""
        return self._page.least_width() + self.verticalScrollBar().sizeHint().width()

    def set_style(self, style: ArticleStyle) -> None:
        """Wear a style. Its zoom counts too; `zoom_changed` tells if it is another."""
        zoom = min(max(style.zoom, MINIMUM_ZOOM), MAXIMUM_ZOOM)
        changed = zoom != self._page.style.zoom
        self._page.set_style(replace(style, zoom=zoom))
        self._frame.follow_style()
        self._strip.change()
        self._refresh()
        if changed:
            self.zoom_changed.emit(zoom)

    def zoom(self) -> float:
        return self._page.style.zoom

    def set_zoom(self, factor: float) -> None:
        """Set the text's size, 1.0 being 100 %, within 0.6 and 3.0; what is read stays where it is."""
        self.set_style(replace(self._page.style, zoom=factor))

    def zoom_in(self) -> None:
        self.set_zoom(self.zoom() * ZOOM_STEP)

    def zoom_out(self) -> None:
        self.set_zoom(self.zoom() / ZOOM_STEP)

    def zoom_reset(self) -> None:
        self.set_zoom(1.0)

    # --- places ---

    def ensure_visible(self, start: int, end: int) -> None:
        """Scroll, only if a span is not visible, just so far that it is."""
        if self._page.reveal(start, end):
            self._refresh()

    def span_rect(self, start: int, end: int) -> QRect:
        """Return the rectangle around a span, in viewport coordinates."""
        return self._page.span_rect(start, end).toAlignedRect()

    def position_at(self, point: QPoint) -> int:
        """Return the caret position nearest to a point of the viewport."""
        return self._page.hit(QPointF(point))[0]

    def top_position(self) -> int:
        """Return the position at the viewport's upper edge, to be remembered."""
        return self._page.top_position()

    # --- scrolling ---

    def _refresh(self) -> None:
        """Bring what is visible, the scroll bar and the whole picture up to date with the page."""
        self._page.refresh()
        self._fit_bar()
        self.viewport().update()

    def _refresh_rows(self, spans: Sequence[tuple[int, int]] = ()) -> None:
        """The same where only marks, or what lies on `spans`, are others: the rest of the picture stays, if it can."""
        stays = self._page.refresh()
        self._fit_bar()
        if not stays:
            self.viewport().update()
            return
        for row in (*self._page.rows_without_look(), *(self._page.rows_of(spans) if spans else ())):
            self.viewport().update(row)

    def _fit_bar(self) -> None:
        height = self.viewport().height()
        bar = self.verticalScrollBar()
        self._syncing = True
        bar.setRange(0, self._page.scroll.maximum(height))
        bar.setPageStep(height)
        bar.setSingleStep(self._page.metrics.leading)
        bar.setValue(self._page.scroll.value())
        self._syncing = False
        self._strip.follow_heights()

    def scroll_to_strip(self, y: float, *, pressed: bool = False) -> None:
        """Scroll to what the minimap shows at a height; the part on screen, pressed, is dragged by where it is held."""
        self._scroll_to(self._strip.value_at(y, pressed=pressed))

    def strip(self) -> QRectF:
        """Return where the minimap is in the viewport."""
        return self._strip.rect()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if not self._syncing:
            self._scroll_to(self.verticalScrollBar().value())

    def _scroll_to(self, value: int) -> None:
        self._page.scroll.scroll_to(value, self.viewport().height())
        self._refresh()

    def scroll_by(self, pixels: int) -> None:
        """Scroll the text up by some pixels, or down by a negative number."""
        self._scroll_to(self._page.scroll.value() + pixels)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn = self._wheel.turn(event, self._page.metrics.leading)
        if turn is None:
            event.ignore()
            return
        self._follow(turn)
        event.accept()

    def _follow(self, turn: Turn) -> None:
        if turn.pixels:
            self.scroll_by(turn.pixels)
        if turn.factor != 1.0:
            self.set_zoom(self.zoom() * turn.factor)
