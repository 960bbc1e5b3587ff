"""How what was read goes from the process that reads to the one that asked: frames of bytes, MessagePack within.

No pickle: what comes out of a process that read a stranger's file is not to run here. Words for people are sent as what
they were made from, so that they are still translated.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Mapping
from dataclasses import replace
from enum import Enum
from pathlib import Path
from typing import IO, Any

import msgspec

from annotator.domain.attached_text import SourceText
from annotator.domain.incoming import Incoming
from annotator.errors import UnknownFormat, UnreadableSource
from annotator.importing.article_tables import TableColumns
from annotator.importing.found import Choice, Found, Look, Request
from annotator.messages import Message, from_plain, to_plain

_HEADER = struct.Struct("<cQ")
_SMALL = 64 * 1024  # bytes; joined to its header, and so sent at once


class Kind(Enum):
    """What a frame holds."""

    READY = b"R"
    """Nothing: the process has started."""
    REQUEST = b"Q"
    BEAT = b"B"
    """Nothing: the process is alive."""
    CONTENT = b"C"
    """The bytes of the file that the next article is of."""
    FOUND = b"F"
    DONE = b"D"
    """Nothing: all of one file was sent."""
    MEMORY = b"M"
    """Nothing: what was read takes more memory than there is for one file. It is the last of that file."""
    BUG = b"X"
    """The trace of a failure of the program. It is the last of that file."""


class _Request(msgspec.Struct):
    name: str
    path: bytes | None
    content: bytes | None
    choice: Choice
    within: dict[str, Choice]
    look: bool
    columns_of: str
    as_source: bool
    glance: bool


class _Fault(msgspec.Struct):
    what: Any
    remedy: Any
    unknown: bool


class _Found(msgspec.Struct):
    name: str
    article: Incoming | None = None
    look: Look | None = None
    warnings: list[Any] = []
    fault: _Fault | None = None
    columns: TableColumns | None = None
    source: SourceText | None = None


def _as_text(value: Any) -> Any:
    if isinstance(value, Message):
        return str(value)
    if isinstance(value, Mapping):
        return dict(value)
    raise NotImplementedError(type(value))


_encoder = msgspec.msgpack.Encoder(enc_hook=_as_text)
_requests = msgspec.msgpack.Decoder(list[_Request])
_found = msgspec.msgpack.Decoder(_Found)


def send(pipe: IO[bytes] | None, kind: Kind, payload: bytes = b"", *, more: bool = False) -> None:
    """Send a frame; where `more` follows at once, a small one may go with that. Raises OSError where nobody reads."""
    if pipe is None:
        raise BrokenPipeError
    header = _HEADER.pack(kind.value, len(payload))
    if len(payload) <= _SMALL:
        pipe.write(header + payload)
        if more:
            return
    else:
        pipe.write(header)
        pipe.write(payload)
    pipe.flush()


def receive(pipe: IO[bytes] | None) -> tuple[Kind, bytes] | None:
    """Return the next frame, None where the pipe has ended. Raises ValueError for what is no frame."""
    header = pipe.read(_HEADER.size) if pipe is not None else b""
    if pipe is None or len(header) < _HEADER.size:
        return None
    kind, length = _HEADER.unpack(header)
    payload = pipe.read(length)
    return (Kind(kind), payload) if len(payload) == length else None


def requests_to_bytes(requests: list[Request]) -> bytes:
    """Return what is sent for files that are to be read one after the other."""
    return _encoder.encode(
        [
            _Request(
                _whole(one.name),
                None if one.path is None else os.fsencode(one.path),
                one.content,
                one.choice,
                dict(one.within),
                one.look,
                _whole(one.columns_of),
                one.as_source,
                one.glance,
            )
            for one in requests
        ]
    )


def requests_from_bytes(sent: bytes) -> list[Request]:
    """Return the requests that were sent."""
    return [
        Request(
            one.name,
            None if one.path is None else Path(os.fsdecode(one.path)),
            one.content,
            one.choice,
            one.within,
            one.look,
            one.columns_of,
            one.as_source,
            one.glance,
        )
        for one in _requests.decode(sent)
    ]


def found_to_bytes(found: Found) -> bytes:
    """Return what is sent for an article, without the bytes of its file."""
    sent = _Found(found.name, columns=found.columns)
    if found.article is not None:
        draft = found.article.draft
        sent.warnings = [to_plain(warning) for warning in draft.warnings]
        sent.article = replace(found.article, draft=replace(draft, warnings=())) if draft.warnings else found.article
    if found.look is not None:
        sent.warnings = [to_plain(warning) for warning in found.look.warnings]
        sent.look = replace(found.look, warnings=())
    if found.source is not None:
        sent.warnings = [to_plain(warning) for warning in found.source.warnings]
        sent.source = replace(found.source, warnings=())
    if found.fault is not None:
        unknown = isinstance(found.fault, UnknownFormat)
        sent.fault = _Fault(to_plain(found.fault.what), to_plain(found.fault.remedy), unknown)
    return _encoder.encode(sent)


def found_from_bytes(payload: bytes, content: bytes | None) -> Found:
    """Return what was sent. Raises ValueError, TypeError or LookupError where it is something else."""
    sent = _found.decode(payload)
    warnings = tuple(map(from_plain, sent.warnings))
    article, look, source, fault = sent.article, sent.look, sent.source, None
    if article is not None and warnings:
        article = replace(article, draft=replace(article.draft, warnings=warnings))
    if look is not None and warnings:
        look = replace(look, warnings=warnings)
    if source is not None and warnings:
        source = replace(source, warnings=warnings)
    if sent.fault is not None:
        kind = UnknownFormat if sent.fault.unknown else UnreadableSource
        fault = kind(from_plain(sent.fault.what), from_plain(sent.fault.remedy))
    return Found(sent.name, article, look, fault, content, sent.columns, source)


def _whole(name: str) -> str:
    """Return a name as it can be sent: on Linux it may have bytes that are no UTF-8."""
    return name.encode("utf-8", "replace").decode("utf-8")
