"""Why a file cannot be written, found by trying: the engine says "disk I/O error" to most that can be the matter.

Also the words for it, and for what the operating system itself says. What an engine says is told by failures.py.
"""

from __future__ import annotations

import errno
import os
import sys
import tempfile
from pathlib import Path

from annotator.errors import EnvironmentFault, Unwritable

_TRIED_BYTES = 65_536
_NO_ROOM = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG)
_NO_RIGHT = (errno.EROFS, errno.EACCES, errno.EPERM)


def why_unwritable(path: Path) -> int:
    """Try to write beside a file, as far in as the file is long; return the system's error number, 0 where it works.

    Nothing stays of it, and the file itself is not opened.
    """
    try:
        if path.exists() and not os.access(path, os.W_OK):
            return errno.EROFS if os.access(path.parent, os.W_OK) else errno.EACCES
        length = max((part.stat().st_size for part in (path, _log_of(path)) if part.exists()), default=0)
        with tempfile.TemporaryFile(dir=path.parent) as file:
            file.seek(length)
            file.write(b"\xff" * _TRIED_BYTES)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        return error.errno or errno.EIO
    # a file that is gone again was as long as nobody can tell: then a limit is the likeliest cause
    return errno.EFBIG if not path.exists() and _limit() else 0


def fault_of(number: int, place: str) -> EnvironmentFault | None:
    """Return the words for a system's error number that says why something can't be written; None for any other."""
    if number in _NO_RIGHT:
        return Unwritable(
            f"{place} cannot be written: the file or its folder is read-only.",
            "Copy the project to a folder of your own, and open the copy.",
            "the file or its folder cannot be written",
        )
    if number not in _NO_ROOM:
        return None
    if number == errno.EFBIG:
        return Unwritable(
            f"{place} may not grow: the system's limit on the size of files{_limit()} is reached.",
            "Everything done before is kept. Raise the limit (ulimit -f), or move the project, then do it again.",
            "the limit on the size of files is reached",
        )
    if number != errno.ENOSPC:
        return Unwritable(
            f"Your share of the disk is used up: {place} could not be written.",
            "Everything done before is kept. Free some space there, then do it again.",
            "your share of the disk is used up",
        )
    return full(place)


def full(place: str) -> Unwritable:
    """Return the words for a full disk."""
    return Unwritable(
        f"The disk is full: {place} could not be written.",
        "Everything done before is kept. Free some space on that disk, then do it again.",
        "the disk is full",
    )


def file_fault(error: OSError, path: Path, done: str) -> EnvironmentFault:
    """Return the words for what the system said when a file was to be "opened" or "written"."""
    told = fault_of(error.errno or 0, str(path)) if done == "written" else None
    return told or EnvironmentFault(
        f"{path} cannot be {done}: {error.strerror or type(error).__name__}.",
        "Check that the place exists and that you may use it.",
    )


def _log_of(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")


def _limit() -> str:
    if sys.platform == "win32":
        return ""
    import resource  # it is not there on Windows

    soft, _ = resource.getrlimit(resource.RLIMIT_FSIZE)
    return f" ({soft:,} bytes)" if soft != resource.RLIM_INFINITY else ""
