"""EndNote's XML, in which every text may be parted by styles."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from annotator.bounded import safe_xml
from annotator.importing.references.enw import date_of, names_of
from annotator.importing.references.items import Reference

if TYPE_CHECKING:
    from lxml.etree import _Element

_TYPES = {
    "Journal Article": "article-journal", "Electronic Article": "article-journal",
    "Magazine Article": "article-magazine", "Newspaper Article": "article-newspaper", "Book": "book",
    "Electronic Book": "book", "Edited Book": "book", "Book Section": "chapter", "Web Page": "webpage",
    "Blog": "post-weblog", "Report": "report", "Government Document": "report", "Thesis": "thesis",
    "Conference Paper": "paper-conference", "Conference Proceedings": "paper-conference",
    "Personal Communication": "interview", "Interview": "interview", "Audiovisual Material": "motion_picture",
    "Film or Broadcast": "motion_picture", "Dataset": "dataset", "Figure": "graphic", "Artwork": "graphic",
    "Map": "map", "Case": "legal_case", "Statute": "legislation",
}  # fmt: skip


def read(name: str, _text: str, content: bytes) -> Iterator[Reference]:
    """Yield the references of a file."""
    for record in safe_xml(content, name).iter("record"):
        yield Reference(_item(record), tuple(_all(record, "urls/pdf-urls/url")))


def _item(record: _Element) -> dict[str, object]:
    kind_of = record.find("ref-type")
    kind = _TYPES.get(kind_of.get("name", "") if kind_of is not None else "", "document")

    def one(*paths: str) -> str:
        return next((found for path in paths for found in _all(record, path)), "")

    year, date = one("dates/year"), one("dates/pub-dates/date")
    return {
        "type": kind,
        "title": one("titles/title"),
        "author": names_of(tuple(_all(record, "contributors/authors/author"))),
        "editor": names_of(tuple(_all(record, "contributors/secondary-authors/author"))) if kind == "chapter" else [],
        "container-title": one("periodical/full-title", "titles/secondary-title", "titles/alt-title"),
        "publisher": one("publisher"),
        "publisher-place": one("pub-location"),
        "volume": one("volume"),
        "issue": one("number"),
        "page": one("pages"),
        "edition": one("edition"),
        "ISBN": one("isbn"),
        "DOI": one("electronic-resource-num"),
        "URL": one("urls/web-urls/url", "urls/related-urls/url"),
        "language": one("language"),
        "issued": date_of(year, date),
        "accessed": {"literal": one("access-date")},
        "note": one("notes", "research-notes"),
    }


def _all(record: _Element, path: str) -> Iterator[str]:
    for element in record.findall(path):
        text = " ".join("".join(map(str, element.itertext())).split())
        if text:
            yield text
