"""doccano's JSON lines: a line an article, its text with spans in code points, everything else as strings beside.

Made so that its importer takes it whole: ASCII, no byte order mark, the same keys in every line and no null.
"""

from __future__ import annotations

import json
import re
from collections.abc import Hashable, Iterator, Mapping
from pathlib import Path
from typing import Any

from annotator.domain.documents import ExportDocument
from annotator.exporting.annotations import annotation_rows
from annotator.exporting.claim_words import log_losses
from annotator.exporting.format import Export, Thing, Writer, by_text
from annotator.exporting.labels import Labels, label_losses
from annotator.exporting.losses import MENTION, Loss, lost
from annotator.exporting.options import OVERLAPS, SCHEME, Options
from annotator.exporting.overlaps import overlapping
from annotator.messages import message

_LONGEST_LABEL = 100
_NUL = re.compile("\x00")
_OVERLAPS = message(
    "It overlaps a place that starts before it: doccano drops it, unless the project there allows overlaps "
    "(option overlaps=keep)."
)


def _write(export: Export) -> None:
    people = export.people()
    names = Labels(export, _held, longest=_LONGEST_LABEL)
    with export.output.file() as stream:
        for document in export.documents():
            stream.write(json.dumps(_row(document, names, people), separators=(",", ":")).encode("ascii"))
            stream.write(b"\n")


def _row(document: ExportDocument, names: Labels, people: Mapping[str, str]) -> dict[str, Any]:
    article, revision = document.article, document.revision
    spans = [(row.start, row.end, names.of(document.claims[row.claim_id])[0]) for row in document.mentions]
    return {
        "text": revision.text,
        "label": sorted(spans, key=lambda span: (span[0], -span[1])),
        "article_id": article.article_id,
        "title": article.title,
        "byline": article.byline or "",
        "publisher": article.publisher or "",
        "published": article.published or "",
        "url": article.url or "",
        "language": article.language or "",
        "revision": str(revision.number),
        # what doccano shows beside a text is words: rows as in the dataset's view `annotations`
        "annotations": json.dumps(list(annotation_rows(document, people)), ensure_ascii=False),
    }


def _fits(document: ExportDocument, options: Options) -> Iterator[Loss]:
    yield from log_losses(document)
    yield from label_losses(document, options, _held, one_only=True)
    if options.text(OVERLAPS.key) == "drop":
        for mention_id in overlapping((row.start, row.end, row.mention_id) for row in document.mentions):
            yield lost(MENTION, mention_id, _OVERLAPS)


def _held(label: str) -> str:
    return label[:_LONGEST_LABEL].strip() or "label"


def _read_back(path: Path, _options: Options) -> Iterator[Hashable]:
    with path.open(encoding="ascii", newline="\n") as lines:
        for line in lines:
            row = json.loads(line)
            text = row["text"]
            for start, end, _ in row["label"]:
                yield text, start, end, text[start:end]


WRITER = Writer(
    "doccano",
    message("doccano (JSON lines)"),
    (".jsonl",),
    _write,
    _read_back,
    options=(SCHEME, OVERLAPS),
    holds=frozenset({Thing.EVIDENCE, Thing.TAGS, Thing.RATIONALE, Thing.CORRECTION}),
    fits=_fits,
    expects=by_text,
    unholdable=_NUL,
    distinct=True,
)
