"""Reads pages that a browser or Word saved with their pictures as one file (MHTML, RFC 2557)."""

from __future__ import annotations

from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import Message
from itertools import islice

from annotator.domain.left_out import LeftOut, LeftOutKind
from annotator.domain.saved_page import Saved, SavedBy
from annotator.errors import UnreadableSource
from annotator.importing.format import InputFile, Reading
from annotator.importing.pages.parsing import parse
from annotator.importing.pages.reading import reading_of
from annotator.importing.pages.saving import mail_time
from annotator.messages import message

_PAGES = ("text/html", "application/xhtml+xml")
_MOST_PARTS = 10_000


def read(file: InputFile) -> Iterator[Reading]:
    """Yield the article of a saved page; the pages in its frames are told, not read. Raises UnreadableSource."""
    mail = message_from_bytes(file.data, policy=policy.compat32)
    parts = [part for part in islice(mail.walk(), _MOST_PARTS) if part.get_content_type() in _PAGES]
    if not parts:
        raise UnreadableSource(
            message("{name} holds no page.", name=file.name),
            message("Save it again, or copy its text in a browser and paste it."),
        )
    root = _root(mail, parts)
    content = root.get_payload(decode=True)
    page = parse(
        content if isinstance(content, bytes) else b"",
        file.name,
        encoding=file.encoding,
        charset=root.get_content_charset(),
    )
    location = _address(mail, "Snapshot-Content-Location") or _address(root, "Content-Location")
    reading = reading_of(page, saved_from=location)
    if moment := mail_time(str(mail.get("Date", ""))):
        reading.saved = Saved(moment, SavedBy.MHTML)
    if len(parts) > 1:
        reading.left_out = (*reading.left_out, LeftOut(LeftOutKind.OTHER, len(parts) - 1))
    yield reading


def _root(mail: Message, parts: list[Message]) -> Message:
    """Return the part that the others belong to: the one that the mail names, else the first."""
    start = mail.get_param("start")
    named = [part for part in parts if isinstance(start, str) and part.get("Content-ID") == start]
    return (named or parts)[0]


def _address(part: Message, header: str) -> str:
    value = "".join(str(part.get(header, "")).split())
    return value if value.lower().startswith(("http://", "https://")) else ""
