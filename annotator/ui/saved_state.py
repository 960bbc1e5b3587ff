"""What the status line says of whether what is done is kept, and what is told when that changes.

A server that does not answer, a project that is read only, a file that was taken away: each is told once, in words,
with what can be done about it. Not how any of it is found out.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.ui.i18n import tr
from annotator.ui.moved_file_bar import MovedFileBar
from annotator.ui.notifications import Button, Notifications
from annotator.ui.status_line import StatusLine

if TYPE_CHECKING:
    from annotator.domain.whereabouts import Away
    from annotator.ui.session import Session


class SavedState(QObject):
    """Of the open project of one window. `reopen` opens it again."""

    def __init__(
        self,
        status: StatusLine,
        away: MovedFileBar,
        notifications: Notifications,
        reopen: Callable[[], object],
        window: QObject,
    ) -> None:
        super().__init__(window)
        self._status = status
        self._away = away
        self._notifications = notifications
        self._reopen = reopen
        self._session: Session | None = None

    def watch(self, session: Session) -> None:
        """Say from now on how it stands with this project."""
        self._session = session
        session.acted.connect(self.show)
        session.unsaved.changed.connect(self.show)
        session.away_changed.connect(self._show_away)
        session.reached_changed.connect(self._show_reached)
        self.show()
        if session.project.read_only:
            self._tell_read_only(session.project.read_only)

    def unwatch(self) -> None:
        """The project closes."""
        self._session = None
        self._away.show_away(None)

    def show(self) -> None:
        """Say how it stands now."""
        session = self._session
        if session is not None and not session.reached():
            self._status.show_saved(tr("The server does not answer"))
        elif self._away.away() is not None:
            self._status.show_saved(tr("Nothing can be changed"))
        elif session is not None and session.project.read_only:
            self._status.show_saved(tr("Read only: {why}").format(why=session.project.read_only))
        elif session is not None and session.unsaved:
            self._status.show_saved(tr("Not saved yet"))
        else:
            self._status.show_saved(tr("Saved"))

    def _show_away(self, away: Away | None) -> None:
        self._away.show_away(away)
        self.show()

    def _show_reached(self, reached: bool) -> None:  # noqa: FBT001 - a signal's
        if reached:
            self._notifications.tell(tr("The project's server answers again."))
        else:
            self._notifications.warn(
                tr("The project's server does not answer."),
                remedy=tr("What you did before is kept. Nothing can be changed until it answers again."),
            )
        self.show()

    def _tell_read_only(self, why: str) -> None:
        """Say once, when a project is shown, that nothing can be changed in it."""
        if self._session is not None and self._session.project.path is None:  # there is nothing here to mend
            self._notifications.tell(tr("This project is open for reading only: {why}.").format(why=why))
            return
        self._notifications.warn(
            tr("This project is open for reading only: {why}.").format(why=why),
            Button(tr("Open again"), self._reopen),
            remedy=tr("You can read, search, check, export and back it up. Mend that, then open it again."),
        )
