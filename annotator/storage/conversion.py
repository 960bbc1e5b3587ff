"""A project file made anew with another access: encrypted, or plain again. The old one stays until the new one counts.

The file is held alone from the first page read to the moment when the other one has its name, so that nothing written
meanwhile is lost. Not whether a copy counts, and not what is done with a project's backups: that is the services'.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from pathlib import Path

from annotator.domain.progress import Progress
from annotator.durable import sync_file, sync_folder
from annotator.errors import Cancelled, EnvironmentFault, ProjectUnusable
from annotator.messages import message
from annotator.storage.access import Access, database_errors, errors
from annotator.storage.causes import Done, file_fault
from annotator.storage.failures import translate_errors
from annotator.storage.project_file import address_of

_MADE, _FORMER = ENDINGS = ".converting", ".former"
"""How the names of what is made, and of what is to go, end; only a program that was cut off leaves them."""
_BLOCK = 1 << 20
_PATIENCE = 3.0
_BETWEEN_LOOKS = 100_000
_TABLES = "SELECT name FROM {schema}.sqlite_master WHERE type = 'table' AND rootpage > 0 ORDER BY name"
_FACTS = ("application_id", "user_version")


def convert(
    path: Path, source: Access, target: Access, check: Callable[[Path], None], progress: Progress | None = None
) -> None:
    """Put a file in the place of itself that holds the same, with another access, and erase the old one if it is plain.

    `check` gets the new file before it counts, and raises where it must not. Raises EnvironmentFault where somebody
    else has the file open or it cannot be written, ProjectUnusable, Cancelled, and what `check` raises: all is then as
    it was.
    """
    real = Path(os.path.realpath(path))
    made = _hidden(real, _MADE)
    try:
        with _held_alone(real, replace(source, by_cipher=True), path) as connection:
            _copy(connection, made, target, progress or Progress())
            check(made)
            _require_same(connection, made, target)
            sync_file(made)
            if os.name == "nt":
                connection.close()  # there a file that somebody has open keeps its name
            former = _exchange(real, made)
    except OSError as error:
        raise file_fault(error, path, Done.WRITTEN) from error
    finally:
        _remove(made)
    _let_go(former, plain=not source.encrypted)
    sync_folder(real.parent)


@contextmanager
def _held_alone(real: Path, access: Access, path: Path) -> Iterator[sqlite3.Connection]:
    """Give a connection to a file that nobody else reads or writes while the block lasts."""
    with translate_errors(str(path)):
        connection = access.connect(address_of(real, "mode=rw"), uri=True, timeout=_PATIENCE, isolation_level=None)
        with closing(connection):
            try:
                connection.execute("PRAGMA locking_mode = EXCLUSIVE")
                # without a log nothing of this connection stands beside the file that takes its name
                mode = connection.execute("PRAGMA journal_mode = DELETE").fetchone()[0]
                connection.execute("BEGIN EXCLUSIVE")
                alone = mode == "delete"
            except errors() as error:
                if getattr(error, "sqlite_errorcode", 0) & 0xFF not in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                    raise
                alone = False
            if not alone:
                raise EnvironmentFault(
                    message("{path} is open in another window, or another command works on it.", path=path),
                    message("Nothing was changed. Close it there, then do it again."),
                )
            yield connection


def _copy(connection: sqlite3.Connection, made: Path, target: Access, progress: Progress) -> None:
    """Copy everything, in the transaction that is open; the lock outlasts it."""
    _remove(made)  # of one that was cut off: the file is held by this one alone
    os.close(os.open(made, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    connection.execute("ATTACH ? AS made KEY ?", (address_of(made, "mode=rw"), target.literal))
    connection.execute("PRAGMA made.journal_mode = OFF")  # it is nobody's yet
    connection.set_progress_handler(lambda: progress.cancelled, _BETWEEN_LOOKS)
    try:
        connection.execute("SELECT sqlcipher_export('made')").fetchall()
        for fact in _FACTS:
            (value,) = connection.execute(f"PRAGMA main.{fact}").fetchone()
            connection.execute(f"PRAGMA made.{fact} = {int(value)}")
        connection.execute("COMMIT")
    except database_errors() as error:
        if progress.cancelled:
            raise Cancelled from error
        raise
    finally:
        connection.set_progress_handler(None, 0)
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        connection.execute("DETACH made")


def _require_same(connection: sqlite3.Connection, made: Path, target: Access) -> None:
    """Hold the new file against the old: the same tables, each with as many rows; what stands in them was checked."""
    with closing(target.connect(address_of(made, "mode=ro"), uri=True)) as other:
        if _counted(connection) != _counted(other):
            raise ProjectUnusable(
                message("The new file does not hold all of the old one."),
                message("The old one was left as it was. Check it: 'annotator check'."),
            )


def _counted(connection: sqlite3.Connection) -> dict[str, int]:
    names = [name for (name,) in connection.execute(_TABLES.format(schema="main"))]
    quoted = {name: name.replace('"', '""') for name in names}
    return {name: connection.execute(f'SELECT count(*) FROM "{quoted[name]}"').fetchone()[0] for name in names}  # noqa: S608 - quoted


def _exchange(real: Path, made: Path) -> Path | int | None:
    """Let the new file have the name; return how the old one is still reached: by a name, else by a descriptor."""
    made.chmod(real.stat().st_mode & 0o777)
    former = _hidden(real, _FORMER)
    erase(former)
    try:
        os.link(real, former)
        reached: Path | int | None = former
    except OSError:  # a file system without them
        reached = os.open(real, os.O_RDWR) if os.name == "posix" else None
    made.replace(real)
    sync_folder(real.parent)
    return reached


def _let_go(former: Path | int | None, *, plain: bool) -> None:
    """Erase what the old file held where it was plain, and remove it."""
    if isinstance(former, Path):
        if plain:
            erase(former)
        else:
            former.unlink(missing_ok=True)
    elif former is not None:
        try:
            if plain:
                _overwrite(former)
        finally:
            os.close(former)


def erase(path: Path) -> None:
    """Overwrite a file, wait until that is on the disk, and remove it. Raises OSError.

    What a file system wrote elsewhere before (a journal, a snapshot, another block of a flash disk) is out of reach.
    """
    with suppress(FileNotFoundError):
        descriptor = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
        try:
            _overwrite(descriptor)
        finally:
            os.close(descriptor)
        path.unlink(missing_ok=True)


def _overwrite(descriptor: int) -> None:
    left = os.fstat(descriptor).st_size
    os.lseek(descriptor, 0, os.SEEK_SET)
    while left > 0:
        left -= os.write(descriptor, bytes(min(left, _BLOCK)))
    os.fsync(descriptor)


def finish(path: Path) -> bool:
    """Erase what a conversion left that was cut off, now that the project at its place is open; tell if there was any.

    Whatever had the project's name when it was cut off is whole: the name changes hands in one go.
    """
    real = Path(os.path.realpath(path))
    found = [left for ending in (_MADE, _FORMER) if (left := _hidden(real, ending)).exists()]
    with suppress(OSError):
        for left in found:
            erase(left)
        _remove(_hidden(real, _MADE))
    return bool(found)


def _hidden(real: Path, ending: str) -> Path:
    return real.with_name(f".{real.name[:200]}{ending}")


def _remove(made: Path) -> None:
    for ending in ("", "-journal", "-wal", "-shm"):
        with suppress(OSError):
            erase(made.with_name(made.name + ending))
