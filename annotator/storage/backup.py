"""Copies of a project file that count only once they were opened and checked. Not which are made, and not the check."""

from __future__ import annotations

import errno
import glob
import os
import secrets
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from sqlalchemy import Engine

from annotator.durable import sync_file, sync_folder
from annotator.errors import EnvironmentFault, OutputExists, ProjectUnusable
from annotator.messages import message
from annotator.storage.access import access_of, errors
from annotator.storage.failures import translated
from annotator.storage.keys import access_to

PART = ".part"
"""How the names of copies end that are not finished."""
_LEFTOVER_SECONDS = 24 * 3600
_BESIDE = ("", "-journal", "-wal", "-shm")


def looks_sound(copy: Path) -> None:
    """Let the engine look at a copy's pages and references. Raises ProjectUnusable; much less than the full check."""
    with closing(access_to(copy).connect(copy)) as connection:
        verdict = connection.execute("PRAGMA integrity_check").fetchone()[0]
        broken = connection.execute("PRAGMA foreign_key_check").fetchone()
    if verdict != "ok" or broken:
        found = verdict if verdict != "ok" else f"a row of {broken[0]} has lost its row of {broken[2]}"
        raise ProjectUnusable(
            message("The copy is not sound: {found}.", found=found),
            message("The project itself may be damaged: check it."),
        )


def copy_verified(
    engine: Engine, target: Path, check: Callable[[Path], None] = looks_sound, *, replace: bool = True
) -> int:
    """Copy a project file whole, others may go on writing meanwhile; return the copy's size in bytes.

    The copy is written beside its place under a name of its own, opened and checked, and only then named: several to
    one target at a time don't harm each other. `check` gets the copy, and may open it as a project. Raises OutputExists
    where there is something already and `replace` is not said, EnvironmentFault where it can't be written, and what
    `check` raises; whatever stood there is then as it was.
    """
    raw = engine.raw_connection()
    try:
        source: sqlite3.Connection = raw.driver_connection  # type: ignore[assignment]
        return copy_through(source, target, check, replace=replace)
    finally:
        raw.close()


def copy_through(
    source: sqlite3.Connection, target: Path, check: Callable[[Path], None] = looks_sound, *, replace: bool = True
) -> int:
    """Copy what a connection reaches, whatever has become of the file's name, as `copy_verified` does."""
    with _renamed_at_the_end(target, replace=replace) as part:
        _copy(source, part, target)
        check(part)
        _settle(part)
    return target.stat().st_size


def copy_file(source: Path, target: Path, check: Callable[[Path], None] = looks_sound, *, replace: bool = False) -> int:
    """Copy a project file that nobody has open, as `copy_verified` does."""
    with _renamed_at_the_end(target, replace=replace) as part:
        with closing(_reading(source)) as connection:
            _copy(connection, part, target)
        check(part)
        _settle(part)
    return target.stat().st_size


def _reading(source: Path) -> sqlite3.Connection:
    """Open a file for reading only; without a log beside it nobody writes to it, and nothing is left beside it."""
    beside = source.with_name(f"{source.name}-wal")
    access = access_to(source)
    return access.connect(f"{source.absolute().as_uri()}?mode=ro{'' if beside.exists() else '&immutable=1'}", uri=True)


@contextmanager
def scratch_copy(copy: Path) -> Iterator[Path]:
    """Give a copy of a file that nobody has open, to try things on; it is gone when the block ends.

    Raises FileNotFoundError, EnvironmentFault.
    """
    scratch = copy.with_name(f".{copy.name[:200]}.{secrets.token_hex(4)}{PART}")
    try:
        shutil.copyfile(copy, scratch)
        yield scratch
    except FileNotFoundError:
        raise
    except OSError as error:
        raise EnvironmentFault(
            message("{copy} cannot be looked at: {reason}.", copy=copy, reason=error.strerror or error),
            message("Free some space on its disk, then do it again."),
        ) from error
    finally:
        _sweep(scratch)


def sweep_leftovers(folder: Path, name: str = "") -> None:
    """Remove what copies to a name of this folder have left that never ended: killed, or cut off by a power cut."""
    pattern = f".{glob.escape(name[:200])}*{PART}*"
    for file in folder.glob(pattern):
        with suppress(OSError):
            if time.time() - file.stat().st_mtime > _LEFTOVER_SECONDS:
                file.unlink()


def _sweep(part: Path) -> None:
    for ending in _BESIDE:
        with suppress(OSError):
            part.with_name(part.name + ending).unlink(missing_ok=True)


def _copy(source: sqlite3.Connection, part: Path, target: Path) -> None:
    try:
        with closing(access_of(source).connect(part)) as copy:
            # it is nobody's yet, and is thrown away where anything goes wrong: it needs no journal
            copy.execute("PRAGMA synchronous = OFF")
            source.backup(copy)  # in one go: in steps, each write of somebody else would start it afresh
            copy.execute("PRAGMA journal_mode = DELETE")
    except errors() as error:
        # a place that can't be written is the copy's fault; anything else is the project's, and is told as that
        fault = translated(error, str(target))
        if isinstance(fault, EnvironmentFault):
            raise fault from error
        raise


def _settle(part: Path) -> None:
    """Leave a copy that was opened as a project as one file, whole on the disk."""
    with closing(access_to(part).connect(part)) as copy:
        copy.execute("PRAGMA journal_mode = DELETE")
    sync_file(part)


@contextmanager
def _renamed_at_the_end(target: Path, *, replace: bool) -> Iterator[Path]:
    part = target.with_name(f".{target.name[:200]}.{secrets.token_hex(4)}{PART}")
    try:
        try:
            yield part
            sweep_leftovers(target.parent, target.name)
            if replace:
                part.replace(target)
            else:
                _take_name(part, target)
            sync_folder(target.parent)
        finally:
            _sweep(part)
    except FileExistsError as error:
        raise OutputExists(
            message("{target} is there already.", target=target),
            message("Name another file, or say --force to replace it."),
        ) from error
    except OSError as error:
        raise EnvironmentFault(
            message("{target} cannot be written: {reason}.", target=target, reason=error.strerror or error),
            message("Everything done before is kept. Name a place that you may write to, with room for the copy."),
        ) from error


def _take_name(part: Path, target: Path) -> None:
    """Give a finished copy its name, which nothing else may have. Raises FileExistsError, OSError."""
    try:
        os.link(part, target)  # unlike a renaming, it never replaces what somebody else has just put there
    except FileExistsError:
        raise
    except OSError as error:
        if error.errno not in (errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EACCES, errno.EMLINK):
            raise
        if target.exists():
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target)) from error
        part.rename(target)
