"""What a database file is, asked before it is used: ours, whole enough to be opened, and holding nothing that runs.

A project file may come from anywhere. What is no project, newer, damaged or not ours alone is refused in words; what is
asked is bounded. Nothing is written here, and nothing beside the file is made.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from annotator.errors import ProjectUnusable
from annotator.messages import message, sentences
from annotator.storage.access import database_errors, errors
from annotator.storage.causes import Done, file_fault
from annotator.storage.cipher import PLAIN_HEADER
from annotator.storage.failures import translate_errors
from annotator.storage.keys import may_be_encrypted
from annotator.storage.schema_check import APPLICATION_ID, SCHEMA, differences
from annotator.storage.untouched import beside, connect_untouched, holds_something, limited

_HEADER_BYTES = 100
_SECONDS = 3.0
"""What the look may compute: it takes a few milliseconds, but for what Python does in a large process meanwhile."""
_MOST_BYTES = 1_000_000
"""Of one value in a file's schema, all of which the engine reads before anything can be asked."""
_NAMED = 5
_UNTOUCHED = message("It was left untouched.")


@dataclass(frozen=True, slots=True)
class Found:
    """What stands in a project file: the number of its schema, 0 for none yet, and which parts of the search lack."""

    schema: int
    search_is_whole: bool = True


NOTHING = Found(0)


def look_at(path: Path, *, without_log: bool = False) -> Found | None:
    """Look at a file that is to be opened as a project; None where there is none.

    `without_log` looks at the file alone, whatever lies beside it: what is not in order then may be so with its log.
    Raises ProjectUnusable where it must not be opened, EnvironmentFault where it can't be read.
    """
    try:
        if path.is_dir():
            raise ProjectUnusable(
                message("{path} is a folder, not a project file.", path=path),
                message("Name a file that ends in .annotator."),
            )
        if not path.exists():
            return None
        if not path.is_file():  # a pipe that nobody writes to would never be read to its end
            raise ProjectUnusable(
                message("{path} is not an ordinary file.", path=path), message("Name a file that ends in .annotator.")
            )
        half = without_log and holds_something(beside(path, "-wal"))
        # while this process has it open, reading the file by other means would drop its locks
        if without_log and _is_empty(path):
            return NOTHING
    except OSError as error:
        raise file_fault(error, path, Done.OPENED) from error
    with translate_errors(str(path)):
        try:
            with closing(connect_untouched(path, without_log=without_log)) as connection:
                return look(connection, str(path), half=half)
        except database_errors() as error:
            # something was cut off: with its log, or once it is taken back by whoever opens it for writing, all is well
            if half or error.sqlite_errorcode == sqlite3.SQLITE_READONLY_ROLLBACK:
                return NOTHING
            raise


def look(connection: sqlite3.Connection, place: str, *, half: bool = False) -> Found:
    """Look at what a connection leads to. Raises ProjectUnusable where it is not ours, or not ours alone.

    Of `half` a database, without its log, what is missing is not told.
    """
    with _bounded(connection, place):
        application = int(connection.execute("PRAGMA application_id").fetchone()[0])
        schema = int(connection.execute("PRAGMA user_version").fetchone()[0])
        if application not in (0, APPLICATION_ID):
            raise foreign(place)
        if application == 0:
            if connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone() is not None:
                raise foreign(place)
            return NOTHING
        if schema > SCHEMA:
            raise newer(place)
        if schema <= 0:
            if half:
                return NOTHING
            raise damaged(place, "it no longer says which version of Annotator made it")
        found = differences(connection)
    refuse_foreign(found.foreign, place)
    lost = [f"the {one}" for one in found.gone if one.kind in ("table", "view") and not one.serves_search]
    if lost and not half:
        raise damaged(place, f"{_named(lost)} is missing")
    return Found(schema, search_is_whole=not any(one.serves_search for one in found.gone))


def refuse_foreign(found: Iterable[str], place: str) -> None:
    """Raise ProjectUnusable where somebody has put something of their own into a project's schema."""
    if lines := list(found):
        raise ProjectUnusable(
            message(
                "{place} holds what Annotator has not made, and what might run by itself: {named}.",
                place=place,
                named=_named(lines),
            ),
            sentences(_UNTOUCHED, message("Ask whoever sent it, or open a backup.")),
        )


def foreign(place: str) -> ProjectUnusable:
    """Return the words for a database that is not ours."""
    return ProjectUnusable(message("{place} is a database of another program.", place=place), _UNTOUCHED)


def newer(place: str) -> ProjectUnusable:
    """Return the words for a project of a later program."""
    return ProjectUnusable(
        message("{place} was made by a newer version of Annotator.", place=place),
        sentences(_UNTOUCHED, message("Update the program to open it.")),
    )


def damaged(place: str, what: str) -> ProjectUnusable:
    """Return the words for a project of ours that is not whole."""
    return ProjectUnusable(
        message("{place} is damaged: {what}.", place=place, what=what),
        sentences(_UNTOUCHED, message("Restore the newest backup: 'annotator backups' lists them.")),
    )


def _is_empty(path: Path) -> bool:
    """Look at the first bytes of a file: what is no database is not so much as opened as one."""
    with path.open("rb") as file:
        header = file.read(_HEADER_BYTES)
    known = header.startswith(PLAIN_HEADER) and len(header) == _HEADER_BYTES
    if header and not known and not may_be_encrypted(path):
        raise ProjectUnusable(
            message("{path} is not an Annotator project.", path=path),
            sentences(_UNTOUCHED, message("Import articles instead.")),
        )
    return not header


@contextmanager
def _bounded(connection: sqlite3.Connection, place: str) -> Iterator[None]:
    """Let the engine read a schema of any size that somebody may have made, for a while."""
    # SQLCipher's module knows no limits; what is encrypted was written by somebody who knows the passphrase
    limits = hasattr(connection, "setlimit")
    before = connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _MOST_BYTES) if limits else 0
    try:
        with limited(connection, _SECONDS):
            yield
    except errors() as error:
        if error.sqlite_errorcode in (sqlite3.SQLITE_INTERRUPT, sqlite3.SQLITE_TOOBIG):
            raise ProjectUnusable(
                message(
                    "{place} holds far more tables, views, triggers and indexes than Annotator makes.", place=place
                ),
                sentences(_UNTOUCHED, message("Ask whoever sent it, or open a backup.")),
            ) from error
        raise
    finally:
        if limits:
            connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, before)


def _named(what: Sequence[str]) -> str:
    more = len(what) - _NAMED
    return "; ".join(what[:_NAMED]) + (f"; and {more:,} more" if more > 0 else "")
