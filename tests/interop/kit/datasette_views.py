"""What both Datasettes are asked: the rows of the view, the labels of the keys and the facets of the card."""

from __future__ import annotations

import json
from importlib.metadata import version

from datasette_server import served
from interop import Export
from tables import compare


def ask(metadata: str) -> None:
    """Serve the export with its card, named by the option that this Datasette takes it by, and answer."""
    export = Export()
    with served(export.path, metadata, f"{export.path}.datasette.yaml") as database:
        rows = [
            {**row, "tags": json.loads(row["tags"]), "evidence": json.loads(row["evidence"])}
            for row in database.rows("annotations")
        ]
        facets = database.get("/annotations", _extra="facet_results")["facet_results"]
        labelled = database.get("/mentions", _labels="on", _shape="objects")["rows"]
    compare(export, rows)
    named = {row["claim_id"]["value"]: row["claim_id"]["label"] for row in labelled}
    export.thing("labels", all(export.claims[key]["wording"] == label for key, label in named.items()))
    by_status = facets.get("results", facets)["status"]["results"]
    export.thing("facets", sum(one["count"] for one in by_status) == len(export.written))
    export.answer(f"Datasette {version('datasette')}")
