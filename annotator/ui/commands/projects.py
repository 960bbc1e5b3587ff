"""Which project is open: another one, a new one, a recent one; and looking after it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QInputDialog

from annotator import paths
from annotator.errors import EnvironmentFault
from annotator.ui.commands.base import ProjectWideCommands
from annotator.ui.i18n import tr, translated
from annotator.ui.operations.runner import Lane
from annotator.ui.widgets.message_box import message_box

if TYPE_CHECKING:
    from annotator.services.projects import Project

R = TypeVar("R")

SUFFIX = ".annotator"


class ProjectCommands(ProjectWideCommands):
    """The project actions of one window."""

    def new(self) -> None:
        """Ask where a new project goes, and open it."""
        dialog = QFileDialog(self._window, tr("New project"), self._folder())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(tr("Annotator projects (*.annotator)"))
        dialog.setDefaultSuffix(SUFFIX.lstrip("."))
        # an existing project is opened as it is: nothing is ever overwritten here
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.fileSelected.connect(self._open_project)
        dialog.open()

    def open(self) -> None:
        """Ask for a project and open it."""
        dialog = QFileDialog(self._window, tr("Open a project"), self._folder())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([tr("Annotator projects (*.annotator)"), tr("All files (*)")])
        dialog.fileSelected.connect(self._open_project)
        dialog.open()

    def open_sample(self) -> None:
        """Open a copy of the sample project in the user's folder; one that is there already is opened as it is."""
        self._runner.start(Lane.FILES, _copy_of_sample, self._open_project, title=tr("Opening"))

    def open_shared(self) -> None:
        """Ask for the address of a project on a server and open it."""
        dialog = QInputDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(tr("Open a shared project"))
        dialog.setLabelText(tr("Address of the PostgreSQL database, postgresql://name@server/database:"))
        dialog.textValueSelected.connect(self._open_address)
        dialog.open()

    def _open_address(self, address: str) -> None:
        address = address.strip()
        if address:
            self._open_project(address if "://" in address else f"postgresql://{address}")

    def show_roles(self) -> None:
        """Show who may do what on the shared project."""
        session = self._session()
        if session is not None:
            from annotator.ui.dialogs.roles import RolesDialog

            project = session.project
            session.read(
                lambda project: project.roles.all(),
                lambda found: RolesDialog(project, found, self._window).open(),
                self._window,
                key="roles",
            )

    def save_as(self) -> None:
        """Ask for a new file, copy everything that was done here to it, and open that."""
        dialog = QFileDialog(self._window, tr("Save all to a new file"), self._folder())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(tr("Annotator projects (*.annotator)"))
        dialog.setDefaultSuffix(SUFFIX.lstrip("."))
        dialog.fileSelected.connect(self._save_to)
        dialog.open()

    def _save_to(self, file: str) -> None:
        self._look_after(
            lambda project: project.save_as(Path(file)),
            lambda _: self._open_project(file),
            lambda: self._save_to(file),
            tr("Saving all to a new file"),
        )

    def check(self) -> None:
        """Look whether the project is sound."""
        session = self._session()
        if session is not None:
            session.runner.start_long(
                Lane.FILES,
                session.project.maintenance.check,
                self._checked,
                lambda error: session.failed.emit(error, self.check),
                title=tr("Checking the project"),
            )

    def rebuild_search(self) -> None:
        """Make the search indexes anew from what is in the project."""
        self._look_after(
            lambda project: project.maintenance.rebuild_search(),
            lambda _: self._notifications.tell(tr("The search was made anew from what is in the project.")),
            self.rebuild_search,
            tr("Rebuilding the search index"),
        )

    def _look_after(
        self, work: Callable[[Project], R], done: Callable[[R], None], again: Callable[[], None], title: str
    ) -> None:
        """Do something with the open project's file that may take long."""
        session = self._session()
        if session is not None:
            project = session.project
            session.runner.start(
                Lane.FILES, lambda: work(project), done, lambda error: session.failed.emit(error, again), title=title
            )

    def _checked(self, problems: list[str]) -> None:
        if not problems:
            self._notifications.tell(tr("The project is sound."))
            return
        box = message_box(
            self._window,
            "triangle-alert",
            tr("The project has problems. Open a backup, or send this list to whoever looks after it."),
            tr("Problems in the project"),
        )
        box.setDetailedText("\n".join(map(translated, problems)))
        box.open()

    def _folder(self) -> str:
        session = self._session()
        path = session.project.path if session else None
        return str(path.parent if path else Path.home())


def _copy_of_sample() -> str:
    """Return the path of the user's copy of the sample project, which is made where it isn't there."""
    copy = paths.default_project_path().with_name(tr("Police reform (sample)") + SUFFIX)
    if not copy.exists():
        try:
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(paths.resource("sample", "police-reform.annotator"), copy)
        except OSError as error:
            copy.unlink(missing_ok=True)
            raise EnvironmentFault(
                tr("The sample project cannot be copied to {place}: {why}.").format(
                    place=copy.parent, why=error.strerror or type(error).__name__
                ),
                tr("See that there is room on that disk, and that you may write there."),
            ) from error
    return str(copy)
