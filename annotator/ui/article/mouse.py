"""What the mouse does in the article: place the caret, select, scroll while dragging, choose and resize mentions.

Turns events into calls on its surface, the view. How a drag moves the selection is in `pointer.py`.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from annotator.domain.claim import Mark
from annotator.ui.article.caret import Caret
from annotator.ui.article.page import Page
from annotator.ui.article.pointer import PointerSelection
from annotator.ui.article.words import snapped

_AUTO_SCROLL_MS = 30
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier
_LEFT = Qt.MouseButton.LeftButton


class Surface(Protocol):
    """The view as the mouse needs it."""

    def viewport(self) -> QWidget: ...
    def page(self) -> Page: ...
    def caret_state(self) -> Caret: ...
    def place_caret(self, caret: Caret, *, reveal: bool = True) -> None: ...
    def activate(self, mention_id: str) -> None: ...
    def activate_next(self, mention_ids: Sequence[str]) -> None: ...
    def strip(self) -> QRectF: ...
    def scroll_to_strip(self, y: float) -> None: ...
    def scroll_by(self, pixels: int) -> None: ...
    def can_resize(self) -> bool: ...
    def preview_mark(self, mark: Mark) -> None: ...
    def resized(self, mark: Mark) -> None: ...


@dataclass(slots=True)
class _Resize:
    """A mention whose end is being dragged: as it was, as it is shown now."""

    original: Mark
    now: Mark
    at_end: bool
    moved: bool = False


class Mouse(QObject):
    """Handles the view's mouse events. `hovered` is the mention under the pointer, by id.

    `snapping` lets a selection and a dragged end grow to whole words; Alt takes the other way for once.
    """

    def __init__(self, surface: Surface, parent: QObject) -> None:
        super().__init__(parent)
        self._surface = surface
        self._pointer = PointerSelection()
        self._pressed_mention = ""
        self._double_click = (0.0, QPointF())
        self._resize: _Resize | None = None
        self.hovered = ""
        self.snapping = True
        self._auto_scroll = QTimer(self)
        self._auto_scroll.setInterval(_AUTO_SCROLL_MS)
        self._auto_scroll.timeout.connect(self._scroll_while_dragging)

    def press(self, event: QMouseEvent) -> None:
        if event.button() != _LEFT:
            event.ignore()
            return
        page, point = self._surface.page(), event.position()
        if self._surface.strip().contains(point):
            self._surface.scroll_to_strip(point.y())
            return
        entry = page.entry_under(point)
        if entry is not None:
            self._surface.activate_next([mark.mention_id for mark in entry.marks])
            return
        end = self._end_under(point)
        if end is not None:
            self._resize = _Resize(end[0], end[0], end[1])
            return
        clicked_at, where = self._double_click
        again = time.monotonic() - clicked_at < QApplication.doubleClickInterval() / 1000
        near = (point - where).manhattanLength() < QApplication.startDragDistance()
        clicks = 3 if again and near else 1
        extend = bool(event.modifiers() & _SHIFT) and clicks == 1
        mark = page.mark_under(point) if clicks == 1 and not extend else None
        self._pressed_mention = mark.mention_id if mark is not None else ""
        self._begin(point, clicks=clicks, extend=extend)

    def double_click(self, event: QMouseEvent) -> None:
        point = event.position()
        if event.button() != _LEFT or self._surface.page().entry_under(point) is not None:
            self.press(event)
            return
        self._double_click = (time.monotonic(), point)
        self._pressed_mention = ""
        self._resize = None
        self._begin(point, clicks=2, extend=False)

    def move(self, event: QMouseEvent) -> None:
        point = event.position()
        if self._resize is not None:
            self._resize_to(self._resize, point)
            return
        if not self._pointer.active:
            self._hover(point)
            return
        self._drag_to(point)
        outside = not 0 <= point.y() <= self._surface.viewport().height()
        if outside and not self._auto_scroll.isActive():
            self._auto_scroll.start()
        elif not outside:
            self._auto_scroll.stop()

    def release(self, event: QMouseEvent) -> None:
        exact = bool(event.modifiers() & _ALT) == self.snapping
        if event.button() == _LEFT and self._resize is not None:
            self._end_resize(self._resize, event.position(), exact=exact)
            return
        if event.button() != _LEFT:
            event.ignore()
            return
        if not self._pointer.active:
            return
        self._auto_scroll.stop()
        surface = self._surface
        caret = self._pointer.release(surface.page().layout, surface.caret_state(), exact=exact)
        surface.place_caret(caret, reveal=False)
        if self._pressed_mention and caret.position == caret.anchor:
            surface.activate(self._pressed_mention)
        self._pressed_mention = ""

    def leave(self) -> None:
        self._set_hovered("")

    # --- selecting ---

    def _begin(self, point: QPointF, *, clicks: int, extend: bool) -> None:
        page = self._surface.page()
        at = page.hit(point)
        caret = self._pointer.press(page.layout, self._surface.caret_state(), at, clicks=clicks, extend=extend)
        self._surface.place_caret(caret, reveal=False)

    def _drag_to(self, point: QPointF) -> None:
        page = self._surface.page()
        caret = self._pointer.drag(page.layout, page.hit(point))
        if caret != self._surface.caret_state():
            self._surface.place_caret(caret, reveal=False)

    def _scroll_while_dragging(self) -> None:
        viewport = self._surface.viewport()
        point = QPointF(viewport.mapFromGlobal(viewport.cursor().pos()))
        height = viewport.height()
        if not self._pointer.active or 0 <= point.y() <= height:
            self._auto_scroll.stop()
            return
        beyond = point.y() if point.y() < 0 else point.y() - height
        # the further outside, the faster
        self._surface.scroll_by(round(beyond / 4) or (1 if beyond > 0 else -1))
        self._drag_to(QPointF(point.x(), min(max(point.y(), 0.0), height - 1.0)))

    # --- a mention's ends ---

    def _end_under(self, point: QPointF) -> tuple[Mark, bool] | None:
        return self._surface.page().end_under(point) if self._surface.can_resize() else None

    def _resize_to(self, resize: _Resize, point: QPointF) -> None:
        position = self._surface.page().hit(point)[0]
        mark = resize.original
        if resize.at_end:
            shown = replace(mark, end=max(position, mark.start + 1))
        else:
            shown = replace(mark, start=min(position, mark.end - 1))
        if shown != resize.now:
            resize.now, resize.moved = shown, True
            self._surface.preview_mark(shown)

    def _end_resize(self, resize: _Resize, point: QPointF, *, exact: bool) -> None:
        """Tell the new ends and show the old ones: whether the mention is resized is for whoever is told to decide."""
        self._resize = None
        if not resize.moved:
            self._begin(point, clicks=1, extend=False)
            self._pointer.active = False
            self._surface.activate(resize.original.mention_id)
            return
        now = resize.now
        start, end = now.start, now.end
        if not exact:
            first, last = snapped(self._surface.page().document.text, start, end)
            start, end = (start, last) if resize.at_end else (first, end)
        self._surface.preview_mark(resize.original)
        if (start, end) != (resize.original.start, resize.original.end):
            self._surface.resized(replace(now, start=start, end=end))

    # --- hovering ---

    def _hover(self, point: QPointF) -> None:
        page, viewport = self._surface.page(), self._surface.viewport()
        pointing = self._surface.strip().contains(point) or page.entry_under(point) is not None
        mark = None if pointing else page.mark_under(point)
        self._set_hovered(mark.mention_id if mark is not None else "")
        if pointing:
            shape = Qt.CursorShape.PointingHandCursor
        elif self._end_under(point) is not None:
            shape = Qt.CursorShape.SizeHorCursor
        else:
            shape = Qt.CursorShape.IBeamCursor
        if viewport.cursor().shape() != shape:
            viewport.setCursor(shape)

    def _set_hovered(self, mention_id: str) -> None:
        if mention_id != self.hovered:
            self.hovered = mention_id
            self._surface.viewport().update()
