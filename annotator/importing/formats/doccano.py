"""doccano's JSON lines: a text with spans in code points, under `label` or `labels`, or as entities with relations."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from annotator.domain.incoming import IncomingClaim
from annotator.errors import UnreadableSource
from annotator.importing.article_columns import metadata_of
from annotator.importing.format import Fit, InputFile, Reading
from annotator.importing.json_source import first_record, listed, mapping, number, records, string
from annotator.importing.marks import Untold, mark, no_articles

_LABELS = ("label", "labels")
_SPAN = 3


def recognise(file: InputFile) -> Fit:
    """Tell whether a file is doccano's: its first record has a text and spans as doccano writes them."""
    record = mapping(first_record(file))
    text = record.get("text", record.get("data"))
    if not isinstance(text, str):
        return Fit.NO
    if any("start_offset" in mapping(one) or _is_span(one) for one in listed(record.get("entities"))):
        return Fit.SURE
    spans = next((record[key] for key in _LABELS if isinstance(record.get(key), list)), None)
    if spans is None:
        return Fit.SURE if {"entities", "relations"} <= record.keys() else Fit.NO
    # the first text may have no marks, or labels of the whole
    return Fit.SURE if all(isinstance(one, str) or _is_span(one) for one in spans) else Fit.NO


def read(file: InputFile) -> Iterator[Reading | UnreadableSource]:
    """Yield each record as an article with its marks."""
    found = False
    for record in records(file):
        if isinstance(record, UnreadableSource):
            yield record
            continue
        values = mapping(record)
        text = values.get("text", values.get("data"))
        if isinstance(text, str) and text.strip():
            found = True
            yield _reading(text, values)
    if not found:
        raise no_articles(file, "doccano")


def _reading(text: str, values: dict[str, Any]) -> Reading:
    untold = Untold()
    claims = [*_spans(values, untold), *_entities(values, untold)]
    for _ in listed(values.get("relations")):
        untold.relation()
    for category in listed(values.get("cats")):
        untold.whole_text(string(category))
    for one in listed(values.get("Comments")) + listed(values.get("comments")):
        untold.whole_text(string(one) or string(mapping(one).get("comment")))
    name = string(values.get("id"))
    about = {**mapping(values.get("meta")), **mapping(values.get("metadata")), **values}
    metadata = metadata_of(about, but=("data", *_LABELS, "id"))
    return Reading(text, metadata, claims=claims, warnings=untold.words(), name=name and f"#{name}")


def _spans(values: dict[str, Any], untold: Untold) -> Iterator[IncomingClaim]:
    for key in _LABELS:
        for one in listed(values.get(key)):
            if isinstance(one, str):
                untold.whole_text(one)
            elif _is_span(one):
                yield mark(number(one[0]), number(one[1]), [string(one[2])])
            else:
                untold.unclear()


def _entities(values: dict[str, Any], untold: Untold) -> Iterator[IncomingClaim]:
    for stated in listed(values.get("entities")):
        if _is_span(stated):  # of a project with intents
            yield mark(number(stated[0]), number(stated[1]), [string(stated[2])])
            continue
        one = mapping(stated)
        start, end = number(one.get("start_offset")), number(one.get("end_offset"))
        if 0 <= start < end:
            entity = string(one.get("id"))
            yield mark(start, end, [string(one.get("label"))], external_id=entity and f"doccano:{entity}")
        else:
            untold.unclear()


def _is_span(one: Any) -> bool:
    if not isinstance(one, list) or len(one) < _SPAN:
        return False
    return 0 <= number(one[0]) < number(one[1]) and isinstance(one[2], str)
