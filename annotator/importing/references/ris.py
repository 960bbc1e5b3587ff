"""RIS, as rispy reads it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from annotator.importing.references.items import Reference

_TYPES = {
    "JOUR": "article-journal", "EJOUR": "article-journal", "ABST": "article-journal", "MGZN": "article-magazine",
    "NEWS": "article-newspaper", "BOOK": "book", "EBOOK": "book", "EDBOOK": "book", "CHAP": "chapter",
    "ECHAP": "chapter", "CONF": "paper-conference", "CPAPER": "paper-conference", "THES": "thesis", "RPRT": "report",
    "GOVDOC": "report", "ELEC": "webpage", "WEB": "webpage", "ICOMM": "webpage", "BLOG": "post-weblog",
    "PCOMM": "interview", "SOUND": "song", "MUSIC": "song", "DATA": "dataset", "ART": "graphic", "FIGURE": "graphic",
    "MAP": "map", "VIDEO": "motion_picture", "MPCT": "motion_picture", "ADVS": "motion_picture", "CASE": "legal_case",
    "STAT": "legislation", "BILL": "bill", "ENCYC": "entry-encyclopedia", "DICT": "entry-dictionary",
}  # fmt: skip
_FILES = ("L1", "L2", "L4")
"""Of other tags than those it has as lists, rispy keeps the first line only."""
_IN = ("journal_name", "secondary_title", "alternate_title2", "alternate_title3", "alternate_title1")


def read(_name: str, text: str, _content: bytes) -> Iterator[Reference]:
    """Yield the references of a file."""
    import rispy

    tags = [*rispy.RisParser.DEFAULT_LIST_TAGS, *_FILES]
    for entry in rispy.loads(text, list_tags=tags):
        yield Reference(_item(entry), tuple(_files(entry)))


def _item(entry: Mapping[str, Any]) -> dict[str, Any]:
    def one(*names: str) -> str:
        for name in names:
            value = entry.get(name)
            value = value[0] if isinstance(value, list) and value else value
            if isinstance(value, str) and value.strip():
                return value
        return ""

    kind = _TYPES.get(one("type_of_reference"), "document")
    names = [*entry.get("authors", ()), *entry.get("first_authors", ())]
    date = one("date") or one("year", "publication_year")
    pages = "-".join(filter(None, (one("start_page"), one("end_page"))))
    return {
        "type": kind,
        "title": one("title", "primary_title", "short_title"),
        "author": [_name(name) for name in names],
        "editor": [_name(name) for name in entry.get("secondary_authors", ())] if kind == "chapter" else [],
        "container-title": one(*_IN) if kind not in ("book", "report", "thesis") else "",
        "publisher": one("publisher"),
        "publisher-place": one("place_published"),
        "volume": one("volume"),
        "issue": one("number"),
        "page": pages,
        "edition": one("edition"),
        "DOI": one("doi"),
        "URL": one("urls"),
        "language": one("language"),
        "issued": date_of(date),
        "accessed": date_of(one("access_date")),
        "note": "\n".join(entry.get("notes", ())),
    }


def _files(entry: Mapping[str, Any]) -> Iterator[str]:
    for name in ("file_attachments1", "file_attachments2", "figure"):  # of _FILES, as rispy calls them
        value = entry.get(name)
        for one in value if isinstance(value, list) else [value] if isinstance(value, str) else ():
            yield from (part.strip() for part in str(one).split(";") if part.strip())


def _name(name: str) -> dict[str, str]:
    family, comma, given = (part.strip() for part in name.partition(","))
    return {"family": family, "given": given.replace(",", " ")} if comma and given else {"literal": name.strip()}


def date_of(stated: str) -> dict[str, Any]:
    """Return a date of RIS: year/month/day/what else is said of it, or any other words."""
    parts = [part.strip() for part in stated.split("/")]
    if len(parts) > 2 and re.fullmatch(r"\d{4}", parts[0]):
        numbers = [part for part in parts[:3] if part.isdecimal()]
        more = " ".join(parts[3:]).strip()
        if more and len(numbers) == 1:  # spring: the words say more than the year
            return {"literal": more if parts[0] in more else f"{more} {parts[0]}"}
        return {"date-parts": [numbers]}
    return {"literal": stated.strip()} if stated.strip() else {}
