"""Has attached files read while somebody works: those of an older project, and each that is attached from now on."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from annotator.errors import Cancelled
from annotator.ui.i18n import tr
from annotator.ui.later import later
from annotator.ui.operations.runner import Lane, Task

if TYPE_CHECKING:
    from annotator.domain.changes import Changes
    from annotator.ui.session import Session

_FIRST = 3_500  # ms after a project was opened: its window comes first
_AFTER = 400  # ms after evidence has changed


class FileReading(QObject):
    """Of one session. Cancelled, it goes on with the next file, or when the project is opened again."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._task: Task[None] | None = None
        self._more = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_AFTER)
        self._pause.timeout.connect(self.look)
        if not session.project.read_only:
            session.changed.connect(self._on_changed)
            later(self, self.look, _FIRST)

    def _on_changed(self, changes: Changes) -> None:
        if "evidence" in changes.kinds:
            self._pause.start()

    def look(self) -> None:
        """See whether a file waits to be read, and have it read."""
        self._more = self._task is not None
        if self._task is None:
            self._session.read(lambda project: project.attached_texts.waiting(), self._begin, self, key="files")

    def _begin(self, waiting: int) -> None:
        if not waiting or self._task is not None:
            return
        self._task = self._session.runner.start_long(
            Lane.UPKEEP,
            partial(self._session.project.attached_texts.fill, gently=waiting > 1),
            lambda _: self._ended(),
            self._stopped,
            title=tr("Reading the attached files"),
            owner=self,
        )

    def _ended(self) -> None:
        self._task = None
        self._session.files_read.emit()
        if self._more:  # one was attached meanwhile
            self.look()

    def _stopped(self, error: BaseException) -> None:
        self._task = None
        if not isinstance(error, Cancelled):
            self._session.failed.emit(error, None)

    def close(self) -> None:
        """Give up: the project is closed."""
        self._pause.stop()
        if self._task is not None:
            self._task.cancel()
