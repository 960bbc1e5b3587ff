"""What is cited: a source with what a citation says of it, whatever its style."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from annotator.domain.partial_dates import Dates, read
from annotator.domain.source import SourceFields

_TYPES = {
    "web": "webpage",
    "print": "article-newspaper",
    "document": "report",
    "interview": "interview",
    "recording": "song",
    "dataset": "dataset",
    "image": "graphic",
    "video": "motion_picture",
}
_IN_A_SERIAL = frozenset(("article-journal", "article-magazine", "article-newspaper"))
_IN_A_BOOK = frozenset(("chapter", "paper-conference", "entry-encyclopedia", "entry-dictionary"))
_DOI = re.compile(r"(?:https?://(?:dx\.)?doi\.org/)?(10\.\d{4,9}/\S+)", re.IGNORECASE)
_KINDS = {
    "motion_picture": "Video",
    "broadcast": "Video",
    "song": "Audio recording",
    "graphic": "Image",
    "dataset": "Data set",
    "interview": "Interview",
}


@dataclass(frozen=True, slots=True)
class Name:
    """Who made it: a family name and given ones, or a whole name (of an organisation, or as it was typed)."""

    family: str
    given: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """A source to be cited; '' and None for what is not known.

    `container` is the paper, journal, site or book that it stands in; `kind` what it is where that is to be said
    ("Data set"); `link` its DOI or its address.
    """

    type: str
    title: str
    authors: tuple[Name, ...]
    editors: tuple[Name, ...]
    container: str
    publisher: str
    volume: str
    issue: str
    pages: str
    edition: str
    number: str
    issued: Dates | None
    accessed: Dates | None
    link: str
    kind: str

    @property
    def in_serial(self) -> bool:
        """It stands in a paper, a magazine or a journal."""
        return self.type in _IN_A_SERIAL

    @property
    def in_journal(self) -> bool:
        """It stands in a journal, which has volumes."""
        return self.type == "article-journal"

    @property
    def in_book(self) -> bool:
        """It is a part of a book."""
        return self.type in _IN_A_BOOK

    @property
    def by_itself(self) -> bool:
        """It is a whole: a book, a report, a film."""
        return not (self.in_serial or self.in_book or self.type == "webpage")


def item_of(source: SourceFields) -> Item:
    """Return a source as it is cited. What its fields say goes before what came with it in an item of CSL-JSON."""
    came = _details(source.details)
    kind = str(came.get("type") or "") or _TYPES.get(source.medium, "webpage" if source.url else "report")
    held = kind in _IN_A_SERIAL or kind in _IN_A_BOOK or kind == "webpage"
    container, publisher = _said(came, "container-title"), _said(came, "publisher")
    if held:
        container = source.publisher or container
        publisher = publisher if publisher != container else ""
    else:
        publisher, container = source.publisher or publisher, ""
    if kind in _IN_A_BOOK and container and _said(came, "container-title"):
        # what evidence has one field for, a part of a book has two
        container, publisher = _said(came, "container-title"), _said(came, "publisher") or publisher
    return Item(
        type=kind,
        title=" ".join((source.title or source.attachment_name).split()),
        authors=tuple(_names(source.author)),
        editors=tuple(_csl_names(came.get("editor"))),
        container=container,
        publisher=publisher,
        volume=_said(came, "volume"),
        issue=_said(came, "issue"),
        pages=_said(came, "page").replace("--", "–").replace("-", "–"),
        edition=_said(came, "edition"),
        number=_said(came, "number"),
        issued=read(source.published),
        accessed=read(source.accessed),
        link=_link(_said(came, "DOI"), source.url or source.archived_url),
        kind=_KINDS.get(kind, ""),
    )


def _details(stored: str) -> Mapping[str, Any]:
    try:
        found = json.loads(stored) if stored else {}
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _said(came: Mapping[str, Any], name: str) -> str:
    value = came.get(name)
    return " ".join(str(value).split()) if isinstance(value, str | int) else ""


def _link(doi: str, url: str) -> str:
    for stated in (doi, unquote(url)):
        found = _DOI.fullmatch(stated)
        if found is not None:
            return f"https://doi.org/{found[1]}"
    return url


def _names(author: str) -> list[Name]:
    """Return names that are parted by ";", of which those with one comma have a family name before it."""
    names = []
    for one in filter(None, (part.strip() for part in author.split(";"))):
        family, comma, given = (part.strip() for part in one.partition(","))
        parted = comma and family and given and "," not in given
        names.append(Name(family, given) if parted else Name(one))
    return names


def _csl_names(stated: Any) -> list[Name]:
    if not isinstance(stated, list):
        return []
    found = []
    for one in stated:
        if isinstance(one, dict):
            family = " ".join(filter(None, (_said(one, "non-dropping-particle"), _said(one, "family"))))
            found.append(Name(family or _said(one, "literal"), _said(one, "given") if family else ""))
    return [name for name in found if name.family]
