"""polars reads JSON lines, CSV and Parquet, a folder of parts as one table."""

from __future__ import annotations

import polars as pl
from interop import Export
from tables import compare, from_cells

REQUIRES = ["polars==2.1.0"]
READS = ["jsonl", "csv", "parquet", "parquet folder"]

export = Export()
if export.format == "jsonl":
    table = pl.read_ndjson(export.path, infer_schema_length=None)
elif export.format == "csv":
    table = pl.read_csv(export.path, infer_schema=False)
elif export.path.is_dir():
    table = pl.scan_parquet(export.path / "**/*.parquet", hive_partitioning=True).collect()
    assert "published_month" in table.columns
else:
    table = pl.read_parquet(export.path)
    assert table.schema["checked_at"] == pl.Datetime("us", "UTC")
rows = table.to_dicts()
compare(export, (from_cells(export, row) for row in rows) if export.format == "csv" else rows)
export.answer(f"polars {pl.__version__}")
