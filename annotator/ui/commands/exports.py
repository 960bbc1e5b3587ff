"""Writing datasets: asks where to, runs it on the lane for files, and tells what came of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QWidget

from annotator.domain.progress import Progress
from annotator.ui.desktop import open_folder_of
from annotator.ui.i18n import number_words, tr, translated
from annotator.ui.notifications import Button, Notifications
from annotator.ui.operations.runner import Lane
from annotator.ui.session import Session
from annotator.ui.widgets.message_box import message_box

if TYPE_CHECKING:
    from annotator.exporting import ExportReport, Writer
    from annotator.ui.dialogs.export import ExportWish


class ExportCommands(QObject):
    """The export action of one session; `chosen_articles` gives the ids of the articles selected in the library."""

    def __init__(
        self,
        session: Session,
        window: QWidget,
        notifications: Notifications,
        chosen_articles: Callable[[], list[str]],
    ) -> None:
        super().__init__(session)
        self._session = session
        self._window = window
        self._notifications = notifications
        self._chosen_articles = chosen_articles
        self._folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))

    def choose(self) -> None:
        """Ask what to export where to."""
        self._session.read(lambda project: project.exports.formats(), self._ask, self)

    def _ask(self, formats: tuple[Writer, ...]) -> None:
        from annotator.ui.dialogs.export import ExportDialog

        project = self._session.project
        folder = self._folder if self._folder.is_dir() else Path.home()
        dialog = ExportDialog(formats, project.name, folder, tuple(self._chosen_articles()), self._window)
        dialog.wished.connect(self.run)
        dialog.open()

    def run(self, wish: ExportWish) -> None:
        """Write a dataset, with progress and Cancel."""
        self._folder = wish.out.parent
        project = self._session.project

        def work(progress: Progress) -> ExportReport:
            return project.exports.run(
                wish.format_id,
                wish.out,
                article_ids=wish.article_ids,
                force=wish.force,
                include_confidential=wish.confidential,
                progress=progress,
            )

        self._session.runner.start_long(
            Lane.FILES,
            work,
            self._done,
            lambda error: self._session.failed.emit(error, lambda: self.run(wish)),
            title=tr("Exporting"),
        )

    def _done(self, report: ExportReport) -> None:
        message = tr("{articles} and {claims} exported to {file}").format(
            articles=tr("%Ln article(s)", "", report.articles),
            claims=tr("%Ln claim(s)", "", report.claims),
            file=report.path.name,
        )
        if report.withheld:
            message += "\n" + tr("%Ln piece(s) of confidential evidence (was|were) left out", "", report.withheld)
        folder = Button(tr("Open the folder"), lambda: open_folder_of(report.path))
        if not report.lost:
            self._notifications.tell(message, folder)
            return
        remedy = tr("%Ln thing(s) (does|do) not fit into this format.", "", len(report.lost))
        details = Button(tr("Details"), lambda: self._show_lost(report))
        self._notifications.warn(message, details, folder, remedy=remedy)

    def _show_lost(self, report: ExportReport) -> None:
        box = message_box(self._window, "info", report.path.name, tr("What the format could not hold"))
        lines = [f"{number_words(count)} × {translated(why)}" for _, why, count in report.lost.counts()]
        box.setInformativeText("\n".join(lines))
        box.open()
