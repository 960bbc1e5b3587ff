"""What the keys do in the article: move the caret, turn pages, and the few commands that are the view's own.

Which key means what is in `keys.py`, how a motion moves the caret in `caret.py`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent

from annotator.ui.article.caret import Caret, Motion, moved
from annotator.ui.article.keys import Command, goes_before_shortcuts, meaning
from annotator.ui.article.mouse import Mouse
from annotator.ui.article.page import ArticlePage

_ALT = Qt.Key.Key_Alt


class Surface(Protocol):
    """The view as the keyboard needs it."""

    def page(self) -> ArticlePage: ...
    def caret_state(self) -> Caret: ...
    def place_caret(self, caret: Caret, *, reveal: bool = True) -> None: ...
    def mentions_at(self, position: int) -> tuple[str, ...]: ...
    def activate(self, mention_id: str) -> None: ...
    def copy(self) -> None: ...
    def select_all(self) -> None: ...
    def zoom_in(self) -> None: ...
    def zoom_out(self) -> None: ...
    def zoom_reset(self) -> None: ...


class Keyboard:
    """Handles the view's key events. `mouse` may be in the middle of a drag, which Esc takes back and Alt changes."""

    def __init__(self, surface: Surface, mouse: Mouse) -> None:
        self._surface = surface
        self._mouse = mouse

    def goes_first(self, event: QKeyEvent) -> bool:
        """Tell whether a key is for the text, whatever shortcut the window has on it.

        Esc is, as long as there is something to take back here; then it is the window's again. Alt is during a drag:
        else the menu bar would take the focus as it is let go.
        """
        if event.key() == _ALT:
            return self._mouse.is_busy()
        found = meaning(event)
        if found is None:
            return False
        if found[0] is Command.DESELECT:
            caret = self._surface.caret_state()
            return self._mouse.is_busy() or caret.position != caret.anchor
        return goes_before_shortcuts(found[0])

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; tell whether there was anything to do."""
        if event.key() == _ALT:
            return self._mouse.take_exactly(alt=True)
        found = meaning(event)
        return found is not None and self._obey(*found)

    def release(self, event: QKeyEvent) -> bool:
        """Take note of a key let go; tell whether it meant anything."""
        return event.key() == _ALT and self._mouse.take_exactly(alt=False)

    def _obey(self, what: Motion | Command, extend: bool) -> bool:  # noqa: FBT001 - a pair from the key table
        surface = self._surface
        if isinstance(what, Motion):
            surface.place_caret(moved(surface.page().layout, surface.caret_state(), what, extend=extend))
            return True
        if what in (Command.PAGE_UP, Command.PAGE_DOWN):
            self._turn_page(-1 if what is Command.PAGE_UP else 1, extend=extend)
            return True
        if what is Command.ACTIVATE:
            under = surface.mentions_at(surface.caret_state().position)
            if under:
                surface.activate(under[0])
            return bool(under)
        if what is Command.DESELECT:
            return self._take_back()
        simple: dict[Command, Callable[[], None]] = {
            Command.COPY: surface.copy,
            Command.SELECT_ALL: surface.select_all,
            Command.ZOOM_IN: surface.zoom_in,
            Command.ZOOM_OUT: surface.zoom_out,
            Command.ZOOM_RESET: surface.zoom_reset,
        }
        simple[what]()
        return True

    def _take_back(self) -> bool:
        """Take back the drag that is under way, else the selection."""
        if self._mouse.cancel():
            return True
        position, anchor = self._surface.caret_state().position, self._surface.caret_state().anchor
        if position != anchor:
            self._surface.place_caret(Caret(position, position), reveal=False)
        return position != anchor

    def _turn_page(self, direction: int, *, extend: bool) -> None:
        """Scroll by a screen, so that what stood at its edge is still seen; the caret keeps its place on the screen."""
        page, caret = self._surface.page(), self._surface.caret_state()
        page.reveal(caret.position, caret.position)
        rect = page.caret_rect(caret.position, upstream=caret.upstream)
        column = caret.column if caret.column is not None else rect.center().x() - page.column
        height, before = page.size.height(), (page.scroll.block, page.scroll.offset)
        step = max(page.metrics.leading, height - 2 * page.metrics.leading)
        page.scroll.scroll_to(page.scroll.value() + direction * step, height)
        page.refresh()
        if before == (page.scroll.block, page.scroll.offset):
            edge = 0 if direction < 0 else len(page.document.text)
            target = Caret(edge, caret.anchor if extend else edge, column=column)
        else:
            position, upstream = page.hit(QPointF(page.column + column, rect.center().y()))
            if position == caret.position:  # hardly more than a line fits
                motion = Motion.UP if direction < 0 else Motion.DOWN
                self._surface.place_caret(moved(page.layout, caret, motion, extend=extend))
                return
            target = Caret(position, caret.anchor if extend else position, upstream, column)
            # lines and gaps are not a divisor of the screen: without this the caret would wander, page by page
            drift = round(page.caret_rect(position, upstream=upstream).y() - rect.y())
            page.scroll.scroll_to(page.scroll.value() + drift, height)
        self._surface.place_caret(target)
