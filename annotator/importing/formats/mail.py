"""Reads mails and boxes of mails: the best text of each, its headers as what is known, its attachments as files.

A calendar's entry, a picture and what no reader takes are told. A mail within a mail is an article of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from email import message_from_bytes, policy
from email.message import Message

from annotator.bounded import MOST_NESTED
from annotator.domain.article import Metadata
from annotator.domain.left_out import LeftOutKind, LeftOuts
from annotator.domain.source_note import IncomingNote
from annotator.domain.tracked_changes import TrackedChange
from annotator.errors import UnreadableSource
from annotator.importing.encoding import decode_declared
from annotator.importing.format import InputFile, Reading
from annotator.importing.mails.flowed import unflowed
from annotator.importing.mails.headers import STATED, metadata_of, words_of
from annotator.importing.pages.parsing import parse
from annotator.importing.pages.reading import reading_of
from annotator.messages import message

_MAIL_IN_BOX = re.compile(rb"(?:\A|(?<=\n)\r?\n)From [^\n]*\r?\n(?=[A-Za-z][A-Za-z0-9\-]*:)")
_QUOTED_FROM = re.compile(rb"^>(>*From )", re.MULTILINE)
_QUOTED_LINE = re.compile(r"^>", re.MULTILINE)
_MOST_PARTS = 2_000
_DEEPEST = 50
_STUB = 0.3
"""A plain text with fewer words than this share of the page beside it only says that there is a page."""
_BODIES = ("text/plain", "text/html", "application/xhtml+xml")


def read(file: InputFile) -> Iterator[Reading | InputFile | UnreadableSource]:
    """Yield each mail, and behind it the files that came with it. Raises UnreadableSource."""
    if not file.data.startswith(b"From "):
        yield from _Mail(file, message_from_bytes(file.data, policy=policy.compat32)).articles()
        return
    starts = list(_MAIL_IN_BOX.finditer(file.data))
    for number, start in enumerate(starts):
        file.beat(number, len(starts))
        end = starts[number + 1].start() if number + 1 < len(starts) else len(file.data)
        source = _QUOTED_FROM.sub(rb"\1", file.data[start.end() : end])
        try:
            mail = _Mail(file, message_from_bytes(source, policy=policy.compat32), number + 1)
            yield from mail.articles()
        except UnreadableSource as fault:
            yield fault


@dataclass(slots=True)
class _Body:
    """The text of a mail while its parts are joined."""

    parts: list[str] = field(default_factory=list)
    length: int = 0
    notes: list[IncomingNote] = field(default_factory=list)
    tracked: list[TrackedChange] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    encoding: str = "utf-8"

    def add(self, reading: Reading) -> None:
        """Put a part behind the others."""
        text = reading.text.strip("\n")
        lead = len(reading.text) - len(reading.text.lstrip("\n"))
        if not text.strip():
            return
        if self.parts:
            self.parts.append("\n\n")
            self.length += 2
        by = self.length - lead
        self.notes += [replace(note, start=note.start + by, end=note.end + by) for note in reading.notes]
        self.tracked += [replace(one, start=one.start + by, end=one.end + by) for one in reading.tracked]
        self.warnings += [warning for warning in reading.warnings if warning not in self.warnings]
        self.encoding = reading.encoding
        self.parts.append(text)
        self.length += len(text)


class _Mail:
    """One mail. `number` tells it within a box."""

    def __init__(self, file: InputFile, mail: Message, number: int = 0) -> None:
        self._file = file
        self._mail = mail
        self._number = number
        self._body = _Body()
        self._left_out = LeftOuts()
        self._attached: list[InputFile] = []
        self._parts = 0

    def articles(self) -> Iterator[Reading | InputFile]:
        """Yield the mail where it says something, then the files that came with it."""
        self._take(self._mail, 0)
        text = "".join(self._body.parts)
        known = metadata_of(self._mail)
        warnings = list(self._body.warnings)
        if _QUOTED_LINE.search(text):
            warnings.append(message("It quotes other mails: their lines begin with >."))
        if text.strip() or not self._attached:
            yield Reading(
                text,
                metadata=known,
                stated=STATED,
                notes=self._body.notes,
                tracked=self._body.tracked,
                left_out=self._left_out.found(),
                warnings=warnings,
                encoding=self._body.encoding,
                name=self._named(known),
            )
        yield from self._attached

    def _named(self, known: Metadata) -> str:
        return f"{self._number} {known.title}".strip() if self._number else ""

    def _take(self, part: Message, depth: int) -> None:
        """Take what a part says, or note that it is not read."""
        self._parts += 1
        if self._parts > _MOST_PARTS or depth > _DEEPEST:
            self._left_out.add(LeftOutKind.OTHER)
            return
        kind = part.get_content_type()
        inner = _parts_of(part)
        if kind == "multipart/alternative" and inner:
            self._take_best(inner, depth)
        elif kind == "multipart/related" and inner:
            root = _root(part, inner)
            self._take(root, depth + 1)
            for other in inner:
                if other is not root:
                    self._note(other)
        elif kind in ("multipart/encrypted", "message/rfc822"):
            self._note(part)
        elif inner:
            for other in inner:
                self._take(other, depth + 1)
        elif kind in _BODIES and part.get_content_disposition() != "attachment" and not part.get_filename():
            self._say(part)
        else:
            self._note(part)

    def _take_best(self, parts: list[Message], depth: int) -> None:
        """Of several ways to say the same take the plain one, or the page where that says more."""
        readable = [part for part in parts if part.get_content_type() != "text/calendar"]
        plain = next((part for part in readable if part.get_content_type() == "text/plain"), None)
        rich = next((part for part in reversed(readable) if part is not plain), None)
        chosen = plain if plain is not None else rich
        if plain is not None and rich is not None:
            words, page = len(self._read(plain).text.split()), len(self._read(_text_in(rich)).text.split())
            chosen = rich if words < _STUB * page else plain
        if chosen is not None:
            self._take(chosen, depth + 1)
        for part in parts:
            if part.get_content_type() == "text/calendar":
                self._note(part)

    def _say(self, part: Message) -> None:
        reading = self._read(part)
        self._body.add(reading)
        for one in reading.left_out:
            self._left_out.add(one.what, one.text, one.count)

    def _read(self, part: Message | None) -> Reading:
        """Return what a part of text says; nothing where it is blank or can't be read, which is told."""
        content = _content(part) if part is not None else b""
        if part is None or not content.strip():
            return Reading("")
        charset = part.get_content_charset()
        try:
            if part.get_content_type() != "text/plain":
                page = parse(content, self._file.name, encoding=self._file.encoding, charset=charset)
                return reading_of(page, whole=True)
            decoded = decode_declared(content, self._file.name, self._file.encoding or charset)
        except UnreadableSource as fault:
            return Reading("", warnings=(str(fault),))
        text = decoded.text
        if str(part.get_param("format", "")).lower() == "flowed":
            text = unflowed(text, delete_space=str(part.get_param("delsp", "")).lower() == "yes")
        return Reading(text, warnings=decoded.warnings, encoding=decoded.encoding)

    def _note(self, part: Message) -> None:
        """Take a part that is a file along; note a picture or a calendar, which no article is made of."""
        kind = part.get_content_type()
        name = words_of(part.get_filename() or "")
        if kind in ("multipart/encrypted", "application/pkcs7-mime"):
            self._body.warnings.append(message("Its text is encrypted and was not read."))
        if part.is_multipart() and kind != "message/rfc822":
            self._left_out.add(LeftOutKind.OTHER, name or kind)
        elif part.get_content_maintype() == "image":
            self._left_out.add(LeftOutKind.PICTURE, name)
        elif kind in ("text/calendar", "application/ics", "application/pgp-signature") or name.endswith(
            (".ics", ".vcf")
        ):
            self._left_out.add(LeftOutKind.OTHER, name or kind)
        elif kind == "message/rfc822":
            inner = _parts_of(part)
            self._attach(part, inner[0].as_bytes() if inner else b"", ".eml")
        else:
            self._attach(part, _content(part), "")

    def _attach(self, part: Message, content: bytes, suffix: str) -> None:
        from annotator.importing.readers import reader_for

        name = words_of(part.get_filename() or "").replace("\\", "/").rpartition("/")[2]
        if not name:
            inner = _parts_of(part)
            subject = words_of(inner[0].get("Subject", "")) if inner else ""
            name = (subject or part.get_content_type()).replace("/", "-") + suffix
        file = self._file.within(name, content)
        try:
            if not content or file.depth > MOST_NESTED:
                raise UnreadableSource(message("{name} is empty.", name=name), "")
            reader_for(file)
        except UnreadableSource:
            self._left_out.add(LeftOutKind.OTHER, name)
            return
        self._attached.append(file)


def _parts_of(part: Message) -> list[Message]:
    payload = part.get_payload()
    return [one for one in payload if isinstance(one, Message)] if isinstance(payload, list) else []


def _root(part: Message, inner: list[Message]) -> Message:
    start = part.get_param("start")
    return next((one for one in inner if isinstance(start, str) and one.get("Content-ID") == start), inner[0])


def _text_in(part: Message) -> Message | None:
    return next((one for one in part.walk() if one.get_content_type() in _BODIES[1:]), None)


def _content(part: Message) -> bytes:
    try:
        content = part.get_payload(decode=True)
    except (ValueError, LookupError):
        return b""
    return content if isinstance(content, bytes) else b""
