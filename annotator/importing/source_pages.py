"""What a file that is attached to evidence says, page by page: all of it, as it stands there.

Not what an article of it would be: nothing is cleaned away here, since what a checker quotes may stand in a footer or a
comment. Texts and tables are the file's own words, so that a place in one is a place in the file; of what has an
article, that comes first, and behind it what else is there, under a label that says so.
"""

from __future__ import annotations

from collections.abc import Iterator

from annotator.domain.attached_text import MOST_CHARS, AttachedPage, SourceText, in_pages, in_pieces
from annotator.domain.source_note import SourceNoteKind
from annotator.errors import UnreadableSource
from annotator.files import refuse_other_kinds
from annotator.importing.dataset_formats import MARK_READERS, TABLE_READERS
from annotator.importing.format import InputFile, Reader, Reading
from annotator.importing.readers import reader_for
from annotator.messages import message

BESIDE = message("beside the article")
NOTES = message("notes and comments")
_AT_ONCE = 64
"""Pages that are given together."""
_OWN_WORDS = frozenset({"text", "markdown", *(one.id for one in (*MARK_READERS, *TABLE_READERS))}) - {"xlsx"}

_Part = tuple[int | None, str, str]


def source_text(file: InputFile) -> Iterator[SourceText]:
    """Yield what a file says, a few pages at a time; the last one has the warnings.

    Raises UnreadableSource where nothing can be read: it is encrypted, damaged, holds pictures only, is of no kind that
    is read (then UnknownFormat).
    """
    reader = reader_for(file)
    warnings: list[str] = []
    held: list[AttachedPage] = []
    found = False
    for page in in_pages(_bounded(_parts(file, reader, "", warnings), warnings)):
        found = found or bool(page.text.strip())
        held.append(page)
        if len(held) == _AT_ONCE and found:
            yield SourceText(reader.id, tuple(held))
            held.clear()
    if not found:
        raise UnreadableSource(
            message("{source_name} holds no text.", source_name=file.name),
            message("Check that it was saved or downloaded whole."),
        )
    yield SourceText(reader.id, tuple(held), tuple(dict.fromkeys(warnings)))


def _bounded(parts: Iterator[_Part], warnings: list[str]) -> Iterator[_Part]:
    chars = 0
    for page, label, text in parts:
        if chars + len(text) > MOST_CHARS:
            warnings.append(message("It is too long: only the first {most} letters were read.", most=MOST_CHARS))
            return
        chars += len(text)
        yield page, label, text


def _parts(file: InputFile, reader: Reader, label: str, warnings: list[str]) -> Iterator[_Part]:
    if reader.id == "pdf":
        from annotator.importing.formats.pdf_pages import printed_pages

        for number, text in printed_pages(file, warnings):
            yield number, label, text
    elif reader.id == "xlsx":
        yield from _sheets(file, label)
    elif reader.id in _OWN_WORDS:
        yield from _pieces(label, _own_words(file, warnings))
    else:
        yield from _of_readings(file, reader, label, warnings)


def _pieces(label: str, text: str) -> Iterator[_Part]:
    return ((None, label, piece) for piece in in_pieces(text))


def _own_words(file: InputFile, warnings: list[str]) -> str:
    from annotator.importing.encoding import decode
    from annotator.importing.incoming import tidy

    refuse_other_kinds(file.data, file.name)
    decoded = decode(file.data, file.name, file.encoding)
    text, told = tidy(decoded.text)
    warnings += [*decoded.warnings, *told]
    return text


def _sheets(file: InputFile, label: str) -> Iterator[_Part]:
    """Yield the sheets of a workbook: a line a row, a tab between cells, what they show and not how it is computed."""
    from annotator.importing.formats.spreadsheet import shown_rows

    held: list[str] = []
    sheet_of, size = "", 0
    for sheet, cells in shown_rows(file):
        line = "\t".join(" ".join(cell.split()) for cell in cells).rstrip("\t") + "\n"
        if held and (sheet != sheet_of or size > 4_000):
            yield None, _joined(label, sheet_of), "".join(held)
            held, size = [], 0
        sheet_of = sheet
        held.append(line)
        size += len(line)
    yield None, _joined(label, sheet_of), "".join(held)


def _of_readings(file: InputFile, reader: Reader, label: str, warnings: list[str]) -> Iterator[_Part]:
    faults: list[UnreadableSource] = []
    found = False
    for reading in reader.read(file):
        if isinstance(reading, UnreadableSource):
            faults.append(reading)
        elif isinstance(reading, InputFile):
            inner = _joined(label, reading.name.removeprefix(f"{file.name}/"))
            try:
                for part in _parts(reading, reader_for(reading), inner, warnings):
                    found = True
                    yield part
            except UnreadableSource as fault:
                faults.append(fault)
        else:
            found = True
            yield from _of_reading(file, reader, reading, label, warnings)
        file.beat(0, 0)
    if faults and not found:
        raise faults[0]
    warnings += [fault.what for fault in faults]


def _of_reading(file: InputFile, reader: Reader, reading: Reading, label: str, warnings: list[str]) -> Iterator[_Part]:
    """Yield the article of a reading, then what was cut from it, then what its notes say."""
    from annotator.importing.incoming import incoming_of

    label = _joined(label, reading.name)
    try:
        incoming = incoming_of(reading, reader, file.name)
    except UnreadableSource as empty:
        warnings.append(empty.what)
        return
    draft = incoming.draft
    warnings += draft.warnings
    cuts = "\n\n".join(cut.text.strip() for cut in draft.cuts if cut.text.strip())
    notes = [
        "\n".join((note.text, *(reply.text for reply in note.replies)))
        for note in incoming.notes
        if note.kind is not SourceNoteKind.LINK and note.text.strip()
    ]
    following = [(BESIDE, cuts), (NOTES, "\n\n".join(notes))]
    yield from _pieces(label, _parted(draft.text))
    for what, text in following:
        if text:
            yield from _pieces(_joined(label, what), _parted(text))


def _parted(text: str) -> str:
    """Return a text with what parts it from the next one."""
    return f"{text.rstrip()}\n\n"


def _joined(label: str, name: str) -> str:
    return f"{label}: {name}" if label and name else label or name
