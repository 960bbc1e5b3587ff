"""The writer's notes in the open article, with the claims over them, kept up to date off the window's thread.

One for a workspace: the text, the page of source notes and the keys look here.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.domain.source_note import SourceNote

if TYPE_CHECKING:
    from annotator.domain.changes import Changes
    from annotator.domain.desk import DeskUpdate
    from annotator.services.results import OpenedArticle, StandingNote
    from annotator.ui.session import Session

_TELLING = frozenset(("source_note", "mention", "evidence"))
"""What changes which notes there are, or which claims stand over them."""


class SourceNotesWatcher(QObject):
    """The notes of the open article in text order."""

    changed = Signal()
    """Another article's, or there is something else to say of them now."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._article_id = ""
        self._set_anew = False
        self._starts: list[int] = []
        self.notes: Sequence[StandingNote] = ()
        session.article_opened.connect(self._on_opened)
        session.updated.connect(self._on_updated)

    def next(self, position: int, by: int) -> StandingNote | None:
        """Return the first note behind (1) a position of the text, or the last before it (-1); None without one."""
        number = bisect_right(self._starts, position) if by > 0 else bisect_left(self._starts, position) - 1
        return self.notes[number] if 0 <= number < len(self.notes) else None

    def get(self, note_id: str) -> StandingNote | None:
        """Return a note by its id."""
        return next((one for one in self.notes if one.note.note_id == note_id), None)

    def at(self, start: int, end: int) -> StandingNote | None:
        """Return the innermost note that a selection, or a caret, has to do with."""
        touched = [one for one in self.notes if one.note.start <= end and one.note.end >= start]
        return min(touched, key=lambda one: _distance(one.note, start, end), default=None)

    def _on_opened(self, opened: OpenedArticle | None) -> None:
        article_id = opened.article.article_id if opened else ""
        if article_id != self._article_id:
            self._article_id = article_id
            self._take([])
        self._set_anew = True  # the text begins without marks, also that of the next revision
        self._read()

    def _on_updated(self, update: DeskUpdate) -> None:
        if update.article_id and update.article_id == self._article_id and self._touched_by(update.changes):
            self._read()

    def _touched_by(self, changes: Changes) -> bool:
        return "source_note" in changes.kinds or bool(self.notes and changes.kinds & _TELLING)

    def _read(self) -> None:
        article_id = self._article_id

        def take(notes: list[StandingNote]) -> None:
            if article_id == self._article_id:
                self._take(notes)

        if article_id:
            self._session.read(lambda project: project.source_notes.of_article(article_id), take, self, key="notes in")

    def _take(self, notes: list[StandingNote]) -> None:
        if notes != self.notes or (self._set_anew and notes):
            self._set_anew = False
            self.notes = notes
            self._starts = [one.note.start for one in notes]
            self.changed.emit()


def _distance(note: SourceNote, start: int, end: int) -> tuple[int, int]:
    """Return how far a note is from being exactly a selection."""
    return abs(note.start - start) + abs(note.end - end), note.end - note.start
