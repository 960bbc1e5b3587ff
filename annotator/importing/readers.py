"""The formats that can be imported, a row each, and which of them a file is of. Not how any is read.

A newcomer adds a format with one module in `formats/` and one row in READERS; the dialog, the command line and
`formats` show it by themselves. A reader's module is imported when first needed: its patterns take longer to compile
than a window to open.
"""

from __future__ import annotations

from annotator.bounded import open_archive
from annotator.errors import InvalidInput, UnknownFormat
from annotator.files import other_kind
from annotator.importing import kinds
from annotator.importing.dataset_formats import MARK_READERS, TABLE_READERS, read_by
from annotator.importing.format import Fit, InputFile, Reader
from annotator.importing.office_files import OPEN_SUFFIXES, WORD_SUFFIXES, office_open_xml, open_document
from annotator.messages import message


def _text(file: InputFile) -> Fit:
    return Fit.NO if other_kind(file.head) else Fit.ONLY_BY_SUFFIX


PLAIN_TEXT = Reader("text", "Plain text", (".txt", ".text"), _text, read_by("plain_text"), apart=False)
READERS: tuple[Reader, ...] = (
    PLAIN_TEXT,
    Reader(
        "markdown",
        "Markdown",
        (".md", ".markdown", ".mdown", ".mkd"),
        _text,
        read_by("markdown"),
        apart=False,
    ),
    Reader("zip", "ZIP archive", (".zip",), kinds.archive, read_by("zip_archive")),
    Reader("docx", "Word document", WORD_SUFFIXES, office_open_xml, read_by("docx")),
    Reader("odt", "OpenDocument text", OPEN_SUFFIXES, open_document, read_by("odt")),
    Reader("html", "Web page", (".html", ".htm", ".xhtml", ".xht"), kinds.page, read_by("html")),
    Reader("mhtml", "Saved web page", (".mht", ".mhtml"), kinds.saved_page, read_by("mhtml")),
    Reader("webarchive", "Safari web archive", (".webarchive",), kinds.web_archive, read_by("webarchive")),
    Reader("warc", "Web archive (WARC)", (".warc", ".gz"), kinds.warc, read_by("warc")),
    Reader("rtf", "Rich text", (".rtf",), kinds.rich_text, read_by("rtf")),
    Reader("pdf", "PDF", (".pdf",), kinds.printed, read_by("pdf")),
    Reader("mail", "Mail", (".eml", ".mbox", ".mbx"), kinds.mail, read_by("mail")),
    Reader("epub", "E-book", (".epub",), kinds.book, read_by("epub")),
    *MARK_READERS,
    *TABLE_READERS,
)


def suffixes() -> frozenset[str]:
    """Return the suffixes of all formats."""
    return frozenset(suffix for reader in READERS for suffix in reader.suffixes)


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
    elif not suffix or suffix in suffixes():
        return PLAIN_TEXT  # reading it tells what it is
    known = ", ".join(sorted(suffixes()))
    raise UnknownFormat(
        message("{path} is of a kind that cannot be imported ({suffix}).", path=file.path or file.name, suffix=suffix),
        message("Save it as one of {kinds}, or copy its text and paste it.", kinds=known),
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
