"""Label Studio's JSON: tasks with results in UTF-16 code units, as the program exports them, and its short JSON_MIN.

Labels on one region come apart, a result a control, under one id: they are one mark. Choices and texts of a region
belong to it; those of a whole text, relations and what a model predicted are told and left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from annotator.domain.claim import ClaimFields
from annotator.domain.incoming import IncomingClaim, IncomingMention, IncomingRemark
from annotator.errors import UnreadableSource
from annotator.importing.article_columns import metadata_of
from annotator.importing.format import Fit, InputFile, Reading
from annotator.importing.json_source import first_record, listed, mapping, number, records, string
from annotator.importing.marks import Untold, no_articles

_DONE = ("annotations", "completions")
_SPOKEN = {"textarea": "text", "choices": "choices", "taxonomy": "taxonomy", "rating": "rating", "number": "number"}


@dataclass(slots=True)
class _Region:
    """What the results of one id say of a place in the text."""

    start: int
    end: int
    quote: str
    labels: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)


def recognise(file: InputFile) -> Fit:
    """Tell whether a file is Label Studio's: its first record is a task, or a row of its short form."""
    task = mapping(first_record(file))
    if isinstance(task.get("data"), dict) and any(isinstance(task.get(key), list) for key in (*_DONE, "predictions")):
        return Fit.SURE
    return Fit.SURE if _short_key(task) else Fit.NO


def read(file: InputFile) -> Iterator[Reading | UnreadableSource]:
    """Yield the text of each task as an article, with the marks that people made."""
    found = False
    for record in records(file):
        if isinstance(record, UnreadableSource):
            yield record
            continue
        task = mapping(record)
        reading = _of_short(task) if _short_key(task) else _of_task(task)
        if reading is not None:
            found = True
            yield reading
    if not found:
        raise no_articles(file, "Label Studio")


def _of_task(task: dict[str, Any]) -> Reading | None:
    data = mapping(task.get("data"))
    done = [mapping(one) for key in _DONE for one in listed(task.get(key))]
    results = [(one, mapping(result)) for one in done for result in listed(one.get("result"))]
    key = _text_key(data, [result for _, result in results])
    if not key:
        return None
    untold = Untold()
    claims: list[IncomingClaim] = []
    for one in done:
        if one.get("was_cancelled") is True:
            untold.rejected(len(listed(one.get("result"))))
            continue
        claims += _claims(one, untold)
    for prediction in listed(task.get("predictions")):
        for _ in listed(mapping(prediction).get("result")):
            untold.prediction()
    name = string(task.get("id"))
    about = {**mapping(task.get("meta")), **mapping(data.get("meta")), **data}
    return Reading(
        data[key],
        metadata_of(about, but=(key,)),
        claims=claims,
        warnings=untold.words(),
        name=name and f"#{name}",
    )


def _text_key(data: dict[str, Any], results: list[dict[str, Any]]) -> str:
    """Return under which name a task has the text that its marks are of."""
    texts = {key: value for key, value in data.items() if isinstance(value, str) and value.strip()}
    quotes = [string(mapping(result.get("value")).get("text")) for result in results]
    best = max(texts, default="", key=lambda key: (sum(one in texts[key] for one in quotes if one), len(texts[key])))
    return "text" if "text" in texts and not any(one and one not in texts["text"] for one in quotes) else best


def _claims(annotation: dict[str, Any], untold: Untold) -> Iterator[IncomingClaim]:
    regions: dict[str, _Region] = {}
    behind: list[dict[str, Any]] = []
    for number_, result in enumerate(map(mapping, listed(annotation.get("result")))):
        value = mapping(result.get("value"))
        kind = string(result.get("type"))
        start, end = number(value.get("start")), number(value.get("end"))
        if kind == "relation":
            untold.relation()
        elif 0 <= start < end:
            region_id = string(result.get("id")) or f"{number_}"
            region = regions.setdefault(region_id, _Region(start, end, string(value.get("text"))))
            _say(region, kind, value, untold)
            region.said += _noted(result)
        else:
            behind.append(result)
    for result in behind:
        of = regions.get(string(result.get("parentID")) or string(result.get("id")))
        kind, value = string(result.get("type")), mapping(result.get("value"))
        if of is not None:
            _say(of, kind, value, untold)
        else:
            for said in _spoken(kind, value) or [kind]:
                untold.whole_text(said)
    who = _person(annotation.get("completed_by"))
    at = string(annotation.get("updated_at")) or string(annotation.get("created_at"))
    for region_id, region in regions.items():
        yield IncomingClaim(
            ClaimFields(),
            (IncomingMention(region.start, region.end, region.quote),),
            tags=tuple(dict.fromkeys(filter(None, region.labels))),
            external_id=region_id,
            remarks=tuple(IncomingRemark(said, who, at) for said in region.said if said.strip()),
        )


def _say(region: _Region, kind: str, value: dict[str, Any], untold: Untold) -> None:
    """Put to a region what one control says of it."""
    if kind in ("labels", "hypertextlabels"):
        region.labels += [string(one) for one in listed(value.get(kind) or value.get("labels"))]
    elif kind in ("choices", "taxonomy"):
        region.labels += _spoken(kind, value)
    elif kind == "textarea":
        region.said += _spoken(kind, value)
    elif kind:
        untold.attribute(kind)


def _spoken(kind: str, value: dict[str, Any]) -> list[str]:
    """Return the words of a control's value."""
    stated = value.get(_SPOKEN.get(kind, kind))
    ones = stated if isinstance(stated, list) else [stated]
    return [" / ".join(map(string, one)) if isinstance(one, list) else string(one) for one in ones if one is not None]


def _noted(result: dict[str, Any]) -> list[str]:
    """Return what was noted beside a region."""
    noted = mapping(result.get("meta")).get("text")
    return [string(one) for one in noted] if isinstance(noted, list) else [string(noted)]


def _person(stated: Any) -> str:
    """Return who made an annotation, where more than a number is said of that."""
    who = mapping(stated)
    name = " ".join(filter(None, (string(who.get("first_name")), string(who.get("last_name")))))
    return name or string(who.get("email")) or (stated if isinstance(stated, str) else "")


# the short form


def _short_key(task: dict[str, Any]) -> str:
    """Return under which name a row of the short form has its marks; the empty text where it is none."""
    for key, value in task.items():
        if key != "data" and isinstance(value, list) and value and all(_is_short_mark(one) for one in value):
            return key
    return ""


def _is_short_mark(one: Any) -> bool:
    mark = mapping(one)
    return "start" in mark and "end" in mark and isinstance(mark.get("labels", mark.get("hypertextlabels")), list)


def _of_short(row: dict[str, Any]) -> Reading | None:
    key = _short_key(row)
    ones = [mapping(one) for one in row[key]]
    results = [{"value": one} for one in ones]
    where = _text_key({name: value for name, value in row.items() if name != key}, results)
    if not where:
        return None
    untold = Untold()
    who = string(row.get("annotator"))
    named = {"result": [{"type": "labels", "value": one} for one in ones], "completed_by": who if "@" in who else None}
    claims = [*_claims(named, untold)]
    claims = [IncomingClaim(one.fields, one.mentions, tags=one.tags) for one in claims]
    name = string(row.get("id"))
    return Reading(
        row[where], metadata_of(row, but=(where, key)), claims=claims, warnings=untold.words(), name=name and f"#{name}"
    )
