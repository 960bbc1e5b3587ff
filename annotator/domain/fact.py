"""Facts that a text states so plainly that another text can be held against them. Not how they are found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class FactKind(StrEnum):
    """What is stated."""

    PERSON = "person"
    """That somebody of this name is in it."""
    BORN = "born"
    """When somebody was born, or how old somebody is in the article's year."""
    FIGURE = "figure"
    """How many of something a named thing has, or did."""


@dataclass(frozen=True, slots=True)
class Fact:
    """What a text states at [start, end). `low` to `high` is what the number can be: of BORN, the year of birth.

    `about` is what a figure counts; `said` is how it is written; `year` is the article's, 0 where it isn't known.
    """

    kind: FactKind
    subject: str
    start: int
    end: int
    said: str = ""
    low: float = 0.0
    high: float = 0.0
    about: str = ""
    year: int = 0
