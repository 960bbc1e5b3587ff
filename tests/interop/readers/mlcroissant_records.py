"""mlcroissant: the records of the tables by their Croissant card, each file held against its SHA-256."""

from __future__ import annotations

from importlib.metadata import version

import mlcroissant
from interop import Export
from tables import plain as cell_text

REQUIRES = ["mlcroissant==1.1.1", "pyarrow==26.0.1"]
READS = ["jsonl", "csv", "parquet"]

export = Export()
dataset = mlcroissant.Dataset(jsonld=f"{export.path}.croissant.json")


def plain(value: object) -> object:
    return value.decode("utf-8") if isinstance(value, bytes) else value


for record in dataset.records("annotations"):
    row = {key.rpartition("/")[2]: plain(value) for key, value in record.items()}
    quote = cell_text(str(row["quote"]), export.options) if export.format == "csv" else row["quote"]
    export.found(int(row["start_char"]), int(row["end_char"]), quote, article=row["article_id"])
export.answer(f"mlcroissant {version('mlcroissant')}")
