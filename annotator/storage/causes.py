"""Why a file cannot be written, found by trying: the engine says "disk I/O error" to most that can be the matter.

Also the words for it, and for what the operating system itself says. What an engine says is told by failures.py.
"""

from __future__ import annotations

import errno
import os
import sys
import tempfile
from enum import Enum
from pathlib import Path

from annotator.errors import EnvironmentFault, Unwritable
from annotator.messages import message

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
            message("{place} cannot be written: the file or its folder is read-only.", place=place),
            message("Copy the project to a folder of your own, and open the copy."),
            message("the file or its folder cannot be written"),
        )
    if number not in _NO_ROOM:
        return None
    if number == errno.EFBIG:
        return Unwritable(
            message(
                "{place} may not grow: the system's limit on the size of files{limit} is reached.",
                place=place,
                limit=_limit(),
            ),
            message(
                "Everything done before is kept. Raise the limit (ulimit -f), or move the project, then do it again."
            ),
            message("the limit on the size of files is reached"),
        )
    if number != errno.ENOSPC:
        return Unwritable(
            message("Your share of the disk is used up: {place} could not be written.", place=place),
            message("Everything done before is kept. Free some space there, then do it again."),
            message("your share of the disk is used up"),
        )
    return full(place)


def full(place: str) -> Unwritable:
    """Return the words for a full disk."""
    return Unwritable(
        message("The disk is full: {place} could not be written.", place=place),
        message("Everything done before is kept. Free some space on that disk, then do it again."),
        message("the disk is full"),
    )


class Done(Enum):
    """What was to be done with a file when the system refused."""

    OPENED = "opened"
    WRITTEN = "written"
    MADE = "made"


def file_fault(error: OSError, path: Path, done: Done) -> EnvironmentFault:
    """Return the words for what the system said when a file was to be opened or written, or a folder made."""
    told = fault_of(error.errno or 0, str(path)) if done is Done.WRITTEN else None
    reason = error.strerror or type(error).__name__
    return told or EnvironmentFault(
        {
            Done.OPENED: message("{path} cannot be opened: {reason}.", path=path, reason=reason),
            Done.WRITTEN: message("{path} cannot be written: {reason}.", path=path, reason=reason),
            Done.MADE: message("{path} cannot be made: {reason}.", path=path, reason=reason),
        }[done],
        message("Check that the place exists and that you may use it."),
    )


def _log_of(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")


def _limit() -> str:
    if sys.platform == "win32":
        return ""
    import resource  # it is not there on Windows

    soft, _ = resource.getrlimit(resource.RLIMIT_FSIZE)
    return message(" ({size} bytes)", size=soft) if soft != resource.RLIM_INFINITY else ""
