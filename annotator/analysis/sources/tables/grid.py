"""A table as numbers with heads: which rows and columns are heads, what each number is, and in which scale.

The heads of columns stand in the rows above the first row of numbers, those of rows in the columns before them; a row
of years is a head, too, and so is a column of them. Draws no conclusions.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property

from annotator.analysis.sources.vocabulary import common_keys, key_of_word, table_words, vocabulary
from annotator.analysis.sources.wanted import WORD
from annotator.domain.languages import any_of, codes
from annotator.domain.languages import words as words_of_language
from annotator.domain.source_table import SourceTable

_YEAR = re.compile(r"(?<![\d.,])((?:1[89]|20)\d\d)(?:\s?[/–-]\s?(\d{2,4}))?(?![\d.,]\d|\d)")
_NUMBER = re.compile(r"([-−–+(]?)\s*(\d[\d.,'’\s]*)\)?")
_DIGIT = re.compile(r"\d")
_LOOKED_AT = 200
"""Rows that tell which columns are heads."""
_LONGEST = 40  # letters of a cell that is a number
_MOST_HEADS = 3
_MOST_CELLS = 60_000
_RANKS = 3


@dataclass(frozen=True, slots=True)
class Head:
    """What stands over a column or before a row: its text, the keys of its words, and the years it names."""

    text: str
    keys: frozenset[str]
    years: frozenset[str]


@dataclass(frozen=True, slots=True)
class Cell:
    """A number of a table, in its scale; `digits` are those behind the decimal mark."""

    row: int
    column: int
    value: float
    rounding: float
    percent: bool
    written: str


class Grid:
    """The numbers of a table by their places."""

    def __init__(self, table: SourceTable, code: str) -> None:
        self.table = table
        self.code = code
        self._cells: dict[tuple[int, int], Cell | None] = {}
        self._row_heads: dict[int, Head] = {}
        self.rows = table.rows[: _MOST_CELLS // max(1, max(map(len, table.rows), default=1))]
        self._decimal = "," if code not in ("en", "und") else "."
        self.first_row = self._first_row()
        self.first_column = self._first_column()
        self.columns = range(self.first_column, max(map(len, self.rows), default=0))
        self.data_rows = [
            row
            for row in range(self.first_row, len(self.rows))
            if any(map(_DIGIT.search, self.rows[row][self.first_column :]))
        ]

    # ------------------------------------------------------------------------------------------------- where

    def _text(self, row: int, column: int) -> str:
        return self.rows[row][column].strip() if row < len(self.rows) and column < len(self.rows[row]) else ""

    def _first_row(self) -> int:
        """Return the first row of numbers that are no years."""
        for row, cells in enumerate(self.rows):
            numbers = [cell for cell in cells[1:] if self._parsed(cell) is not None]
            if numbers and not all(_YEAR.fullmatch(cell.strip()) for cell in numbers):
                return row
        return len(self.rows)

    def _first_column(self) -> int:
        """Return the first column of numbers that are neither years nor ranks: those before it are heads."""
        width = max(map(len, self.rows), default=0)
        for column in range(width):
            cells = [
                self._text(row, column)
                for row in range(self.first_row, min(len(self.rows), self.first_row + _LOOKED_AT))
            ]
            filled = [cell for cell in cells if cell]
            numbers = [cell for cell in filled if self._parsed(cell) is not None]
            if len(numbers) * 2 <= len(filled):
                continue
            if column < _MOST_HEADS and (all(_YEAR.fullmatch(cell) for cell in numbers) or _are_ranks(numbers)):
                continue
            return column
        return width

    # ----------------------------------------------------------------------------------------------- numbers

    def _parsed(self, text: str) -> tuple[float, int] | None:
        """Return a cell's number and how many digits stand behind its decimal mark; None where it is none."""
        said = text.strip()
        if not said or len(said) > _LONGEST or not any(map(str.isdecimal, said)):
            return None
        match = _NUMBER.fullmatch(said) or _NUMBER.fullmatch(self._signs.sub("", said))
        if match is None:
            return None
        digits = re.sub(r"[\s'’]", "", match[2]).rstrip(".,")
        whole, decimals = self._parted(digits)
        if not whole.isdecimal():
            return None
        value = float(f"{whole}.{decimals}" if decimals else whole)
        return (-value if match[1] in ("-", "−", "–", "(") else value), len(decimals)

    @cached_property
    def _signs(self) -> re.Pattern[str]:
        """What may stand before or behind a number: a currency, per cent."""
        signs = any_of([*_percents(), *(" ".join(words) for words in vocabulary(self.code).currencies)])
        return re.compile(rf"^\s*{signs}\s*|\s*{signs}\s*$", re.IGNORECASE)

    def _parted(self, digits: str) -> tuple[str, str]:
        """Return the digits before and behind the decimal mark."""
        marks = [sign for sign in digits if not sign.isdecimal()]
        if not marks:
            return digits, ""
        last = digits.rfind(marks[-1])
        behind = len(digits) - last - 1
        several = len(set(marks)) > 1
        is_decimal = marks.count(marks[-1]) == 1 and (several or marks[-1] == self._decimal or behind != 3)
        if not is_decimal:
            return re.sub(r"[.,]", "", digits), ""
        return re.sub(r"[.,]", "", digits[:last]), digits[last + 1 :]

    def cell(self, row: int, column: int) -> Cell | None:
        """Return the number at a place; None where none is."""
        key = row, column
        if key not in self._cells:
            self._cells[key] = self._read(row, column)
        return self._cells[key]

    def _read(self, row: int, column: int) -> Cell | None:
        text = self._text(row, column)
        parsed = self._parsed(text) if column >= self.first_column and row >= self.first_row else None
        if parsed is None:
            return None
        value, decimals = parsed
        in_percent, scale = self._measures[column]
        percent = in_percent or _has_percent(text) or _has_percent(self.row_text(row))
        scale = 1.0 if percent else scale
        rounding = scale * 10.0**-decimals / 2 if decimals or scale > 1 else 0.0
        return Cell(row, column, value * scale, rounding, percent, text)

    @cached_property
    def _measures(self) -> list[tuple[bool, float]]:
        """Whether each column is in per cent, and its scale."""
        width = max(map(len, self.rows), default=0)
        heads = [self.column_head(column).text for column in range(width)]
        return [(_has_percent(f"{head} {self.caption}"), self._scale(at)) for at, head in enumerate(heads)]

    def _scale(self, column: int) -> float:
        corner = self._text(self.first_row - 1, 0) if self.first_row else ""
        said = f"{self.column_head(column).text} {self.caption} {corner}".lower().split()
        words = {word.strip("(),;:") for word in said}
        return max((size for word, size in table_words(self.code).scales.items() if word in words), default=1.0)

    # ------------------------------------------------------------------------------------------------- heads

    @cached_property
    def caption(self) -> str:
        """What stands above the heads: rows of one cell; with the sheet's name."""
        alone = [cells for cells in self.rows[: self.first_row] if sum(bool(cell.strip()) for cell in cells) == 1]
        return " ".join([self.table.sheet, *(cell for cells in alone for cell in cells if cell.strip())]).strip()

    @cached_property
    def about(self) -> frozenset[str]:
        """The keys of the caption, and of a head over the heads of rows that says more than what these are."""
        corner = " ".join(self._text(row, 0) for row in range(self.first_row) if self._text(row, 1))
        keys = self._keys(corner)
        return self._keys(self.caption) | (keys if len(keys) > 1 else frozenset())

    def column_head(self, column: int) -> Head:
        """Return what stands over a column."""
        return self._column_heads[column] if column < len(self._column_heads) else Head("", frozenset(), frozenset())

    @cached_property
    def _column_heads(self) -> list[Head]:
        heads = [cells for cells in self.rows[: self.first_row] if sum(bool(cell.strip()) for cell in cells) > 1]
        width = max(map(len, self.rows), default=0)
        return [
            self._head(" ".join(cells[column].strip() for cells in heads if column < len(cells)).strip())
            for column in range(width)
        ]

    def row_head(self, row: int) -> Head:
        """Return what stands before a row."""
        found = self._row_heads.get(row)
        if found is None:
            found = self._row_heads[row] = self._head(self.row_text(row))
        return found

    def row_text(self, row: int) -> str:
        """Return what stands before a row, as it stands there."""
        cells = [self._text(row, column) for column in range(self.first_column)]
        # a number that counts the rows is no name
        return " ".join(cell for cell in cells if not cell.rstrip(".").isdecimal() or len(cell) > _RANKS).strip()

    def _head(self, text: str) -> Head:
        years = frozenset(match[0].replace(" ", "") for match in _YEAR.finditer(text))
        bare = re.sub(r"\([^)]*\)", " ", _YEAR.sub(" ", text))
        return Head(text, self._keys(bare) or self._keys(_YEAR.sub(" ", text)), years)

    def _keys(self, text: str) -> frozenset[str]:
        common = common_keys(self.code)
        return frozenset(key_of_word(word, self.code) for word in WORD.findall(text)) - common

    @cached_property
    def totals(self) -> frozenset[int]:
        """The rows that hold sums of the others."""
        known = {word for phrase in table_words(self.code).total for word in phrase}
        return frozenset(
            row
            for row in self.data_rows
            if known.intersection(self.row_text(row).lower().replace(":", " ").split()[:1])
        )


@cache
def _percents() -> tuple[str, ...]:
    """Return how per cent is written, in any language."""
    return ("%", *(word for code in codes() for word in words_of_language(code).percent))


def _has_percent(text: str) -> bool:
    said = text.lower()
    return any(sign in said for sign in _percents())


def _are_ranks(cells: list[str]) -> bool:
    """Tell whether numbers count rows: 1, 2, 3."""
    return len(cells) >= _RANKS and [cell.rstrip(".") for cell in cells] == [str(at) for at in range(1, len(cells) + 1)]


def years_said(text: str) -> frozenset[str]:
    """Return the years that a text names, a business year as it is written: 2018/19."""
    return frozenset(match[0].replace(" ", "") for match in _YEAR.finditer(text))
