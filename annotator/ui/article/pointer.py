"""Selecting with the mouse: what presses, moves and releases make of the caret. Pure: positions in, carets out."""

from __future__ import annotations

from annotator.ui.article.caret import Caret, Unit, extended, snapped_caret, unit_around
from annotator.ui.article.layout import ArticleLayout

_UNITS = (Unit.CHARACTER, Unit.WORD, Unit.SENTENCE)


class PointerSelection:
    """One drag: begun by `press`, led on by `drag`, ended by `release`."""

    def __init__(self) -> None:
        self._origin = (0, 0)
        self._unit = Unit.CHARACTER
        self.active = False

    def press(self, layout: ArticleLayout, caret: Caret, at: tuple[int, bool], *, clicks: int, extend: bool) -> Caret:
        """Begin at a position (and whether it is upstream): one click a caret, two a word, three a sentence."""
        position, upstream = at
        self.active = True
        self._unit = _UNITS[min(clicks, 3) - 1]
        if extend:
            self._origin = (caret.anchor, caret.anchor)
            return extended(layout, self._origin, position, self._unit)
        self._origin = unit_around(layout, position, self._unit)
        if self._unit is Unit.CHARACTER:
            return Caret(position, position, upstream)
        return Caret(position=self._origin[1], anchor=self._origin[0])

    def drag(self, layout: ArticleLayout, at: tuple[int, bool]) -> Caret:
        """Lead the selection to a position, by the unit it was begun with."""
        position, upstream = at
        caret = extended(layout, self._origin, position, self._unit)
        return Caret(caret.position, caret.anchor, upstream and caret.position == position)

    def release(self, layout: ArticleLayout, caret: Caret, *, exact: bool) -> Caret:
        """End the drag: what was selected by characters snaps to words, unless it shall be exact."""
        self.active = False
        if exact or self._unit is not Unit.CHARACTER:
            return caret
        return snapped_caret(layout, caret)
