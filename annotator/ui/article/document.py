"""A revision's text as blocks that can be typeset one by one. Knows nothing of fonts, pixels or mentions.

A block is a paragraph (what stands between two LF), without the blank ones: those part paragraphs and take no room of
their own. A paragraph too long to be typeset at once is cut at white space into blocks that follow without a gap.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate, compress
from operator import add, eq

from annotator.domain.emphasis import Emphasis
from annotator.domain.text import OffsetMap, whole_characters

LONGEST_BLOCK = 6000
"""Code points up to which a paragraph stays whole: some 90 lines, typeset in a few milliseconds."""
CHUNK = 3000
"""Code points after which a longer paragraph is cut at the next opportunity."""
_PORTION = 200_000
"""Code points that are cut into lines at once."""

_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


class ArticleDocument:
    """The blocks of a text. All positions are code points in the whole text; a block's end leaves out its LF."""

    def __init__(self, text: str, title: str = "", emphasis: Sequence[Emphasis] = (), language: str = "") -> None:
        """Cut the text into blocks; if its first paragraph is the title, that block is the headline.

        `emphasis` is by start, and what overlaps stands within one another. `language` is a BCP 47 tag, or empty.
        """
        self.text = text
        self.language = language
        self._emphasis = emphasis
        self._emphasis_starts = [one.start for one in emphasis]
        self.starts, self.ends = _blocks(text)
        first = text[self.starts[0] : self.ends[0]].strip()
        self.headline = 0 if title.strip() and first == title.strip() else -1
        lone = sum(map(eq, self.starts[1:], map((1).__add__, self.ends)))
        # A source that parts its paragraphs by a single LF throughout means paragraphs; one that also has blank lines
        # means line breaks by it (verse, addresses, a photo credit).
        self.gap_distance = 1 if lone * 2 > len(self.starts) else 2

    def __len__(self) -> int:
        return len(self.starts)

    def block_at(self, position: int) -> int:
        """Return the index of the block that holds a position; one between two blocks belongs to the earlier."""
        return max(0, bisect_right(self.starts, position) - 1)

    def block_text(self, index: int) -> str:
        return self.text[self.starts[index] : self.ends[index]]

    def emphasis(self, index: int) -> list[Emphasis]:
        """Return what of a block is set in italics or bold."""
        start, end = self.starts[index], self.ends[index]
        first = bisect_left(self._emphasis_starts, self.starts[self.paragraph(index)[0]])
        last = bisect_left(self._emphasis_starts, end)
        return [one for one in self._emphasis[first:last] if one.end > start]

    def offsets(self, index: int) -> OffsetMap:
        """Return the map between code points and UTF-16 within one block."""
        return OffsetMap(self.block_text(index))

    def continues(self, index: int) -> bool:
        """Tell whether a block goes on in the paragraph of the one before it."""
        return index > 0 and self.starts[index] == self.ends[index - 1]

    def has_gap(self, index: int) -> bool:
        """Tell whether a block stands apart from the one before it: begins `gap_distance` or more after its end."""
        return index > 0 and self.starts[index] - self.ends[index - 1] >= self.gap_distance

    def paragraph(self, index: int) -> tuple[int, int]:
        """Return the first block and the one past the last of the paragraph that a block belongs to."""
        first = index
        while self.continues(first):
            first -= 1
        last = index + 1
        while last < len(self) and self.continues(last):
            last += 1
        return first, last

    def is_right_to_left(self, index: int) -> bool:
        """Tell the direction of the paragraph that a block belongs to: that of its first strong character."""
        first = index
        while self.continues(first):
            first -= 1
        return is_right_to_left(self.block_text(first))

    def is_bidirectional(self, index: int) -> bool:
        """Tell whether a block holds right-to-left characters, so that a span in it may show as several pieces."""
        return _RIGHT_TO_LEFT.search(self.text, self.starts[index], self.ends[index]) is not None


def is_right_to_left(text: str) -> bool:
    """Tell whether the first strong character of a text belongs to a right-to-left script."""
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in ("R", "AL"):
            return True
        if kind == "L":
            return False
    return False


def _blocks(text: str) -> tuple[list[int], list[int]]:
    # Runs over every paragraph of a book: no tuple or object is made for any, the loops stay in C. It takes the text in
    # portions: the lines of all of it together would be a second copy of the book.
    starts: list[int] = []
    ends: list[int] = []
    longest = begun = 0
    while begun <= len(text):
        at = text.find("\n", begun + _PORTION)
        last = len(text) if at < 0 else at
        lines = text[begun:last].split("\n")
        lengths = list(map(len, lines))
        filled = [length and not line.isspace() for length, line in zip(lengths, lines, strict=True)]
        here = list(compress(accumulate(map((1).__add__, lengths), initial=begun), filled))
        starts += here
        ends += map(add, here, compress(lengths, filled))
        longest = max(longest, *lengths)
        begun = last + 1
    if longest > LONGEST_BLOCK:
        pieces = [piece for start, end in zip(starts, ends, strict=True) for piece in _pieces(text, start, end)]
        starts, ends = [start for start, _ in pieces], [end for _, end in pieces]
    return (starts, ends) if starts else ([0], [0])


def _pieces(text: str, start: int, end: int) -> list[tuple[int, int]]:
    pieces: list[tuple[int, int]] = []
    while end - start > LONGEST_BLOCK:
        cut = _cut(text, start + CHUNK // 2, start + CHUNK)
        pieces.append((start, cut))
        start = cut
    pieces.append((start, end))
    return pieces


def _cut(text: str, earliest: int, latest: int) -> int:
    """Return where to cut a long paragraph: after the last space, else between two whole characters."""
    space = text.rfind(" ", earliest, latest)
    if space >= 0:
        return space + 1
    window = text[earliest:latest]
    return earliest + whole_characters(window, 0, len(window) - 1)[1]
