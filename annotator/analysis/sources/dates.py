"""Dates in a text as they are stated: a day, a month or a year, in words or in figures; never more than is said."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from annotator.analysis.sources.vocabulary import words_in_dates
from annotator.domain import languages

_MONTHS = 12


@dataclass(frozen=True, slots=True)
class StatedDate:
    """A date between two places of a text; what it does not say is 0."""

    start: int
    end: int
    year: int
    month: int
    day: int

    def allows(self, other: StatedDate) -> bool:
        """Tell whether both can be one date: June 2021 allows 3 June 2021."""
        pairs = ((self.year, other.year), (self.month, other.month), (self.day, other.day))
        return all(one == another or not one or not another for one, another in pairs)

    def is_like(self, other: StatedDate) -> bool:
        """Tell whether both say something of the same kind: of days, of months or of years."""
        return (
            bool(self.day and other.day)
            or bool(self.month and other.month and not (self.day or other.day))
            or bool(self.year and other.year)
        )


def _suffixes(code: str) -> list[str]:
    """Return what is written behind the number of a day."""
    found: list[str] = languages.table(code, "checkables")["numbers"]["ordinal_suffixes"]
    return found


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    month = rf"(?P<month>{languages.any_of(languages.months())})(?![^\W\d_])"
    suffix = languages.any_of((".", "º", *(one for code in languages.codes() for one in _suffixes(code))))
    day = rf"(?<![\d.,/])(?P<day>[0-3]?\d){suffix}?"
    year = r"(?P<year>(?:1[5-9]|20)\d\d)(?![\d/.,]\d|\d)"
    of = rf"(?:{words_in_dates('of')}\s+)?"
    several = rf"(?:\s*(?:{words_in_dates('to')}|[-–])\s*(?P<last>[0-3]?\d)\.?)?"
    return (
        re.compile(r"(?<!\d)(?P<year>(?:1[5-9]|20)\d\d)-(?P<number>0[1-9]|1[0-2])(?:-(?P<day>[0-3]\d))?(?!\d)"),
        re.compile(
            r"(?<![\d.,])(?P<day>[0-3]?\d)\.\s?(?P<number>0?[1-9]|1[0-2])\.\s?(?P<year>(?:1[5-9]|20)\d\d)(?!\d)"
        ),
        re.compile(rf"{day}{several}\s+{of}{month}\.?(?:,?\s+{of}{year})?", re.IGNORECASE),
        re.compile(rf"\b{month}\.?\s+(?P<day>[0-3]?\d){suffix}?(?![\d:.,]*\d)(?:,?\s+{year})?", re.IGNORECASE),
        re.compile(rf"\b{month}\.?,?\s+{of}{year}", re.IGNORECASE),
        re.compile(r"(?<![\d.,/'’])(?<!\d )(?P<year>(?:1[5-9]|20)\d\d)(?![.,]?\d)(?!\s\d{3}\b)"),
    )


def dates_in(text: str) -> list[StatedDate]:
    """Return the dates of a text in its order; the longer of two that overlap."""
    found: list[StatedDate] = []
    for pattern in _patterns():
        for date in _matches(pattern, text):
            if all(date.end <= other.start or other.end <= date.start for other in found):
                found.append(date)
    return sorted(found, key=lambda date: date.start)


def _matches(pattern: re.Pattern[str], text: str) -> Iterator[StatedDate]:
    for match in pattern.finditer(text):
        parts = match.groupdict()
        month = int(parts.get("number") or 0) or languages.months().get((parts.get("month") or "").lower(), 0)
        if not month and parts.get("month"):
            month = languages.months().get(parts["month"].lower().rstrip("."), 0)
        day = int(parts.get("day") or 0)
        if day <= 31 and month <= _MONTHS and not (month and not day and not parts.get("year")):
            yield StatedDate(match.start(), match.end(), int(parts.get("year") or 0), month, day)
