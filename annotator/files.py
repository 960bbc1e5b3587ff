"""Gets the bytes of one file, or says in words why it cannot be an article. Nothing is decoded here."""

from __future__ import annotations

import stat
from pathlib import Path

from annotator.errors import UnreadableSource
from annotator.messages import message

SIZE_LIMIT = 64 * 1024 * 1024
"""Bytes. A long book takes 5 MB; what is larger than this is not an article."""

_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"PK\x05\x06", "an empty ZIP archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old office document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x89PNG\r\n\x1a\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"II*\x00", "a TIFF image"),
    (b"MM\x00*", "a TIFF image"),
    (b"SQLite format 3\x00", "a database"),
    (b"\x1f\x8b\x08", "a compressed file"),
    (b"BZh91AY&SY", "a compressed file"),
    (b"\xfd7zXZ\x00", "a compressed file"),
    (b"7z\xbc\xaf\x27\x1c", "a compressed file"),
    (b"Rar!\x1a\x07", "a compressed file"),
    (b"\x7fELF", "a program"),
    (b"ID3\x03", "a sound file"),
    (b"ID3\x04", "a sound file"),
    (b"OggS\x00", "a sound file"),
)
_MAGICS = tuple(magic for magic, _ in _MAGIC)
_RIFF = {b"WEBP": "a WebP image", b"WAVE": "a sound file", b"AVI ": "a film"}
_TEXT_INSTEAD = "Save it as a text file, or copy its text and paste it."


def read_bytes(path: Path, most: int | None = None) -> bytes:
    """Return the content of a file, or only its first `most` bytes.

    Raises UnreadableSource where it has vanished, is a folder or a device, must not be read, or is empty; where all
    of it is wanted, also where it is larger than SIZE_LIMIT, without reading it.
    """
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise UnreadableSource(
                message("{path} is a folder, not a file.", path=path),
                message("Import the folder to take the files in it."),
            )
        if not stat.S_ISREG(status.st_mode):
            raise UnreadableSource(
                message("{path} is not an ordinary file.", path=path), message("Copy what it holds into a text file.")
            )
        if status.st_size > SIZE_LIMIT and most is None:
            raise _too_large(path, status.st_size)
        # a file may grow between the two looks at it; of what it has now one byte more, so as to find that out
        with path.open("rb", buffering=0) as file:
            wanted = SIZE_LIMIT + 1 if most is None else most
            data = file.read(min(wanted, status.st_size + 1)) or b""
            while len(data) < wanted and len(data) != status.st_size and (more := file.read(wanted - len(data))):
                data += more
    except OSError as error:
        raise unreadable(path, error) from error
    if len(data) > SIZE_LIMIT and most is None:
        raise _too_large(path, len(data))
    if not data:
        raise empty(path)
    return data


def empty(path: Path | str) -> UnreadableSource:
    """Return the words for a file in which nothing is."""
    return UnreadableSource(
        message("{path} is empty.", path=path), message("Check that it was saved or downloaded whole.")
    )


def other_kind(data: bytes) -> str | None:
    """Return what a file is by its first bytes where they tell of a document, an image or a program."""
    kind = None
    if data.startswith(_MAGICS):
        kind = next(label for magic, label in _MAGIC if data.startswith(magic))
    elif data.startswith(b"RIFF"):
        kind = _RIFF.get(data[8:12])
    if kind is None and data[4:8] == b"ftyp":
        kind = "a film or a HEIF image"
    return kind


def refuse_other_kinds(data: bytes, source_name: str) -> None:
    """Raise UnreadableSource where the first bytes tell of a document, an image or a program."""
    kind = other_kind(data)
    if kind is not None:
        raise UnreadableSource(
            message("{source_name} is not text: it holds {kind}.", source_name=source_name, kind=kind), _TEXT_INSTEAD
        )


def unreadable(path: Path, error: OSError) -> UnreadableSource:
    """Return the words for what the operating system said about a file or folder."""
    if isinstance(error, PermissionError):
        return UnreadableSource(
            message("{path} may not be read: no permission.", path=path),
            message("Ask for the right to read it, or copy it."),
        )
    if isinstance(error, FileNotFoundError):
        return UnreadableSource(
            message("{path} is not there.", path=path), message("Check the name; it may have been moved or deleted.")
        )
    reason = error.strerror or type(error).__name__
    return UnreadableSource(
        message("{path} could not be read: {reason}.", path=path, reason=reason),
        message("Check the disk or the connection, and try again."),
    )


def _too_large(path: Path, size: int) -> UnreadableSource:
    return UnreadableSource(
        message(
            "{path} is too large: {megabytes}, and the limit is {megabytes2}.",
            path=path,
            megabytes=megabytes(size),
            megabytes2=megabytes(SIZE_LIMIT),
        ),
        message("Split it into smaller files."),
    )


def megabytes(size: int) -> str:
    """Return a number of bytes in MB for people: rounded up to a tenth, so that it never seems to fit the limit."""
    tenths = -(-size * 10 // (1024 * 1024))
    return f"{tenths // 10} MB" if tenths % 10 == 0 else f"{tenths // 10}.{tenths % 10} MB"
