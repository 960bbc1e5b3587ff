"""Backups: what one is, why it was made, and which of many are kept. Not where they lie, nor how one is made."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path


class Occasion(StrEnum):
    """Why a backup was made."""

    DAILY = "daily"
    IMPORT = "before-import"
    DELETION = "before-deletion"
    MERGE = "before-merge"
    CODEBOOK = "before-codebook"
    RECEIVING = "before-receiving"
    ERASURE = "after-erasing"
    UPGRADE = "before-upgrade"
    RESTORING = "before-restoring"
    BY_HAND = "by-hand"


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of a project. `at` is UTC; `origin` tells which file it is a copy of, without naming it.

    `verified` is said of one that was opened and passed the full check.
    """

    path: Path
    at: datetime
    occasion: Occasion
    bytes: int
    verified: bool
    origin: str


@dataclass(frozen=True, slots=True)
class Holding:
    """What a project, or a copy of one, holds.

    `link` is what the last act added to the history's chain, "" without any; `seal` is the head of the whole chain.
    """

    articles: int = 0
    claims: int = 0
    acts: int = 0
    link: str = ""
    seal: str = ""
    last_act: str = ""
    last_at: datetime | None = None


DAYS, WEEKS, MONTHS = 7, 4, 12
RECENT = timedelta(hours=24)
RECENT_AT_MOST = 20


def kept(backups: Iterable[Backup], now: datetime) -> set[Path]:
    """Return which of one file's backups are kept, by their paths.

    Kept are the last one of each of the last 7 days, 4 weeks and 12 months that have any; those of the last 24 hours,
    20 at most, for each of them stands before an act that somebody may regret; and the newest one that was verified.
    """
    newest_first = sorted(backups, key=lambda one: (one.at, one.path.name), reverse=True)
    recent = [one for one in newest_first if now - one.at < RECENT][:RECENT_AT_MOST]
    verified = [one for one in newest_first if one.verified][:1]
    found = {one.path for one in (*recent, *verified)}
    # one that could not be verified yet stands for its day only where no other does
    trusted_first = sorted(newest_first, key=lambda one: not one.verified)
    for count, period in ((DAYS, _day), (WEEKS, _week), (MONTHS, _month)):
        found |= _last_of_each(trusted_first, newest_first, period, count)
    return found


def _last_of_each(
    ranked: Sequence[Backup], newest_first: Sequence[Backup], period: Callable[[datetime], Hashable], count: int
) -> set[Path]:
    """Return the best one of each of the newest `count` periods."""
    periods = list(dict.fromkeys(period(one.at) for one in newest_first))[:count]
    best: dict[Hashable, Path] = {}
    for one in ranked:
        best.setdefault(period(one.at), one.path)
    return {best[wanted] for wanted in periods}


def _day(at: datetime) -> Hashable:
    return at.date()


def _week(at: datetime) -> Hashable:
    return at.isocalendar()[:2]


def _month(at: datetime) -> Hashable:
    return at.year, at.month
