"""Zotero's RDF, with its notes and the files that are exported beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from html import unescape
from typing import TYPE_CHECKING

from annotator.bounded import safe_xml
from annotator.importing.references.items import Reference

if TYPE_CHECKING:
    from lxml.etree import _Element

_NAMES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "z": "http://www.zotero.org/namespaces/export#",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "bib": "http://purl.org/net/biblio#",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "link": "http://purl.org/rss/1.0/modules/link/",
    "prism": "http://prismstandard.org/namespaces/1.2/basic/",
    "vcard": "http://nwalsh.com/rdf/vCard#",
}
_TYPES = {
    "journalArticle": "article-journal", "magazineArticle": "article-magazine",
    "newspaperArticle": "article-newspaper", "book": "book", "bookSection": "chapter", "webpage": "webpage",
    "blogPost": "post-weblog", "forumPost": "post", "report": "report", "thesis": "thesis",
    "conferencePaper": "paper-conference", "interview": "interview", "letter": "interview", "podcast": "song",
    "audioRecording": "song", "radioBroadcast": "broadcast", "tvBroadcast": "broadcast",
    "videoRecording": "motion_picture", "film": "motion_picture", "dataset": "dataset", "artwork": "graphic",
    "map": "map", "case": "legal_case", "statute": "legislation", "bill": "bill", "document": "document",
    "manuscript": "manuscript", "preprint": "article", "encyclopediaArticle": "entry-encyclopedia",
    "dictionaryEntry": "entry-dictionary",
}  # fmt: skip
_DOI = re.compile(r"\b10\.\d{4,9}/\S+")
_ABOUT, _RESOURCE = f"{{{_NAMES['rdf']}}}about", f"{{{_NAMES['rdf']}}}resource"
_TAG = re.compile(r"<[^>]*>")


def read(name: str, _text: str, content: bytes) -> Iterator[Reference]:
    """Yield the references of a file."""
    root = safe_xml(content, name)
    by_id = {one.get(_ABOUT, ""): one for one in root if one.get(_ABOUT)}
    for element in root:
        kind = _said(element, "z:itemType")
        if kind and kind not in ("attachment", "note", "annotation"):
            yield Reference(_item(element, kind, by_id), tuple(_files(element, by_id)))


def _item(element: _Element, kind: str, by_id: Mapping[str, _Element]) -> dict[str, object]:
    parent = element.find("dcterms:isPartOf", _NAMES)
    held = None if parent is None else next(iter(parent), None)
    if held is None and parent is not None:
        held = by_id.get(parent.get(_RESOURCE, ""))
    identifiers = [*_identifiers(element), *(_identifiers(held) if held is not None else ())]
    doi = next((match[0] for one in identifiers if (match := _DOI.search(one))), "")
    return {
        "type": _TYPES.get(kind, "document"),
        "title": _said(element, "dc:title"),
        "author": [*_people(element, "bib:authors"), *_people(element, "z:interviewees")],
        "editor": _people(element, "bib:editors") if kind == "bookSection" else [],
        "container-title": _said(held, "dc:title") if held is not None else "",
        "publisher": _said(element, "dc:publisher/foaf:Organization/foaf:name"),
        "volume": _said(held, "prism:volume") or _said(element, "prism:volume"),
        "issue": _said(held, "prism:number") or _said(element, "prism:number"),
        "page": _said(element, "bib:pages"),
        "edition": _said(element, "prism:edition"),
        "DOI": doi,
        "URL": _said(element, "dc:identifier/dcterms:URI/rdf:value"),
        "language": _said(element, "z:language"),
        "issued": {"literal": _said(element, "dc:date")},
        "accessed": {"literal": _said(element, "dcterms:dateSubmitted")[: len("2021-06-23")]},
        "note": "\n".join(_notes(element, by_id)),
    }


def _said(element: _Element | None, path: str) -> str:
    found = element.find(path, _NAMES) if element is not None else None
    return " ".join("".join(map(str, found.itertext())).split()) if found is not None else ""


def _identifiers(element: _Element) -> list[str]:
    return ["".join(map(str, one.itertext())).strip() for one in element.findall("dc:identifier", _NAMES)]


def _people(element: _Element, path: str) -> list[dict[str, str]]:
    found = []
    for person in element.findall(f"{path}//foaf:Person", _NAMES):
        family = _said(person, "foaf:surname")
        given = _said(person, "foaf:givenName") or _said(person, "foaf:givenname")
        found.append({"family": family, "given": given} if given else {"literal": family})
    return found


def _notes(element: _Element, by_id: Mapping[str, _Element]) -> Iterator[str]:
    for link in element.findall("dcterms:isReferencedBy", _NAMES):
        memo = by_id.get(link.get(_RESOURCE, ""))
        words = unescape(_TAG.sub(" ", _said(memo, "rdf:value")))
        if words.strip():
            yield " ".join(words.split())


def _files(element: _Element, by_id: Mapping[str, _Element]) -> Iterator[str]:
    for link in element.findall("link:link", _NAMES):
        attachment = by_id.get(link.get(_RESOURCE, ""))
        place = attachment.find("rdf:resource", _NAMES) if attachment is not None else None
        if place is not None and place.get(_RESOURCE):
            yield str(place.get(_RESOURCE))
