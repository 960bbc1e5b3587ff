"""The page of notes: queries to the writer, comments and the corrections log of the open article, each edited in place.

Saved as it is done. What is only about a claim and no query stands at the claim.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from annotator.ui.editing.edits import Edits
from annotator.ui.i18n import tr
from annotator.ui.later import later
from annotator.ui.models.notes_watcher import NotesWatcher
from annotator.ui.panels.base import PagePanel, PanelContext, Tab
from annotator.ui.panels.notes.sections import ArticleComments, ArticleQueries, CorrectionsSection, NoteSection
from annotator.ui.panels.notes.stylesheet import notes_stylesheet
from annotator.ui.scaling import scale_of, scaled_sheet, tells_of_scale
from annotator.ui.theme import PANE_PADDING, SPACE

if TYPE_CHECKING:
    from annotator.ui.session import Session
    from annotator.ui.theme import Theme


class NotesPage(PagePanel):
    """Three sections below one another. The window's actions call its methods."""

    claim_wanted = Signal(str)
    """The id of a claim that a note is about: it should be shown."""

    def __init__(self, session: Session, noting: NotesWatcher) -> None:
        super().__init__()
        self.setObjectName("notesPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Notes on the article"))
        self._noting = noting
        self._article_id = ""
        self._session = session
        self.edits = Edits(session, self)
        self._sheet = QWidget()
        self._sheet.setObjectName("notesSheet")
        self._sheet.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.queries = ArticleQueries(session, self.edits, self._sheet)
        self.comments = ArticleComments(session, self.edits, self._sheet)
        self.corrections = CorrectionsSection(session, self.edits, self._sheet)
        self.sections: tuple[NoteSection, ...] = (self.queries, self.comments, self.corrections)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll.setAccessibleName(tr("Notes on the article"))
        self._scroll.setWidget(self._sheet)
        self._lay_out()
        for section in self.sections:
            section.begin()
            section.ended.connect(self._scroll.setFocus)
            section.shown.connect(self._bring_into_view)
            section.claim_wanted.connect(self.claim_wanted)
        self.edits.settled.connect(lambda edit: [section.settled(edit) for section in self.sections])
        self.edits.held.connect(lambda edit: [section.held(edit) for section in self.sections])
        noting.changed.connect(self._show)
        session.theme_changed.connect(self._apply_theme)
        self._apply_theme(session.theme)
        self._show()

    @classmethod
    def make(cls, context: PanelContext) -> NotesPage:
        return cls(context.session, context.notes)

    def tab(self) -> Tab:
        waiting = self._noting.notes.open_queries
        words = tr("%Ln open (query|queries)", "", waiting) if waiting else tr("Notes")
        tool_tip = tr("Show the queries to the writer, the comments and the corrections log")
        return Tab(words, tool_tip, tr("Show the notes: {what}").format(what=words))

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self._sheet)
        inside.setContentsMargins(PANE_PADDING - 6, SPACE, PANE_PADDING - 6, 4 * SPACE)
        inside.setSpacing(2 * SPACE)
        for number, section in enumerate(self.sections):
            if number:
                line = QFrame()
                line.setObjectName("notesLine")
                line.setFixedHeight(1)
                inside.addWidget(line)
            inside.addWidget(section)
        inside.addStretch(1)
        above = QFrame()
        above.setObjectName("notesLine")
        above.setFixedHeight(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2 * SPACE, 0, 0)
        column.setSpacing(0)
        column.addWidget(above)
        column.addWidget(self._scroll, 1)

    def _apply_theme(self, theme: Theme) -> None:
        self._apply_sheet(theme)
        for section in self.sections:
            section.set_theme(theme)

    def _apply_sheet(self, theme: Theme) -> None:
        sheet = scaled_sheet(notes_stylesheet(theme), scale_of(self))
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)

    def _show(self) -> None:
        notes = self._noting.notes
        self.tab_changed.emit()
        another = notes.article_id != self._article_id
        self._article_id = notes.article_id
        self.comments.set_people(notes.person, notes.people)
        held = (notes.queries, notes.comments, notes.corrections)
        for section, remarks in zip(self.sections, held, strict=True):
            section.wordings = notes.wordings
            if another:
                section.open(notes.article_id, notes.article_id, remarks)
            else:
                section.refresh(notes.article_id, remarks)

    def _bring_into_view(self, part: QWidget) -> None:
        later(part, lambda: self._scroll.ensureWidgetVisible(part, 0, 4 * SPACE))

    def commit(self) -> None:
        """Hand in what was typed and not handed in yet."""
        for section in self.sections:
            section.submit()

    def finish(self) -> None:
        """Hand in all that was typed, also what is new and only begun."""
        for section in self.sections:
            section.finish()

    def go_into(self) -> None:
        """Give the focus to the page as a whole."""
        self._scroll.setFocus(Qt.FocusReason.TabFocusReason)

    def leave_editor(self) -> None:
        """Hand in all that was typed, and give the keys back to the page."""
        self.finish()
        focused = QApplication.focusWidget()
        if focused is not None and focused is not self._scroll and self.isAncestorOf(focused):
            self._scroll.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if tells_of_scale(event):
            self._apply_sheet(self._session.theme)
        elif event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.commit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.commit()
