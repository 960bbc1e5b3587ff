"""One way to compare words as people read them, and the way back to the places of the text.

Whatever compares words that people wrote compares what this module makes of them: two texts that a reader takes for the
same are the same here. What it does:

- canonical and compatible forms are one (Unicode NFKD: composed and decomposed letters, ligatures, full width);
- case does not count (Unicode full case folding, and the letters that it leaves: ı and İ are i, ø is o, ł is l);
- accents of Latin, Greek and Cyrillic, and the vowel signs of Hebrew and Arabic, do not count; the marks of scripts
  in which they are letters (Devanagari, Thai, kana, ...) do, and those that make another letter (й) or sign (≠);
- all quotation marks, apostrophes and dashes are their plain ones; a run of white space of any kind is one space;
- what is invisible is gone: soft hyphens, zero width spaces, direction marks, variation selectors, and joiners outside
  the scripts that write with them;
- a syllable of Hangul is one letter, however it is spelled;
- digits of all scripts are 0 to 9, and 1,200 = 1 200 = 1’200 = 1200, but not over a line's end; 1½ is "1 1/2" and not
  "11/2", 10² is "10^2" and not "102".

Sources: Unicode Standard 15 chapter 5.18 (caseless matching), UAX #15 (normalisation), UTS #10 and UTR #23 (ignorable
characters). Not a stemmer, not a collation: nothing here is ordered, and nothing is guessed about a language.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from annotator.domain.text import whole_characters

FOLDING_VERSION = 2
"""Counts up whenever a text folds to something else than before: what was kept folded, an index, is made anew then."""

_PIECE = 1 << 14
"""Characters folded in one call, which holds up all other threads."""

# letters that no decomposition leads back to their plain ones
_LETTERS = {
    "æ": "ae",
    "œ": "oe",
    "þ": "th",
    "ς": "σ",
    # what Persian and Urdu keyboards write for the same letters
    "ى": "ي",
    "ی": "ي",
    "ک": "ك",
} | dict(zip("ıøłđðħŧƒƀȼǥɨɉƚⱡɍʉɏƶⱥⱦ", "iolddhtfbcgijllruyzat", strict=True))
_APOSTROPHES = "‘’‚‛′‵ʼʹʻʽˈˊ＇`´‹›❛❜ꞌ׳՚᾽᾿῾"
_QUOTATION_MARKS = "“”„‟″‶«»〝〞〟＂❝❞״⹂🙶🙷🙸"
_DASHES = "−⁃˗‧"
"""Beside those that Unicode calls dashes."""
_BREAKS = "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\u2028\u2029"
_PLAIN = (
    _LETTERS
    | dict.fromkeys(_APOSTROPHES, "'")
    | dict.fromkeys(_QUOTATION_MARKS, '"')
    | dict.fromkeys(_DASHES, "-")
    | dict.fromkeys(_BREAKS, " ")
    | {"⁄": "/", "∕": "/", "ـ": "", "٫": ".", "٬": ",", "٪": "%"}
)
_JOINERS = "\u200c\u200d"
# no letters of a folded text: before what stands raised or lowered, and before a fraction in one character
_RAISED, _FRACTION = "\x1e", "\x1f"
# accents and points of the scripts in which they can be left out; marks of all others are letters
_POINTS = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0711\u0730-\u074a\u08d3-\u08e1\u08e3-\u08ff\u1ab0-\u1aff"
    "\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]"
)
# what is made another letter by an accent: й is not и, and ї not і; and a sign by a stroke: ≠ is not =
_MADE = frozenset(("и\u0306", "у\u0306", "і\u0308", "г\u0301", "к\u0301"))
_MAKING = "\u0301\u0306\u0308\u0338"
_STROKE = "\u0338"
# invisible, though Unicode counts them among the marks and the letters
_BLANKS = "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u3164"
# scripts that write with zero width joiners: Arabic and its kin, the Indic ones, Khmer, Mongolian
_JOINING = re.compile(
    "[\u0600-\u08ff\u0900-\u0dff\u1000-\u109f\u1780-\u18af\ufb50-\ufdff\ufe70-\ufefe\U00011000-\U000118ff]"
)
# thousands apart: groups of three behind one to three digits, all parted by the same mark or space
_GROUPED = re.compile(
    r"(?<![0-9])(?<![0-9][.,'])[0-9]{1,3}"
    r"(?:(?:,[0-9]{3})+(?![0-9]|[,'][0-9])|(?: [0-9]{3})+(?![0-9]|'[0-9])|(?:'[0-9]{3})+(?![0-9]|[,'][0-9]))"
)
# syllables of Hangul taken apart, whole or but for their final
_APART = re.compile("[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[\uac00-\ud7a3][\u11a8-\u11c2]")
_MARK = re.compile("[, ']")
_PARTED = re.compile("[0-9][, '][0-9]")
_VOWELS_AND_FINALS = frozenset(map(chr, range(0x1161, 0x11C3)))
_DEPENDING = frozenset(_JOINERS + _MAKING + _RAISED + _FRACTION)
"""What is a letter or nothing by what stands before it."""
_AGAIN = re.compile(" {2,}|-{2,}")
_BREAK = re.compile(f"[{_BREAKS}]")
_ANY_JOINER = re.compile(f"[{_JOINERS}]+")
_ANY_MAKING = re.compile(f"[{_MAKING}]")
_ANY_FRACTION = re.compile(_FRACTION)
_ANY_RAISED = re.compile(f"(?:{_RAISED}[0-9])+")


@lru_cache(maxsize=1 << 16)
def _letters_of(character: str) -> str:
    """Return what a character is compared as, by itself: none or several letters for some."""
    if character in _MAKING or _is_syllable(character):
        return character  # an accent: that depends on what stands before it
    if character in _PLAIN:
        return _PLAIN[character]
    # some show what they fold to only once they are taken apart, and the other way round: a bold capital A
    apart = unicodedata.normalize("NFKD", character.casefold())
    apart = unicodedata.normalize("NFKD", apart.casefold())
    if _is_made(apart):
        return apart
    if _is_accent_alone(apart):
        base = unicodedata.normalize("NFD", character)[0]
        return character if base == character else _letters_of(base)
    letters = "".join(map(_plain, apart))
    form = unicodedata.decomposition(character)
    if form.startswith("<fraction>"):
        return _FRACTION + letters
    return _RAISED + letters if form.startswith(("<super>", "<sub>")) and letters.isdecimal() else letters


def _is_syllable(character: str) -> bool:
    return "\uac00" <= character <= "\ud7a3"


def _is_accent_alone(letters: str) -> bool:
    """Tell whether an accent that stands by itself was taken apart into a space and one that stands on it."""
    return letters[:1] == " " and len(letters) > 1 and all(unicodedata.category(part) == "Mn" for part in letters[1:])


def _is_made(letters: str) -> bool:
    """Tell whether a letter and an accent are more than the letter."""
    return letters in _MADE or (letters[1:] == _STROKE and unicodedata.category(letters[0]) == "Sm")


def _plain(part: str) -> str:
    """Return the plain letters of one letter of those that a character was taken apart into."""
    if part in _PLAIN:
        return _PLAIN[part]
    if part.isspace():
        return " "
    category = unicodedata.category(part)
    if category == "Nd":
        return str(unicodedata.digit(part))
    if category == "Pd":
        return "-"
    return "" if _vanishes(part, category) else part


def _vanishes(part: str, category: str) -> bool:
    if part in _JOINERS:
        return False  # that depends on what stands before it
    return category in ("Cf", "Cc") or _POINTS.match(part) is not None or part in _BLANKS or _is_selector(part)


def _is_selector(part: str) -> bool:
    return "\ufe00" <= part <= "\ufe0f" or "\U000e0100" <= part <= "\U000e01ef"


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
        table: dict[int, str] = {}
        self.letters = "".join(self._pieces(table))
        there = frozenset("".join(table.values()))
        if any(map(unicodedata.combining, there)) and not unicodedata.is_normalized("NFD", self.letters):
            self.letters = _marks_in_a_row().sub(_in_order, self.letters)
        if not there.isdisjoint(_VOWELS_AND_FINALS):
            taken = [at for match in _APART.finditer(self.letters) for at in range(match.start() + 1, match.end())]
            self.letters = _APART.sub(_put_together, self.letters)
            self._close_up(taken)
        if exact:
            return
        if not there.isdisjoint(_DEPENDING):
            self._close_up(_depending(self.letters))
            self.letters = self.letters.replace(_FRACTION, " ").replace(_RAISED, "^")
        self._close_up(_repeated(self.letters))
        self._close_up(self._parting())

    def _pieces(self, table: dict[int, str]) -> Iterator[str]:
        shift = 0
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

    def _parting(self) -> Iterator[int]:
        """Yield the places of letters that part thousands."""
        if not _PARTED.search(self.letters):
            return
        for match in _GROUPED.finditer(self.letters):
            marks = [at for at in range(match.start(), match.end()) if not self.letters[at].isdigit()]
            # two lines of a table are two numbers
            if not any(_BREAK.search(self.text, self.place_of(at), self.place_of(at + 1)) for at in marks):
                yield from marks

    def _close_up(self, superfluous: Iterable[int]) -> None:
        """Take out letters that depend on their neighbours."""
        gone = sorted(set(superfluous))
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
            if not _belongs_to_the_one_before(self.text[last]):
                break  # gone for another reason: it does not belong to the letter before it
            index, last = index + 1, last + 1
        return first, last

    def begins(self, letter: int) -> bool:
        """Tell whether a letter is the first one of its character, or the end of the letters."""
        return letter == 0 or letter >= len(self.letters) or self.place_of(letter) != self.place_of(letter - 1)

    def places(self, sought: str, is_boundary: Callable[[int], bool] | None = None) -> Iterator[tuple[int, int]]:
        """Yield the spans of the text that fold to `sought`, which is folded; each begins behind the one before.

        In an exact text, no part of a character is a place. `is_boundary` tells of a
        place of the text whether a word may begin or end there, where only whole words are wanted.
        """
        at = self.letters.find(sought) if sought else -1
        while at >= 0:
            end = at + len(sought)
            start, last = self.span_of(at, end)
            taken = not (self.exact and self._parts_characters(at, end)) and (
                is_boundary is None or (is_boundary(start) and is_boundary(last))
            )
            if taken:
                yield whole_characters(self.text, start, last)
            at = self.letters.find(sought, end if taken else at + 1)

    def _parts_characters(self, start: int, end: int) -> bool:
        """Tell whether an end of [start, end) lies inside a character: "e" is not in "é" where accents count."""
        span = self.span_of(start, end)
        return whole_characters(self.text, *span) != span or not (self.begins(start) and self.begins(end))


def _belongs_to_the_one_before(character: str) -> bool:
    return character in _VOWELS_AND_FINALS or unicodedata.category(character).startswith("M")


def _repeated(letters: str) -> Iterator[int]:
    """Yield the places of letters that stand in a row where one does."""
    for match in _AGAIN.finditer(letters):
        yield from range(match.start() + 1, match.end())


def _depending(letters: str) -> Iterator[int]:
    """Yield the places of letters that what stands before them makes superfluous."""
    for match in _ANY_JOINER.finditer(letters):
        if not _JOINING.match(letters[match.start() - 1 : match.start()]):
            yield from range(match.start(), match.end())
    for match in _ANY_MAKING.finditer(letters):
        at = match.start()
        if not _is_made(letters[max(0, at - 1) : at + 1]):
            yield at
    for match in _ANY_FRACTION.finditer(letters):
        if not letters[match.start() - 1 : match.start()].isdecimal():
            yield match.start()
    for match in _ANY_RAISED.finditer(letters):
        first = match.start()
        behind_digit = letters[first - 1 : first].isdecimal()
        yield from range(first + 2 if behind_digit else first, match.end(), 2)


@lru_cache(maxsize=1)
def _marks_in_a_row() -> re.Pattern[str]:
    """Return the pattern of what canonical equivalence puts in order; made when it is first needed."""
    marks = (chr(code) for code in range(0x300, 0x1F000) if unicodedata.combining(chr(code)))
    return re.compile(f"[{''.join(marks)}]{{2,}}")


def _put_together(match: re.Match[str]) -> str:
    """Return a syllable of Hangul, which is one letter to its readers, as long as what it was taken apart into."""
    return unicodedata.normalize("NFC", match[0]) + " " * (len(match[0]) - 1)


def _in_order(match: re.Match[str]) -> str:
    """Return marks in the canonical order: by themselves, characters cannot put those of others behind theirs."""
    return "".join(sorted(match[0], key=unicodedata.combining))


def folded_character(character: str, *, exact: bool = False) -> str:
    """Return what one character is compared as by itself; before some stand control characters of this module."""
    if exact:
        return character if _is_syllable(character) else unicodedata.normalize("NFD", character)
    return _letters_of(character)


def folded(text: str, *, exact: bool = False) -> str:
    """Return a text as it is compared. White space at its ends stays, as one space."""
    if not exact:
        letters = text.lower() if text.isascii() and not _NOT_PLAIN.search(text) else text.translate(_TABLE)
        if not _FAR.search(letters) and unicodedata.is_normalized("NFD", letters):
            if "  " in letters or "--" in letters:
                letters = _AGAIN.sub(_once, letters)
            if not _PARTED.search(letters):
                return letters
            if not _BREAK.search(text):
                return _GROUPED.sub(_in_one, letters)
    return FoldedText(text, exact=exact).letters


class _Table(dict[int, str]):
    """What each character is compared as by itself, found when it is first met."""

    def __missing__(self, point: int) -> str:
        letters = self[point] = _letters_of(chr(point))
        return letters


_TABLE = _Table()
_NOT_PLAIN = re.compile(r"[\x00-\x1f\x7f`]")
_FAR = re.compile(f"[{''.join(sorted(_DEPENDING | _VOWELS_AND_FINALS))}]")
"""What single characters do not tell, for what stands before them counts."""


def _once(match: re.Match[str]) -> str:
    return match[0][0]


def _in_one(match: re.Match[str]) -> str:
    return _MARK.sub("", match[0])


def key_of(name: str) -> str:
    """Return by what a name is known: two names that look the same have the same key."""
    return folded(name).strip()


def as_seen(name: str) -> str:
    """Return a name as it shows: with its accents and capital letters, without what nobody sees."""
    shown = (one for one in name if one.isspace() or unicodedata.category(one) not in ("Cf", "Cc"))
    return unicodedata.normalize("NFC", " ".join("".join(shown).split()))


def same(one: str, other: str) -> bool:
    """Tell whether two names look the same."""
    return one == other or key_of(one) == key_of(other)
