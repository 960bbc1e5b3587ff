"""The drafts that readers make, for tests that look at nothing but the text, its cuts and what is known about it."""

from __future__ import annotations

from pathlib import Path

from annotator import importing
from annotator.domain.article import Draft
from annotator.domain.incoming import Incoming
from annotator.errors import UnreadableSource
from annotator.importing.format import InputFile
from annotator.importing.readers import reader_of


def read_file(path: Path, *, encoding: str | None = None) -> Draft:
    """Return the draft of a file's first article. Raises UnreadableSource."""
    return importing.read_file(path, encoding=encoding).draft


def read_text(text: str, source_name: str = "pasted") -> Draft:
    """Return the draft of a text that was pasted. Raises UnreadableSource."""
    return importing.read_text(text, source_name).draft


def read_as(format_id: str, data: bytes, name: str, encoding: str | None = None) -> Draft:
    """Return the draft of bytes, read as a format whatever they are. Raises UnreadableSource."""
    file = InputFile(name, content=data, encoding=encoding)
    first = next(importing.read_articles(file, reader_of(format_id)))
    if isinstance(first, UnreadableSource):
        raise first
    return first.draft


def incoming(data: bytes | str, name: str, format_id: str | None = None) -> Incoming:
    """Return the first article of a file's bytes with all that came with it, read as what they are found to be."""
    content = data.encode() if isinstance(data, str) else data
    reader = reader_of(format_id) if format_id else None
    first = next(importing.read_articles(InputFile(name, content=content), reader))
    if isinstance(first, UnreadableSource):
        raise first
    return first
