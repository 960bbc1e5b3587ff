"""CSV and TSV tables of articles, read a row at a time however long they are."""

from __future__ import annotations

import io
from collections.abc import Iterator
from functools import partial
from itertools import chain, islice

from annotator.errors import UnreadableSource
from annotator.files import other_kind, unreadable
from annotator.importing.article_tables import (
    ArticleTable,
    TableColumns,
    TableRow,
    columns_of_table,
    looks_like_articles,
    readings,
)
from annotator.importing.encoding import decode
from annotator.importing.format import HEAD_BYTES, Fit, InputFile, Reading
from annotator.importing.tables import BadRow, Layout, Row, Table, is_literal, separator_named
from annotator.messages import message

_SEPARATORS = (",", "\t", ";", "|")
_SUFFIXES = {".csv": ",", ".tsv": "\t", ".tab": "\t"}
_LONGEST_LINE = 16_000_000
_LOOKED_AT = 200
_BEAT_EVERY = 200


def recognise(file: InputFile) -> Fit:
    """Tell whether a file is a table: its first lines come to rows as wide as the first one."""
    if other_kind(file.head):
        return Fit.NO
    is_named_so = file.suffix in _SUFFIXES
    try:
        lines, _, _ = _head(file)
    except UnreadableSource:
        return Fit.ONLY_BY_SUFFIX if is_named_so else Fit.NO
    layout, names, fitting, others = _layout(lines, file.suffix)
    if layout is None or len(names) < 2:
        return Fit.ONLY_BY_SUFFIX if is_named_so else Fit.NO
    if is_named_so:
        return Fit.LIKELY
    # prose with commas may look like a table by chance: without a suffix its head must name what articles have
    return Fit.LIKELY if fitting >= 2 and not others and looks_like_articles(names) else Fit.NO


def read(file: InputFile) -> Iterator[Reading | UnreadableSource]:
    """Yield each row as an article."""
    yield from readings(file, _table(file))


def columns_of(file: InputFile) -> TableColumns:
    """Return what the columns are taken for."""
    return columns_of_table(_table(file), file.columns)


def _table(file: InputFile) -> ArticleTable:
    lines, encoding, warnings = _head(file)
    layout, names, _, _ = _layout(lines, file.suffix)
    if layout is None:
        raise UnreadableSource(
            message("{name} is no table: its first line names no columns.", name=file.name),
            message("Its first line should name the columns; a comma, a tab or a semicolon parts them."),
        )
    return ArticleTable(names, _rows(file, encoding, layout, len(names), names), "", encoding, warnings)


def _head(file: InputFile) -> tuple[list[str], str, tuple[str, ...]]:
    """Return the first whole lines of a file, with its encoding and the warnings about that."""
    data = file.head
    if len(data) >= HEAD_BYTES:
        end = data.rfind(b"\n") + 1 or len(data)
        while data[end : end + 1] == b"\0":  # the rest of a line end in UTF-16
            end += 1
        data = data[:end]
    found = decode(data, file.name, file.encoding)
    return list(io.StringIO(found.text, newline="")), found.encoding, found.warnings


def _layout(lines: list[str], suffix: str) -> tuple[Layout | None, tuple[str, ...], int, int]:
    """Return how a table is written, its columns, and how many of its first rows are and are not as wide as these.

    The layout is None where it is no table.
    """
    if not lines:
        return None, (), 0, 0
    named = separator_named(lines[0])
    expected = _SUFFIXES.get(suffix, "")
    best: tuple[tuple[int, ...], Layout | None, tuple[str, ...], int, int] = ((), None, (), 0, 0)
    for separator in (named,) if named else _SEPARATORS:
        layout = Layout(separator)
        if separator == "\t" and is_literal(partial(_sampled, lines)):
            layout = Layout(separator, quoting=False)
        header, rows = _parsed(lines, layout)
        if not isinstance(header, Row) or not any(cell.strip() for cell in header.cells):
            continue
        names = _names(header)
        fitting = sum(isinstance(row, Row) for row in rows)
        others = len(rows) - fitting
        rank = (len(names) > 1, fitting > others, separator == expected, len(names), fitting)
        if rank > best[0]:
            best = (rank, layout, names, fitting, others)
    return best[1:]


def _parsed(lines: list[str], layout: Layout) -> tuple[Row | BadRow | None, list[Row | BadRow]]:
    table = _begun(iter(lines), layout)
    header = table.row()
    if not isinstance(header, Row):
        return header, []
    return header, list(islice(table.rows(len(header.cells)), _LOOKED_AT))


def _sampled(lines: list[str], layout: Layout) -> Iterator[Row | BadRow]:
    return iter(_parsed(lines, layout)[1])


def _begun(lines: Iterator[str], layout: Layout) -> Table:
    """Return a table at its header."""
    first = next(lines, "")
    table = Table(chain([first], lines), layout)
    if separator_named(first):
        table.skip_line()
    return table


def _names(header: Row) -> tuple[str, ...]:
    """Return the names of columns, each another one; one without a name is called by its number."""
    names: list[str] = []
    for number, cell in enumerate(header.cells, 1):
        name = " ".join(cell.removeprefix("\ufeff").split()) or f"column {number}"
        names.append(name if name not in names else f"{name} ({number})")
    return tuple(names)


def _rows(
    file: InputFile, encoding: str, layout: Layout, width: int, names: tuple[str, ...]
) -> Iterator[TableRow | UnreadableSource]:
    table = _begun(_lines(file, encoding), layout)
    table.row()  # the names
    for count, row in enumerate(table.rows(width)):
        if count % _BEAT_EVERY == 0:
            file.beat(count, 0)
        if isinstance(row, BadRow):
            yield UnreadableSource(
                message("{name}, line {line}: {reason}", name=file.name, line=row.line, reason=row.error)
            )
        else:
            yield TableRow(row.line, dict(zip(names, row.cells, strict=True)))


def _lines(file: InputFile, encoding: str) -> Iterator[str]:
    """Yield the lines of a file with their ends; a byte that breaks the encoding's rules spoils one letter only."""
    try:
        stream: io.TextIOWrapper
        if file.content is None and file.path is not None:
            stream = file.path.open(encoding=encoding, errors="replace", newline="")
        else:
            stream = io.TextIOWrapper(io.BytesIO(file.data), encoding=encoding, errors="replace", newline="")
        with stream:
            number = 0
            while line := stream.readline(_LONGEST_LINE):
                number += 1
                if len(line) == _LONGEST_LINE:
                    raise UnreadableSource(
                        message(
                            "{name}: line {number} is longer than {value} million letters.",
                            name=file.name,
                            number=number,
                            value=_LONGEST_LINE // 1_000_000,
                        ),
                        message("Check that each row ends with its line."),
                    )
                yield line.removeprefix("\ufeff") if number == 1 else line
    except OSError as error:
        if file.path is None:
            raise
        raise unreadable(file.path, error) from error
