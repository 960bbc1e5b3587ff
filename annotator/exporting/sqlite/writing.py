"""Writes the dataset as one SQLite file that anybody can read. Not a project: it is written once and never edited."""

from __future__ import annotations

import errno
import json
import os
import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import Any

from annotator import __version__
from annotator.domain.codebook import Status
from annotator.domain.dataset import MentionRow, RevisionRow
from annotator.domain.partial_dates import edtf
from annotator.domain.source import Source
from annotator.domain.text import OffsetMap
from annotator.errors import Cancelled
from annotator.exporting.format import Export
from annotator.exporting.losses import MENTION, lost
from annotator.exporting.replacing import unwritable
from annotator.exporting.sqlite.copying import MentionCopy, StoredRows, attached
from annotator.exporting.sqlite.schema import APPLICATION_ID, INDEXES, SCHEMA, TABLES, VIEW
from annotator.exporting.tally import Batch, batches
from annotator.exporting.texts import MISPLACED, texts_with_mentions

_PAGE_ROWS = 5000
_PAGE_CHARS = 8_000_000
_CACHE_KIB = 32_768
# virtual machine steps between two looks at whether the user pressed Cancel, while SQLite copies and sorts
_STEPS_BETWEEN_LOOKS = 200_000

_OFFSETS = "start_char and end_char count Unicode code points from 0, the end is exclusive"

# in a text of nothing but ASCII the three ways to count are one: the row is bound as it came
_INSERT_ASCII = "INSERT INTO mentions VALUES (?1, ?2, ?3, ?4, ?5, ?4, ?5, ?4, ?5, ?6, ?7, ?8, ?9)"
_INSERT_COUNTED = "INSERT INTO mentions VALUES (?1, ?2, ?3, ?4, ?5, ?10, ?11, ?12, ?13, ?6, ?7, ?8, ?9)"


def _insert(table: str, columns: int) -> str:
    return f"INSERT INTO {table} VALUES ({', '.join('?' * columns)})"  # noqa: S608 - the names of our own tables


_INSERT_REVISION = _insert("revisions", len(RevisionRow._fields))


def write(export: Export) -> None:
    """Write the dataset: table by table, as the engine itself copies them fastest.

    Raises EnvironmentFault where that can't be done, ProjectUnusable where the project's rows don't fit together,
    Cancelled.
    """
    out = export.output.path
    try:
        with closing(_empty_database(out)) as connection:
            _Writer(connection, export, attached(connection, export.source)).write()
    except sqlite3.Error as error:
        raise _translated(error, out) or error from error


@dataclass(slots=True)
class _Writer:
    """One export under way. `written` counts the rows of each table."""

    connection: sqlite3.Connection
    export: Export
    stored: StoredRows | None
    written: dict[str, int] = field(default_factory=dict)
    withheld: int = 0
    _total: int = 0
    _done: int = 0

    def write(self) -> None:
        source = self.export.source
        counts = source.counts()
        self.withheld = counts.withheld
        # every article comes with its text
        self._total = 2 * counts.articles + counts.claims + counts.mentions
        self._tell("")
        self.connection.set_progress_handler(lambda: self.export.progress.cancelled, _STEPS_BETWEEN_LOOKS)
        with _transaction(self.connection):
            for statement in TABLES:
                self.connection.execute(statement)
            self._table("people", source.people())
            self._rows("statuses", map(_status_row, source.statuses()))
            self._table("tags", source.tags())
            self._table("articles", source.articles())
            self._table("claims", source.claims())
            if self.stored is None:
                self._texts_and_mentions()
            else:
                self._copy_mentions(self.stored)
            self._table("source_notes", source.source_notes())
            self._table("evidence", source.evidence())
            self._sources(list(source.sources()))
            self._table("corrections", source.corrections())
            self._table("assessments", source.assessments())
            self._table("claim_tags", source.claim_tags())
            if self.export.options.flag("history"):
                self._table("history", source.history())
            self.connection.executemany("INSERT INTO dataset VALUES (?, ?)", self._description())
        self._finish()
        self.export.articles, self.export.mentions = self.written["articles"], self.written["mentions"]

    def _table(self, table: str, rows: Iterable[Sequence[Any]]) -> None:
        """Write one table as it stands: SQLite copies it where it can reach the rows itself."""
        if self.stored is None:
            self._rows(table, rows)
            return
        self._tell(table)
        # the SELECT is the project's own, its values are in it
        copied = self.connection.execute(f"INSERT INTO {table} {self.stored.statements[table]}")
        self._count(table, copied.rowcount)

    def _sources(self, sources: Sequence[Source]) -> None:
        """Write the sources, and which evidence rests on which."""
        there = {source.source_id for source in sources}
        self._rows("sources", (_source_row(source, there) for source in sources))
        self._rows("evidence_sources", sorted((use.evidence_id, one.source_id) for one in sources for use in one.uses))

    def _rows(self, table: str, rows: Iterable[Sequence[Any]]) -> None:
        """Write one table, a page at a time; SQLite refuses rows that are not as wide as it."""
        self.written[table] = 0
        rows = iter(rows)
        while page := list(islice(rows, _PAGE_ROWS)):
            self._page(table, _insert(table, len(page[0])), page)

    def _page(self, table: str, statement: str, page: Sequence[Sequence[Any]]) -> None:
        self.connection.executemany(statement, page)
        self._count(table, len(page))

    def _count(self, table: str, rows: int) -> None:
        self.written[table] = self.written.get(table, 0) + rows
        if table in ("articles", "revisions", "claims", "mentions"):
            self._done += rows
        self._tell(table)

    def _tell(self, what: str) -> None:
        self.export.progress.advance(min(self._done, self._total), self._total, what)

    def _texts_and_mentions(self) -> None:
        """Write the texts, and the mentions in them, in one pass over both: the places are counted in the text."""
        self.written |= {"revisions": 0, "mentions": 0}
        texts: list[RevisionRow] = []
        chars = 0
        mentions = _MentionPages(self._page)
        source = self.export.source
        for text, rows in texts_with_mentions(source.revisions(), source.mentions(), self.export.lost):
            mentions.add(text.text, rows)
            self.export.expected.add(records(rows))
            texts.append(text)
            chars += len(text.text)
            if len(texts) >= _PAGE_ROWS or chars >= _PAGE_CHARS:
                self._page("revisions", _INSERT_REVISION, texts)
                texts, chars = [], 0
        mentions.flush()
        self._page("revisions", _INSERT_REVISION, texts)

    def _copy_mentions(self, stored: StoredRows) -> None:
        """Let SQLite copy the texts and the mentions."""
        self._table("revisions", ())
        self._tell("mentions")
        copy = MentionCopy(self.connection, stored, self.export.expected, lambda: self._tell("mentions"))
        self._count("mentions", copy.copy())
        for mention_id in copy.misplaced():
            self.export.lost.add(lost(MENTION, mention_id, MISPLACED))

    def _description(self) -> list[tuple[str, str | None]]:
        """Return the rows of `dataset`; a licence is the user's to give, so none is made up."""
        fixed: list[tuple[str, str | None]] = [
            ("title", self.export.source.title),
            ("licence", self.export.options.text("licence").strip() or None),
            ("created", datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")),
            ("program", "Annotator"),
            ("program_version", __version__),
            ("schema", str(SCHEMA)),
            ("offsets", _OFFSETS),
        ]
        seal = self.export.source.seal()
        sealed = [("seal", seal.seal), ("acts", str(seal.acts))]
        chosen = ((key, self.export.options.text(key)) for key in ("as-of", "revision"))
        past = [(key, value) for key, value in chosen if value]
        counted = (
            "articles",
            "revisions",
            "claims",
            "mentions",
            "evidence",
            "sources",
            "corrections",
            "assessments",
            "tags",
            "people",
            "source_notes",
        )
        told = [(table, str(self.written[table])) for table in counted]
        return [*fixed, *sealed, *past, *told, ("evidence_withheld", str(self.withheld))]

    def _finish(self) -> None:
        """Make the indexes and the view."""
        with _transaction(self.connection):
            for statement in (*INDEXES, VIEW):
                self.connection.execute(statement)
                self._tell("indexes")


class _MentionPages:
    """Collects mentions of article after article into pages that are large enough to be written fast."""

    def __init__(self, write: Callable[[str, str, Sequence[Sequence[Any]]], None]) -> None:
        self._write = write
        self._rows: list[Sequence[Any]] = []
        self._ascii = True

    def add(self, text: str, rows: Sequence[MentionRow]) -> None:
        """Take the mentions of one text."""
        if not rows:
            return
        if text.isascii() != self._ascii or len(self._rows) >= _PAGE_ROWS:
            self.flush()
            self._ascii = text.isascii()
        self._rows.extend(rows if self._ascii else _counted(text, rows))

    def flush(self) -> None:
        """Write what was collected."""
        for first in range(0, len(self._rows), _PAGE_ROWS):
            page = self._rows[first : first + _PAGE_ROWS]
            self._write("mentions", _INSERT_ASCII if self._ascii else _INSERT_COUNTED, page)
        self._rows = []


def _counted(text: str, rows: Iterable[MentionRow]) -> Iterator[tuple[Any, ...]]:
    """Yield the rows with their places in UTF-16 and in UTF-8 behind."""
    offsets = OffsetMap(text)
    utf16, utf8 = offsets.to_utf16, offsets.to_utf8
    for row in rows:
        start, end = row[3], row[4]
        yield (*row, utf16(start), utf16(end), utf8(start), utf8(end))


def records(mentions: Iterable[MentionRow]) -> Iterator[Batch]:
    """Yield what is to be found in the file of mentions that come in the order of their texts."""
    return batches((row[2], row[3], row[4], row[5]) for row in mentions)


def _source_row(source: Source, there: Collection[str]) -> tuple[str | None, ...]:
    """Return a source as its row; of those that it is independent of only what is in the dataset is named."""
    fields, wrong = source.fields, source.wrong
    apart = [one for one in source.independent_of if one in there]
    names = (fields.kind, fields.title, fields.publisher, fields.url, fields.archived_url, fields.author)
    rest = (fields.published, edtf(fields.published), fields.medium, fields.interest, wrong.reason, wrong.at)
    known = (value or None for value in (*names, *rest))
    return (source.source_id, *known, json.dumps(apart), fields.details or None)


def _status_row(status: Status) -> tuple[Any, ...]:
    return (
        status.key,
        status.label,
        status.position,
        status.ink or None,
        status.averitec or None,
        status.fever or None,
        status.rating_value,
        status.definition or None,
    )


def _empty_database(path: Path) -> sqlite3.Connection:
    """Open a new file for writing at full speed: it has no other reader, and is fsynced before it gets its name."""
    connection = sqlite3.connect(path.as_uri(), uri=True, isolation_level=None)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {SCHEMA}")
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("PRAGMA journal_mode = OFF")
    connection.execute("PRAGMA main.locking_mode = EXCLUSIVE")
    connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
    return connection


@contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Without a journal there is no rolling back: a block that raises leaves a file to be thrown away."""
    connection.execute("BEGIN")
    yield
    connection.execute("COMMIT")


def _translated(error: sqlite3.Error, out: Path) -> Exception | None:
    """Return what became of the writing in the program's words, None where it is a bug of ours."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF  # the low byte is the primary code
    if code == sqlite3.SQLITE_INTERRUPT:
        return Cancelled()
    system = _SYSTEM_ERRORS.get(code)
    return unwritable(out, OSError(system, os.strerror(system))) if system else None


_SYSTEM_ERRORS = {
    sqlite3.SQLITE_FULL: errno.ENOSPC,
    sqlite3.SQLITE_IOERR: errno.EIO,
    sqlite3.SQLITE_CANTOPEN: errno.EACCES,
    sqlite3.SQLITE_READONLY: errno.EROFS,
}
