"""Brings an older project's search index to this program's words while somebody works, and shows how far it is.

Behind it come the sketches by which near-duplicates are found, where some are missing.
"""

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
        self._sketching: Task[None] | None = None
        if not session.project.read_only:
            later(self, self.look, _FIRST)

    def look(self) -> None:
        """See whether there is anything to do, and do it."""
        self._session.read(lambda project: project.search.renewal(), self._begin, self, key="renewal")

    def _begin(self, left: Renewal | None) -> None:
        if left is None:
            self._sketch()
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
        self._sketch()

    def _sketch(self) -> None:
        """Make ready for comparing what an earlier program, or an import that was broken off, has left."""
        self._session.read(lambda project: project.near_duplicates.waiting(), self._fill, self, key="sketches")

    def _fill(self, waiting: int) -> None:
        if not waiting:
            return
        self._sketching = self._session.runner.start_long(
            Lane.UPKEEP,
            partial(self._session.project.near_duplicates.fill, gently=True),
            lambda _: None,
            self._stopped,
            title=tr("Making the articles ready to be compared"),
            owner=self,
        )

    def _stopped(self, error: BaseException) -> None:
        self._task = self._sketching = None
        if not isinstance(error, Cancelled):
            self._session.failed.emit(error, None)

    def close(self) -> None:
        """Give up: the project is closed."""
        for task in (self._task, self._sketching):
            if task is not None:
                task.cancel()
