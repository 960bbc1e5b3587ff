"""Hugging Face `datasets` loads Parquet and JSON lines, whole and streaming, also behind 20 MB without any evidence.

It takes the types from the first 10 MB: Parquet says its own, for JSON lines they are declared.
"""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

import datasets
import pyarrow as pa
import pyarrow.parquet as pq
from interop import Export
from tables import compare

REQUIRES = ["datasets==5.2.0", "pyarrow==26.0.1"]
READS = ["jsonl", "parquet", "parquet folder"]

_TEXT, _NUMBER = datasets.Value("string"), datasets.Value("int64")
_SOURCE = (
    "evidence_id stance kind title publisher url archived_url quote note published accessed author question "
    "place medium"
)
_COLUMNS = (
    "article_id article_title published url revision start_char end_char quote claim_id claim claimant voice status "
    "rationale correction tags evidence checked_by checked_at void"
)
FEATURES = datasets.Features(
    dict.fromkeys(_COLUMNS.split(), _TEXT)
    | dict.fromkeys(("revision", "start_char", "end_char"), _NUMBER)
    | {"tags": datasets.List(_TEXT), "evidence": datasets.List(dict.fromkeys(_SOURCE.split(), _TEXT))}
)

export = Export()
with tempfile.TemporaryDirectory() as folder:
    empty = Path(folder) / f"empty.{export.format}"
    if export.format == "jsonl":
        builder, features, files = "json", FEATURES, [str(export.path)]
        first = json.loads(export.path.read_text(encoding="utf-8").split("\n", 1)[0]) | {"evidence": [], "tags": []}
        line = json.dumps(first | {"quote": "x" * 1000}) + "\n"
        empty.write_text(line * (20_000_000 // len(line) + 1), encoding="utf-8")
    else:
        builder, features = "parquet", None
        files = [str(path) for path in sorted(export.path.rglob("*.parquet"))] or [str(export.path)]
        schema = pq.read_schema(files[0])
        one = pq.read_table(files[0]).slice(0, 1).to_pylist()[0] | {"evidence": [], "tags": []}
        many = [one | {"quote": f"{number:01000}"} for number in range(20_000)]
        pq.write_table(pa.Table.from_pylist(many, schema=schema), empty, row_group_size=2_000, compression="none")
    assert empty.stat().st_size >= 20_000_000
    cache = str(Path(folder) / "cache")
    loaded = datasets.load_dataset(builder, data_files=files, split="train", features=features, cache_dir=cache)
    compare(export, loaded.to_list())
    wanted = sorted(loaded["claim_id"])
    behind = [str(empty), *files]
    streamed = datasets.load_dataset(builder, data_files=behind, split="train", features=features, streaming=True)
    later = [row for row in streamed if len(row["quote"]) != 1000]
    export.thing("streaming behind 20 MB without evidence", sorted(row["claim_id"] for row in later) == wanted)
    export.thing("evidence behind 20 MB without any", any(row["evidence"] for row in later) == any(loaded["evidence"]))
export.answer(f"datasets {datasets.__version__}")
