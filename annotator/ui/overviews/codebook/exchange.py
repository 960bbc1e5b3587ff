"""A codebook from elsewhere and to elsewhere: another scale, files, and the versions that there were.

What is edited in place is the editor's. A new codebook is one act, which asks first what becomes of what is in use.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from annotator.domain.codebook import Codebook, CodebookVersion
from annotator.ui.i18n import tr
from annotator.ui.overviews.codebook.dialogs import ScaleDialog, VersionsDialog

if TYPE_CHECKING:
    from annotator.domain.changes import Changes
    from annotator.services.codebook_files import Scale
    from annotator.services.projects import Project
    from annotator.services.results import CodebookInUse
    from annotator.ui.session import Session

Act = Callable[[str, Callable[["Project"], "Changes"]], None]


class CodebookExchange(QObject):
    """The dialogs of one editor, `over`; `act` stores what was decided in them."""

    def __init__(self, session: Session, over: QWidget, act: Act) -> None:
        super().__init__(over)
        self._session = session
        self._over = over
        self._act = act

    def choose_scale(self) -> None:
        """Offer the scales that come with the program."""
        self._session.read(
            lambda project: (project.codebook.shipped(), project.codebook.in_use()),
            self._offer_scales,
            self,
            key="scales",
        )

    def _offer_scales(self, found: tuple[list[Scale], CodebookInUse]) -> None:
        scales, here = found
        dialog = ScaleDialog(
            tr("Use another scale"), scales, here.codebook, here.uses, self._session.theme, self._over.window()
        )
        dialog.taken.connect(partial(self._use_scale, here.version))
        dialog.open()

    def _use_scale(self, version: int, codebook: Codebook, name: str, mapping: dict[str, str]) -> None:
        self._act(
            tr("Changing the scale"),
            lambda project: project.codebook.use_scale(codebook, name, mapping, based_on=version),
        )

    def choose_import(self) -> None:
        """Ask for a file with a codebook."""
        dialog = self._file_dialog(tr("Import a codebook"), QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.import_file(Path(name)))
        dialog.open()

    def import_file(self, path: Path) -> None:
        """Read a file's codebook and ask what becomes of the statuses in use."""
        self._session.read(
            lambda project: (project.codebook.read_file(path), project.codebook.in_use()),
            self._offer_file,
            self,
            key="import",
        )

    def _offer_file(self, found: tuple[Scale, CodebookInUse]) -> None:
        scale, here = found
        title = tr("Import the codebook {0}").replace("{0}", scale.name)
        dialog = ScaleDialog(title, [scale], here.codebook, here.uses, self._session.theme, self._over.window())
        dialog.taken.connect(partial(self._import, here.version))
        dialog.open()

    def _import(self, version: int, codebook: Codebook, name: str, mapping: dict[str, str]) -> None:
        self._act(
            tr("Importing the codebook"),
            lambda project: project.codebook.import_codebook(codebook, name, mapping, based_on=version),
        )

    def choose_export(self, version: int = 0) -> None:
        """Ask for a file to write the codebook, or a version of it, to."""
        dialog = self._file_dialog(tr("Export the codebook"), QFileDialog.FileMode.AnyFile)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(f"{self._session.project.name} codebook.toml")
        dialog.fileSelected.connect(lambda name: self.export_file(Path(name), version))
        dialog.open()

    def export_file(self, path: Path, version: int = 0) -> None:
        """Write the codebook, or a version of it, to a file."""
        self._session.read(
            lambda project: project.codebook.export_toml(path, version), lambda _: None, self, key="export"
        )

    def _file_dialog(self, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._over.window(), title, home, tr("Codebooks (*.toml)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(mode)
        dialog.setDefaultSuffix("toml")
        return dialog

    def show_versions(self) -> None:
        """Show the versions of the codebook."""
        self._session.read(lambda project: project.codebook.versions(), self._show_versions, self, key="versions")

    def _show_versions(self, versions: list[CodebookVersion]) -> None:
        dialog = VersionsDialog(versions, self._session.theme, self._over.window())
        dialog.export_wanted.connect(self.choose_export)
        dialog.open()
