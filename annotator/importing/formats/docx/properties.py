"""What the properties of a document state about it."""

from __future__ import annotations

from annotator.domain.article import Metadata
from annotator.importing.stated_metadata import real_author, real_title
from annotator.wordprocessing.ooxml.package import Package, every

_DC = "{http://purl.org/dc/elements/1.1/}"
_EXTENDED = "{http://schemas.openxmlformats.org/officeDocument/2006/extended-properties}"


def metadata_of(package: Package) -> Metadata:
    """Return what the properties of a document state: title, writer and language."""
    stated = {}
    for relationship in package.relationships("").values():
        if relationship.kind == "core-properties" and not relationship.external:
            root = package.xml(relationship.target)
            stated = {one.tag: (one.text or "").strip() for one in every(root, "*")}
    return Metadata(
        title=real_title(stated.get(_DC + "title", "")),
        byline=real_author(stated.get(_DC + "creator", "")),
        language=stated.get(_DC + "language", ""),
    )


def program_of(package: Package) -> str:
    """Return the program that wrote a document, as far as it says."""
    for relationship in package.relationships("").values():
        if relationship.kind == "extended-properties" and not relationship.external:
            root = package.xml(relationship.target)
            return (root.findtext(_EXTENDED + "Application") or "") if root is not None else ""
    return ""
