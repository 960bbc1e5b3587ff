"""What comes back from a writer: looked at in a dialog, taken as one step, with the way back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from annotator.domain.progress import Progress
from annotator.errors import Cancelled
from annotator.ui.i18n import tr
from annotator.ui.notifications import Notifications
from annotator.ui.operations.runner import Lane
from annotator.ui.session import Session

if TYPE_CHECKING:
    from annotator.domain.answers import Answers
    from annotator.services.answers import TakenAnswers


class AnswerCommands(QObject):
    """The actions of one session on returned files."""

    def __init__(
        self, session: Session, window: QWidget, notifications: Notifications, undo: Callable[[], None]
    ) -> None:
        super().__init__(session)
        self._session = session
        self._window = window
        self._notifications = notifications
        self._undo = undo

    def choose(self) -> None:
        """Ask for the file that came back."""
        dialog = QFileDialog(self._window, tr("What the writer sent back"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.look(Path(name)))
        dialog.open()

    def sort_out(self, file: Path, otherwise: Callable[[], None]) -> None:
        """Look at a file that was dropped where it came back from a writer; any other is dealt with `otherwise`."""

        def asked() -> bool:
            from annotator.importing.answers import is_answers

            return is_answers(file)

        def told(*, is_one: bool) -> None:
            if is_one:
                self.look(file)
            else:
                otherwise()

        self._session.runner.start(Lane.FILES, asked, lambda is_one: told(is_one=is_one), owner=self)

    def look(self, source: Path | str) -> None:
        """Show what a file, or a text that was pasted, holds."""
        service = self._session.project.answers

        def work(progress: Progress) -> tuple[Answers, TakenAnswers]:
            answers = service.read(source)
            return answers, service.take(answers, dry_run=True, progress=progress)

        name = source.name if isinstance(source, Path) else tr("Clipboard")
        self._session.runner.start_long(
            Lane.FILES,
            work,
            lambda found: self._show(*found, name),
            self._failed,
            title=tr("Looking at the answers"),
        )

    def _show(self, answers: Answers, told: TakenAnswers, name: str) -> None:
        from annotator.ui.dialogs.answers import AnswersDialog

        dialog = AnswersDialog(told, name, self._window)
        dialog.wanted.connect(lambda left: self._take(answers, left))
        dialog.open()

    def _take(self, answers: Answers, left: frozenset[str]) -> None:
        service = self._session.project.answers
        self._session.runner.start_long(
            Lane.FILES,
            lambda progress: service.take(answers, leave=left, progress=progress),
            self._taken,
            self._failed,
            title=tr("Taking the answers"),
        )

    def _taken(self, taken: TakenAnswers) -> None:
        self._session.broadcast(taken.changes)
        words = tr("%Ln thing(s) taken from the writer's answers", "", taken.new)
        self._notifications.offer_undo(words, self._undo)

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, Cancelled):
            self._session.failed.emit(error, None)
