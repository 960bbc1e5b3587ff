"""XLSX tables of articles, a row at a time: values as they are shown, hidden rows told, no formula computed."""

from __future__ import annotations

import re
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import closing
from datetime import date, datetime, time
from io import BytesIO
from itertools import islice
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

from annotator.bounded import Archive, open_archive
from annotator.errors import UnreadableSource
from annotator.importing.article_tables import ArticleTable, TableColumns, TableRow, columns_of_table, readings
from annotator.importing.format import Fit, InputFile, Reading
from annotator.importing.marks import no_articles
from annotator.messages import message

if TYPE_CHECKING:
    from openpyxl.cell.read_only import ReadOnlyCell

_WORKBOOK = "xl/workbook.xml"
_RELATIONS = "xl/_rels/workbook.xml.rels"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_STRICT_RELATION = "{http://purl.oclc.org/ooxml/officeDocument/relationships}id"
_ROW = re.compile(rb"<(?:\w+:)?row\b[^>]*>")
_HIDDEN = re.compile(rb"""\bhidden\s*=\s*["'](?:1|true)["']""")
_NUMBER = re.compile(rb"""\br\s*=\s*["'](\d{1,12})["']""")
_DECLARES = re.compile(rb"<!(?:DOCTYPE|ENTITY)")
_DECIMALS = re.compile(r"\.(0+)")
_HEADER_WITHIN = 20
"""The names of columns stand in one of so many first rows."""
_MOST_COLUMNS = 1_000
_BEAT_EVERY = 200


def recognise(file: InputFile) -> Fit:
    """Tell whether a file is a workbook of the office's XML kind."""
    return Fit.SURE if _WORKBOOK in file.entries else Fit.NO


def read(file: InputFile) -> Iterator[Reading | UnreadableSource]:
    """Yield each row of each sheet that holds texts as an article."""
    faults: list[UnreadableSource] = []
    found = False
    for table in _tables(file):
        try:
            for reading in readings(file, table):
                found = True
                yield reading
        except UnreadableSource as fault:
            faults.append(fault)
        except _DAMAGE as error:  # rows are read as they are asked for
            if found:
                yield _damaged(file, error)
            faults.append(_damaged(file, error))
    # beside a sheet of articles others may be notes and lists: they are no failure of the whole
    if not found:
        raise faults[0] if faults else no_articles(file, "XLSX")


# what openpyxl raises for a workbook that is not as it should be: both parsers of XML raise kinds of SyntaxError
_DAMAGE = (
    LookupError,
    ValueError,
    TypeError,
    AttributeError,
    OSError,
    OverflowError,
    SyntaxError,
    NotImplementedError,
    zipfile.BadZipFile,
    zlib.error,
)


def _damaged(file: InputFile, error: Exception) -> UnreadableSource:
    return UnreadableSource(
        message("{name} is damaged: its cells cannot be read ({reason}).", name=file.name, reason=str(error)[:80]),
        message("Open it in the program that it comes from, and save it anew, or as CSV."),
    )


def columns_of(file: InputFile) -> TableColumns:
    """Return what the columns of the first sheet that holds texts are taken for."""
    first: TableColumns | None = None
    for table in _tables(file):
        columns = columns_of_table(table, {})
        if "text" in columns.columns:
            return columns_of_table(ArticleTable(table.names, map(_as_row, columns.sample)), file.columns)
        first = first or columns
    return first or TableColumns((), {}, ())


def shown_rows(file: InputFile) -> Iterator[tuple[str, list[str]]]:
    """Yield the rows of all sheets, each with the name of its sheet: what the cells show. Raises UnreadableSource."""
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    with open_archive(file) as archive:
        _hidden_rows(archive, file)  # all parts are read within bounds on the way, and none has entities
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of styles and extensions that are not kept
            book = load_workbook(BytesIO(file.data), read_only=True, data_only=True, keep_links=False)
        with closing(book):
            for sheet in book.worksheets:
                sheet.reset_dimensions()  # often wrong, and would hide its cells
                for number, row in enumerate(sheet.iter_rows(max_col=_MOST_COLUMNS)):
                    if number % _BEAT_EVERY == 0:
                        file.beat(number, 0)
                    yield sheet.title, [_shown(cell) for cell in row]
    except (InvalidFileException, *_DAMAGE) as error:
        raise _damaged(file, error) from error


def _as_row(cells: Any) -> TableRow:
    return TableRow(0, cells)


def _tables(file: InputFile) -> Iterator[ArticleTable]:
    """Yield the sheets that hold a table, one after the other: each must be used before the next is asked for."""
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    with open_archive(file) as archive:
        hidden = _hidden_rows(archive, file)
    data = BytesIO(file.data)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of styles and extensions that are not kept
            shown = load_workbook(data, read_only=True, data_only=True, keep_links=False)
            formulas = load_workbook(BytesIO(file.data), read_only=True, keep_links=False)
        with closing(shown), closing(formulas):
            for sheet, computed in zip(shown.worksheets, formulas.worksheets, strict=True):
                # what a sheet says of its own size is often wrong, and would hide its cells
                sheet.reset_dimensions()
                computed.reset_dimensions()
                table = _table(file, sheet, computed, hidden.get(sheet.title, frozenset()))
                if table is not None:
                    yield table
    except (InvalidFileException, *_DAMAGE) as error:
        raise _damaged(file, error) from error


def _hidden_rows(archive: Archive, file: InputFile) -> dict[str, frozenset[int]]:
    """Return the hidden rows of each sheet; all its parts are read within bounds on the way, and none has entities."""
    paths = {name.casefold(): name for name in archive}
    parts = {name: archive.read(name) for name in (_WORKBOOK, _RELATIONS) if name in archive}
    for name in archive:
        # whatever it is called: another part may name it
        if _DECLARES.search((parts.get(name) or archive.read(name)).replace(b"\0", b"")):
            raise UnreadableSource(
                message(
                    "{name} was not read: it declares entities, which can be made to fill the memory.", name=file.name
                )
            )
    found: dict[str, frozenset[int]] = {}
    if _RELATIONS not in archive:
        return found
    targets = {one.get("Id", ""): one.get("Target", "") for one in archive.xml(_RELATIONS)}
    for sheet in archive.xml(_WORKBOOK).iter("{*}sheet"):
        target = targets.get(sheet.get(_RELATION) or sheet.get(_STRICT_RELATION) or "", "")
        path = target.lstrip("/") if target.startswith("/") else str(PurePosixPath("xl") / target)
        if path.casefold() in paths:
            found[sheet.get("name", "")] = _hidden_in(archive.read(paths[path.casefold()]))
    return found


def _hidden_in(data: bytes) -> frozenset[int]:
    found: set[int] = set()
    number = 0
    for match in _ROW.finditer(data):
        stated = _NUMBER.search(match[0])
        number = int(stated[1]) if stated else number + 1
        if _HIDDEN.search(match[0]):
            found.add(number)
    return frozenset(found)


def _table(file: InputFile, sheet: Any, computed: Any, hidden: frozenset[int]) -> ArticleTable | None:
    """Return the table of a sheet; None where it has no row with the names of columns."""
    for number, row in enumerate(islice(sheet.iter_rows(max_col=_MOST_COLUMNS), _HEADER_WITHIN), 1):
        cells = [_shown(cell) for cell in row]
        if sum(bool(cell.strip()) for cell in cells) < 2:
            continue
        while not cells[-1].strip():  # it has one name at least
            cells.pop()
        names: list[str] = []
        for place, cell in enumerate(cells, 1):
            name = " ".join(cell.split()) or f"column {place}"
            names.append(name if name not in names else f"{name} ({place})")
        said = [message("The sheet is hidden in the spreadsheet.")] if sheet.sheet_state != "visible" else []
        rows = _rows(file, sheet, computed, (number, tuple(names), hidden))
        return ArticleTable(tuple(names), rows, sheet.title, warnings=tuple(said))
    return None


def _rows(
    file: InputFile, sheet: Any, computed: Any, about: tuple[int, tuple[str, ...], frozenset[int]]
) -> Iterator[TableRow | UnreadableSource]:
    header, names, hidden = about
    begin = header + 1
    pairs = zip(
        sheet.iter_rows(min_row=begin, max_col=len(names)),
        computed.iter_rows(min_row=begin, max_col=len(names)),
        strict=False,
    )
    for number, (row, formulas) in enumerate(pairs, begin):
        if number % _BEAT_EVERY == 0:
            file.beat(number, 0)
        said: list[str] = []
        if number in hidden:
            said.append(message("The row is hidden in the spreadsheet."))
        unknown = sum(
            cell.value is None and isinstance(formula.value, str) and formula.value.startswith("=")
            for cell, formula in zip(row, formulas, strict=False)
        )
        if unknown:
            said.append(message("%Ln formula(s) of the row (has|have) no computed value in the file.", "", unknown))
        cells = dict.fromkeys(names, "")
        cells.update(zip(names, map(_shown, row), strict=False))
        if any(cell.strip() for cell in cells.values()):
            yield TableRow(number, cells, tuple(said))


def _shown(cell: ReadOnlyCell | Any) -> str:
    """Return a cell as the spreadsheet shows it, as far as that changes what it says: 0.125 may be 12.5 %."""
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(sep=" ")
    if isinstance(value, date | time):
        return value.isoformat()
    return _number(value, str(cell.number_format or "")) if isinstance(value, int | float) else str(value)


def _number(value: float, shape: str) -> str:
    shape = shape.partition(";")[0]
    decimals = _DECIMALS.search(shape)
    places = len(decimals[1]) if decimals else 0
    group = "," if "#,##" in shape or "0,0" in shape else ""
    if "%" in shape:
        return f"{value * 100:{group}.{places}f}%"
    if group or decimals:
        return f"{value:{group}.{places}f}"
    return str(int(value)) if float(value).is_integer() and abs(value) < 1e15 else str(value)
