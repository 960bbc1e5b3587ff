"""Bringing articles in: files, folders, drops, the clipboard, the samples; and telling what became of each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from annotator import paths
from annotator.domain.progress import Progress
from annotator.ui.i18n import tr, translated
from annotator.ui.notifications import Button, Notifications
from annotator.ui.operations.runner import Lane
from annotator.ui.session import Session
from annotator.ui.state import WindowState

if TYPE_CHECKING:
    from annotator.services.results import ImportReport
    from annotator.ui.dialogs.importing.window import ImportWish


# what systems call RTF on their clipboards
_RICH_TEXT = ("text/rtf", "application/rtf", "text/richtext", "Rich Text Format", "public.rtf")


class ImportCommands(QObject):
    """The import actions of one session."""

    arrived = Signal(object, object)
    """The `ImportReport` of what came in, and of its articles, by id, the files."""

    def __init__(
        self,
        session: Session,
        window: QWidget,
        notifications: Notifications,
        undo: Callable[[], None],
        state: WindowState,
    ) -> None:
        super().__init__(session)
        self._undo = undo
        self._state = state
        self._session = session
        self._window = window
        self._notifications = notifications
        self._last: ImportReport | None = None
        self._files: dict[str, Path] = {}  # article id -> the file it came from, of the imports of this session

    def choose_files(self) -> None:
        """Ask for files and import them."""
        dialog = self._dialog(tr("Import files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([tr("Articles ({0})").replace("{0}", _patterns()), tr("All files (*)")])
        dialog.filesSelected.connect(lambda names: self.run([Path(name) for name in names]))
        dialog.open()

    def choose_folder(self) -> None:
        """Ask for a folder and import what is in it and in its folders."""
        dialog = self._dialog(tr("Import a folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.filesSelected.connect(lambda names: self.run([Path(name) for name in names]))
        dialog.open()

    def _dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self._window, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def samples(self) -> None:
        """Import the sample articles that come with the program."""
        self.run(sorted(paths.seeds_dir().glob("*.txt")))

    def paste(self) -> None:
        """Import what the clipboard holds: files, else a text with the links and notes that came with it."""
        self._paste(plain=False)

    def paste_plain(self) -> None:
        """Import what the clipboard holds: files, else a text alone, without links, notes and what is stated of it."""
        self._paste(plain=True)

    def _paste(self, *, plain: bool) -> None:
        held = QGuiApplication.clipboard().mimeData()
        if files := files_in(held):
            self.run(files)
            return
        text = held.text()
        if not text.strip():
            self._notifications.tell(tr("The clipboard holds no text. Copy an article first."))
            return
        page = held.html() if held.hasHtml() and not plain else ""
        kinds = () if plain else _RICH_TEXT
        rich = next((bytes(held.data(kind).data()) for kind in kinds if held.hasFormat(kind)), b"")
        imports = self._session.project.imports
        self._start(lambda _: imports.paste(text, tr("Clipboard"), html=page, rtf=rich), self._pasted)

    def _pasted(self, report: ImportReport) -> None:
        """Say what became of a pasted text; where it is an article now, with the way back."""
        if not report.imported:
            self._done(report)
            return
        self._arrive(report)
        title = report.imported[0].metadata.title
        words = tr("Pasted as a new article: “{title}”.").replace("{title}", title)
        self._notifications.offer_undo(words, self._undo)

    def run(self, files: Sequence[Path], encoding: str | None = None, replacing: str = "") -> None:
        """Import files and folders. `replacing` is the id of an article that gives way to the new reading."""
        chosen = list(files)
        project = self._session.project

        def work(progress: Progress) -> ImportReport:
            return project.imports.run(
                chosen, recursive=True, encoding=encoding, replacing=replacing, progress=progress
            )

        self._start(work)

    def look_before(self, files: Sequence[Path] = (), replacing: Sequence[str] = ()) -> None:
        """Show what files hold before any of it comes in; more files can be added there.

        `replacing` are ids of articles that give way to a new reading.
        """
        from annotator.ui.dialogs.importing.window import ImportWindow

        dialog = ImportWindow(self._session, self._state, list(files), self._window, replacing)
        dialog.wished.connect(self.take)
        dialog.show()

    def look_again(self, named: Sequence[str]) -> None:
        """Show what files of the last import hold, by their paths in its report: another reading takes its place."""
        files = list(dict.fromkeys(file for path in named if (file := _on_disk(path)) is not None))
        if not files:
            self._notifications.warn(tr("The file is no longer where it was imported from."))
            return
        within = tuple(f"{file}/" for file in files)
        alone = {str(file) for file in files}
        came = self._last.imported if self._last is not None else []
        theirs = [one for one in came if not one.onto and (one.path in alone or one.path.startswith(within))]
        self.look_before(files, [one.article_id for one in theirs])

    def take(self, wish: ImportWish) -> None:
        """Import what was looked at and chosen."""
        imports = self._session.project.imports

        def work(progress: Progress) -> ImportReport:
            return imports.take(
                wish.lines, choices=wish.choices, titles=wish.titles, replacing=wish.replacing, progress=progress
            )

        self._start(work)

    def _start(
        self, work: Callable[[Progress], ImportReport], done: Callable[[ImportReport], None] | None = None
    ) -> None:
        # not on the lane of the acts: an editor goes on working while a thousand files come in, batch by batch
        self._session.runner.start_long(
            Lane.FILES,
            work,
            done or self._done,
            lambda error: self._session.failed.emit(error, None),
            title=tr("Importing"),
        )

    def _arrive(self, report: ImportReport) -> None:
        """Show what came in: the first of its articles."""
        self._last = report
        # what only brought claims is not the article's file
        texts = [one for one in report.imported if not one.onto]
        self._files |= {one.article_id: Path(one.path) for one in texts if Path(one.path).is_file()}
        self._session.broadcast(report.changes)
        self.arrived.emit(report, self._files)
        if report.imported:
            self._session.open_article(report.imported[0].article_id)
        elif there := [one.article_id for one in report.skipped if one.article_id and not report.failed]:
            self._session.open_article(there[0])

    def _done(self, report: ImportReport) -> None:
        self._arrive(report)
        buttons = [Button(tr("Details"), self.show_report)]
        if doubtful := _doubtful(report):
            buttons.append(Button(tr("Look…"), lambda: self.look_again(doubtful)))
        if report.failed:
            first = translated(report.failed[0].error) if len(report.failed) == 1 else ""
            self._notifications.warn(summary(report), *buttons, remedy=first)
        else:
            self._notifications.tell(summary(report), *buttons)

    def show_report(self) -> None:
        """Show what became of each file of the last import."""
        from annotator.ui.dialogs.import_report import ImportReportDialog

        if self._last is None:
            self._notifications.tell(tr("Nothing was imported yet since the program was started."))
            return
        dialog = ImportReportDialog(self._last, self._window)
        dialog.open_requested.connect(self._session.open_article)
        dialog.encoding_requested.connect(self._ask_encoding)
        dialog.look_requested.connect(lambda path: self.look_again([path]))
        dialog.show()

    def other_encoding(self) -> None:
        """Read the open article's file again, in an encoding that the user chooses."""
        opened = self._session.article()
        if opened is not None:
            self._ask_encoding(opened.article.article_id)

    def save_original(self) -> None:
        """Ask where to, and write the file that the open article was read from, as it came."""
        opened = self._session.article()
        if opened is None:
            return
        article_id = opened.article.article_id
        dialog = QFileDialog(self._window, tr("Save the original file"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(PurePath(opened.article.source_name).name)
        dialog.fileSelected.connect(lambda name: self.save_original_to(article_id, Path(name)))
        dialog.open()

    def save_original_to(self, article_id: str, path: Path) -> None:
        """Write an article's file to a place that the user has chosen; the dialog has asked before it replaces one."""
        self._session.read(
            lambda project: project.articles.save_file(article_id, path, force=True),
            lambda _: self._notifications.tell(tr("Saved as {0}.").replace("{0}", str(path))),
            self,
            key="original",
        )

    def _ask_encoding(self, article_id: str) -> None:
        self._session.read(
            lambda project: (project.articles.get(article_id), project.articles.revision(article_id)),
            lambda found: self._offer_encodings(article_id, found[0].source_name, found[1].encoding),
            self,
            key="encoding",
        )

    def _offer_encodings(self, article_id: str, source_name: str, encoding: str) -> None:
        from annotator.ui.dialogs.encoding import EncodingDialog

        dialog = EncodingDialog(source_name, encoding, self._files.get(article_id), self._window)
        dialog.chosen.connect(lambda file, other: self.run([file], encoding=other, replacing=article_id))
        dialog.open()


def summary(report: ImportReport) -> str:
    """Return "3 imported, 12 claims, 1 skipped, 1 failed", leaving out what there is none of."""
    claims = sum(one.claims for one in report.imported)
    there = sum(bool(one.article_id) for one in report.skipped)
    others = len(report.skipped) - there
    parts = [
        tr("%Ln imported", "", len(report.imported)) if report.imported else "",
        tr("%Ln claim(s)", "", claims) if claims else "",
        tr("%Ln skipped (already here)", "", there) if there else "",
        tr("%Ln passed over (of another kind)", "", others) if others else "",
        tr("%Ln failed", "", len(report.failed)) if report.failed else "",
        tr("cancelled") if report.cancelled else "",
    ]
    told = ", ".join(part for part in parts if part)
    return told or tr("There was nothing to import.")


def _doubtful(report: ImportReport) -> list[str]:
    """Return the paths of what may want another look: what failed, tables whose columns were guessed, and marks."""
    from annotator.ui.dialogs.importing.words import TABLES

    guessed = (one.path for one in report.imported if one.format in TABLES or one.claims)
    return list(dict.fromkeys([*(one.path for one in report.failed), *guessed]))


def _on_disk(named: str) -> Path | None:
    """Return the file on the disk that a path of a report is of: itself, or the archive that it lies in."""
    path = Path(named)
    return next((one for one in (path, *path.parents) if one.is_file()), path if path.is_dir() else None)


def files_in(held: QMimeData) -> list[Path]:
    """Return the local files and folders that a drop or the clipboard holds."""
    return [Path(url.toLocalFile()) for url in held.urls() if url.isLocalFile()]


def _patterns() -> str:
    """Return the names of files that there are readers for, as a file dialog takes them."""
    from annotator.importing.readers import READERS

    return " ".join(dict.fromkeys(f"*{suffix}" for reader in READERS for suffix in reader.suffixes))
