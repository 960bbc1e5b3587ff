"""The sentence that a mention stands in, for rows that are read without their article.

It never leaves the mention's lines, and never reaches further than some hundred characters before and behind it: a
book without a full stop must not come along with each of its mentions.
"""

from __future__ import annotations

_REACH = 600
"""Characters before and behind a mention within which its sentence is looked for."""


class Passages:
    """The sentences of one text; of a language that is not known, by its punctuation."""

    def __init__(self, text: str, language: str | None) -> None:
        self._text = text
        self._language = (language or "en").partition("-")[0].lower()
        self._known: dict[tuple[int, int], tuple[str, int]] = {}

    def of(self, start: int, end: int) -> tuple[str, int]:
        """Return the sentence or sentences that a mention touches, and where in the text that passage begins."""
        found = self._known.get((start, end))
        if found is None:
            first, last = self._beginning(start), self._end(end)
            found = self._known[start, end] = (self._text[first:last], first)
        return found

    def _beginning(self, start: int) -> int:
        """Return the beginning of the sentence at a place."""
        low = max(self._text.rfind("\n", 0, start) + 1, start - _REACH)
        high = self._line_end(start)
        starts = [low + first for first, _ in self._sentences(low, high) if low + first <= start]
        return max(starts, default=low)

    def _end(self, end: int) -> int:
        """Return the end of the sentence whose last character stands before a place, without white space behind it."""
        low = max(self._text.rfind("\n", 0, end - 1) + 1, end - _REACH)
        high = self._line_end(end)
        ends = [low + last for _, last in self._sentences(low, high) if low + last >= end]
        found = min(ends, default=high)
        return max(end, low + len(self._text[low:found].rstrip()))

    def _line_end(self, place: int) -> int:
        found = self._text.find("\n", place, place + _REACH)
        return min(len(self._text), place + _REACH) if found < 0 else found

    def _sentences(self, low: int, high: int) -> list[tuple[int, int]]:
        import sentencex  # type: ignore[import-untyped]  # it ships no types

        found = sentencex.get_sentence_boundaries(self._language, self._text[low:high])
        return [(one["start_index"], one["end_index"]) for one in found]
