"""Stretches of time that end before they begin, and hours that are not those between two times of day."""

from __future__ import annotations

import re
from collections.abc import Iterator

from annotator.analysis.findings.numbers import short
from annotator.analysis.findings.token_rows import Match, RowMatcher, Span
from annotator.domain.finding import Finding, FindingKind
from annotator.messages import message

_MONTHS = ("month_sure", "month_maybe", "month_letters")
_CLOCK = re.compile(r"(\d{1,2})(?:[:.](\d\d))?")
_DAY = 24 * 60
_SLACK, _ROUGHLY = 30, 60  # minutes that hours may be off


def order_findings(reader: RowMatcher) -> Iterator[Finding]:
    """Yield the stretches that are told backwards."""
    told: set[Span] = set()
    for name in ("date_range", "life", "year_range"):
        for match in reader.matches(name):
            begin, end = _date(match, ""), _date(match, "end_")
            if begin is None or end is None or begin <= end or match.span("year") in told:
                continue
            if name == "year_range" and match.has_before("moved"):
                continue  # "they moved the date from 2019 to 2015"
            told.add(match.span("year"))
            first, last = match.words(), _words(match, "end_")
            if name == "life":
                why = message("nobody is born in {begin} and dies in {end}", begin=match.words("year"), end=last)
            else:
                why = message("{words} ends before it begins", words=first)
            yield Finding(FindingKind.ORDER, why, (match.span(),))


def clock_findings(reader: RowMatcher) -> Iterator[Finding]:
    """Yield the numbers of hours that two times of day contradict."""
    told: set[int] = set()
    for match in reader.matches("clock_span"):
        hours = match.amount("hours")
        end = _minutes(match, "to", "end_half")
        if hours is None or end is None or match.span("to")[0] in told:
            continue
        begins = _minutes(match, "from", "half" if match.has("half") else "end_half")
        if begins is None:
            continue
        minutes = (end - begins) % _DAY
        # "from 10 to 2 p.m." begins in the morning
        meant = [minutes] if match.has("half") else [minutes, (minutes + _DAY // 2) % _DAY]
        slack = _ROUGHLY if match.has("about") else _SLACK
        if any(abs(one - hours.value * 60) <= slack for one in meant):
            continue
        told.add(match.span("to")[0])
        why = message(
            "from {begin} to {end} is {right} hours, not {wrong}",
            begin=_clock(match, "from", "half"),
            end=_clock(match, "to", "end_half"),
            right=short(minutes / 60),
            wrong=match.words("hours"),
        )
        yield Finding(FindingKind.TIME, why, (match.span(),))


def _date(match: Match, which: str) -> tuple[int, int, int] | None:
    month = match.place_in(which + "month", *_MONTHS) if match.has(which + "month") else 0
    if month is None:
        return None
    day = match.whole(which + "day") if match.has(which + "day") else 0
    return match.whole(which + "year"), month, day


def _words(match: Match, which: str) -> str:
    return match.words(which + "year")


def _minutes(match: Match, time: str, half: str) -> int | None:
    """Return the minutes since midnight of a time on the clock of twelve hours; None where it is none."""
    read = _CLOCK.fullmatch(match.words(time))
    if read is None or not 1 <= int(read[1]) <= 12:
        return None
    if match.words_of(half, "afternoon"):
        later = 12 * 60
    elif match.words_of(half, "forenoon"):
        later = 0
    else:
        return None
    return int(read[1]) % 12 * 60 + int(read[2] or 0) + later


def _clock(match: Match, time: str, half: str) -> str:
    return f"{match.words(time)} {match.words(half)}" if match.has(half) else match.words(time)
