"""Positions in a text: code points against UTF-16 and UTF-8, words, overlap. The one module that converts offsets.

Everywhere in the program an offset counts code points and a span is half-open, [start, end). Qt and some interchange
formats count UTF-16 code units; they convert here, at their own border.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from functools import cached_property
from itertools import accumulate

SET_OTHERWISE = str.maketrans("‘’‚‛“”„‟«»‹›–—‑‐−", "''''\"\"\"\"\"\"''-----", "\u00ad\u200b\u2060\ufeff")
"""What a desk's style makes of a writer's quotation marks and dashes: the words are as they were."""
_MAY_BE_SET_OTHERWISE = re.compile("[‘’‚‛“”„‟«»‹›–—‑‐−\u00ad\u200b\u2060\ufeff]")

CONTEXT_LENGTH = 32
"""Code points of prefix and suffix kept beside a quote, so that it can be found again in another revision."""

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_NON_ASCII = re.compile(r"[^\x00-\x7f]")
# What \w leaves out but stands inside words: the vowel signs and accents of all living scripts, of which Tamil or Thai
# has some in nearly every word; the joiners that Persian and the Indic scripts write; the soft hyphen.
_MARKS = "".join(
    chr(code)
    for codes in (range(0x300, 0x2000), range(0xA600, 0xAC00))
    for code in codes
    if unicodedata.category(chr(code)) in ("Mn", "Mc", "Me")
)
LETTER = rf"[\w{_MARKS}\u00ad\u200c\u200d]"
# written without spaces between words: every letter counts as one, as word processors have it
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u19e0-\u19ff\u3005-\u3007\u3040-\u30ff\u3100-\u312f\u31a0-\u31bf\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\ua9e0-\ua9ff\uaa60-\uaa7f\uf900-\ufaff\uff66-\uff9f\U0001b000-\U0001b16f\U00020000-\U0003ffff]"
)
"""A letter or mark of a script without spaces between its words: Thai, Lao, Burmese, Khmer, Han, kana, Bopomofo."""
_COUNTED_AT_ONCE = 65_536
# a word holds its inner apostrophes and hyphens, and a number its marks: don't, well-known, 1,234.5
_WORD = re.compile(rf"{LETTER}+(?:['’\-]{LETTER}+|(?<=\d)[.,]\d+)*")


def is_set_otherwise(text: str) -> bool:
    """Tell whether a text has signs that `plainly_set` makes plain."""
    return _MAY_BE_SET_OTHERWISE.search(text) is not None


def plainly_set(text: str) -> str:
    """Return a text with plain quotation marks and dashes, and without what is invisible: the words are the same."""
    return text.translate(SET_OTHERWISE)


class OffsetMap:
    """Converts positions in one text between code points, UTF-16 code units and UTF-8 bytes.

    Costs nothing where the text has no character that differs; otherwise O(log n) a conversion.
    """

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def _astral(self) -> list[int]:
        return [] if self._text.isascii() else [match.start() for match in _ASTRAL.finditer(self._text)]

    @cached_property
    def _astral_utf16(self) -> list[int]:
        return [position + index for index, position in enumerate(self._astral)]

    @cached_property
    def _wide(self) -> tuple[list[int], list[int]]:
        """Positions of the characters that take more than a byte, and the running total of their extra bytes."""
        if self._text.isascii():
            return [], [0]
        positions = [match.start() for match in _NON_ASCII.finditer(self._text)]
        extra = accumulate((_utf8_length(self._text[p]) - 1 for p in positions), initial=0)
        return positions, list(extra)

    def to_utf16(self, position: int) -> int:
        """Return the UTF-16 position of a code point position."""
        return position + bisect_left(self._astral, position)

    def from_utf16(self, position: int) -> int:
        """Return the code point position of a UTF-16 position; one inside a surrogate pair belongs to its start."""
        before = bisect_left(self._astral_utf16, position)
        if before and self._astral_utf16[before - 1] == position - 1:
            return self._astral[before - 1]
        return position - before

    def to_utf8(self, position: int) -> int:
        """Return the UTF-8 byte position of a code point position."""
        positions, extra = self._wide
        return position + extra[bisect_left(positions, position)]


class OffsetsInOrder:
    """Converts positions of one text that come in ascending order, each with a glance at what lies between two.

    That is quicker than an `OffsetMap` where a text is asked once; a position before the last one is right too, but
    costs the way from the start.
    """

    __slots__ = ("_at", "_text", "_utf8", "_utf16", "_wide")

    def __init__(self, text: str) -> None:
        self._text = text
        self._wide = not text.isascii()
        self._at = self._utf16 = self._utf8 = 0

    def further(self, position: int) -> tuple[int, int]:
        """Return how many more units than code points lie before a position: in UTF-16, and in UTF-8."""
        if self._wide and position != self._at:
            if position < self._at:
                self._at = self._utf16 = self._utf8 = 0
            between = self._text[self._at : position]
            if not between.isascii():
                in_bytes = len(between.encode())
                self._utf8 += in_bytes - len(between)
                if in_bytes - len(between) >= 3:  # a character of two UTF-16 units has four bytes
                    self._utf16 += len(between.encode("utf-16-le")) // 2 - len(between)
            self._at = position
        return self._utf16, self._utf8


def _utf8_length(character: str) -> int:
    point = ord(character)
    return 1 if point < 0x80 else 2 if point < 0x800 else 3 if point < 0x10000 else 4


def context(text: str, start: int, end: int) -> tuple[str, str]:
    """Return the prefix and the suffix kept beside the span: up to CONTEXT_LENGTH code points on each side."""
    return text[max(0, start - CONTEXT_LENGTH) : start], text[end : end + CONTEXT_LENGTH]


def words(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """Return the spans of the words between two positions, in order."""
    limit = len(text) if end is None else end
    return [match.span() for match in _WORD.finditer(text, start, limit)]


def word_count(text: str) -> int:
    """Return how many words a text has, as a word processor counts them: what stands between white space."""
    count, inside = 0, False
    for start in range(0, len(text), _COUNTED_AT_ONCE):  # a book at once would take ten times its room
        piece = text[start : start + _COUNTED_AT_ONCE]
        if not piece.isascii():
            piece, letters = _UNSPACED.subn(" ", piece)
            count += letters
        count += len(piece.split())
        if inside and not piece[0].isspace():
            count -= 1
        inside = not piece[-1].isspace()
    return count


def word_at(text: str, position: int) -> tuple[int, int] | None:
    """Return the span of the word that holds a position or ends at it, or None between words."""
    line_start = text.rfind("\n", 0, position) + 1
    line_end = text.find("\n", position)
    for start, end in words(text, line_start, len(text) if line_end < 0 else line_end):
        if start <= position <= end:
            return start, end
        if start > position:
            break
    return None


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the span without the white space at its ends; one of nothing else comes back empty, at its end."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def snap_to_words(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the span widened to whole words at both ends, after white space at its ends was left out.

    A span of nothing but white space comes back empty.
    """
    start, end = trimmed(text, start, end)
    if start == end:
        return start, start
    first = word_at(text, start)
    if first is not None and first[0] < start < first[1]:
        start = first[0]
    last = word_at(text, end)
    if last is not None and last[0] < end < last[1]:
        end = last[1]
    return start, end


def whole_characters(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the span widened so that no combining mark, joiner or variation selector is parted from its base."""
    while 0 < start < len(text) and _continues(text, start):
        start -= 1
    while 0 < end < len(text) and _continues(text, end):
        end += 1
    return start, end


def _continues(text: str, position: int) -> bool:
    """Tell whether the character at a position belongs to the one before it (an approximation of UAX #29)."""
    here, before = text[position], text[position - 1]
    if here == "\n" and before == "\r":
        return True
    if before == "\u200d" or here in "\u200d\ufe0e\ufe0f" or "\U0001f3fb" <= here <= "\U0001f3ff":
        return True
    return unicodedata.category(here) in ("Mn", "Me", "Mc")


def paragraphs(text: str) -> list[tuple[int, int]]:
    """Return the spans of the paragraphs, without their LF. Only LF parts them: not VT, FF, NEL, LS or PS."""
    spans: list[tuple[int, int]] = []
    start = 0
    while (end := text.find("\n", start)) >= 0:
        spans.append((start, end))
        start = end + 1
    spans.append((start, len(text)))
    return spans
