"""Printing the open article, on paper or as a PDF: asks what and where to, and tells what came of it."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtWidgets import QWidget

from annotator.domain.progress import Progress
from annotator.ui.desktop import open_folder_of
from annotator.ui.i18n import tr
from annotator.ui.notifications import Button, Notifications
from annotator.ui.operations.runner import Lane
from annotator.ui.session import Session

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from annotator.ui.printing.pieces import Wanted

_UNFIT = re.compile(r'[\\/:*?"<>|\x00-\x1f\s]+')
_LONGEST_NAME = 80


class PrintCommands(QObject):
    """The printing of one session. What prints is loaded when it is first needed: most days end without."""

    def __init__(
        self, session: Session, window: QWidget, notifications: Notifications, overview: Callable[[], str]
    ) -> None:
        """`overview` returns the id of the view over all articles that is in front, "" for none."""
        super().__init__(session)
        self._overview = overview
        self._session = session
        self._window = window
        self._notifications = notifications
        self._folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))

    def choose(self) -> None:
        """Ask what is to be printed of the open article, and where to; the dialog says which article that is."""
        from annotator.ui.dialogs.print_article import PrintArticleDialog

        opened = self._session.article()
        if opened is None:
            self._notifications.tell(
                tr("No article is open, so there is nothing to print."),
                remedy=tr("Open one in the library. A table can be copied or exported."),
            )
            return
        article_id, title = opened.article.article_id, opened.article.metadata.title or tr("Untitled")
        folder = self._folder if self._folder.is_dir() else Path.home()
        dialog = PrintArticleDialog(title, folder / f"{file_name(title)}.pdf", self._window)
        if self._overview():
            dialog.say_of_view()
        dialog.paper_wanted.connect(lambda wanted: self._ask_for_a_printer(article_id, title, wanted))
        dialog.pdf_wanted.connect(lambda wanted, out: self.save(article_id, wanted, out))
        dialog.open()

    def save(self, article_id: str, wanted: Wanted, out: Path) -> None:
        """Write a PDF, with progress and Cancel."""
        from annotator.ui.printing.paper import write_pdf
        from annotator.ui.printing.pieces import printed

        self._folder = out.parent
        project = self._session.project

        def work(progress: Progress) -> int:
            article = printed(project, article_id, wanted)
            write_pdf(out, article, progress)
            return article.withheld

        self._session.runner.start_long(
            Lane.FILES,
            work,
            lambda withheld: self._tell_saved(out, withheld),
            lambda error: self._session.failed.emit(error, lambda: self.save(article_id, wanted, out)),
            title=tr("Printing"),
        )

    def _tell_saved(self, out: Path, withheld: int) -> None:
        words = tr("The article is saved as {file}.").replace("{file}", out.name)
        self._notifications.tell(
            words, Button(tr("Open the folder"), lambda: open_folder_of(out)), remedy=_withheld_words(withheld)
        )

    def _ask_for_a_printer(self, article_id: str, title: str, wanted: Wanted) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(title)
        dialog = QPrintDialog(printer, self._window)
        dialog.setWindowTitle(tr("Print the article"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.print_on(printer, article_id, wanted))
        dialog.setModal(True)
        dialog.show()

    def print_on(self, printer: QPrinter, article_id: str, wanted: Wanted) -> None:
        """Print on a printer that was chosen, off the window's thread: QPainter may paint on one from any."""
        from annotator.ui.printing.paper import paint
        from annotator.ui.printing.pieces import printed

        project = self._session.project

        def work(progress: Progress) -> tuple[int, int]:
            article = printed(project, article_id, wanted)
            return paint(printer, article, progress), article.withheld

        def tell(done: tuple[int, int]) -> None:
            pages, withheld = done
            words = tr("%Ln page(s) (was|were) printed.", "", pages)
            self._notifications.tell(words, remedy=_withheld_words(withheld))

        self._session.runner.start_long(
            Lane.FILES,
            work,
            tell,
            lambda error: self._session.failed.emit(error, None),
            title=tr("Printing"),
        )


def _withheld_words(withheld: int) -> str:
    if not withheld:
        return ""
    return tr("%Ln piece(s) of confidential evidence (was|were) left out.", "", withheld)


def file_name(title: str) -> str:
    """Return a title as the name of a file, on any system."""
    return _UNFIT.sub(" ", title)[:_LONGEST_NAME].strip(" .") or "article"
