"""Reads articles from files and from pasted text, as values that are not stored yet.

A newcomer adds a format with one module in `formats/` and one row in READERS; the dialog, the command line and
`formats` show it by themselves. Nothing here knows the database or the window.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import partial
from importlib import import_module
from pathlib import Path

from annotator.domain.incoming import Incoming
from annotator.errors import InvalidInput, UnknownFormat, UnreadableSource
from annotator.importing import kinds
from annotator.importing.bounded import open_archive
from annotator.importing.dataset_formats import MARK_READERS, TABLE_READERS
from annotator.importing.encoding import tidy_text
from annotator.importing.files import SIZE_LIMIT, megabytes, other_kind
from annotator.importing.folders import Source, expand
from annotator.importing.format import Fit, InputFile, Reader, Reading
from annotator.importing.office_files import OPEN_SUFFIXES, WORD_SUFFIXES, office_open_xml, open_document
from annotator.messages import message


def _read_by(module: str, file: InputFile) -> Iterator[Reading | InputFile | UnreadableSource]:
    # a reader's module is imported when first needed: its patterns take longer to compile than a window to open
    read: Callable[[InputFile], Iterator[Reading | InputFile | UnreadableSource]]
    read = import_module(f"annotator.importing.formats.{module}").read
    return read(file)


def _text(file: InputFile) -> Fit:
    return Fit.NO if other_kind(file.head) else Fit.ONLY_BY_SUFFIX


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
    Reader("zip", "ZIP archive", (".zip",), kinds.archive, partial(_read_by, "zip_archive")),
    Reader("docx", "Word document", WORD_SUFFIXES, office_open_xml, partial(_read_by, "docx")),
    Reader("odt", "OpenDocument text", OPEN_SUFFIXES, open_document, partial(_read_by, "odt")),
    Reader("html", "Web page", (".html", ".htm", ".xhtml", ".xht"), kinds.page, partial(_read_by, "html")),
    Reader("mhtml", "Saved web page", (".mht", ".mhtml"), kinds.saved_page, partial(_read_by, "mhtml")),
    Reader("webarchive", "Safari web archive", (".webarchive",), kinds.web_archive, partial(_read_by, "webarchive")),
    Reader("rtf", "Rich text", (".rtf",), kinds.rich_text, partial(_read_by, "rtf")),
    Reader("mail", "Mail", (".eml", ".mbox", ".mbx"), kinds.mail, partial(_read_by, "mail")),
    Reader("epub", "E-book", (".epub",), kinds.book, partial(_read_by, "epub")),
    *MARK_READERS,
    *TABLE_READERS,
)


def _suffixes() -> frozenset[str]:
    return frozenset(suffix for reader in READERS for suffix in reader.suffixes)


def read_all(
    file: InputFile, reader: Reader | None = None, choose: Callable[[InputFile], Reader | None] = lambda _: None
) -> Iterator[tuple[InputFile, Incoming | UnreadableSource]]:
    """Yield the articles of a file and of those in it, each with the file that it is of; of what can't be read, why.

    The reader is found by what is in a file; a given one replaces that, and of a file that lies in another one what
    `choose` returns. Raises UnreadableSource where the file itself is of an unknown kind, empty, binary, too large, not
    there, or must not be read.
    """
    from annotator.importing.incoming import incoming_of

    chosen = reader or reader_for(file)
    for reading in chosen.read(file):
        if isinstance(reading, InputFile):
            yield from _within(reading, choose)
        elif isinstance(reading, UnreadableSource):
            yield file, reading
        else:
            try:
                article = incoming_of(reading, chosen, file.name, file.sha256)
            except UnreadableSource as empty:
                yield file, empty
            else:
                yield file, article if reader else _told_of_suffix(article, file, chosen)


def _within(
    file: InputFile, choose: Callable[[InputFile], Reader | None]
) -> Iterator[tuple[InputFile, Incoming | UnreadableSource]]:
    try:
        yield from read_all(file, choose(file), choose)
    except UnreadableSource as fault:
        yield file, fault


def _told_of_suffix(article: Incoming, file: InputFile, reader: Reader) -> Incoming:
    """Return an article with the words that its file is no such as its name says, where that is so."""
    if not file.suffix or file.suffix in reader.suffixes:
        return article
    told = message(
        "It is called {suffix}, but what is in it is of the format {format}, and was read so.",
        suffix=file.suffix,
        format=reader.label,
    )
    return replace(article, draft=replace(article.draft, warnings=(*article.draft.warnings, told)))


def read_articles(file: InputFile, reader: Reader | None = None) -> Iterator[Incoming | UnreadableSource]:
    """Yield the articles of a file, and in the place of one that can't be read its fault. Raises as `read_all` does."""
    return (article for _, article in read_all(file, reader))


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
    if file.head.startswith(b"PK"):
        open_archive(file).close()  # raises where it is damaged
    elif not suffix or suffix in _suffixes():
        return PLAIN_TEXT  # reading it tells what it is
    suffixes = ", ".join(sorted(_suffixes()))
    raise UnknownFormat(
        message("{path} is of a kind that cannot be imported ({suffix}).", path=file.path or file.name, suffix=suffix),
        message("Save it as one of {kinds}, or copy its text and paste it.", kinds=suffixes),
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
    """Yield the files to import from named files and folders, those of a folder in natural order (part 9, part 10)."""
    return expand(paths, recursive=recursive)


def holds_nothing(folder: Path, *, recursive: bool) -> UnreadableSource:
    """Return the words for a folder in which no file can be imported."""
    known = ", ".join(sorted(_suffixes()))
    return UnreadableSource(
        message("{path} holds no file that can be imported ({kinds}).", path=folder, kinds=known),
        "" if recursive else message("Include its subfolders if the articles are there."),
    )
