"""Keeps what an open project file holds: written back when nothing is done, in safety when the file is taken away.

Holds the one connection that is open from the beginning to the end: through it, all that was committed can be reached
whatever becomes of the file's name. Not for acts and reads: they go through the engine's own connections.
"""

from __future__ import annotations

import logging
import os
import shutil
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from annotator import paths
from annotator.domain.whereabouts import Away, Mishap
from annotator.errors import AnnotatorError, EnvironmentFault, ProjectAway
from annotator.messages import message, sentences
from annotator.storage.access import access_of, errors, is_sqlite
from annotator.storage.backup import copy_through
from annotator.storage.content import Content
from annotator.storage.last_seen import LastSeen
from annotator.storage.log_file import holds_frames, stats
from annotator.storage.project_file import NotHere, ProjectFile
from annotator.storage.scouring import vacuum
from annotator.storage.second_copy import SecondCopy, is_whole
from annotator.storage.untouched import connect_untouched

log = logging.getLogger(__name__)

FIRST_SECONDS = 0.5
"""After so long a project is worth a second copy: most commands are through by then."""
IDLE_SECONDS = 3.0
"""After so long without an act the log is written back into the file, which then is the whole project."""
_QUICKLY_READ = 16 << 20
_TIMES = 3
_LARGE_LOG = 4 << 20
"""A log of so many bytes is written back at once: reading through it costs."""
_MOMENT_MS = 100
_OF_DAMAGE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CONSTRAINT)
_PATIENCE = 3.0
"""Seconds for which others who hold the file are waited for where everything is brought to safety."""


class Keeper:
    """Looks after one open project file. Every method may be called from any thread.

    Of a `passing` one, a copy to try things on, nothing is remembered and no second copy is made.
    """

    def __init__(self, engine: Engine, file: ProjectFile, *, passing: bool = False) -> None:
        self._file = file
        self._lock = threading.RLock()
        self._timer_lock = threading.Lock()
        self._overwritten = False
        self._away: Away | None = None
        self._reported: Away | None = None
        self._timer: threading.Timer | None = None
        self._last = time.monotonic()
        self._closed = False
        pooled = engine.raw_connection()
        connection = pooled.driver_connection
        pooled.detach()  # the pool counts it no longer, and never closes it
        if not is_sqlite(connection):
            raise TypeError("a project file is read by SQLite")
        self._connection = connection
        self._access = access_of(connection)
        self._connection.execute(f"PRAGMA busy_timeout = {_MOMENT_MS}")
        self._connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchall()  # from here on there is a log
        file.know_log()
        self._content = Content(file, connection)
        self._second = SecondCopy(file, connection)
        self._last_seen = None if passing else LastSeen(file.path, connection)
        earlier = self._last_seen.notice() if self._last_seen else ""
        self.notices = [earlier] if earlier else []
        """What was noticed of the file's content at opening, in words."""
        file.know_content(self._is_ours)
        self._arm(FIRST_SECONDS)

    # the file is still the file

    def _is_ours(self) -> bool:
        with self._lock:
            # once it was not, what connections still remember of it is mixed with what was copied over it
            if not self._closed:
                self._overwritten = self._overwritten or not self._content.is_ours()
            return not self._overwritten

    def look(self) -> Away | None:
        """Return what has become of the file, after bringing to safety what it held; None where all is well. Cheap."""
        if self._file.look() is None:
            self._away = None
            return None
        self._reported = self._secured()
        return self._reported

    def require(self) -> None:
        """Raise NotHere unless the file is at its place. Two or three calls of `stat`; within `in_words`."""
        self._file.require()

    @contextmanager
    def in_words(self) -> Iterator[None]:
        """Turn NotHere into ProjectAway, once the block has let go of what it held in the database.

        So is any failure of the engine while the file was taken away: half of another file reads as damage, or as a
        failing disk.
        """
        try:
            if self._mixed:
                self.require()
            yield
        except NotHere as error:
            away = self.look()
            if away is None:  # it is back already
                raise EnvironmentFault(
                    message("{path} was not at its place for a moment.", path=self._file.path),
                    message("Nothing was changed. Do it again."),
                ) from error
            raise _refusal(away) from error
        except errors(DBAPIError) as error:
            away = self.look() or self._looked_into(error)
            if away is None:
                raise
            raise _refusal(away) from error

    def _looked_into(self, error: DBAPIError | sqlite3.Error) -> Away | None:
        """Look at the whole file after an error that speaks of damage in it.

        What was whole when it was opened, and no longer is, was written to by somebody else: see `_is_mixed`.
        """
        cause = error.orig if isinstance(error, DBAPIError) else error
        if getattr(cause, "sqlite_errorcode", 0) & 0xFF not in _OF_DAMAGE:
            return None
        with self._lock, suppress(*errors()):
            if self._closed or is_whole(self._connection) or not self._second.is_whole():
                return None
            self._overwritten = True
            self._file.doubt()
        return self.look()

    @property
    def _mixed(self) -> bool:
        """Whether reading, too, would give what is no state of the project."""
        return self._away is not None and self._away.mishap in (Mishap.OVERWRITTEN, Mishap.LOG_LOST)

    def acted(self) -> None:
        """Note that something was committed. Raises ProjectAway where the file was taken away at that moment."""
        away = self.look()
        if away is not None:
            raise _refusal(away, done=True)
        self._last = time.monotonic()
        self._arm()
        with suppress(OSError):
            if os.stat(self._file.log).st_size > _LARGE_LOG:  # noqa: PTH116 - after every act
                self._checkpoint("PASSIVE")

    # idle

    def _arm(self, after: float = IDLE_SECONDS) -> None:
        with self._timer_lock:
            if not self._closed and self._timer is None:
                self._start(after)

    def _start(self, after: float) -> None:
        self._timer = threading.Timer(max(after, 0.0), self._ring)
        self._timer.daemon = True
        self._timer.name = "project-keeper"
        self._timer.start()

    def _ring(self) -> None:
        try:
            self._see_to_it()
        except errors() as error:  # in a thread of its own nobody hears it: whoever asks next meets it, and tells
            log.info("%s could not be looked after: %s", self._file.path, error)
        with self._timer_lock:
            # only now: whoever closes has to wait for this thread
            self._timer = None
            if not self._closed and holds_frames(self._file.log):
                self._start(self._idle_in() if self._idle_in() > 0 else IDLE_SECONDS)

    def _see_to_it(self) -> None:
        with self._lock:
            if self._last_seen and not self._closed and not self._second.begun and self._file.look() is None:
                self._second.follow()
                if self._last_seen.is_new:
                    self._last_seen.remember()
        if self._idle_in() <= 0:
            self.write_back()

    def _idle_in(self) -> float:
        return IDLE_SECONDS - (time.monotonic() - self._last)

    def write_back(self) -> bool:
        """Write the log back into the file and empty it; tell whether that is done. Then the file is all there is."""
        if not holds_frames(self._file.log):
            return True
        # at first without holding up anybody who writes, which leaves little for the second
        return self._checkpoint("PASSIVE") and self._checkpoint("TRUNCATE")

    def _checkpoint(self, mode: str) -> bool:
        with self._lock:
            if self._closed or self._file.look() is not None:
                return True  # what has to be done then is done by whoever asks where the file is
            if mode == "PASSIVE" and self._second.begun:
                self._second.follow()
            done = self._checkpointed(mode)
            if done and mode == "TRUNCATE":
                self._is_ours()  # how far the file is from now on
                self._remember()
                if self._is_mixed():
                    self._overwritten = True
                    self._file.doubt()
            return done

    def _is_mixed(self) -> bool:
        """Tell whether a file that was just written back no longer is a whole database, which it was.

        What a copy leaves that was made over it at that very moment says of itself what it should, and our connections
        remember the pages as they were. So the file is read anew, as long as that is quickly done.
        """
        if not self._second.begun or self._file.real.stat().st_size > _QUICKLY_READ:
            return False
        for _ in range(_TIMES):
            before = stats(self._file.real, self._file.log)
            try:
                with closing(connect_untouched(self._file.real, without_log=True, access=self._access)) as connection:
                    whole = is_whole(connection)
            except errors() as error:
                log.info("%s could not be read anew: %s", self._file.path, error)
                whole = getattr(error, "sqlite_errorcode", 0) & 0xFF != sqlite3.SQLITE_NOTADB
            if whole or holds_frames(self._file.log) or before != stats(self._file.real, self._file.log):
                return False  # others go on writing: it is looked at again
        with suppress(*errors()):
            return self._second.is_whole()
        return False

    def _remember(self) -> None:
        if self._last_seen:
            self._last_seen.remember()

    def _checkpointed(self, mode: str) -> bool:
        try:
            busy, _, _ = self._connection.execute(f"PRAGMA wal_checkpoint({mode})").fetchone()
        except errors() as error:
            log.info("the log of %s could not be written back: %s", self._file.path, error)
            return False
        self._file.know_as_written()
        return not busy

    def scour(self) -> bool:
        """Write the file anew without what is unused in it, and its log into it; tell whether that is done.

        The second copy, which has what was there, goes; it is made again when it is due.
        """
        if not self.write_back():
            return False
        with self._lock:
            if self._closed or self._file.look() is not None:
                return False
            self._second.drop()
            try:
                vacuum(self._connection)
            finally:
                self._file.know_as_written()
        # whoever has it open elsewhere has a second copy of it, too
        return self._written_back_at_last() and not self._file.is_shared()

    def _written_back_at_last(self) -> bool:
        deadline = time.monotonic() + _PATIENCE
        while not self._checkpoint("TRUNCATE"):
            if time.monotonic() > deadline:
                return False
            time.sleep(0.01)
        return True

    # to safety

    def _secured(self) -> Away | None:
        with self._lock:
            mishap = self._file.look()
            if mishap is None or self._closed:
                return None
            now, other = self._file.place_now(), self._file.path.exists()
            if self._away is not None and self._away.mishap is mishap and _still_there(self._away, now):
                return self._away
            self._away = self._brought_to_safety(mishap, now, other=other)
            if other and self._away.ours is not None:
                self._file.clear_log()
            log.info("%s %s", self._away.what, self._away.remedy)
            return self._away

    def _brought_to_safety(self, mishap: Mishap, now: Path | None, *, other: bool) -> Away:
        place = self._file.path
        if mishap is Mishap.OVERWRITTEN:
            return self._rebuilt(other=other)
        if mishap is Mishap.LOG_LOST:
            self._put_strange_log_aside()
        if now is not None and self._may_complete(mishap, now) and self._completed():
            return Away(mishap, place, now, other=other)
        trouble = ""
        for folder in (self._file.real.parent, paths.default_project_path().parent):
            try:
                return Away(mishap, place, self._copied_into(folder), copied=True, other=other)
            except AnnotatorError as error:
                trouble = trouble or error.what
        return Away(mishap, place, None, other=other, trouble=trouble)

    def _may_complete(self, mishap: Mishap, now: Path) -> bool:
        """Tell whether the log can be written back into the file without anybody being in the way.

        Others who have lost the same log may have begun another one meanwhile, which has the same index.
        """
        return self._file.is_alone_at(now) and not (mishap is Mishap.LOG_LOST and self._file.is_shared())

    def _put_strange_log_aside(self) -> None:
        """Keep a log that was put in the place of ours: closing the last connection would remove it."""
        if self._file.log.exists() and not self._file.is_shared():
            with suppress(OSError):
                self._file.log.rename(_free_name(self._file.log, "log put aside"))

    def _rebuilt(self, *, other: bool) -> Away:
        """Put together what a file held that was overwritten, and empty its log, which belongs to that.

        The engine would write the log onto what is there now when the last connection is closed.
        """
        place, log_kept = self._file.path, None
        try:
            if holds_frames(self._file.log):
                log_kept = _free_name(self._file.log, "log put aside")
                shutil.copyfile(self._file.log, log_kept)
                os.truncate(self._file.log, 0)
            target = _free_name(self._file.real, "kept")
            whole = self._second.put_together(target, log_kept)
        except errors(OSError) as error:
            log.info("no second copy of %s: %s", place, error)
            trouble: str = message("what the file held before was overwritten")
            if log_kept:
                trouble = sentences(trouble, message("its log is kept as {log}", log=log_kept), between="; ")
            return Away(Mishap.OVERWRITTEN, place, other=other, trouble=trouble)
        if whole and log_kept is not None:
            log_kept.unlink(missing_ok=True)
        trouble = "" if whole else message("some of what was done last may be missing in it")
        return Away(Mishap.OVERWRITTEN, place, target, copied=True, other=other, trouble=trouble)

    def _completed(self) -> bool:
        """Write everything into the file, wherever it is by now."""
        deadline = time.monotonic() + _PATIENCE
        while not self._checkpointed("TRUNCATE"):
            if time.monotonic() > deadline:
                return False
        return True

    def _copied_into(self, folder: Path) -> Path:
        target = _free_name(folder / self._file.real.name, "kept")
        copy_through(self._connection, target)
        return target

    def save_as(self, target: Path) -> None:
        """Copy everything that was done here to another file, which is replaced. Raises EnvironmentFault."""
        with self._lock:
            copy_through(self._connection, target)

    def close(self) -> None:
        """Let go of the file, with everything in safety. After the engine's own connections."""
        self._second.end()  # it may be copying, and everything here waits for that
        reported, away = self._reported, self.look()
        if away is None:
            self.write_back()
            with self._lock:
                self._remember()
        elif away != reported:
            log.warning("%s %s", away.what, away.remedy)
        self.let_go()
        if away is not None and away.ours is not None and away.mishap is not Mishap.LOG_LOST:
            self._file.clear_log()
        self._file.close()

    def let_go(self) -> None:
        """End the watch and close the connection, not the file: all there is to do for an opening that failed."""
        self._second.end()
        with self._timer_lock:
            self._closed = True
            timer = self._timer
        if timer is not None:
            timer.cancel()
            timer.join()
        with self._lock:  # whoever still asks through the connection must be through
            self._second.drop()
            self._connection.close()


def _free_name(path: Path, what: str) -> Path:
    """Return a name beside a file that tells what the other file is, and since when."""
    stamp = datetime.now().astimezone().strftime("%Y-%m-%d %H.%M.%S")
    named, number = path.with_name(f"{path.stem} ({what} {stamp}){path.suffix}"), 1
    while named.exists():
        number += 1
        named = path.with_name(f"{path.stem} ({what} {stamp}, {number}){path.suffix}")
    return named


def _still_there(away: Away, now: Path | None) -> bool:
    """Tell whether what was brought to safety is where it was said to be."""
    if away.mishap is Mishap.OVERWRITTEN:
        return True
    return away.ours is not None and away.ours.exists() and (away.copied or away.ours == now)


def _refusal(away: Away, *, done: bool = False) -> ProjectAway:
    last = (
        message("That happened while the last change was being written, which is kept with the rest.") if done else ""
    )
    return ProjectAway(away.what, sentences(last, away.remedy))
