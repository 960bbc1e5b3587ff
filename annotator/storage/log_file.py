"""SQLite's write-ahead log beside a project file: does it belong to the file? Asked before anything replays it.

SQLite replays any log that stands beside a file, whatever file it was written for: with a backup copied over a project
whose log was left, with a log that a sync client brought, with another project's, pages of two states are mixed, and
nothing says so. Therefore each write leaves a tie in the project: what the state is called now, what it was called
before, and on which state the log began that it found. A log belongs to a file when the file is in one of the states
from the one on which the log began to the one with which it ends. Not for what is done with a log that doesn't.
"""

from __future__ import annotations

import hashlib
import os
import secrets
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from annotator.storage.access import Access, database_errors, operational_errors
from annotator.storage.keys import access_to
from annotator.storage.log_frames import FRAME_HEADER, LOG_HEADER, SALTS, committed_pages
from annotator.storage.tables.project import LOG
from annotator.storage.untouched import connect_untouched, limited

_NO_STATE = "0.0"
_NO_LOG = "-"
_WAL_VERSIONS = b"\x02\x02"
HEAD = 100
"""Bytes at the beginning of a file that say what it is."""
_TRIES = 8
_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class Tie:
    """What the last write left: the log that it found, the state that one began on, the state before, the one now.

    A state is called by its number and a random part: copies of a project that went on apart have the number alike.
    """

    log: str = _NO_LOG
    began_on: str = _NO_STATE
    before: str = _NO_STATE
    now: str = _NO_STATE

    @classmethod
    def of(cls, value: str | None) -> Tie:
        parts = (value or "").split()
        return cls(*parts[:4]) if len(parts) == 5 and parts[4] == _digest(parts[:4]) else cls()

    def began(self, log: str) -> str:
        """The state on which a log began that is the present one.

        Where the last write found another one, or none, it began this log: on the state that it found.
        """
        return self.began_on if self.log == log else self.before

    def next(self, log: str) -> Tie:
        number = int(self.now.partition(".")[0]) + 1
        began_on = _NO_STATE if log == _NO_LOG else self.began(log)
        return Tie(log, began_on, self.now, f"{number}.{secrets.token_hex(6)}")

    def __str__(self) -> str:
        parts = [self.log, self.began_on, self.before, self.now]
        return " ".join([*parts, _digest(parts)])


def _digest(parts: list[str]) -> str:
    return hashlib.sha256(" ".join(parts).encode()).hexdigest()[:16]


def is_tie(value: str) -> bool:
    """Tell whether a tie is as it was left: no part of the chain, as it changes with each write, it proves itself."""
    return str(Tie.of(value)) == value


def tie(connection: sqlite3.Connection, log: Path) -> None:
    """Leave the tie, in a transaction that has just taken the write lock."""
    try:
        row = connection.execute("SELECT value FROM project WHERE key = ?", (LOG,)).fetchone()
    except operational_errors():
        return  # a project in the making, or of an older schema
    value = str(Tie.of(row[0] if row else None).next(_log_name(log)))
    connection.execute(
        "INSERT INTO project (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (LOG, value),
    )


def _log_name(log: Path) -> str:
    """What a log is called: the random numbers in its header, drawn anew each time that it begins from the start.

    SQLite takes no locks on the log itself: it may be opened and closed beside connections.
    """
    header = _head_of(log, LOG_HEADER)
    return header[SALTS].hex() if len(header) == LOG_HEADER else _NO_LOG


def _head_of(path: Path, size: int) -> bytes:
    try:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    except OSError:
        return b""
    try:
        return os.read(descriptor, size)
    finally:
        os.close(descriptor)


def stray_log(path: Path, log: Path) -> str:
    """Tell in words why a log doesn't belong to a file, "" where it does, or where there is none.

    To be asked before this process has a connection to the file. Others may be at work on it.
    """
    for _ in range(_TRIES):
        before = stats(path, log)
        reason = _judged(path, log)
        if not reason or before == stats(path, log):
            return reason
    return ""  # somebody writes all the time: it is in use, and they look after it


def stats(*files: Path) -> list[tuple[int, int, int]]:
    """Return what tells whether files have changed: which they are, their sizes and times."""
    found = []
    for file in files:
        with suppress(OSError):
            one = file.stat()
            found.append((one.st_ino, one.st_size, one.st_mtime_ns))
    return found


def _judged(path: Path, log: Path) -> str:
    if not holds_frames(log):
        return ""
    header = _head_of(path, HEAD)
    if len(header) < HEAD:
        return "there is no project beside it"
    if not may_have_log(header, access_to(path)):
        return "the file is a copy that was put in place of the one it was written for"
    try:
        alone = seen_alone(path)
        merged = _seen(path, alone.acts)
    except operational_errors():
        return ""  # locked, or no rights: opening it will tell
    except database_errors():
        # a file that was being written back when the power went is no whole database without its log
        return "" if _whole_with_log(path) else "the two don't make a database"
    return why_not(alone, merged, log)


def may_have_log(head: bytes, access: Access) -> bool:
    """Tell whether a file with such a beginning may keep a log; of an encrypted one, whether it is that one at all."""
    return head.startswith(access.salt) if access.encrypted else head[18:20] == _WAL_VERSIONS


def holds_frames(log: Path) -> bool:
    """Tell whether there is anything in a log."""
    try:
        return log.stat().st_size > LOG_HEADER + FRAME_HEADER
    except OSError:
        return False


@dataclass(frozen=True, slots=True)
class Seen:
    """What a file says of itself, alone or with its log: the tie, where it is, and how far its history goes.

    `hash_there` is the hash of the act that was asked for.
    """

    tie: Tie | None
    page: int
    acts: int
    head: str
    hash_there: str


def seen_alone(path: Path, act: int = 0, access: Access | None = None) -> Seen:
    """Look at a file without its log, and without a lock. Raises sqlite3.DatabaseError, also while it is written to."""
    return _seen(path, act, without_log=True, access=access)


def _seen(path: Path, act: int = 0, *, without_log: bool = False, access: Access | None = None) -> Seen:
    with (
        closing(connect_untouched(path, without_log=without_log, access=access)) as connection,
        limited(connection, _SECONDS),  # the log may be anybody's
    ):
        connection.execute("BEGIN")
        return seen_by(connection, act)


def seen_by(connection: sqlite3.Connection, act: int = 0) -> Seen:
    """Look through a connection."""
    pages = dict(connection.execute("SELECT name, rootpage FROM sqlite_master WHERE type = 'table'").fetchall())
    found, last, there = None, None, None
    if "project" in pages:
        row = connection.execute("SELECT value FROM project WHERE key = ?", (LOG,)).fetchone()
        found = Tie.of(row[0]) if row else None
    if "acts" in pages:
        with suppress(*database_errors()):  # half written back; then the ends of the log have to do
            last = connection.execute("SELECT seq, hash FROM acts ORDER BY seq DESC LIMIT 1").fetchone()
            there = connection.execute("SELECT hash FROM acts WHERE seq = ?", (act,)).fetchone()
    acts, head = last or (0, "")
    return Seen(found, int(pages.get("project", 0)), acts, head, there[0] if there else "")


def why_not(alone: Seen, merged: Seen, log: Path) -> str:
    """Tell in words why a log can't be a file's, "" where it can; `merged` was asked for the last act of `alone`."""
    same_acts = alone.acts <= merged.acts and alone.head == merged.hash_there
    if alone.tie is None:  # of an older schema, or in the making: the acts are all there is to go by
        return "" if same_acts else "it was written for another state of the project"
    if merged.tie is None:
        return "it was written for another project"
    if alone.tie.now == merged.tie.now:
        # every write of ours leaves the page with the tie there
        pages = committed_pages(log)
        return "" if not pages or alone.page in pages else "it was written for another project"
    began, now = merged.tie.began(_log_name(log)), merged.tie.now
    if alone.tie.now == began:
        return ""
    if same_acts and number_of(began) < number_of(alone.tie.now) < number_of(now):
        return ""  # written back in part
    return "it was written for another state of the project"


def began_on(connection: sqlite3.Connection, log: Path) -> str:
    """Return the state that the file was in when the present log was begun; where it holds nothing, the state now."""
    tie = seen_by(connection).tie or Tie()
    return tie.began(_log_name(log)) if holds_frames(log) else tie.now


def number_of(state: str) -> int:
    """Return how many writes led to a state."""
    return int(state.partition(".")[0])


def _whole_with_log(path: Path) -> bool:
    try:
        _seen(path)
    except database_errors():
        return False
    return True
