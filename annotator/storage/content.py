"""Whether an open project file still holds what was written to it: a copy made over it has the same name and inode.

While a file keeps a log, it is only written to by writing the log back. So whenever its size or time has changed, what
it says of itself must be a state that the log led to. Asked only then: a look costs a millisecond.
"""

from __future__ import annotations

import sqlite3
import time
from contextlib import suppress

from annotator.storage.access import access_of, database_errors
from annotator.storage.log_file import HEAD, Seen, holds_frames, may_have_log, number_of, seen_alone, seen_by, stats
from annotator.storage.project_file import ProjectFile

_NO_STATE = "0.0"
_HELD = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
_TRIES = 20
_SEEN_AGAINST = 4
_PAUSE = 0.02


class Content:
    """What is known of the file's own content. Not to be called by two threads at a time."""

    def __init__(self, file: ProjectFile, connection: sqlite3.Connection) -> None:
        self._file = file
        self._connection = connection
        self._access = access_of(connection)
        self._state, self._acts, self._head = _NO_STATE, 0, ""
        self._version = 0
        # of a log that was there before, we have heard nothing yet: it may be written back without another commit
        version = -1 if holds_frames(file.log) else self._version_now()
        with suppress(*database_errors()):  # written back in part, when it was last open
            self._know(seen_alone(file.real, access=self._access), version)

    def is_ours(self) -> bool:
        """Tell whether the file holds a state of this project, and no earlier one than before.

        Others may write it back at the same moment. So what counts is only what was seen while nothing moved, and what
        speaks against the file must be seen more than once. Else it is taken for ours, and looked at again when its
        size or time changes.
        """
        against = 0
        for _ in range(_TRIES):
            before = stats(self._file.real, self._file.log)
            verdict = self._verdict()
            if verdict:
                return True
            if verdict is False and before == stats(self._file.real, self._file.log):
                against += 1
                if against == _SEEN_AGAINST:
                    return not self._file.is_at_place()
            time.sleep(_PAUSE)
        return True

    def _verdict(self) -> bool | None:
        """Tell what one look says: ours, not ours, or nothing."""
        if not may_have_log(self._file.head(HEAD), self._access):
            return False
        try:
            return self._verdict_of_content()
        except database_errors() as error:
            # with somebody reading, a log is written back in part: without the rest the file is no whole database then.
            # A copy that is only half made looks so, too; it will be looked at again when it goes on
            return None if holds_frames(self._file.log) or getattr(error, "sqlite_errorcode", 0) in _HELD else False

    def _verdict_of_content(self) -> bool | None:
        version = self._version_now()  # before the look: what is written from now on may be written back later
        alone = seen_alone(self._file.real, self._acts, self._access)
        verdict = self._followed(alone)
        if verdict and _state(alone) != self._state:  # else the log may have gone on, and we have heard of that since
            self._know(alone, version)
        return verdict

    def _followed(self, alone: Seen) -> bool | None:
        """Tell whether what the file says is a state that the log led to, None where that cannot be said."""
        state = _state(alone)
        if state == self._state:
            if state == _NO_STATE or (alone.acts, alone.head) == (self._acts, self._head):
                return True
            # pages of two states that are sound together: a part of the log is missing in it, or it was copied over
            return None if holds_frames(self._file.log) else False
        if number_of(state) <= number_of(self._state):
            return False
        if holds_frames(self._file.log):
            return self._may_be_part(alone, state)
        # the whole of it is in the file: our history goes on there, and through the log that we have heard of
        return alone.hash_there == self._head and self._version_now() != self._version

    def _may_be_part(self, alone: Seen, state: str) -> bool | None:
        """Hold a file against its log, of which a part may be missing in it: only what differs speaks against it."""
        merged = seen_by(self._connection, alone.acts)
        now = merged.tie.now if merged.tie else _NO_STATE
        if number_of(state) > number_of(now) or alone.acts > merged.acts:
            return False
        if alone.hash_there not in ("", self._head) or merged.hash_there not in ("", alone.head):
            return False
        return True if state == now else None

    def _know(self, alone: Seen, version: int) -> None:
        self._state, self._acts, self._head, self._version = _state(alone), alone.acts, alone.head, version

    def _version_now(self) -> int:
        return int(self._connection.execute("PRAGMA data_version").fetchone()[0])


def _state(seen: Seen) -> str:
    return seen.tie.now if seen.tie else _NO_STATE
