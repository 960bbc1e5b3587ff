"""Bringing a backup back: in place, as one act that undo takes back; or as a file, beside the project or in its place.

Nothing is ever overwritten: a project that cannot be opened is put aside, and the words say where.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from annotator.domain.backup import Holding, Occasion
from annotator.domain.progress import Progress
from annotator.durable import sync_folder
from annotator.errors import EnvironmentFault, InvalidInput, NotFound, ProjectUnusable
from annotator.messages import message
from annotator.services.copies import passes_the_check
from annotator.services.results import Restored
from annotator.storage.backup import copy_file, scratch_copy
from annotator.storage.backup_folder import found, holding_of, is_verified, schema_of
from annotator.storage.project_file import is_open_here
from annotator.storage.restoring import looking_into
from annotator.storage.schema_check import SCHEMA
from annotator.storage.store import Store

_BESIDE = ("-wal", "-shm", "-journal")


def restore_in_place(store: Store, path: Path, backup: Path, progress: Progress | None = None) -> Restored:
    """Make everything as it was when a backup was made, as one act: undo takes it back, and others see it.

    The history goes on: what was done since is kept in it. A backup is made before. Raises InvalidInput where the
    backup is not of this project, or of another course of it; ProjectUnusable where it does not pass the check;
    Cancelled, and then nothing was changed.
    """
    _refuse_itself(backup, path)
    holding = _holding(backup)
    progress = progress or Progress()
    with _up_to_date(backup, progress) as copy, looking_into(copy) as there:
        store.before_risk(Occasion.RESTORING)
        when = holding.last_at or datetime.now(UTC)
        with store.writing("restore", backup=f"{when:%Y-%m-%d %H:%M}") as (work, written):
            if not work.restoring.was_once(there):
                raise InvalidInput(
                    message("{backup} is not an earlier state of this project.", backup=backup),
                    message("Restore it beside the project, as a file of its own (--beside)."),
                )
            if work.restoring.erased_since(holding.acts):
                raise InvalidInput(
                    message(
                        "Something was erased for good since {backup} was made: it would be there again.", backup=backup
                    ),
                    message("Restore it beside the project (--beside), or erase with the backups."),
                )
            rows = work.restore(there, holding.acts, lambda done: progress.advance(done, 0, "rows"))
    return Restored(path, holding.acts, holding.seal, rows, changes=written.changes)


def restore_as_file(backup: Path, out: Path, progress: Progress | None = None) -> Restored:
    """Make a project file of a backup, opened and checked. Raises OutputExists, EnvironmentFault, ProjectUnusable."""
    holding = _holding(backup)
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise EnvironmentFault(
            message("{out} cannot be written: {reason}.", out=out, reason=error.strerror or error)
        ) from error
    copy_file(backup, out, passes_the_check(progress))
    return Restored(out, holding.acts, holding.seal)


def restore_instead(backup: Path, path: Path, progress: Progress | None = None) -> Restored:
    """Put a backup in the place of a file that cannot be opened. That one is kept beside it, under a telling name.

    Raises EnvironmentFault, ProjectUnusable where the backup does not pass the check; the file is then where it was.
    """
    _refuse_itself(backup, path)
    stamp = f"{datetime.now(UTC):%Y%m%d-%H%M%S}"
    ready = path.with_name(f"{path.stem}.restored-{stamp}{path.suffix}")
    aside = path.with_name(f"{path.stem}.damaged-{stamp}{path.suffix}")
    restored = restore_as_file(backup, ready, progress)
    try:
        # what stands beside a file belongs to it, and would be taken for part of the one that takes its place
        for ending in _BESIDE:
            beside = path.with_name(path.name + ending)
            if beside.exists():
                beside.rename(aside.with_name(aside.name + ending))
        path.rename(aside)
        ready.rename(path)
        sync_folder(path.parent)
    except OSError as error:
        raise EnvironmentFault(
            message("{path} could not be put aside: {reason}.", path=path, reason=error.strerror or error),
            message("Close it elsewhere, then do it again. The backup is restored as {ready}.", ready=ready),
        ) from error
    return Restored(path, restored.acts, restored.seal, aside=aside)


def may_be_put_aside(path: Path) -> bool:
    """Tell whether a file that cannot be opened is a project of ours that is damaged, as far as can be known.

    A newer one is not; of others only one of which there are backups is.
    """
    try:
        return schema_of(path) <= SCHEMA and bool(found(path, ""))
    except ValueError:
        return bool(found(path, ""))


def place_beside(path: Path, backup: Path) -> Path:
    """Return a name for a backup that is restored beside the project."""
    when = _holding(backup).last_at
    name = f"{path.stem} restored {when:%Y-%m-%d %H%M}" if when else f"{path.stem} restored"
    for number in range(1, 1000):
        place = path.with_name(f"{name}{f' {number}' if number > 1 else ''}.annotator")
        if not place.exists():
            return place
    raise EnvironmentFault(
        message("{parent} holds too many restored projects.", parent=path.parent), message("Name a file.")
    )


def _holding(backup: Path) -> Holding:
    if is_open_here(backup):  # reading it beside its connections would drop their locks
        raise InvalidInput(
            message("{backup} is an open project, and no backup.", backup=backup),
            message("'annotator backups' lists the backups."),
        )
    try:
        return holding_of(backup)
    except ValueError as error:
        if not backup.exists():
            raise NotFound(
                message("There is no backup {backup}.", backup=backup),
                message("'annotator backups' lists those there are."),
            ) from error
        raise ProjectUnusable(
            message("{backup} is no backup of a project, or is damaged: {reason}.", backup=backup, reason=error)
        ) from error


@contextmanager
def _up_to_date(backup: Path, progress: Progress) -> Iterator[Path]:
    """Give a copy of a backup, or itself, that has passed the check and has the tables of this program."""
    if is_verified(backup) and schema_of(backup) == SCHEMA:
        yield backup
        return
    with scratch_copy(backup) as scratch:
        passes_the_check(progress)(scratch)
        yield scratch


def _refuse_itself(backup: Path, path: Path) -> None:
    if path.exists() and backup.exists() and backup.samefile(path):
        raise InvalidInput(
            message("{backup} is the project itself.", backup=backup), message("'annotator backups' lists its backups.")
        )
