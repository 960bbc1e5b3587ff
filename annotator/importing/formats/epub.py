"""Reads e-books (EPUB): one article a book, its chapters in the order in which they are read.

What lies outside that order (a list of notes, as a rule) is cut, so that it can be seen; notes that marks lead to are
source notes, also where they stand in another part of the book. The table of contents is left out and told.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import unquote

from annotator.bounded import Archive, open_archive
from annotator.domain.article import Metadata
from annotator.domain.left_out import LeftOut, LeftOutKind
from annotator.domain.stated_times import as_stated
from annotator.errors import UnreadableSource
from annotator.importing.format import InputFile, Reading
from annotator.importing.pages.content import Region
from annotator.importing.pages.parsing import parse
from annotator.importing.pages.references import find_references
from annotator.importing.pages.walking import Walker
from annotator.messages import message

if TYPE_CHECKING:
    from lxml.etree import _Element

OUTSIDE = message("outside the order of reading")
_STATED = {
    "title": "dc:title",
    "byline": "dc:creator",
    "publisher": "dc:publisher",
    "published": "dc:date",
    "language": "dc:language",
}
_MOST_CHAPTERS = 20_000
_NO_XML = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_PAGES = ("application/xhtml+xml", "text/html", "application/xml")


@dataclass(slots=True)
class _Book:
    metadata: Metadata
    chapters: list[tuple[str, bool]]
    """The parts to read, and whether each is in the order of reading."""
    contents: int = 0
    warnings: list[str] = field(default_factory=list)


def read(file: InputFile) -> Iterator[Reading]:
    """Yield the article of a book. Raises UnreadableSource."""
    from lxml import etree

    with open_archive(file) as archive:
        book = _book(archive, file.name)
        body = etree.Element("body")
        regions: dict[_Element, Region] = {}
        encoding = "utf-8"
        for number, (name, in_order) in enumerate(book.chapters):
            file.beat(number, len(book.chapters))
            if name not in archive:
                book.warnings.append(message("{name} is not in the book.", name=name))
                continue
            page = parse(archive.read(name), f"{file.name}/{name}", encoding=file.encoding)
            encoding = page.decoded.encoding
            chapter = etree.SubElement(body, "article")
            _move(page.root, chapter, name)
            if not in_order:
                regions[chapter] = Region(OUTSIDE, LeftOutKind.OTHER)
    walked = Walker(find_references(body), regions, "").walk(body)
    contents = (LeftOut(LeftOutKind.NAVIGATION, book.contents),) if book.contents else ()
    yield Reading(
        walked.text,
        metadata=book.metadata,
        stated=_STATED,
        cuts=walked.cuts,
        notes=walked.notes,
        tracked=walked.changes,
        left_out=(*walked.left_out, *contents),
        warnings=book.warnings,
        encoding=encoding,
    )


def _book(archive: Archive, name: str) -> _Book:
    """Return what a book says of itself and of its parts."""
    root = next((one.get("full-path") for one in _named(archive.xml("META-INF/container.xml"), "rootfile")), None)
    if not root or root not in archive:
        raise UnreadableSource(
            message("{name} is damaged: it does not say what is in the book.", name=name),
            message("Download or copy it again."),
        )
    package = archive.xml(root)
    folder = posixpath.dirname(root)
    items: dict[str, tuple[str, str, str]] = {}
    for item in _named(package, "item"):
        path = posixpath.normpath(posixpath.join(folder, unquote(item.get("href") or "")))
        items[item.get("id") or ""] = (path, item.get("media-type") or "", item.get("properties") or "")
    _refuse_locked(archive, {path for path, kind, _ in items.values() if kind in _PAGES}, name)
    book = _Book(_metadata(package), [])
    late: list[tuple[str, bool]] = []
    for reference in list(_named(package, "itemref"))[:_MOST_CHAPTERS]:
        path, kind, properties = items.get(reference.get("idref") or "", ("", "", ""))
        if kind not in _PAGES or any(path == one for one, _ in (*book.chapters, *late)):
            continue
        if "nav" in properties.split():
            book.contents += 1
        elif reference.get("linear") == "no":
            late.append((path, False))
        else:
            book.chapters.append((path, True))
    book.chapters += late
    if not book.chapters:
        raise UnreadableSource(
            message("{name} holds no text.", name=name), message("Check that it was saved or downloaded whole.")
        )
    return book


def _refuse_locked(archive: Archive, pages: set[str], name: str) -> None:
    """Raise UnreadableSource where the text of a book is locked; fonts often are, which does no harm."""
    if "META-INF/encryption.xml" not in archive:
        return
    locked = {
        unquote(one.get("URI") or "") for one in _named(archive.xml("META-INF/encryption.xml"), "CipherReference")
    }
    if locked & pages:
        raise UnreadableSource(
            message("{name} is encrypted: a shop has locked the book.", name=name),
            message("Ask the publisher for a copy without a lock, or quote from it by hand."),
        )


def _metadata(package: _Element) -> Metadata:
    def stated(name: str) -> list[str]:
        return [" ".join("".join(map(str, one.itertext())).split()) for one in _named(package, name)]

    dates = [as_stated(day) for day in stated("date")]
    languages = stated("language")
    return Metadata(
        title=next(iter(stated("title")), ""),
        byline=", ".join(dict.fromkeys(name for name in stated("creator") if name)),
        publisher=next(iter(stated("publisher")), ""),
        published=next((day for day in dates if day), ""),
        language=languages[0] if languages and len(languages[0]) < 36 else "",
    )


def _named(root: _Element, name: str) -> Iterator[_Element]:
    """Yield the elements of a name, in whatever name space."""
    for element in root.iter():
        tag: object = element.tag
        if isinstance(tag, str) and tag.rpartition("}")[2] == name:
            yield element


def _move(root: _Element, chapter: _Element, name: str) -> None:
    """Put a page's words into the book, where its names and its links within the book are told from other pages'."""
    body = next(root.iter("body"), root)
    folder = posixpath.dirname(name)
    for element in body.iter():
        if element.get("id"):
            _set(element, "id", f"{name}#{element.get('id')}")
        if element.tag != "a":
            continue
        if element.get("name"):
            _set(element, "name", f"{name}#{element.get('name')}")
        path, mark, inner = (element.get("href") or "").partition("#")
        if mark and ":" not in path:
            there = posixpath.normpath(posixpath.join(folder, unquote(path))) if path else name
            _set(element, "href", f"#{there}#{inner}")
    body.tag = "section"
    body.tail = None
    chapter.append(body)


def _set(element: _Element, name: str, value: str) -> None:
    """Set an attribute to a value of the page's own, which may hold what no XML may."""
    element.set(name, _NO_XML.sub("\ufffd", value))
