"""Dates that the calendar does not have, and weekdays that do not belong to their date."""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from datetime import date

from annotator.analysis.findings.token_rows import Match, RowMatcher
from annotator.domain.finding import Finding, FindingKind
from annotator.messages import message

_MONTHS = ("month_sure", "month_maybe", "month_letters", "month")
_WEEKDAYS = (
    message("Monday"),
    message("Tuesday"),
    message("Wednesday"),
    message("Thursday"),
    message("Friday"),
    message("Saturday"),
    message("Sunday"),
)
_NAMES = (
    message("January"),
    message("February"),
    message("March"),
    message("April"),
    message("May"),
    message("June"),
    message("July"),
    message("August"),
    message("September"),
    message("October"),
    message("November"),
    message("December"),
)
_GREGORIAN = 1753  # the first whole year of the calendar in use among English speakers
_NEAR = 92  # days between the article and a date without a year, beyond which the year is anybody's guess


def calendar_findings(reader: RowMatcher, published: date | None) -> Iterator[Finding]:
    """Yield the dates that cannot be; `published` settles the year of a date that names none."""
    seen: set[int] = set()
    for match in reader.matches("date"):
        start, end = match.span()
        month, day = match.place_in("month", *_MONTHS), match.whole("day")
        if start in seen or month is None:
            continue
        year = match.whole("year") if match.has("year") else None
        why = _impossible(year, month + 1, day) or _wrong_weekday(match, reader, published, year, month + 1, day)
        if why:
            seen.add(start)
            yield Finding(FindingKind.CALENDAR, why, ((start, end),))


def _impossible(year: int | None, month: int, day: int) -> str:
    # a leap year stands for the one that isn't known
    days = calendar.monthrange(year or 2000, month)[1]
    if day <= days:
        return ""
    if month == 2 and day == 29:
        return message("{year} was no leap year: there was no 29 February", year=str(year))
    return message("{month} has {days} days: there is no {day} {month}", month=_NAMES[month - 1], days=days, day=day)


def _wrong_weekday(
    match: Match, reader: RowMatcher, published: date | None, year: int | None, month: int, day: int
) -> str:
    if not match.has("weekday") or match.words("weekday").endswith("s"):
        return ""
    weekday = match.place_in("weekday", "weekday")
    if weekday is None or (year is not None and year < _GREGORIAN):
        return ""
    meant = _day(year, month, day) if year is not None else _nearest(published, month, day)
    if meant is None or meant.weekday() == weekday:
        return ""
    if year is None and any(_falls_on(other, month, day, weekday) for other in reader.years):
        return ""
    named = message("{day} {month} {year}", day=day, month=_NAMES[month - 1], year=str(meant.year))
    right, wrong = _WEEKDAYS[meant.weekday()], _WEEKDAYS[weekday]
    if published is not None and meant > published:
        return message("{date} is a {right}, not a {wrong}", date=named, right=right, wrong=wrong)
    return message("{date} was a {right}, not a {wrong}", date=named, right=right, wrong=wrong)


def _day(year: int, month: int, day: int) -> date | None:
    return date(year, month, day) if day <= calendar.monthrange(year, month)[1] else None


def _falls_on(year: int, month: int, day: int, weekday: int) -> bool:
    found = _day(year, month, day)
    return found is not None and found.weekday() == weekday


def _nearest(published: date | None, month: int, day: int) -> date | None:
    """Return the date nearest to the day of publication, None where none is near."""
    if published is None:
        return None
    years = (year for year in range(published.year - 1, published.year + 2) if date.min.year <= year <= date.max.year)
    days = (found for year in years if (found := _day(year, month, day)) is not None)
    nearest = min(days, key=lambda found: abs(found - published), default=None)
    return nearest if nearest is not None and abs(nearest - published).days <= _NEAR else None
