"""Choosing a mention where several could be meant: at the caret, on its line, in the margin; and how each is called.

Which mentions there are the page knows; what a choice leads to is for whoever is told.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from annotator.domain.claim import Mark
from annotator.ui.article.caret import Caret
from annotator.ui.article.margin import MarginEntry
from annotator.ui.article.margin_menu import margin_menu, shortened
from annotator.ui.article.page import ArticlePage

_MOST_TIPS = 12


class Surface(Protocol):
    """The view as choosing needs it."""

    def viewport(self) -> QWidget: ...
    def page(self) -> ArticlePage: ...
    def caret_state(self) -> Caret: ...


class Chooser:
    """Calls `chosen` with a mention's id. `names` tells in words what a mention is, where somebody knows."""

    def __init__(self, surface: Surface, chosen: Callable[[str], None]) -> None:
        self._surface = surface
        self._chosen = chosen
        self._last = ""
        self.names: Callable[[str], str] | None = None

    def forget(self) -> None:
        """Forget what was chosen last: the article is another."""
        self._last = ""

    def choose(self, mention_id: str) -> None:
        """Choose a mention."""
        self._last = mention_id
        self._chosen(mention_id)

    def cycle(self) -> None:
        """Choose the next mention under the caret: the innermost first, then what encloses it, and round again."""
        page = self._surface.page()
        marks = page.marks.at(self._surface.caret_state().position)
        if not marks:
            return
        ids = [mark.mention_id for mark in marks]
        selected = [number for number, mark in enumerate(marks) if mark.claim_id == page.selected_claim]
        # of a claim that stands here twice, the mention that was chosen; else the first that belongs to the claim
        current = next((number for number in selected if ids[number] == self._last), selected[0] if selected else -1)
        self.choose(ids[(current + 1) % len(ids)])

    def choose_entry(self, entry: MarginEntry) -> None:
        """Choose the mention of a place in the margin; of several, offer them in a menu."""
        self._offer(entry.marks, entry.rect.toAlignedRect())

    def choose_on_line(self) -> bool:
        """Offer the mentions on the caret's line in a menu, or choose the only one; tell whether there is any."""
        page, caret = self._surface.page(), self._surface.caret_state()
        block = page.layout.block_holding(caret.position)
        line = block.lines[block.line_at(caret.position, upstream=caret.upstream)]
        marks = page.marks.overlapping(line.start, line.end)
        page.reveal(caret.position, caret.position)
        rect = page.caret_rect(caret.position, upstream=caret.upstream)
        self._offer(marks, rect.toAlignedRect())
        return bool(marks)

    def tip(self, entry: MarginEntry) -> str:
        """Return what a place in the margin stands for, a line a mention."""
        return "\n".join(shortened(self._name_of(mark)) for mark in entry.marks[:_MOST_TIPS])

    def _offer(self, marks: Sequence[Mark], beside: QRect) -> None:
        if len(marks) == 1:
            self.choose(marks[0].mention_id)
        elif marks:
            page, viewport = self._surface.page(), self._surface.viewport()
            menu = margin_menu(marks, self._name_of, page.style, page.selected_claim, self.choose, viewport)
            menu.popup(viewport.mapToGlobal(beside.bottomLeft()))

    def _name_of(self, mark: Mark) -> str:
        """Return what a mark stands for, in words: as screen readers are told, else its status and quote."""
        if self.names is not None:
            return self.names(mark.mention_id)
        page = self._surface.page()
        return f"{page.style.status(mark.status).label}: {page.document.text[mark.start : mark.end]}"
