"""Dates as references write them, as ISO 8601. Days that stand in no calendar are none."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from annotator.analysis.citations.words import compiled, reference_words

_YEAR = r"(?P<year>1[5-9]\d\d|20\d\d)"
_YEAR_ALONE = re.compile(rf"(?<![\d/§-])\b{_YEAR}[a-d]?\b(?![\d/-])")


@cache
def _forms() -> tuple[re.Pattern[str], ...]:
    words = reference_words()
    month, of = rf"(?P<month>{words.month})", rf"(?:{words.of}\s+)?"
    day = rf"(?P<day>[0-3]?\d)(?:{words.ordinal_suffixes})?"
    weekday = rf"(?:{words.weekday},?\s+)?"
    forms = (
        rf"\b{_YEAR}[-/.](?P<month>[01]?\d)[-/.](?P<day>[0-3]?\d)\b",
        rf"\b{weekday}{day}\s+{of}{month}[,\s]\s*{of}{_YEAR}\b",
        rf"\b{weekday}{month}\s+{day},?\s+{_YEAR}\b",
        rf"\b{_YEAR},\s+{month}\s+{day}\b",
        rf"\b{_YEAR},\s+{day}\s+{month}(?=\W|$)",
    )
    return tuple(map(compiled, forms))


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
    for form in _forms():
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
    number = int(month) if month.isdecimal() else reference_words().months[month.lower()]
    try:
        return date(int(year), number, int(day)).isoformat()
    except ValueError:
        return ""
