"""A reference as an item of CSL-JSON, and what it says of a source: dates as given, names family name first."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from annotator.domain.partial_dates import kept
from annotator.domain.source import SourceFields
from annotator.importing.storable import storable_text

MEDIA = {
    "webpage": "web",
    "post": "web",
    "post-weblog": "web",
    "article-newspaper": "print",
    "article-magazine": "print",
    "book": "print",
    "chapter": "print",
    "interview": "interview",
    "song": "recording",
    "dataset": "dataset",
    "graphic": "image",
    "map": "image",
    "figure": "image",
    "motion_picture": "video",
    "broadcast": "video",
}
_HELD_IN = ("article-journal", "article-magazine", "article-newspaper", "webpage", "post", "post-weblog", "chapter",
            "paper-conference", "entry-encyclopedia", "entry-dictionary", "article")  # fmt: skip
_DETAILS = (
    *("type", "container-title", "collection-title", "event-title", "publisher", "publisher-place", "volume", "issue"),
    *("page", "number", "edition", "genre", "DOI", "ISBN", "ISSN", "PMID", "language", "editor"),
)
_SEASONS = {"1": 21, "2": 22, "3": 23, "4": 24}
_LONGEST_NOTE = 2_000


@dataclass(frozen=True, slots=True)
class Reference:
    """One reference: an item of CSL-JSON, and the files that it names, as the export has written their places."""

    item: Mapping[str, Any]
    files: Sequence[str] = field(default_factory=tuple)


def source_of_item(item: Mapping[str, Any]) -> SourceFields:
    """Return what an item of CSL-JSON says of a source. What is no date is kept in the note."""
    kind, url, doi = _text(item, "type"), _text(item, "URL"), _text(item, "DOI")
    doi = doi.removeprefix("https://doi.org/").removeprefix("http://dx.doi.org/").removeprefix("doi:").strip()
    names = ("container-title", "publisher") if kind in _HELD_IN else ("publisher", "container-title")
    published, odd = _date(item.get("issued"))
    accessed, odder = _date(item.get("accessed"))
    notes = [_text(item, "note"), *(f"date: {one}" for one in (odd, odder) if one)]
    archived = _text(item, "archive_location")
    return SourceFields(
        title=_text(item, "title"),
        author="; ".join(filter(None, map(_name, _list(item.get("author"))))),
        publisher=_text(item, *names, "genre" if kind == "thesis" else ""),
        url=url or (f"https://doi.org/{doi}" if doi else ""),
        archived_url=archived if "://" in archived else "",
        published=published,
        accessed=accessed,
        medium=MEDIA.get(kind, "web" if url and not kind else "document"),
        note="\n".join(filter(None, notes))[:_LONGEST_NOTE],
        details=_details({**item, "DOI": doi}),
    )


def _details(item: Mapping[str, Any]) -> str:
    known = {name: value for name in _DETAILS if (value := _plain(item.get(name)))}
    return json.dumps(known, ensure_ascii=False, sort_keys=True) if known else ""


def _plain(value: Any) -> Any:
    """Return a value as it is kept: text in one line, names with their parts."""
    if isinstance(value, list):
        names = ("family", "given", "literal", "non-dropping-particle")
        return [
            {name: _text(one, name) for name in names if _text(one, name)} for one in value if isinstance(one, dict)
        ]
    return _line(value) if isinstance(value, str | int | float) else ""


def _line(value: object) -> str:
    return storable_text(" ".join(str(value).split()))


def _text(item: Mapping[str, Any], *names: str) -> str:
    found = (item.get(name) for name in names if name)
    return next((_line(value) for value in found if isinstance(value, str | int | float) and _line(value)), "")


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _name(stated: Any) -> str:
    if not isinstance(stated, dict):
        return ""
    particle = _text(stated, "non-dropping-particle", "dropping-particle")
    family, given = _text(stated, "family"), _text(stated, "given")
    family = f"{particle} {family}".strip() if family else _text(stated, "literal")
    # two parts parted by one comma, names by a semicolon: what has these itself would be taken apart
    clean = family.replace(";", ",")
    return f"{clean}, {given.replace(';', ' ').replace(',', ' ')}" if given and "," not in clean else clean


def _date(stated: Any) -> tuple[str, str]:
    """Return a date as it is kept, and the words that say none."""
    if not isinstance(stated, Mapping):
        return "", ""
    words = next((_text(stated, name) for name in ("edtf", "literal", "raw") if _text(stated, name)), "")
    parts = [_from_parts(one) for one in _list(stated.get("date-parts"))]
    parts = [one for one in parts if one]
    season = _SEASONS.get(_text(stated, "season"), 0)
    if parts and season and len(parts[0]) == len("2021"):
        parts[0] += f"-{season}"
    given = "/".join(parts[:2])
    if given and stated.get("circa") and len(parts) == 1:
        given += "~"
    for one in (given, words):
        known = kept(one) if one else ""
        if known:
            return known, ""
    return "", words or given


def _from_parts(parts: Any) -> str:
    numbers = []
    for part in _list(parts)[:3]:
        try:
            numbers.append(int(str(part)))
        except ValueError:
            break
    if not numbers or not 0 < numbers[0] <= 9999:
        return ""
    shown = [f"{number:0{2 if place else 4}}" for place, number in enumerate(numbers) if number > 0]
    return "-".join(shown)
