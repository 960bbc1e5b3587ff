"""How far the work on a project has come, in numbers: what the dashboard shows. Not how it is counted or drawn."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import groupby

from annotator.domain.sign_off import SignOff

MOST_COLUMNS = 40
"""The most periods that a chart over time has room for."""


@dataclass(frozen=True, slots=True)
class Count:
    """How often something occurs: a status by its key, a tag, a claimant or a publisher by name."""

    name: str
    count: int


@dataclass(frozen=True, slots=True)
class Day:
    """What was done on one day (UTC): claims made, and claims whose settled status was set."""

    day: date
    made: int
    checked: int


@dataclass(frozen=True, slots=True)
class ArticleProgress:
    """How far an article is: its claims, and how many of them are checked."""

    article_id: str
    title: str
    status: str
    claims: int
    checked: int


@dataclass(frozen=True, slots=True)
class SignedInSpite:
    """An article that is signed off although something was missing: what, and why."""

    article_id: str
    title: str
    sign_off: SignOff


@dataclass(frozen=True, slots=True)
class OpenClaim:
    """A claim that nobody has checked yet, with when it was made and its first place."""

    claim_id: str
    wording: str
    status: str
    made_at: datetime
    article_id: str
    article: str


@dataclass(frozen=True, slots=True)
class Statistics:
    """The state of a project at one moment. Lists are in the order in which they are shown, the most first.

    `in_spite` are the latest of the `signed_in_spite` articles that are signed off although something was missing:
    among `states` they count as signed off.

    Claims that were imported as checked before are not counted, as they stand in no article; nor are those whose check
    is void.
    """

    articles: int
    claims: int
    checked: int
    mentions: int
    evidence: int
    states: tuple[Count, ...]
    statuses: tuple[Count, ...]
    tags: tuple[Count, ...]
    claimants: tuple[Count, ...]
    publishers: tuple[Count, ...]
    days: tuple[Day, ...]
    open_articles: tuple[ArticleProgress, ...]
    oldest_open: tuple[OpenClaim, ...]
    in_spite: tuple[SignedInSpite, ...]
    signed_in_spite: int


@dataclass(frozen=True, slots=True)
class Period:
    """One or more days together: the first and the last one, and what was done in them."""

    first: date
    last: date
    made: int
    checked: int


def periods(days: Sequence[Day], most: int = MOST_COLUMNS) -> list[Period]:
    """Return days as periods without a gap, by day, week or month: the shortest that gives at most `most`.

    Where even months are more, the last `most` are returned.
    """
    if not days:
        return []
    first, last = days[0].day, days[-1].day
    found: list[Period] = []
    for begin in (_day, _week, _month):
        found = _grouped(days, begin, first, last)
        if len(found) <= most:
            return found
    return found[-most:]


def _grouped(days: Sequence[Day], begin: Callable[[date], date], first: date, last: date) -> list[Period]:
    known = {day.day: day for day in days}
    every = (first + timedelta(days=n) for n in range((last - first).days + 1))
    found = []
    for _, group in groupby(every, begin):
        together = list(group)
        there = [known[day] for day in together if day in known]
        made, checked = sum(day.made for day in there), sum(day.checked for day in there)
        found.append(Period(together[0], together[-1], made, checked))
    return found


def _day(day: date) -> date:
    return day


def _week(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _month(day: date) -> date:
    return day.replace(day=1)
