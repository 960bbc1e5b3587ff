"""RIS: the sources, as reference managers (Zotero, EndNote, Mendeley) take them. One record a source."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator
from pathlib import Path

from annotator.domain.partial_dates import edtf, read
from annotator.exporting.format import Export, Thing, Writer
from annotator.exporting.options import Options
from annotator.exporting.sources import Source, nothing_yet, only_sources, sources
from annotator.messages import message

_TYPES = {
    "web": "ELEC",
    "print": "NEWS",
    "interview": "PCOMM",
    "recording": "SOUND",
    "dataset": "DATA",
    "image": "ART",
    "video": "VIDEO",
}
_ARCHIVED = "Archived: "
_LINE = re.compile(r"([A-Z][A-Z0-9])  - ?(.*)")


def _write(export: Export) -> None:
    with export.output.file() as stream:
        for source in sources(export):
            lines = (f"{tag}  - {value}\r\n" for tag, value in _tags(source) if value)
            stream.write("".join((*lines, "ER  - \r\n\r\n")).encode())


def _tags(source: Source) -> Iterator[tuple[str, str]]:
    kind = _TYPES.get(source.medium, "GEN")
    yield "TY", kind
    yield "ID", source.key
    yield "TI", source.title
    for family, given in source.authors:
        yield "AU", f"{family}, {given}" if given else family
    yield "T2" if kind in ("NEWS", "ELEC") else "PB", source.publisher
    yield "UR", source.url
    yield "PY", _year(source.published)
    yield "DA", _date(source.published)
    yield "Y2", _date(source.accessed)
    if source.archived_url:
        yield "N1", _ARCHIVED + source.archived_url
    for note in source.notes:
        yield "N1", note


def _year(given: str) -> str:
    found = read(given)
    return str(found.first.parts[0]) if found is not None and found.first.parts else ""


def _date(given: str) -> str:
    """Return a date in four parts, those that are not known empty; the last says what the others cannot: spring."""
    found = read(given)
    if found is None:
        return ""
    one = found.first
    parts = [f"{part:0{2 if place else 4}}" for place, part in enumerate(one.parts)]
    more = given.replace("/", " to ") if found.interval or one.season or one.mark or not parts else ""
    return "/".join((*parts, *[""] * (3 - len(parts)), more))


def _read_back(path: Path, _options: Options) -> Iterator[Hashable]:
    found: dict[str, list[str]] = {}
    with path.open(encoding="utf-8", newline="\r\n") as lines:
        for line in lines:
            tagged = _LINE.fullmatch(line.removesuffix("\r\n"))
            if tagged is None:
                continue
            found.setdefault(tagged[1], []).append(tagged[2])
            if tagged[1] == "ER":
                yield _record(found)
                found = {}


def _record(found: dict[str, list[str]]) -> Hashable:
    def one(tag: str) -> str:
        return found.get(tag, [""])[0]

    notes = [note for note in found.get("N1", ()) if not note.startswith(_ARCHIVED)]
    days = [_day(one(tag)) for tag in ("DA", "Y2")]
    return (one("ID"), one("TI"), one("UR"), len(found.get("AU", ())), *days, len(notes))


def _day(date: str) -> str:
    *parts, more = date.split("/") if date else [""]
    return edtf(more) if more else "-".join(part for part in parts if part)


WRITER = Writer(
    "ris",
    message("RIS: the sources"),
    (".ris",),
    _write,
    _read_back,
    holds=frozenset({Thing.EVIDENCE}),
    fits=only_sources,
    expects=nothing_yet,
    distinct=True,
    holds_mentions=False,
)
