"""Recognises documents of word processors by what is in their files, whatever they are called. Nothing is parsed."""

from __future__ import annotations

from annotator.bounded import open_archive
from annotator.errors import UnreadableSource
from annotator.importing.format import Fit, InputFile

_CONTENT_TYPES = "[Content_Types].xml"
_MIMETYPE = "mimetype"
_OPEN_TEXT = b"application/vnd.oasis.opendocument.text"
_LARGEST = 1024 * 1024
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# the names of streams in an OLE file: a package under a password, and the document of an old Word
_OLE_STREAMS = tuple(name.encode("utf-16-le") for name in ("EncryptedPackage", "WordDocument"))
_MAIN_TYPES = (
    b"wordprocessingml.document.main",
    b"wordprocessingml.template.main",
    b"ms-word.document.macroenabled.main",
    b"ms-word.template.macroenabledtemplate.main",
)


def office_open_xml(file: InputFile) -> Fit:
    """Tell whether a file is a document of Word, also one that is protected, cut off, or of an old version."""
    if file.head.startswith(_OLE):
        return Fit.SURE if any(name in file.data for name in _OLE_STREAMS) else Fit.NO
    if _CONTENT_TYPES in file.entries:
        types = _entry(file, _CONTENT_TYPES).lower()
        return Fit.SURE if any(kind in types for kind in _MAIN_TYPES) else Fit.NO
    cut_off = file.head.startswith(b"PK\x03\x04") and not file.entries
    return Fit.LIKELY if cut_off and (b"word/" in file.head or file.suffix in WORD_SUFFIXES) else Fit.NO


def open_document(file: InputFile) -> Fit:
    """Tell whether a file is an OpenDocument text, also a flat one, or one that is cut off."""
    if file.head.startswith(b"PK"):
        if file.entries:
            kind = _entry(file, _MIMETYPE) if _MIMETYPE in file.entries else b""
            return Fit.SURE if kind.strip().startswith(_OPEN_TEXT) else Fit.NO
        return Fit.LIKELY if _MIMETYPE.encode() + _OPEN_TEXT in file.head else Fit.NO
    start = file.head[:4096]
    return Fit.SURE if b"<office:document" in start and _OPEN_TEXT in file.head else Fit.NO


def _entry(file: InputFile, name: str) -> bytes:
    """Return the beginning of an entry of an archive; nothing where it cannot be read, which its reader then tells."""
    try:
        with open_archive(file) as archive:
            return archive.beginning(name, _LARGEST)
    except UnreadableSource:
        return b""


OPEN_SUFFIXES = (".odt", ".ott", ".fodt")
WORD_SUFFIXES = (".docx", ".docm", ".dotx", ".dotm")
