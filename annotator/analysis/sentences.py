"""Where sentences begin and end, also inside quotations. Spans are code points, half-open, without white space.

sentencex splits, with two helps. It takes a quotation for one piece and needs minutes for quotation marks that never
close, so it is given each paragraph with the marks blanked out, character for character, and in bounded pieces; and
some splits that it makes after an abbreviation, a time or a quoted question are joined again. What tells so is data
(`resources/languages/<code>/sentences.toml`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from annotator.domain import languages
from annotator.domain.languages import any_of

_LONGEST_PIECE = 20_000
_BLANKED = re.compile('[“”„«»"‹›‘‚\\s\ud800-\udfff]')
# behind a full stop these close what was opened before it; others close it only where their like has opened it
_CLOSING = "”’\"')]}）］｝」』】〉》〕〗〙﹂﹄"
_CLOSES = {"»": "«", "›": "‹", "«": "»", "‹": "›", "“": "„", "‘": "‚"}
# full stops that the splitter passes over: Khmer, Mongolian
_MORE_STOPS = re.compile("[។៕᠃᠉](?=[^។៕᠃᠉])")
# a sentence of its own in brackets
_BRACKETED = re.compile(r"\s*[(\[][^()\[\]]{1,2000}[.!?…][\"”»’']?[)\]](?=\s+[^\sa-z])")
# behind a closing mark, what goes on with the sentence that quotes: Japanese and Chinese write no space there
_GOES_ON = re.compile("(?:と|って|など|という|、|，)")
_IS_NUMBER = re.compile(r"\W*\d{1,3}[.)]$")
_ENDS_WITH_DAY = re.compile(r"\b\d{1,2}\.$")
_QUOTED_CALL = re.compile(r"[?!][”»›\"’']$")


@dataclass(frozen=True, slots=True)
class _Ends:
    """What seems to end a sentence and does not, as expressions."""

    splitter: str
    time: re.Pattern[str]
    behind_time: re.Pattern[str]
    title: re.Pattern[str]
    ordinal: re.Pattern[str]
    opener: re.Pattern[str]
    month: re.Pattern[str]
    attribution: re.Pattern[str]


@cache
def _ends(code: str) -> _Ends:
    told, words = languages.sentence_ends(code), languages.words(code)
    months = [form for forms in words.months for form in forms]
    weekdays = [forms[0] for forms in words.weekdays]
    return _Ends(
        splitter=told.splitter,
        time=re.compile(rf"\b{any_of(told.times)}$", re.IGNORECASE),
        behind_time=re.compile(rf"{any_of([*months, *weekdays, *told.zones])}\b"),
        title=re.compile(rf"\b{any_of(told.titles)}\.$"),
        ordinal=re.compile(rf"\b{any_of(told.before_ordinals)}\s\d{{1,3}}\.$", re.IGNORECASE),
        opener=re.compile(rf"{any_of(told.openers)}\b"),
        month=re.compile(rf"{any_of(_months_behind_ordinals(code))}\b"),
        attribution=re.compile(
            rf"(?:[A-ZÀ-ÖØ-Þ][\w.’'\-]*\s+){{1,5}}{any_of(told.cues)}\b|{any_of(told.short_cues)}\b"
        ),
    )


def _months_behind_ordinals(code: str) -> set[str]:
    """Return the months that go on with a day and its point: "3. Oktober", also in a text that only quotes it."""
    own = {form for forms in languages.words(code).months for form in forms}
    if languages.sentence_ends(code).before_ordinals:
        return own
    others = (one for one in languages.codes() if languages.sentence_ends(one).before_ordinals)
    return {form for one in others for forms in languages.words(one).months for form in forms} - own


def sentences(text: str, code: str = "en") -> list[tuple[int, int]]:
    """Return the spans of all sentences, in order. Every character but white space stands in exactly one.

    `code` is the language's; of an unknown one the abbreviations are not known.
    """
    ends = _ends(code)
    found: list[tuple[int, int]] = []
    start = 0
    while start <= len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        found += _in_paragraph(text, start, end, ends)
        start = end + 1
    return found


def sentence_at(text: str, position: int, code: str = "en") -> tuple[int, int]:
    """Return the span of the sentence at a position; between two sentences it is the one before.

    Looks at the position's paragraph only, so that it costs the same in a book as in a note. In a blank paragraph the
    span is empty, at the position.
    """
    position = max(0, min(position, len(text)))
    start = text.rfind("\n", 0, position) + 1
    end = text.find("\n", position)
    spans = _in_paragraph(text, start, len(text) if end < 0 else end, _ends(code))
    before = [span for span in spans if span[0] <= position]
    if before:
        return before[-1]
    return spans[0] if spans else (position, position)


def _in_paragraph(text: str, start: int, end: int, ends: _Ends) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    for first, last in _pieces(text, start, end):
        for span in _split(text, first, last, ends.splitter):
            if spans and _belong_together(text, spans[-1], span, ends):
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


def _split(text: str, start: int, end: int, splitter: str) -> Iterator[tuple[int, int]]:
    """Yield the sentences between two positions as the splitter sees them, with their quotation marks."""
    # imported when first needed: opening the program needs no splitter
    import sentencex  # type: ignore[import-untyped]  # it ships no types

    blanked = _BLANKED.sub(" ", text[start:end])
    at = start
    for found in sentencex.get_sentence_boundaries(splitter, blanked):
        words = found["text"]
        if not words.strip():
            continue
        last = start + found["start_index"] + len(words.rstrip())
        if last <= at:
            continue
        for stop in _stops(text, at, last):
            closed = _behind_closing(text, at, stop, end)
            yield from _trimmed(text, at, closed)
            at = closed
    yield from _trimmed(text, at, end)


def _stops(text: str, start: int, end: int) -> Iterator[int]:
    """Yield where sentences end in what the splitter takes for one; the last one ends with it."""
    bracketed = _BRACKETED.match(text, start, end)
    while bracketed is not None:
        yield bracketed.end()
        bracketed = _BRACKETED.match(text, bracketed.end(), end)
    yield from (match.end() for match in _MORE_STOPS.finditer(text, start, end))
    yield end


def _behind_closing(text: str, start: int, stop: int, end: int) -> int:
    """Return where a sentence ends with the marks that close it, also behind a space: « Non. »

    Which of some marks closes depends on which was opened: « closes in German what » opens.
    """
    while stop < end:
        mark = stop
        while mark < end and text[mark].isspace():
            mark += 1
        if mark == end or not (text[mark] in _CLOSES or (mark == stop and text[mark] in _CLOSING)):
            break
        if text[mark] in _CLOSES and not _is_open(text, start, stop, text[mark], near=mark == stop):
            break
        stop = mark + 1
    return stop


def _is_open(text: str, start: int, stop: int, closing: str, *, near: bool) -> bool:
    """Tell whether a sentence has opened what a mark closes. One that opens by its like may begin a sentence before."""
    opening = _CLOSES[closing]
    if near and closing in "»›":
        return True
    opened = text.count(opening, start, stop)
    return opened > text.count(closing, start, stop)


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    words = text[start:end]
    if words.strip():
        yield start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())


def _belong_together(text: str, first: tuple[int, int], second: tuple[int, int], ends: _Ends) -> bool:
    """Tell whether a split between two spans was none: after a time, a title, a list number, a quoted question."""
    # a few characters tell; slices of whole sentences would cost the square of a paragraph
    end = text[max(first[0], first[1] - 12) : first[1]]
    start = text[second[0] : min(second[1], second[0] + 80)]
    if second[1] - second[0] < 80 and not any(character.isalnum() for character in start):
        return True
    return bool(
        (ends.time.search(end) and ends.behind_time.match(start))
        or ends.title.search(end)
        or (ends.ordinal.search(end) and not ends.opener.match(start))
        or (_ENDS_WITH_DAY.search(end) and ends.month.match(start))
        or (first[1] - first[0] <= 6 and _IS_NUMBER.match(end))
        or (end[-1:] in _CLOSING and _GOES_ON.match(start))
        or (_QUOTED_CALL.search(end) and (ends.attribution.match(start) or start[0].islower()))
    )
