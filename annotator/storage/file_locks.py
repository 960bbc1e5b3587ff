"""Who else has a file locked, as POSIX tells it. Takes no lock. Windows does not say; no open file is moved there."""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

# where SQLite puts its locks (os_unix.c): a shared one on the file while it is open, one on the index of its log
FILE_IN_USE = (0x40000002, 510)
INDEX_IN_USE = (128, 1)


def in_use_by_others(path: Path, place: tuple[int, int]) -> bool:
    """Tell whether another process holds a lock on a part of a file, False where it can't be opened.

    Not to be asked of a file that this process has open itself: closing it drops this process's own locks.
    """
    try:
        with path.open("rb") as file:
            return locked_by_others(file.fileno(), place)
    except OSError:
        return False


def locked_by_others(descriptor: int, place: tuple[int, int]) -> bool:
    """Tell whether another process holds a lock on a part of an open file, given by its start and length."""
    if os.name != "posix":
        return False
    import fcntl

    form, fields = _FLOCKS.get(sys.platform, _FLOCKS["linux"])
    asked = [0] * 5
    asked[fields["type"]], asked[fields["start"]], asked[fields["length"]] = fcntl.F_WRLCK, *place
    try:
        answer = struct.unpack(form, fcntl.fcntl(descriptor, fcntl.F_GETLK, struct.pack(form, *asked)))
    except OSError:  # a file system without locks
        return False
    return bool(answer[fields["type"]] != fcntl.F_UNLCK)


_FLOCKS: dict[str, tuple[str, dict[str, int]]] = {
    "linux": ("@hhqqi4x", {"type": 0, "start": 2, "length": 3}),
    "darwin": ("@qqihh", {"type": 3, "start": 0, "length": 1}),
}
"""How `struct flock` is laid out, and at which places of it what is asked stands."""
