"""What each project file held when it was last open on this machine: an earlier state in its place is noticed.

A file says nothing of what it has lost: brought back by a sync client, copied without its log, or put there from a
backup, it is sound, only shorter. Kept in the user's own folder, a small file a project. Not a backup, and not proof
against somebody who alters both: that is what a seal kept elsewhere is for.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import sqlite3
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from annotator import paths
from annotator.messages import message
from annotator.storage.access import access_of, errors
from annotator.storage.log_file import seen_by
from annotator.storage.tables.project import PROJECT_ID

log = logging.getLogger(__name__)


class LastSeen:
    """The memory of one file's place. Nothing here raises: without the memory a project opens as well."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self._path = Path(os.path.realpath(path))
        self._connection = connection
        self._kept: dict[str, Any] | None = None

    def notice(self) -> str:
        """Tell in words that the file holds less than it did, or another history; "" where all is as it was left."""
        try:
            self._kept = kept = _read(self._file())
            if kept is None or kept["project_id"] != self._project_id():
                return ""
            seen = seen_by(self._connection, kept["acts"])
        except errors(OSError):
            return ""
        if kept["acts"] == 0 or (seen.acts >= kept["acts"] and seen.hash_there == kept["head"]):
            return ""
        words = message(
            "{path} holds another state than when it was last open here, {moment}: {now} changes now, {then} then. "
            "What was done since may be in a backup: see 'annotator backups', or File, Backups.",
            path=self._path,
            moment=_moment(kept["at"]),
            now=seen.acts,
            then=kept["acts"],
        )
        log.warning("%s", words)
        return words

    @property
    def is_new(self) -> bool:
        """Whether nothing is known yet of the place."""
        return self._kept is None

    def remember(self) -> None:
        """Keep what the file holds now."""
        try:
            seen = seen_by(self._connection)
            now = {"project_id": self._project_id(), "acts": seen.acts, "head": seen.head}
            now["salt"] = access_of(self._connection).salt.hex()
            if self._kept is not None and now.items() <= self._kept.items():
                return
            self._kept = {**now, "path": str(self._path), "at": datetime.now(UTC).isoformat(timespec="seconds")}
            file = self._file()
            part = file.with_name(f"{file.name}.{os.getpid()}.part")
            part.write_text(json.dumps(self._kept), encoding="utf-8")
            part.replace(file)
        except errors(OSError) as error:
            log.info("what %s holds was not noted: %s", self._path, error)

    def _file(self) -> Path:
        return _note_of(self._path)

    def _project_id(self) -> str:
        row = self._connection.execute("SELECT value FROM project WHERE key = ?", (PROJECT_ID,)).fetchone()
        return str(row[0]) if row else ""


def places_of(project_id: str) -> list[Path]:
    """Return where a project was open on this machine, the latest first; none for an unknown project."""
    kept = []
    with suppress(OSError):
        kept = [note for file in paths.last_seen_dir().glob("*.json") if (note := _read(file)) is not None]
    kept.sort(key=lambda note: str(note["at"]), reverse=True)
    return [Path(note["path"]) for note in kept if project_id and note["project_id"] == project_id]


def remembered(path: Path) -> str:
    """Tell in words what a place held when a project was last open there on this machine; "" where none is known."""
    with suppress(OSError):
        kept = _read(_note_of(Path(os.path.realpath(path))))
        if kept is not None and kept["acts"] > 0:
            changes = message("%Ln change(s)", "", kept["acts"])
            moment = _moment(kept["at"])
            return message(
                "a project with {changes} when it was last open here, {moment}", changes=changes, moment=moment
            )
    return ""


def remembered_salt(path: Path) -> bytes:
    """Return the salt that an encrypted file began with when it was last open here; b"" where none is known."""
    with suppress(OSError, ValueError, TypeError):
        kept = _read(_note_of(Path(os.path.realpath(path))))
        return bytes.fromhex(kept.get("salt", "")) if kept is not None else b""
    return b""


def _note_of(real: Path) -> Path:
    name = hashlib.sha256(os.fsencode(real)).hexdigest()[:32]
    return paths.last_seen_dir() / f"{name}.json"


def _read(file: Path) -> dict[str, Any] | None:
    with suppress(FileNotFoundError, ValueError, RecursionError):
        kept = json.loads(file.read_text(encoding="utf-8"))
        if isinstance(kept, dict) and all(
            isinstance(kept.get(key), str) for key in ("project_id", "head", "at", "path")
        ):
            return kept if isinstance(kept.get("acts"), int) else None
    return None


def _moment(at: str) -> str:
    try:
        then = datetime.fromisoformat(at).astimezone()
    except ValueError:
        return message("once")
    return message("on {day} at {time}", day=f"{then:%Y-%m-%d}", time=f"{then:%H:%M}")
