"""pandas reads the view `annotations` of the SQLite dataset."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing

import pandas as pd
from interop import Export

REQUIRES = ["pandas==3.1.1"]
READS = ["sqlite"]

export = Export()
with closing(sqlite3.connect(export.path)) as connection:
    rows = pd.read_sql("SELECT * FROM annotations", connection)
assert str(rows.start_char.dtype) == "int64"
for row in rows.itertuples():
    export.found(int(row.start_char), int(row.end_char), row.quote, article=row.article_id)
told = export.claims
by_claim = {row.claim_id: row for row in rows.itertuples()}
export.thing(
    "rationale",
    all(
        (None if pd.isna(by_claim[key].rationale) else by_claim[key].rationale) == one["rationale"]
        for key, one in told.items()
    ),
)
export.thing("tag", all(json.loads(by_claim[key].tags) == one["tags"] for key, one in told.items()))
export.thing(
    "evidence",
    all(
        [(e["stance"], e["title"], e["url"], e["quote"]) for e in json.loads(by_claim[key].evidence)]
        == [(e["stance"], e["title"], e["url"], e["quote"]) for e in one["evidence"]]
        for key, one in told.items()
    ),
)
export.answer(f"pandas {pd.__version__}")
