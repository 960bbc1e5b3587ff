"""The SQLite dataset: the first and fullest of the formats, which holds everything that can be exported."""

from __future__ import annotations

import sqlite3
from collections.abc import Hashable, Iterator
from contextlib import closing
from pathlib import Path

from annotator.domain.documents import ExportDocument
from annotator.exporting.format import EVERYTHING, Writer
from annotator.exporting.options import HISTORY, Options
from annotator.exporting.sqlite.checking import check
from annotator.exporting.sqlite.writing import records, write
from annotator.exporting.tally import batches
from annotator.messages import message


def _expects(document: ExportDocument, _options: Options) -> Iterator[Hashable]:
    return records(document.mentions)


def _read_back(path: Path, _options: Options) -> Iterator[Hashable]:
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        yield from batches(connection.execute("SELECT revision_id, start_char, end_char, quote FROM mentions"))


WRITER = Writer(
    "sqlite",
    message("SQLite dataset"),
    (".sqlite",),
    write,
    _read_back,
    holds=EVERYTHING,
    options=(HISTORY,),
    expects=_expects,
    check=check,
)
