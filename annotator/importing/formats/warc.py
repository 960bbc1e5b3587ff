"""Reads web archives (WARC, also compressed): of all that was kept, the page that the archive was made for.

That is the first page that answered: where a redirect answered first, the page that it led to. The other pages are
told. Nothing is loaded; what an archive says of its sizes is not believed.
"""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterator
from contextlib import redirect_stderr
from dataclasses import dataclass
from io import BytesIO, StringIO
from typing import IO, Any
from urllib.parse import urldefrag, urljoin

from annotator.bounded import LARGEST_CONTENT
from annotator.domain.left_out import LeftOutKind, LeftOuts
from annotator.domain.saved_page import Saved, SavedBy
from annotator.errors import UnreadableSource
from annotator.files import SIZE_LIMIT
from annotator.importing.format import InputFile, Reading
from annotator.importing.pages.parsing import parse
from annotator.importing.pages.reading import reading_of
from annotator.importing.pages.saving import iso_time
from annotator.messages import message

MOST_RECORDS = 100_000
_MOST_REDIRECTS = 20
_CHUNK = 64 * 1024
_PAGES = ("text/html", "application/xhtml+xml")
_HOLDING = ("response", "resource")
_COMPRESSIONS = ("", "identity", "gzip", "x-gzip", "deflate")
_GZIP = b"\x1f\x8b"
_DAMAGE = (EOFError, OSError, zlib.error, ValueError, LookupError, TypeError, AttributeError)


@dataclass(frozen=True, slots=True)
class _Record:
    """What one record says of itself; `leads_to` is where a redirect goes."""

    number: int
    address: str
    leads_to: str
    is_page: bool
    fetched: bool


def read(file: InputFile) -> Iterator[Reading]:
    """Yield the page that an archive was made for; the others are told. Raises UnreadableSource."""
    with redirect_stderr(StringIO()):  # what the library has to say of a damaged archive is told in our words
        records, whole = _index(file)
    main = _main(records)
    if main is None:
        raise UnreadableSource(
            message("{name} holds no page.", name=file.name) if whole else _damaged(file.name),
            message("Save it again, or copy its text in a browser and paste it."),
        )
    with redirect_stderr(StringIO()):
        content, charset, moment = _content(file, main)
    reading = reading_of(parse(content, file.name, encoding=file.encoding, charset=charset), saved_from=main.address)
    others = LeftOuts()
    for record in records:
        if record.is_page and record.address != main.address:
            others.add(LeftOutKind.OTHER, record.address)
    reading.left_out = (*reading.left_out, *others.found())
    if not whole:
        told = message("The archive ends early or is damaged: what stands behind that was not read.")
        reading.warnings = (*reading.warnings, told)
    if moment:
        reading.saved = Saved(moment, SavedBy.WARC)
    yield reading


def _main(records: list[_Record]) -> _Record | None:
    """Return the page that was asked for first, by way of redirects; of pages that were not fetched the first."""
    by_address: dict[str, _Record] = {}
    for record in records:
        known = by_address.get(record.address)
        if known is None or (record.is_page and not known.is_page):
            by_address[record.address] = record
    for record in records:
        reached: _Record | None = record
        for _ in range(_MOST_REDIRECTS):
            if reached is None or not reached.leads_to:
                break
            reached = by_address.get(reached.leads_to)
        if reached is not None and reached.is_page and reached.fetched:
            return reached
    return next((record for record in records if record.is_page), None)


def _index(file: InputFile) -> tuple[list[_Record], bool]:
    """Return what the records of web addresses say of themselves, and whether the archive could be read to its end."""
    found: list[_Record] = []
    try:
        for number, record in _records(file):
            address = urldefrag(record.rec_headers.get_header("WARC-Target-URI", "").strip("<> "))[0]
            if record.rec_type in _HOLDING and address.lower().startswith(("http://", "https://")):
                found.append(_described(number, record, address))
    except UnreadableSource:
        raise
    except _Unreadable:
        return found, False
    return found, True


def _described(number: int, record: Any, address: str) -> _Record:
    headers = record.http_headers
    status = str(headers.get_statuscode() or "") if headers is not None else "200"
    leads_to = headers.get_header("Location", "").strip() if headers is not None and status.startswith("3") else ""
    try:
        leads_to = urldefrag(urljoin(address, leads_to))[0] if leads_to else ""
    except ValueError:
        leads_to = ""
    is_page = status.startswith("2") and _media_type(record)[0] in _PAGES
    return _Record(number, address, leads_to, is_page, fetched=headers is not None)


def _media_type(record: Any) -> tuple[str, str]:
    """Return the media type that a record states, and its charset."""
    headers = record.http_headers or record.rec_headers
    media, _, parameters = str(headers.get_header("Content-Type", "")).partition(";")
    charset = ""
    for parameter in parameters.split(";"):
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset":
            charset = value.strip().strip("\"'")
    return media.strip().lower(), charset


def _content(file: InputFile, main: _Record) -> tuple[bytes, str, str]:
    """Return the bytes of a page, its charset and when it was fetched. Raises UnreadableSource."""
    try:
        for number, record in _records(file):
            if number != main.number:
                continue
            headers = record.http_headers
            packed = str(headers.get_header("Content-Encoding", "") if headers is not None else "").strip().lower()
            if packed not in _COMPRESSIONS:
                raise UnreadableSource(
                    message("{name} holds its page in a compression that can't be read: {kind}.", name=file.name,
                            kind=packed[:20]),
                    message("Save it again, or copy its text in a browser and paste it."),
                )  # fmt: skip
            content = _bounded(record.content_stream(), file.name)
            moment = iso_time(str(record.rec_headers.get_header("WARC-Date", "")))
            return content, _media_type(record)[1], moment
    except _Unreadable:
        pass
    raise UnreadableSource(_damaged(file.name), message("Save it again, or copy its text in a browser and paste it."))


def _bounded(stream: IO[bytes], name: str) -> bytes:
    parts: list[bytes] = []
    length = 0
    while part := stream.read(_CHUNK):
        parts.append(part)
        length += len(part)
        if length > SIZE_LIMIT:
            raise _too_large(name)
    return b"".join(parts)


class _Unreadable(Exception):
    """From here on an archive can't be read."""


def _records(file: InputFile) -> Iterator[tuple[int, Any]]:
    """Yield the records of an archive with their numbers. Raises _Unreadable where it is damaged or cut off."""
    # imported when first needed: few files are archives
    from warcio.archiveiterator import ArchiveIterator  # type: ignore[import-untyped]  # it ships no types
    from warcio.exceptions import ArchiveLoadFailed  # type: ignore[import-untyped]

    plain = _Plain(file)
    try:
        for number, record in enumerate(ArchiveIterator(plain)):
            if number >= MOST_RECORDS:
                raise _too_large(file.name)
            file.beat(number, MOST_RECORDS)
            yield number, record
            while record.raw_stream.read(_CHUNK):
                pass
            if getattr(record.raw_stream, "limit", 0) > 0:
                raise EOFError  # the record says that it is longer
    except (ArchiveLoadFailed, *_DAMAGE) as error:
        raise _Unreadable from error
    if plain.cut_off:
        raise _Unreadable


class _Plain:
    """What is in an archive, of a compressed one what comes out of it, within bounds; `cut_off` where that ended early.

    It unpacks by itself: the library would take an archive that is one compressed piece for a broken one.
    """

    def __init__(self, file: InputFile) -> None:
        packed = BytesIO(file.data)
        compressed = file.data.startswith(_GZIP)
        self._stream = gzip.GzipFile(fileobj=packed) if compressed else packed
        self._name = file.name
        self._at = 0
        self.cut_off = False

    def read(self, size: int = -1) -> bytes:
        try:
            # not more than comes at once: what came before the end of one that is cut off is kept
            got = self._stream.read1(_CHUNK if size < 0 else size)
        except (EOFError, OSError, zlib.error):
            self.cut_off = True
            return b""
        self._at += len(got)
        if self._at > LARGEST_CONTENT:
            raise _too_large(self._name)
        return got

    def tell(self) -> int:
        return self._at


def _too_large(name: str) -> UnreadableSource:
    return UnreadableSource(
        message("{name} is too large: it holds far more than a page.", name=name),
        message("Save the page by itself."),
    )


def _damaged(name: str) -> str:
    return message("{name} is damaged: no page is in it.", name=name)
