"""CSL-JSON: the sources, as citation processors and reference managers take them. One item a source."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from pathlib import Path
from typing import Any

from annotator.domain.partial_dates import edtf, read
from annotator.exporting.format import Export, Thing, Writer
from annotator.exporting.json_arrays import read_array, safe_json, write_array
from annotator.exporting.options import Options
from annotator.exporting.sources import Source, nothing_yet, only_sources, sources
from annotator.messages import message

_TYPES = {
    "web": "webpage",
    "print": "article-newspaper",
    "interview": "interview",
    "recording": "song",  # CSL's word for any recording of sound
    "dataset": "dataset",
    "image": "graphic",
    "video": "motion_picture",
}
_CONTAINED = ("webpage", "article-newspaper")
_BETWEEN_NOTES = "\n"


def _write(export: Export) -> None:
    with export.output.file() as stream:
        write_array(stream, (safe_json(_item(source)) for source in sources(export)))


def _item(source: Source) -> dict[str, Any]:
    kind = _TYPES.get(source.medium, "document")
    item = {
        "id": source.key,
        "type": kind,
        "title": source.title,
        "author": [
            {"family": family, "given": given} if given else {"literal": family} for family, given in source.authors
        ],
        "container-title" if kind in _CONTAINED else "publisher": source.publisher,
        "URL": source.url,
        "archive_location": source.archived_url,
        "issued": _date(source.published),
        "accessed": _date(source.accessed),
        "note": _BETWEEN_NOTES.join(source.notes),
    }
    return {name: value for name, value in item.items() if value}


def _date(given: str) -> dict[str, Any]:
    """Return a date of as many parts as are known, or the words for it where parts do not tell it."""
    found = read(given)
    if found is None:
        return {}
    ends = [one for one in (found.since, found.until) if one is not None]
    if len(ends) < 1 + found.interval or not all(one.parts and one.mark in ("", "~") for one in ends):
        return {"literal": given}
    if found.interval and any(one.season or one.mark for one in ends):
        return {"literal": given}
    date: dict[str, Any] = {"date-parts": [list(one.parts) for one in ends]}
    return date | ({"season": ends[0].season} if ends[0].season else {}) | ({"circa": True} if ends[0].mark else {})


def _read_back(path: Path, _options: Options) -> Iterator[Hashable]:
    for item in read_array(path):
        notes = item["note"].split(_BETWEEN_NOTES)
        yield (
            item["id"],
            item.get("title", ""),
            item.get("URL", ""),
            len(item.get("author", ())),
            _day(item.get("issued")),
            _day(item.get("accessed")),
            len(notes),
        )


def _day(date: dict[str, Any] | None) -> str:
    if not date or "literal" in date:
        return edtf(date["literal"]) if date else ""
    ends = []
    for parts in date["date-parts"]:
        shown = [*parts, 20 + date["season"]] if "season" in date else parts
        ends.append("-".join(f"{part:0{4 if place == 0 else 2}}" for place, part in enumerate(shown)))
    return "/".join(ends) + ("~" if date.get("circa") else "")


WRITER = Writer(
    "csl-json",
    message("CSL-JSON: the sources"),
    (".json",),
    _write,
    _read_back,
    holds=frozenset({Thing.EVIDENCE}),
    fits=only_sources,
    expects=nothing_yet,
    distinct=True,
    holds_mentions=False,
)
