"""pandas reads JSON lines, CSV and Parquet."""

from __future__ import annotations

import pandas as pd
from interop import Export
from tables import compare, from_cells

REQUIRES = ["pandas==3.1.1", "pyarrow==26.0.1"]
READS = ["jsonl", "csv", "csv formulas=raw", "parquet", "parquet folder"]

export = Export()
if export.format == "jsonl":
    table = pd.read_json(export.path, lines=True, dtype=False, convert_dates=False)
elif export.format == "csv":
    # "NA" and "007" are words; without these two, pandas makes them nothing and 7
    table = pd.read_csv(export.path, dtype=str, keep_default_na=False)
else:
    table = pd.read_parquet(export.path)
    assert str(table.start_char.dtype) == "int64"
    assert str(table.checked_at.dtype) == "datetime64[us, UTC]"
rows = table.astype(object).where(table.notna(), None).to_dict("records")
compare(export, (from_cells(export, row) for row in rows) if export.format == "csv" else rows)
export.answer(f"pandas {pd.__version__}")
