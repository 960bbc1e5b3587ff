"""Where words begin and end. Scripts that write no spaces (Chinese, Japanese, Thai, ...) go by the toolkit's words.

Positions are code points. Pure, and for any thread: knows no widget and no document.
"""

from __future__ import annotations

import re
from itertools import pairwise

from PySide6.QtCore import QTextBoundaryFinder

from annotator.domain.text import UNSPACED, OffsetMap, whole_characters, words

# no word begins between a sign that stacks (Khmer coeng, Burmese virama) and the letter it stacks, nor before a letter
# that closes a Burmese syllable: the toolkit, which knows no words of these scripts, would part them
_STACKS = "\u17d2\u1039"
_CLOSES = re.compile("[\u1000-\u1021]\u1037?[\u1039\u103a]")


def word_spans(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the words between two positions of a text, in order."""
    spans: list[tuple[int, int]] = []
    for first, last in words(text, start, end):
        if UNSPACED.search(text, first, last):
            spans += [(first + a, first + b) for a, b in _divided(text[first:last])]
        else:
            # a joiner or a mark at a word's edge belongs to the cluster around it, an emoji's for one
            spans.append(whole_characters(text, first, last))
    return spans


def _divided(text: str) -> list[tuple[int, int]]:
    offsets = OffsetMap(text)
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Word, text)
    edges: list[int] = [0]
    while (place := finder.toNextBoundary()) >= 0:
        edge = offsets.from_utf16(place)
        if edge == len(text) or not (text[edge - 1] in _STACKS or _CLOSES.match(text, edge)):
            edges.append(edge)
    return [(a, b) for a, b in pairwise(edges) if b > a]


class UnspacedEdges:
    """The edges of words in one text, where letters of a script without spaces meet: the last paragraph's are kept."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._paragraph = (0, -1)
        self._edges: frozenset[int] = frozenset()

    def concerns(self, position: int) -> bool:
        """Tell whether such a letter stands at a position or before it."""
        return UNSPACED.search(self._text, max(0, position - 1), position + 1) is not None

    def __contains__(self, position: int) -> bool:
        start, end = self._paragraph
        if not start <= position <= end:
            start = self._text.rfind("\n", 0, position) + 1
            end = self._text.find("\n", position)
            self._paragraph = start, len(self._text) if end < 0 else end
            spans = word_spans(self._text, *self._paragraph)
            self._edges = frozenset(edge for span in spans for edge in span)
        return position in self._edges
