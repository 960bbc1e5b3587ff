"""Prodigy's JSON lines: a text with spans in code points, the end exclusive (`token_end` is not and is not needed)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from annotator.domain.incoming import IncomingClaim
from annotator.errors import UnreadableSource
from annotator.importing.article_columns import metadata_of
from annotator.importing.format import Fit, InputFile, Reading
from annotator.importing.json_source import first_record, listed, mapping, number, records, string
from annotator.importing.marks import Untold, mark, no_articles

_TELLING = ("_input_hash", "_task_hash", "_session_id", "_view_id", "answer")


def recognise(file: InputFile) -> Fit:
    """Tell whether a file is Prodigy's: its first record has a text with spans, or the program's own keys."""
    record = mapping(first_record(file))
    if not isinstance(record.get("text"), str):
        return Fit.NO
    if any(key in record for key in _TELLING[:-1]):
        return Fit.SURE
    spans = listed(record.get("spans"))
    if spans and all(_place(mapping(one)) for one in spans):
        return Fit.SURE
    return Fit.SURE if isinstance(record.get("spans"), list) and "answer" in record else Fit.NO


def read(file: InputFile) -> Iterator[Reading | UnreadableSource]:
    """Yield each task as an article with its marks; of one that was rejected the text comes alone."""
    found = False
    for record in records(file):
        if isinstance(record, UnreadableSource):
            yield record
            continue
        task = mapping(record)
        text = task.get("text")
        if isinstance(text, str) and text.strip():
            found = True
            yield _reading(text, task)
    if not found:
        raise no_articles(file, "Prodigy")


def _reading(text: str, task: dict[str, Any]) -> Reading:
    untold = Untold()
    spans = [mapping(one) for one in listed(task.get("spans"))]
    answer = string(task.get("answer")) or "accept"
    claims: list[IncomingClaim] = []
    if answer == "accept":
        claims = list(_claims(spans, untold))
        for chosen in listed(task.get("accept")):
            untold.whole_text(string(chosen))
        if string(task.get("label")) and not spans:
            untold.whole_text(string(task.get("label")))
    else:
        untold.rejected(len(spans))
    for _ in listed(task.get("relations")):
        untold.relation()
    metadata = metadata_of({**mapping(task.get("meta")), **task}, but=("text", "label", "id"))
    return Reading(text, metadata, claims=claims, warnings=untold.words())


def _claims(spans: list[dict[str, Any]], untold: Untold) -> Iterator[IncomingClaim]:
    for span in spans:
        place = _place(span)
        if place is None:
            untold.unclear()
            continue
        stated = span.get("text")
        yield mark(*place, [string(span.get("label"))], quote=stated if isinstance(stated, str) else "")


def _place(span: dict[str, Any]) -> tuple[int, int] | None:
    start, end = number(span.get("start")), number(span.get("end"))
    return (start, end) if 0 <= start < end else None
