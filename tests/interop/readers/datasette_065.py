"""Datasette 0.65: every row of the view through its JSON API, page after page, and the labels of the keys."""

from __future__ import annotations

import json
from importlib.metadata import version

from datasette_server import served
from interop import Export

REQUIRES = ["datasette==0.65.5"]
READS = ["sqlite"]

export = Export()
with served(export.path, "-m", f"{export.path}.datasette.yaml") as database:
    by_claim = {}
    for row in database.rows("annotations"):
        export.found(row["start_char"], row["end_char"], row["quote"], article=row["article_id"])
        by_claim[row["claim_id"]] = row
    facets = database.get("/annotations", _extra="facet_results")["facet_results"]
    labelled = database.get("/mentions", _labels="on", _shape="objects")["rows"]
told = export.claims
named = {row["claim_id"]["value"]: row["claim_id"]["label"] for row in labelled}
export.thing("labels", all(told[key]["wording"] == label for key, label in named.items()))
by_status = facets.get("results", facets)["status"]["results"]
export.thing("facets", sum(one["count"] for one in by_status) == len(export.written))
export.thing("rationale", all(by_claim[key]["rationale"] == one["rationale"] for key, one in told.items()))
export.thing("tag", all(json.loads(by_claim[key]["tags"]) == one["tags"] for key, one in told.items()))
export.thing(
    "evidence",
    all(
        [(e["stance"], e["title"], e["url"], e["quote"]) for e in json.loads(by_claim[key]["evidence"])]
        == [(e["stance"], e["title"], e["url"], e["quote"]) for e in one["evidence"]]
        for key, one in told.items()
    ),
)
export.answer(f"Datasette {version('datasette')}")
