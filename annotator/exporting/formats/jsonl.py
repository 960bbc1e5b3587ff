"""JSON lines: a line a mention, with its claim, tags and evidence, the same keys in every line.

msgspec writes, Python's own json reads back: they share no code.
"""

from __future__ import annotations

import json
from collections.abc import Hashable, Iterator
from pathlib import Path

from annotator.exporting.annotations import TEXT, annotation_pages, columns
from annotator.exporting.format import Export, Thing, Writer
from annotator.exporting.options import Options
from annotator.messages import message


def _write(export: Export) -> None:
    import msgspec

    encode = msgspec.json.Encoder().encode
    names = columns(export.options)
    with export.output.file() as stream:
        for _, page in annotation_pages(export):
            for row in page:
                line = dict(zip(names, row, strict=True))
                stream.write(encode(line) + b"\n")


def _read_back(path: Path, _options: Options) -> Iterator[Hashable]:
    with path.open(encoding="utf-8", newline="\n") as lines:  # a text may have other line ends in it
        for line in map(json.loads, lines):
            yield line["article_id"], line["start_char"], line["end_char"], line["quote"]


WRITER = Writer(
    "jsonl",
    message("JSON lines"),
    (".jsonl", ".ndjson"),
    _write,
    _read_back,
    options=(TEXT,),
    holds=frozenset({Thing.LOST_MENTIONS, Thing.EVIDENCE, Thing.TAGS, Thing.RATIONALE, Thing.CORRECTION}),
    row_a_mention=True,
)
