"""seqeval takes the entities out of the CoNLL file's labels: the last column, as whoever trains a model reads it."""

from __future__ import annotations

import importlib.metadata

from interop import Export
from seqeval.metrics.sequence_labeling import get_entities

REQUIRES = ["seqeval==1.2.2", "numpy==1.26.4"]
READS = ["conll", "conll scheme=tag", "conll scheme=claim"]

export = Export()
labels: dict[tuple[str, int, int], str] = {}
for part in export.path.read_text("utf-8").split("-DOCSTART- ")[1:]:
    head, *blocks = part.strip("\n").split("\n\n")
    article = head.split(" ")[0]
    for block in blocks:
        tokens = [line.split() for line in block.splitlines()]
        assert {len(token) for token in tokens} == {4}
        for kind, first, last in get_entities([token[-1] for token in tokens]):
            start, end = int(tokens[first][1]), int(tokens[last][2])
            quote = export.texts[article][start:end]
            assert "".join(token[0] for token in tokens[first : last + 1]) == "".join(quote.split())
            export.found(start, end, quote, article=article)
            labels[article, start, end] = kind
if "scheme" not in export.options:
    export.thing(
        "status",
        all(
            labels[one["article_id"], one["start"], one["end"]] == export.claims[one["claim_id"]]["status"]
            for one in export.written
        ),
    )
export.answer(f"seqeval {importlib.metadata.version('seqeval')}")
