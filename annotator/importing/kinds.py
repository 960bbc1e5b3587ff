"""Tells archives, pages, mails and printed documents by their first bytes. Light: every import asks here."""

from __future__ import annotations

import re
import zlib

from annotator.files import other_kind
from annotator.importing.format import Fit, InputFile

_LOOKED_AT = 4096
_WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff")
_PAGE = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml\b[^>]*>\s*|<!--(?:(?!-->).)*-->\s*)*<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_HEADER = re.compile(rb"([A-Za-z][A-Za-z0-9\-]{0,60}):(?=[ \t\r\n])[^\n]*\n(?:[ \t][^\n]*\n)*")
_OF_PAGES = re.compile(
    rb"^snapshot-content-location:|^from:[^\n]*saved by|^content-type:\s*multipart/related",
    re.IGNORECASE | re.MULTILINE,
)
_OF_MAILS = re.compile(
    rb"^(?:received|to|cc|message-id|reply-to|return-path|delivered-to):", re.IGNORECASE | re.MULTILINE
)


# what is in an archive that is a document, a program or a page in parts, and no bag of files
_PARTS = ("[Content_Types].xml", "mimetype", "META-INF/", "AndroidManifest.xml", "project.qde")


def archive(file: InputFile) -> Fit:
    """Tell whether a file is a ZIP archive of files that each stand for themselves."""
    entries = file.entries
    return Fit.LIKELY if entries and not any(name.startswith(_PARTS) for name in entries) else Fit.NO


def page(file: InputFile) -> Fit:
    """Tell whether a file is a web page."""
    head = file.head[:_LOOKED_AT]
    if head.startswith(_WIDE_MARKS) or head[1:2] == b"\0":
        head = head.replace(b"\0", b"").removeprefix(_WIDE_MARKS[0]).removeprefix(_WIDE_MARKS[1])
    if _PAGE.match(head):
        return Fit.SURE
    return Fit.NO if other_kind(head) else Fit.ONLY_BY_SUFFIX


def web_archive(file: InputFile) -> Fit:
    """Tell whether a file is a page as Safari saves it."""
    head = file.head
    if head.startswith(b"bplist00"):
        return Fit.SURE if b"WebMainResource" in head or b"WebResource" in head else Fit.ONLY_BY_SUFFIX
    return Fit.SURE if b"<plist" in head[:_LOOKED_AT] and b"WebMainResource" in head else Fit.NO


def warc(file: InputFile) -> Fit:
    """Tell whether a file is an archive of the web, compressed or not."""
    head = file.head[:_LOOKED_AT]
    if head.startswith(b"\x1f\x8b"):
        try:
            head = zlib.decompressobj(16 + zlib.MAX_WBITS).decompress(head, 64)
        except zlib.error:
            return Fit.NO
    return Fit.SURE if head.startswith(b"WARC/") else Fit.NO


def saved_page(file: InputFile) -> Fit:
    """Tell whether a file is a page as browsers and Word save it: a mail of parts that nobody sent."""
    headers = _headers(file.head)
    if not headers or not _OF_PAGES.search(headers) or _OF_MAILS.search(headers):
        return Fit.NO
    return Fit.SURE


def _headers(head: bytes) -> bytes:
    """Return the header lines that a file begins with, where those tell of a mail; else nothing."""
    at = 0
    names: set[bytes] = set()
    while found := _HEADER.match(head, at):
        names.add(found[1].lower())
        at = found.end()
    known = names & {b"mime-version", b"from", b"received", b"message-id", b"content-type", b"date", b"return-path"}
    return head[:at] if len(known) >= 2 else b""


def mail(file: InputFile) -> Fit:
    """Tell whether a file is a mail, or a box of them."""
    head = file.head
    if head.startswith(b"From ") and b"\n" in head:
        return Fit.SURE if _headers(head[head.index(b"\n") + 1 :]) else Fit.NO
    headers = _headers(head)
    return Fit.SURE if headers and _OF_MAILS.search(headers) else Fit.NO


def rich_text(file: InputFile) -> Fit:
    """Tell whether a file is RTF."""
    return Fit.SURE if file.head.lstrip()[:5] == b"{\\rtf" else Fit.NO


def printed(file: InputFile) -> Fit:
    """Tell whether a file is a PDF; a little may stand before its mark."""
    return Fit.SURE if b"%PDF-" in file.head[:1024] else Fit.NO


def book(file: InputFile) -> Fit:
    """Tell whether a file is an e-book (EPUB)."""
    return Fit.SURE if "META-INF/container.xml" in file.entries else Fit.NO
