"""pyarrow reads Parquet: one file, and a folder of parts as one dataset of which only the asked months are read."""

from __future__ import annotations

import pyarrow as pa
import pyarrow.dataset as ds
import pyarrow.parquet as pq
from interop import Export
from tables import compare

REQUIRES = ["pyarrow==26.0.1"]
READS = ["parquet", "parquet folder"]

export = Export()
if export.path.is_dir():
    files = [str(path) for path in sorted(export.path.rglob("*.parquet"))]
    assert len({str(pq.read_schema(path)) for path in files}) == 1
    table = ds.dataset(files, partitioning="hive", partition_base_dir=str(export.path)).to_table()
    assert "published_month" in table.column_names
else:
    table = pq.read_table(export.path)
assert table.schema.field("evidence").type.value_type.field("title").type == pa.string()
compare(export, table.to_pylist())
export.answer(f"pyarrow {pa.__version__}")
