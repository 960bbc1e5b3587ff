"""Which places of a text stand in quotation marks: what somebody said wrongly may be quoted rightly. No speakers."""

from __future__ import annotations

import re
from bisect import bisect_right

from annotator.domain.text import paragraphs

_MARKS = re.compile(r'["“”«»„]')
_CLOSES = {'"': '"', "“": "”", "«": "»", "„": "“”", "»": "«"}


class Quoted:
    """The stretches between quotation marks; one that is never closed goes to the end of its paragraph."""

    def __init__(self, text: str) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in paragraphs(text):
            self._read(text, start, end)

    def __contains__(self, position: int) -> bool:
        """Tell whether a position is within a quotation."""
        at = bisect_right(self._starts, position) - 1
        return at >= 0 and position < self._ends[at]

    def _read(self, text: str, start: int, end: int) -> None:
        closes = ""
        for mark in _MARKS.finditer(text, start, end):
            if closes and mark[0] in closes:
                self._ends.append(mark.start())
                closes = ""
            elif not closes and mark[0] in _CLOSES:
                self._starts.append(mark.end())
                closes = _CLOSES[mark[0]]
        if closes:
            self._ends.append(end)
