"""openpyxl reads the workbook: the annotations, and the sources on their own sheet."""

from __future__ import annotations

from interop import Export
from openpyxl import __version__, load_workbook
from tables import compare, from_cells, with_line_ends

REQUIRES = ["openpyxl==3.1.5"]
READS = ["xlsx", "xlsx formulas=raw"]

export = Export()
book = load_workbook(export.path, read_only=True)
assert book.sheetnames == ["annotations", "articles", "claims", "evidence", "assessments"]
sheets = {}
for name in book.sheetnames:
    lines = book[name].iter_rows()
    header = [cell.value for cell in next(lines)]
    rows = list(lines)
    assert not any(cell.data_type == "f" for row in rows for cell in row)
    sheets[name] = [dict(zip(header, (cell.value for cell in row), strict=True)) for row in rows]
rows = [with_line_ends(export, from_cells(export, row)) for row in sheets["annotations"]]
compare(export, rows)
assert len(sheets["articles"]) == len(export.texts)
assert len(sheets["evidence"]) == sum(len(claim["evidence"]) for claim in export.claims.values())
export.answer(f"openpyxl {__version__}")
