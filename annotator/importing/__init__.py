"""Reads articles from files and from pasted text, as drafts that are not stored yet.

A newcomer adds a format with one module here and one row in READERS; the dialog, the command line and `formats` show
it by themselves. Nothing here knows the database or the window.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.article import Draft
from annotator.errors import UnreadableSource
from annotator.importing.encoding import Decoded, decode, tidy_text
from annotator.importing.files import SIZE_LIMIT, megabytes, read_bytes, refuse_other_kinds
from annotator.importing.folders import Source, expand
from annotator.messages import message


@dataclass(frozen=True, slots=True)
class Reader:
    """A format that can be imported: `read` makes a draft from bytes, a name, and the encoding if one was chosen.

    `suffixes` are in lower case with their dot.
    """

    id: str
    label: str
    suffixes: tuple[str, ...]
    read: Callable[[bytes, str, str | None], Draft]


def _reader_of_text(read: Callable[[Decoded, str], Draft]) -> Callable[[bytes, str, str | None], Draft]:
    def from_bytes(data: bytes, source_name: str, encoding: str | None) -> Draft:
        refuse_other_kinds(data, source_name)
        return read(decode(data, source_name, encoding), source_name)

    return from_bytes


# the readers' modules are imported when first needed: their patterns take longer to compile than a window to open
def read_plain_text(decoded: Decoded, source_name: str) -> Draft:
    """Return the draft of a plain text."""
    from annotator.importing import plain_text

    return plain_text.read_plain_text(decoded, source_name)


def read_markdown(decoded: Decoded, source_name: str) -> Draft:
    """Return the draft of a Markdown text."""
    from annotator.importing import markdown

    return markdown.read_markdown(decoded, source_name)


PLAIN_TEXT = Reader("text", "Plain text", (".txt", ".text"), _reader_of_text(read_plain_text))
READERS: tuple[Reader, ...] = (
    PLAIN_TEXT,
    Reader("markdown", "Markdown", (".md", ".markdown", ".mdown", ".mkd"), _reader_of_text(read_markdown)),
)


def _suffixes() -> frozenset[str]:
    return frozenset(suffix for reader in READERS for suffix in reader.suffixes)


def read_file(path: Path, *, encoding: str | None = None) -> Draft:
    """Return the draft of one file; `encoding`, a name of `encoding.CHOICES`, replaces what would be found.

    A file without a suffix is taken for plain text. Raises UnreadableSource where the file is of an unknown kind,
    empty, binary, too large, not there, or must not be read.
    """
    return reader_for(path).read(read_bytes(path), path.name, encoding)


def read_text(text: str, source_name: str) -> Draft:
    """Return the draft of text that was pasted. Raises UnreadableSource where it is blank or too large."""
    if len(text) > SIZE_LIMIT:
        limit = f"{megabytes(len(text))}, and the limit is {megabytes(SIZE_LIMIT)}"
        raise UnreadableSource(
            message("{source_name} is too large: {limit}.", source_name=source_name, limit=limit),
            message("Paste it in parts."),
        )
    return read_plain_text(tidy_text(text, source_name), source_name)


def reader_for(path: Path) -> Reader:
    """Return the reader of a file by its suffix. Raises UnreadableSource for a suffix that no reader has.

    A place that is no file keeps its own fault: the reader of plain text is returned, and reading tells what it is.
    """
    suffix = path.suffix.lower()
    if not suffix:
        return PLAIN_TEXT
    for reader in READERS:
        if suffix in reader.suffixes:
            return reader
    kinds = ", ".join(sorted(_suffixes()))
    raise UnreadableSource(
        message("{path} is of a kind that cannot be imported ({suffix}).", path=path, suffix=path.suffix),
        message("Save it as one of {kinds}, or copy its text and paste it.", kinds=kinds),
    )


def iter_sources(paths: Iterable[Path], *, recursive: bool = False) -> Iterator[Source]:
    """Yield the files to import from named files and folders, or, in place of a file, a tuple of a place and its fault.

    Of folders only files with a known suffix are taken, hidden ones never, in natural order (part 9, part 10).
    """
    return expand(paths, recursive=recursive, suffixes=_suffixes())
