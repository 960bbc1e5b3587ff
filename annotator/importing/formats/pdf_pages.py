"""The text of a PDF page by page, with all that is printed there: headers, footers, notes where they stand.

Each page is let go before the next one is read: a long file takes no more memory than a short one.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from annotator.importing.format import InputFile
from annotator.importing.formats.pdf import MOST_PAGES, refused, without_text
from annotator.importing.printed.layout import in_reading_order
from annotator.importing.printed.lines import FAR, HYPHEN, Line, PageText, raised
from annotator.importing.printed.paragraphs import Column, Words, begins_paragraph, beside, column_of
from annotator.importing.storable import storable_text
from annotator.messages import message

_A_SPACE = 0.25
_ENDS = "\n\n"


def printed_pages(file: InputFile, warnings: list[str]) -> Iterator[tuple[int, str]]:
    """Yield the number of each page that holds text, counted from 1, and that text.

    What is to be known is put to the warnings. Raises UnreadableSource where it can't be opened, or holds no text.
    """
    # imported when first needed: few files are PDF
    import pypdfium2  # type: ignore[import-untyped]  # it ships no types

    try:
        document = pypdfium2.PdfDocument(file.data)
    except pypdfium2.PdfiumError as error:
        raise refused(file.name, str(error)) from error
    empty = 0
    try:
        count = min(len(document), MOST_PAGES)
        if count < len(document):
            warnings.append(message("Only the first %Ln page(s) (was|were) read.", "", count))
        for number in range(count):
            file.beat(number, count)
            text = _text(document, number)
            if text:
                yield number + 1, text + _ENDS
            else:
                empty += 1
    finally:
        document.close()
    if empty == count:
        raise without_text(file.name)
    if empty:
        warnings.append(message("%Ln page(s) (holds|hold) no text: pictures, as of a scan.", "", empty))


def _text(document: Any, number: int) -> str:
    import pypdfium2

    try:
        page = document[number]
        textpage = page.get_textpage()
    except pypdfium2.PdfiumError:
        return ""  # a broken page is told with those that are pictures
    try:
        return storable_text(_joined(in_reading_order(list(PageText(textpage, number).lines())))).strip()
    finally:
        textpage.close()
        page.close()


def _joined(lines: list[Line]) -> str:
    """Return the paragraphs of a page."""
    if not lines:
        return ""
    words = Words(lines)
    columns: dict[int, Column] = {}
    parts = [_shown(lines[0])]
    row = False
    for before, line in pairwise(lines):
        apart = beside(before, line)
        was_row, row = row, False
        if apart is not None:
            row = apart > FAR or was_row
            parts.append("\t" if apart > FAR else " " if apart > _A_SPACE else "")
        elif was_row and line.left < before.left and 0 < before.bottom - line.top < 2 * line.size:
            parts.append("\n")
        elif begins_paragraph(before, line, _column(lines, line, columns)):
            parts.append(_ENDS)
        elif before.text.endswith(HYPHEN):
            parts.append(words.joint(before.text[:-1], line.text))
        else:
            parts.append(" ")
        parts.append(_shown(line))
    return "".join(parts)


def _column(lines: list[Line], line: Line, known: dict[int, Column]) -> Column:
    key = round(line.left / 10)
    if key not in known:
        known[key] = column_of([one for one in lines if one.left < line.right and line.left < one.right] or [line])
    return known[key]


def _shown(line: Line) -> str:
    """Return the words of a line with the raised numbers in it."""
    words, position, parts = line.text.removesuffix(HYPHEN), 0, []
    for place, number in line.marks:
        parts += [words[position:place], raised(number)]
        position = place
    return "".join((*parts, words[position:]))
