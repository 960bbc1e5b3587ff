"""The three panes of an open project, side by side, and what the actions of the table do there.

Lives as long as its project is open. Not the window around it, and nothing that outlives a project.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QSplitter, QVBoxLayout, QWidget

from annotator.domain.changes import Changes
from annotator.domain.claim import Mention
from annotator.domain.codebook import Codebook
from annotator.domain.library import LibraryOrder
from annotator.ui.actions.binder import Binder
from annotator.ui.actions.letters import let_letters_act
from annotator.ui.actions.predicates import Situation
from annotator.ui.actions.table import STATUS_ROWS
from annotator.ui.article_pane import ArticlePane
from annotator.ui.commands.answers import AnswerCommands
from annotator.ui.commands.assessing import AssessingCommands
from annotator.ui.commands.assignments import AssignmentCommands
from annotator.ui.commands.claims import ClaimCommands
from annotator.ui.commands.coverage import CoverageCommands
from annotator.ui.commands.desks import DeskCommands, is_parcel
from annotator.ui.commands.drafts import DraftCommands
from annotator.ui.commands.exports import ExportCommands
from annotator.ui.commands.imports import ImportCommands
from annotator.ui.commands.mentions import MentionCommands
from annotator.ui.commands.passages import PassageCommands
from annotator.ui.commands.pasting import PasteCommands, PasteSurroundings
from annotator.ui.commands.printing import PrintCommands
from annotator.ui.commands.similar import SimilarCommands
from annotator.ui.commands.source_notes import SourceNoteCommands
from annotator.ui.commands.sources import SourceCommands, are_references
from annotator.ui.commands.spelling import SpellingCommands
from annotator.ui.commands.undo import UndoCommands
from annotator.ui.editing.spelling import SpellingChecks
from annotator.ui.find.text_finder import FindQuery
from annotator.ui.i18n import tr, translated
from annotator.ui.models.coverage_watcher import CoverageWatcher
from annotator.ui.models.notes_watcher import NotesWatcher
from annotator.ui.models.source_notes_watcher import SourceNotesWatcher
from annotator.ui.navigation.destination import Destination
from annotator.ui.navigation.pane_folding import PaneFolding
from annotator.ui.notifications import Notifications
from annotator.ui.overviews.host import OverviewHost
from annotator.ui.pages import MessagePage, show_nothing_open
from annotator.ui.panels import PanelRow, make_panels, rows_at
from annotator.ui.panels.base import Panel, PanelContext
from annotator.ui.panels.library import LibraryPanel
from annotator.ui.panels.work_pane import WorkPane
from annotator.ui.scaling import LEAST, MOST, scale_of, scale_pane, scaled, set_dialog_scale
from annotator.ui.session import Session
from annotator.ui.state import WindowState

_WIDTHS = {"article": 780, "work": 400}  # px, at first; those of a panel stand in its row
_LEAST = {"article": 1, "work": 340}  # px; the article's is that of its lines
_FOUND = 8  # articles that the palette shows

_ARTICLE_MENU = ("claim.make", "Status", "claim.tags", "claim.evidence", "claim.comment", "claim.query",
                 "checkable.waive", "-", "Mention", "claim.remove", "-", "copy", "copy.source", "find",
                 "Article")  # fmt: skip
_CARD_MENU = ("Status", "claim.tags", "claim.evidence", "claim.comment", "claim.query", "checkable.waive", "-",
              "claim.link_similar", "claim.merge", "mention.unlink", "claim.history", "-", "claim.remove",
              "claim.delete")  # fmt: skip
_LIBRARY_MENU = ("article.details", "draft.new", "draft.compare", "article.similar", "Reading", "-", "article.todo",
                 "article.progress", "article.ready", "article.sign_off", "-", "article.mine", "Priority",
                 "article.work", "-", "handover", "export", "article.delete")  # fmt: skip
_SUBMENUS = {
    "Status": tuple(f"status.{digit}" for digit in range(1, STATUS_ROWS + 1)),
    "Mention": ("claim.also_here", "claim.cycle", "mention.split", "claim.merge", "mention.unlink"),
    "Article": ("article.details", "draft.new", "draft.compare", "article.similar", "article.cuts", "article.history"),
    "Reading": ("article.cuts", "article.history", "article.encoding"),
    "Priority": ("article.priority.high", "article.priority.normal", "article.priority.low", "article.priority.none"),
}
_FIRST_START = ("import.samples", "import.files", "import.paste")


if TYPE_CHECKING:
    from annotator.services.projects import Project
    from annotator.ui.navigation.palette import Entry


class Workspace(QWidget):
    """Library, article, claims."""

    situation_changed = Signal(object)
    """The `Situation` that decides what can be done."""

    def __init__(
        self, session: Session, binder: Binder, state: WindowState, notifications: Notifications, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.session = session
        self._binder = binder
        self._state = state
        self._situation = Situation(project=True)
        self._article_is_open = False
        # what holds others is put to its place while it is empty: each move styles all that is in it anew
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.overviews = OverviewHost(session, state, self.splitter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.overviews)
        self._welcome = MessagePage()
        self.article = ArticlePane(session, state, self._welcome, self.splitter)
        self.covering = CoverageWatcher(session, self)
        noted = SourceNotesWatcher(session, self)
        context = PanelContext(session, self.covering, NotesWatcher(session, self), noted)
        left = make_panels("left", context)
        self.library = next(panel for panel in left.values() if isinstance(panel, LibraryPanel))
        self.work = WorkPane(context, self.splitter)
        self._left: list[QWidget] = list(left.values())
        self._panes: dict[str, Panel | ArticlePane | WorkPane] = {**left, "article": self.article, "work": self.work}
        self.claims = self.work.claims
        self._destination: Destination | None = None
        self._arrange()
        self.history = UndoCommands(session)
        self.imports = ImportCommands(session, self.window(), notifications, self.history.undo, state)
        self.checking = CoverageCommands(session, self.article, self.covering, notifications, self.history.undo, state)
        self.drafts = DraftCommands(
            session, self.article, self.work.draft, notifications, self.history.undo, self.window()
        )
        self.drafts.page_wanted.connect(self.work.show_draft)
        self.imports.arrived.connect(self.drafts.look_for_likes)
        self.answers = AnswerCommands(session, self.window(), notifications, self.history.undo)
        self.desks = DeskCommands(
            session, self.window(), notifications, self.history.undo, self.library.selected_ids, state
        )
        self.working = AssignmentCommands(session, self.library, self.work, notifications, state, self.go_to)
        self._exports = ExportCommands(session, self.window(), notifications, self.library.selected_ids, state)
        around = PasteSurroundings(self.article, self.claims, self.library, self.overviews)
        self.sources = SourceCommands(
            session, self.window(), self.overviews, self.claims, notifications, self.history.undo, state
        )
        self.targets: dict[str, object] = {
            "checking": self.checking,
            "work": self.work,
            "working": self.working,
            "lacking": self.working.lacking,
            "library": self.library,
            "article": self.article,
            "claims": self.claims,
            "history": self.history,
            "imports": self.imports,
            "drafts": self.drafts,
            "answers": self.answers,
            "desks": self.desks,
            "pasting": PasteCommands(
                session, around, self.imports, notifications, self.history.undo, self.answers.look
            ),
            "printing": PrintCommands(session, self.window(), notifications, self.overviews.current),
            "sources": self.sources,
            "exports": self._exports,
            "overviews": self.overviews,
            "claim": ClaimCommands(session, self.article, self.claims, notifications, self.history.undo),
            "assessing": AssessingCommands(session, self.article, self.claims, notifications, self.history.undo),
            "mention": MentionCommands(session, self.article, notifications, self.history.undo),
            "noted": SourceNoteCommands(session, self.article, self.work, noted, notifications, self.history.undo),
            "passages": PassageCommands(self.claims, notifications),
            "spelling": SpellingCommands(session, self.article, notifications),
            "similar": SimilarCommands(session, self.article, self.claims, notifications, self.history.undo),
        }
        binder.attach(self.library.list, "library")
        for surface in (self.article.view, self.claims.list):
            let_letters_act(surface)
            binder.attach(surface, "work")
        binder.attach(self.article.finder, "find")
        self.spelling = SpellingChecks(session, self)
        self._fill_finder()
        self._connect(notifications)
        self._name_statuses(session.codebook)

    def _fill_finder(self) -> None:
        binder, finder = self._binder, self.article.finder
        options = {binder["find.case"]: "case-sensitive", binder["find.word"]: "whole-word",
                   binder["find.pattern"]: "regex"}  # fmt: skip
        finder.offer(options, {binder["find.previous"]: "chevron-up", binder["find.next"]: "chevron-down"})
        finder.options_changed.connect(self._show_find_options)
        self._show_find_options(FindQuery(""))

    def _show_find_options(self, wanted: FindQuery) -> None:
        self._binder.set_checked("find.case", wanted.case)
        self._binder.set_checked("find.word", wanted.whole_word)
        self._binder.set_checked("find.pattern", wanted.pattern)

    def _arrange(self) -> None:
        widths = {row.id: row.width for row in rows_at("left")} | _WIDTHS
        least = {row.id: row.least for row in rows_at("left")} | _LEAST
        needs = {"article": self.article.view.least_width, "work": lambda: scaled(self.work, _LEAST["work"])}
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for number, (name, pane) in enumerate(self._panes.items()):
            self.splitter.addWidget(pane)
            self.splitter.setStretchFactor(number, 1 if name == "article" else 0)
            pane.setMinimumWidth(least[name])
        needs |= {row.id: partial(self._need_of, row) for row in rows_at("left")}
        self.splitter.setSizes([widths[name] for name in self._panes])
        kept = self._state.bytes("splitter")
        if not kept.isEmpty():
            self.splitter.restoreState(kept)
        self.folding = PaneFolding(self.splitter, self._panes, needs)

    def _need_of(self, row: PanelRow) -> int:
        return scaled(self._panes[row.id], max(row.needs, row.least))

    def _scale_panes(self) -> None:
        """Have the panes beside the article, the overviews and dialogs grow with its text, where that is wanted."""
        zoom = self.article.view.zoom() if self.session.settings.zoom_panels else 1.0
        scale = min(max(zoom, LEAST), MOST)
        for name, pane in self._panes.items():
            if name != "article" and (scale_of(pane) != scale or scale != 1.0):
                scale_pane(pane, scale, self.session.theme)
        self.overviews.set_scale(scale)
        set_dialog_scale(scale)
        self.folding.fit()

    def _connect(self, notifications: Notifications) -> None:
        session = self.session
        session.article_opened.connect(self._on_article)
        session.claim_selected.connect(self._show_situation)
        session.changed.connect(self._on_changed)
        session.acted.connect(notifications.withdraw_undo)
        self.article.caret_in_claim.connect(self._show_situation)
        self.article.view.selection_changed.connect(lambda *_: self._show_situation())
        self.article.view.caret_moved.connect(self._show_situation)
        self.article.marks_refreshed.connect(self._show_situation)
        self.article.details_requested.connect(self._edit_details)
        self.article.cuts_requested.connect(self._show_cuts)
        self.article.menu_requested.connect(lambda menu: self._fill(menu, _ARTICLE_MENU))
        self.claims.menu_requested.connect(lambda menu: self._fill(menu, _CARD_MENU))
        self.library.menu_requested.connect(lambda menu: self._fill(menu, _LIBRARY_MENU))
        self.library.counted.connect(self._on_counted)
        self.library.deleted.connect(lambda words: notifications.offer_undo(words, self.history.undo))
        self.history.labels_changed.connect(self._on_labels)
        self.history.wanted.connect(self._show_history)
        self.history.changed_here.connect(self._show_changed)
        self.history.waivers_changed_here.connect(self._show_waived)
        self.history.destination_wanted.connect(self._show_elsewhere)
        self.claims.mention_wanted.connect(self._show_mention)
        self.claims.destination_wanted.connect(self.go_to)
        self.overviews.destination_wanted.connect(self.go_to)
        self.overviews.undo_offered.connect(lambda words: notifications.offer_undo(words, self.history.undo))
        self.overviews.told.connect(notifications.tell)
        self.claims.card.evidence.told.connect(lambda words, remedy: notifications.tell(words, remedy=remedy))
        self.article.wanted.connect(partial(self.folding.reveal, "article"))
        self.work.wanted.connect(partial(self.folding.reveal, "work"))
        self.library.wanted.connect(partial(self.folding.reveal, "library"))
        self.article.zoom_changed.connect(lambda _: self._scale_panes())
        session.settings_changed.connect(self._scale_panes)
        session.theme_changed.connect(self._scale_panes)
        if session.settings.zoom_panels:
            self._scale_panes()
        else:
            set_dialog_scale(1.0)  # another window may have been here
        self._connect_checkables()
        self._connect_library()
        self.overviews.turned.connect(self._show_situation)

    def _connect_checkables(self) -> None:
        listed, checking = self.work.checkables, self.checking
        listed.chosen.connect(checking.go_to)
        listed.finding_chosen.connect(checking.show_finding)
        listed.earlier_wanted.connect(lambda one: self.go_to(Destination(one.article_id, "", *one.place)))
        self.covering.changed.connect(self._show_earlier)
        self.work.claims.dismiss_wanted.connect(lambda one: checking.dismiss(one, self.work.claims.go_into))
        listed.waive_wanted.connect(checking.waive_line)
        listed.waive_kind_wanted.connect(checking.waive_kind_of)
        listed.unwaive_wanted.connect(checking.unwaive)
        listed.dismiss_wanted.connect(lambda finding: checking.dismiss(finding, listed.go_into))
        listed.undismiss_wanted.connect(checking.undismiss)
        listed.article_wanted.connect(self.article.go_into)

    def _show_earlier(self) -> None:
        self.work.claims.show_earlier(self.covering.earlier)

    def _connect_library(self) -> None:
        covering, kept = self.covering, self._state.library_order
        covering.changed.connect(self._show_coverage)
        self.library.filter.order_chosen.connect(lambda order: setattr(self._state, "library_order", order))
        if kept in list(LibraryOrder):
            self.library.filter.set_order(LibraryOrder(kept))

    def _show_coverage(self) -> None:
        """The library needs no reading of its own to know the coverage of the open article."""
        if self.covering.known:
            self.library.show_coverage(self.article.article_id(), self.covering.lines.coverage())

    def go_to(self, destination: Destination) -> None:
        """Show a place in an article, which is opened for it if it isn't open; its claim is selected."""
        self.overviews.show_panes()
        self._destination = destination
        if destination.article_id == self.article.article_id():
            self._arrive()
        else:
            self.session.open_article(destination.article_id)

    def _arrive(self) -> None:
        destination, self._destination = self._destination, None
        if destination is None or destination.article_id != self.article.article_id():
            return
        if destination.end:
            self.article.view.set_caret(destination.start)
            self.article.view.ensure_visible(destination.start, destination.end)
        self.session.select_claim(destination.claim_id, reveal=bool(destination.claim_id))
        self.article.go_into()

    def _show_changed(self, claim_ids: Collection[str]) -> None:
        """Select the claim that undo has changed: of several the selected one, else the first in the text."""
        changed = [mark for mark in self.article.marks() if mark.claim_id in claim_ids]
        if changed and not self.overviews.current_id():
            selected = self.session.claim_id()
            first = min(changed, key=lambda mark: (mark.claim_id != selected, mark.start, mark.end))
            self.session.select_claim(first.claim_id)

    def _show_waived(self) -> None:
        """Go to the checkable that undo has waived, or that is to be checked again."""
        if not self.overviews.current_id():
            self.checking.show_next_change()

    def _show_elsewhere(self, destination: Destination) -> None:
        """Go to what undo has changed in another article; an overview in front shows it as it is."""
        if self.overviews.current_id():
            self.session.open_article(destination.article_id)
        else:
            self.go_to(destination)

    def _show_mention(self, mention: Mention) -> None:
        """Go to a place of the selected claim, as far as it stands in the open article."""
        if mention.article_id == self.article.article_id():
            self.article.view.set_caret(mention.start)
            self.article.view.ensure_visible(mention.start, mention.end)

    def _fill(self, menu: QMenu, action_ids: tuple[str, ...]) -> None:
        for action_id in action_ids:
            if action_id == "-":
                menu.addSeparator()
            elif action_id in _SUBMENUS:
                self._fill(menu.addMenu(translated(action_id)), _SUBMENUS[action_id])
            else:
                menu.addAction(self._binder[action_id])

    def _on_article(self) -> None:
        self._show_situation()
        self._arrive()

    def _on_changed(self, changes: Changes) -> None:
        if changes.codebook:
            self._name_statuses(self.session.codebook)

    def take_dropped(self, files: list[Path], at: QPoint) -> None:
        """Import files that were dropped at a place in the window.

        What a writer sent back is looked at; any other file on the open article may be its new draft.
        """
        where = self.window().mapToGlobal(at)
        view = self.article.view
        on_article = view.isVisible() and view.rect().contains(view.mapFromGlobal(where))
        if is_parcel(files):
            self.desks.look(files[0])
        elif are_references(files):
            self.sources.take_files(files)
        elif len(files) != 1 or not files[0].is_file():
            self.imports.run(files)
        elif on_article:
            self.answers.sort_out(
                files[0], lambda: self.drafts.ask_dropped(files[0], where, lambda: self.imports.run(files))
            )
        else:
            self.answers.sort_out(files[0], lambda: self.imports.run(files))

    # what can be done now

    def _show_situation(self) -> None:
        # an overview in front takes the keys that would act on an article that cannot be seen
        seen = not self.overviews.current_id()
        start, end = self.article.view.selection()
        self._situation = Situation(
            project=True,
            article=seen and self.session.article() is not None,
            claim=seen and bool(self.session.claim_id() or self.article.claim_at_caret()),
            selection=start < end,
            splittable=seen and self.article.mark_to_split() is not None,
        )
        self.situation_changed.emit(self._situation)

    def situation(self) -> Situation:
        """Return what decides what can be done."""
        return self._situation

    def _on_labels(self, undo: str, redo: str) -> None:
        for action_id, plain, label in (("undo", tr("Undo"), undo), ("redo", tr("Redo"), redo)):
            self._binder.set_title(action_id, f"{plain}: {label}" if label else plain)

    def _name_statuses(self, codebook: Codebook) -> None:
        for number in range(STATUS_ROWS):
            there = number < len(codebook.offered)
            self._binder.set_visible(f"status.{number + 1}", there)
            if there:
                status = codebook.offered[number]
                self._binder.set_title(f"status.{number + 1}", f"{status.glyph}  {status.label}")

    def _on_counted(self, articles: int, narrowed: bool) -> None:  # noqa: FBT001 - a signal's
        empty = articles == 0 and not narrowed
        offered: list[QAction] = [self._binder[action_id] for action_id in _FIRST_START]
        show_nothing_open(self._welcome, offered, empty=empty)
        button = self._welcome.first_button()
        if empty and button is not None and self.session.article() is None:
            button.setFocus()

    def _show_history(self, article_id: str, claim_id: str, title: str) -> None:
        from annotator.ui.dialogs.history.model import Scope
        from annotator.ui.dialogs.history.window import HistoryWindow

        HistoryWindow(self.session, Scope(article_id, claim_id), title, self.window()).show()

    def _show_cuts(self) -> None:
        from annotator.ui.dialogs.cuts import CutsDialog

        CutsDialog(self.session, self.window()).show()

    def _edit_details(self) -> None:
        from annotator.ui.dialogs.details import DetailsDialog

        opened = self.session.article()
        if opened is not None:
            DetailsDialog(self.session, opened.article, self.window()).open()

    # for the palette and the keys between panes

    def find_articles(self, words: str, take: Callable[[list[Entry]], None]) -> None:
        """Look for articles by words of their title and text, as entries of the palette."""
        from annotator.ui.navigation.palette import Entry

        def show(hits: list[tuple[str, str, str]]) -> None:
            take(
                [
                    Entry(title, tr("article"), "", partial(self.session.open_article, article_id), excerpt)
                    for article_id, title, excerpt in hits
                ]
            )

        def query(project: Project) -> list[tuple[str, str, str]]:
            hits = project.search.articles(words, _FOUND)
            found = [(hit.article_id, hit.title, " ".join(hit.excerpt.split())) for hit in hits]
            known = {article_id for article_id, *_ in found}
            begun = [at for at in project.articles.ids(words)[:_FOUND] if at not in known]  # a word still being typed
            return found + [(one.article_id, one.title, "") for one in project.articles.summaries(begun)]

        self.session.read(query, show, self, key="palette")

    def step_pane(self, by: int) -> None:
        """Give the focus to the next (1) or the previous (-1) pane; one without room comes in place of another."""
        self.overviews.show_panes()
        panes = list(self._panes.items())
        at = next((n for n, (_, pane) in enumerate(panes) if _has_focus(pane)), -1 if by > 0 else 0)
        for step in range(1, len(panes) + 1):  # past the one in which nothing can have the focus yet
            name, pane = panes[(at + by * step) % len(panes)]
            self.folding.reveal(name)
            pane.go_into()
            if _has_focus(pane):
                return

    def toggle(self, pane: str) -> None:
        """Show or hide a pane beside the article."""
        self.overviews.show_panes()
        self.folding.toggle(pane)

    def go_back(self) -> None:
        """Leave whatever is being edited, or the overview in front, and go to the article."""
        if self.overviews.go_back():
            return
        if self.article.finder.close_again():
            return
        before = QApplication.focusWidget()
        self.work.leave_editor()
        if QApplication.focusWidget() is before:
            self.article.go_into()

    def open_where_it_was(self) -> None:
        """Open the article that was open last, else the first one."""
        last = self._state.last_article(self.session.project.url)

        def show(article_ids: list[str]) -> None:
            if article_ids and self.session.article() is None:
                self.session.open_article(article_ids[0])
            self.working.tell_named()

        self.session.read(
            lambda project: [one.article_id for one in project.articles.summaries([last])] or project.articles.ids(),
            show,
            self,
        )

    def keep(self) -> None:
        """Remember layout and place; what was only looked at is removed."""
        self._state.set_bytes("splitter", self.folding.state())
        self.article.keep_place()
        self._exports.forget_shown()


def _has_focus(pane: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and focus.isVisible() and pane.isAncestorOf(focus)  # Qt gives it to what is hidden too
