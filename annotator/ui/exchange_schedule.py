"""Exchanges with the folder that a project was joined to, every few seconds while the window is open."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.errors import Cancelled
from annotator.ui.operations.runner import Lane, Task

if TYPE_CHECKING:
    from annotator.services.exchange import Exchanged
    from annotator.ui.session import Session
    from annotator.ui.state import WindowState

_FIRST = 2_000  # ms after a project was opened: its window comes first
_AGAIN = 5_000  # ms


class ExchangeSchedule(QObject):
    """Of one session. Nothing waits for it, and what goes wrong is told once until it goes well again."""

    exchanged = Signal(object)
    """What a look at the folder came to, an `Exchanged`."""
    trouble = Signal(object)
    """An error that was not there at the look before."""

    def __init__(self, session: Session, state: WindowState) -> None:
        super().__init__(session)
        self._session = session
        self._state = state
        self._task: Task[Exchanged] | None = None
        self._told = ""
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self.look)
        if self.folder:
            self._clock.start(_FIRST)

    @property
    def folder(self) -> str:
        """The folder that the project is joined to, or the empty string."""
        return self._state.exchange_folder(self._session.project.url)

    def join(self, folder: Path) -> None:
        """Exchange with this folder from now on, also after the next start."""
        self._state.set_exchange_folder(self._session.project.url, str(folder))
        self._told = ""
        self.look()

    def leave(self) -> None:
        """Exchange no more. What was exchanged stays."""
        self._state.set_exchange_folder(self._session.project.url, "")
        self._clock.stop()

    def look(self) -> None:
        """Exchange now."""
        folder, exchange = self.folder, self._session.project.exchange
        if folder and self._task is None:
            self._task = self._session.runner.start_long(
                Lane.UPKEEP,
                lambda progress: exchange.exchange(Path(folder), progress),
                self._looked,
                self._stopped,
                title="",
                owner=self,
            )

    def _looked(self, found: Exchanged) -> None:
        self._task = None
        self._told = ""
        if found.received:
            self._session.broadcast(found.changes)
        self.exchanged.emit(found)
        if self.folder:
            self._clock.start(_AGAIN)

    def _stopped(self, error: BaseException) -> None:
        self._task = None
        if isinstance(error, Cancelled):
            return
        if str(error) != self._told:
            self._told = str(error)
            self.trouble.emit(error)
        if self.folder:
            self._clock.start(_AGAIN)  # a share that is away comes back

    def close(self) -> None:
        """Give up: the project is closed."""
        self._clock.stop()
        if self._task is not None:
            self._task.cancel()
