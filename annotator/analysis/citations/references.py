"""References as people write them: legal citations, APA, MLA, Chicago, a newspaper's way. Without their addresses."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache

from annotator.analysis.citations.dates import date_in, year_in
from annotator.analysis.citations.words import compiled, reference_words
from annotator.domain.evidence import EvidenceFields

_LONGEST_TITLE = 200
_LONGEST_REFERENCE = 600
_LONGEST_PUBLISHER = 60

_LONG_BLANK = re.compile(r"(\s{3})\s+")
_NUMBERED = re.compile(r"^\s*(?:\[\d{1,3}\]|\d{1,3}[.)]|[•*-])\s+")
_BEFORE_ACCESSED = " \t\r\n\u00a0,.(["
_EDGES = " \t\r\n-–—|·:,;.()<>[]"

_NEUTRAL_CASE = re.compile(r".+?\sv\.?\s.+?,?\s*\[(?:19|20)\d\d\]\s+\S+.*")
_INITIAL = re.compile(r"[\s.][A-Z]$")
_BRACKETED = re.compile(r"\s*\[(?P<form>[^\[\]]{3,40})\]")
_JOURNAL = re.compile(
    r"(?P<name>[^\d]{3,120}?),?\s*(?P<volume>\d{1,4})\s*(?:\(\s*(?P<issue>[\w–-]+)\s*\))?(?:[,:]\s*(?:pp?\.\s*)?(?P<pages>[A-Za-z]?\d+(?:\s*[-–]\s*[A-Za-z]?\d+)?))?\.?"
)
_QUOTED_TITLE = re.compile(r"(?P<author>[^“\"”]{0,200}?)[“\"](?P<title>[^“”\"]{3,300})[”\"](?P<rest>.*)", re.DOTALL)
_BOOK = re.compile(
    r"(?P<author>[^.,]+,\s[^.]+?)\.\s+(?P<title>[^.]{3,200}?)\.\s+(?:(?P<city>[^:.,]{2,40}(?:,\s\w+)?):\s*)?(?P<publisher>[^,.:]{2,80}),\s*(?P<year>(?:1[5-9]|20)\d\d)\.?"
)
_SEPARATED = re.compile(r"\s+[|–—·-]\s+|\s*\|\s*")
_SENTENCE_END = re.compile(r"(?<=[^\sA-Z][.?!])\s+(?=[A-ZÀ-Þ0-9\"“])|(?<=[A-Z]{2}[.?!])\s+(?=[A-ZÀ-Þ])")
_IN_BRACKETS = re.compile(r"(?P<title>[^()]{3,200}?)\s*\((?P<inside>[^()]{4,120})\)\.?\s*")


@dataclass(frozen=True, slots=True)
class _Patterns:
    """The expressions that hold words."""

    accessed: re.Pattern[str]
    origin: re.Pattern[str]
    available: re.Pattern[str]
    case: re.Pattern[str]
    statute: re.Pattern[str]
    apa: re.Pattern[str]
    volume: re.Pattern[str]
    pages: re.Pattern[str]
    by: re.Pattern[str]
    led: re.Pattern[str]
    place: re.Pattern[str]


@cache
def _patterns() -> _Patterns:
    words = reference_words()
    return _Patterns(
        accessed=compiled(rf"\b{words.accessed}\s*"),
        origin=compiled(rf"\s*,?\s*\b{words.origin}\b:?\s*$|^\s*,?\s*\b{words.origin}\b:?\s*"),
        available=compiled(rf"\s*\b{words.available}\b:?\s*$"),
        case=re.compile(
            rf"(?P<name>.+?\sv\.?\s.+?),\s*(?P<cite>\d+\s+(?P<reporter>{words.reporters})\s+(?:\d+|_+))"
            r"(?:,\s*(?:at\s+)?(?P<pin>\d+(?:[-–]\d+)?))?(?:\s*\((?P<court>[^()]*)\))?"
            rf"(?:,?\s*{words.place}\s*(?P<page>[\d–-]+))?\.?"
        ),
        statute=re.compile(words.statutes),
        apa=re.compile(
            r"(?P<author>[^()]{2,300}?)\.?,?\s*"
            rf"\((?P<date>(?:1[5-9]|20)\d\d[a-d]?(?:,\s*[^()]{{2,30}})?|{words.undated})\)[.,:]?\s*(?P<rest>\S.*)",
            re.DOTALL,
        ),
        volume=compiled(rf",?\s*\b{words.volume}\s*(?P<volume>\d+)(?:,\s*{words.issue}\s*(?P<issue>[\d–-]+))?"),
        pages=compiled(rf",?\s*\b{words.page}\s*(?P<pages>[A-Z]?\d+(?:\s*[-–]\s*\d+)?)"),
        by=re.compile(
            rf"[,.]?\s+\b(?i:{words.by})\s+(?P<author>[A-ZÀ-Þ][\w.'’-]+(?:\s+(?:{words.joined}\s+)?[A-ZÀ-Þ][\w.'’-]+){{1,6}})"
            r"(?=[,.|–—-]|\s*$)"
        ),
        led=compiled(rf"\s*{words.given}\s*:\s*(?=\S)"),
        place=compiled(rf"[,;.(]\s*(?P<place>{words.place}\s*\d[\d–-]*)\)?(?=\s*(?:[,;.]|$))"),
    )


def bounded_blanks(text: str) -> str:
    """Return a text without the rest of long runs of white space.

    Patterns with several such runs would need the square of their length, or the cube.
    """
    return _LONG_BLANK.sub(r"\1", text)


def reference(text: str, *, has_address: bool) -> EvidenceFields | None:
    """Return what a reference says of its source; None where the text reads as none.

    `has_address` tells that an address stood in it: then whatever is short enough is a title at least.
    """
    text, accessed = _without_accessed(
        _patterns().led.sub("", _NUMBERED.sub("", bounded_blanks(text.strip())), count=1)
    )
    text = _patterns().origin.sub("", _patterns().available.sub("", text.strip())).strip()
    if not text.strip(_EDGES):
        return EvidenceFields(accessed=accessed) if has_address else None
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if len(text) > _LONGEST_REFERENCE or (len(lines) > 1 and not has_address):
        return EvidenceFields(quote=text, accessed=accessed) if has_address else None
    found = _by_lines(lines) if len(lines) > 1 else _first_of(lines[0], _case, _statute, _apa, _quoted, _book)
    if found is None:
        found = _news(" ".join(lines), has_address=has_address)
    return None if found is None else replace(found, accessed=accessed)


def _first_of(text: str, *readers: Callable[[str], EvidenceFields | None]) -> EvidenceFields | None:
    for reader in readers:
        found = reader(text)
        if found is not None:
            return found
    return None


def _without_accessed(text: str) -> tuple[str, str]:
    """Return the text without "Accessed 3 March 2021", and that day."""
    said = _patterns().accessed.search(text)
    if said is None:
        return text, ""
    found = date_in(text, said.end())
    if found is None or found.start > said.end() + 2:
        return text, ""
    return f"{text[: said.start()].rstrip(_BEFORE_ACCESSED)} {text[found.end :].lstrip(').,] ')}".strip(), found.day


# law


def _case(text: str) -> EvidenceFields | None:
    case = _patterns().case.fullmatch(text.strip())
    if case is None:
        return _law(text) if _NEUTRAL_CASE.fullmatch(text) else None
    court = (case["court"] or "").strip()
    year = year_in(court)
    dated = date_in(court)
    named = court[: (dated or year).start].strip(" ,") if (dated or year) is not None else court  # type: ignore[union-attr]
    title = f"{case['name']}, {case['cite']}" + (f" ({year.year})" if year is not None else "")
    return EvidenceFields(
        title=" ".join(title.split()),
        publisher=next((name for name, own in reference_words().courts if re.fullmatch(own, case["reporter"])), named),
        published=dated.day if dated is not None else "",
        place=_page(case["pin"] or case["page"]),
        medium="document",
        kind="primary",
    )


def _statute(text: str) -> EvidenceFields | None:
    return _law(text) if _patterns().statute.fullmatch(text) else None


def _law(text: str) -> EvidenceFields:
    dated = date_in(text)
    return EvidenceFields(
        title=" ".join(text.rstrip(".").split()),
        published=dated.day if dated is not None else "",
        medium="document",
        kind="primary",
    )


# styles


def _apa(text: str) -> EvidenceFields | None:
    apa = _patterns().apa.fullmatch(text)
    if apa is None or not (
        re.search(r",\s*(?:[A-Z]\.\s?-?)+", apa["author"]) or text[apa.end("date") + 1 :][:1] in ".,"
    ):
        return None
    title, _, rest = _parted(apa["rest"])
    form = _BRACKETED.search(title)
    dated = date_in(apa["date"])
    publisher, place = _journal(rest)
    return EvidenceFields(
        author=apa["author"].strip(" ,") + ("." if _INITIAL.search(apa["author"]) else ""),
        title=_BRACKETED.sub("", title).strip(_EDGES),
        publisher=publisher,
        published=dated.day if dated is not None else "",
        place=place,
        medium=_medium(form["form"]) if form is not None else ("document" if place else ""),
        note="" if dated is not None else _year_note(apa["date"]),
    )


def _quoted(text: str) -> EvidenceFields | None:
    quoted = _QUOTED_TITLE.fullmatch(text)
    if quoted is None:
        return None
    rest = quoted["rest"]
    dated = date_in(rest)
    if dated is not None:
        rest = rest[: dated.start] + rest[dated.end :]
    year = None if dated is not None else year_in(rest)
    if year is not None:
        rest = rest[: year.start] + rest[year.end :]
    volume, pages = _patterns().volume.search(rest), _patterns().pages.search(rest)
    rest = _patterns().pages.sub("", _patterns().volume.sub("", rest))
    publisher, place = _journal(next((part for part in re.split(r",\s|\.\s|\.$", rest) if part.strip(_EDGES)), ""))
    if volume is not None:
        place = volume["volume"] + (f"({volume['issue']})" if volume["issue"] else "")
    if pages is not None:
        place = f"{place}, {pages['pages']}" if place else f"p. {pages['pages']}"
    return EvidenceFields(
        author=quoted["author"].strip(_EDGES),
        title=quoted["title"].strip(" ,."),
        publisher=publisher,
        published=dated.day if dated is not None else "",
        place=place,
        medium="document" if volume is not None else "",
        note=f"Published {year.year}" if year is not None else "",
    )


def _book(text: str) -> EvidenceFields | None:
    book = _BOOK.fullmatch(text)
    if book is None:
        return None
    return EvidenceFields(
        author=book["author"].strip(),
        title=book["title"].strip(),
        publisher=book["publisher"].strip(),
        medium="print",
        note=f"Published {book['year']}",
    )


def _news(text: str, *, has_address: bool) -> EvidenceFields | None:
    """Return "Title, by Author, Publisher, 3 March 2021, p. 4" and its like."""
    place = _patterns().place.search(text)
    if place is None or not text[: place.start()].strip(_EDGES):
        return _titled(text, has_address=has_address)
    found = _titled(text[: place.start()] + text[place.end() :], has_address=has_address)
    return None if found is None else replace(found, place=place["place"])


def _titled(text: str, *, has_address: bool) -> EvidenceFields | None:
    """Return "Title, by Author, Publisher, 3 March 2021", "Title (Publisher, date)" or "Title - Publisher"."""
    byline = _patterns().by.search(text)
    author = byline["author"] if byline is not None else ""
    words = text if byline is None else text[: byline.start()] + text[byline.end() :]
    dated = date_in(words)
    bracketed = _IN_BRACKETS.fullmatch(words)
    if dated is not None and bracketed is not None and dated.start > bracketed.start("inside") - 1:
        publisher = _without(
            bracketed["inside"], dated.start - bracketed.start("inside"), dated.end - bracketed.start("inside")
        )
        return EvidenceFields(
            title=bracketed["title"].strip(_EDGES), author=author, publisher=publisher, published=dated.day
        )
    if dated is not None:
        title, publisher = _title_and_publisher(_without(words, dated.start, dated.end))
        return EvidenceFields(title=title, author=author, publisher=publisher, published=dated.day)
    if len(words) > _LONGEST_TITLE:
        return EvidenceFields(quote=text) if has_address else None
    parts = [part.strip() for part in _SEPARATED.split(words) if part.strip()]
    if has_address and len(parts) > 1 and len(parts[-1]) <= _LONGEST_PUBLISHER:
        title = words[: words.rindex(parts[-1])]
        return EvidenceFields(
            title=" ".join(title.split()).strip(_EDGES), author=author, publisher=parts[-1].strip(_EDGES)
        )
    if has_address or author:
        return EvidenceFields(title=" ".join(words.split()).strip(_EDGES), author=author)
    return EvidenceFields(title=text)


def _by_lines(lines: list[str]) -> EvidenceFields | None:
    """Return a title with publisher, author and date in the lines below it, as a page's head is copied."""
    if len(lines) > 5 or len(lines[0]) > _LONGEST_TITLE:
        return EvidenceFields(quote="\n".join(lines))
    found = EvidenceFields(title=lines[0].strip(" -–—|·:,;"))
    for line in lines[1:]:
        dated, byline = date_in(line), _patterns().by.match(f" {line}")
        if dated is not None and not found.published:
            found = replace(found, published=dated.day)
            line = _without(line, dated.start, dated.end)  # noqa: PLW2901 - what else the line says is read on
        if byline is not None and not found.author:
            found = replace(found, author=byline["author"])
        elif line.strip(_EDGES) and len(line) <= _LONGEST_PUBLISHER and not found.publisher:
            found = replace(found, publisher=line.strip(_EDGES))
    return found


# parts


def _parted(text: str) -> tuple[str, str, str]:
    """Return the sentence that a text begins with, and the rest."""
    end = _SENTENCE_END.search(text)
    return (text, "", "") if end is None else (text[: end.start()], end[0], text[end.end() :])


def _journal(text: str) -> tuple[str, str]:
    """Return a publisher, and of a journal the issue and the pages."""
    text = text.strip(" ,.;\n")
    journal = _JOURNAL.fullmatch(text)
    if journal is None:
        return text.strip(_EDGES), ""
    issue = journal["volume"] + (f"({journal['issue']})" if journal["issue"] else "")
    return journal["name"].strip(_EDGES), issue + (f", {journal['pages']}" if journal["pages"] else "")


def _title_and_publisher(text: str) -> tuple[str, str]:
    """Part "Title, Publisher" or "Title - Publisher" or "Title. Publisher" at the last place where it may end."""
    text = text.strip(_EDGES)
    for part in (_SEPARATED, re.compile(r",\s+"), re.compile(r"(?<=[\w)”\"?!])[.?!]?\s*\.\s+")):
        ends = list(part.finditer(text))
        if ends and 0 < len(text) - ends[-1].end() <= _LONGEST_PUBLISHER:
            return text[: ends[-1].start()].strip(_EDGES), text[ends[-1].end() :].strip(_EDGES)
    return text, ""


def _without(text: str, start: int, end: int) -> str:
    before = text[:start].rstrip(_EDGES)
    after = text[end:].strip(_EDGES)
    return f"{before}, {after}".strip(_EDGES) if before and after else (before or after).strip(_EDGES)


def _medium(form: str) -> str:
    form = form.lower()
    return next((medium for medium, word in reference_words().forms if word in form), "")


def _page(page: str | None) -> str:
    return f"p. {page}" if page else ""


def _year_note(text: str) -> str:
    found = year_in(text)
    return f"Published {found.year}" if found is not None else ""
