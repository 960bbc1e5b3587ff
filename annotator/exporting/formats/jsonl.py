"""JSON lines: a line a mention, with its claim, tags and evidence, the same keys in every line.

orjson writes, msgspec reads back: two libraries that share no code.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from pathlib import Path

from annotator.exporting.annotations import TEXT, annotation_pages, columns
from annotator.exporting.format import Export, Thing, Writer
from annotator.exporting.options import Options
from annotator.messages import message


def _write(export: Export) -> None:
    import orjson

    names = columns(export.options)
    with export.output.file() as stream:
        for _, page in annotation_pages(export):
            for row in page:
                line = dict(zip(names, row, strict=True))
                stream.write(orjson.dumps(line, option=orjson.OPT_APPEND_NEWLINE))


def _read_back(path: Path, _options: Options) -> Iterator[Hashable]:
    import msgspec

    # a key that is missing, or a value of another type, raises; the other values are checked to be JSON and skipped
    shape = msgspec.defstruct("_Line", [("article_id", str), ("start_char", int), ("end_char", int), ("quote", str)])
    decode = msgspec.json.Decoder(shape).decode
    with path.open("rb") as lines:
        for line in map(decode, lines):
            yield line.article_id, line.start_char, line.end_char, line.quote  # type: ignore[attr-defined]


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
