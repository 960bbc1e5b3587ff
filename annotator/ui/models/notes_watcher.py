"""What people have put on the open article, kept up to date off the window's thread: queries, comments, corrections.

One for a workspace: the counts above the claims and the page of notes look here. Not for what is written to them.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.domain.desk import Notes

if TYPE_CHECKING:
    from annotator.domain.desk import DeskUpdate
    from annotator.services.results import OpenedArticle
    from annotator.ui.session import Session


class NotesWatcher(QObject):
    """The notes on the open article."""

    changed = Signal()
    """Another article's, or there are others now."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._article_id = ""
        self.notes = Notes()
        session.article_opened.connect(self._on_opened)
        session.updated.connect(self._on_updated)

    def _on_opened(self, opened: OpenedArticle | None) -> None:
        article_id = opened.article.article_id if opened else ""
        if article_id != self._article_id:
            self._article_id = article_id
            self.notes = Notes(article_id)
            self.changed.emit()
        self._read()

    def _on_updated(self, update: DeskUpdate) -> None:
        if not update.article_id or update.article_id != self._article_id:
            return
        if update.notes is not None:
            self._take(update.notes)
            return
        cards = update.cards
        wordings = {one: cards[one].wording if one in cards else was for one, was in self.notes.wordings.items()}
        self._take(replace(self.notes, wordings=wordings))

    def _read(self) -> None:
        article_id, turn = self._article_id, self._session.turn()

        def take(notes: Notes) -> None:
            if self._session.touched_since(article_id, turn):  # they may have been read before that
                self._read()
            else:
                self._take(notes)

        if article_id:
            self._session.read(lambda project: project.views.notes(article_id), take, self, key="notes")

    def _take(self, notes: Notes) -> None:
        if notes.article_id == self._article_id and notes != self.notes:
            self.notes = notes
            self.changed.emit()
