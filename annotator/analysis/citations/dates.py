"""Dates as references write them, as ISO 8601. Days that stand in no calendar are none."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?P<month>Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_YEAR = r"(?P<year>1[5-9]\d\d|20\d\d)"
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
_WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"\b{_YEAR}[-/.](?P<month>[01]?\d)[-/.](?P<day>[0-3]?\d)\b",
        rf"\b{_WEEKDAY}{_DAY}\s+{_MONTH}[,\s]\s*{_YEAR}\b",
        rf"\b{_WEEKDAY}{_MONTH}\s+{_DAY},?\s+{_YEAR}\b",
        rf"\b{_YEAR},\s+{_MONTH}\s+{_DAY}\b",
        rf"\b{_YEAR},\s+{_DAY}\s+{_MONTH}(?=\W|$)",
    )
)
_YEAR_ALONE = re.compile(rf"(?<![\d/§-])\b{_YEAR}[a-d]?\b(?![\d/-])")


@dataclass(frozen=True, slots=True)
class Dated:
    """A date in a text: where it stands, and the day as YYYY-MM-DD; of a year alone the year."""

    start: int
    end: int
    day: str
    year: str


def date_in(text: str, start: int = 0) -> Dated | None:
    """Return the first date in a text that has a day."""
    found: list[Dated] = []
    for form in _FORMS:
        for match in form.finditer(text, start):
            day = _iso(match["year"], match["month"], match["day"])
            if day:
                found.append(Dated(*match.span(), day, match["year"]))
                break
    return min(found, key=lambda one: (one.start, -one.end), default=None)


def year_in(text: str) -> Dated | None:
    """Return the last year in a text."""
    last = None
    for match in _YEAR_ALONE.finditer(text):
        last = Dated(*match.span(), "", match["year"])
    return last


def _iso(year: str, month: str, day: str) -> str:
    number = int(month) if month.isdecimal() else _MONTHS.index(month.lower()[:3]) + 1
    try:
        return date(int(year), number, int(day)).isoformat()
    except ValueError:
        return ""
