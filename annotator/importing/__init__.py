"""Reads articles from files and from pasted text, as values that are not stored yet.

A newcomer adds a format with one module in `formats/` and one row in READERS; the dialog, the command line and
`formats` show it by themselves. Nothing here knows the database or the window.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import partial
from importlib import import_module
from pathlib import Path

from annotator.domain.incoming import Incoming
from annotator.errors import InvalidInput, UnreadableSource
from annotator.importing.dataset_formats import MARK_READERS, TABLE_READERS
from annotator.importing.encoding import tidy_text
from annotator.importing.files import SIZE_LIMIT, megabytes, other_kind
from annotator.importing.folders import Source, expand
from annotator.importing.format import Fit, InputFile, Reader, Reading
from annotator.messages import message


def _read_by(module: str, file: InputFile) -> Iterator[Reading | UnreadableSource]:
    # a reader's module is imported when first needed: its patterns take longer to compile than a window to open
    reading: Iterator[Reading | UnreadableSource] = import_module(f"annotator.importing.formats.{module}").read(file)
    return reading


def _text(file: InputFile) -> Fit:
    return Fit.NO if other_kind(file.head) else Fit.ONLY_BY_SUFFIX


_PAGE = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml\b[^>]*>\s*|<!--(?:(?!-->).)*-->\s*)*<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_WIDE_BOMS = (b"\xff\xfe", b"\xfe\xff")


def _page(file: InputFile) -> Fit:
    head = file.head[:4096]
    if head.startswith(_WIDE_BOMS) or head[1:2] == b"\0":
        head = head.replace(b"\0", b"").removeprefix(_WIDE_BOMS[0]).removeprefix(_WIDE_BOMS[1])
    if _PAGE.match(head):
        return Fit.SURE
    return Fit.NO if other_kind(head) else Fit.ONLY_BY_SUFFIX


PLAIN_TEXT = Reader("text", "Plain text", (".txt", ".text"), _text, partial(_read_by, "plain_text"), apart=False)
READERS: tuple[Reader, ...] = (
    PLAIN_TEXT,
    Reader(
        "markdown",
        "Markdown",
        (".md", ".markdown", ".mdown", ".mkd"),
        _text,
        partial(_read_by, "markdown"),
        apart=False,
    ),
    Reader("html", "Web page", (".html", ".htm", ".xhtml", ".xht"), _page, partial(_read_by, "html")),
    *MARK_READERS,
    *TABLE_READERS,
)


def _suffixes() -> frozenset[str]:
    return frozenset(suffix for reader in READERS for suffix in reader.suffixes)


def read_articles(file: InputFile, reader: Reader | None = None) -> Iterator[Incoming | UnreadableSource]:
    """Yield the articles of a file, and in the place of one that can't be read its fault.

    The reader is found by what is in the file; a given one replaces that. Raises UnreadableSource where the file is of
    an unknown kind, empty, binary, too large, not there, or must not be read.
    """
    from annotator.importing.incoming import incoming_of

    chosen = reader or reader_for(file)
    for reading in chosen.read(file):
        if isinstance(reading, UnreadableSource):
            yield reading
            continue
        try:
            yield incoming_of(reading, chosen, file.name, file.sha256)
        except UnreadableSource as fault:
            yield fault


def read_file(path: Path, *, encoding: str | None = None) -> Incoming:
    """Return the first article of a file. Raises UnreadableSource, also where that article can't be read."""
    first = next(read_articles(InputFile(path.name, path, encoding=encoding)))
    if isinstance(first, UnreadableSource):
        raise first
    return first


def read_text(text: str, source_name: str) -> Incoming:
    """Return the article of a text that was pasted. Raises UnreadableSource where it is blank or too large."""
    from annotator.importing.formats.plain_text import reading_of
    from annotator.importing.incoming import incoming_of

    if len(text) > SIZE_LIMIT:
        limit = f"{megabytes(len(text))}, and the limit is {megabytes(SIZE_LIMIT)}"
        raise UnreadableSource(
            message("{source_name} is too large: {limit}.", source_name=source_name, limit=limit),
            message("Paste it in parts."),
        )
    return incoming_of(reading_of(tidy_text(text, source_name)), PLAIN_TEXT, source_name)


def reader_for(file: InputFile) -> Reader:
    """Return the reader that a file fits best. Raises UnreadableSource for one that none fits, or that can't be read.

    A file without a suffix in which nothing tells what it is, is taken for plain text.
    """
    suffix = file.suffix
    fits = [(reader.recognise(file), suffix in reader.suffixes, reader) for reader in READERS]
    best = max(fits, key=lambda one: one[:2])  # of equals the first of the list
    if best[0] > Fit.ONLY_BY_SUFFIX or (best[0] is Fit.ONLY_BY_SUFFIX and best[1]):
        return best[2]
    if not suffix or suffix in _suffixes():
        return PLAIN_TEXT  # reading it tells what it is
    kinds = ", ".join(sorted(_suffixes()))
    raise UnreadableSource(
        message("{path} is of a kind that cannot be imported ({suffix}).", path=file.path or file.name, suffix=suffix),
        message("Save it as one of {kinds}, or copy its text and paste it.", kinds=kinds),
    )


def reader_of(format_id: str) -> Reader:
    """Return the reader of a format by its id. Raises InvalidInput where there is none."""
    for reader in READERS:
        if reader.id == format_id:
            return reader
    known = ", ".join(reader.id for reader in READERS)
    raise InvalidInput(
        message("There is no format '{format_id}' to import.", format_id=format_id),
        message("It is one of: {known}.", known=known),
    )


def iter_sources(paths: Iterable[Path], *, recursive: bool = False) -> Iterator[Source]:
    """Yield the files to import from named files and folders, or, in place of a file, a tuple of a place and its fault.

    Of folders only files with a known suffix are taken, hidden ones never, in natural order (part 9, part 10).
    """
    return expand(paths, recursive=recursive, suffixes=_suffixes())
