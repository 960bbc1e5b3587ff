"""Reads what a mail's headers tell: who wrote it, when, about what. A time is kept in the zone that it is stated in."""

from __future__ import annotations

import binascii
import re
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.utils import getaddresses, parsedate_tz

from annotator.domain.article import Metadata
from annotator.importing.encoding import declared

STATED = {"title": "Subject", "byline": "From", "published": "Date", "language": "Content-Language"}
"""In which header each field is."""

# zones that mail programs name although the standard knows only those of North America
_ZONES = {"CET": "+0100", "CEST": "+0200", "MEZ": "+0100", "MESZ": "+0200", "BST": "+0100", "EET": "+0200"}
_ZONES |= {"EEST": "+0300", "MSK": "+0300", "JST": "+0900"}
_NAMED_ZONE = re.compile(rf"\b({'|'.join(_ZONES)})\b(?!\))")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")


def metadata_of(mail: Message) -> Metadata:
    """Return what the headers of a mail tell; a writer without a name has none."""
    names = [words_of(name) for name in _writers(str(mail.get("From", "")))]
    language = _LANGUAGE.match(str(mail.get("Content-Language", "")).strip())
    return Metadata(
        title=words_of(str(mail.get("Subject", ""))),
        byline=", ".join(name.strip("'\" ") for name in names if name and "@" not in name),
        published=stated_time(str(mail.get("Date", ""))),
        language=language[0] if language else "",
    )


def _writers(header: str) -> list[str]:
    try:
        return [name for name, _ in getaddresses([header])]
    except RecursionError:  # comments within comments, some thousand deep
        return []


def words_of(header: object) -> str:
    """Return a header's words, with what was encoded for the way in its letters again."""
    raw = str(header)
    try:
        pieces = decode_header(raw)
    except (HeaderParseError, ValueError, binascii.Error):
        return " ".join(raw.split())
    words = "".join(_decoded(piece, charset) for piece, charset in pieces)
    return " ".join(words.replace("\ufffe", "").split())


def _decoded(piece: bytes | str, charset: str | None) -> str:
    if isinstance(piece, str):
        return piece.encode("utf-8", "surrogateescape").decode("utf-8", "replace") if not piece.isascii() else piece
    codec = declared(charset) if charset else None
    try:
        return piece.decode(codec or "utf-8")
    except UnicodeDecodeError:
        return piece.decode("cp1252", "replace")


def stated_time(header: str) -> str:
    """Return a mail's date as ISO 8601, in its own zone; without one where that is not known."""
    words = _NAMED_ZONE.sub(lambda zone: _ZONES[zone[1]], " ".join(header.split()))
    try:
        parsed = parsedate_tz(words)
    except (ValueError, IndexError, TypeError):
        return ""
    if parsed is None:
        return ""
    year, month, day, hour, minute, second = parsed[:6]
    if not (0 < month < 13 and 0 < day < 32 and hour < 24 and minute < 60 and second < 61 and 1900 < year < 3000):
        return ""
    time = f"{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}"
    offset = parsed[9]
    if offset is None or "-0000" in words:
        return time
    sign, minutes = ("-" if offset < 0 else "+"), abs(offset) // 60
    return f"{time}{sign}{minutes // 60:02}:{minutes % 60:02}"
