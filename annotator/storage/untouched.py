"""Connections that leave a project file, and what lies beside it, exactly as they are.

For looking at a file that may not be ours before it is opened, and for reading one that cannot be written. SQLite's
own reading mode is not enough: it makes a -shm and a -wal beside a file, which a full disk or a folder without rights
refuses, and a look must not do.
"""

from __future__ import annotations

import os
import sqlite3
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from annotator.storage.access import Access, operational_errors
from annotator.storage.keys import access_to
from annotator.storage.log_frames import holds_commit
from annotator.storage.project_file import address_of

_BUSY_SECONDS = 5
_STEPS_BETWEEN_LOOKS = 1_000
_MOST_A_LOOK = 0.5
"""Seconds of work that are counted between two looks: far more than so few steps take."""
_NOT_SHARED = (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_FULL, sqlite3.SQLITE_READONLY)
_WITHOUT_LOCKS = "win32-none" if sys.platform == "win32" else "unix-none"


def beside(path: Path, what: str) -> Path:
    """Return where SQLite keeps something of a database file beside it: "-wal", "-shm", "-journal"."""
    real = Path(os.path.realpath(path))
    return real.with_name(f"{real.name}{what}")


def connect_untouched(path: Path, *, without_log: bool = False, access: Access | None = None) -> sqlite3.Connection:
    """Open a database file for reading, without a trace. Raises sqlite3.Error, also where a rollback is due.

    `without_log` reads the file alone, as if nothing lay beside it. Without `access` the file is looked at for it:
    Locked and what else `keys.access_to` raises.

    Where others have it open it is read beside them. Else nobody writes to it; then what stands in its log is read
    without the shared index that SQLite would make for it, and without locks: to let go of one of ours would drop those
    of this process's other connections, of which there is none.
    """
    uri = address_of(path, "mode=ro")
    access = access or access_to(path)
    if without_log:
        return _connected(access, f"{uri}&immutable=1")
    if beside(path, "-shm").exists():
        try:
            return _connected(access, uri)
        except operational_errors() as error:
            # left behind half made, by whom there was no room for: whoever has it open has made it whole
            if error.sqlite_errorcode & 0xFF not in _NOT_SHARED:
                raise
    # without one, what is read is the same, and SQLite would take the log away when it closes
    if holds_commit(beside(path, "-wal")):
        return _connected(access, f"{uri}&vfs={_WITHOUT_LOCKS}", "PRAGMA locking_mode = EXCLUSIVE")
    return _connected(access, uri if holds_something(beside(path, "-journal")) else f"{uri}&immutable=1")


def _connected(access: Access, uri: str, *pragmas: str) -> sqlite3.Connection:
    """Open a file and read in it: what is wrong shows with the first page."""
    connection = access.connect(uri, uri=True, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False)
    try:
        for pragma in ("PRAGMA trusted_schema = OFF", "PRAGMA temp_store = MEMORY", *pragmas, "PRAGMA user_version"):
            connection.execute(pragma).fetchall()
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def limited(connection: sqlite3.Connection, seconds: float) -> Iterator[None]:
    """Let what is asked inside compute no longer altogether. Raises sqlite3.OperationalError, "interrupted".

    What counts is the thread's own work: waiting for a disk or for a busy machine is no fault of the file's, nor is a
    virtual machine that was paused, whose threads are told that they worked all the while.
    """
    spent, last = 0.0, time.thread_time()

    def over() -> bool:
        nonlocal spent, last
        now = time.thread_time()
        spent, last = spent + min(now - last, _MOST_A_LOOK), now
        return spent > seconds

    connection.set_progress_handler(over, _STEPS_BETWEEN_LOOKS)
    try:
        yield
    finally:
        connection.set_progress_handler(None, 0)


def holds_something(path: Path) -> bool:
    """Tell whether a file is there and not empty."""
    return path.exists() and path.stat().st_size > 0
