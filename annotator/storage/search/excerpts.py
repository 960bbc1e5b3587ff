"""Excerpts: a few words around the first place where a text matches, and that place. The same for both engines."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from annotator.domain.folding import FoldedText, folded_character
from annotator.domain.search import Phrase
from annotator.domain.search_numbers import UNITS_PATTERN, numbers_written, takes_a_unit
from annotator.domain.search_words import as_written, is_plain, is_run
from annotator.domain.stemming import stem

WORDS = 24
_BEFORE = 6
_CHARS, _CHARS_BEFORE = 240, 80
"""At most, for scripts in which words are not parted."""
ELLIPSIS = "…"
_FIRST_PIECE, _PIECE, _OVERLAP = 1_024, 8_192, 512
"""A text is looked through in pieces that overlap by more than a phrase is long."""
_STEMS_KEEP = 3
"""So many letters at the end of a stem may not be the word's: "relate" for "relational"."""
_GAP, _BEGIN, _END = r"[\W_]+", r"(?<![^\W_])", r"(?![^\W_])"


class _Bare(dict[int, str]):
    """A letter of a plain text without its accent; every other character is itself."""

    def __missing__(self, point: int) -> str:
        letter = folded_character(chr(point))
        self[point] = letter if len(letter) == 1 else chr(point)
        return self[point]


_BARE = _Bare()


@dataclass(frozen=True, slots=True)
class Excerpt:
    """`text` as it is shown; `spans` are code points into it, `start` and `end` into the text that it is from."""

    text: str
    spans: tuple[tuple[int, int], ...] = ()
    start: int = 0
    end: int = 0


class Finder:
    """Finds the places of some phrases in texts, whose words are compared by their stems where `stemmed`."""

    def __init__(self, phrases: Sequence[Phrase], *, stemmed: bool) -> None:
        self._stemmed = stemmed
        # in stemmed texts too, a number that may have a unit begins a word, as what is still being typed does
        said = [
            (as_written(one.words), one.prefix, takes_a_unit(phrase))
            for phrase in phrases
            for one in numbers_written(phrase)
        ]
        # the longest first: of several that begin at one place it is the one to be shown
        said.sort(key=lambda one: -sum(map(len, one[0])))
        self._wanted = [
            [word if prefix and at == len(words) - 1 else self._cut(word) for at, word in enumerate(words)]
            for words, prefix, _ in said
        ]
        self._prefix = [prefix or unit for _, prefix, unit in said]
        self._pattern = re.compile("|".join(f"({self._words_like(*one)})" for one in said)) if said else None

    def _cut(self, word: str) -> str:
        return stem(word) if self._stemmed else word

    def _words_like(self, words: list[str], prefix: bool, unit: bool) -> str:  # noqa: FBT001 - a row of `said`
        *others, last = words
        end = self._like(last) if not prefix else _apart(last) if is_run(last) else f"{_apart(last)}[^\\W_]*"
        end = f"{_apart(last)}{UNITS_PATTERN}" if unit else end
        # a part of a run of letters without spaces may stand anywhere in it
        begin = "" if is_run(words[0]) else _BEGIN
        close = "" if prefix or is_run(last) else _END
        return f"{begin}{_GAP.join([*map(self._like, others), end])}{close}"

    def _like(self, word: str) -> str:
        if not self._stemmed or not word.isascii():
            return _apart(word)
        return f"{re.escape(stem(word)[:-_STEMS_KEEP] or word[0])}[^\\W_]*"

    def first_in(self, text: str) -> tuple[int, int] | None:
        """Return the first place in a text, None where there is none.

        Most words stand there as they are asked for: that is looked for first, since folding costs far more.
        """
        return self._first(text, _Lowered) or self._first(text, FoldedText)

    def _first(self, text: str, fold: Callable[[str], FoldedText | _Lowered]) -> tuple[int, int] | None:
        for begin, piece in _pieces(text):
            folded = fold(piece)
            for start, end in self._places(folded.letters):
                first, last = folded.span_of(start, end)
                # what is cut off at an end of the piece stands whole in the one beside it
                whole = (first or not begin) and (last < len(piece) or begin + last == len(text))
                if whole:
                    return begin + first, begin + last
        return None

    def all_in(self, text: str) -> list[tuple[int, int]]:
        """Return all places in a short text."""
        if is_plain(text):
            lowered = text.lower()
            return list(self._places(lowered if lowered.isascii() else lowered.translate(_BARE)))
        piece = FoldedText(text)
        return [piece.span_of(start, end) for start, end in self._places(piece.letters)]

    def _places(self, letters: str) -> Iterator[tuple[int, int]]:
        at = 0
        while self._pattern is not None and (match := self._pattern.search(letters, at)):
            start, end = match.span()
            if not self._stemmed or self._has_the_stems(match):
                yield start, end
                at = max(end, start + 1)
            else:
                at = start + 1

    def _has_the_stems(self, match: re.Match[str]) -> bool:
        number = (match.lastindex or 1) - 1
        wanted, found = self._wanted[number], re.findall(r"[^\W_]+", match[0])
        if len(found) != len(wanted):
            return True  # letters with marks: they have no stems
        last = len(wanted) - 1
        return all(
            word.startswith(key) if self._prefix[number] and at == last else stem(word) == key
            for at, (word, key) in enumerate(zip(found, wanted, strict=True))
        )


class _Lowered:
    """A text in small letters, each at its old place: what `FoldedText` is to more."""

    def __init__(self, text: str) -> None:
        lowered = text.lower()
        self.letters = lowered if len(lowered) == len(text) else text

    def span_of(self, start: int, end: int) -> tuple[int, int]:
        """See `FoldedText`."""
        return start, end


def _pieces(text: str) -> Iterator[tuple[int, str]]:
    """Yield parts of a text with where each begins; the first ones are small, since most words stand near the top."""
    begin, size = 0, _FIRST_PIECE
    while True:
        yield begin, text[begin : begin + size + _OVERLAP]
        if begin + size + _OVERLAP >= len(text):
            return
        begin, size = begin + size, _PIECE


def _apart(word: str) -> str:
    """Return the pattern for a word in a folded text, where letters and marks are taken apart."""
    return re.escape(unicodedata.normalize("NFKD", word))


def excerpt_of(text: str, finder: Finder) -> Excerpt | None:
    """Return the words around the first match; None where nothing matches."""
    place = finder.first_in(text)
    if place is None:
        return None
    start, end = _window(text, *place)
    lead, tail = ELLIPSIS if start else "", ELLIPSIS if end < len(text) else ""
    shown = in_one_line(f"{lead}{text[start:end]}{tail}")
    moved = len(lead)
    spans = tuple((first + moved, last + moved) for first, last in finder.all_in(text[start:end]))
    return Excerpt(shown, spans or ((place[0] - start + moved, place[1] - start + moved),), *place)


def _window(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where an excerpt around a place begins and ends: at words, if they are not too long for it."""
    earliest = max(0, start - _CHARS_BEFORE)
    before = text[earliest:start].rsplit(None, _BEFORE)
    if len(before) > _BEFORE:
        begin = earliest + len(before[0])
    elif not earliest:
        begin = 0
    else:  # the first one may have begun before
        begin = earliest + len(before[0]) if len(before) > 1 else start
    begin += len(text[begin:start]) - len(text[begin:start].lstrip()) if begin else 0
    latest = max(begin + _CHARS, end)
    shown = text[begin:latest].split(None, WORDS)
    rest = shown[-1] if len(shown) > WORDS or (latest < len(text) and len(shown) > 1) else ""
    return begin, max(end, begin + len(text[begin : latest - len(rest)].rstrip()) if rest else latest)


def beginning_of(text: str) -> Excerpt:
    """Return the first words of a text, for what was found without words."""
    head = text[:160]
    return Excerpt(in_one_line(head if len(text) <= len(head) else f"{head[: head.rfind(' ') + 1] or head}{ELLIPSIS}"))


def in_one_line(text: str) -> str:
    """Return a text in which no character breaks the line, each at its old place."""
    return text if text.isprintable() else _BREAK.sub(" ", text)


_BREAK = re.compile("[\n\r\t\v\f\x1c\x1d\x1e\x85\u2028\u2029]")
