"""Which backups are kept: always some of each age, never too many, and never none that can be trusted."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.backup import DAYS, MONTHS, RECENT, RECENT_AT_MOST, WEEKS, Backup, Occasion, kept

START = datetime(2026, 1, 1, 9, tzinfo=UTC)
# hours from one backup to the next, and whether it was verified
SERIES = st.lists(st.tuples(st.integers(0, 24 * 40), st.booleans()), min_size=1, max_size=120)


def backups(series: list[tuple[int, bool]]) -> list[Backup]:
    made, at = [], START
    for number, (hours, verified) in enumerate(series):
        at += timedelta(hours=hours)
        made.append(Backup(Path(f"{number:04}"), at, Occasion.DAILY, 1, verified, "origin"))
    return made


@given(SERIES, st.integers(0, 24 * 400))
def test_of_each_age_one_is_kept_and_not_too_many(series: list[tuple[int, bool]], later: int) -> None:
    made = backups(series)
    now = made[-1].at + timedelta(hours=later)
    stays = [one for one in made if one.path in kept(made, now)]
    assert len(stays) <= DAYS + WEEKS + MONTHS + RECENT_AT_MOST + 1
    for period, count in ((_day, DAYS), (_week, WEEKS), (_month, MONTHS)):
        newest = sorted({period(one) for one in made})[-count:]
        assert set(newest) <= {period(one) for one in stays}
    young = [one for one in made if now - one.at < RECENT]
    assert len([one for one in young if one in stays]) >= min(len(young), RECENT_AT_MOST)
    verified = [one for one in made if one.verified]
    if verified:
        last = max(verified, key=lambda one: (one.at, one.path.name))
        assert last in stays


@given(SERIES)
def test_thinning_again_and_again_keeps_what_thinning_once_would_need(series: list[tuple[int, bool]]) -> None:
    """Each time one is made the others are thinned: a day, week or month that counts never loses its last one."""
    there: list[Backup] = []
    for one in backups([(hours, True) for hours, _ in series]):
        there.append(one)
        stays = kept(there, one.at)
        for period, count in ((_day, DAYS), (_week, WEEKS), (_month, MONTHS)):
            newest = sorted({period(other) for other in there})[-count:]
            for wanted in newest:
                last = [other for other in there if period(other) == wanted][-1]
                assert last.path in stays
        there = [other for other in there if other.path in stays]


def test_a_year_of_daily_backups() -> None:
    there: list[Backup] = []
    for day in range(400):
        at = START + timedelta(days=day)
        there.append(Backup(Path(f"{day:04}"), at, Occasion.DAILY, 1, True, "origin"))
        there = [one for one in there if one.path in kept(there, at)]
    ages = [(there[-1].at - one.at).days for one in there]
    assert ages[-DAYS:] == [6, 5, 4, 3, 2, 1, 0]
    assert len([age for age in ages if age < 4 * 7 + 7]) >= DAYS + 2
    assert max(ages) > 300
    assert len(there) <= DAYS + WEEKS + MONTHS


def _day(one: Backup) -> date:
    return one.at.date()


def _week(one: Backup) -> tuple[int, ...]:
    return one.at.isocalendar()[:2]


def _month(one: Backup) -> tuple[int, int]:
    return one.at.year, one.at.month
