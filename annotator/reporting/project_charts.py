"""The charts behind the articles of a report: those of the dashboard, of what is reported."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from itertools import islice

from annotator.domain.agreement import Agreement
from annotator.domain.article import ARTICLE_STATUSES
from annotator.domain.codebook import Status
from annotator.domain.statistics import Count, periods
from annotator.messages import message
from annotator.reporting.blocks import Bar, BarChart, Chart, Column, ColumnChart
from annotator.reporting.tallying import ArticleTally, Tally, most
from annotator.reporting.wording import Wording

MOST_BARS = 12
_FEWEST_BARS = 2


def public_charts(tally: Tally, scale: Sequence[Status], wording: Wording) -> Iterator[Chart]:
    """Yield what the public is shown."""
    yield _statuses(tally, scale, wording)
    yield from _names(tally, wording)


def desk_charts(
    tally: Tally, scale: Sequence[Status], agreement: Agreement, now: str, wording: Wording
) -> Iterator[Chart]:
    """Yield what the desk's file has; `now` is the time, ISO 8601, that the report is of."""
    yield _statuses(tally, scale, wording)
    yield from _over_time(tally, wording)
    found = (
        _left(tally.articles, wording),
        _oldest(tally, now, wording),
        _coverage(tally.articles, wording),
        *_names(tally, wording),
        _states(tally.articles, wording),
        _in_spite(tally.articles, wording),
        _agreement(agreement, wording),
    )
    yield from (chart for chart in found if chart.bars)


def _statuses(tally: Tally, scale: Sequence[Status], wording: Wording) -> BarChart:
    bars = tuple(Bar(one.label, count, wording.number(count), status=one) for one, count in tally.of(scale))
    return BarChart("statuses", wording.say(message("Verification statuses")), bars)


def _over_time(tally: Tally, wording: Wording) -> Iterator[Chart]:
    columns = tuple(Column(wording.date(one.first.isoformat()), one.made, one.checked) for one in periods(tally.days))
    if len(columns) >= _FEWEST_BARS:
        say = wording.say
        title = say(message("Made and checked over time"))
        yield ColumnChart("days", title, say(message("made")), say(message("checked")), columns)


def _names(tally: Tally, wording: Wording) -> Iterator[BarChart]:
    """Yield what is counted by name; of one name alone nothing is to be seen."""
    for key, title, counts in (
        ("tags", message("Tags"), tally.tags),
        ("claimants", message("Claimants"), tally.claimants),
        ("publishers", message("Sources most used"), tally.publishers),
    ):
        bars = tuple(_bar(one, wording) for one in most(counts, MOST_BARS))
        if len(bars) >= _FEWEST_BARS:
            yield BarChart(key, wording.say(title), bars)


def _bar(one: Count, wording: Wording) -> Bar:
    return Bar(one.name, one.count, wording.number(one.count))


def _left(articles: Sequence[ArticleTally], wording: Wording) -> BarChart:
    """Return how many of an article's claims are checked, of those that have the most left; of one it says nothing."""
    left = sorted((one for one in articles if one.checked < one.claims), key=lambda one: one.checked - one.claims)
    bars = (Bar(one.title, one.claims, _share(one.checked, one.claims, wording), one.checked) for one in left)
    title = wording.say(message("Articles with the most left to do"))
    return BarChart("left", title, _first(bars) if len(articles) > 1 else ())


def _oldest(tally: Tally, now: str, wording: Wording) -> BarChart:
    """Return how many days the claims wait that wait the longest, with the day on which each was made."""
    until = datetime.fromisoformat(now) if now else None
    bars = []
    for made, claim, status in tally.oldest_open(MOST_BARS):
        days = (until - datetime.fromisoformat(made)).days if until else 0
        bars.append(Bar(claim, max(days, 0), wording.date(made[:10]), status=status))
    return BarChart("oldest", wording.say(message("Oldest open claims")), tuple(bars))


def _coverage(articles: Sequence[ArticleTally], wording: Wording) -> BarChart:
    bars = (
        Bar(one.title, one.coverage.checkables, f"{one.coverage.share:.0%}", one.coverage.covered + one.coverage.waived)
        for one in articles
        if one.coverage is not None and one.coverage.checkables
    )
    return BarChart("coverage", wording.say(message("Coverage")), _first(bars))


def _states(articles: Sequence[ArticleTally], wording: Wording) -> BarChart:
    counted = Counter(one.state for one in articles)
    bars = (
        Bar(wording.say(state), counted[state], wording.number(counted[state]))
        for state in ARTICLE_STATUSES
        if counted[state]
    )
    return BarChart("states", wording.say(message("Articles by state")), tuple(bars) if len(articles) > 1 else ())


def _in_spite(articles: Sequence[ArticleTally], wording: Wording) -> BarChart:
    """Return how much was missing in the articles that are signed off all the same."""
    bars = (Bar(one.title, one.missing, wording.number(one.missing)) for one in articles if one.missing)
    return BarChart("in_spite", wording.say(message("Signed off all the same")), _first(bars))


def _agreement(agreement: Agreement, wording: Wording) -> BarChart:
    """Return on how many claims people agree, of those that two or more have assessed, over all and by tag."""
    units = agreement.statuses.units
    all_claims = [
        Bar(
            wording.say(message("All claims")),
            units,
            _percent(agreement.statuses.percent.value),
            units - len(agreement.differ),
        )
    ]
    groups = [
        Bar(one.label, one.units, _percent(one.percent), round((one.percent or 0) * one.units))
        for one in agreement.groups
    ]
    return BarChart("agreement", wording.say(message("Agreement")), _first([*all_claims, *groups]) if units else ())


def _first(bars: Iterable[Bar]) -> tuple[Bar, ...]:
    return tuple(islice(bars, MOST_BARS))


def _share(part: int, whole: int, wording: Wording) -> str:
    return f"{wording.number(part)} / {wording.number(whole)}"


def _percent(share: float | None) -> str:
    return f"{share or 0:.0%}"
