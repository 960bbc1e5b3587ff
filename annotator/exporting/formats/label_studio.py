"""Label Studio's JSON: a task a line in one list, with regions in code points, and beside it the labelling config.

Code points are what its editor stores and its converter slices by. What is said of a claim is a text area of its
region, and stands in the task's data too.
"""

from __future__ import annotations

import json
import re
from collections.abc import Hashable, Iterator, Mapping
from pathlib import Path
from typing import Any
from xml.sax.saxutils import quoteattr

from annotator.domain.dataset import MentionRow
from annotator.domain.documents import ExportClaim, ExportDocument
from annotator.exporting.annotations import annotation_rows
from annotator.exporting.claim_words import claim_words, log_losses
from annotator.exporting.format import Export, Thing, Writer, by_text
from annotator.exporting.labels import Labels, label_losses
from annotator.exporting.losses import Loss, lost
from annotator.exporting.options import SCHEME, Options
from annotator.exporting.overlaps import reached_into
from annotator.messages import message

CONFIG = "label-config.xml"
_LABEL, _TEXT, _STATUS, _TAGS, _NOTE = "label", "text", "status", "tags", "note"
_NUL = re.compile("\x00")
_NO_XML = re.compile("[\x00-\x1f\x7f\ufffe\uffff]+")
_OVERLAPS = message(
    "It overlaps a place that starts before it: Label Studio has both, but its CoNLL and spaCy exports cut or drop it."
)


def _write(export: Export) -> None:
    people = export.people()
    controls = {_LABEL: Labels(export, _held), **_choices(export)}
    between = b"[\n"
    with export.output.file() as stream:
        for number, document in enumerate(export.documents(), start=1):
            results = _results(document, controls, people)
            # its server gives numbers of its own; its converter needs one
            task = {"id": number, "data": _data(document, people), "annotations": [{"result": results}]}
            stream.write(between + json.dumps(task, ensure_ascii=False, separators=(",", ":")).encode())
            between = b",\n"
        stream.write(b"[]\n" if between == b"[\n" else b"\n]\n")
    export.output.beside[CONFIG] = _config(controls).encode()


def _choices(export: Export) -> dict[str, Labels]:
    """Return what is chosen of a region beside its labels: the statuses and the tags, whichever are not the labels."""
    scheme = export.options.text(SCHEME.key)
    others = ((_STATUS, "status"), (_TAGS, "tag"))
    return {name: Labels(export, _held, scheme=other) for name, other in others if other != scheme}


def _data(document: ExportDocument, people: Mapping[str, str]) -> dict[str, Any]:
    article, revision = document.article, document.revision
    return {
        _TEXT: revision.text,
        "article_id": article.article_id,
        "title": article.title,
        "byline": article.byline or "",
        "publisher": article.publisher or "",
        "published": article.published or "",
        "url": article.url or "",
        "language": article.language or "",
        "revision": revision.number,
        "claims": list(annotation_rows(document, people)),
    }


def _results(
    document: ExportDocument, controls: Mapping[str, Labels], people: Mapping[str, str]
) -> list[dict[str, Any]]:
    results: list[dict[str, Any]] = []
    for row in document.mentions:
        claim = document.claims[row.claim_id]
        for name, labels in controls.items():
            chosen = _chosen(name, labels, claim)
            if chosen:
                kind = "labels" if name == _LABEL else "choices"
                results.append(_result(row, name, kind, {_TEXT: row.quote, kind: chosen}))
        notes = [f"{what}: {words}" for what, words in claim_words(claim, people)]
        results.append(_result(row, _NOTE, "textarea", {_TEXT: notes}))
    return results


def _chosen(name: str, labels: Labels, claim: ExportClaim) -> list[str]:
    return [labels.name(tag.name) for tag in claim.tags] if name == _TAGS else list(labels.of(claim))


def _result(row: MentionRow, name: str, kind: str, said: dict[str, Any]) -> dict[str, Any]:
    value = {"start": row.start, "end": row.end, **said}
    # results of one id are one region
    return {
        "id": row.mention_id,
        "from_name": name,
        "to_name": _TEXT,
        "type": kind,
        "origin": "manual",
        "value": value,
    }


def _config(controls: Mapping[str, Labels]) -> str:
    """Return the config that the names and labels of the tasks are of; white space is shown as it is."""
    lines = ["<View>", "  <Style>.htx-text { white-space: pre-wrap; }</Style>", '  <Header value="$title"/>']
    lines.append(f'  <Labels name="{_LABEL}" toName="{_TEXT}" choice="multiple">')
    for one in controls[_LABEL]:
        colour = f" background={quoteattr(one.colour)}" if one.colour else ""
        lines.append(f"    <Label value={quoteattr(one.name)}{colour}/>")
    lines += ["  </Labels>", f'  <Text name="{_TEXT}" value="$text"/>']
    for name, labels in controls.items():
        if name != _LABEL:
            many = "multiple" if name == _TAGS else "single"
            lines.append(f'  <Choices name="{name}" toName="{_TEXT}" perRegion="true" choice="{many}">')
            lines += [f"    <Choice value={quoteattr(one.name)}/>" for one in labels]
            lines.append("  </Choices>")
    lines.append(f'  <TextArea name="{_NOTE}" toName="{_TEXT}" perRegion="true" editable="true"/>')
    return "\n".join((*lines, "</View>", ""))


def _held(label: str) -> str:
    """Return a label as an attribute of the config can hold it."""
    return " ".join(_NO_XML.sub(" ", label).split()) or "label"


def _fits(document: ExportDocument, options: Options) -> Iterator[Loss]:
    yield from log_losses(document)
    yield from label_losses(document, options, _held, one_only=False)
    for mention_id in reached_into((row.start, row.end, row.mention_id) for row in document.mentions):
        yield lost("overlap", mention_id, _OVERLAPS)


def _read_back(path: Path, _options: Options) -> Iterator[Hashable]:
    with path.open(encoding="utf-8", newline="\n") as lines:
        for line in lines:
            if line.startswith("{"):  # a task a line: a list of a million is not to be held
                task = json.loads(line.rstrip().removesuffix(","))
                for result in task["annotations"][0]["result"]:
                    if result["type"] == "labels":
                        value = result["value"]
                        same = task["data"]["text"][value["start"] : value["end"]] == value["text"]
                        yield task["data"]["text"], value["start"], value["end"], value["text"] if same else None


WRITER = Writer(
    "label-studio",
    message("Label Studio (JSON, with its labelling config)"),
    (".json",),
    _write,
    _read_back,
    options=(SCHEME,),
    holds=frozenset({Thing.EVIDENCE, Thing.TAGS, Thing.RATIONALE, Thing.CORRECTION}),
    fits=_fits,
    expects=by_text,
    unholdable=_NUL,
    distinct=True,
)
