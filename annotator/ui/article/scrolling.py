"""Where the article is scrolled to: a block and an offset into it, so that what is read never jumps.

The scroll bar's value is derived from it. Heights above the anchor are estimates until they come into view; replacing
one changes the value, never what is shown. Pure: knows neither the scroll bar nor what a block is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from annotator.ui.article.heights import BlockHeights

_FAR = 6
"""Screens: a move further than this goes by estimates, a nearer one by exact heights."""


class ScrollAnchor:
    """What stands at the viewport's upper edge: `block`, and `offset` pixels below that block's top."""

    def __init__(self, heights: BlockHeights, settle: Callable[[int], int], head: int, foot: int) -> None:
        """`settle` makes a block's height exact (in `heights` too) and returns it; `head` and `foot` are margins."""
        self._heights = heights
        self._settle = settle
        self._head = head
        self._foot = foot
        self.block = 0
        self.offset = -head

    def value(self) -> int:
        """Return how far the page is scrolled, 0 at its upper margin's top."""
        return self._head + self._heights.top(self.block) + self.offset

    def maximum(self, viewport_height: int) -> int:
        return max(0, self._head + self._heights.total + self._foot - viewport_height)

    def scroll_to(self, value: int, viewport_height: int) -> None:
        """Go to a value: a near one exactly by its distance, a far one by the heights known so far."""
        distance = value - self.value()
        if abs(distance) > _FAR * max(viewport_height, 1):
            self.block, self.offset = self._heights.find(value - self._head)
            self.offset = min(self.offset, self._settle(self.block))
        elif distance < 0:
            self._up(-distance)
        else:
            self._down(distance)
        self.keep_within(viewport_height)

    def place(self, block: int, offset: int, viewport_height: int) -> None:
        """Put a height within a block at the viewport's upper edge, as nearly as the page's ends allow."""
        self.block, self.offset = block, 0
        self._settle(block)
        if offset < 0:
            self._up(-offset)
        else:
            self._down(offset)
        self.keep_within(viewport_height)

    def visible(self, viewport_height: int) -> Iterator[tuple[int, int]]:
        """Yield each visible block with the y of its top in the viewport; their heights are exact."""
        y = -self.offset
        for block in range(self.block, len(self._heights)):
            if y >= viewport_height:
                return
            height = self._settle(block)
            if y + height > 0:
                yield block, y
            y += height

    def keep_within(self, viewport_height: int) -> None:
        """Take back what goes beyond the page's ends."""
        if self.block == 0 and self.offset < -self._head:
            self.offset = -self._head
        # Beyond the end is only known from exact heights: sum them from here, as far as one screen reaches.
        room = viewport_height - self._foot + self.offset
        for block in range(self.block, len(self._heights)):
            if room <= 0:
                return
            room -= self._settle(block)
        if room > 0:
            self._up(room)

    def _up(self, distance: int) -> None:
        while distance > self.offset and self.block > 0:
            distance -= self.offset
            self.block -= 1
            self.offset = self._settle(self.block)
        self.offset = self.offset - distance if self.block else max(-self._head, self.offset - distance)

    def _down(self, distance: int) -> None:
        while self.block < len(self._heights) - 1:
            height = self._settle(self.block)
            if self.offset + distance < height:
                break
            distance -= height - self.offset
            self.block += 1
            self.offset = 0
        self.offset += distance
