"""Brings an older project's search index to this program's words while somebody works, and shows how far it is."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.errors import Cancelled
from annotator.ui.i18n import tr
from annotator.ui.later import later
from annotator.ui.operations.runner import Lane, Task

if TYPE_CHECKING:
    from annotator.domain.search import Renewal
    from annotator.ui.session import Session

_FIRST = 3_000  # ms after a project was opened: its window comes first


class IndexRenewal(QObject):
    """Of one session. Cancelled, it goes on when the project is opened again: what is done stays done."""

    renewed = Signal()
    """The index is this program's now: what was not found before may be."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._task: Task[None] | None = None
        if not session.project.read_only:
            later(self, self.look, _FIRST)

    def look(self) -> None:
        """See whether there is anything to do, and do it."""
        self._session.read(lambda project: project.search.renewal(), self._begin, self, key="renewal")

    def _begin(self, left: Renewal | None) -> None:
        if left is None:
            return
        renew = partial(self._session.project.search.renew, gently=True)
        self._task = self._session.runner.start_long(
            Lane.UPKEEP,
            renew,
            lambda _: self._ended(),
            self._stopped,
            title=tr("Renewing the search index"),
            owner=self,
        )

    def _ended(self) -> None:
        self._task = None
        self.renewed.emit()

    def _stopped(self, error: BaseException) -> None:
        self._task = None
        if not isinstance(error, Cancelled):
            self._session.failed.emit(error, None)

    def close(self) -> None:
        """Give up: the project is closed."""
        if self._task is not None:
            self._task.cancel()
