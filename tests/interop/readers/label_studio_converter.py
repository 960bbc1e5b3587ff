"""label-studio-sdk's converter reads the tasks by the labelling config beside them, and turns them into CoNLL.

The places are what its converter gives to every format of its own. Its CoNLL gives a token to the place that starts
first: what it loses there must be what the writer told of overlaps, no more and no less. Its JSON_MIN is not asked: it
forgets where a choice of a region belongs when there is only one.
"""

from __future__ import annotations

import importlib.metadata
import tempfile
from collections import Counter
from pathlib import Path

from interop import Export
from label_studio_sdk._extensions.label_studio_tools.core.label_config import parse_config
from label_studio_sdk.converter import Converter

REQUIRES = ["label-studio-sdk==2.1.2"]
READS = ["label-studio", "label-studio scheme=tag", "label-studio scheme=claim"]

export = Export()
config = export.path.with_name(f"{export.path.name}.label-config.xml").read_text("utf-8")
out = Path(tempfile.mkdtemp(prefix="label-studio-"))
converter = Converter(config, str(out))
converter.convert_to_conll2003(str(export.path), str(out / "conll"), is_dir=False)

declared = {name: set(control["labels"]) for name, control in parse_config(config).items()}
tasks = [(item["input"], item["output"]) for item in converter.iter_from_json_file(str(export.path))]
chosen: dict[tuple[str, int, int], dict[str, list[str]]] = {}
notes: dict[tuple[str, int, int], list[str]] = {}

for task, said in tasks:
    text, article = task["text"], task["article_id"]
    for one in said.get("label", []):
        assert text[one["start"] : one["end"]] == one["text"]  # as it slices
        assert set(one["labels"]) <= declared["label"], one["labels"]
        export.found(one["start"], one["end"], one["text"], article=article)
        chosen[article, one["start"], one["end"]] = {"label": one["labels"]}
    for control in ("status", "tags"):
        for one in said.get(control, []):
            assert set(one["choices"]) <= declared[control], one["choices"]
            chosen[article, one["start"], one["end"]][control] = one["choices"]
    for one in said.get("note", []):
        notes[article, one["start"], one["end"]] = one["text"]

entities: list[str] = []
for line in (out / "conll/result.conll").read_text("utf-8").splitlines():
    word, _, label = line.partition(" -X- _ ")
    if label.startswith("B-"):
        entities.append(word)
    elif label.startswith("I-"):
        entities[-1] += word
overlaps = {one["id"] for one in export.lost if one["what"] == "overlap"}
kept = Counter("".join(one["quote"].split()) for one in export.written if one["mention_id"] not in overlaps)
export.thing("places of its CoNLL, but for overlaps", not kept - Counter(entities))

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
export.thing("text", sorted(task["text"] for task, _ in tasks) == sorted(export.texts.values()))
export.answer(f"label-studio-sdk {importlib.metadata.version('label-studio-sdk')}")
