"""JSON lines: a line a mention, with its claim, tags and evidence, the same keys in every line."""

from __future__ import annotations

import json
from collections.abc import Hashable, Iterator
from pathlib import Path

from annotator.exporting.annotations import annotation_rows
from annotator.exporting.format import Export, Thing, Writer
from annotator.exporting.options import Options
from annotator.messages import message


def _write(export: Export) -> None:
    people = export.people()
    with export.output.file() as stream:
        for document in export.documents():
            for row in annotation_rows(document, people):
                stream.write(json.dumps(row, ensure_ascii=False, separators=(",", ":")).encode())
                stream.write(b"\n")


def _read_back(path: Path, _options: Options) -> Iterator[Hashable]:
    with path.open(encoding="utf-8", newline="\n") as lines:
        for line in lines:
            row = json.loads(line)
            yield row["article_id"], row["start_char"], row["end_char"], row["quote"]


WRITER = Writer(
    "jsonl",
    message("JSON lines"),
    (".jsonl", ".ndjson"),
    _write,
    _read_back,
    holds=frozenset({Thing.LOST_MENTIONS, Thing.EVIDENCE, Thing.TAGS, Thing.RATIONALE}),
)
