"""The right pane: coverage and sign-off above, and below them one of its pages: claims, checkables, what a new
draft has changed, notes.

Which pages there are stands in `PANELS`. What an action does on a page of its own is that page's; here is only the
turning to it.
"""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from annotator.ui.i18n import tr
from annotator.ui.panels import make_panels
from annotator.ui.panels.base import PagePanel, Panel, PanelContext
from annotator.ui.panels.claims.panel import ClaimsPanel
from annotator.ui.panels.coverage.bar import CoverageBar
from annotator.ui.panels.coverage.checkables import CheckablesList
from annotator.ui.panels.coverage.lacking_bar import LackingBar
from annotator.ui.panels.draft.page import DraftPage
from annotator.ui.panels.notes.notes_page import NotesPage
from annotator.ui.panels.source_notes.page import SourceNotesPage
from annotator.ui.panels.tabs import PanelTabs

CLAIMS, CHECKABLES, DRAFT, NOTES = "claims", "checkables", "draft", "notes"
"""The ids of the pages that the actions of this pane lead to, as in `PANELS`."""

P = TypeVar("P", bound=Panel)


class WorkPane(QWidget):
    """What is done about the open article."""

    wanted = Signal()
    """Somebody goes to one of its pages: it should be seen."""

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        session = self._session = context.session
        self.setObjectName("claimsPane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Claims"))
        self.bar = CoverageBar(session, context.coverage)
        made = make_panels("page", context)
        self._pages = {page_id: page for page_id, page in made.items() if isinstance(page, PagePanel)}
        self.claims = self._page_of(ClaimsPanel)
        self.checkables = self._page_of(CheckablesList)
        self.source_notes = self._page_of(SourceNotesPage)
        self.draft = self._page_of(DraftPage)
        self.notes = self._page_of(NotesPage)
        self.tabs = PanelTabs(self._pages)
        self.lacking = LackingBar(session)
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.lacking)
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)
        for page in self._pages.values():
            self._stack.addWidget(page)
        self.tabs.wanted.connect(self.show_page)
        self.claims.model.counted.connect(self._count)
        self.claims.wanted.connect(self.show_claims)
        self.notes.claim_wanted.connect(self.show_claim)
        session.article_opened.connect(self._show_bars)
        self._show_bars()
        self.show_claims()
        self._count()

    def _count(self) -> None:
        self.bar.show_claims(self.claims.model.total, self.claims.model.settled)

    def _page_of(self, kind: type[P]) -> P:
        return next(page for page in self._pages.values() if isinstance(page, kind))

    def _show_bars(self) -> None:
        there = self._session.article() is not None
        self.bar.setVisible(there)
        self.tabs.setVisible(there)

    # the pages

    def page(self) -> str:
        """Return the id of the page that is shown."""
        return next(page_id for page_id, page in self._pages.items() if page is self._stack.currentWidget())

    def show_page(self, page_id: str) -> None:
        """Show a page and go into it."""
        self._turn_to(page_id)
        self.go_into()

    def toggle_panel(self, page_id: str) -> None:
        """Show a page and go into it, or the claims again."""
        self.show_page(CLAIMS if self.page() == page_id else page_id)

    def _turn_to(self, page_id: str) -> None:
        self.wanted.emit()
        self.tabs.show_page(page_id)
        self._stack.setCurrentWidget(self._pages[page_id])

    def go_into(self) -> None:
        """Give the focus to what is shown, or to its tab while there is nothing in it to have it."""
        self._pages[self.page()].go_into()
        focused = QApplication.focusWidget()
        if focused is None or not focused.isVisible() or not self._stack.isAncestorOf(focused):
            self.tabs.button(self.page()).setFocus(Qt.FocusReason.TabFocusReason)

    def leave_editor(self) -> None:
        """Hand in what was typed and go one step out."""
        focused = QApplication.focusWidget()
        pages = self._pages.values()
        within = next((page for page in pages if focused is not None and page.isAncestorOf(focused)), None)
        (within or self._pages[self.page()]).leave_editor()

    def finish(self) -> None:
        """Hand in all that was typed and not handed in yet: the window ends."""
        for page in self._pages.values():
            page.finish()

    # the claims and what is left

    def show_checkables(self) -> None:
        """Show the list of checkables and go into it."""
        self.show_page(CHECKABLES)

    def show_claims(self) -> None:
        """Show the claims again."""
        self._turn_to(CLAIMS)

    def show_unchecked(self) -> None:
        """Show the claims that have no settled status yet, and no others."""
        self.show_page(CLAIMS)
        self.claims.header.show_only({status.key for status in self._session.codebook.statuses if not status.settled})

    def show_claim(self, claim_id: str) -> None:
        """Show a claim of the article, and go to its card."""
        self._turn_to(CLAIMS)
        self._session.select_claim(claim_id)
        self.claims.focus_list()

    def show_draft(self) -> None:
        """Show what a new draft has moved, changed and lost, and go into it."""
        self.show_page(DRAFT)

    # the notes

    def show_notes(self) -> None:
        """Show the notes on the article and go into them."""
        self.show_page(NOTES)

    def ask_writer(self) -> None:
        """Write a query to the writer of the article."""
        self._turn_to(NOTES)
        self.notes.queries.start()

    def comment(self) -> None:
        """Write a comment on the article."""
        self._turn_to(NOTES)
        self.notes.comments.start()

    def log_correction(self) -> None:
        """Write a line of the article's corrections log."""
        self._turn_to(NOTES)
        self.notes.corrections.start()

    def show_correction(self, correction_id: str) -> None:
        """Show a line of the log, which may be on its way, and go to what readers are told."""
        self._turn_to(NOTES)
        self.notes.corrections.go_to(correction_id, "public_note")
