"""The article view: a scroll area of our own that typesets and paints only what is visible.

This module is the widget and its public seam: it turns events into motions, and tells in signals what was done. What
scrolls and zooms is in `page_view.py`, geometry in `page.py`, the caret in `caret.py`, painting in `frame.py`. All
positions are code points.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from annotator.domain.claim import Mark
from annotator.domain.emphasis import Emphasis
from annotator.domain.text import OffsetMap
from annotator.ui.article import accessibility
from annotator.ui.article.caret import Caret, Unit, unit_around
from annotator.ui.article.choosing import Chooser
from annotator.ui.article.document import ArticleDocument
from annotator.ui.article.found import FoundSpans
from annotator.ui.article.keyboard import Keyboard
from annotator.ui.article.light import CaretLight
from annotator.ui.article.margin import MarginEntry
from annotator.ui.article.mouse import Mouse
from annotator.ui.article.noted import NoteTips
from annotator.ui.article.outgoing import Outgoing
from annotator.ui.article.page_view import PageView
from annotator.ui.article.painting import CARET_FLAG
from annotator.ui.article.quoting import Passage, Source
from annotator.ui.article.source_notes import NoteIndex, NoteMark
from annotator.ui.article.style import ArticleHeading
from annotator.ui.article.wheel import pinched
from annotator.ui.i18n import tr


class ArticleView(PageView):
    """Shows one revision's text with its mentions; read-only, with a caret and a selection."""

    mention_activated = Signal(str)
    """mention_id: a mention or its glyph was clicked, or chosen at the caret."""
    selection_changed = Signal(int, int)
    """start, end: the selection is another; equal if it is only a caret."""
    caret_moved = Signal(int)
    note_activated = Signal(str)
    """note_id: the glyph of a source note was clicked."""
    mention_resized = Signal(str, int, int)
    """mention_id, start, end: an end of a mention of the selected claim was dragged. Shown once the marks say so."""
    context_menu_requested = Signal(QPoint)
    """The global position at which a menu is wanted; the caret was put there unless the selection is there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        accessibility.install(ArticleView)
        super().__init__(parent)
        self._caret = Caret()
        self._offsets = OffsetMap("")
        self._source = Source()
        self._mouse = Mouse(self, self)
        self._keyboard = Keyboard(self, self._mouse)
        self._outgoing = Outgoing(self.viewport(), self._passage)
        self._light = CaretLight(self)
        self._light.blinked.connect(self._update_caret)
        self._chooser = Chooser(self, self.mention_activated.emit)
        self._notes = NoteTips(self._page, self.note_activated.emit)
        self.setAccessibleName(tr("Article"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self._refresh()

    # --- what is shown ---

    def set_article(
        self,
        text: str,
        heading: ArticleHeading,
        marks: Sequence[Mark],
        source: Source | None = None,
        emphasis: Sequence[Emphasis] = (),
    ) -> None:
        """Show a revision's text from its top, with the caret at its start. Checkables are none until they are set.

        `source` goes along with what is copied from the text; `emphasis` is set in italics and bold.
        """
        self._mouse.forget()
        self._source = source or Source()
        self._page.set_article(ArticleDocument(text, heading.title, emphasis, heading.language), heading, marks)
        self._offsets = OffsetMap(text)
        self._chooser.forget()
        self._strip.change()
        self.place_caret(Caret(), reveal=False)

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Show a whole new set of mentions; scroll, caret and selection stay."""
        self._mouse.forget_end()
        self._page.set_marks(marks)
        self._strip.change()
        self._refresh()

    def update_marks(self, removed: Collection[str], added: Sequence[Mark]) -> None:
        """Take some mentions out by id and put others in; an id that is in both is replaced."""
        self._mouse.forget_end({*removed, *(mark.mention_id for mark in added)})
        self._put_marks(removed, added)

    def _put_marks(self, removed: Collection[str], added: Sequence[Mark]) -> None:
        self._page.update_marks(removed, added)
        self._strip.change()
        self._refresh_rows()

    def set_snapping(self, *, to_words: bool) -> None:
        """Let what is selected with the mouse grow to whole words, or take it to the character."""
        self._mouse.snapping = to_words

    def set_checkables(self, spans: Sequence[tuple[int, int]]) -> None:
        """Underline checkables with fine dots, where no mention covers them; `spans` are in text order."""
        self._page.set_checkables(spans)
        self._refresh()

    def set_misspelt(self, spans: Sequence[tuple[int, int]]) -> None:
        """Draw waves under words that no dictionary knows; `spans` are in text order."""
        self._page.set_misspelt(spans)
        self._refresh()

    def set_notes(self, notes: Iterable[NoteMark], names: Callable[[str], str]) -> None:
        """Show the writer's notes beside and in the text; `names` tells what one says, as rich text.

        Another article begins with none.
        """
        self._page.notes = NoteIndex(notes)
        self._notes.names = names
        self.viewport().update()

    def set_found(self, spans: Sequence[tuple[int, int]], current: int = -1) -> None:
        """Highlight what was found, in the text and on the minimap; none by an empty sequence.

        The spans are code points [start, end) that do not overlap; `current` is the number, in text order, of the one
        that was gone to. Neither scrolls nor selects. Another article begins with nothing found.
        """
        if self._page.found.holds(spans):
            self._page.found.go_to(current)
        else:
            self._page.found = FoundSpans(spans, current)
        self._strip.show_hits()
        self.viewport().update()

    def set_selected_claim(self, claim_id: str) -> None:
        """Show a claim's mentions stronger; an empty id none."""
        if claim_id != self._page.selected_claim:
            self._page.set_selected_claim(claim_id)
            self._refresh_rows()

    def set_mention_names(self, names: Callable[[str], str] | None) -> None:
        """Let screen readers say `names(mention_id)` when the caret enters a mention."""
        self._chooser.names = names

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
        self._outgoing.copy()

    def copy_with_source(self) -> None:
        """As `copy`, with the source in the plain text too."""
        self._outgoing.copy(with_source=True)

    def drag_out(self) -> None:
        """Let the mouse carry the selected text to another place."""
        self._outgoing.drag()

    def _passage(self) -> Passage | None:
        start, end = self.selection()
        if start == end:
            return None
        return Passage(self.text()[start:end], self._source, self._page.document.gap_distance == 1)

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
        self._light.start(focused=self.hasFocus())
        self._refresh_rows((before.selection, caret.selection))
        if caret.position != before.position:
            self.caret_moved.emit(caret.position)
        if caret.selection != before.selection:
            self.selection_changed.emit(*caret.selection)
            self._outgoing.offer_soon()
        if caret != before and accessibility.is_listened_to():
            accessibility.tell_movement(self, self._offsets, before)

    # --- mentions ---

    def mentions_at(self, position: int) -> tuple[str, ...]:
        """Return the mentions under a position, the innermost first."""
        return tuple(mark.mention_id for mark in self._page.marks.at(position))

    def mention_name(self, mention_id: str) -> str:
        """Return what a screen reader says of a mention; nothing where nobody has told."""
        return self._chooser.names(mention_id) if self._chooser.names is not None else ""

    def visible_marks(self) -> list[Mark]:
        """Return the marks of the mentions that are on the screen, in text order."""
        bottom = self.viewport().rect().bottomRight()
        return self._page.marks.overlapping(self.top_position(), self.position_at(bottom) + 1)

    def cycle_overlap(self) -> None:
        """Choose the next mention under the caret: the innermost first, then what encloses it, and round again."""
        self._chooser.cycle()

    def activate(self, mention_id: str) -> None:
        """Choose a mention."""
        self._chooser.choose(mention_id)

    def choose(self, entry: MarginEntry) -> None:
        """Choose the mention of a place in the margin; of several, offer them in a menu."""
        self._chooser.choose_entry(entry)

    def choose_on_line(self) -> bool:
        """Offer the mentions on the caret's line in a menu, or choose the only one; tell whether there is any."""
        return self._chooser.choose_on_line()

    # --- places ---

    def restore(self, caret: int, top: int) -> None:
        """Go back to a remembered place: the caret, and what stood at the upper edge."""
        self.place_caret(Caret(self._whole(caret), self._whole(caret)), reveal=False)
        if top > 0:
            self._page.put_at_top(min(top, len(self.text())))
        self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        before, bar = event.oldSize(), self.verticalScrollBar()
        lower = before.width() == event.size().width() and event.size().height() < before.height()
        at_end = lower and 0 < bar.maximum() <= bar.value()
        read = lower and QRect(QPoint(0, 0), before).intersects(self.span_rect(self.caret(), self.caret()))
        super().resizeEvent(event)
        self._page.resize(self.viewport().size())
        self._strip.change()
        self._refresh()
        if at_end:  # what was read, or is being worked on, stays in view where a message takes room below
            self._scroll_to(bar.maximum())
        elif read:
            self.ensure_visible(self.caret(), self.caret())

    # --- painting ---

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        hovered, resizable = self._mouse.hovered, self.can_resize()
        self._frame.paint(
            painter, QRectF(event.rect()), self._caret, lit=self._light.lit, hovered=hovered, resizable=resizable
        )
        painter.end()

    # --- tips ---

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            entry = self._page.entry_under(QPointF(event.pos()))
            if entry is not None:
                rect = entry.rect.toAlignedRect()
                QToolTip.showText(event.globalPos(), self._chooser.tip(entry), self.viewport(), rect)
            elif said := self._notes.tip(QPointF(event.pos())):
                QToolTip.showText(event.globalPos(), said, self.viewport())
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    # --- keys ---

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if self._keyboard.goes_first(event):
                event.accept()
                return True
        elif event.type() == QEvent.Type.DevicePixelRatioChange:
            self._strip.change()
        elif isinstance(event, QNativeGestureEvent) and (turn := pinched(event)) is not None:
            self._follow(turn)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._keyboard.press(event):
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if not self._keyboard.release(event):
            super().keyReleaseEvent(event)

    # --- mouse: what `mouse.py` needs of the view, and the events it gets ---

    def caret_state(self) -> Caret:
        return self._caret

    def can_resize(self) -> bool:
        """Tell whether anybody wants to know of dragged ends; a grip that does nothing is not offered."""
        # By its name: QMetaMethod.fromSignal never lets go of the view, and every frame asks.
        meta = self.metaObject()
        return self.isSignalConnected(meta.method(meta.indexOfSignal("mention_resized(QString,int,int)")))

    def preview_mark(self, mark: Mark) -> None:
        """Show a mention with other ends; the view's own copy only."""
        self._put_marks((), (mark,))

    def resized(self, mark: Mark) -> None:
        """Tell that a mention's ends were dragged."""
        self.mention_resized.emit(mark.mention_id, mark.start, mark.end)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or not self._notes.press(event.position()):
            self._mouse.press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._mouse.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._mouse.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._mouse.release(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._mouse.leave()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.context_menu_requested.emit(self._mouse.menu_place(event))
        event.accept()

    # --- the caret's light ---

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._light.start(focused=True)
        self._update_caret()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._light.stop()
        self._update_caret()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._mouse.cancel()

    def _update_caret(self) -> None:
        rect = self._page.caret_rect(self._caret.position, upstream=self._caret.upstream)
        air = round(CARET_FLAG) + 2
        self.viewport().update(rect.toAlignedRect().adjusted(-air, -2, air, 2))
