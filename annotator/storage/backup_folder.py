"""Where backups lie, how their names tell of them, and what can be read from one without opening it as a project.

A project's backups have a folder of their own among the user's data. A file's name holds when and why it was made and
a mark of the file that it is a copy of, so that two copies of one project are not taken for each other; one that has
not passed the full check yet ends in `.unchecked`. There is no list beside the files: they are what there is.
"""

from __future__ import annotations

import hashlib
import json
import logging
import re
import shutil
import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Engine

from annotator import paths
from annotator.domain.act_labels import act_label
from annotator.domain.backup import Backup, Holding, Occasion, kept
from annotator.errors import EnvironmentFault, ProjectUnusable
from annotator.messages import message
from annotator.storage.access import errors
from annotator.storage.backup import copy_verified, sweep_leftovers
from annotator.storage.keys import access_to
from annotator.storage.project_file import is_open_here
from annotator.storage.stored_values import moment
from annotator.storage.tables.project import BASELINE, BASELINE_ACT

log = logging.getLogger(__name__)

UNCHECKED = ".unchecked"
FAILED = ".failed"
_SUFFIX = ".annotator"
_MADE_ELSEWHERE = ".elsewhere"
"""Such a file names a backup that the user put in another place."""
_NAME = re.compile(
    r"(?P<at>\d{8}T\d{9})Z(?:-\d+)?-(?P<occasion>[a-z-]+)-(?P<origin>[0-9a-f]{12})"
    rf"(?P<kind>{re.escape(_SUFFIX)}(?:{re.escape(UNCHECKED)})?|{re.escape(_MADE_ELSEWHERE)})"
)
_STAMP = "%Y%m%dT%H%M%S%f"
_ROOM_LEFT = 1 << 30
_SHARE_LEFT = 0.1
_SCHEMA_WITH_BASELINE = 4


def origin_of(path: Path) -> str:
    """Return the mark of a project file, by its place."""
    return hashlib.sha256(str(path.resolve()).encode("utf-8", "surrogatepass")).hexdigest()[:12]


def folder_for(path: Path, project_id: str) -> Path:
    """Return the folder for a project's backups; it may not be there. It stays the same when the file moves."""
    root = paths.backups_dir()
    mark = _mark(path, project_id)
    there = next(root.glob(f"*-{mark}"), None) if root.is_dir() else None
    if there is not None:
        return there
    readable = re.sub(r"[^\w.-]+", "_", path.stem)[:40].strip("._") or "project"
    return root / f"{readable}-{mark}"


def _stamp(at: datetime) -> str:
    """Return a moment as the names have it, to the millisecond."""
    return f"{at.strftime(_STAMP)[:-3]}Z"


def _mark(path: Path, project_id: str) -> str:
    return hashlib.sha256((project_id or origin_of(path)).encode()).hexdigest()[:12]


def new_place(folder: Path, path: Path, occasion: Occasion, at: datetime) -> Path:
    """Return a name for a backup that is made now and has not been checked yet."""
    stamp, origin = _stamp(at), origin_of(path)
    for number in range(1, 100):
        again = f"-{number}" if number > 1 else ""
        place = folder / f"{stamp}{again}-{occasion}-{origin}{_SUFFIX}{UNCHECKED}"
        if not place.exists() and not checked_name(place).exists():
            return place
    raise EnvironmentFault(
        message("{folder} holds too many backups of the same moment.", folder=folder),
        message("Wait a moment, then do it again."),
    )


def checked_name(place: Path) -> Path:
    """Return the name that a backup gets once it has passed the full check."""
    return place.with_name(place.name.removesuffix(UNCHECKED))


def failed_name(place: Path) -> Path:
    """Return the name that a copy gets that did not pass: it is no backup, and only the newest such is kept."""
    return place.with_name(f"{place.name.removesuffix(UNCHECKED)}{FAILED}")


def found(path: Path, project_id: str) -> list[Backup]:
    """Return the backups of a project, and all others of the file at this place, the newest first."""
    root = paths.backups_dir()
    there: dict[Path, Backup] = {}
    with suppress(OSError):
        for file in (*folder_for(path, project_id).glob("*"), *root.glob(f"*/*-{origin_of(path)}.*")):
            backup = _backup(file)
            if backup is not None:
                there[backup.path] = backup
    return sorted(there.values(), key=lambda one: (one.at, one.path.name), reverse=True)


def _backup(file: Path) -> Backup | None:
    parts = _NAME.fullmatch(file.name)
    if parts is None:
        return None
    try:
        at = datetime.strptime(parts["at"], _STAMP).replace(tzinfo=UTC)
        occasion = Occasion(parts["occasion"])
        if parts["kind"] == _MADE_ELSEWHERE:
            place, size, changed = json.loads(file.read_text(encoding="utf-8"))
            now = Path(place).stat()
            if (now.st_size, now.st_mtime_ns) != (size, changed):
                return None  # something else stands there by now
            return Backup(Path(place), at, occasion, size, verified=True, origin=parts["origin"])
        verified = not parts["kind"].endswith(UNCHECKED)
        return Backup(file, at, occasion, file.stat().st_size, verified, parts["origin"])
    except (OSError, ValueError, TypeError):
        return None  # not a name of ours, or gone meanwhile


def note_elsewhere(path: Path, project_id: str, target: Path, at: datetime) -> None:
    """Keep where the user has put a verified backup, so that it is listed with the others. Raises OSError."""
    folder = folder_for(path, project_id)
    folder.mkdir(parents=True, exist_ok=True)
    now = target.stat()
    note = folder / f"{_stamp(at)}-{Occasion.BY_HAND}-{origin_of(path)}{_MADE_ELSEWHERE}"
    words = json.dumps([str(target.absolute()), now.st_size, now.st_mtime_ns])
    note.write_text(words, encoding="utf-8")


def keep_before_upgrade(engine: Engine, path: Path, schema: int) -> None:
    """Keep a project file as it is before it is brought up to a schema: among its backups, else beside it.

    Raises EnvironmentFault where neither can be written, ProjectUnusable where the project is damaged.
    """
    now = datetime.now(UTC)
    folder = folder_for(path, "")  # an old one may not have an id yet; found it is by its place
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if has_room(folder, path.stat().st_size):
            copy_verified(engine, new_place(folder, path, Occasion.UPGRADE, now))
            return
    except (OSError, EnvironmentFault) as error:
        log.info("the copy from before the upgrade is put beside the project: %s", error)
    copy_verified(engine, path.with_name(f"{path.name}.before-schema-{schema}-{now:%Y%m%d-%H%M%S}"))


# room


def has_room(folder: Path, size: int) -> bool:
    """Tell whether a copy of this size leaves the disk room enough: 1 GiB, on a small disk a tenth of it."""
    place = next(one for one in (folder, *folder.parents) if one.exists())
    disk = shutil.disk_usage(place)
    return disk.free - size > min(_ROOM_LEFT, disk.total * _SHARE_LEFT)


def thin(path: Path, project_id: str, now: datetime) -> None:
    """Remove the backups that are not kept, each file's by themselves, and what copies that never ended have left."""
    by_origin: dict[str, list[Backup]] = {}
    folder = folder_for(path, project_id)
    for backup in found(path, project_id):
        if backup.occasion is not Occasion.BY_HAND:  # what the user has put elsewhere is the user's
            by_origin.setdefault(backup.origin, []).append(backup)
    for backups in by_origin.values():
        stays = kept(backups, now)
        for backup in backups:
            if backup.path not in stays:
                _remove(backup.path)
    for file in sorted(folder.glob(f"*{FAILED}"))[:-1]:
        _remove(file)
    sweep_leftovers(folder)


def remove_for_good(file: Path) -> None:
    """Remove a backup, with what lies beside it. Raises OSError, EnvironmentFault where somebody has it open."""
    if is_open_here(file):
        raise EnvironmentFault(message("{path} is open.", path=file), message("Close it, then remove it."))
    for ending in ("", "-wal", "-shm", "-journal"):
        file.with_name(file.name + ending).unlink(missing_ok=True)


def _remove(file: Path) -> None:
    try:
        file.unlink(missing_ok=True)
    except OSError as error:  # Windows, while somebody reads it: the next time
        log.info("a backup that is no longer needed stays: %s", error)


# what one holds


def is_verified(path: Path) -> bool:
    """Tell whether a file has a name that only a backup gets which has passed the full check."""
    parts = _NAME.fullmatch(path.name)
    return parts is not None and parts["kind"] == _SUFFIX and path.parent.parent == paths.backups_dir()


def schema_of(path: Path) -> int:
    """Return the number of the schema that a project file says it has. Raises ValueError where it cannot be read."""
    try:
        with closing(_looking_into(path)) as connection:
            return int(connection.execute("PRAGMA user_version").fetchone()[0])
    except errors(ProjectUnusable) as error:
        raise ValueError(str(error)) from error


def _looking_into(path: Path) -> sqlite3.Connection:
    return access_to(path).connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)


def holding_of(path: Path) -> Holding:
    """Return what a backup holds. Raises ValueError where it cannot be read as a project of ours."""
    try:
        with closing(_looking_into(path)) as connection:
            connection.execute("PRAGMA trusted_schema = OFF")
            [schema] = connection.execute("PRAGMA user_version").fetchone()
            [articles] = connection.execute("SELECT count(*) FROM articles WHERE deleted_at IS NULL").fetchone()
            [claims] = connection.execute("SELECT count(*) FROM claims").fetchone()
            last = connection.execute("SELECT seq, hash, label, at FROM acts ORDER BY seq DESC LIMIT 1").fetchone()
            seq, link, label, at = last or (0, "", "", "")
            said = dict(connection.execute("SELECT key, value FROM project")) if schema >= _SCHEMA_WITH_BASELINE else {}
            seal = said[BASELINE] if said.get(BASELINE_ACT) == str(seq) else link
            return Holding(
                articles, claims, int(seq), str(link), str(seal), act_label(str(label)), moment(at) if at else None
            )
    except errors(ProjectUnusable) as error:
        raise ValueError(str(error)) from error
