"""Reads PDF: paragraphs are built of the lines that were printed, and what repeats on pages is cut.

Of a PDF nothing is sure but where ink is: words that a hyphen parted, footnotes and columns are judged, and what is
judged is told. A picture of a page holds no text; it is said, not guessed at.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from statistics import median
from typing import Any

from annotator.domain.article import Cut
from annotator.domain.left_out import LeftOut, LeftOutKind
from annotator.domain.source_note import IncomingNote, SourceNoteKind
from annotator.errors import UnreadableSource
from annotator.importing.format import InputFile, Reading
from annotator.importing.printed.annotations import Annotation, PageAnnotations
from annotator.importing.printed.layout import in_reading_order, repeated
from annotator.importing.printed.lines import FAR, HYPHEN, Line, PageText, raised
from annotator.importing.printed.notes import Note, endnotes, footnotes
from annotator.importing.printed.paragraphs import Column, Words, begins_paragraph, beside, column_of
from annotator.importing.printed.properties import Properties, printed_address, properties_of
from annotator.importing.stated_metadata import IN_TEXT, PROPERTIES, byline_of, first_stated, real_author, real_title
from annotator.importing.web_addresses import first_address
from annotator.messages import message

REPEATED = message("repeats on pages: a header, a footer or a page number")
PRINTED = "printed at the edge"
MOST_PAGES = 10_000
_GLANCED_AT = 3  # pages
_SHOWN = 10
_A_SPACE = 0.25
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff]+")
_MUCH = 0.1


Beat = Callable[[int, int], None]


@dataclass(slots=True)
class _Page:
    number: int
    height: float
    lines: list[Line]
    annotations: list[Annotation]
    footnotes: list[Note] = field(default_factory=list)
    margins: list[Line] = field(default_factory=list)
    empty: bool = field(init=False)

    def __post_init__(self) -> None:
        self.empty = not self.lines


def read(file: InputFile) -> Iterator[Reading]:
    """Yield the article of a PDF. Raises UnreadableSource."""
    pages, said = _pages(file)
    address = printed_address(pages[0].lines, pages[0].height) if said.printed and pages else ""
    if not any(page.lines for page in pages):
        raise without_text(file.name)
    article = _Article(pages, file.beat)
    text = article.text
    metadata, stated = first_stated(
        title=[(real_title(said.title), PROPERTIES)],
        byline=[(byline_of(text), IN_TEXT), (real_author(said.author), PROPERTIES)],
        url=[(address, PRINTED)],
    )
    yield Reading(
        text,
        metadata=metadata,
        stated=stated,
        cuts=article.cuts,
        notes=article.notes,
        left_out=article.left_out(),
        warnings=article.warnings(),
        saved=said.saved,
    )


def _pages(file: InputFile) -> tuple[list[_Page], Properties]:
    """Return the pages of a file, the first ones where only a glance at it is wanted, and what it says of itself."""
    # imported when first needed: few imports are of PDF
    import pypdfium2  # type: ignore[import-untyped]  # it ships no types

    try:
        document = pypdfium2.PdfDocument(file.data)
    except pypdfium2.PdfiumError as error:
        raise refused(file.name, str(error)) from error
    try:
        count = len(document)
        if count > MOST_PAGES:
            raise UnreadableSource(
                message("{name} is too large: it has %Ln page(s).", "", count, name=file.name),
                message("Split it into smaller files."),
            )
        pages = []
        for number in range(min(count, _GLANCED_AT) if file.glance else count):
            file.beat(number, count)
            pages.append(_page(document, number))
        return pages, properties_of(document)
    finally:
        document.close()


def _page(document: Any, number: int) -> _Page:
    import pypdfium2

    try:
        page = document[number]
    except pypdfium2.PdfiumError:
        return _Page(number, 0.0, [], [])  # a broken page is told with those that are pictures
    textpage = page.get_textpage()
    try:
        lines = in_reading_order(list(PageText(textpage, number).lines()))
        return _Page(number, page.get_height(), lines, list(PageAnnotations(document, page, textpage).all()))
    finally:
        textpage.close()
        page.close()


class _Article:
    """The text of all pages, with what stands in it."""

    def __init__(self, pages: Sequence[_Page], beat: Beat) -> None:
        self._pages = pages
        self._beat = beat
        self.cuts: list[Cut] = []
        self.notes: list[IncomingNote] = []
        self._parts: list[str] = []
        self._length = 0
        self._places: dict[int, list[tuple[Line, int]]] = {}
        self._kept_marks: dict[int, list[tuple[int, int]]] = {}
        self._in_row = False
        self._line_end = 0
        self._columns: dict[tuple[int, int], Column] = {}
        self._loose: list[Note] = []
        self._endnotes: dict[str, list[Line]] = {}
        self._take_apart()
        self._words = Words(line for page in pages for line in page.lines)
        self._lay_out()
        self._put_loose_notes()
        self._put_annotations()
        self.notes.sort(key=lambda note: (note.start, note.end))

    @property
    def text(self) -> str:
        return "".join(self._parts)

    def _take_apart(self) -> None:
        """Tell headers, footers and notes from the lines of the text."""
        again = repeated([page.lines for page in self._pages], [page.height for page in self._pages])
        sizes = [line.size for page in self._pages for line in page.lines if len(line.text) > 20]
        body = median(sizes) if sizes else 0.0
        for page in self._pages:
            self._beat(page.number, len(self._pages))
            page.margins = [line for line in page.lines if id(line) in again]
            page.lines = [line for line in page.lines if id(line) not in again]
            page.footnotes = footnotes(page.lines, page.height, body)
            self._without(page.footnotes, page)
        at_end = endnotes(
            [page.lines for page in self._pages], {mark for page in self._pages for mark, _ in page.footnotes}
        )
        for page in self._pages:
            self._without(at_end, page)
        self._endnotes = dict(at_end)

    @staticmethod
    def _without(notes: Sequence[Note], page: _Page) -> None:
        """Take the lines of notes out of a page."""
        of_notes = {id(line) for _, lines in notes for line in lines}
        page.lines = [line for line in page.lines if id(line) not in of_notes]

    def _append(self, words: str) -> None:
        self._parts.append(words)
        self._length += len(words)

    def _lay_out(self) -> None:
        before: Line | None = None
        for page in self._pages:
            self._beat(page.number, len(self._pages))
            said = dict(page.footnotes)
            for line in page.lines:
                if before is not None:
                    self._join(before, line, page)
                self._write(line, said)
                before = line
            self._loose += [(mark, lines) for mark, lines in said.items() if mark]
            self._cut(page)

    def _join(self, before: Line, line: Line, page: _Page) -> None:
        """Write what parts a line from the one before."""
        was_row, self._in_row = self._in_row, False
        apart = beside(before, line)
        if apart is not None:
            self._in_row = apart > FAR or was_row
            self._append("\t" if apart > FAR else " " if apart > _A_SPACE else "")
        elif was_row and line.left < before.left and 0 < before.bottom - line.top < 2 * line.size:
            self._append("\n")
        elif begins_paragraph(before, line, self._column(line, page)):
            self._append("\n\n")
        elif before.text.endswith(HYPHEN):
            self._append(self._words.joint(before.text[:-1], line.text))
        elif before.text.endswith(("-", "\u2010", "\u00ad")) and before.page != line.page and line.text[:1].islower():
            self._take_hyphen()  # on a page's last line it is a plain one
            self._append(self._words.joint(before.text[:-1], line.text))
        else:
            self._append(" ")

    def _take_hyphen(self) -> None:
        """Take the last character of the line before away, from before what was cut since at the end of its page."""
        self._parts[self._line_end - 1] = self._parts[self._line_end - 1][:-1]
        self._length -= 1
        if len(self._parts) > self._line_end:
            cut = self.cuts[-1]
            self.cuts[-1] = replace(cut, start=cut.start - 1, end=cut.end - 1)

    def _column(self, line: Line, page: _Page) -> Column:
        """Return the column that a line of a page is in; lines that begin at one place are in one."""
        key = page.number, round(line.left / 10)
        if key not in self._columns:
            near = [one for one in page.lines if one.left < line.right and line.left < one.right]
            self._columns[key] = column_of(near or [line])
        return self._columns[key]

    def _write(self, line: Line, said: dict[str, list[Line]]) -> None:
        """Write a line; a raised number becomes the note that it is the mark of, or stays as a raised one."""
        self._places.setdefault(line.page, []).append((line, self._length))
        words = line.text.removesuffix(HYPHEN)
        position = 0
        for place, number in line.marks:
            self._append(words[position:place])
            position = place
            if note := self._note(number, said):
                self.notes.append(note)
            else:
                self._append(raised(number))
                self._kept_marks.setdefault(id(line), []).append((place, len(number)))
        self._append(words[position:])
        self._line_end = len(self._parts)

    def _note(self, mark: str, said: dict[str, list[Line]]) -> IncomingNote | None:
        """Return the note that a raised mark is of, at the end of what is written; a note has one place."""
        kind, of_kind = (SourceNoteKind.FOOTNOTE, said) if mark in said else (SourceNoteKind.ENDNOTE, self._endnotes)
        if mark not in of_kind:
            return None
        text = self._joined(of_kind.pop(mark))
        return IncomingNote(kind, self._length, self._length, text, url=first_address(text))

    def _joined(self, lines: Sequence[Line]) -> str:
        text = ""
        for line in lines:
            if text.endswith(HYPHEN):
                text = text[:-1] + self._words.joint(text[:-1], line.text) + line.text
            else:
                text += (" " if text else "") + line.text
        return text.removesuffix(HYPHEN)

    def _cut(self, page: _Page) -> None:
        """Put what repeats on a page into the source, cut: it can be seen there, and the text goes on over it."""
        if not page.margins:
            return
        words = "\n\n" + "\n".join(line.text.removesuffix(HYPHEN) for line in page.margins) + "\n\n"
        self.cuts.append(Cut(self._length, self._length + len(words), words, REPEATED))
        self._append(words)

    def _put_loose_notes(self) -> None:
        """Put the notes whose marks were not found behind the text."""
        self._loose += self._endnotes.items()
        for mark, lines in self._loose:
            self._append(f"\n\n{mark} {self._joined(lines)}")

    def _put_annotations(self) -> None:
        for page in self._pages:
            lines = self._places.get(page.number, [])
            for one in page.annotations:
                start, end = self._place(lines, one.first), self._place(lines, one.last, behind=True)
                if start is None or end is None or one.first < 0:
                    start = end = lines[0][1] if lines else self._length
                if one.note.kind is not SourceNoteKind.LINK or start < end:
                    self.notes.append(replace(one.note, start=start, end=max(start, end)))

    def _place(self, lines: Sequence[tuple[Line, int]], index: int, *, behind: bool = False) -> int | None:
        """Return where a character of a page stands in the text, or None where that is not part of it."""
        found: tuple[Line, int] | None = None
        for line, start in lines:
            if line.first <= index and (found is None or line.first > found[0].first):
                found = line, start
        if found is None or index < 0:
            return None
        line, start = found
        place = min(line.place_of(index) + behind, len(line.text.removesuffix(HYPHEN)))
        return start + place + sum(length for at, length in self._kept_marks.get(id(line), ()) if at < place)

    def left_out(self) -> tuple[LeftOut, ...]:
        found = []
        empty = sum(page.empty for page in self._pages)
        if empty:
            found.append(LeftOut(LeftOutKind.PICTURE, empty))
        for kind, low in ((LeftOutKind.HEADER, False), (LeftOutKind.FOOTER, True)):
            lines = [line for page in self._pages for line in page.margins if (line.top < page.height / 2) is low]
            if lines:
                found.append(LeftOut(kind, len(lines), lines[0].text[:120]))
        return tuple(found)

    def warnings(self) -> tuple[str, ...]:
        told: list[str] = []
        text = self.text
        empty = sum(page.empty for page in self._pages)
        if empty:
            told.append(message("%Ln page(s) (holds|hold) no text: pictures, as of a scan.", "", empty))
        if self._words.uncertain:
            shown = ", ".join(dict.fromkeys(self._words.uncertain[: 3 * _SHOWN]))
            told.append(message("Hyphens at line ends were taken out; please check: {words}.", words=_few(shown)))
        if self._loose:
            told.append(
                message("%Ln footnote(s) (stands|stand) behind the text: no mark was found.", "", len(self._loose))
            )
        letters = 0 if text.isascii() else sum(map(len, _RIGHT_TO_LEFT.findall(text)))
        if letters > _MUCH * len(text):
            told.append(
                message("It is written from right to left: the order of words and numbers in a PDF may be wrong there.")
            )
        return tuple(told)


def _few(words: str) -> str:
    parts = words.split(", ")
    return ", ".join(parts[:_SHOWN]) + (" …" if len(parts) > _SHOWN else "")


def without_text(name: str) -> UnreadableSource:
    """Return the words for a PDF in which there are only pictures."""
    return UnreadableSource(
        message("{name} holds no text: its pages are pictures, as of a scan.", name=name),
        message("Read it with a program for text recognition (OCR) first, and import what that writes."),
    )


def refused(name: str, reason: str) -> UnreadableSource:
    """Return the words for a PDF that pdfium does not open."""
    if "password" in reason.lower() or "security" in reason.lower():
        return UnreadableSource(
            message("{name} is encrypted: it opens with a password only.", name=name),
            message("Save it without a password, and import that."),
        )
    return UnreadableSource(
        message("{name} is damaged: it cannot be opened as a PDF.", name=name), message("Download or copy it again.")
    )
