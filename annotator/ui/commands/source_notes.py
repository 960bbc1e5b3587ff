"""What the keys do about the writer's notes: walk them, make claims of them, take them as evidence, open and copy."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from annotator.ui.accessible import announce
from annotator.ui.article.source_notes import NoteMark
from annotator.ui.editing.link_row import open_link
from annotator.ui.i18n import tr
from annotator.ui.models.note_words import copied, spoken, tip

if TYPE_CHECKING:
    from annotator.domain.article import Article
    from annotator.services.results import ClaimsOfNotes, StandingNote, TakenEvidence
    from annotator.ui.article_pane import ArticlePane
    from annotator.ui.models.source_notes_watcher import SourceNotesWatcher
    from annotator.ui.notifications import Notifications
    from annotator.ui.panels.work_pane import WorkPane
    from annotator.ui.session import Session


class SourceNoteCommands(QObject):
    """The actions of one workspace on source notes; they act on the chosen note, else on that at the cursor."""

    def __init__(
        self,
        session: Session,
        pane: ArticlePane,
        work: WorkPane,
        watcher: SourceNotesWatcher,
        notifications: Notifications,
        undo: Callable[[], None],
    ) -> None:
        super().__init__(pane)
        self._session = session
        self._pane = pane
        self._listed = work.source_notes
        self._watcher = watcher
        self._notifications = notifications
        self._undo = undo
        watcher.changed.connect(self._show)
        session.article_refreshed.connect(self._show_again)
        pane.view.note_activated.connect(self._on_activated)
        self._listed.chosen.connect(self.go_to)
        self._listed.claim_wanted.connect(self._make_claim_of)
        self._listed.evidence_wanted.connect(self._take_one)
        self._listed.opening_wanted.connect(self._open_one)
        self._listed.copy_wanted.connect(self._copy_one)
        self._listed.article_wanted.connect(pane.go_into)

    def _show(self) -> None:
        marks = [
            NoteMark(note.note_id, note.kind, note.start, note.end, dim=bool(note.resolved))
            for note in (one.note for one in self._watcher.notes)
        ]
        self._pane.view.set_notes(marks, self._tip)

    def _show_again(self, _article: Article) -> None:
        """The text was set anew under another heading."""
        self._show()

    def _tip(self, note_id: str) -> str:
        found = self._watcher.get(note_id)
        return tip(found.note) if found else ""

    # walking

    def next(self) -> None:
        """Select the words of the next note."""
        self._walk(1)

    def previous(self) -> None:
        """Select the words of the note before."""
        self._walk(-1)

    def _walk(self, by: int) -> None:
        notes = self._watcher.notes
        if not notes:
            self._notifications.tell(tr("The writer put no notes into this draft."))
            return
        found = self._following(by)
        if found is None:
            found = notes[0 if by > 0 else -1]
            self._notifications.tell(tr("From the top again.") if by > 0 else tr("From the end again."))
        self.go_to(found)

    def _following(self, by: int) -> StandingNote | None:
        """Return the note behind or before the chosen one where the cursor still is on that, else the cursor."""
        start = self._pane.view.selection()[0]
        chosen = self._listed.current()
        if chosen is not None and chosen.note.start == start:
            at = next((n for n, one in enumerate(self._watcher.notes) if one.note.note_id == chosen.note.note_id), None)
            if at is not None:
                return self._watcher.notes[at + by] if 0 <= at + by < len(self._watcher.notes) else None
        return self._watcher.next(start, by)

    def go_to(self, one: StandingNote) -> None:
        """Select the words that a note is on, or put the cursor to its point, and choose it in the list."""
        self._pane.point_at(one.note.start, one.note.end)
        self._listed.choose(one.note.note_id)
        announce(self._pane.view, spoken(one))

    def _on_activated(self, note_id: str) -> None:
        found = self._watcher.get(note_id)
        if found is not None:
            self.go_to(found)

    # acting

    def make_claim(self) -> None:
        """Make a claim of the chosen note, which takes it as evidence."""
        self._with_one(self._make_claim_of)

    def make_all(self) -> None:
        """Make a claim of each note that has none."""
        article_id = self._pane.article_id()
        if article_id:
            self._session.act(
                tr("Making claims of the source notes"),
                lambda project: project.source_notes.make_claims(article_id),
                self._tell_made,
            )

    def take(self) -> None:
        """Take the chosen note as evidence for the selected claim."""
        self._with_one(self._take_one)

    def open_address(self) -> None:
        """Open the address of the chosen note in the system's browser."""
        self._with_one(self._open_one)

    def copy(self) -> None:
        """Copy what the chosen note says."""
        self._with_one(self._copy_one)

    def _with_one(self, act: Callable[[StandingNote], None]) -> None:
        found = self._at_hand()
        if found is None:
            self._notifications.tell(tr("There is no source note here."))
        else:
            act(found)

    def _at_hand(self) -> StandingNote | None:
        start, end = self._pane.view.selection()
        chosen = self._listed.current()
        if chosen is not None and (self._listed.has_focus() or (chosen.note.start, chosen.note.end) == (start, end)):
            return chosen
        return self._watcher.at(start, end)

    def _make_claim_of(self, one: StandingNote) -> None:
        if one.claim_ids:
            self._session.select_claim(one.claim_ids[0])
            self._notifications.tell(tr("A claim stands over this note already."))
            return
        article_id, note_id = one.note.article_id, one.note.note_id
        self._session.act(
            tr("Making a claim of the source note"),
            lambda project: project.source_notes.make_claims(article_id, [note_id]),
            self._select_made,
        )

    def _select_made(self, made: ClaimsOfNotes) -> None:
        if made.claim_ids:
            self._session.select_claim(made.claim_ids[0])

    def _tell_made(self, made: ClaimsOfNotes) -> None:
        if made.claim_ids:
            words = tr("%Ln claim(s) made of source notes.", "", len(made.claim_ids))
            self._notifications.offer_undo(words, self._undo)
        else:
            self._notifications.tell(tr("Each source note has a claim already."))

    def _take_one(self, one: StandingNote) -> None:
        claim_id, note_id = self._session.claim_id() or self._pane.claim_at_caret(), one.note.note_id
        if not claim_id:
            self._notifications.tell(tr("Select the claim first that the note is evidence for."))
            return
        self._session.act(
            tr("Taking the source note as evidence"),
            lambda project: project.source_notes.take(claim_id, [note_id]),
            self._tell_taken,
        )

    def _tell_taken(self, taken: TakenEvidence) -> None:
        if taken.evidence_ids:
            self._notifications.offer_undo(tr("Taken as evidence."), self._undo)
        else:
            self._notifications.tell(tr("The claim has this note as evidence already."))

    def _open_one(self, one: StandingNote) -> None:
        if one.note.url:
            open_link(one.note.url)
        else:
            self._notifications.tell(tr("The note has no web address."))

    def _copy_one(self, one: StandingNote) -> None:
        QApplication.clipboard().setText(copied(one.note))
        self._notifications.tell(tr("Copied."))
