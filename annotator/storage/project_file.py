"""The file that an open project is: held while it is open, known by device and inode, and looked for by `stat` alone.

POSIX drops all locks of a process on a file when any descriptor of it is closed, SQLite's among them. So nothing here
opens and closes the file beside its connections: one descriptor is taken before the first connection and given back
after the last. While it is held the inode cannot be given to another file, so that the numbers are proof. Not for what
is done when the file is no longer there: that is the keeper's.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event

from annotator.domain.whereabouts import Mishap
from annotator.storage.access import Access
from annotator.storage.file_locks import FILE_IN_USE, locked_by_others

Identity = tuple[int, int]
"""Device and inode."""


class NotHere(Exception):
    """The file that was opened is not the one that its path names. For the storage layer; users get ProjectAway."""

    def __init__(self, mishap: Mishap) -> None:
        super().__init__(mishap.value)
        self.mishap = mishap


@dataclass(slots=True)
class _Held:
    identity: Identity
    descriptors: list[int]
    count: int = 0
    beside: set[Identity] = field(default_factory=set)


_held: dict[Identity, _Held] = {}
_lock = threading.Lock()


def is_open_here(path: Path) -> bool:
    """Tell whether this process has the file open as a project: then it must not be opened and closed otherwise."""
    found = _identity(path)
    with _lock:
        return found in _held


def belongs_here(path: Path) -> bool:
    """Tell whether a file is the log, or the index of one, of a project that this process has open."""
    found = _identity(path)
    with _lock:
        return any(found in held.beside for held in _held.values())


def bytes_of(path: Path, start: int, size: int) -> bytes:
    """Return some bytes of a file, also of one that this process has open: its own descriptor reads them then.

    Raises OSError.
    """
    found = _identity(path)
    with _lock:
        held = _held.get(found) if found else None
        if held is not None:
            return _read(held.descriptors[0], start, size)
    with path.open("rb") as file:
        file.seek(start)
        return file.read(size)


class ProjectFile:
    """One project file, from before its first connection until after its last. Made where it isn't there.

    Raises OSError.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        # SQLite follows links, and keeps its log beside the file itself
        self.real = Path(os.path.realpath(path))
        self._mine = _hold(self.real)
        self._id = self._mine.identity
        self._descriptor = self._mine.descriptors[0]
        self._beside: dict[str, Identity | None] = {}
        self._stamp = (0, 0)
        self._is_ours: Callable[[], bool] | None = None

    def guard(self, engine: Engine, access: Access) -> None:
        """Let an engine connect to this file and to no other, and never make one."""

        @event.listens_for(engine, "do_connect")
        def connect(_dialect: Any, _record: object, _arguments: object, options: dict[str, Any]) -> Any:
            self.require()
            connection = access.connect(address_of(self.real, "mode=rw"), uri=True, **options)
            try:
                self.require()
            except NotHere:
                connection.close()
                raise
            return connection

    def know_log(self) -> None:
        """Remember which log is this file's. To be called when a connection stands that stays until the end."""
        self._beside = {ending: _identity(self._file_beside(ending)) for ending in ("-wal", "-shm")}
        with _lock:
            self._mine.beside.update(found for found in self._beside.values() if found is not None)

    @property
    def log(self) -> Path:
        """Where SQLite keeps what is committed and not yet written back."""
        return self._file_beside("-wal")

    def _file_beside(self, ending: str) -> Path:
        return self.real.with_name(self.real.name + ending)

    def require(self) -> None:
        """Raise NotHere unless the file is at its place, with its log."""
        mishap = self.look()
        if mishap is not None:
            raise NotHere(mishap)

    def look(self) -> Mishap | None:
        """Tell what has happened to the file, None where it is as it was opened. Two or three calls of `stat`."""
        try:
            stat = os.stat(self.path)  # noqa: PTH116 - half as long as Path.stat, before and after every act
        except OSError:
            stat = None
        found = (stat.st_dev, stat.st_ino) if stat else None
        if found != self._id:
            ours = os.fstat(self._descriptor)
            if found != (ours.st_dev, ours.st_ino):
                return _mishap(ours, found)
            self._id = found  # some network file systems number their files anew
        if stat and self._overwritten(stat):
            return Mishap.OVERWRITTEN
        log = self._beside.get("-wal")
        if log is not None and _identity(self.log) != log:
            return Mishap.LOG_LOST
        return None

    def is_at_place(self) -> bool:
        """Tell whether the path names this file, whatever it holds."""
        ours = os.fstat(self._descriptor)
        return _identity(self.path) == (ours.st_dev, ours.st_ino)

    def know_content(self, is_ours: Callable[[], bool]) -> None:
        """Be told how to find out whether the file holds what was written to it; asked when it has been written to."""
        self._is_ours = is_ours
        self.know_as_written()

    def know_as_written(self) -> None:
        """Take the file's size and time for ours: this process has just written to it."""
        stat = os.fstat(self._descriptor)
        self._stamp = (stat.st_size, stat.st_mtime_ns)

    def doubt(self) -> None:
        """Have the next look ask what the file holds, though neither its size nor its time has changed."""
        self._stamp = (-1, -1)

    def _overwritten(self, stat: os.stat_result) -> bool:
        stamp = (stat.st_size, stat.st_mtime_ns)
        if self._is_ours is None or stamp == self._stamp:
            return False
        if not self._is_ours():
            return True
        self._stamp = stamp
        return False

    def head(self, size: int) -> bytes:
        """Return the first bytes of the file, wherever it is by now."""
        with _lock:
            return _read(self._descriptor, 0, size)

    def place_now(self) -> Path | None:
        """Return where the file is by now, None where it has no name any more, or none that can be found."""
        if os.fstat(self._descriptor).st_nlink == 0:
            return None
        for path in (_name_of(self._descriptor), self._in_old_folder()):
            if path is not None and _identity(path) == self._id:
                return path
        return None

    def _in_old_folder(self) -> Path | None:
        """Look through the folder where the file was: what most renaming comes to, on every system."""
        with suppress(OSError), os.scandir(self.real.parent) as entries:
            for entry in entries:
                if entry.inode() == self._id[1]:
                    return Path(entry.path)
        return None

    def is_alone_at(self, place: Path) -> bool:
        """Tell whether nobody has opened the file under the name that it has now: there is no log but ours."""
        for ending in ("-wal", "-shm"):
            found = _identity(place.with_name(place.name + ending))
            if found is not None and found != self._beside.get(ending):
                return False
        return True

    def is_shared(self) -> bool:
        """Tell whether another process has the file open, too."""
        return locked_by_others(self._descriptor, FILE_IN_USE)

    def clear_log(self) -> None:
        """Take this file's log away from where it was, once all that it holds is elsewhere.

        Whoever opens another file at that place would be given it, and SQLite would replay it onto that file.
        """
        for ending, ours in self._beside.items():
            path = self._file_beside(ending)
            if ours is not None and _identity(path) == ours:
                with suppress(OSError):
                    path.unlink()

    def close(self) -> None:
        """Give the file back, after its last connection is closed."""
        with _lock:
            self._mine.count -= 1
            if self._mine.count == 0:
                del _held[self._mine.identity]
                for descriptor in self._mine.descriptors:
                    os.close(descriptor)


def _read(descriptor: int, start: int, size: int) -> bytes:
    os.lseek(descriptor, start, os.SEEK_SET)  # Windows has no reading at a place
    return os.read(descriptor, size)


def _hold(path: Path) -> _Held:
    """Take a descriptor of a file, or share the one that this process has."""
    with _lock:
        found = _identity(path)
        held = _held.get(found) if found else None
        if held is None:
            descriptor = _descriptor(path)
            opened = os.fstat(descriptor)
            identity = (opened.st_dev, opened.st_ino)
            # exchanged between the look and the opening for one that is open here: then the second one is kept, too
            held = _held.setdefault(identity, _Held(identity, []))
            held.descriptors.append(descriptor)
        held.count += 1
        return held


def _descriptor(path: Path) -> int:
    """Open a file, made where it isn't there."""
    flags = os.O_RDONLY | getattr(os, "O_BINARY", 0)
    try:
        return os.open(path, flags)
    except FileNotFoundError:
        return os.open(path, flags | os.O_CREAT, 0o644)


def _mishap(ours: os.stat_result, found: Identity | None) -> Mishap:
    if found is not None:
        return Mishap.REPLACED
    return Mishap.REMOVED if ours.st_nlink == 0 else Mishap.MOVED


def _identity(path: Path) -> Identity | None:
    try:
        found = os.stat(path)  # noqa: PTH116 - half as long as Path.stat, before and after every act
    except OSError:
        return None
    return found.st_dev, found.st_ino


def address_of(path: Path, how: str) -> str:
    """Return a file's address as SQLite takes it, with how it is to be opened: "mode=ro"."""
    uri = path.absolute().as_uri()
    if not uri.startswith("file:///"):  # a Windows share: SQLite takes no host in an address
        uri = uri.replace("file://", "file:////", 1)
    return f"{uri}?{how}"


def _name_of(descriptor: int) -> Path | None:
    """Ask the system which name an open file has by now."""
    with suppress(OSError, ValueError):
        if _SYSTEM == "linux":
            return Path(f"/proc/self/fd/{descriptor}").readlink()
        if _SYSTEM == "darwin":
            import fcntl

            return Path(os.fsdecode(fcntl.fcntl(descriptor, _F_GETPATH, bytes(1024)).rstrip(b"\0")))
        if _SYSTEM == "win32":
            return _name_on_windows(descriptor)
    return None


def _name_on_windows(descriptor: int) -> Path | None:
    import ctypes
    import msvcrt

    buffer = ctypes.create_unicode_buffer(32_768)
    handle = msvcrt.get_osfhandle(descriptor)  # type: ignore[attr-defined] # Windows' own
    length = ctypes.windll.kernel32.GetFinalPathNameByHandleW(handle, buffer, len(buffer), 0)  # type: ignore[attr-defined]
    return Path(buffer.value.removeprefix("\\\\?\\")) if 0 < length < len(buffer) else None


_SYSTEM: str = sys.platform
_F_GETPATH = 50
"""macOS's own number, which Python names only from 3.9 on, and only there."""
