"""Reads the labelled pairs of claims and tables, and compares them with what the rules offer. See README.md."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from annotator.analysis.sources import table_values
from annotator.domain.source_passage import SoughtClaim
from annotator.domain.source_table import SourceTable, TableValue
from tests.reference.score import Score

HERE = Path(__file__).resolve().parent / "tables"
TABLES_TUNED, TABLES_HELD_OUT = HERE / "tuned", HERE / "held_out"
TABLES_SET = [TABLES_TUNED, TABLES_HELD_OUT]
_TABLE, _CLAIMS, _CELLS = "=== table", "=== claims", " | "


@dataclass(frozen=True)
class TablePair:
    """A claim about a table. `label` is what its number comes from: a reckoning and the heads of a cell in it.

    `nearly` tells that it nearly fits; without a label there is nothing in the table that it comes from.
    """

    table: SourceTable
    language: str
    claim: str
    label: str
    nearly: bool

    @cached_property
    def found(self) -> list[TableValue]:
        """What the rules offer."""
        return table_values(SoughtClaim(self.claim, self.language), [self.table])

    def is_labelled(self, value: TableValue) -> bool:
        """Tell whether what is offered is what the label says."""
        kind, _, heads = self.label.partition(" ")
        if not kind or value.reckoning.value != kind or value.fits == self.nearly:
            return False
        row_head, column_head = (one.strip() for one in heads.split("|"))
        return any(
            row_head in self.table.rows[row][:2]
            and any(head[column : column + 1] == (column_head,) for head in self.table.rows[:2])
            for row, column in value.cells
        )

    def misses(self) -> Iterator[str]:
        """Lines on all that is otherwise than labelled."""
        head = f"{self.table.file}: {self.claim}"
        if self.label and not any(map(self.is_labelled, self.found)):
            yield f"-          {head}  -> {'nearly ' if self.nearly else ''}{self.label}"
        for value in self.found:
            if not self.is_labelled(value):
                fits = "fits" if value.fits else "nearly"
                yield f"+ {fits:8} {head}  <- {value.reckoning} {value.formula}"


def table_pairs_in(folder: Path) -> list[TablePair]:
    """Return the labelled pairs of a folder."""
    return [pair for path in sorted(folder.glob("*.txt")) for pair in _pairs(path)]


def _pairs(path: Path) -> Iterator[TablePair]:
    head, _, claims = path.read_text(encoding="utf-8").partition(f"{_CLAIMS}\n")
    lead, _, body = head.partition(f"{_TABLE}\n")
    rows = [tuple(cell.strip() for cell in line.split("|")) for line in body.splitlines() if line.strip()]
    table, language = SourceTable(path.stem, tuple(rows)), lead.removeprefix("language: ").strip()
    for entry in claims.removeprefix("> ").split("\n> "):
        claim, label = entry.strip().split("\n")
        yield TablePair(table, language, claim, label[2:], label.startswith("~"))


@dataclass(frozen=True)
class TableFigures:
    """Counts of what fits and of what nearly does: labelled, offered, right."""

    fits: Score
    nearly: Score


def tables_measured(pairs: list[TablePair]) -> TableFigures:
    """Return the figures of some pairs: each value that is offered counts."""
    scores = []
    for nearly in (False, True):
        offered = [(pair, value) for pair in pairs for value in pair.found if value.fits != nearly]
        labelled = [pair for pair in pairs if pair.label and pair.nearly == nearly]
        right = sum(pair.is_labelled(value) for pair, value in offered)
        scores.append(Score(len(labelled), len(offered), right))
    return TableFigures(*scores)
