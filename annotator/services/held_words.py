"""What a kept file says, for who looks for a name in it: its text, and what stands beside that in the file.

A document's parts are looked at whole (its headers, comments, tracked changes, who made it), not only its text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import astuple, dataclass
from html import unescape
from pathlib import Path

from annotator.bounded import open_archive
from annotator.domain.incoming import Incoming
from annotator.importing.found import Request
from annotator.services.file_reading import read_apart

_ZIP = b"PK\x03\x04"
_MARKUP = re.compile(r"<[^>]*>")
_BETWEEN = re.compile(
    r"</(?:\w+:)?(?:p|tr|td|h\d|div|li|br|title|creator|si|c)\b[^>]*>|<br\b[^>]*>|<w:(?:tab|br)\b[^>]*>", re.IGNORECASE
)
_BINARY = re.compile(b"[\x00-\x08\x0e-\x1a]")
_MARKS = (b"\xff\xfe", b"\xfe\xff")


@dataclass
class _Content:
    """What an archive is opened from."""

    name: str
    content: bytes | None
    path: Path | None = None
    depth: int = 0


def words_in(content: bytes, name: str, depth: int = 0) -> Iterator[str]:
    """Yield the texts that a file holds. Raises UnreadableSource where nobody can tell: a picture, a sound, a lock."""
    if content.startswith(_ZIP):
        yield from _of_archive(content, name, depth)
    elif content.startswith(_MARKS):
        yield from _of_text(content.decode("utf-16", "replace"))
    elif content.startswith(b"%PDF"):
        yield from _read(content, name if name.casefold().endswith(".pdf") else f"{name}.pdf")
    elif not _BINARY.search(content):
        yield from _of_text(_decoded(content))
    else:
        yield from _read(content, name)


def _of_archive(content: bytes, name: str, depth: int) -> Iterator[str]:
    with open_archive(_Content(name, content, depth=depth)) as archive:
        for part in archive:
            yield part
            held = archive.read(part)
            if held.startswith((_ZIP, b"%PDF")) or not _BINARY.search(held):
                yield from words_in(held, part, depth + 1)


def _decoded(content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def _of_text(text: str) -> Iterator[str]:
    yield text
    if "<" in text and ">" in text:  # a name may stand in several runs of a document
        yield unescape(_MARKUP.sub("", _BETWEEN.sub("\n", text)))


def _read(content: bytes, name: str) -> Iterator[str]:
    for found in read_apart([Request(name, content=content)]):
        if found.fault is not None:
            raise found.fault
        if found.article is not None:
            yield from _said(found.article)


def _said(article: Incoming) -> Iterator[str]:
    draft = article.draft
    yield draft.source_text
    yield from (str(value) for value in astuple(draft.metadata))
    for note in article.notes:
        yield from (note.author, note.text, *(part for reply in note.replies for part in (reply.author, reply.text)))
