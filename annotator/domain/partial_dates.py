"""Dates as a source states them: a day, a month, a season or a year, kept as given, and what they come to.

What is kept is what was given; the form that sorts and that other programs read is EDTF, levels 0 and 1 (ISO 8601-2,
annex A): 2021, 2021-06, 2021-21 for spring 2021, 199X, 2021~, 2021-05/2021-06. Names of months and seasons are read in
all languages that there are folders for. Not how dates are shown (`annotator.ui.i18n`), nor dates found in a text
(`annotator.analysis.citations.dates`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from annotator.domain import languages

SPRING, SUMMER, AUTUMN, WINTER = range(21, 25)
"""The codes of seasons, where a month has its number."""

_YEAR = r"(?P<year>\d{4}|\d{3}X|\d{2}XX)"
_EDTF = re.compile(rf"{_YEAR}(?:-(?P<month>\d\d|XX)(?:-(?P<day>\d\d|XX))?)?(?P<mark>[?~%])?", re.IGNORECASE)
_DECADE = re.compile(r"(?:the\s+)?(?P<decade>\d{3})0s", re.IGNORECASE)
_CIRCA = re.compile(r"(?:circa|ca?\.|ca)\s*(?=\S)", re.IGNORECASE)
_IN_NUMBERS = re.compile(r"(?P<month>0?[1-9]|1[0-2])[/.](?P<year>\d{4})")
_TO = re.compile(r"\s+(?:to|bis|-)\s+|\s*–\s*")
_UNKNOWN = re.compile("X", re.IGNORECASE)
_OPEN = ("..", "")
# the month in which it begins north of the equator, where most who write it are
_BEGINS = {SPRING: 3, SUMMER: 6, AUTUMN: 9, WINTER: 12}


@dataclass(frozen=True, slots=True)
class PartialDate:
    """As much of a date as is known; `year` has X for digits that are not, `month` is 21 to 24 for a season.

    `mark` is "?" for one that is doubtful, "~" for one that is about right, "%" for both.
    """

    year: str
    month: int = 0
    day: int = 0
    mark: str = ""

    @property
    def edtf(self) -> str:
        """The date in EDTF."""
        parts = [self.year, *(f"{part:02}" for part in (self.month, self.day) if part)]
        return "-".join(parts) + self.mark

    @property
    def season(self) -> int:
        """Which season it is, from 1 for spring; 0 for none."""
        return self.month - SPRING + 1 if self.month >= SPRING else 0

    @property
    def parts(self) -> tuple[int, ...]:
        """Year, month and day, as far as they are known; nothing where digits of the year are not."""
        if _UNKNOWN.search(self.year):
            return ()
        month = 0 if self.season else self.month
        return tuple(part for part in (int(self.year), month, month and self.day) if part)

    @property
    def order(self) -> str:
        """What sorts dates by when they begin; of those that begin alike the one that says less comes first."""
        month = _BEGINS.get(self.month, self.month)
        return f"{_UNKNOWN.sub('0', self.year)}-{month:02}-{self.day:02}{'~' if self.season else ''}"


@dataclass(frozen=True, slots=True)
class Dates:
    """A date, or an interval: `until` is None for a single date; an open end is None in it."""

    since: PartialDate | None
    until: PartialDate | None = None
    interval: bool = False

    @property
    def edtf(self) -> str:
        """The date or the interval in EDTF."""
        ends = [one.edtf if one else ".." for one in (self.since, self.until)]
        return "/".join(ends) if self.interval else ends[0]

    @property
    def first(self) -> PartialDate:
        """The date, or the end of the interval that is known, the earlier first."""
        known = self.since or self.until
        assert known is not None  # one end is  # noqa: S101 - what `read` holds
        return known


def read(given: str) -> Dates | None:
    """Return what a date comes to, None where it is none."""
    text = " ".join(given.split())
    found = _edtf(text) or _in_words(text)
    if found is not None:
        return Dates(found)
    ends = text.split("/") if "/" in text else _TO.split(text)
    if len(ends) != 2 or set(ends) <= set(_OPEN):
        return None
    since, until = (None if end in _OPEN else _edtf(end) or _in_words(end) for end in ends)
    known = all(one is not None or end in _OPEN for one, end in zip((since, until), ends, strict=True))
    return Dates(since, until, interval=True) if known else None


def kept(given: str) -> str | None:
    """Return a date as it is kept: a day as YYYY-MM-DD, what says less as it was given; None where it is no date."""
    text = " ".join(given.split())
    found = read(text)
    if found is None:
        return None
    one = found.first
    whole = not found.interval and one.day and not one.mark
    return one.edtf if whole else text


def edtf(given: str) -> str:
    """Return a date in EDTF, "" where it is none."""
    found = read(given)
    return found.edtf if found is not None else ""


def order(given: str) -> str:
    """Return what sorts a date among others; "" where it is none."""
    found = read(given)
    return found.first.order if found is not None else ""


def _edtf(text: str) -> PartialDate | None:
    match = _EDTF.fullmatch(text)
    if match is None or match["year"] == "0000":
        return None
    month, day = (0 if not part or _UNKNOWN.match(part) else int(part) for part in (match["month"], match["day"]))
    if (match["month"] and not month and day) or match["month"] == "00" or match["day"] == "00":
        return None
    return _possible(PartialDate(match["year"].upper(), month, day, match["mark"] or ""))


def _possible(found: PartialDate) -> PartialDate | None:
    if found.month > 12 and not (SPRING <= found.month <= WINTER and not found.day):
        return None
    if found.day:
        try:
            date(*found.parts)
        except (ValueError, TypeError):  # no such day; or digits of its year are not known
            return None
    return found


def _in_words(text: str) -> PartialDate | None:
    """Return a date that is written in words, or with its month as a number before the year."""
    decade, numbers = _DECADE.fullmatch(text), _IN_NUMBERS.fullmatch(text)
    if decade is not None:
        return PartialDate(f"{decade['decade']}X")
    if numbers is not None:
        return PartialDate(numbers["year"], int(numbers["month"]))
    circa = _CIRCA.match(text)
    if circa is not None:
        found = _edtf(text[circa.end() :]) or _in_words(text[circa.end() :])
        return PartialDate(found.year, found.month, found.day, "~") if found is not None and not found.mark else None
    for form in _forms():
        match = form.fullmatch(text)
        if match is not None:
            named = match.groupdict()
            return _possible(PartialDate(named["year"], _number(named["name"]), int(named.get("day") or 0)))
    return None


@cache
def _names() -> dict[str, int]:
    return {**languages.seasons(), **languages.months()}


def _number(name: str) -> int:
    return _names()[name.lower()]


@cache
def _forms() -> tuple[re.Pattern[str], ...]:
    name, year = rf"(?P<name>{languages.any_of(_names())})", r"(?P<year>\d{4})"
    month = rf"(?P<name>{languages.any_of(languages.months())})"
    day = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th|er|\.|º)?"
    of = r"(?:(?:of|de|del|des)\s+)?"
    forms = (
        rf"(?:(?:the|im|le|la|el|in)\s+)?{name},?\s+{of}{year}",
        rf"{year},?\s+{name}",
        rf"{day}\s+{of}{month},?\s+{of}{year}",
        rf"{month}\s+{day},?\s+{year}",
    )
    return tuple(re.compile(form, re.IGNORECASE) for form in forms)
