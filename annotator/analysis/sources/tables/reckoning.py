"""What can be reckoned of cells: shares, differences, growth, sums, averages, ranks; each with its formula."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from annotator.analysis.sources.tables.grid import Cell
from annotator.domain.source_table import Reckoning

_SHOWN = 4
"""Numbers of a long sum that are shown before the last one."""


@dataclass(frozen=True, slots=True)
class Reckoned:
    """A value, the cells that it comes from (the one to be opened first), and its formula."""

    reckoning: Reckoning
    value: float
    rounding: float
    cells: tuple[Cell, ...]
    formula: str
    percent: bool = False


def of_cell(cell: Cell) -> Reckoned:
    """Return a cell as it stands."""
    return Reckoned(Reckoning.CELL, cell.value, cell.rounding, (cell,), cell.written, cell.percent)


def growth(before: Cell, after: Cell) -> Reckoned | None:
    """Return by how many per cent a number is more than another; None of nought."""
    if not before.value or before.percent:
        return None
    value = 100 * (after.value - before.value) / before.value
    rounding = 100 * (before.rounding + after.rounding) / abs(before.value)
    formula = f"({after.written} − {before.written}) / {before.written} = {shown(value)} %"
    return Reckoned(Reckoning.GROWTH, value, rounding, (after, before), formula, percent=True)


def difference(before: Cell, after: Cell) -> Reckoned:
    """Return by how much a number is more than another."""
    value = after.value - before.value
    formula = f"{after.written} − {before.written} = {shown(value)}"
    return Reckoned(
        Reckoning.DIFFERENCE, value, before.rounding + after.rounding, (after, before), formula, after.percent
    )


def share(part: Cell, whole: Cell) -> Reckoned | None:
    """Return how many per cent of a number another is; None of nought, and of more than the whole."""
    if not whole.value or part.percent or whole.percent or not 0 <= part.value <= whole.value:
        return None
    value = 100 * part.value / whole.value
    formula = f"{part.written} / {whole.written} = {shown(value)} %"
    return Reckoned(
        Reckoning.SHARE,
        value,
        100 * (part.rounding + whole.rounding) / whole.value,
        (part, whole),
        formula,
        percent=True,
    )


def share_of_sum(part: Cell, cells: Sequence[Cell]) -> Reckoned | None:
    """Return how many per cent of the sum of some numbers one of them is."""
    whole = sum(cell.value for cell in cells)
    if whole <= 0 or part.percent or part.value < 0:
        return None
    value = 100 * part.value / whole
    rest = tuple(cell for cell in cells if cell is not part)
    formula = f"{part.written} / ({_listed(cells, ' + ')}) = {shown(value)} %"
    return Reckoned(Reckoning.SHARE, value, 0.0, (part, *rest), formula, percent=True)


def total(cells: Sequence[Cell]) -> Reckoned:
    """Return the sum of some numbers."""
    value = sum(cell.value for cell in cells)
    formula = f"{_listed(cells, ' + ')} = {shown(value)}"
    return Reckoned(Reckoning.SUM, value, sum(cell.rounding for cell in cells), tuple(cells), formula)


def average(cells: Sequence[Cell]) -> Reckoned:
    """Return the average of some numbers."""
    value = sum(cell.value for cell in cells) / len(cells)
    formula = f"({_listed(cells, ' + ')}) / {len(cells)} = {shown(value)}"
    return Reckoned(Reckoning.AVERAGE, value, 0.0, tuple(cells), formula, cells[0].percent)


def rank(cell: Cell, cells: Sequence[Cell], *, from_highest: bool) -> Reckoned | None:
    """Return which place a number has among some; None where it shares it with another."""
    better = [other for other in cells if (other.value > cell.value if from_highest else other.value < cell.value)]
    if any(other.value == cell.value for other in cells if other is not cell):
        return None
    order = sorted(cells, key=lambda one: one.value, reverse=from_highest)
    formula = _listed(order, " > " if from_highest else " < ")
    rest = tuple(other for other in cells if other is not cell)
    return Reckoned(Reckoning.RANK, len(better) + 1.0, 0.0, (cell, *rest), formula)


def shown(value: float) -> str:
    """Return a number as a formula shows it."""
    said = f"{value:,.2f}".rstrip("0").rstrip(".")
    return said.replace("-", "−")


def _listed(cells: Sequence[Cell], between: str) -> str:
    written = [cell.written for cell in cells]
    if len(written) > _SHOWN + 1:
        written = [*written[:_SHOWN], "…", written[-1]]
    return between.join(written)
