"""What the mouse does in the article: place the caret, select, drag text out, choose and resize mentions.

Turns events into calls on its surface, the view. How a drag moves the selection is in `pointer.py`, how it moves a
mention's end in `ends.py`.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from annotator.domain.claim import Mark
from annotator.ui.article.caret import Caret
from annotator.ui.article.clicks import Clicks
from annotator.ui.article.edge_scroll import EdgeScroll
from annotator.ui.article.ends import EndDrag, Grip, grip_under
from annotator.ui.article.margin import MarginEntry
from annotator.ui.article.page import ArticlePage
from annotator.ui.article.pointer import PointerSelection

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier
_LEFT = Qt.MouseButton.LeftButton


class Surface(Protocol):
    """The view as the mouse needs it."""

    def viewport(self) -> QWidget: ...
    def page(self) -> ArticlePage: ...
    def caret_state(self) -> Caret: ...
    def place_caret(self, caret: Caret, *, reveal: bool = True) -> None: ...
    def activate(self, mention_id: str) -> None: ...
    def choose(self, entry: MarginEntry) -> None: ...
    def strip(self) -> QRectF: ...
    def scroll_to_strip(self, y: float, *, pressed: bool = False) -> None: ...
    def scroll_by(self, pixels: int) -> None: ...
    def can_resize(self) -> bool: ...
    def preview_mark(self, mark: Mark) -> None: ...
    def resized(self, mark: Mark) -> None: ...
    def drag_out(self) -> None: ...


@dataclass(slots=True)
class _Held:
    """The left button is down: where it was pressed and where the pointer is, and what there was before."""

    pressed: QPointF
    point: QPointF
    before: Caret
    exact: bool
    under_way: bool = False
    """The pointer was moved far enough to mean it."""
    end: EndDrag | None = None
    """A mention's end is held."""
    lifts: bool = False
    """The selection is held, to be dragged out."""
    mention: str = ""
    """The mention under the press, chosen if the button is let go without a drag."""


class Mouse(QObject):
    """Handles the view's mouse events. `hovered` is the mention under the pointer, by id.

    `snapping` lets a selection and a dragged end grow to whole words; Alt takes the other way for once.
    """

    def __init__(self, surface: Surface, parent: QObject) -> None:
        super().__init__(parent)
        self._surface = surface
        self._pointer = PointerSelection()
        self._clicks = Clicks()
        self._held: _Held | None = None
        self._on_strip = False
        self.hovered = ""
        self.snapping = True
        self._edge = EdgeScroll(self)
        self._edge.wanted.connect(self._scroll_while_dragging)
        surface.viewport().setCursor(Qt.CursorShape.IBeamCursor)

    def is_busy(self) -> bool:
        """Tell whether a drag, or what may become one, is under way."""
        return self._held is not None

    # --- events ---

    def press(self, event: QMouseEvent) -> None:
        """Begin what is under the pointer: also for what the toolkit tells as a double click."""
        if event.button() != _LEFT:
            event.ignore()
            return
        self.cancel()
        surface, page, point = self._surface, self._surface.page(), event.position()
        entry = page.entry_under(point)
        if surface.strip().contains(point):
            self._on_strip = True
            surface.scroll_to_strip(point.y(), pressed=True)
        elif entry is not None:
            surface.choose(entry)
        else:
            clicks = self._clicks.count(point, double=event.type() == QEvent.Type.MouseButtonDblClick)
            self._take_hold(point, clicks, event.modifiers())

    def menu_place(self, event: QContextMenuEvent) -> QPoint:
        """Return the global place of a menu that is asked for. The caret is put there, unless the selection is there;
        asked for by key, the menu comes to the caret.
        """
        surface, page, caret = self._surface, self._surface.page(), self._surface.caret_state()
        if event.reason() != QContextMenuEvent.Reason.Mouse:
            rect = page.caret_rect(caret.position, upstream=caret.upstream).toAlignedRect()
            return surface.viewport().mapToGlobal(rect.bottomLeft())
        position, upstream = page.hit(QPointF(event.pos()))
        start, end = caret.selection
        if not start <= position <= end or start == end:
            surface.place_caret(Caret(position, position, upstream), reveal=False)
        return event.globalPos()

    def move(self, event: QMouseEvent) -> None:
        if self._held is not None and not event.buttons() & _LEFT:
            # the release went elsewhere: to a dialog that opened meanwhile, for one
            self._let_go()
        self._on_strip = self._on_strip and bool(event.buttons() & _LEFT)
        if self._on_strip:
            self._surface.scroll_to_strip(event.position().y())
            return
        if self._held is None:
            self._hover(event.position())
            return
        held = self._held
        held.point, held.exact = event.position(), self._is_exact(event.modifiers())
        self._lead(held)
        if held.under_way and not held.lifts:
            self._edge.follow(held.point.y(), self._surface.viewport().height())

    def release(self, event: QMouseEvent) -> None:
        held = self._held
        self._on_strip = False
        if event.button() != _LEFT:
            event.ignore()
        elif held is not None:
            held.point, held.exact = event.position(), self._is_exact(event.modifiers())
            if held.under_way:
                self._lead(held)
            self._let_go()
            self._finish(held)

    def leave(self) -> None:
        self._set_hovered("")

    # --- what happens to a drag from outside ---

    def take_exactly(self, *, alt: bool) -> bool:
        """Alt was pressed or let go while the mouse rests; tell whether that meant anything here."""
        held = self._held
        if held is None or not held.under_way:
            return False
        held.exact = alt == self.snapping
        self._lead(held)
        return True

    def cancel(self) -> bool:
        """Take back the drag that is under way; tell whether there was one."""
        held = self._held
        if held is None:
            return False
        self._let_go()
        if held.end is not None:
            self._surface.preview_mark(held.end.original)
        elif held.under_way:
            self._surface.place_caret(held.before, reveal=False)
        return True

    def forget(self) -> None:
        """Drop the drag that is under way: the text is another."""
        self._let_go()

    def forget_end(self, mention_ids: Collection[str] | None = None) -> None:
        """Drop a drag of an end of one of these mentions, or of any: where its ends are was decided elsewhere."""
        end = self._held.end if self._held is not None else None
        if end is not None and (mention_ids is None or end.original.mention_id in mention_ids):
            self._let_go()

    # --- a press and what comes of it ---

    def _take_hold(self, point: QPointF, clicks: int, modifiers: Qt.KeyboardModifier) -> None:
        surface, page = self._surface, self._surface.page()
        extend = clicks == 1 and bool(modifiers & _SHIFT)
        held = _Held(point, point, surface.caret_state(), self._is_exact(modifiers))
        self._held = held
        if clicks == 1 and not extend:
            mark, grip = page.mark_under(point), self._grip_under(point)
            held.mention = mark.mention_id if mark is not None else ""
            if grip is not None:
                held.end, held.mention = EndDrag.of(grip), grip.mark.mention_id
            held.lifts = grip is None and self._is_on_selection(point)
            if grip is not None or held.lifts:
                return
        at, caret = page.hit(point), surface.caret_state()
        caret = self._pointer.press(page.layout, caret, at, clicks=clicks, extend=extend, exact=held.exact)
        surface.place_caret(caret, reveal=False)

    def _lead(self, held: _Held) -> None:
        """Follow the pointer, once it was moved far enough to mean it."""
        if not held.under_way:
            held.under_way = self._is_meant(held)
            if not held.under_way:
                return
        surface, page = self._surface, self._surface.page()
        if held.lifts:
            self._let_go()
            surface.drag_out()
            return
        # beyond an edge it is the line at the edge that counts: what lies further is not seen yet
        edge = surface.viewport().height() - 1.0
        at = page.hit(QPointF(held.point.x(), min(max(held.point.y(), 0.0), edge)))
        if held.end is not None:
            if held.end.lead(page.layout, at[0], exact=held.exact):
                surface.preview_mark(held.end.now)
            return
        caret = self._pointer.drag(page.layout, at, exact=held.exact)
        if caret != surface.caret_state():
            surface.place_caret(caret, reveal=False)

    def _is_meant(self, held: _Held) -> bool:
        """Tell a drag from a click with an unsteady hand: by whole words that would select one at once."""
        distance = (held.point - held.pressed).manhattanLength()
        if held.lifts:
            return distance >= QApplication.startDragDistance()
        if held.exact or (held.end is None and not self._pointer.goes_by_characters()):
            return distance > 0
        return distance >= QApplication.startDragDistance() / 2

    def _finish(self, held: _Held) -> None:
        """Do what a drag was for; without one it was a click."""
        surface, end = self._surface, held.end
        if held.under_way:
            if end is not None:
                # Shown is what is recorded: whether the mention is resized is for whoever is told to decide.
                surface.preview_mark(end.original)
                if end.now != end.original:
                    surface.resized(end.now)
            return
        if end is not None or held.lifts:
            position, upstream = surface.page().hit(held.pressed)
            surface.place_caret(Caret(position, position, upstream), reveal=False)
        if held.mention:
            surface.activate(held.mention)

    def _let_go(self) -> None:
        self._held = None
        self._edge.stop()

    def _scroll_while_dragging(self, pixels: int) -> None:
        if self._held is not None:
            self._surface.scroll_by(pixels)
            self._lead(self._held)

    def _is_exact(self, modifiers: Qt.KeyboardModifier) -> bool:
        return bool(modifiers & _ALT) == self.snapping

    def _grip_under(self, point: QPointF) -> Grip | None:
        return grip_under(self._surface.page(), point) if self._surface.can_resize() else None

    def _is_on_selection(self, point: QPointF) -> bool:
        start, end = self._surface.caret_state().selection
        position = self._surface.page().character_under(point) if start < end else None
        return position is not None and start <= position < end

    # --- hovering ---

    def _hover(self, point: QPointF) -> None:
        page, viewport = self._surface.page(), self._surface.viewport()
        entry, on_strip = page.entry_under(point), self._surface.strip().contains(point)
        pointing = on_strip or entry is not None
        mark = entry.marks[0] if entry is not None else None if on_strip else page.mark_under(point)
        self._set_hovered(mark.mention_id if mark is not None else "")
        if pointing:
            shape = Qt.CursorShape.PointingHandCursor
        elif self._grip_under(point) is not None:
            shape = Qt.CursorShape.SizeHorCursor
        elif self._is_on_selection(point):
            shape = Qt.CursorShape.ArrowCursor
        else:
            shape = Qt.CursorShape.IBeamCursor
        if viewport.cursor().shape() != shape:
            viewport.setCursor(shape)

    def _set_hovered(self, mention_id: str) -> None:
        if mention_id != self.hovered:
            self.hovered = mention_id
            self._surface.viewport().update()
