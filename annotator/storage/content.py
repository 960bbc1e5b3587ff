"""Whether an open project file still holds what was written to it: a copy made over it has the same name and inode.

While a file keeps a log, it is only written to by writing the log back. So whenever its size or time has changed, what
it says of itself must be a state that the log led to. Asked only then: a look costs a millisecond.
"""

from __future__ import annotations

import sqlite3
import time

from annotator.storage.log_file import Seen, holds_frames, number_of, seen_alone, seen_by, why_not
from annotator.storage.project_file import ProjectFile

_WAL_VERSIONS = b"\x02\x02"
_TRIES = 5
_PAUSE = 0.02


class Content:
    """What is known of the file's own content. Not to be called by two threads at a time."""

    def __init__(self, file: ProjectFile, connection: sqlite3.Connection) -> None:
        self._file = file
        self._connection = connection
        self._state, self._acts, self._head = "0.0", 0, ""
        self._version = self._version_now()
        self._know(seen_alone(file.real))

    def is_ours(self) -> bool:
        """Tell whether the file holds a state of this project, and no earlier one than before."""
        for _ in range(_TRIES):
            if self._file.head(20)[18:] != _WAL_VERSIONS:
                return False
            try:
                alone = seen_alone(self._file.real, self._acts)
            except sqlite3.DatabaseError:
                time.sleep(_PAUSE)  # somebody is just writing the log back
                continue
            if self._follows(alone):
                self._know(alone)
                return True
            time.sleep(_PAUSE)  # what was looked at was half of one state and half of the next
        return False

    def _follows(self, alone: Seen) -> bool:
        state = _state(alone)
        if state == self._state:
            return True
        if number_of(state) <= number_of(self._state) or alone.hash_there != self._head:
            return False
        if self._version_now() == self._version:
            return False  # nobody has written anything that could have been written back
        return not holds_frames(self._file.log) or not why_not(
            alone, seen_by(self._connection, alone.acts), self._file.log
        )

    def _know(self, alone: Seen) -> None:
        self._state, self._acts, self._head = _state(alone), alone.acts, alone.head
        self._version = self._version_now()

    def _version_now(self) -> int:
        return int(self._connection.execute("PRAGMA data_version").fetchone()[0])


def _state(seen: Seen) -> str:
    return seen.tie.now if seen.tie else "0.0"
