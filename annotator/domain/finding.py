"""Findings: where a text contradicts the calendar, itself, arithmetic or an earlier article. Not how they are found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class FindingKind(StrEnum):
    """What does not fit."""

    CALENDAR = "calendar"
    AGE = "age"
    SUM = "sum"
    PERCENTAGE = "percentage"
    MULTIPLE = "multiple"
    CONVERSION = "conversion"
    YEARS = "years"
    POINTS = "points"
    FIGURE = "figure"
    SPELLING = "spelling"
    PRODUCT = "product"
    ORDER = "order"
    TIME = "time"
    VOTE = "vote"
    STATUS = "status"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something in a text that cannot be so. `why` says what was computed; `spans` are code points [start, end)."""

    kind: FindingKind
    why: str
    spans: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class EarlierFinding(Finding):
    """Something in a text that an article says otherwise that was signed off before.

    `there` is what that one has instead, and `place` where; (0, 0) where it is no one place.
    """

    article_id: str
    title: str
    there: str
    place: tuple[int, int] = (0, 0)
