"""Where sentences begin and end, also inside quotations. Spans are code points, half-open, without white space.

sentencex splits, with two helps. It takes a quotation for one piece and needs minutes for quotation marks that never
close, so it is given each paragraph with the marks blanked out, character for character, and in bounded pieces; and
some splits that it makes after an abbreviation, a time or a quoted question are joined again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_LONGEST_PIECE = 20_000
_BLANKED = re.compile('[“”„«»"‹›‘\\s\ud800-\udfff]')
_CLOSING = "”»›\"’'"
_MONTHS_AND_DAYS = (
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|January|February"
    r"|March|April|August|September|October|November|December"
)
_ENDS_WITH_TIME = re.compile(r"\b[ap]\.m\.$", re.IGNORECASE)
_GOES_ON_WITH_TIME = re.compile(rf"(?:{_MONTHS_AND_DAYS}|[ECMP][SD]?T|GMT|UTC|BST|Eastern|Central|Pacific)\b")
_ENDS_WITH_TITLE = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Prof|Sen|Sens|Rep|Reps|Gov|Lt|Col|Gen|Sgt|Capt|Rev|Hon|St|vs|v|approx|No|Nos|cf|ca)\.$"
)
_IS_NUMBER = re.compile(r"\W*\d{1,3}[.)]$")
_QUOTED_CALL = re.compile(r"[?!][”»›\"’']$")
_ATTRIBUTION = re.compile(
    r"(?:[A-Z][\w.’'\-]*\s+){1,5}(?:said|says|asked|asks|told|tells|added|adds|wrote|writes|tweeted|replied|exclaimed"
    r"|shouted|wondered|demanded|inquired|responded|continued|insisted|argued|joked)\b|(?:said|asked|added)\b"
)


def sentences(text: str) -> list[tuple[int, int]]:
    """Return the spans of all sentences, in order. Every character but white space stands in exactly one."""
    found: list[tuple[int, int]] = []
    start = 0
    while start <= len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        found += _in_paragraph(text, start, end)
        start = end + 1
    return found


def sentence_at(text: str, position: int) -> tuple[int, int]:
    """Return the span of the sentence at a position; between two sentences it is the one before.

    Looks at the position's paragraph only, so that it costs the same in a book as in a note. In a blank paragraph the
    span is empty, at the position.
    """
    position = max(0, min(position, len(text)))
    start = text.rfind("\n", 0, position) + 1
    end = text.find("\n", position)
    spans = _in_paragraph(text, start, len(text) if end < 0 else end)
    before = [span for span in spans if span[0] <= position]
    if before:
        return before[-1]
    return spans[0] if spans else (position, position)


def _in_paragraph(text: str, start: int, end: int) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    for first, last in _pieces(text, start, end):
        for span in _split(text, first, last):
            if spans and _belong_together(text, spans[-1], span):
                spans[-1] = spans[-1][0], span[1]
            else:
                spans.append(span)
    return spans


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield a paragraph in pieces of a bounded length, parted at spaces: the splitter's time may grow as the square."""
    while end - start > _LONGEST_PIECE:
        space = text.rfind(" ", start + _LONGEST_PIECE // 2, start + _LONGEST_PIECE)
        cut = space + 1 if space > 0 else start + _LONGEST_PIECE
        yield start, cut
        start = cut
    yield start, end


def _split(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the sentences between two positions as the splitter sees them, with their quotation marks."""
    # imported when first needed: opening the program needs no splitter
    import sentencex  # type: ignore[import-untyped]  # it ships no types

    blanked = _BLANKED.sub(" ", text[start:end])
    at = start
    for found in sentencex.get_sentence_boundaries("en", blanked):
        words = found["text"]
        if not words.strip():
            continue
        # a closing mark behind the full stop belongs to this sentence, whatever comes after a space to the next
        last = start + found["start_index"] + len(words.rstrip())
        while last < end and text[last] in _CLOSING:
            last += 1
        yield from _trimmed(text, at, last)
        at = last
    yield from _trimmed(text, at, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    words = text[start:end]
    if words.strip():
        yield start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())


def _belong_together(text: str, first: tuple[int, int], second: tuple[int, int]) -> bool:
    """Tell whether a split between two spans was none: after a time, a title, a list number, a quoted question."""
    # a few characters tell; slices of whole sentences would cost the square of a paragraph
    end = text[max(first[0], first[1] - 12) : first[1]]
    start = text[second[0] : min(second[1], second[0] + 80)]
    if second[1] - second[0] < 80 and not any(character.isalnum() for character in start):
        return True
    return bool(
        (_ENDS_WITH_TIME.search(end) and _GOES_ON_WITH_TIME.match(start))
        or _ENDS_WITH_TITLE.search(end)
        or (first[1] - first[0] <= 6 and _IS_NUMBER.match(end))
        or (_QUOTED_CALL.search(end) and (_ATTRIBUTION.match(start) or start[0].islower()))
    )
