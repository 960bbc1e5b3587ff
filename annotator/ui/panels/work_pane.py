"""The right pane: coverage and sign-off above, and below them the claims, the list of checkables, or the notes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from annotator.ui.i18n import tr
from annotator.ui.models.coverage_watcher import CoverageWatcher
from annotator.ui.models.notes_watcher import NotesWatcher
from annotator.ui.panels.claims.panel import ClaimsPanel
from annotator.ui.panels.coverage.bar import CoverageBar, WorkPage
from annotator.ui.panels.coverage.checkables import CheckablesList
from annotator.ui.panels.notes.notes_page import NotesPage
from annotator.ui.session import Session


class WorkPane(QWidget):
    """What is done about the open article."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setObjectName("claimsPane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Claims"))
        self.covering = CoverageWatcher(session, self)
        self.noting = NotesWatcher(session, self)
        self.claims = ClaimsPanel(session)
        self.bar = CoverageBar(session, self.covering, self.noting)
        self.checkables = CheckablesList(session, self.covering)
        self.notes = NotesPage(session, self.noting)
        self._widgets: dict[WorkPage, QWidget] = {
            WorkPage.CLAIMS: self.claims,
            WorkPage.CHECKABLES: self.checkables,
            WorkPage.NOTES: self.notes,
        }
        self._stack = QStackedWidget()
        for widget in self._widgets.values():
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._stack, 1)
        self.bar.page_wanted.connect(lambda page: self.show_page(WorkPage(page)))
        self.claims.wanted.connect(self.show_claims)
        self.notes.claim_wanted.connect(self.show_claim)
        session.article_opened.connect(lambda opened: self.bar.setVisible(opened is not None))
        self.bar.setVisible(session.article() is not None)

    # the pages

    def page(self) -> WorkPage:
        """Return the page that is shown."""
        return next(page for page, widget in self._widgets.items() if widget is self._stack.currentWidget())

    def show_page(self, page: WorkPage) -> None:
        """Show a page and go into it."""
        self._turn_to(page)
        self.go_into()

    def _turn_to(self, page: WorkPage) -> None:
        self.bar.show_page(page)
        self._stack.setCurrentWidget(self._widgets[page])

    def toggle_checkables(self) -> None:
        """Show the list of checkables, or the claims again."""
        self.show_page(WorkPage.CLAIMS if self.page() is WorkPage.CHECKABLES else WorkPage.CHECKABLES)

    def toggle_notes(self) -> None:
        """Show the notes on the article, or the claims again."""
        self.show_page(WorkPage.CLAIMS if self.page() is WorkPage.NOTES else WorkPage.NOTES)

    def show_checkables(self) -> None:
        """Show the list of checkables and go into it."""
        self.show_page(WorkPage.CHECKABLES)

    def show_claims(self) -> None:
        """Show the claims again."""
        self._turn_to(WorkPage.CLAIMS)

    def show_unchecked(self) -> None:
        """Show the claims that have no settled status yet, and no others."""
        self.show_page(WorkPage.CLAIMS)
        self.claims.header.show_only({status.key for status in self._session.codebook.statuses if not status.settled})

    def go_into(self) -> None:
        """Give the focus to what is shown."""
        if self.page() is WorkPage.CLAIMS:
            self.claims.focus_list()
        else:
            self._widgets[self.page()].setFocus(Qt.FocusReason.TabFocusReason)

    # the notes

    def ask_writer(self) -> None:
        """Write a query to the writer of the article."""
        self._turn_to(WorkPage.NOTES)
        self.notes.queries.start()

    def comment(self) -> None:
        """Write a comment on the article."""
        self._turn_to(WorkPage.NOTES)
        self.notes.comments.start()

    def log_correction(self) -> None:
        """Write a line of the article's corrections log."""
        self._turn_to(WorkPage.NOTES)
        self.notes.corrections.start()

    def show_correction(self, correction_id: str) -> None:
        """Show a line of the log, which may be on its way, and go to what readers are told."""
        self._turn_to(WorkPage.NOTES)
        self.notes.corrections.go_to(correction_id, "public_note")

    def show_claim(self, claim_id: str) -> None:
        """Show a claim of the article, and go to its card."""
        self._turn_to(WorkPage.CLAIMS)
        self._session.select_claim(claim_id)
        self.claims.focus_list()

    def leave_editor(self) -> None:
        """Hand in what was typed and go one step out."""
        focused = QApplication.focusWidget()
        if focused is not None and self.notes.isAncestorOf(focused):
            self.notes.leave_editor()
        else:
            self.claims.leave_editor()

    def commit(self) -> None:
        """Hand in all that was typed and not handed in yet: the window ends."""
        self.claims.commit()
        self.notes.finish()
