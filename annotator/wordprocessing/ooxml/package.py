"""The parts of an Office Open XML file: found by their relationships, parsed without entities. Not what they mean.

Nothing outside the file is ever loaded. The strict form of the standard has other namespaces for the same elements;
they are turned into the usual ones when a part is parsed, so that nobody else needs to know.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import unquote

from lxml import etree

from annotator.bounded import Archive
from annotator.domain.stated_times import as_local, as_utc
from annotator.errors import UnreadableSource
from annotator.messages import message

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
W16CID = "{http://schemas.microsoft.com/office/word/2016/wordml/cid}"
W16CEX = "{http://schemas.microsoft.com/office/word/2018/wordml/cex}"
W16DU = "{http://schemas.microsoft.com/office/word/2023/wordml/word16du}"
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
DGM = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}"
V = "{urn:schemas-microsoft-com:vml}"
OFFICE = "{urn:schemas-microsoft-com:office:office}"

_STRICT = "http://purl.oclc.org/ooxml/"
_USUAL = {
    "wordprocessingml/main": W[1:-1],
    "officeDocument/relationships": R[1:-1],
    "officeDocument/math": M[1:-1],
    "drawingml/main": A[1:-1],
    "drawingml/wordprocessingDrawing": WP[1:-1],
    "drawingml/chart": C[1:-1],
    "drawingml/diagram": DGM[1:-1],
}
_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


@dataclass(frozen=True, slots=True)
class Relationship:
    """Where a part refers to: `kind` is the last word of its type; `target` a part's name, or an address outside."""

    kind: str
    target: str
    external: bool


class Package:
    """An opened Office Open XML file. Raises UnreadableSource where it has no document, or a part of it is broken."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._parts = {entry.lower(): entry for entry in archive.names}

    @cached_property
    def main(self) -> str:
        """The name of the part that holds the document."""
        for relationship in self.relationships("").values():
            if relationship.kind == "officeDocument" and self.has(relationship.target):
                return relationship.target
        raise UnreadableSource(
            message("{name} holds no document of a word processor.", name=self._archive.name),
            message("Open it in the program that made it, and save it again."),
        )

    def has(self, part: str) -> bool:
        """Tell whether there is a part of a name; capitals make no difference in a package."""
        return part.lower() in self._parts

    def xml(self, part: str) -> etree._Element | None:
        """Return the root of a part, or None where there is none. Raises UnreadableSource for one that is broken."""
        entry = self._parts.get(part.lower())
        if entry is None:
            return None
        root = self._archive.xml(entry)
        if root.tag.startswith("{" + _STRICT) or any((uri or "").startswith(_STRICT) for uri in root.nsmap.values()):
            _make_usual(root)
        return root

    def entry(self, part: str) -> str:
        """Return the name under which a part lies in the archive; the part's own where there is none."""
        return self._parts.get(part.lower(), part)

    def data(self, part: str) -> bytes:
        """Return the bytes of a part that is there. Raises UnreadableSource."""
        return self._archive.read(self.entry(part))

    def relationships(self, part: str) -> dict[str, Relationship]:
        """Return what a part refers to, by id; of the package itself by the empty name."""
        folder, base = posixpath.split(part)
        root = self.xml(posixpath.join(folder, "_rels", f"{base}.rels"))
        found: dict[str, Relationship] = {}
        for element in every(root, _RELATIONSHIP):
            target = element.get("Target", "")
            external = element.get("TargetMode") == "External"
            if not external:
                target = posixpath.normpath(posixpath.join("/", folder, unquote(target))).lstrip("/")
            kind = element.get("Type", "").rsplit("/", 1)[-1]
            found[element.get("Id", "")] = Relationship(kind, target, external)
        return found

    @cached_property
    def of_main(self) -> dict[str, Relationship]:
        """What the document refers to."""
        return self.relationships(self.main)

    def part_of_kind(self, kind: str) -> str:
        """Return the name of the part of a kind that the document refers to, or the empty string."""
        return next((one.target for one in self.of_main.values() if one.kind == kind and not one.external), "")

    def root_of_kind(self, kind: str) -> etree._Element | None:
        """Return the root of the part of a kind that the document refers to, or None."""
        part = self.part_of_kind(kind)
        return self.xml(part) if part else None

    @property
    def has_macros(self) -> bool:
        """It carries programs; they are never run."""
        return any(entry.rsplit("/", 1)[-1] == "vbaproject.bin" for entry in self._parts)


def _make_usual(root: etree._Element) -> None:
    """Give the elements and attributes of the strict form their usual namespaces."""
    known: dict[str, str] = {}

    def usual(name: str) -> str:
        if name not in known:
            uri, _, local = name[1:].partition("}")
            found = _USUAL.get(uri.removeprefix(_STRICT)) if uri.startswith(_STRICT) else None
            known[name] = f"{{{found}}}{local}" if found else name
        return known[name]

    for element in root.iter(etree.Element):
        element.tag = usual(element.tag)
        for name in [str(name) for name in element.attrib if str(name).startswith("{" + _STRICT)]:
            element.set(usual(name), element.attrib.pop(name))


def date_of(element: etree._Element) -> str:
    """Return when something was written, as IncomingNote has it: with its zone where that is really known."""
    return as_utc(element.get(W16DU + "dateUtc", "")) or as_local(value(element, "date"))


def value(element: etree._Element | None, name: str = "val", default: str = "") -> str:
    """Return an attribute of the word processing namespace."""
    return default if element is None else element.get(W + name, default)


def is_on(element: etree._Element | None) -> bool:
    """Tell whether a property that is on or off is there and on."""
    return element is not None and element.get(W + "val", "1").lower() not in ("0", "false", "off")


def every(root: etree._Element | None, tag: str) -> Iterator[etree._Element]:
    """Yield all elements of a name in a part, none where there is no such part."""
    return iter(()) if root is None else root.iter(tag)
