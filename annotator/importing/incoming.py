"""Turns what a reader found into an article to store: code points of the cleaned text, with cuts and a title.

It is the part that all formats share. What a place was counted in, what line ends a text had, and what is cut from it
are settled here and nowhere else.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from annotator.domain.article import Cut, Draft, Metadata, sha256_of, without_cuts
from annotator.domain.incoming import Incoming, IncomingClaim, IncomingMention
from annotator.domain.source_note import IncomingNote
from annotator.domain.tracked_changes import TrackedChange, TrackedKind
from annotator.errors import UnreadableSource
from annotator.importing.cleaning import clean, compose
from annotator.importing.cleaning.headline import WHY as HEADLINE_REPEATED
from annotator.importing.format import Reader, Reading, Unit
from annotator.importing.quote_places import QuotePlaces, place_words
from annotator.importing.stated_metadata import FIELDS, IN_TEXT, RECORD
from annotator.importing.storable import is_storable, storable, storable_text
from annotator.importing.titles import title_of
from annotator.messages import message

Place = Callable[[int], int]
"""From a place in what a format counts in to one in code points of the article's text."""

_LINE_END = re.compile("\r\n?")
_BYTE_ORDER_MARK = "\ufeff"


def incoming_of(reading: Reading, reader: Reader, source_name: str, file_sha256: str = "") -> Incoming:
    """Return the article that a reading is of. Raises UnreadableSource where nothing is in it."""
    if reading.onto and not reading.text:
        return _without_text(reading, reader, source_name, file_sha256)
    text, warnings = tidy(reading.text)
    if not text.strip():
        raise UnreadableSource(
            message("{source_name} holds no text.", source_name=source_name),
            message("Check that it was saved or downloaded whole."),
        )
    to_source = _to_source(reading.text, reading.unit or reader.unit)
    marked = [
        (to_source(mention.start), to_source(mention.end)) for claim in reading.claims for mention in claim.mentions
    ]
    cuts, metadata = _cleaned(text, reading, marked)
    to_text = _behind_cuts(cuts)
    article_text = without_cuts(text, cuts)

    def place(position: int) -> int:
        return to_text(to_source(position))

    claims, told = _placed_claims(reading.claims, place, article_text)
    draft = Draft(
        source_name=source_name,
        source_text=text,
        cuts=cuts,
        metadata=storable(metadata),
        encoding=reading.encoding,
        warnings=(*reading.warnings, *warnings, *told),
    )
    sha256 = sha256_of(article_text)
    return Incoming(
        draft,
        reader.id,
        name=reading.name,
        notes=tuple(map(storable, _placed_notes(reading.notes, place))),
        tracked=tuple(map(storable, _placed_changes(reading.tracked, place, article_text))),
        left_out=tuple(map(storable, reading.left_out)),
        claims=claims,
        file_sha256=file_sha256,
        text_sha256=sha256,
        source_sha256=sha256_of(text) if cuts else sha256,
        onto=reading.onto,
        tags=tuple(map(storable, reading.tags)),
        article_id=reading.article_id,
        corrections=tuple(map(storable, reading.corrections)),
        stated=storable(_stated(reading, metadata)),
        saved=reading.saved,
    )


def _without_text(reading: Reading, reader: Reader, source_name: str, file_sha256: str) -> Incoming:
    """Return the marks of an article that is there already: their places are found in its text when they come."""
    return Incoming(
        Draft(source_name, "", (), storable(reading.metadata), reading.encoding, tuple(reading.warnings)),
        reader.id,
        name=reading.name,
        left_out=tuple(map(storable, reading.left_out)),
        claims=tuple(map(storable, reading.claims)),
        file_sha256=file_sha256,
        onto=reading.onto,
        tags=tuple(map(storable, reading.tags)),
        stated=storable(_stated(reading, reading.metadata)),
    )


def tidy(text: str) -> tuple[str, tuple[str, ...]]:
    """Return a text with LF line ends and without what no database can hold, and the warnings about that.

    Halves of a surrogate pair that stand together are joined; a half alone, and NUL, become U+FFFD.
    """
    text = text.removeprefix(_BYTE_ORDER_MARK)
    if "\r" in text:
        text = _LINE_END.sub("\n", text)
    if is_storable(text):
        return text, ()
    joined = storable_text(text)
    if joined.count("\ufffd") == text.count("\ufffd"):
        return joined, ()
    return joined, (message("Halves of letters or signs were replaced by \ufffd."),)


def _to_source(text: str, unit: Unit) -> Place:
    """Return the way from a place in a unit of a text as it came to one in code points of what `tidy` makes of it."""
    width = {Unit.CODE_POINTS: None, Unit.UTF16: _utf16_width, Unit.BYTES: _utf8_width}[unit]
    plain = "\r" not in text and not text.startswith(_BYTE_ORDER_MARK)
    if plain and (width is None or text.isascii()) and is_storable(text):
        length = len(text)
        return lambda position: min(max(position, 0), length)
    places = _tidied_places(text)
    if width is None:
        return lambda position: places[min(max(position, 0), len(text))]
    starts = [0]
    for character in text:
        starts.append(starts[-1] + width(character))
    # a place within a character is taken for that before it
    return lambda position: places[max(0, bisect_right(starts, max(position, 0)) - 1)]


def _tidied_places(text: str) -> list[int]:
    """Return, for each code point of a text and its end, where it is in what `tidy` makes of it."""
    places: list[int] = []
    at = 0
    for index, character in enumerate(text):
        places.append(at)
        mark = index == 0 and character == _BYTE_ORDER_MARK
        first_of_two = character == "\r" and text[index + 1 : index + 2] == "\n"
        half = "\ud800" <= character <= "\udbff" and "\udc00" <= text[index + 1 : index + 2] <= "\udfff"
        at += not (mark or first_of_two or half)
    return [*places, at]


def _utf16_width(character: str) -> int:
    return 2 if character > "\uffff" else 1


def _utf8_width(character: str) -> int:
    return len(character.encode("utf-8", "surrogatepass"))


def _behind_cuts(cuts: Sequence[Cut]) -> Place:
    """Return the way from a place in the source text to one in the text; what is cut is at the place of its cut."""
    if not cuts:
        return lambda position: position
    starts = [cut.start for cut in cuts]
    gone = [0]
    for cut in cuts:
        gone.append(gone[-1] + cut.end - cut.start)

    def place(position: int) -> int:
        before = bisect_left(starts, position)
        inside = max(0, cuts[before - 1].end - position) if before else 0
        return position - gone[before] + inside

    return place


def _cleaned(text: str, reading: Reading, marked: Sequence[tuple[int, int]]) -> tuple[tuple[Cut, ...], Metadata]:
    """Return the cuts of a text and what is known about it. Nothing is cut by rules that somebody has marked."""
    cuts, metadata = tuple(reading.cuts), reading.metadata
    readable = without_cuts(text, cuts)
    rules: tuple[Cut, ...] = ()
    if reading.clean:
        cleaned = clean(readable)
        behind = _behind_cuts(cuts)
        taken = [(behind(start), behind(end)) for start, end in marked]
        rules = tuple(
            cut for cut in cleaned.cuts if not any(start < cut.end and cut.start < end for start, end in taken)
        )
        metadata = _completed(metadata, cleaned.metadata)
    if not metadata.title:
        apart = _first_line_stands_apart(readable, rules)
        title, made = title_of(without_cuts(readable, rules), apart=apart)
        metadata = replace(metadata, title=title, title_made=made)
    return compose(text, cuts, rules), metadata


def _stated(reading: Reading, known: Metadata) -> dict[str, str]:
    """Return of what is known where it is stated: where the reader says, or in a line of the text; no made title."""
    places: dict[str, str] = {}
    for name in FIELDS:
        if not getattr(known, name) or (name == "title" and known.title_made):
            continue
        places[name] = reading.stated.get(name, RECORD) if getattr(reading.metadata, name) else IN_TEXT
    return places


def _first_line_stands_apart(text: str, cuts: Sequence[Cut]) -> bool:
    """Tell whether a page's own lines (writers, date, the headline again) follow the first line that is kept."""
    start = len(text) - len(text.lstrip())
    for cut in cuts:
        if cut.start > start:
            break
        start = max(start, cut.end)
        start += len(text[start:]) - len(text[start:].lstrip())
    end = text.find("\n", start)
    behind = len(text) if end < 0 else end + len(text[end:]) - len(text[end:].lstrip())
    return any(cut.start <= behind < cut.end or cut.why == HEADLINE_REPEATED for cut in cuts)


def _completed(known: Metadata, found: Metadata) -> Metadata:
    """Return what is known, and where nothing is, what was found."""
    return replace(
        known,
        byline=known.byline or found.byline,
        publisher=known.publisher or found.publisher,
        published=known.published or found.published,
        photo_credit=known.photo_credit or found.photo_credit,
        updated_note=known.updated_note or found.updated_note,
    )


def _placed_notes(notes: Iterable[IncomingNote], place: Place) -> list[IncomingNote]:
    placed = [replace(note, start=place(note.start), end=max(place(note.start), place(note.end))) for note in notes]
    return sorted(placed, key=lambda note: (note.start, note.end))


def _placed_changes(changes: Iterable[TrackedChange], place: Place, text: str) -> list[TrackedChange]:
    placed = []
    for change in changes:
        start = place(change.start)
        end = max(start, place(change.end))
        stands = change.text if change.kind is TrackedKind.DELETED else text[start:end]
        origin = None if change.origin is None else place(change.origin)
        if stands:  # what the rules have cut changes nothing
            placed.append(replace(change, start=start, end=end, text=stands, origin=origin))
    return sorted(placed, key=lambda change: change.start)


def _placed_claims(
    claims: Sequence[IncomingClaim], place: Place, text: str
) -> tuple[tuple[IncomingClaim, ...], tuple[str, ...]]:
    """Return claims with their places in the article's text, and what is to be said of those that were not right.

    A mention whose words stand elsewhere than stated is found by them. One that is lost is told, and so is its claim.
    """
    if not claims:
        return (), ()
    finder = QuotePlaces(text)
    placed: list[IncomingClaim] = []
    lost: list[IncomingMention] = []
    by_quote = 0
    for claim in map(storable, claims):
        mentions: list[IncomingMention] = []
        for mention in claim.mentions:
            stated = (place(mention.start), place(mention.end)) if mention.start >= 0 else (-1, -1)
            span = finder.place(replace(mention, start=stated[0], end=stated[1]))
            if span is None or not text[slice(*span)].strip():
                lost.append(mention)
                continue
            by_quote += mention.start >= 0 and span != stated
            mentions.append(replace(mention, start=span[0], end=span[1], quote=text[slice(*span)]))
        if mentions or not claim.mentions:
            placed.append(replace(claim, mentions=tuple(mentions)))
    return tuple(placed), place_words(by_quote, lost)
