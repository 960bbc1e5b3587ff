"""The article view: a scroll area of our own that typesets and paints only what is visible.

This module is the widget and its public seam: it turns events into motions and scrolls, and tells in signals what was
done. Geometry is in `page.py`, the caret in `caret.py`, painting in `painting.py`. All positions are code points.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QMetaMethod, QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QWidget

from annotator.domain.claim import Mark
from annotator.domain.text import OffsetMap
from annotator.ui.article import accessibility
from annotator.ui.article.caret import Caret, Motion, Unit, moved, unit_around
from annotator.ui.article.document import ArticleDocument
from annotator.ui.article.keys import Command, goes_before_shortcuts, meaning
from annotator.ui.article.margin import MarginPainter
from annotator.ui.article.minimap import WIDTH, Minimap
from annotator.ui.article.mouse import Mouse
from annotator.ui.article.page import Page
from annotator.ui.article.painting import ArticlePainter, Scene
from annotator.ui.article.quoting import quotation
from annotator.ui.article.style import MAXIMUM_ZOOM, MINIMUM_ZOOM, ArticleHeading, ArticleStyle, palette_style
from annotator.ui.i18n import tr
from annotator.ui.underlines import Underlines

_ZOOM_STEP = 1.1
_MAP_DELAY_MS = 20
"""The minimap follows what it shows by a frame or so: a key press does not wait for it."""
_CONTROL = Qt.KeyboardModifier.ControlModifier


class ArticleView(QAbstractScrollArea):
    """Shows one revision's text with its mentions; read-only, with a caret and a selection."""

    mention_activated = Signal(str)
    """mention_id: a mention or its glyph was clicked, or chosen at the caret."""
    selection_changed = Signal(int, int)
    """start, end: the selection is another; equal if it is only a caret."""
    caret_moved = Signal(int)
    mention_resized = Signal(str, int, int)
    """mention_id, start, end: an end of a mention of the selected claim was dragged. Shown once the marks say so."""
    zoom_changed = Signal(float)
    context_menu_requested = Signal(QPoint)
    """The global position at which a menu is wanted; the caret was put there unless the selection is there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        accessibility.install(ArticleView)
        super().__init__(parent)
        self._page = Page(palette_style(self.palette()))
        self._underlines = Underlines()
        self._margin = MarginPainter()
        self._painter = ArticlePainter(self._page.style, self._underlines)
        self._minimap = Minimap()
        self._caret = Caret()
        self._offsets = OffsetMap("")
        self._mouse = Mouse(self, self)
        self._last_activated = ""
        self._mention_names: Callable[[str], str] | None = None
        self._syncing = False
        self._caret_shown = False
        self._blink = QTimer(self)
        self._blink.timeout.connect(self._blink_caret)
        self._map_timer = QTimer(self)
        self._map_timer.setSingleShot(True)
        self._map_timer.setInterval(_MAP_DELAY_MS)
        self._map_timer.timeout.connect(self._draw_map)
        self.setAccessibleName(tr("Article"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._refresh()

    # --- what is shown ---

    def set_article(self, text: str, heading: ArticleHeading, marks: Sequence[Mark]) -> None:
        """Show a revision's text from its top, with the caret at its start. Checkables are none until they are set."""
        self._page.set_article(ArticleDocument(text, heading.title), heading, marks)
        self._offsets = OffsetMap(text)
        self._last_activated = ""
        self._map_timer.start()
        self.place_caret(Caret(), reveal=False)

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Show a whole new set of mentions; scroll, caret and selection stay."""
        self._page.set_marks(marks)
        self._map_timer.start()
        self._refresh()

    def update_marks(self, removed: Collection[str], added: Sequence[Mark]) -> None:
        """Take some mentions out by id and put others in; an id that is in both is replaced."""
        self._page.update_marks(removed, added)
        self._map_timer.start()
        self._refresh()

    def set_snapping(self, *, to_words: bool) -> None:
        """Let what is selected with the mouse grow to whole words, or take it to the character."""
        self._mouse.snapping = to_words

    def set_checkables(self, spans: Sequence[tuple[int, int]]) -> None:
        """Underline checkables with fine dots, where no mention covers them."""
        self._page.set_checkables(spans)
        self._refresh()

    def set_selected_claim(self, claim_id: str) -> None:
        """Show a claim's mentions stronger; an empty id none."""
        if claim_id != self._page.selected_claim:
            self._page.set_selected_claim(claim_id)
            self._refresh()

    def set_mention_names(self, names: Callable[[str], str] | None) -> None:
        """Let screen readers say `names(mention_id)` when the caret enters a mention."""
        self._mention_names = names

    def set_style(self, style: ArticleStyle) -> None:
        """Wear a style. Its zoom counts too; `zoom_changed` tells if it is another."""
        zoom = min(max(style.zoom, MINIMUM_ZOOM), MAXIMUM_ZOOM)
        changed = zoom != self._page.style.zoom
        self._page.set_style(replace(style, zoom=zoom))
        self._painter = ArticlePainter(self._page.style, self._underlines)
        self._map_timer.start()
        self._refresh()
        if changed:
            self.zoom_changed.emit(zoom)

    def zoom(self) -> float:
        return self._page.style.zoom

    def set_zoom(self, factor: float) -> None:
        """Set the text's size, 1.0 being 100 %, within 0.6 and 3.0; what is read stays where it is."""
        self.set_style(replace(self._page.style, zoom=factor))

    def zoom_in(self) -> None:
        self.set_zoom(self.zoom() * _ZOOM_STEP)

    def zoom_out(self) -> None:
        self.set_zoom(self.zoom() / _ZOOM_STEP)

    def zoom_reset(self) -> None:
        self.set_zoom(1.0)

    # --- text, caret, selection ---

    def text(self) -> str:
        return self._page.document.text

    def caret(self) -> int:
        return self._caret.position

    def selection(self) -> tuple[int, int]:
        """Return the selection's start and end; equal if there is only a caret."""
        return self._caret.selection

    def set_caret(self, position: int, anchor: int | None = None) -> None:
        """Put the caret, and with an anchor a selection from there to it. Scrolls if it would not be visible."""
        target = self._whole(position)
        self.place_caret(Caret(target, target if anchor is None else self._whole(anchor)))

    def select(self, start: int, end: int) -> None:
        """Select a range, the caret at its end."""
        self.set_caret(end, start)

    def select_all(self) -> None:
        self.place_caret(Caret(len(self.text()), 0), reveal=False)

    def select_word_at(self, position: int) -> None:
        self._select_unit(position, Unit.WORD)

    def select_sentence_at(self, position: int) -> None:
        self._select_unit(position, Unit.SENTENCE)

    def copy(self) -> None:
        """Put the selected text on the clipboard, plain and as HTML with its source; without a selection nothing."""
        start, end = self.selection()
        if start < end:
            QGuiApplication.clipboard().setMimeData(quotation(self.text()[start:end], self._page.heading))

    def _select_unit(self, position: int, unit: Unit) -> None:
        start, end = unit_around(self._page.layout, self._whole(position), unit)
        self.select(start, end)

    def _whole(self, position: int) -> int:
        """Return a position within the text that parts no grapheme cluster."""
        position = min(max(position, 0), len(self.text()))
        block = self._page.layout.block_holding(position)
        return block.whole(position) if block.start < position < block.end else position

    def place_caret(self, caret: Caret, *, reveal: bool = True) -> None:
        """Put the caret and its selection, and tell what changed; `reveal` scrolls to it if need be."""
        before, self._caret = self._caret, caret
        if reveal:
            self._page.reveal(caret.position, caret.position)
        self._start_blinking()
        self._refresh()
        if caret.position != before.position:
            self.caret_moved.emit(caret.position)
        if caret.selection != before.selection:
            self.selection_changed.emit(*caret.selection)
        if caret != before and accessibility.is_listened_to():
            self._tell_screen_readers(before)

    def _tell_screen_readers(self, before: Caret) -> None:
        offsets = self._offsets
        accessibility.tell_caret(self, offsets.to_utf16(self._caret.position))
        if self._caret.selection != before.selection:
            start, end = self._caret.selection
            accessibility.tell_selection(self, offsets.to_utf16(start), offsets.to_utf16(end))
        entered = self.mentions_at(self._caret.position)[:1]
        if entered and self._mention_names is not None and entered != self.mentions_at(before.position)[:1]:
            accessibility.announce(self, self._mention_names(entered[0]))

    # --- mentions ---

    def mentions_at(self, position: int) -> tuple[str, ...]:
        """Return the mentions under a position, the innermost first."""
        return tuple(mark.mention_id for mark in self._page.marks.at(position))

    def cycle_overlap(self) -> None:
        """Activate the next mention under the caret: the innermost first, then what encloses it, and round again."""
        marks = self._page.marks.at(self._caret.position)
        if not marks:
            return
        ids = [mark.mention_id for mark in marks]
        if self._last_activated in ids and any(
            mark.mention_id == self._last_activated and mark.claim_id == self._page.selected_claim for mark in marks
        ):
            current = ids.index(self._last_activated)
        else:
            current = next((n for n, mark in enumerate(marks) if mark.claim_id == self._page.selected_claim), -1)
        self.activate(ids[(current + 1) % len(ids)])

    def activate(self, mention_id: str) -> None:
        """Tell that a mention was chosen."""
        self._last_activated = mention_id
        self.mention_activated.emit(mention_id)

    def activate_next(self, mention_ids: Sequence[str]) -> None:
        """Choose the next of several mentions that share a place in the margin."""
        current = mention_ids.index(self._last_activated) if self._last_activated in mention_ids else -1
        self.activate(mention_ids[(current + 1) % len(mention_ids)])

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

    def restore(self, caret: int, top: int) -> None:
        """Go back to a remembered place: the caret, and what stood at the upper edge."""
        self.place_caret(Caret(self._whole(caret), self._whole(caret)), reveal=False)
        if top > 0:
            self._page.put_at_top(min(top, len(self.text())))
        self._refresh()

    # --- scrolling ---

    def _refresh(self) -> None:
        """Bring what is visible, the scroll bar and the picture up to date with the page."""
        self._page.refresh()
        height = self.viewport().height()
        bar = self.verticalScrollBar()
        self._syncing = True
        bar.setRange(0, self._page.scroll.maximum(height))
        bar.setPageStep(height)
        bar.setSingleStep(self._page.metrics.leading)
        bar.setValue(self._page.scroll.value())
        self._syncing = False
        self.viewport().update()

    def scroll_to_strip(self, y: float) -> None:
        """Scroll to what the minimap shows at a height."""
        height = self.viewport().height()
        total = self._page.layout.heights.total
        self._scroll_to(round(y / max(1, height) * total) + self._page.metrics.head - height // 2)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if not self._syncing:
            self._scroll_to(self.verticalScrollBar().value())

    def _scroll_to(self, value: int) -> None:
        self._page.scroll.scroll_to(value, self.viewport().height())
        self._refresh()

    def scroll_by(self, pixels: int) -> None:
        """Scroll the text up by some pixels, or down by a negative number."""
        self._scroll_to(self._page.scroll.value() + pixels)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._page.resize(self.viewport().size())
        self._map_timer.start()
        self._refresh()

    def wheelEvent(self, event: QWheelEvent) -> None:
        pixels, angle = event.pixelDelta().y(), event.angleDelta().y()
        if event.modifiers() & _CONTROL:
            if angle:
                self.set_zoom(self.zoom() * _ZOOM_STEP ** (angle / 120))
        elif pixels or angle:
            lines = QApplication.wheelScrollLines()
            self.scroll_by(-pixels if pixels else round(-angle / 120 * lines * self._page.metrics.leading))
        else:
            event.ignore()
            return
        event.accept()

    # --- painting ---

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        page = self._page
        clip = QRectF(event.rect())
        painter.fillRect(clip, QColor(page.style.page))
        caret = (self._caret.position, self._caret.upstream) if self._caret_shown else None
        scene = Scene(page.column, self._caret.selection, page.selected_claim, self._mouse.hovered, caret)
        self._painter.paint(painter, page.layout, page.visible, scene, clip)
        self._margin.paint(painter, page.entries, page.style, page.metrics, page.selected_claim)
        strip = self.strip()
        if clip.intersects(strip):
            self._minimap.paint(painter, strip)
        painter.end()

    def _draw_map(self) -> None:
        page, strip = self._page, self.strip()
        self._minimap.draw(strip.size(), self.devicePixelRatioF(), page.layout, page.marks, page.style)
        self.viewport().update(strip.toAlignedRect())

    def strip(self) -> QRectF:
        """Return where the minimap is in the viewport."""
        size = self.viewport().size()
        return QRectF(size.width() - WIDTH, 0, WIDTH, size.height())

    # --- keys ---

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            found = meaning(event)
            if found is not None and goes_before_shortcuts(found[0]):
                event.accept()
                return True
        elif event.type() == QEvent.Type.DevicePixelRatioChange:
            self._map_timer.start()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        found = meaning(event)
        if found is None or not self._obey(*found):
            event.ignore()

    def _obey(self, what: Motion | Command, extend: bool) -> bool:  # noqa: FBT001 - a pair from the key table
        """Do what a key asks for; tell whether there was anything to do."""
        if isinstance(what, Motion):
            self.place_caret(moved(self._page.layout, self._caret, what, extend=extend))
            return True
        if what in (Command.PAGE_UP, Command.PAGE_DOWN):
            self._turn_page(-1 if what is Command.PAGE_UP else 1, extend=extend)
            return True
        if what is Command.ACTIVATE:
            under = self.mentions_at(self._caret.position)
            if under:
                self.activate(under[0])
            return bool(under)
        if what is Command.DESELECT:
            selected = self._caret.position != self._caret.anchor
            if selected:
                self.place_caret(Caret(self._caret.position, self._caret.position))
            return selected
        simple: dict[Command, Callable[[], None]] = {
            Command.COPY: self.copy,
            Command.SELECT_ALL: self.select_all,
            Command.ZOOM_IN: self.zoom_in,
            Command.ZOOM_OUT: self.zoom_out,
            Command.ZOOM_RESET: self.zoom_reset,
        }
        simple[what]()
        return True

    def _turn_page(self, direction: int, *, extend: bool) -> None:
        """Scroll by a screen less a line; the caret keeps its place on the screen."""
        page = self._page
        page.reveal(self._caret.position, self._caret.position)
        rect = page.caret_rect(self._caret.position, upstream=self._caret.upstream)
        column = self._caret.column if self._caret.column is not None else rect.center().x() - page.column
        before = page.scroll.value()
        step = max(page.metrics.leading, self.viewport().height() - page.metrics.leading)
        page.scroll.scroll_to(before + direction * step, self.viewport().height())
        page.refresh()
        if page.scroll.value() == before:
            edge = 0 if direction < 0 else len(self.text())
            target = Caret(edge, self._caret.anchor if extend else edge, column=column)
        else:
            position, upstream = page.hit(QPointF(page.column + column, rect.center().y()))
            target = Caret(position, self._caret.anchor if extend else position, upstream, column)
        self.place_caret(target)

    # --- mouse: what `mouse.py` needs of the view, and the events it gets ---

    def page(self) -> Page:
        return self._page

    def caret_state(self) -> Caret:
        return self._caret

    def can_resize(self) -> bool:
        """Tell whether anybody wants to know of dragged ends; a grip that does nothing is not offered."""
        return self.isSignalConnected(QMetaMethod.fromSignal(self.mention_resized))

    def preview_mark(self, mark: Mark) -> None:
        """Show a mention with other ends; the view's own copy only."""
        self.update_marks((), (mark,))

    def resized(self, mark: Mark) -> None:
        """Tell that a mention's ends were dragged."""
        self.mention_resized.emit(mark.mention_id, mark.start, mark.end)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._mouse.press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._mouse.double_click(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._mouse.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._mouse.release(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._mouse.leave()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            position, upstream = self._page.hit(QPointF(event.pos()))
            start, end = self.selection()
            if not start <= position <= end or start == end:
                self.place_caret(Caret(position, position, upstream), reveal=False)
            self.context_menu_requested.emit(event.globalPos())
        else:
            rect = self._page.caret_rect(self._caret.position, upstream=self._caret.upstream).toAlignedRect()
            self.context_menu_requested.emit(self.viewport().mapToGlobal(rect.bottomLeft()))
        event.accept()

    # --- the caret's light ---

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._start_blinking()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._blink.stop()
        self._caret_shown = False
        self.viewport().update()

    def _start_blinking(self) -> None:
        """Show the caret and let it blink as the system is set to; without the keyboard's focus it is not shown."""
        self._caret_shown = self.hasFocus()
        period = QGuiApplication.styleHints().cursorFlashTime()
        if self._caret_shown and period > 1:
            self._blink.start(period // 2)
        else:
            self._blink.stop()

    def _blink_caret(self) -> None:
        self._caret_shown = not self._caret_shown
        rect = self._page.caret_rect(self._caret.position, upstream=self._caret.upstream)
        self.viewport().update(rect.toAlignedRect().adjusted(-2, -2, 2, 2))
