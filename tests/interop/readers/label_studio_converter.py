"""label-studio-sdk's converter turns the tasks into its JSON_MIN and into CoNLL, by the labelling config beside them.

The places are taken from JSON_MIN. Its CoNLL gives a token to the place that starts first: what it loses there must be
what the writer told of overlaps, no more and no less.
"""

from __future__ import annotations

import importlib.metadata
import json
import re
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

from interop import Export
from label_studio_sdk._extensions.label_studio_tools.core.label_config import parse_config
from label_studio_sdk.converter import Converter

REQUIRES = ["label-studio-sdk==2.1.2"]
READS = ["label-studio", "label-studio scheme=tag", "label-studio scheme=claim"]

export = Export()
config = export.path.with_name(f"{export.path.name}.label-config.xml").read_text("utf-8")
out = Path(tempfile.mkdtemp(prefix="label-studio-"))
converter = Converter(config, str(out))
converter.convert_to_json_min(str(export.path), str(out / "min"), is_dir=False)
converter.convert_to_conll2003(str(export.path), str(out / "conll"), is_dir=False)

declared = {name: set(control["labels"]) for name, control in parse_config(config).items()}
tasks = json.loads((out / "min/result.json").read_text("utf-8"))
chosen: dict[tuple[str, int, int], dict[str, list[str]]] = {}
notes: dict[tuple[str, int, int], list[str]] = {}


def every(value: Any) -> list[dict[str, Any]]:
    """Its JSON_MIN has a single result of a control without its list."""
    return value if isinstance(value, list) else [value]


for task in tasks:
    text, article = task["text"], task["article_id"]
    for one in every(task.get("label", [])):
        assert text[one["start"] : one["end"]] == one["text"]  # as it slices
        assert set(one["labels"]) <= declared["label"], one["labels"]
        export.found(one["start"], one["end"], one["text"], article=article)
        chosen[article, one["start"], one["end"]] = {"label": one["labels"]}
    for control in ("status", "tags"):
        for one in every(task.get(control, [])):
            assert set(one["choices"]) <= declared[control], one["choices"]
            chosen[article, one["start"], one["end"]][control] = one["choices"]
    for one in every(task.get("note", [])):
        notes[article, one["start"], one["end"]] = one["text"] if isinstance(one["text"], list) else [one["text"]]

words = (out / "conll/result.conll").read_text("utf-8")
overlaps = {one["id"] for one in export.lost if one["what"] == "overlap"}
kept = [one for one in export.written if one["mention_id"] not in overlaps]
begun = len(re.findall(r" -X- _ B-", words))
export.thing("CoNLL of its own, but for the overlaps that were told", begun == len(kept))

places = {(one["article_id"], one["start"], one["end"]): export.claims[one["claim_id"]] for one in export.written}
scheme = export.options.get("scheme", "status")
by_label = {"status": "label"} if scheme == "status" else {"tag": "label"} if scheme == "tag" else {}
export.thing(
    "status",
    all(chosen[key][by_label.get("status", "status")] == [claim["status"]] for key, claim in places.items()),
)
export.thing(
    "tag",
    all(
        Counter(chosen[key].get(by_label.get("tag", "tags"), [])) == Counter(claim["tags"])
        for key, claim in places.items()
        if claim["tags"]
    ),
)
export.thing(
    "rationale",
    all(f"Rationale: {claim['rationale']}" in notes[key] for key, claim in places.items() if claim["rationale"]),
)
export.thing(
    "evidence",
    all(
        sum(note.startswith("Evidence: ") for note in notes[key]) == len(claim["evidence"])
        for key, claim in places.items()
    ),
)
export.thing("text", sorted(task["text"] for task in tasks) == sorted(export.texts.values()))
export.answer(f"label-studio-sdk {importlib.metadata.version('label-studio-sdk')}")
