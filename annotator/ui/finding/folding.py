"""A text as it is compared while looking through it, and the way back to its own places. Knows nothing of hits.

Two texts that look alike are spelled alike here: decomposed, and, unless case counts, without case and accents. The
work is done by the text's distinct characters and by C, in pieces: a book is folded in a fraction of a second, and
other threads get their turn meanwhile.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

_PIECE = 1 << 14
"""Characters folded in one call, which holds up all other threads."""


class FoldedText:
    """A text's letters for comparing, and for each the character of the text that it comes from.

    Only the characters that fold to none or several letters are kept one by one: all others keep their distance.
    """

    def __init__(self, text: str, *, exact: bool) -> None:
        """Fold a text; `exact` lets case and accents count."""
        self.text = text
        self.exact = exact
        # the characters that fold to none or several letters, and where the letters of each begin and end
        self._odd: list[int] = []
        self._begin: list[int] = []
        self._end: list[int] = []
        if text.isascii():
            self.letters = text if exact else text.lower()
        else:
            self.letters = "".join(self._pieces())

    def _pieces(self) -> Iterator[str]:
        shift = 0
        table: dict[int, str] = {}
        for start in range(0, len(self.text), _PIECE):
            piece = self.text[start : start + _PIECE]
            for character in set(piece):
                if ord(character) not in table:
                    table[ord(character)] = self._fold(character)
            odd = {chr(point) for point, letters in table.items() if len(letters) != 1}
            if not odd.isdisjoint(piece):
                for place, character in enumerate(piece, start):
                    if character in odd:
                        self._odd.append(place)
                        self._begin.append(place + shift)
                        shift += len(table[ord(character)]) - 1
                        self._end.append(place + shift + 1)
            yield piece.translate(table)

    def _fold(self, character: str) -> str:
        return folded(character, exact=self.exact)

    def place_of(self, letter: int) -> int:
        """Return the character of the text that a letter comes from; the text's length for the end of the letters."""
        index = bisect_right(self._begin, letter) - 1  # of several that begin there, the last one has letters, if any
        if index < 0:
            return letter
        return self._odd[index] + max(0, letter - self._end[index] + 1)

    def span_of(self, start: int, end: int) -> tuple[int, int]:
        """Return the characters that the letters [start, end) come from, with the accents that follow them."""
        first, last = self.place_of(start), self.place_of(end - 1) + 1
        index = bisect_left(self._odd, last)
        while index < len(self._odd) and self._odd[index] == last and self._begin[index] == self._end[index]:
            index, last = index + 1, last + 1
        return first, last


def folded(text: str, *, exact: bool) -> str:
    """Return a short text as it is compared: what the user typed, or one character."""
    if exact:
        return unicodedata.normalize("NFD", text)
    decomposed = (unicodedata.normalize("NFKD", character.casefold()) for character in text)
    return "".join(part for part in "".join(decomposed) if not unicodedata.combining(part))
