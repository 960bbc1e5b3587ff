"""DuckDB reads JSON lines, CSV and Parquet where they lie, a folder of parts as one table."""

from __future__ import annotations

import json

import duckdb
from interop import Export
from tables import compare, from_cells

REQUIRES = ["duckdb==2.0.1", "pytz==2025.2"]
READS = ["jsonl", "csv", "csv formulas=raw", "parquet", "parquet folder"]

_FROM = {
    "jsonl": "read_json(?, format = 'newline_delimited', sample_size = -1)",
    # not strict_mode = false, DuckDB's own advice, which cuts a cell at its comma
    "csv": "read_csv(?, all_varchar = true, header = true, quote = '\"', escape = '\"', delim = ',')",
    "parquet": "read_parquet(?)",
}
export = Export()
place = f"{export.path}/**/*.parquet" if export.path.is_dir() else str(export.path)
database = duckdb.connect()
columns = "* EXCLUDE (tags, evidence), to_json(tags) AS tags, to_json(evidence) AS evidence"
if export.format == "csv":
    columns = "*"
answer = database.execute(f"SELECT {columns} FROM {_FROM[export.format]}", [place])
names = [column[0] for column in answer.description]
rows = [dict(zip(names, row, strict=True)) for row in answer.fetchall()]
assert ("published_month" in names) == export.path.is_dir()
if export.format == "csv":
    rows = [from_cells(export, row) for row in rows]
else:
    rows = [row | {"tags": json.loads(row["tags"]), "evidence": json.loads(row["evidence"])} for row in rows]
    rows = [row | {name: str(row[name]) for name in ("article_id", "claim_id")} for row in rows]
compare(export, rows)
export.answer(f"DuckDB {duckdb.__version__}")
