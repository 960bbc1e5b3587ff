"""Selecting with the mouse: what presses, moves and releases make of the caret. Pure: positions in, carets out."""

from __future__ import annotations

from annotator.ui.article.caret import Caret, Unit, extended, snapped_caret, unit_around
from annotator.ui.article.layout import ArticleLayout

_UNITS = (Unit.CHARACTER, Unit.WORD, Unit.SENTENCE, Unit.PARAGRAPH)


class PointerSelection:
    """One drag: begun by `press`, led on by `drag`."""

    def __init__(self) -> None:
        self._origin = (0, 0)
        self._unit = Unit.CHARACTER

    def press(
        self, layout: ArticleLayout, caret: Caret, at: tuple[int, bool], *, clicks: int, extend: bool, exact: bool
    ) -> Caret:
        """Begin at a position (and whether it is upstream): one click a caret, two a word, three a sentence, four a
        paragraph. `extend` leads the selection that there is to the position.
        """
        position, upstream = at
        self._unit = _UNITS[min(clicks, len(_UNITS)) - 1]
        if extend:
            self._origin = (caret.anchor, caret.anchor)
            return self.drag(layout, at, exact=exact)
        self._origin = unit_around(layout, position, self._unit)
        if self._unit is Unit.CHARACTER:
            return Caret(position, position, upstream)
        return Caret(position=self._origin[1], anchor=self._origin[0])

    def drag(self, layout: ArticleLayout, at: tuple[int, bool], *, exact: bool) -> Caret:
        """Lead the selection to a position, by the unit it was begun with; by characters it snaps to words unless it
        shall be exact.
        """
        position, upstream = at
        caret = extended(layout, self._origin, position, self._unit)
        if self._unit is Unit.CHARACTER and not exact:
            caret = snapped_caret(layout, caret)
        return Caret(caret.position, caret.anchor, upstream and caret.position == position)

    def goes_by_characters(self) -> bool:
        return self._unit is Unit.CHARACTER
