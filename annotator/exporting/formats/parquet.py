"""Parquet: a row a mention in columns of stated types; one file, or a folder with a part for each month of publication.

The folder is laid out as Hive does (`published_month=2021-06/part-0.parquet`), so that DuckDB, Spark and others read it
as one table and skip the months that a query does not ask for. Everything here is pyarrow's: see the extra `parquet`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator.exporting.annotations import ASSESSMENT, COLUMNS, EVIDENCE, NUMBERS, TEXT, annotation_pages, columns
from annotator.exporting.format import Export, Thing, Writer
from annotator.exporting.options import Options
from annotator.exporting.output import Output, Shape
from annotator.exporting.watched import Watched
from annotator.messages import message

if TYPE_CHECKING:
    import pyarrow as pa

NO_MONTH = "unknown"
"""Not Hive's own name for what is not known: pyarrow and pandas refuse a folder in which there is nothing else."""
_MONTH = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])")
_BYTES_HELD = 16_000_000
"""What is held before it is written: a group of rows is what readers skip and share out among their threads."""
_ROWS_READ, _ROWS_A_TABLE = 2_000, 5_000
_CHARS_HELD = 4_000_000
"""Of the articles' texts, which are in each row where they were asked for."""
_TEXT_AT = len(COLUMNS)
_OPEN_AT_ONCE = 100  # systems allow a program 256 files or more


def _schema(options: Options) -> pa.Schema:
    import pyarrow as pa

    evidence = pa.list_(pa.struct([(name, pa.string()) for name in EVIDENCE]))
    assessments = pa.list_(pa.struct([(name, pa.string()) for name in ASSESSMENT]))
    kinds = {"tags": pa.list_(pa.string()), "evidence": evidence, "assessments": assessments}
    kinds |= {"checked_at": pa.timestamp("us", tz="UTC")}
    kinds |= dict.fromkeys(NUMBERS, pa.int64())
    return pa.schema([(name, kinds.get(name, pa.string())) for name in columns(options)])


def _write(export: Export) -> None:
    folder = export.output.shape is Shape.FOLDER
    with ExitStack() as closing:
        parts = _Parts(export, closing)
        if not folder:
            parts.begin("")
        for document, page in annotation_pages(export):
            month = _month_of(document.article.published) if folder else ""
            parts.add(month, page)
        parts.finish()


def _month_of(published: str | None) -> str:
    """Return the month of a day or a time as it is stated, in whatever zone that is."""
    found = _MONTH.match(published or "")
    return found[0] if found else NO_MONTH


class _Parts:
    """The parts under way, each with the rows that wait for it; the fullest is written where too much waits."""

    def __init__(self, export: Export, closing: ExitStack) -> None:
        self._output: Output = export.output
        self._progress = export.progress
        self._schema = _schema(export.options)
        self._closing = closing
        self._numbers: Counter[str] = Counter()
        self._writers: dict[str, Any] = {}
        self._rows: dict[str, list[tuple[Any, ...]]] = {}
        self._waiting: dict[str, list[pa.Table]] = {}
        self._held = self._count = self._chars = 0

    def begin(self, month: str) -> None:
        from pyarrow.parquet import ParquetWriter

        if len(self._writers) == _OPEN_AT_ONCE:
            self._close()
        name = f"published_month={month}/part-{self._numbers[month]}.parquet" if month else ""
        self._numbers[month] += 1
        stream = self._closing.enter_context(self._output.file(name))
        writer = ParquetWriter(Watched(stream, self._progress), self._schema, compression="zstd", compression_level=3)
        self._writers[month] = self._closing.enter_context(writer)
        self._rows[month], self._waiting[month] = [], []

    def add(self, month: str, rows: list[tuple[Any, ...]]) -> None:
        if month not in self._writers:
            self.begin(month)
        self._rows[month] += rows
        self._count += len(rows)
        self._chars += sum(len(text) for row in rows for text in row[_TEXT_AT : _TEXT_AT + 1])
        if self._count >= _ROWS_A_TABLE or self._chars >= _CHARS_HELD:
            self._make_tables()
        if self._held >= _BYTES_HELD:
            self._write_out()

    def finish(self) -> None:
        self._write_out()

    def _make_tables(self) -> None:
        """Turn the rows that wait into tables, many at once: to begin one costs as much as a hundred rows."""
        for month, rows in self._rows.items():
            if rows:
                table = self._table(rows)
                self._waiting[month].append(table)
                self._held += table.nbytes
                self._rows[month] = []
        self._count = self._chars = 0

    def _close(self) -> None:
        """End all parts under way: a month that goes on gets another one."""
        self._write_out()
        self._closing.close()
        self._writers.clear()
        self._waiting.clear()
        self._rows.clear()

    def _write_out(self) -> None:
        import pyarrow as pa

        self._make_tables()
        for month, tables in self._waiting.items():
            if tables:
                table = pa.concat_tables(tables)
                self._writers[month].write_table(table, row_group_size=len(table))
                self._waiting[month] = []
        self._held = 0

    def _table(self, rows: list[tuple[Any, ...]]) -> pa.Table:
        """Return rows as a table, by way of JSON: pyarrow's own parser makes it in C++, without a look at each value.

        `pyarrow.array` would take three times as long, and import pandas wherever that is installed.
        """
        import msgspec
        import pyarrow as pa
        from pyarrow.json import ParseOptions, ReadOptions, read_json

        names = self._schema.names
        lines = msgspec.json.Encoder().encode_lines([dict(zip(names, row, strict=True)) for row in rows])
        return read_json(
            pa.BufferReader(lines),
            ReadOptions(use_threads=False, block_size=len(lines) + 1),
            ParseOptions(explicit_schema=self._schema, unexpected_field_behavior="error"),
        )


def _read_back(path: Path, options: Options) -> Iterator[Hashable]:
    from pyarrow.parquet import ParquetFile

    wanted = ["article_id", "start_char", "end_char", "quote"]
    schema = _schema(options)
    for file in sorted(path.rglob("*.parquet")) if path.is_dir() else [path]:
        with ParquetFile(file, pre_buffer=False) as parquet:
            if not parquet.schema_arrow.equals(schema):
                yield str(parquet.schema_arrow)
            for batch in parquet.iter_batches(_ROWS_READ, columns=wanted, use_threads=False):
                yield from zip(*(batch.column(name).to_pylist() for name in wanted), strict=True)


WRITER = Writer(
    "parquet",
    message("Parquet"),
    (".parquet",),
    _write,
    _read_back,
    shapes=(Shape.FILE, Shape.FOLDER),
    closed_shapes=(Shape.FOLDER,),  # pyarrow, and pandas by it, take each file in it for a part, and refuse another
    options=(TEXT,),
    holds=frozenset({Thing.LOST_MENTIONS, Thing.EVIDENCE, Thing.TAGS, Thing.RATIONALE, Thing.CORRECTION}),
    row_a_mention=True,
    extra=("parquet", "pyarrow"),
)
