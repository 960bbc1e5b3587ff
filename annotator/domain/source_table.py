"""Tables of sources, and what a claim's number may come from in one: a cell, or what cells make together.

Rows and columns count from 0, over all rows as they were read. Not how tables are read, and not how they are shown.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class SourceTable:
    """A table of a file as rows of texts, empty ones for empty cells; `sheet` and `page` where the format has them.

    `places` are where the cells begin and end in the file's text, where that is known.
    """

    file: str
    rows: tuple[tuple[str, ...], ...]
    sheet: str = ""
    page: int | None = None
    places: tuple[tuple[tuple[int, int], ...], ...] = ()


class Reckoning(StrEnum):
    """How a number comes from cells."""

    CELL = "cell"
    SUM = "sum"
    AVERAGE = "average"
    SHARE = "share"
    DIFFERENCE = "difference"
    GROWTH = "growth"
    RANK = "rank"


@dataclass(frozen=True, slots=True)
class TableValue:
    """What a number of a claim may come from in a table.

    `claim` is the number as the claim writes it; `cells` are those reckoned with (row, column), the first of them to be
    opened, at `start` to `end` of the file's text where that is known; `formula` says in figures what was reckoned;
    `fits` is False where the number nearly is the value and no rounding explains it.
    """

    file: str
    sheet: str
    page: int | None
    claim: str
    reckoning: Reckoning
    value: float
    cells: tuple[tuple[int, int], ...]
    formula: str
    fits: bool
    why: str
    start: int | None = None
    end: int | None = None
