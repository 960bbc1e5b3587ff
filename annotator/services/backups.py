"""Backups: made by hand and by themselves, listed, checked and thinned. Bringing one back is `restoring.py`'s."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from annotator.domain.acts import Act
from annotator.domain.backup import Backup, Holding, Occasion
from annotator.domain.progress import Progress
from annotator.errors import AnnotatorError, InvalidInput, Locked, NotFound, OutputExists
from annotator.messages import message
from annotator.services.checking_process import check_in_own_process
from annotator.services.copies import opens, passes_the_check, verify
from annotator.services.results import BackupReport, ListedBackup, Restored
from annotator.storage import backup_folder
from annotator.storage.opening import no_project
from annotator.storage.store import Store

log = logging.getLogger(__name__)

DAY = timedelta(hours=24)
_AGAIN = timedelta(minutes=10)
_OFTEN_DONE = (Occasion.MERGE, Occasion.DELETION, Occasion.CODEBOOK)
"""What is done again and again: undo takes back each, and one backup stands before them all."""
_CHECKED_AT_ONCE = 4_000_000  # bytes; a larger project's copy is checked when nobody waits for it


class BackupService:
    """Use cases of backups. What is made by itself never fails an act: what went wrong is told by `notice`."""

    def __init__(self, store: Store, path: Path | None, *, automatic: bool = True) -> None:
        self._store = store
        self._path = path
        self.automatic = automatic
        self.patient = False
        """Whether somebody will call `look_after` again: then no copy is checked while an act waits for it."""
        self.notice: Callable[[str], None] = log.warning
        """Is told, in words and from any thread, why a backup was not made or does not count."""
        self._reported: set[str] = set()

    # by hand

    def make(self, out: Path | None = None, *, force: bool = False, progress: Progress | None = None) -> BackupReport:
        """Copy the project file, and count the copy only once it was opened and has passed the full check.

        Without `out` the copy stands beside the project, named by the time. Raises OutputExists where it would replace
        a file without `force`, InvalidInput for a server's project, EnvironmentFault where it can't be written,
        ProjectUnusable where it does not pass, Cancelled.
        """
        path = self._file()
        if not path.exists():
            raise no_project(path)
        at = datetime.now(UTC)
        name = f"{path.stem}-{at:%Y%m%d-%H%M%S}.annotator"
        target = path.with_name(name) if out is None else out / name if out.is_dir() else out
        if target.exists() and target.samefile(path):
            raise InvalidInput(message("{target} is the project itself.", target=target), message("Name another file."))
        if target.exists() and not force:
            raise OutputExists(
                message("{target} is there already.", target=target),
                message("Name another file, or say --force to replace it."),
            )
        size = self._store.backup(target, passes_the_check(progress), replace=force)
        try:
            backup_folder.note_elsewhere(path, self._project_id(), target, at)
        except OSError as error:
            log.info("the list of backups does not have %s: %s", target, error)
        return BackupReport(target, size, backup_folder.holding_of(target).seal)

    def _file(self) -> Path:
        if self._path is None:
            raise InvalidInput(
                message("A project on a server is backed up there."), message("Use pg_dump, or ask whoever runs it.")
            )
        return self._path

    # what there is

    @property
    def kept_here(self) -> bool:
        """Tell whether the project is a file, whose backups are the program's matter."""
        return self._path is not None

    def all(self) -> list[Backup]:
        """Return the project's backups, the newest first; none for a project on a server."""
        return backup_folder.found(self._path, self._project_id()) if self._path is not None else []

    def folder(self) -> Path:
        """Return where backups that are made by themselves lie. Raises InvalidInput for a server's project."""
        return backup_folder.folder_for(self._file(), self._project_id())

    def holding(self, backup: Backup) -> Holding | None:
        """Return what a backup holds, None where it cannot be read."""
        try:
            return backup_folder.holding_of(backup.path)
        except ValueError:
            return None

    def listed(self) -> list[ListedBackup]:
        """Return the project's backups, the newest first, with what each holds and what was done since."""
        with self._store.reading() as reading:
            acts, _ = reading.restoring.head()
            found = []
            for backup in self.all():
                holding = self.holding(backup)
                earlier = holding is not None and reading.restoring.came_by(holding.acts, holding.link)
                found.append(ListedBackup(backup, holding, acts - holding.acts if holding and earlier else None))
        return found

    def done_since(self, acts: int, limit: int) -> list[Act]:
        """Return what was done after so many acts, the newest first, and not more than `limit`."""
        with self._store.reading() as reading:
            newest = reading.history.acts(limit=limit)
        return [act for act in reversed(newest) if act.seq > acts]

    def now_holding(self) -> Holding:
        """Return what the project holds now."""
        with self._store.reading() as reading:
            return reading.restoring.holding()

    def _project_id(self) -> str:
        with self._store.reading() as reading:
            return reading.restoring.project_id()

    # by themselves

    def before(self, occasion: Occasion) -> None:
        """Make a backup before an act that somebody may regret, where none says the same already. Never raises."""
        if self._path is not None and self.automatic:
            self._quietly(lambda path: self._before(path, occasion))

    def _before(self, path: Path, occasion: Occasion) -> None:
        acts, seal = self._head()
        mine = self._own(path)
        if not acts or (mine and self._seal_of(mine[0]) == seal):
            return
        if occasion in _OFTEN_DONE and mine and datetime.now(UTC) - mine[0].at < _AGAIN:
            return
        self._add(path, occasion)

    def look_after(self, progress: Progress | None = None) -> None:
        """Make the daily backup if it is due, check what has not been checked, thin out. Never raises but Cancelled.

        For a moment when nobody waits: all of it may take as long as a check of the project.
        """
        if self._path is None:
            return
        if self.automatic:
            self._quietly(self._daily)
        if self._store.encrypted:
            self._quietly(lambda path: self._encrypt_plain(path, progress))
        self._quietly(lambda path: self._verify_all(path, progress))

    def _encrypt_plain(self, path: Path, progress: Progress | None) -> None:
        """Go on where encrypting the project was cut off before all its backups were."""
        from annotator.services.safe import encrypt_backups  # whoever has plain projects needs none of it

        encrypt_backups(path, self._project_id(), self._store.access, progress)

    def after_acts(self) -> None:
        """Make the daily backup if it is due, at the end of a command that has changed something. Never raises."""
        if self._path is not None and self.automatic and self._store.acted:
            self._quietly(self._daily)

    def _daily(self, path: Path) -> None:
        mine = self._own(path)
        if mine and datetime.now(UTC) - mine[0].at < DAY:
            return
        acts, seal = self._head()
        if acts and not (mine and self._seal_of(mine[0]) == seal):
            self._add(path, Occasion.DAILY)

    def _own(self, path: Path) -> list[Backup]:
        """Return the backups of this very file that were made by themselves, the newest first."""
        origin = backup_folder.origin_of(path)
        there = backup_folder.found(path, self._project_id())
        return [one for one in there if one.origin == origin and one.occasion is not Occasion.BY_HAND]

    def _head(self) -> tuple[int, str]:
        with self._store.reading() as reading:
            return reading.restoring.head()

    def _seal_of(self, backup: Backup) -> str:
        holding = self.holding(backup)
        return holding.seal if holding is not None else ""

    def _add(self, path: Path, occasion: Occasion) -> None:
        """Copy the project into its folder; the copy is checked at once where that is quick, else later."""
        now, project_id = datetime.now(UTC), self._project_id()
        folder, size = backup_folder.folder_for(path, project_id), path.stat().st_size
        backup_folder.thin(path, project_id, now)
        if not backup_folder.has_room(folder, size):
            self._tell(
                f"No backup of {path.name} was made: the disk of {folder} is nearly full. "
                "Free some space; what you do is saved all the same."
            )
            return
        folder.mkdir(parents=True, exist_ok=True)
        place = backup_folder.new_place(folder, path, occasion, now)
        if self.patient or size > _CHECKED_AT_ONCE:
            self._store.backup(place, opens)
        else:
            self._store.backup(backup_folder.checked_name(place), passes_the_check())
        backup_folder.thin(path, project_id, now)

    def _verify_all(self, path: Path, progress: Progress | None) -> None:
        for backup in self.all():
            if not backup.verified:
                self._verify(backup, progress)
        backup_folder.thin(path, self._project_id(), datetime.now(UTC))

    def _verify(self, backup: Backup, progress: Progress | None) -> None:
        try:
            elsewhere = partial(check_in_own_process, progress=progress)
            verify(backup.path, elsewhere if self.patient else passes_the_check(progress))
        except FileNotFoundError:
            return  # somebody else was quicker
        except Locked:
            return  # of a time when the project was encrypted otherwise: it stays as it is
        except AnnotatorError as error:
            self._tell(f"The backup of {backup.at:%Y-%m-%d %H:%M} UTC does not count: {error}")

    def _quietly(self, work: Callable[[Path], None]) -> None:
        """Do something for the project's file of which no act may fail; what goes wrong is told."""
        try:
            work(self._file())
        except AnnotatorError as error:
            self._tell(f"No backup of the project was made: {error}")
        except OSError as error:
            where = f"{error.filename}: " if error.filename else ""
            self._tell(f"No backup of the project was made: {where}{error.strerror or error}.")

    def _tell(self, words: str) -> None:
        """Tell something once: the same trouble comes again with each attempt."""
        if words not in self._reported:
            self._reported.add(words)
            self.notice(words)

    def make_now(self) -> None:
        """Make a backup of what the project holds now, checked, among those that are made by themselves."""
        path = self._file()
        now, project_id = datetime.now(UTC), self._project_id()
        folder = backup_folder.folder_for(path, project_id)
        folder.mkdir(parents=True, exist_ok=True)
        place = backup_folder.new_place(folder, path, Occasion.ERASURE, now)
        self._store.backup(backup_folder.checked_name(place), passes_the_check())

    # bringing one back

    def restore(self, backup: Path, progress: Progress | None = None) -> Restored:
        """Make everything as it was when a backup was made, as one act. See `restoring.restore_in_place`."""
        from annotator.services.restoring import restore_in_place

        return restore_in_place(self._store, self._file(), backup, progress)

    def restore_beside(self, backup: Path, out: Path | None = None, progress: Progress | None = None) -> Restored:
        """Make a project file of a backup, by default beside the project. See `restoring.restore_as_file`."""
        from annotator.services.restoring import place_beside, restore_as_file

        return restore_as_file(backup, out or place_beside(self._file(), backup), progress)

    # by name

    def named(self, name: str) -> Path:
        """Return a backup by its path, its number in the list (1 is the newest), or the beginning of its time in UTC.

        Raises NotFound, InvalidInput where several begin so.
        """
        return named(name, self.all())


def of_file(path: Path) -> list[Backup]:
    """Return the backups of a file that need not be there any more, the newest first."""
    return backup_folder.found(path, "")


def named(name: str, backups: list[Backup]) -> Path:
    """Return the backup of a list that is meant: see `BackupService.named`."""
    if Path(name).is_file():
        return Path(name)
    digits = "".join(filter(str.isdigit, name))
    if digits == name and 0 < int(name) <= len(backups):
        return backups[int(name) - 1].path
    meant = [one for one in backups if len(digits) >= 8 and f"{one.at:%Y%m%d%H%M%S%f}".startswith(digits)]
    if len(meant) == 1:
        return meant[0].path
    if meant:
        raise InvalidInput(
            message("{count} backups were made at '{name}'.", count=len(meant), name=name),
            message("Give the time as well, or the number."),
        )
    raise NotFound(
        message("There is no backup '{name}'.", name=name), message("'annotator backups' lists those there are.")
    )
