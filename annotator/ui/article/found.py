"""The places that the find bar found, by block: what is highlighted in the text. Does not search and paints nothing."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from annotator.ui.article.typeset import Fragment, TypesetBlock

_KEPT = 200
"""Blocks whose pieces are kept: what a repaint of the same screen asks for again."""

Piece = tuple[int, Fragment]
"""The number of a span, and what of it stands on one line."""


class FoundSpans:
    """Spans [start, end) in code points, in text order; `current` is the number of the one gone to, or -1."""

    def __init__(self, spans: Sequence[tuple[int, int]] = (), current: int = -1) -> None:
        """Take spans that do not overlap; an empty one stands nowhere and is not shown."""
        self.spans = sorted(spans)
        self.current = current
        self._pieces: dict[int, tuple[TypesetBlock, list[Piece]]] = {}

    def __len__(self) -> int:
        return len(self.spans)

    def holds(self, spans: Sequence[tuple[int, int]]) -> bool:
        """Tell whether these are its spans; fast where they are the same objects, as when going from hit to hit."""
        return self.spans == (spans if isinstance(spans, list) else list(spans))

    def go_to(self, current: int) -> None:
        """Let another span be the current one, or none by -1."""
        self.current = current

    def pieces(self, block: TypesetBlock) -> list[Piece]:
        """Return what is found in a block, line by line; kept as long as the block is the same."""
        kept = self._pieces.get(block.start)
        if kept is not None and kept[0] is block:
            return kept[1]
        if len(self._pieces) >= _KEPT:
            self._pieces.clear()
        pieces = [
            (number, piece)
            for number in range(*self._between(block.start, block.end))
            for piece in block.fragments(*self.spans[number])
        ]
        self._pieces[block.start] = (block, pieces)
        return pieces

    def _between(self, start: int, end: int) -> tuple[int, int]:
        first = bisect_left(self.spans, (start, start))
        if first and self.spans[first - 1][1] > start:
            first -= 1
        return first, bisect_left(self.spans, (end, end))
