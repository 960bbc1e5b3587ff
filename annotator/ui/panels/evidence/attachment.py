"""The file of a piece of evidence: attached, shown with its size, saved elsewhere, opened in the system's viewer.

Nothing is opened but on request, as a copy that is taken away with the window, and programs only after a question.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Qt, QTemporaryDir, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QMessageBox, QSizePolicy, QWidget

from annotator import paths
from annotator.domain.attachment import HEAD_BYTES, is_program
from annotator.domain.evidence import EvidenceFields
from annotator.errors import EnvironmentFault
from annotator.ui.desktop import open_file
from annotator.ui.i18n import tr
from annotator.ui.panels.evidence.filled import said_saved
from annotator.ui.scaling import FixedHeight
from annotator.ui.widgets.margins import set_margins
from annotator.ui.widgets.message_box import message_box
from annotator.ui.widgets.sections import INSET, IconButton, link_button

if TYPE_CHECKING:
    from annotator.domain.evidence import Evidence
    from annotator.services.projects import Project
    from annotator.ui.session import Session
    from annotator.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class _Copy:
    """A file's bytes in a place of their own; `program` tells that opening it could run it."""

    path: Path
    program: bool


def plain_name(name: str) -> str:
    """Return a file's name without folders and control characters: it may have come with somebody else's project."""
    name = PureWindowsPath(PurePosixPath(name).name).name
    name = "".join(letter for letter in name if letter.isprintable() and letter not in '<>:"|?*')
    return name.strip(" .")[-120:] or "file"


class Viewer(QObject):
    """Opens attached files for one window. Its copies are gone when it is."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._window = parent
        self._folder: QTemporaryDir | None = None

    def open(self, sha256: str, name: str) -> None:
        """Copy a file to a temporary place and show it there; ask first where it is a program."""
        if self._folder is None:
            there = paths.passing_dir(in_memory=self._session.project.encrypted)
            self._folder = folder = QTemporaryDir(str(there / "annotator-XXXXXX"))
            self.destroyed.connect(lambda: folder.remove())  # noqa: PLW0108 - with its project, and not when Python gets to it
        if not self._folder.isValid():
            why = self._folder.errorString()
            self._folder = None
            error = EnvironmentFault(tr("The file can't be copied to be opened: {0}").replace("{0}", why))
            self._session.failed.emit(error, lambda: self.open(sha256, name))
            return
        path = Path(self._folder.path()) / sha256[:12] / plain_name(name)
        self._session.read(lambda project: _copy_out(project, sha256, path), self._copied, self, key=sha256)

    def _copied(self, copy: _Copy) -> None:
        if not copy.program:
            open_file(copy.path)
            return
        question = tr("“{0}” may be a program. Opened, it could do anything that you can do on this machine.")
        box = message_box(
            self._window.window(), "triangle-alert", question.replace("{0}", copy.path.name), tr("Open a program?")
        )
        box.setInformativeText(tr("Open it only where you know what it is and whom it came from."))
        anyway = box.addButton(tr("Open it all the same"), QMessageBox.ButtonRole.AcceptRole)
        anyway.clicked.connect(lambda: open_file(copy.path))
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.open()


def _copy_out(project: Project, sha256: str, path: Path) -> _Copy:
    content = project.attachments.content(sha256)
    try:
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
            path.chmod(0o400)  # a copy: what is changed in it would be lost
    except OSError as error:
        what = f"{path} can't be written: {error.strerror}."
        raise EnvironmentFault(what, "Make room, or save it elsewhere.") from error
    return _Copy(path, is_program(path.name, content[:HEAD_BYTES]))


class FileRow(QWidget):
    """A file's name and size with what can be done with it; without a file, the offer to attach one."""

    chosen = Signal(object)
    """The `Path` of a file to attach."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._viewer = Viewer(session, self)
        self._evidence: Evidence | None = None
        self._size = 0
        self._name = QLabel(self)
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        set_margins(self._name, INSET, 0, 0, 0)
        self._name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.attach = link_button(tr("Attach a file…"), tr("Keep a file with this evidence; or drop it here"))
        self.attach.clicked.connect(self.choose)
        self.read = link_button(tr("Read"), tr("Show its text in the program, with its pages; nothing is loaded"))
        self.read.clicked.connect(self._read)
        self.view = link_button(tr("Open"), tr("Open a copy in the system's viewer"))
        self.view.clicked.connect(self._open)
        self.keep = IconButton("download", tr("Save the file as…"), session.theme, self)
        self.keep.clicked.connect(self._save)
        self.remove = IconButton("x", tr("Remove the file. It can be undone."), session.theme, self)
        self.remove.clicked.connect(self._remove)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.attach)
        row.addWidget(self._name, 1)
        for button in (self.read, self.view, self.keep, self.remove):
            row.addWidget(button)
        row.addStretch(0)
        FixedHeight(self, 28)

    def show_evidence(self, evidence: Evidence) -> None:
        """Show the file of a piece of evidence."""
        before = self._evidence.fields.attachment if self._evidence is not None else ""
        self._evidence = evidence
        fields = evidence.fields
        there = bool(fields.attachment)
        for part in (self._name, self.read, self.view, self.keep, self.remove):
            part.setVisible(there)
        self.attach.setVisible(not there)
        if fields.attachment != before:
            self._size = 0
            if there:
                self._ask_size(fields.attachment)
        self._tell()

    def _ask_size(self, sha256: str) -> None:
        def sized(answer: tuple[str, int]) -> None:
            asked, size = answer
            if self._evidence is not None and self._evidence.fields.attachment == asked:
                self._size = size
                self._tell()

        self._session.read(lambda project: (sha256, project.attachments.get(sha256).bytes), sized, self, key="size")

    def _tell(self) -> None:
        fields = self._evidence.fields if self._evidence is not None else EvidenceFields()
        name, saved = fields.attachment_name, said_saved(fields)
        size = QLocale().formattedDataSize(self._size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
        text = " · ".join(part for part in (name, size if self._size else "") if part)
        room = max(self._name.width() - INSET, 80)
        self._name.setText(self._name.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, room))
        hashed = f"SHA-256 {fields.attachment}" if fields.attachment else ""
        self._name.setToolTip("\n".join(part for part in (text, saved, hashed) if part))
        self._name.setAccessibleName(tr("File: {0}").replace("{0}", text))

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type] # Qt calls it with its event
        self._tell()

    def choose(self) -> None:
        """Ask for a file to attach."""
        dialog = QFileDialog(self.window(), tr("Attach a file"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.chosen.emit(Path(name)))
        dialog.open()

    def set_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self.keep.set_theme(theme)
        self.remove.set_theme(theme)

    def _open(self) -> None:
        if self._evidence is not None:
            self._viewer.open(self._evidence.fields.attachment, self._evidence.fields.attachment_name)

    def _read(self) -> None:
        """Show the file's text, with the passage that is quoted from it marked."""
        from annotator.ui.dialogs.attached_text import quoted_place, show_attached_text

        if self._evidence is None:
            return
        fields, evidence_id = self._evidence.fields, self._evidence.evidence_id
        sha256, name = fields.attachment, fields.attachment_name

        def show(span: tuple[int, int]) -> None:
            show_attached_text(self._session, self, sha256, name, span, evidence_id)

        self._session.read(lambda project: quoted_place(project, sha256, fields.quote), show, self, key="quoted")

    def _save(self) -> None:
        if self._evidence is None:
            return
        sha256 = self._evidence.fields.attachment
        dialog = QFileDialog(self.window(), tr("Save the file as"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(plain_name(self._evidence.fields.attachment_name))
        dialog.fileSelected.connect(lambda name: self.save_to(sha256, Path(name)))
        dialog.open()

    def save_to(self, sha256: str, path: Path) -> None:
        """Write the file's bytes to a place that the user has chosen; the dialog has asked before it replaces one."""
        self._session.read(
            lambda project: project.attachments.export_to(sha256, path, force=True), lambda _: None, self, key="save"
        )

    def _remove(self) -> None:
        if self._evidence is not None:
            evidence = self._evidence
            self._session.act(
                tr("remove the file"),
                lambda project: project.attachments.remove(evidence.evidence_id, evidence.version),
            )
