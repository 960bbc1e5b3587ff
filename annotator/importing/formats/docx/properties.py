"""What the properties of a document state about it; what a program or a template put there by itself is nothing."""

from __future__ import annotations

import re

from annotator.domain.article import Metadata
from annotator.importing.formats.docx.package import Package, every

_DC = "{http://purl.org/dc/elements/1.1/}"
_EXTENDED = "{http://schemas.openxmlformats.org/officeDocument/2006/extended-properties}"
# names that programs put in the place of an author's
_NO_AUTHORS = frozenset(
    (
        "python-docx", "docx", "apache poi", "un-named", "unknown", "unbekannt", "author", "autor", "auteur", "user",
        "admin", "administrator", "windows user", "windows-benutzer", "microsoft office user", "microsoft account",
        "owner", "default", "libreoffice", "openoffice.org", "pandoc", "phpword", "aspose", "word", "guest",
        "microsoft office-anwender", "usuario", "usuario de windows", "utilisateur windows", "utente windows", "root",
        "anonymous",
    )
)  # fmt: skip
_NO_TITLES = re.compile(
    r"(?:word document|untitled(?: document)?|unbenannt\w*|sans titre|sin título|senza titolo|title|titel|titre|título"
    r"|(?:document|dokument|documento)\s*\d*|\[.*\]|microsoft word - .*|(?:powerpoint|word)[ -]\S+"
    r"|.*\.(?:docx?|docm|dotx?|dotm|odt|rtf|txt|pages)|click (?:or tap )?here.*)",
    re.IGNORECASE,
)


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


def real_title(stated: str) -> str:
    """Return a stated title; empty where a program or a template has put it there."""
    title = " ".join(stated.split())
    return "" if _NO_TITLES.fullmatch(title) else title


def real_author(stated: str) -> str:
    """Return stated authors; empty where a program or a template has put them there."""
    names = [" ".join(name.split()) for name in stated.split(";")]
    return ", ".join(name for name in names if name and name.lower() not in _NO_AUTHORS)
