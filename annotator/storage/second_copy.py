"""A second copy of a project while it is open: what its file held cannot be read any more once it is overwritten.

A whole copy at first, then the log each time before it is written back: that costs what was changed, not what there is.
Kept in the user's own folder, taken away at the end. Not a backup: those are made by the day, and stay.
"""

from __future__ import annotations

import os
import secrets
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

from annotator import paths
from annotator.storage.access import Access, access_of, database_errors, errors
from annotator.storage.log_file import began_on, holds_frames, seen_alone, seen_by, stray_log
from annotator.storage.project_file import ProjectFile

_LARGEST = 512 << 20
"""A larger project is not copied: what is gained is too little for what it costs."""
_ROOM = 3
"""How many times the project's size must be free in the folder."""
_PAGES = 4096
"""How many pages are copied between two looks whether to go on."""


class SecondCopy:
    """The copy and the logs behind it. Not to be called by two threads at a time."""

    def __init__(self, file: ProjectFile, connection: sqlite3.Connection) -> None:
        self._file = file
        self._connection = connection
        self._access = access_of(connection)
        self._base: Path | None = None
        self._logs: list[Path] = []
        self._state = ""
        self._version = -1
        self._ended = False

    @property
    def begun(self) -> bool:
        """Whether there is one."""
        return self._base is not None

    def follow(self) -> None:
        """Take over what the log holds. To be called before the log is written back; does nothing where it can't."""
        try:
            self._version = self._version_now()
            if self._base is None or began_on(self._connection, self._file.log) != self._state:
                self._begin()
            elif not (self._long() and self._begun_anew()):
                self._keep_log(self._base)
        except errors(OSError):
            self.drop()

    def _keep_log(self, base: Path) -> None:
        if holds_frames(self._file.log):
            state = self._state_now()
            log = base.with_name(f"{base.name}.{len(self._logs)}")
            shutil.copyfile(self._file.log, log)
            self._logs.append(log)
            self._state = state

    def _begun_anew(self) -> bool:
        """Make another whole copy in place of one with many logs; tell whether that is done.

        Not of a file that was damaged from outside meanwhile: then the former copy is what there is.
        """
        former = self._base, self._logs, self._state
        self._base, self._logs = None, []
        try:
            self._begin()
            done = self.is_whole()
        except errors(OSError):
            done = False
        if not done:
            self.drop()
            self._base, self._logs, self._state = former
            return False
        for path in (former[0], *former[1]):
            if path is not None:
                path.unlink(missing_ok=True)
        return True

    def _long(self) -> bool:
        base = self._base.stat().st_size if self._base else 0
        return sum(log.stat().st_size for log in self._logs) > base

    def _version_now(self) -> int:
        return int(self._connection.execute("PRAGMA data_version").fetchone()[0])

    def _state_now(self) -> str:
        seen = seen_by(self._connection)
        return seen.tie.now if seen.tie else ""

    def _begin(self) -> None:
        self.drop()
        folder = paths.open_copies_dir()
        _sweep(folder)
        size = self._file.real.stat().st_size
        if size > _LARGEST or shutil.disk_usage(folder).free < _ROOM * size:
            return
        base = folder / f"{os.getpid()}-{secrets.token_hex(4)}{self._file.real.suffix}"
        os.close(os.open(base, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        self._base = base
        with closing(self._access.connect(base)) as copy:
            copy.execute("PRAGMA synchronous = OFF")  # it is for the life of this process
            self._copy_to(copy)
        self._state = _state_of(base, self._access)

    def _copy_to(self, copy: sqlite3.Connection) -> None:
        self._connection.execute("BEGIN")  # of one moment, whatever is written between two pieces
        try:
            self._connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchall()
            self._connection.backup(copy, pages=_PAGES, progress=self._go_on)
        finally:
            self._connection.execute("ROLLBACK")

    def _go_on(self, *_progress: int) -> None:
        if self._ended:
            raise sqlite3.OperationalError("the project is being closed")

    def end(self) -> None:
        """Give up what is being copied, and copy the whole no more: it is not needed long enough. From any thread."""
        self._ended = True

    def put_together(self, target: Path, log: Path | None) -> bool:
        """Make a project of the copy, the logs behind it and the last one; tell whether nothing is missing between.

        Raises OSError, sqlite3.Error.
        """
        if self._base is None:
            raise FileNotFoundError("there is no second copy")
        missed = log is None and self._changed_since()
        logs = [*self._logs, *([log] if log else [])]
        left_out = 0
        while True:
            kept = logs[: len(logs) - left_out]
            whole = _put_together(target, self._base, kept, self._access)
            if whole is not None:
                return whole and not missed and not left_out
            if not kept:
                raise sqlite3.DatabaseError("it is damaged")
            # what was written last was built on what the file had become by then
            left_out = min(max(1, 2 * left_out), len(logs))

    def is_whole(self) -> bool:
        """Tell whether there is a copy, and no damage in it."""
        if self._base is None:
            return False
        with closing(self._access.connect(self._base)) as connection:
            return is_whole(connection)

    def _changed_since(self) -> bool:
        try:
            return self._version_now() != self._version
        except errors():
            return True  # there was a log, and somebody else has put it to safety

    def drop(self) -> None:
        """Take it away."""
        for path in self._files():
            with suppress(OSError):
                path.unlink()
        self._base, self._logs, self._state = None, [], ""

    def _files(self) -> Iterator[Path]:
        if self._base is not None:
            yield self._base
        yield from self._logs


def is_whole(connection: sqlite3.Connection) -> bool:
    """Tell whether a database is put together as it should be, and each of its references leads to something."""
    try:
        (verdict,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
        return verdict == "ok" and connection.execute("PRAGMA foreign_key_check").fetchone() is None
    except database_errors() as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
            return False
        raise


def _state_of(path: Path, access: Access) -> str:
    seen = seen_alone(path, access=access)
    return seen.tie.now if seen.tie else ""


def _put_together(target: Path, base: Path, logs: list[Path], access: Access) -> bool | None:
    """Make a project of a copy and the logs behind it; tell whether each followed, None where that is no sound one."""
    shutil.copyfile(base, target)
    try:
        missing = sum(not _replayed(target, one, access) for one in logs)  # each of them, whatever became of the others
        with closing(access.connect(target)) as connection:
            connection.execute("PRAGMA journal_mode = DELETE")
            return not missing if is_whole(connection) else None
    except database_errors() as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF not in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
            raise
        return None


def _replayed(target: Path, log: Path, access: Access) -> bool:
    """Put a log onto the copy, where it follows."""
    beside = target.with_name(f"{target.name}-wal")
    shutil.copyfile(log, beside)
    if stray_log(target, beside):
        beside.unlink()
        return False
    with closing(access.connect(target)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return True


def _sweep(folder: Path) -> None:
    """Take away what programs left that ended without being able to."""
    for path in folder.iterdir():
        process = path.name.partition("-")[0]
        if process.isdecimal() and not _runs(int(process)):
            with suppress(OSError):
                path.unlink()


def _runs(process: int) -> bool:
    if os.name != "posix":
        return True  # there is no asking there without harm: os.kill would end it
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
