"""Backups in the window: made now, listed, brought back; and offered where a project cannot be opened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from annotator.domain.progress import Progress
from annotator.errors import ProjectUnusable
from annotator.ui.commands.base import ProjectWideCommands
from annotator.ui.desktop import open_folder_of
from annotator.ui.i18n import local_time, tr
from annotator.ui.notifications import Button, Notifications
from annotator.ui.operations.runner import Lane, Runner
from annotator.ui.session import Session

if TYPE_CHECKING:
    from annotator.domain.backup import Backup
    from annotator.services.results import BackupReport, ListedBackup, Restored
    from annotator.ui.dialogs.backups import BackupsDialog


class BackupCommands(ProjectWideCommands):
    """The backup actions of one window; `undo` takes back the last act of the open project."""

    def __init__(
        self,
        window: QWidget,
        notifications: Notifications,
        runner: Runner,
        open_project: Callable[[str], None],
        session: Callable[[], Session | None],
        undo: Callable[[], None],
    ) -> None:
        super().__init__(window, notifications, runner, open_project, session)
        self._undo = undo
        self._dialog: BackupsDialog | None = None

    # the list

    def show(self) -> None:
        """Show the backups of the open project."""
        session = self._session()
        if session is None:
            return
        if not session.project.backups.kept_here:
            self._notifications.tell(tr("A project on a server is backed up there: ask whoever runs it."))
            return
        if self._dialog is not None:
            self._dialog.raise_()
            self._dialog.activateWindow()
            return
        from annotator.ui.dialogs.backups import BackupsDialog

        dialog = BackupsDialog(session, self._window)
        dialog.new_wanted.connect(self.back_up)
        dialog.folder_wanted.connect(lambda one: open_folder_of(one.backup.path))
        dialog.beside_wanted.connect(self.restore_beside)
        dialog.place_wanted.connect(self.restore_here)
        dialog.destroyed.connect(self._forget)
        self._dialog = dialog
        dialog.show()

    def _forget(self) -> None:
        self._dialog = None

    def refresh(self) -> None:
        """Show in the list what has come."""
        if self._dialog is not None:
            self._dialog.load()

    def close(self) -> None:
        """Take the list away: its project is closed."""
        if self._dialog is not None:
            self._dialog.close()

    # making

    def back_up(self) -> None:
        """Copy the project beside itself; the copy counts once it was opened and checked."""
        session = self._session()
        if session is None:
            return
        backups = session.project.backups
        self._runner.start_long(
            Lane.FILES,
            lambda progress: backups.make(progress=progress),
            self._backed_up,
            lambda error: session.failed.emit(error, self.back_up),
            title=tr("Backing up"),
        )

    def _backed_up(self, report: BackupReport) -> None:
        self._notifications.tell(
            tr("Backed up and checked: {file}").format(file=report.path.name),
            Button(tr("Open the folder"), lambda: open_folder_of(report.path)),
        )
        self.refresh()

    # bringing back

    def restore_here(self, one: ListedBackup) -> None:
        """Make the open project as it was when a backup was made: one act, which undo takes back."""
        session = self._session()
        if session is None:
            return
        backups, path, when = session.project.backups, one.backup.path, local_time(one.backup.at)

        def done(restored: Restored) -> None:
            if self._session() is not session:
                return
            self.close()
            session.broadcast(restored.changes)
            session.acted.emit(restored.changes)
            self._notifications.offer_undo(tr("Everything is as it was on {when}.").format(when=when), self._undo)

        self._runner.start_long(
            Lane.WRITE,
            lambda progress: backups.restore(path, progress),
            done,
            lambda error: session.failed.emit(error, None),
            title=tr("Restoring"),
        )

    def restore_beside(self, one: ListedBackup) -> None:
        """Make a project of its own of a backup, and open it."""
        session = self._session()
        if session is None:
            return
        backups, path = session.project.backups, one.backup.path
        self._runner.start_long(
            Lane.FILES,
            lambda progress: backups.restore_beside(path, progress=progress),
            self._open_restored,
            lambda error: session.failed.emit(error, None),
            title=tr("Restoring"),
        )

    def _open_restored(self, restored: Restored) -> None:
        self._notifications.tell(
            tr("Restored as a project of its own: {file}").format(file=restored.path.name),
            Button(tr("Open the folder"), lambda: open_folder_of(restored.path)),
        )
        self._open_project(str(restored.path))

    # where a project cannot be opened

    def offer_newest(self, target: str | None, error: BaseException, offer: Callable[[QAction], None]) -> None:
        """Look for a backup of a file that cannot be opened for what is in it, and offer to put it in its place."""
        if not isinstance(error, ProjectUnusable):
            return

        def take(found: tuple[Path, Backup] | None) -> None:
            if found is None or self._session() is not None:
                return
            path, backup = found
            action = QAction(tr("Restore the backup of {when}").format(when=local_time(backup.at)), self)
            action.triggered.connect(lambda: self._restore_instead(path, backup))
            offer(action)

        self._runner.start(Lane.READ, lambda: _newest_of(target), take, owner=self)

    def _restore_instead(self, path: Path, backup: Backup) -> None:
        from annotator.services.restoring import restore_instead

        def done(restored: Restored) -> None:
            if restored.aside is not None:
                self._notifications.tell(
                    tr("The damaged file was kept: {file}").format(file=restored.aside.name),
                    Button(tr("Open the folder"), lambda: open_folder_of(restored.path)),
                )
            self._open_project(str(path))

        def work(progress: Progress) -> Restored:
            return restore_instead(backup.path, path, progress)

        self._runner.start_long(Lane.FILES, work, done, title=tr("Restoring"))


def _newest_of(target: str | None) -> tuple[Path, Backup] | None:
    """Return the newest verified backup of a project file that may be put aside."""
    from annotator.bootstrap import place_of
    from annotator.services.backups import of_file
    from annotator.services.restoring import may_be_put_aside

    place = place_of(target)
    if isinstance(place, str) or not place.exists() or not may_be_put_aside(place):
        return None
    backup = next((one for one in of_file(place) if one.verified), None)
    return None if backup is None else (place, backup)
