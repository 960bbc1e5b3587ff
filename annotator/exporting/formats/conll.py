"""CoNLL (BIO): a token a line with its place and its label, an empty line behind each sentence.

Four columns as in CoNLL 2003, parted by a space: the token, the code points where it begins and ends in the article's
text, the label. Who reads the first column and the last reads it as any other; `-DOCSTART-` names the article.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator
from pathlib import Path

from annotator.domain.documents import ExportDocument
from annotator.exporting.format import Export, Thing, Writer
from annotator.exporting.labels import Labels, label_losses
from annotator.exporting.losses import MENTION, Loss, lost
from annotator.exporting.options import SCHEME, Options
from annotator.exporting.output import write_lines
from annotator.exporting.overlaps import overlapping
from annotator.exporting.tokens import sentences, token_losses, trimmed
from annotator.messages import message

_UNHOLDABLE = re.compile("\x00")
_NO_NAME = re.compile(r"[^\w-]+")
_START = "-DOCSTART-"
_OVERLAPS = message("It overlaps a place that starts before it, and a word has one label in this format.")
_NO_WORDING = message("This format holds labels only: no wording of a claim.")
_NO_STATUS = message("This format holds labels only: no status of a claim, unless marks are labelled by it.")
_NO_TAGS = message("This format holds labels only: no tags, unless marks are labelled by them.")


def _write(export: Export) -> None:
    names = Labels(export, _held)
    with export.output.file() as stream:
        for document in export.documents():
            stream.write(f"{_START} {document.article.article_id} -X- O\n\n".encode())
            write_lines(stream, _lines(document, names))


def _lines(document: ExportDocument, names: Labels) -> Iterator[str]:
    text = document.text
    marks = [
        (*trimmed(text, row.start, row.end), names.of(document.claims[row.claim_id])[0]) for row in document.mentions
    ]
    begins = {start: (end, label) for start, end, label in marks}
    inside, label = 0, ""
    for tokens in sentences(text, [(start, end) for start, end, _ in marks]):
        for start, end in tokens:
            if start in begins:
                inside, label = begins[start]
                kind = f"B-{label}"
            else:
                kind = f"I-{label}" if start < inside else "O"
            yield f"{text[start:end]} {start} {end} {kind}"
        yield ""


def _held(label: str) -> str:
    return _NO_NAME.sub("_", label).strip("_") or "label"


def _fits(document: ExportDocument, options: Options) -> Iterator[Loss]:
    scheme = options.text(SCHEME.key)
    if document.first_met:  # told once an article: it is so of every claim
        yield lost("wording", document.article.article_id, _NO_WORDING)
        if scheme != "status":
            yield lost("status", document.article.article_id, _NO_STATUS)
    if scheme != "tag":
        for claim_id in document.first_met:
            if document.claims[claim_id].tags:
                yield lost(Thing.TAGS, claim_id, _NO_TAGS)
    yield from label_losses(document, options, _held, one_only=True)
    yield from token_losses(document)
    places = [(row.start, row.end, row.mention_id) for row in document.mentions if row.quote.strip()]
    for mention_id in overlapping(places):
        yield lost(MENTION, mention_id, _OVERLAPS)


def _expects(document: ExportDocument, _options: Options) -> Iterator[Hashable]:
    for row in document.mentions:
        start, end = trimmed(document.text, row.start, row.end)
        yield document.article.article_id, start, end, "".join(row.quote.split())


def _read_back(path: Path, _options: Options) -> Iterator[Hashable]:
    article, found = "", (0, 0, "")
    with path.open(encoding="utf-8", newline="\n") as lines:
        for line in lines:
            word, start, end, label = (line.split() or ("", "0", "0", "O"))[:4]
            if label[0] != "I" and found[2]:
                yield article, *found
                found = 0, 0, ""
            if word == _START:
                article = start
            elif label[0] == "B":
                found = int(start), int(end), word
            elif label[0] == "I":
                found = found[0], int(end), found[2] + word
    if found[2]:
        yield article, *found


WRITER = Writer(
    "conll",
    message("CoNLL (words with BIO labels)"),
    (".conll", ".bio"),
    _write,
    _read_back,
    options=(SCHEME,),
    holds=frozenset({Thing.TAGS}),
    fits=_fits,
    expects=_expects,
    unholdable=_UNHOLDABLE,
    distinct=True,
)
