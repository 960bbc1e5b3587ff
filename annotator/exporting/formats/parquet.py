"""Parquet: a row a mention in columns of stated types; one file, or a folder with a part for each month of publication.

The folder is laid out as Hive does (`published_month=2021-06/part-0.parquet`), so that DuckDB, Spark and others read it
as one table and skip the months that a query does not ask for. Everything here is pyarrow's: see the extra `parquet`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable, Iterator
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator.exporting.annotations import COLUMNS, EVIDENCE, NUMBERS, TEXT, annotation_pages, columns
from annotator.exporting.format import Export, Thing, Writer
from annotator.exporting.options import Options
from annotator.exporting.output import Output, Shape
from annotator.exporting.watched import Watched
from annotator.messages import message

if TYPE_CHECKING:
    import pyarrow as pa

NO_MONTH = "__HIVE_DEFAULT_PARTITION__"
"""What Hive and its readers take for an unknown value."""
_MONTH = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])")
_PUBLISHED, _CHECKED_AT, _QUOTE = map(COLUMNS.index, ("published", "checked_at", "quote"))
_ROWS_A_GROUP = 50_000
_CHARS_A_GROUP = 8_000_000
"""What is held before it is written: a group of rows is what readers skip and share out among their threads."""
_ROWS_READ = 5_000
_OPEN_AT_ONCE = 100  # systems allow a program 256 files or more


def _schema(options: Options) -> pa.Schema:
    import pyarrow as pa

    evidence = pa.list_(pa.struct([(name, pa.string()) for name in EVIDENCE]))
    kinds = {"tags": pa.list_(pa.string()), "evidence": evidence, "checked_at": pa.timestamp("us", tz="UTC")}
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
            for row in page:
                parts.add(month, row)
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
        self._waiting: dict[str, list[tuple[Any, ...]]] = {}
        self._rows = self._chars = 0

    def begin(self, month: str) -> None:
        from pyarrow.parquet import ParquetWriter

        if len(self._writers) == _OPEN_AT_ONCE:
            self._close()
        name = f"published_month={month}/part-{self._numbers[month]}.parquet" if month else ""
        self._numbers[month] += 1
        stream = self._closing.enter_context(self._output.file(name))
        writer = ParquetWriter(Watched(stream, self._progress), self._schema, compression="zstd", compression_level=3)
        self._writers[month] = self._closing.enter_context(writer)
        self._waiting[month] = []

    def add(self, month: str, row: tuple[Any, ...]) -> None:
        if month not in self._writers:
            self.begin(month)
        self._waiting[month].append(row)
        self._rows += 1
        self._chars += len(row[_QUOTE]) + 600 + (len(row[-2]) if len(row) > len(COLUMNS) else 0)
        if self._rows >= _ROWS_A_GROUP or self._chars >= _CHARS_A_GROUP:
            self._write_out()

    def finish(self) -> None:
        self._write_out()

    def _close(self) -> None:
        """End all parts under way: a month that goes on gets another one."""
        self._write_out()
        self._closing.close()
        self._writers.clear()
        self._waiting.clear()

    def _write_out(self) -> None:
        for month, rows in self._waiting.items():
            if rows:
                self._writers[month].write_batch(self._batch(rows), row_group_size=len(rows))
                self._waiting[month] = []
        self._rows = self._chars = 0

    def _batch(self, rows: list[tuple[Any, ...]]) -> pa.RecordBatch:
        import pyarrow as pa

        values: list[Any] = list(zip(*rows, strict=True))
        values[_CHECKED_AT] = [None if at is None else datetime.fromisoformat(at) for at in values[_CHECKED_AT]]
        arrays = [pa.array(column, field.type) for column, field in zip(values, self._schema, strict=True)]
        return pa.RecordBatch.from_arrays(arrays, schema=self._schema)


def _read_back(path: Path, options: Options) -> Iterator[Hashable]:
    from pyarrow.parquet import ParquetFile

    wanted = ["article_id", "start_char", "end_char", "quote"]
    schema = _schema(options)
    for file in sorted(path.rglob("*.parquet")) if path.is_dir() else [path]:
        with ParquetFile(file) as parquet:
            if not parquet.schema_arrow.equals(schema):
                yield str(parquet.schema_arrow)
            for batch in parquet.iter_batches(_ROWS_READ, columns=wanted):
                yield from zip(*(batch.column(name).to_pylist() for name in wanted), strict=True)


WRITER = Writer(
    "parquet",
    message("Parquet"),
    (".parquet",),
    _write,
    _read_back,
    shapes=(Shape.FILE, Shape.FOLDER),
    options=(TEXT,),
    holds=frozenset({Thing.LOST_MENTIONS, Thing.EVIDENCE, Thing.TAGS, Thing.RATIONALE, Thing.CORRECTION}),
    row_a_mention=True,
    extra=("parquet", "pyarrow"),
)
