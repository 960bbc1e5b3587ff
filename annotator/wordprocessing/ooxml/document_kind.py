"""Makes a template, or a document with macros, a plain document: what goes out is called .docx and has to be one.

Word refuses a file whose content is of another kind than its name. The programs in it are left behind: nothing leads to
them any more.
"""

from __future__ import annotations

import posixpath
import re

from annotator.wordprocessing.ooxml.package import Package
from annotator.wordprocessing.repacking import repacked

_TYPES = "[Content_Types].xml"
_DOCUMENT = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_OTHERS = re.compile(
    rb"application/vnd\.(?:openxmlformats-officedocument\.wordprocessingml\.template\.main"
    rb"|ms-word\.document\.macroEnabled\.main|ms-word\.template\.macroEnabledTemplate\.main)\+xml",
    re.IGNORECASE,
)
_MACROS = re.compile(rb"""<(?:\w+:)?Relationship\b[^>]*?/vbaProject["'][^>]*?/>""")


def made_document(content: bytes, package: Package) -> bytes:
    """Return a file as a document; the very same bytes where it is one."""
    types = package.data(_TYPES)
    if not _OTHERS.search(types):
        return content
    changed = {package.entry(_TYPES): _OTHERS.sub(_DOCUMENT, types)}
    folder, base = posixpath.split(package.main)
    relationships = posixpath.join(folder, "_rels", f"{base}.rels")
    if package.has(relationships):
        changed[package.entry(relationships)] = _MACROS.sub(b"", package.data(relationships))
    return repacked(content, changed)
