"""Looks after the open project's backups while somebody works: the daily one, their checks, and what went wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.errors import Cancelled
from annotator.ui.operations.runner import Lane, Task

if TYPE_CHECKING:
    from annotator.ui.session import Session

_FIRST = 5_000  # ms after a project was opened: its window comes first
_AGAIN = 5 * 60_000  # ms; what is due then was due at most as long


class BackupSchedule(QObject):
    """Of one session. Nothing waits for it: it has a lane of its own, and gives up when the window closes."""

    trouble = Signal(str)
    """Words for the user: why a backup was not made, or does not count."""

    looked = Signal()
    """The backups were looked after just now."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._task: Task[None] | None = None
        self._backups = session.project.backups
        self._backups.patient = True
        self._backups.notice = self.trouble.emit  # from any thread: it arrives on the window's
        self._follow_settings()
        session.settings_changed.connect(self._follow_settings)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self.look)
        if self._backups.kept_here:
            self._clock.start(_FIRST)

    def _follow_settings(self) -> None:
        self._backups.automatic = self._session.settings.automatic_backups

    def look(self) -> None:
        """Look after the backups now."""
        if self._task is None:
            self._task = self._session.runner.start_long(
                Lane.UPKEEP, self._backups.look_after, lambda _: self._looked(), self._stopped, title="", owner=self
            )

    def _looked(self) -> None:
        self._task = None
        self._clock.start(_AGAIN)
        self.looked.emit()

    def _stopped(self, error: BaseException) -> None:
        self._task = None
        if not isinstance(error, Cancelled):
            self._session.failed.emit(error, None)

    def close(self) -> None:
        """Give up: the project is closed."""
        self._clock.stop()
        if self._task is not None:
            self._task.cancel()
