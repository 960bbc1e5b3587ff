"""What in a table a claim's number may come from: looked for among the rows and columns that the claim names.

The claim's words must meet the heads before a number is looked at: among all that can be reckoned of a table something
nearly always fits by chance. One value is given for a number, the plainest that fits: a cell before what is reckoned.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from annotator.analysis.article_language import language_of
from annotator.analysis.sources.amounts import agree
from annotator.analysis.sources.quantities import COUNT, MONEY, PERCENT, Quantity
from annotator.analysis.sources.tables import reckoning as reckon
from annotator.analysis.sources.tables.asked import Asked
from annotator.analysis.sources.tables.grid import Cell, Grid, Head
from annotator.analysis.sources.tables.reckoning import Reckoned
from annotator.analysis.sources.vocabulary import key_of_word
from annotator.domain.source_passage import SoughtClaim
from annotator.domain.source_table import Reckoning, SourceTable, TableValue
from annotator.messages import message

_HEAD, _PART = 0.66, 0.5
"""Share of a head's words that a claim must have to mean it; and to mean the whole that something is a share of."""
_NEARLY = 0.1
_MOST, _MOST_WHOLES = 12, 2
"""Rows or columns that a claim can name; of more, something would fit by chance."""
_LEAST_RANKED = 3
_NO_NUMBER = Quantity(COUNT, "", 0.0, 0.0, 0, 0, 0)
_TELLING = 3
"""Digits of a number that no chance explains, where a claim names a row and no column."""


def table_values(claim: SoughtClaim, tables: Iterable[SourceTable]) -> list[TableValue]:
    """Return what the numbers of a claim may come from in some tables; of each number at most one value a table."""
    code = language_of(claim.wording, claim.language)
    asked = Asked(claim.wording, code)
    return [value for table in tables if len(table.rows) > 1 for value in _Search(asked, Grid(table, code)).values()]


@dataclass(frozen=True, slots=True)
class _Line:
    """A row or column that the claim means, with its head."""

    at: int
    head: Head


class _Search:
    """Looks for the numbers of one claim in one table."""

    def __init__(self, asked: Asked, grid: Grid) -> None:
        self._asked, self._grid = asked, grid
        plain = [row for row in grid.data_rows if row not in grid.totals]
        self._plain = plain
        self._rows = self._meant((row, grid.row_head(row)) for row in plain if asked.may_mean(grid.row_text(row)))
        self._columns = self._meant((column, grid.column_head(column)) for column in grid.columns)
        if len(grid.columns) == 1 and not self._columns:
            self._columns = [_Line(grid.columns[0], grid.column_head(grid.columns[0]))]
        self._totals = [_Line(row, grid.row_head(row)) for row in sorted(grid.totals)]

    def _meant(self, heads: Iterable[tuple[int, Head]]) -> list[_Line]:
        """Return the rows or columns whose heads the claim names; of very many those that it names best, or none."""
        found = [_Line(at, head) for at, head in heads if self._means(head)]
        if len(found) > _MOST:
            most = max(self._met(line.head) for line in found)
            found = [line for line in found if self._met(line.head) == most]
        return found if len(found) <= _MOST else []

    def _met(self, head: Head) -> int:
        return len(head.keys & self._asked.keys)

    def _means(self, head: Head) -> bool:
        there = self._share(head)
        if head.years:
            return bool(head.years & self._asked.years) and (not head.keys or there >= _PART or len(head.keys) == 1)
        return bool(head.keys) and there >= _HEAD

    def _share(self, head: Head) -> float:
        return len(head.keys & self._asked.keys) / len(head.keys) if head.keys else 0.0

    # ------------------------------------------------------------------------------------------------ values

    def values(self) -> Iterator[TableValue]:
        """Yield what the claim's numbers, and its ranks, may come from."""
        if not self._rows and not self._columns:
            return
        for one in self._asked.quantities:
            found = next((each for each in self._reckoned(one) if self._fits(one, each)), None)
            if found is not None:
                yield self._value(self._asked.written(one), found, fits=True)
            elif (near := self._nearly(one)) is not None:
                yield self._value(self._asked.written(one), near, fits=False)
        yield from self._ranks()

    def _reckoned(self, one: Quantity) -> Iterator[Reckoned]:
        """Yield what a number may be, the plainest first."""
        is_change = self._asked.direction != 0 and self._asked.is_by(one)
        if is_change:
            yield from self._changes(one)
            return
        yield from self._cells(one)
        yield from self._differences_of_rows()
        yield from self._shares(one)
        yield from self._sums(one)

    def _cells(self, one: Quantity) -> Iterator[Reckoned]:
        rows = self._rows or (self._totals if self._asked.says(self._asked.words.total) else [])
        columns = self._columns_of(one)
        for row in rows:
            for column in columns:
                if self._speaks_of(one, row, column) and (cell := self._cell(row, column)):
                    yield reckon.of_cell(cell)
            if not columns and not self._asked.years and len(str(int(one.value)).strip("0")) >= _TELLING:
                for at in self._grid.columns:
                    line = _Line(at, self._grid.column_head(at))
                    if line.head.years and self._speaks_of(one, row, line) and (cell := self._cell(row, line)):
                        yield reckon.of_cell(cell)

    def _columns_of(self, one: Quantity) -> list[_Line]:
        """Return the columns that a number may be of: of those that are meant the ones that name what it counts."""
        named = [line for line in self._columns if line.head.keys.intersection(one.nouns)]
        return named or self._columns

    def _speaks_of(self, one: Quantity, row: _Line, column: _Line) -> bool:
        """Tell whether the claim speaks of what the table does, where years alone stand over the columns."""
        grid, asked = self._grid, self._asked
        if column.head.keys & asked.keys:
            return True
        if row.head.keys.intersection(one.nouns):
            return True
        about = grid.about - row.head.keys
        if about or row.head.years:
            return bool(about & asked.keys)
        # nothing says what the table is about: then the number itself must be one that no chance explains
        return len(str(int(one.value)).rstrip("0")) >= _TELLING

    def _changes(self, one: Quantity) -> Iterator[Reckoned]:
        """Yield by how much something changed: as a column says it, else reckoned between two times."""
        rows = self._rows or (self._totals if self._asked.says(self._asked.words.total) else [])
        change = {key_of_word(word, self._asked.code) for phrase in self._asked.words.change for word in phrase}
        for row in rows:
            for at in self._grid.columns:
                line = _Line(at, self._grid.column_head(at))
                if line.head.keys & change and self._speaks_of(one, row, line) and (cell := self._cell(row, line)):
                    yield reckon.of_cell(cell)
        for before, after in self._times(one, rows):
            found = reckon.growth(before, after) if one.kind == PERCENT else reckon.difference(before, after)
            if found is not None:
                yield found

    def _times(self, one: Quantity, rows: list[_Line]) -> Iterator[tuple[Cell, Cell]]:
        """Yield the cells of two times: those of the years named, or of one and the one before it."""
        by_column = [line for line in self._columns if line.head.years]
        for row in rows if not any(line.head.years for line in rows) else ():
            if not by_column or not self._speaks_of(one, row, by_column[-1]):
                continue
            last = by_column[-1]
            first = by_column[0] if len(by_column) > 1 else self._before(last)
            if first is not None and (before := self._cell(row, first)) and (after := self._cell(row, last)):
                yield before, after
        by_row = [line for line in rows if line.head.years]
        if by_row:
            last = by_row[-1]
            at = self._plain.index(last.at)
            before_row = by_row[0].at if len(by_row) > 1 else self._plain[at - 1] if at else last.at
            for column in self._columns_of(one):
                before = self._grid.cell(before_row, column.at)
                after = self._cell(last, column)
                if before and after and before is not after:
                    yield before, after

    def _before(self, column: _Line) -> _Line | None:
        """Return the column of the time before one."""
        at = column.at - 1
        head = self._grid.column_head(at)
        return _Line(at, head) if at in self._grid.columns and head.years and head.keys == column.head.keys else None

    def _differences_of_rows(self) -> Iterator[Reckoned]:
        if len(self._rows) == 2 and self._asked.says(self._asked.words.more):
            for column in self._columns:
                cells = [cell for row in self._rows if (cell := self._cell(row, column))]
                if len(cells) == 2:
                    low, high = sorted(cells, key=lambda cell: cell.value)
                    yield reckon.difference(low, high)

    def _shares(self, one: Quantity) -> Iterator[Reckoned]:
        if one.kind != PERCENT:
            return
        for row in self._rows:
            for column in self._columns:
                part = self._cell(row, column)
                if part is None or not self._speaks_of(one, row, column):
                    continue
                wholes = [cell for line in self._wholes(row) if (cell := self._cell(line, column))]
                wholes += [cell for line in self._columns if line is not column and (cell := self._cell(row, line))]
                yield from filter(None, (reckon.share(part, whole) for whole in wholes))
                if not self._totals and not row.head.years and len(self._plain) > 2:
                    found = reckon.share_of_sum(part, self._column(column))
                    if found is not None and not self._wholes(row) and len(self._columns) == 1:
                        yield found

    def _wholes(self, part: _Line) -> list[_Line]:
        """Return the rows that one may be a share of: those of totals, and those that the claim names in part."""
        named = [
            _Line(row, head)
            for row in self._plain
            if self._asked.may_mean(self._grid.row_text(row))
            and row != part.at
            and self._share(head := self._grid.row_head(row)) >= _PART
            and not head.years
        ]
        return [*self._totals, *(named if len(named) <= _MOST_WHOLES else ())]

    def _sums(self, one: Quantity) -> Iterator[Reckoned]:
        asked = self._asked
        rows = [line.at for line in self._rows]
        all_of_them = asked.says(asked.words.total) or any(
            other.value == len(self._plain) and other is not one for other in asked.quantities
        )
        for column in self._columns_of(one):
            cells = self._column(column)
            if not cells or (column.head.years and not self._grid.about & asked.keys and self._grid.about):
                continue
            if not rows and asked.says(asked.words.average):
                yield reckon.average(cells)
            elif not rows and all_of_them and not self._totals and not cells[0].percent:
                yield reckon.total(cells)
            elif len(rows) >= 2 and not cells[0].percent:
                years = any(line.head.years for line in self._rows)
                chosen = [cell for cell in cells if min(rows) <= cell.row <= max(rows)] if years else None
                yield reckon.total(chosen or [cell for cell in cells if cell.row in rows])

    def _ranks(self) -> Iterator[TableValue]:
        for place, from_highest, said, behind in self._asked.ranks():
            if len(self._rows) != 1 or len(self._columns) != 1:
                return
            row, column = self._rows[0], self._columns[0]
            heads = column.head.keys | self._grid.about
            if said in self._bare and behind not in heads:
                continue
            cell, cells = self._cell(row, column), self._column(column)
            if cell is None or len(cells) < _LEAST_RANKED or not self._speaks_of(_NO_NUMBER, row, column):
                continue
            found = reckon.rank(cell, cells, from_highest=from_highest)
            if found is not None and found.value == place:
                yield self._value(said, found, fits=True)

    # ------------------------------------------------------------------------------------------------ fitting

    def _fits(self, one: Quantity, found: Reckoned) -> bool:
        if not self._is_of_its_kind(one, found):
            return False
        value = found.value
        if found.reckoning in (Reckoning.GROWTH, Reckoning.DIFFERENCE) or value < 0:
            if self._asked.direction and value * self._asked.direction < 0:
                return False
            value = abs(value)
        slack = one.rounding
        if found.reckoning is not Reckoning.CELL and one.kind == COUNT and found.value != int(found.value):
            slack = max(slack, 0.5)
        mine = replace(one, rounding=slack)
        return agree(mine, replace(one, value=value, rounding=min(found.rounding, abs(value) / 100), bound=""))

    @staticmethod
    def _is_of_its_kind(one: Quantity, found: Reckoned) -> bool:
        if found.reckoning is Reckoning.GROWTH or found.reckoning is Reckoning.SHARE:
            return one.kind == PERCENT
        if found.percent:
            return one.kind == PERCENT
        return one.kind in (COUNT, MONEY) or one.kind != PERCENT

    def _nearly(self, one: Quantity) -> Reckoned | None:
        """Return the one cell that the claim names, where its number is nearly that: a slip, or another year's."""
        columns = self._columns_of(one)
        if len(self._rows) != 1 or len(columns) != 1 or one.bound or (self._asked.direction and self._asked.is_by(one)):
            return None
        cell = self._cell(self._rows[0], columns[0])
        if cell is None or not self._speaks_of(one, self._rows[0], columns[0]):
            return None
        found = reckon.of_cell(cell)
        near = abs(cell.value - one.value) <= _NEARLY * abs(cell.value)
        return found if near and self._is_of_its_kind(one, found) and not self._fits(one, found) else None

    # ---------------------------------------------------------------------------------------------- of tables

    @property
    def _bare(self) -> frozenset[str]:
        """The words for the highest that may also belong to another: the most important."""
        return self._asked.words.bare

    def _cell(self, row: _Line, column: _Line) -> Cell | None:
        return self._grid.cell(row.at, column.at)

    def _column(self, column: _Line) -> list[Cell]:
        return [cell for row in self._plain if (cell := self._grid.cell(row, column.at))]

    def _value(self, written: str, found: Reckoned, *, fits: bool) -> TableValue:
        first = found.cells[0]
        row, column = self._grid.row_head(first.row).text, self._grid.column_head(first.column).text
        table = self._grid.table
        place = table.places[first.row][first.column] if table.places else (None, None)
        return TableValue(
            file=table.file,
            sheet=table.sheet,
            page=table.page,
            claim=written,
            reckoning=found.reckoning,
            value=round(found.value, 6),
            cells=tuple((cell.row, cell.column) for cell in found.cells),
            formula=found.formula,
            fits=fits,
            why=message("row “{row}”, column “{column}”", row=row, column=column),
            start=place[0],
            end=place[1],
        )
