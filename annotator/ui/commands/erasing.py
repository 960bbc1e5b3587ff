"""Erasing for good from the window: asked for in a dialog, and everything is read anew afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.changes import Changes
from annotator.errors import Cancelled
from annotator.ui.commands.base import ProjectWideCommands
from annotator.ui.i18n import tr, translated
from annotator.ui.operations.runner import Lane
from annotator.ui.session import Session

if TYPE_CHECKING:
    from annotator.domain.erasing import Erased, ErasureRequest
    from annotator.ui.dialogs.erase import Erasable, EraseDialog


class ErasingCommands(ProjectWideCommands):
    """The actions of one window that erase."""

    _dialog: EraseDialog | None = None

    def follow(self, session: Session) -> None:
        """Read the project anew whenever something was erased from it, here or elsewhere: no text is what it was."""
        session.changed.connect(self._changed)

    def _changed(self, changes: Changes) -> None:
        session = self._session()
        if changes.erased and session is not None:
            self._open_project(session.project.url)

    def choose(self) -> None:
        """Ask what is to go."""
        session = self._session()
        if session is None:
            return
        project, article, claim_id = session.project, session.article(), session.claim_id()

        def read() -> Erasable:
            from annotator.ui.dialogs.erase import Erasable

            claim = project.claims.get(claim_id) if claim_id else None
            return Erasable(
                (article.article.article_id, article.article.metadata.title) if article else ("", ""),
                (claim.claim_id, claim.wording) if claim else ("", ""),
                [name for name in project.work.people() if name != project.person_name],
                len(project.backups.all()),
            )

        self._runner.start(Lane.READ, read, self._show, self._failed)

    def _show(self, erasable: Erasable) -> None:
        from annotator.ui.dialogs.erase import EraseDialog

        self._dialog = dialog = EraseDialog(erasable, self._window)
        dialog.look_wanted.connect(self._look)
        dialog.erase_wanted.connect(self._erase)
        dialog.destroyed.connect(self._forget)
        dialog.open()

    def _forget(self) -> None:
        self._dialog = None

    def _look(self, request: ErasureRequest) -> None:
        session = self._session()
        if session is None:
            return
        erasing = session.project.erasing

        def looked(found: object) -> None:
            if self._dialog is not None:
                self._dialog.show_found(request, found)  # type: ignore[arg-type]  # what the work gives

        self._runner.start_long(
            Lane.FILES,
            lambda progress: erasing.look(request, progress),
            looked,
            self._failed,
            title=tr("Looking for what will go"),
        )

    def _erase(self, request: ErasureRequest, with_backups: bool) -> None:  # noqa: FBT001 - a signal's
        session = self._session()
        if session is None:
            return
        erasing = session.project.erasing
        self._runner.start_long(
            Lane.WRITE,
            lambda progress: erasing.erase(request, with_backups=with_backups, progress=progress),
            lambda done: self._erased(done[0]),
            self._failed,
            title=tr("Erasing"),
        )

    def _erased(self, erased: Erased) -> None:
        session = self._session()
        if session is not None:
            self._open_project(session.project.url)
        if erased.left:
            self._notifications.warn(tr("Erased for good."), remedy=" ".join(map(translated, erased.left)))
        else:
            self._notifications.tell(tr("Erased for good."))

    def _failed(self, error: BaseException) -> None:
        if self._dialog is not None:
            self._dialog.show_trouble()
        session = self._session()
        if session is not None and not isinstance(error, Cancelled):
            session.failed.emit(error, None)
