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

    from annotator.ui.overviews.base import Overview
    from annotator.ui.printing.pieces import Printed, Wanted

_UNFIT = re.compile(r'[\\/:*?"<>|\x00-\x1f\s]+')
_LONGEST_NAME = 80


class PrintCommands(QObject):
    """The printing of one session. What prints is loaded when it is first needed: most days end without."""

    def __init__(
        self, session: Session, window: QWidget, notifications: Notifications, overview: Callable[[], Overview | None]
    ) -> None:
        """`overview` returns the view over all articles that is in front, None for none."""
        super().__init__(session)
        self._overview = overview
        self._session = session
        self._window = window
        self._notifications = notifications
        self._folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))

    def choose(self) -> None:
        """Ask what is to be printed of the open article, and where to; the dialog says which article that is."""
        from annotator.ui.dialogs.print_article import PrintArticleDialog
        from annotator.ui.printing.pieces import Wanted

        overview = self._overview()
        if overview is not None and overview.printed(Wanted()) is not None:
            self._choose_for(overview)
            return
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
        if overview is not None:
            dialog.say_of_view()
        dialog.paper_wanted.connect(lambda wanted: self._ask_for_a_printer(article_id, title, wanted))
        dialog.pdf_wanted.connect(lambda wanted, out: self.save(article_id, wanted, out))
        dialog.open()

    def _choose_for(self, overview: Overview) -> None:
        """Ask where what is listed in a view is to be printed; what that is is taken when it is said."""
        from annotator.ui.dialogs.print_article import PrintArticleDialog
        from annotator.ui.printing.pieces import Wanted

        def listed(wanted: Wanted) -> Callable[[], Printed]:
            table = overview.printed(wanted)
            assert table is not None  # it was, a moment ago  # noqa: S101 - what `choose` holds
            return lambda: table

        table = listed(Wanted())()
        folder = self._folder if self._folder.is_dir() else Path.home()
        dialog = PrintArticleDialog(table.title, folder / f"{file_name(table.title)}.pdf", self._window)
        dialog.ask_of_a_table()
        dialog.paper_wanted.connect(lambda wanted: self._ask_to_print(table.title, listed(wanted)))
        dialog.pdf_wanted.connect(
            lambda wanted, out: self._save(listed(wanted), out, tr("The list is saved as {file}."))
        )
        dialog.open()

    def save(self, article_id: str, wanted: Wanted, out: Path) -> None:
        """Write a PDF of an article, with progress and Cancel."""
        self._save(self._article(article_id, wanted), out, tr("The article is saved as {file}."))

    def _article(self, article_id: str, wanted: Wanted) -> Callable[[], Printed]:
        from annotator.ui.printing.pieces import printed

        project = self._session.project
        return lambda: printed(project, article_id, wanted)

    def _save(self, make: Callable[[], Printed], out: Path, saved: str) -> None:
        from annotator.ui.printing.paper import write_pdf

        self._folder = out.parent

        def work(progress: Progress) -> int:
            made = make()
            write_pdf(out, made, progress)
            return made.withheld

        self._session.runner.start_long(
            Lane.FILES,
            work,
            lambda withheld: self._tell_saved(saved.replace("{file}", out.name), out, withheld),
            lambda error: self._session.failed.emit(error, lambda: self._save(make, out, saved)),
            title=tr("Printing"),
        )

    def _tell_saved(self, words: str, out: Path, withheld: int) -> None:
        self._notifications.tell(
            words, Button(tr("Open the folder"), lambda: open_folder_of(out)), remedy=_withheld_words(withheld)
        )

    def _ask_for_a_printer(self, article_id: str, title: str, wanted: Wanted) -> None:
        self._ask_to_print(title, self._article(article_id, wanted))

    def _ask_to_print(self, title: str, make: Callable[[], Printed]) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(title)
        dialog = QPrintDialog(printer, self._window)
        dialog.setWindowTitle(tr("Print"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._print_on(printer, make))
        dialog.setModal(True)
        dialog.show()

    def print_on(self, printer: QPrinter, article_id: str, wanted: Wanted) -> None:
        """Print an article on a printer that was chosen."""
        self._print_on(printer, self._article(article_id, wanted))

    def _print_on(self, printer: QPrinter, make: Callable[[], Printed]) -> None:
        """Print off the window's thread: QPainter may paint on a printer from any."""
        from annotator.ui.printing.paper import paint

        def work(progress: Progress) -> tuple[int, int]:
            made = make()
            return paint(printer, made, progress), made.withheld

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
