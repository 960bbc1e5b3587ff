"""What must not leave, from the window: the log of privileged remarks, and the names that are redacted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui.commands.base import ProjectWideCommands
from annotator.ui.operations.runner import Lane
from annotator.ui.quotes import in_marks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.domain.privileged import PrivilegedRemark
    from annotator.services.results import Added
    from annotator.ui.dialogs.privileged import PrivilegedDialog

_SHOWN = 60


class PrivilegedCommands(ProjectWideCommands):
    """The actions of one window on what counsel advised, and on the list of names."""

    _dialog: PrivilegedDialog | None = None

    def show(self) -> None:
        """Show the log; what is written down is on the claim that is chosen, else on the open article."""
        session = self._session()
        if session is None:
            return
        project, article, claim_id = session.project, session.article(), session.claim_id()

        def read() -> tuple[Sequence[PrivilegedRemark], dict[str, str], str]:
            place: dict[str, str] = {}
            words = ""
            if claim_id:
                place, words = {"claim_id": claim_id}, project.claims.get(claim_id).wording
            elif article is not None:
                place, words = {"article_id": article.article.article_id}, article.article.metadata.title
            return project.privileged.log(), place, words

        self._runner.start(Lane.READ, read, lambda found: self._open(*found), self._failed)

    def _open(self, log: Sequence[PrivilegedRemark], place: dict[str, str], words: str) -> None:
        from annotator.ui.dialogs.privileged import PrivilegedDialog

        self._dialog = dialog = PrivilegedDialog(log, in_marks(words, _SHOWN) if place else "", self._window)
        dialog.wanted.connect(lambda counsel, subject, text: self._add(place, counsel, subject, text))
        dialog.destroyed.connect(self._forget)
        dialog.open()

    def _forget(self) -> None:
        self._dialog = None

    def _add(self, place: dict[str, str], counsel: str, subject: str, text: str) -> None:
        session = self._session()
        if session is None:
            return
        privileged = session.project.privileged

        def add() -> tuple[Added, Sequence[PrivilegedRemark]]:
            return privileged.add(counsel, subject, text, **place), privileged.log()

        self._runner.start(Lane.WRITE, add, lambda done: self._added(*done), self._failed)

    def _added(self, added: Added, log: Sequence[PrivilegedRemark]) -> None:
        session = self._session()
        if session is not None:
            session.broadcast(added.changes)
        if self._dialog is not None:
            self._dialog.fill(log)

    # names

    def choose_names(self) -> None:
        """Show the names that are redacted in what leaves, to be changed."""
        session = self._session()
        if session is not None:
            self._runner.start(Lane.READ, session.project.redaction.names, self._show_names, self._failed)

    def _show_names(self, names: Sequence[str]) -> None:
        from annotator.ui.dialogs.redaction import RedactionDialog

        dialog = RedactionDialog(names, self._window)
        dialog.wanted.connect(self._set_names)
        dialog.open()

    def _set_names(self, names: list[str]) -> None:
        session = self._session()
        if session is not None:
            redaction = session.project.redaction
            self._runner.start(Lane.WRITE, lambda: redaction.set(names), session.broadcast, self._failed)

    def _failed(self, error: BaseException) -> None:
        session = self._session()
        if session is not None:
            session.failed.emit(error, None)
