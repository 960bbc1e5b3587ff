"""CSV: a row a mention, as spreadsheets and readers of data take it: each cell quoted, CRLF, UTF-8 with its mark."""

from __future__ import annotations

import csv
import re
from collections.abc import Hashable, Iterable, Iterator
from pathlib import Path
from typing import Any

from annotator.domain.documents import ExportDocument
from annotator.exporting.annotations import COLUMNS, TEXT, annotation_pages, annotation_values, columns
from annotator.exporting.format import Export, Thing, Writer
from annotator.exporting.formulas import ESCAPED, escaped, escapes, is_like_a_formula
from annotator.exporting.losses import Loss, lost
from annotator.exporting.options import FORMULAS, Options
from annotator.messages import message

_READ = tuple(map(COLUMNS.index, ("article_id", "start_char", "end_char", "quote")))
_LONGEST_CELL = 2**31 - 1


def _write(export: Export) -> None:
    line = _Line(escaping=escapes(export.options))
    with export.output.file() as stream:
        stream.write(b"\xef\xbb\xbf" + _line(columns(export.options)).encode())
        for _, page in annotation_pages(export):
            stream.write("".join(map(line.of, page)).encode())


def _line(cells: Iterable[str]) -> str:
    return '"' + '","'.join([cell.replace('"', '""') for cell in cells]) + '"\r\n'


class _Line:
    """Rows as lines. Not by Python's `csv`, which reads them back, and needs five times as long for QUOTE_ALL."""

    def __init__(self, *, escaping: bool) -> None:
        import msgspec

        self._dumps = msgspec.json.Encoder().encode
        self._cell = escaped if escaping else str

    def of(self, row: tuple[Any, ...]) -> str:
        cell = self._cell
        return _line(
            [
                cell(value)
                if isinstance(value, str)
                else ""
                if value is None
                else str(value)
                if isinstance(value, int)
                else self._dumps(value).decode()
                for value in row
            ]
        )


def _fits(document: ExportDocument, options: Options) -> Iterator[Loss]:
    if not escapes(options):
        return
    for mention, row in zip(document.mentions, annotation_values(document, {}, options.text(TEXT.key)), strict=True):
        if any(map(is_like_a_formula, row)):
            yield lost("cell", mention.mention_id, ESCAPED)


def _expects(document: ExportDocument, options: Options) -> Iterator[Hashable]:
    article_id, escaping = document.article.article_id, escapes(options)
    for row in document.mentions:
        yield article_id, row.start, row.end, escaped(row.quote) if escaping else row.quote


def _read_back(path: Path, options: Options) -> Iterator[Hashable]:
    csv.field_size_limit(_LONGEST_CELL)
    with path.open(encoding="utf-8-sig", newline="") as lines:
        rows = csv.reader(lines, strict=True)
        header = next(rows)
        if header != list(columns(options)):
            yield tuple(header)
        article, start, end, quote = _READ
        for row in rows:
            yield row[article], int(row[start]), int(row[end]), row[quote]


WRITER = Writer(
    "csv",
    message("CSV table"),
    (".csv",),
    _write,
    _read_back,
    options=(FORMULAS, TEXT),
    holds=frozenset({Thing.LOST_MENTIONS, Thing.EVIDENCE, Thing.TAGS, Thing.RATIONALE, Thing.CORRECTION}),
    fits=_fits,
    expects=_expects,
    # what many readers of CSV take for the end of the file, or of the cell
    unholdable=re.compile("\0"),
    row_a_mention=True,
)
