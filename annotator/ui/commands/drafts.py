"""New drafts of the open article: bringing them in, settling what they moved, changed and lost, looking at two.

Called by the action table, by drops and by an import that found a near-duplicate.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from annotator.domain.draft_queue import QueueItem, Waits
from annotator.domain.text import trimmed
from annotator.errors import Cancelled
from annotator.ui.article_pane import ArticlePane
from annotator.ui.i18n import percent_words, tr, translated
from annotator.ui.notifications import Button, Notifications
from annotator.ui.operations.runner import Lane
from annotator.ui.panels.draft.page import DraftPage
from annotator.ui.session import Session

if TYPE_CHECKING:
    from annotator.domain.progress import Progress
    from annotator.services.results import ImportReport, Revised

_SHOWN_TITLE = 60
_TOLD = 3  # of what is to be said of a draft; the rest stands with the article (What was cut)


class DraftCommands(QObject):
    """The actions of one workspace on drafts."""

    page_wanted = Signal()
    """The page of what waits should be shown."""

    def __init__(
        self,
        session: Session,
        pane: ArticlePane,
        page: DraftPage,
        notifications: Notifications,
        undo: Callable[[], None],
        window: QWidget,
    ) -> None:
        super().__init__(session)
        self._session = session
        self._pane = pane
        self._page = page
        self._notifications = notifications
        self._undo = undo
        self._window = window
        page.chosen.connect(self._show_place)
        page.article_wanted.connect(pane.go_into)
        for action_id, act in (
            ("draft.accept", self.accept),
            ("draft.place", self.place),
            ("draft.recheck", self.recheck),
            ("draft.drop", self.drop),
        ):
            page.buttons[action_id].clicked.connect(act)

    # bringing one in

    def new_draft(self) -> None:
        """Ask for the file of a new draft of the open article."""
        opened = self._session.article()
        if opened is None:
            return
        dialog = QFileDialog(self._window, tr("New draft of “{0}”").replace("{0}", opened.article.metadata.title))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        article_id = opened.article.article_id
        dialog.fileSelected.connect(lambda name: self.revise(article_id, Path(name)))
        dialog.open()

    def ask_dropped(self, file: Path, at: QPoint, take_as_article: Callable[[], None]) -> None:
        """Ask what a file is that was dropped on the open article: its new draft, or an article of its own."""
        opened = self._session.article()
        if opened is None:
            take_as_article()
            return
        article_id, title = opened.article.article_id, _short(opened.article.metadata.title)
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        draft = menu.addAction(tr("A new draft of “{0}”").replace("{0}", title))
        draft.triggered.connect(lambda: self.revise(article_id, file))
        menu.addAction(tr("A new article")).triggered.connect(take_as_article)
        menu.addSeparator()
        menu.addAction(tr("Cancel"))
        menu.setActiveAction(draft)
        menu.popup(at)

    def revise(self, article_id: str, source: Path | str, replacing: str = "", item: int = 0) -> None:
        """Bring in a draft; `replacing` is the article that it came in as, `item` which article of a file it is."""
        project = self._session.project

        def work(progress: Progress) -> tuple[Revised, int]:
            revised = project.revisions.revise(article_id, source, item=item, replacing=replacing, progress=progress)
            return revised, project.draft_queue.waiting(article_id).count

        self._session.runner.start_long(
            Lane.FILES,
            work,
            self._revised,
            lambda error: self._not_revised(error, lambda number: self.revise(article_id, source, replacing, number)),
            title=tr("Bringing in a new draft"),
        )

    def _not_revised(self, error: BaseException, again: Callable[[int], None]) -> None:
        """Ask which article of a file is meant, where that is not clear; what else is wrong is told."""
        from annotator.services.draft_reading import SeveralArticles
        from annotator.ui.dialogs.draft_choice import DraftChoiceDialog

        if isinstance(error, Cancelled):
            self._notifications.tell(tr("Cancelled: the article is as it was."))
            return
        if not isinstance(error, SeveralArticles):
            self._session.failed.emit(error, None)
            return
        dialog = DraftChoiceDialog(error.offered, self._window)
        dialog.chosen.connect(again)
        dialog.open()

    def _revised(self, revised_and_waiting: tuple[Revised, int]) -> None:
        revised, waiting = revised_and_waiting
        self._session.broadcast(revised.changes)
        self._session.open_article(revised.article_id)
        said = [translated(one) for one in revised.warnings[:_TOLD]]
        if revised.claims:
            said.append(tr("%Ln claim(s) came in with the draft.", "", revised.claims))
        if not revised.made:
            undo = [self._undo_button()] if revised.changes.step else []
            self._notifications.tell(tr("The article has this text already."), *undo, remedy=" ".join(said))
            return
        counts = revised.counts
        parts = [
            tr("%Ln place(s) as before", "", counts["exact"]) if counts["exact"] else "",
            tr("%Ln moved", "", counts["moved"]) if counts["moved"] else "",
            tr("%Ln changed", "", counts["changed"]) if counts["changed"] else "",
            tr("%Ln lost", "", counts["lost"]) if counts["lost"] else "",
        ]
        told = ", ".join(part for part in parts if part)
        words = tr("Revision {0} is here.").replace("{0}", str(revised.revision))
        self._notifications.tell(
            f"{words} {told}".strip(),
            Button(tr("Compare"), self.compare),
            self._undo_button(),
            remedy=" ".join(said),
        )
        if waiting:  # also where it is only a waiver, a note, or a number beside a place
            self.page_wanted.emit()

    def _undo_button(self) -> Button:
        return Button(tr("Undo"), self._undo)

    # near-duplicates

    def look_for_likes(self, report: ImportReport, files: dict[str, Path]) -> None:
        """Look whether what came in is like what is there, behind the import; what is, is offered as a new draft."""
        if not report.imported:
            return
        project = self._session.project
        self._session.runner.start_long(
            Lane.UPKEEP,
            lambda progress: project.near_duplicates.of_imported(report, progress),
            lambda found: self._tell_likes(found, files),
            lambda error: self._session.failed.emit(error, None),
            title=tr("Comparing with the other articles"),
            owner=self,
        )

    def _tell_likes(self, report: ImportReport, files: dict[str, Path]) -> None:
        alike = [one for one in report.imported if one.similar_to]
        if len(alike) == 1:
            one, other = alike[0], alike[0].similar_to[0]
            words = tr("“{0}” is the same as “{2}” by {1}.").replace("{1}", percent_words(other.share))
            words = words.replace("{0}", _short(one.metadata.title)).replace("{2}", _short(other.title))
            file = files.get(one.article_id)
            if (
                file is not None and list(files.values()).count(file) > 1
            ):  # one of several articles of its file: its text is taken
                file = None
            self._notifications.tell(
                words,
                Button(
                    tr("Make it a new draft of that"),
                    lambda: self.make_draft(one.article_id, other.article_id, file),
                ),
                Button(tr("Keep both"), lambda: None),
            )
        elif alike:
            self._notifications.tell(
                tr("%Ln article(s) that came in (is|are) like another one.", "", len(alike)),
                remedy=tr("Article › Similar articles tells of each, and makes it a new draft."),
            )

    def make_draft(self, article_id: str, of_article_id: str, file: Path | None) -> None:
        """Make an article the next revision of another one: it is no article of its own any more."""
        if file is not None and file.is_file():
            self.revise(of_article_id, file, replacing=article_id)
            return
        self._session.read(
            lambda project: project.articles.revision(article_id).source_text,
            lambda text: self.revise(of_article_id, text, replacing=article_id),
            self,
            key="draft text",
        )

    def show_similar(self) -> None:
        """Show the articles that are like the open one."""
        from annotator.ui.dialogs.similar_articles import SimilarArticlesDialog

        opened = self._session.article()
        if opened is None:
            return
        dialog = SimilarArticlesDialog(self._session, opened, self._window)
        dialog.open_requested.connect(self._session.open_article)
        dialog.draft_requested.connect(lambda one, other: self.make_draft(one, other, None))
        dialog.show()

    def compare(self) -> None:
        """Show two revisions of the open article side by side."""
        from annotator.ui.dialogs.compare.window import CompareWindow

        opened = self._session.article()
        if opened is not None:
            CompareWindow(self._session, opened.article, self._window, self._pane.view.zoom()).show()

    # settling

    def next(self) -> None:
        """Go to the next thing that waits."""
        self._step(1)

    def previous(self) -> None:
        """Go to the one before."""
        self._step(-1)

    def _step(self, by: int) -> None:
        if not self._page.count:
            self._notifications.tell(tr("Nothing of a new draft waits to be looked at."))
            return
        if not self._page.isVisible():
            self.page_wanted.emit()
            by = 0
        self._page.step(by)

    def accept(self) -> None:
        """Say that the current thing stands right where it was found; what is lost stands here no more."""
        item = self._item()
        if item is not None:
            self._session.act(
                tr("Confirming a place"),
                lambda project: project.draft_queue.accept([item.id], {item.id: item.version}),
            )

    def recheck(self) -> None:
        """Say that the place is right, and that its claim is to be checked again."""
        item = self._item()
        if item is None:
            return
        if item.kind is not Waits.MENTION:
            self._notifications.tell(tr("Only a claim can be checked again."))
        elif item.span is None:
            self._notifications.tell(tr("The claim is lost: give it a place first, or drop it."))
        else:
            self._session.act(
                tr("Confirming a place"),
                lambda project: project.draft_queue.accept([item.id], {item.id: item.version}, recheck=True),
            )

    def place(self) -> None:
        """Give the current thing the place that is selected in the text."""
        item = self._item()
        if item is None:
            return
        start, end = trimmed(self._pane.view.text(), *self._pane.view.selection())
        if start == end:
            self._notifications.tell(tr("Select the words in the text first."))
            return
        revision_id = self._pane.revision_id()
        self._session.act(
            tr("Giving a place"),
            lambda project: project.draft_queue.place(item.id, start, end, item.version, revision_id=revision_id),
        )

    def drop(self) -> None:
        """Take the current thing away from its place."""
        item = self._item()
        if item is not None:
            self._session.act(tr("Dropping a place"), lambda project: project.draft_queue.drop(item.id, item.version))

    def _item(self) -> QueueItem | None:
        item = self._page.current()
        if item is None:
            self._notifications.tell(tr("Nothing of a new draft waits to be looked at."))
        return item

    def _show_place(self, item: QueueItem) -> None:
        """Bring the place of a thing into view, and select its claim."""
        if item.span is not None:
            self._pane.view.set_caret(item.span[0])
            self._pane.view.ensure_visible(*item.span)
        if item.claim_id:
            self._session.select_claim(item.claim_id, reveal=False)


def _short(title: str) -> str:
    return title if len(title) <= _SHOWN_TITLE else f"{title[: _SHOWN_TITLE - 1].rstrip()}…"
