"""One way to compare words as people read them, and the way back to the places of the text.

Find in the article and the names of tags, statuses and saved searches compare what this module makes of a text: two
texts that a reader takes for the same are the same here. What it does:

- canonical and compatible forms are one (Unicode NFKD: composed and decomposed letters, ligatures, full width);
- case does not count (Unicode full case folding, and the letters that it leaves: ı and İ are i, ø is o, ł is l);
- accents of Latin, Greek and Cyrillic, and the vowel signs of Hebrew and Arabic, do not count; the marks of scripts
  in which they are letters (Devanagari, Thai, kana, ...) do;
- all quotation marks, apostrophes and dashes are their plain ones; a run of white space of any kind is one space;
- what is invisible is gone: soft hyphens, zero width spaces, direction marks, variation selectors, and joiners outside
  the scripts that write with them;
- digits of all scripts are 0 to 9, and 1,200 = 1 200 = 1’200 = 1200.

Sources: Unicode Standard 15 chapter 5.18 (caseless matching), UAX #15 (normalisation), UTS #10 and UTR #23 (ignorable
characters). Not a stemmer, not a collation: nothing here is ordered, and nothing is guessed about a language.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import lru_cache

_PIECE = 1 << 14
"""Characters folded in one call, which holds up all other threads."""

# letters that no decomposition leads back to their plain ones
_LETTERS = {
    "ı": "i",
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "ħ": "h",
    "ŧ": "t",
    "æ": "ae",
    "œ": "oe",
    "ð": "d",
    "þ": "th",
    "ƒ": "f",
    "ς": "σ",
}
_APOSTROPHES = "‘’‚‛′‵ʼʹʻʽˈ＇`´‹›❛❜ꞌ׳"
_QUOTATION_MARKS = "“”„‟″‶«»〝〞〟＂❝❞״"
_DASHES = "‐‑‒–—―−⁃﹘﹣－⸺⸻־‧"
_PLAIN = (
    _LETTERS
    | dict.fromkeys(_APOSTROPHES, "'")
    | dict.fromkeys(_QUOTATION_MARKS, '"')
    | dict.fromkeys(_DASHES, "-")
    | {"⁄": "/", "∕": "/", "…": "...", "ـ": "", "\u115f": "", "\u1160": "", "\u3164": ""}
)
_BREAKS = "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\u2028\u2029"
_JOINERS = "\u200c\u200d"
# accents and points of the scripts in which they can be left out; marks of all others are letters
_POINTS = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0711\u0730-\u074a\u08d3-\u08e1\u08e3-\u08ff\u1ab0-\u1aff"
    "\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]"
)
# scripts that write with zero width joiners: Arabic and its kin, the Indic ones, Khmer, Mongolian
_JOINING = re.compile(
    "[\u0600-\u08ff\u0900-\u0dff\u1000-\u109f\u1780-\u18af\ufb50-\ufdff\ufe70-\ufefe\U00011000-\U000118ff]"
)
# thousands apart: groups of three behind one to three digits, all parted by the same mark or space
_GROUPED = re.compile(r"(?<![\d.,'])\d{1,3}(?:([, '])\d{3})(?:\1\d{3})*(?![\d'])(?!,\d)")
_DIGIT = re.compile(r"\d")


@lru_cache(maxsize=1 << 16)
def _letters_of(character: str) -> str:
    """Return what a character is compared as, by itself: none or several letters for some."""
    if character in _BREAKS:
        return " "
    # some show what they fold to only once they are taken apart, and the other way round: a bold capital A
    apart = unicodedata.normalize("NFKD", character.casefold())
    apart = unicodedata.normalize("NFKD", apart.casefold())
    return "".join(_plain(part) for part in apart)


def _plain(part: str) -> str:
    """Return the plain letters of one letter of those that a character was taken apart into."""
    known = _PLAIN.get(part)
    if known is not None:
        return known
    if part.isascii():
        return " " if part.isspace() else "" if part < " " or part == "\x7f" else part
    if part.isspace():
        return " "
    if unicodedata.category(part) == "Nd":
        return str(unicodedata.digit(part))
    return "" if _vanishes(part) else part


def _vanishes(part: str) -> bool:
    if part in _JOINERS:
        return False  # that depends on what stands before it
    return unicodedata.category(part) in ("Cf", "Cc") or _POINTS.match(part) is not None or _is_selector(part)


def _is_selector(part: str) -> bool:
    return "\ufe00" <= part <= "\ufe0f" or "\U000e0100" <= part <= "\U000e01ef" or part == "\u034f"


class FoldedText:
    """A text's letters for comparing, and for each the character of the text that it comes from.

    `letters` is what is compared; `place_of` and `span_of` lead back, in code points of the text. Only the characters
    that fold to none or several letters are kept one by one: all others keep their distance. O(n) to make, O(log n) to
    look up.
    """

    def __init__(self, text: str, *, exact: bool = False) -> None:
        """Fold a text; `exact` lets all count but the difference between composed and decomposed letters."""
        self.text = text
        self.exact = exact
        # the characters that fold to none or several letters, and where the letters of each begin and end
        self._odd: list[int] = []
        self._begin: list[int] = []
        self._end: list[int] = []
        if exact and text.isascii():
            self.letters = text
            return
        self.letters = "".join(self._pieces())
        if not exact:
            self._close_up()

    def _pieces(self) -> Iterator[str]:
        shift = 0
        table: dict[int, str] = {}
        for start in range(0, len(self.text), _PIECE):
            piece = self.text[start : start + _PIECE]
            for character in set(piece):
                if ord(character) not in table:
                    table[ord(character)] = folded_character(character, exact=self.exact)
            odd = {chr(point) for point, letters in table.items() if len(letters) != 1}
            if not odd.isdisjoint(piece):
                for place, character in enumerate(piece, start):
                    if character in odd:
                        self._odd.append(place)
                        self._begin.append(place + shift)
                        shift += len(table[ord(character)]) - 1
                        self._end.append(place + shift + 1)
            yield piece.translate(table)

    def _close_up(self) -> None:
        """Take out what depends on its neighbours: the second of two spaces, joiners, the marks in 1,200."""
        gone = sorted(set(_superfluous(self.letters)))
        if not gone:
            return
        places = [self.place_of(at) for at in gone]
        kept: list[str] = []
        last = 0
        for at in gone:
            kept.append(self.letters[last:at])
            last = at + 1
        kept.append(self.letters[last:])
        self.letters = "".join(kept)
        self._reckon(places)

    def _reckon(self, vanished: list[int]) -> None:
        """Keep the places again, with characters among them that each lost one letter."""
        counts = {place: end - begin for place, begin, end in zip(self._odd, self._begin, self._end, strict=True)}
        for place in vanished:
            counts[place] = counts.get(place, 1) - 1
        self._odd, self._begin, self._end = [], [], []
        shift = 0
        for place in sorted(counts):
            self._odd.append(place)
            self._begin.append(place + shift)
            shift += counts[place] - 1
            self._end.append(place + shift + 1)

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
            if self.text[last].isspace() or _is_thousands_mark(self.text[last]):
                break  # gone for another reason: it does not belong to the letter before it
            index, last = index + 1, last + 1
        return first, last

    def begins(self, letter: int) -> bool:
        """Tell whether a letter is the first one of its character."""
        return letter == 0 or letter >= len(self.letters) or self.place_of(letter) != self.place_of(letter - 1)


def _superfluous(letters: str) -> Iterator[int]:
    """Yield the places of letters that their neighbours make superfluous."""
    for match in _SPACES.finditer(letters):
        yield from range(match.start() + 1, match.end())
    for match in _ANY_JOINER.finditer(letters):
        at = match.start()
        before = letters[at - 1] if at else ""
        if not _JOINING.match(before):
            yield from range(at, match.end())
    if _DIGIT.search(letters):
        for match in _GROUPED.finditer(letters):
            mark = match[1]
            yield from (at for at in range(match.start(), match.end()) if letters[at] == mark)


_SPACES = re.compile(" {2,}")
_ANY_JOINER = re.compile(f"[{_JOINERS}]+")


def _is_thousands_mark(character: str) -> bool:
    return _letters_of(character) in (",", "'")


def folded_character(character: str, *, exact: bool = False) -> str:
    """Return what one character is compared as, whatever stands beside it."""
    return unicodedata.normalize("NFD", character) if exact else _letters_of(character)


def folded(text: str, *, exact: bool = False) -> str:
    """Return a text as it is compared. White space at its ends stays, as one space."""
    if not exact and text.isascii() and _is_plain(text):
        return text.lower()
    return FoldedText(text, exact=exact).letters


_NOT_PLAIN = re.compile(r"[\x00-\x1f\x7f`]|  |\d[, ']\d")


def _is_plain(text: str) -> bool:
    """Tell of an ASCII text whether nothing but its case is folded."""
    return _NOT_PLAIN.search(text) is None


def key_of(name: str) -> str:
    """Return by what a name is known: two names that look the same have the same key."""
    return folded(name).strip()


def same(one: str, other: str) -> bool:
    """Tell whether two names look the same."""
    return one == other or key_of(one) == key_of(other)
