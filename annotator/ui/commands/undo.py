"""Undo and redo, what they would do now, and the windows that tell what was done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.domain.changes import Changes
from annotator.domain.desk import DeskUpdate
from annotator.ui.i18n import tr, translated
from annotator.ui.navigation.destination import Destination
from annotator.ui.session import Session

if TYPE_CHECKING:
    from collections.abc import Collection

    from annotator.domain.claim import Mention
    from annotator.services.projects import Project
    from annotator.services.results import Undone


class UndoCommands(QObject):
    """The history actions of one session.

    Steps queue on the database lane, so that keys held down do as many. Neither action is ever disabled: what can be
    undone is known a moment later than the key may come.
    """

    labels_changed = Signal(str, str)
    """What undo and redo would do now, "" for nothing."""

    done = Signal(str)
    """What was done, for the status line."""

    wanted = Signal(str, str, str)
    """The history of an article or of a claim (the other id is empty) is wanted, under a title."""

    changed_here = Signal(object)
    """The ids of the claims that undo or redo has changed in the open article, or with it."""

    waivers_changed_here = Signal()
    """Undo or redo has waived something in the open article, or no longer."""

    destination_wanted = Signal(object)
    """The `Destination` of what undo or redo has changed, in another article."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        session.updated.connect(self._on_updated)
        session.read(lambda project: project.history.next_labels(), self._take_labels, self)

    def undo(self) -> None:
        """Take back the last step."""
        self._session.act(tr("Undoing"), lambda project: project.history.undo(), self._undone)

    def redo(self) -> None:
        """Do again what was taken back."""
        self._session.act(tr("Redoing"), lambda project: project.history.redo(), self._redone)

    def show_article(self) -> None:
        """Tell what was done to the open article and its claims."""
        opened = self._session.article()
        if opened is not None:
            self.wanted.emit(opened.article.article_id, "", opened.article.metadata.title)

    def show_claim(self) -> None:
        """Tell what was done to the selected claim."""
        claim_id = self._session.claim_id()
        if claim_id:
            self._session.read(
                lambda project: project.claims.get(claim_id),
                lambda claim: self.wanted.emit("", claim.claim_id, claim.wording),
                self,
            )

    def _undone(self, result: Undone) -> None:
        self.done.emit(tr("Undone: {what}").format(what=", ".join(map(translated, result.labels))))
        self._show(result.changes)

    def _redone(self, result: Undone) -> None:
        self.done.emit(tr("Done again: {what}").format(what=", ".join(map(translated, result.labels))))
        self._show(result.changes)

    def _show(self, changes: Changes) -> None:
        """Bring what came back into view: its first claim, in its article where it is in one that isn't open."""
        opened = self._session.article()
        if opened and opened.article.article_id in changes.articles:
            self.changed_here.emit(changes.claims)
            if "waiver" in changes.kinds:
                self.waivers_changed_here.emit()
            return
        if len(changes.articles) != 1:
            return
        (article_id,) = changes.articles

        def show(seen: tuple[bool, Mention | None]) -> None:
            still, place = seen
            if place is not None:
                self.destination_wanted.emit(Destination(article_id, place.claim_id, place.start, place.end))
            elif still:
                self._session.open_article(article_id)

        self._session.read(lambda project: _seen_at(project, article_id, changes.claims), show, self)

    def _on_updated(self, update: DeskUpdate) -> None:
        if update.labels is not None:
            self._take_labels(update.labels)

    def _take_labels(self, labels: tuple[str, str]) -> None:
        self.labels_changed.emit(*map(translated, labels))


def _seen_at(project: Project, article_id: str, claim_ids: Collection[str]) -> tuple[bool, Mention | None]:
    """Return whether an article is there, and the first place of some claims in it."""
    return bool(project.articles.summaries([article_id])), project.views.first_place(article_id, claim_ids)
