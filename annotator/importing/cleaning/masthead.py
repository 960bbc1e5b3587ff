"""The lines between a headline and its article that tell who wrote it, where and when, as pages write them.

Without a label they are hard to tell from the article's own words, so a line goes only where every part of it is
understood: dates, times, names of people, papers and parts at a paper. A name alone goes only beside a line that is
beyond doubt. Dates that head the parts of a chronicle stay.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise

from annotator.domain.languages import any_of
from annotator.importing.cleaning.bylines import WHY as BYLINE
from annotator.importing.cleaning.bylines import names_times
from annotator.importing.cleaning.dates import WHY as DATE_OF_PUBLICATION
from annotator.importing.cleaning.page import Finding, Line, LinedText, whole_line
from annotator.importing.cleaning.pages import READING_TIME, is_button, page_words
from annotator.importing.cleaning.updates import WHY as UPDATE
from annotator.importing.cleaning.words import DATE, MARKS, SPACE, UPPER, iso_date
from annotator.importing.titles import ends_a_sentence

_LINES = 18
_LONGEST = 160
_PROSE = 60
"""Code points from which a line that ends as sentences do is prose: a standfirst and a caption may come first."""
_MOST_PROSE = 3
_SHORT_DATE = r"\d{1,2}/\d{1,2}/\d{2}(?!\d)"
_DIGIT = re.compile(r"\d")
_DATE = re.compile(rf"(?<![\w/.\-])(?:{DATE}|{_SHORT_DATE})", re.IGNORECASE)
_PART = rf"(?:[{UPPER}][\w{MARKS}’'\-]*\.?|(?:de|del|della|der|den|di|da|dos|du|van|von|la|le|el|al|bin|ibn|y|ter|ten))"
_PERSON = re.compile(rf"[{UPPER}][\w{MARKS}’'.\-]*(?:{SPACE}{_PART}){{1,4}}")
_BETWEEN = re.compile(r"(\s*,\s*(?:and\s+|&\s*)?|\s+(?:and|&|with)\s+)", re.IGNORECASE)
_PLACE = re.compile(rf"\s+(?:in|at)\s+[{UPPER}][\w{MARKS}’'.\-]*(?:{SPACE}[{UPPER}][\w{MARKS}’'.\-]*){{0,3}}$")
_FOR = re.compile(r"\s+for\s+(?=\S)", re.IGNORECASE)
_AGO = re.compile(
    r"\b(?:\d+|an?)\s+(?:minute|min|hour|hr|day|week|month|year)s?\s+ago\b|(?<=[•·|])\s*\d{1,2}\s?[hmd]\b",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"\(?(?:[\w.+\-]{1,60}@[\w\-]{1,60}\.[\w.\-]{2,20}|(?<!\w)@\w{2,40})\)?")
_DEGREE = re.compile(r"(?=(?:\w*[A-Z]){2})[A-Z][A-Za-z.]{1,6}")
_SOURCE = re.compile(r"(?:source|from|via)\s*:\s*", re.IGNORECASE)
_JOINED = re.compile(r"(?<=\0)\s*\b(?:at|on)\b\s*(?=\0)", re.IGNORECASE)
_PARTED = re.compile(r"[\0|·•/;]|\s[-–—]+\s|[-–—]+\s*\0")
_TRIMMED = " \t\u00a0,;:-–—·•|/()[]*_"
_SALUTATIONS = ("Dear ", "Hello ", "Hi ")
_MOST_WORDS_OF_AN_OUTLET = 6
_MOST_WORDS_OF_A_SECTION = 4


@dataclass(slots=True)
class _Read:
    """A line near the top as it was understood. `sure` lines go; others only beside one that goes."""

    line: Line
    sure: bool = False
    published: str = ""
    labelled: bool = False
    updated: bool = False
    people: list[str] = field(default_factory=list)
    outlet: str = ""
    bare_date: bool = False
    announces: bool = False
    section: bool = False
    button: bool = False


@cache
def _time() -> re.Pattern[str]:
    zone = any_of(page_words().zones)
    return re.compile(
        r"(?<![\d.,/])(?:(?<=\0)T)?(?:\d{1,2}[:.]\d{2}(?::\d{2}(?:\.\d+)?)?(?!\d)(?:\s*[ap]\.?\s?m\b\.?)?|\d{1,2}\s*[ap]\.?\s?m\b\.?)"
        rf"(?:\s*\(?(?:{zone})(?:\b|(?=(?-i:[A-Z][a-z])))\)?(?:\s*[+\-]\s*\d{{1,2}})?|\s*[+\-]\d{{2}}:?\d{{2}}\b)?",
        re.IGNORECASE,
    )


@cache
def _labels() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    words = page_words()
    published, updated = (rf"\b{any_of(labels)}\b\s*:?" for labels in (words.published, words.updated))
    by = rf"(?:^|(?<=\0)){_blank()}{any_of(words.by)}\b\s*:?(?=\s|$)"
    return tuple(re.compile(one, re.IGNORECASE) for one in (published, updated, by))  # type: ignore[return-value]


def _blank() -> str:
    return rf"[{re.escape(_TRIMMED)}]*"


def masthead(page: LinedText) -> Iterator[Finding]:
    """Find the lines of who, where and when near the top, and what they tell."""
    lines = _top(page)
    read = [_understood(line, at_top=number == 0) for number, line in enumerate(lines)]
    _doubt_chronicles(page, read)
    _join(read)
    gone = [one for one in read if one is not None and one.sure and not one.button]
    if len(gone) == len(lines):
        return
    first = next((one for one in gone if one.published and one.labelled), None)
    first = first or next((one for one in gone if one.published), None)
    writers = next((one for one in gone if one.people), None)
    outlet = next((one for one in gone if one.outlet), None)
    for one in gone:
        told: dict[str, str] = {}
        if one is first:
            told["published"] = one.published
        if one is writers:
            told["byline"] = ", ".join(one.people)
        if one is outlet:
            told["publisher"] = one.outlet
        if one.updated and not one.published:
            told["updated_note"] = one.line.words
            why = UPDATE
        else:
            why = BYLINE if one.people or not one.published else DATE_OF_PUBLICATION
        yield whole_line(one.line, why, **told)


def _top(page: LinedText) -> list[Line]:
    """Return the lines before the article goes on in prose."""
    lines: list[Line] = []
    prose = 0
    for line in page.lines():
        prose += len(line.words) > _LONGEST or (len(line.words) > _PROSE and ends_a_sentence(line.words))
        if prose == _MOST_PROSE or len(lines) == _LINES:
            break
        lines.append(line)
    return lines


def _understood(line: Line, *, at_top: bool) -> _Read | None:
    """Return what a line tells, None where a part of it is not understood."""
    if len(line.words) > _LONGEST:
        return None
    if is_button(line.words):
        return _Read(line, button=True)
    read = _Read(line)
    rest = _without_dates(line.words, read)
    if rest is None:
        return None
    rest = _ADDRESS.sub("", _without_times(rest, dated=bool(read.published or read.updated)))
    signed = _labels()[2].search(rest)
    writers = _pieces(rest[signed.end() :])[:1] if signed else []
    pieces = _pieces(f"{rest[: signed.start()]}\0{rest[signed.end() :]}" if signed else rest)
    understood = all(_take(piece, read, signed=piece in writers, first=piece is pieces[0]) for piece in pieces)
    read.announces = signed is not None and not pieces
    read.sure = bool(read.published or read.updated) or (signed is not None and bool(read.people))
    read.bare_date = read.sure and not (pieces or read.labelled or read.updated or signed)
    if not understood or (read.section and not (read.published and at_top)):
        return None
    if not read.sure and (line.words[-1] in ",:;.!?" or line.words.startswith(_SALUTATIONS)):
        return None
    return read if read.sure or read.announces or pieces else None


def _without_times(words: str, *, dated: bool) -> str:
    """Return a dated line with a mark for what else tells times: hours, "3 min read", the labels of dates."""
    words = _AGO.sub("\0", words)
    if not dated:
        return words
    published, updated, _ = _labels()
    for told in (_time(), READING_TIME, updated, published):
        words = told.sub("\0", words)
    return _JOINED.sub("", words)


def _pieces(words: str) -> list[str]:
    return [piece for part in _PARTED.split(words) if (piece := part.strip(_TRIMMED))]


def _without_dates(words: str, read: _Read) -> str | None:
    """Return a line with a mark for each date, and note what they tell; None where a date can't be told."""
    if not _DIGIT.search(words):
        return words
    published, updated, _ = _labels()
    parts, done = [], 0
    for match in _DATE.finditer(words):
        before = words[done : match.start()]
        day = iso_date(match[0]) or _short(match[0])
        if not day:
            return None
        if updated.search(before):
            read.updated = True
        elif not read.published:
            read.published = day
            read.labelled = published.search(before) is not None
        elif not published.search(before):
            # from when to when
            return None
        parts += [before, "\0"]
        done = match.end()
    return "".join([*parts, words[done:]])


def _short(words: str) -> str:
    """Return 11/19/19 as a day, empty where it means two."""
    match = re.fullmatch(r"(\d{1,2})/(\d{1,2})/(\d{2})", words)
    return iso_date(f"{match[1]}/{match[2]}/20{match[3]}") if match else ""


def _take(piece: str, read: _Read, *, signed: bool, first: bool) -> bool:
    """Note what a piece of a line tells: people, a paper, a part at one. Return whether it is understood."""
    if not signed and (outlet := _outlet(piece)):
        read.outlet = read.outlet or outlet
    elif people := piece if _is_agency(piece) else _people(piece, read):
        # behind the writers may stand where they wrote it
        read.people += [people] if signed or not read.people else []
    elif not _is_role(piece):
        # Nov 19, 2019 - Politics & Policy, above the headline
        read.section = first and not signed and read.line.words.endswith(piece) and _is_section(piece)
        return read.section
    return True


def _people(piece: str, read: _Read) -> str:
    """Return "Ann Porter, Political Editor, and John Roe" of the same "in Leeds"; empty where it is not all people."""
    named, *house = _FOR.split(piece, maxsplit=1)
    if house and (outlet := _outlet(house[0])):
        read.outlet = read.outlet or outlet
    elif house:
        return ""
    parts = _BETWEEN.split(named.strip(_TRIMMED))
    found = ""
    for between, part in zip(["", *parts[1::2]], (_PLACE.sub("", one.strip()) for one in parts[::2]), strict=True):
        if found and (outlet := _outlet(part)):
            read.outlet = read.outlet or outlet
        elif found and _DEGREE.fullmatch(part):
            continue
        elif (found and _is_role(part)) or _is_agency(part) or _is_person(part := _alone(part, read)):
            found = f"{found}{between}{part}" if found else part
        else:
            return ""
    return " ".join(found.split())


def _alone(part: str, read: _Read) -> str:
    """Return a name without the paper or the part at one that follows at once: ANN PORTER Associated Press."""
    words = part.split()
    if len(words) < 3 or _last_words().isdisjoint((last := words[-1].lower(), last.rstrip("-").rpartition("-")[2])):
        return part
    for at in range(2, len(words)):
        behind = " ".join(words[at:])
        if _is_agency(behind) or behind.lower() in page_words().outlets:
            read.outlet = read.outlet or behind
            return " ".join(words[:at])
        if _is_role(behind):
            return " ".join(words[:at])
    return part


@cache
def _last_words() -> frozenset[str]:
    """The words, in small letters, that a paper, an agency or a part at a paper can end with."""
    known = page_words()
    ends = (name.split() for name in (*known.agencies, *known.outlets))
    roles = (re.split(r"[\s-]", role)[-1] for role in known.roles)
    return frozenset(words[-1] for words in ends if words) | frozenset(roles)


def _is_person(part: str) -> bool:
    return _PERSON.fullmatch(part) is not None and not names_times(part) and not _is_role(part)


def _outlet(piece: str) -> str:
    """Return a piece that names a paper or a station, else the empty string."""
    piece = _SOURCE.sub("", piece, count=1)
    words = piece.split()
    if not words or len(words) > _MOST_WORDS_OF_AN_OUTLET:
        return ""
    known = page_words()
    named = words[0][0].isupper() and words[-1].lower() in known.outlet_words and (len(words) > 1 or piece.isupper())
    named = named and all(word[0].isupper() or word in ("of", "the", "and", "&") for word in words)
    return (
        piece
        if piece.lower() in known.outlets or named or re.fullmatch(r"[\w\-]+\.(?:com|org|net|co\.uk)", piece)
        else ""
    )


def _is_agency(piece: str) -> bool:
    return piece.lower() in page_words().agencies


def _is_role(piece: str) -> bool:
    """Tell whether a piece names a part at a paper: Political Editor, Staff Writer, Health correspondent."""
    words = piece.lower().replace("-", " ").split()
    return (
        "," not in piece
        and 0 < len(words) <= _MOST_WORDS_OF_AN_OUTLET
        and (words[-1] in page_words().roles or " ".join(words[-2:]) in page_words().roles)
    )


def _is_section(piece: str) -> bool:
    words = piece.split()
    return len(words) <= _MOST_WORDS_OF_A_SECTION and all(word[0].isupper() or word == "&" for word in words)


def _doubt_chronicles(page: LinedText, read: Sequence[_Read | None]) -> None:
    """Leave bare dates where several head parts of the text: a chronicle's, a diary's."""
    doubtful = [one for one in read if one is not None and (one.bare_date or one.section)]
    if not doubtful:
        return
    days = {iso_date(match[0]) for match in _BARE_DATE.finditer(page.text)} - {""}
    if len(days) > 1:
        for one in doubtful:
            one.sure = False
            one.published = ""


_BARE_DATE = re.compile(rf"^[ \t]*(?:{DATE})[ \t]*$", re.MULTILINE | re.IGNORECASE)


def _trust_a_name_with_its_part(read: Sequence[_Read | None]) -> None:
    """Let "Ann Porter, Staff Writer" go right below the headline; of several such lines none, for that is a list."""
    named = [one for one in read if one is not None and one.people and not one.sure]
    if len(named) == 1 and len(read) > 1 and read[1] is named[0]:
        _, *parts = named[0].people[0].split(",")
        named[0].sure = any(_is_role(part.strip()) for part in parts)


def _join(read: Sequence[_Read | None]) -> None:
    """Let lines go that stand beside one that goes: a name above a date, a part at a paper below a name."""
    if read and read[0] is not None and not read[0].sure and not read[0].outlet:
        # the headline
        read = [None, *read[1:]]
    _trust_a_name_with_its_part(read)
    for forth in (True, False, True):
        order = list(read) if forth else list(reversed(read))
        for before, one in pairwise([None, *order]):
            if one is not None and before is not None and before.sure and not one.section:
                one.sure = True
        if forth:
            _join_over_headline(order)
    for one, following in pairwise(read):
        # "By" alone, and the name on the next line
        if one is not None and one.announces and following is not None and following.people:
            one.sure = following.sure = True


def _join_over_headline(read: Sequence[_Read | None]) -> None:
    """Let a name go that stands below the headline, where the date stands above it."""
    headline = next((at for at, one in enumerate(read) if one is None), 0)
    if 0 < headline < len(read) - 1 and (above := read[headline - 1]) and above.sure:
        below = read[headline + 1]
        if below is not None and below.people:
            below.sure = True
