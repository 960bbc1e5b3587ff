"""Tables of sources, and what a claim's number may come from in one: a cell, or what cells make together.

Rows and columns count from 0, over all rows as they were read. Not how tables are read, and not how they are shown.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class SourceTable:
    """A table of a file as rows of texts, empty ones for empty cells; `sheet` and `page` where the format has them.

    `language` is a BCP 47 tag by which numbers are read that could mean two things (1.234), or empty.
    """

    file: str
    rows: tuple[tuple[str, ...], ...]
    sheet: str = ""
    page: int | None = None
    language: str = ""


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
    opened; `formula` says in words and figures what was reckoned; `fits` is False where the number nearly is the value
    and no rounding explains it.
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
