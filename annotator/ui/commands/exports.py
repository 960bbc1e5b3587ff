"""Writing datasets: asks what and where to, runs it on the lane for files, and tells what came of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from annotator import paths
from annotator.domain.progress import Progress
from annotator.domain.templates import LETTER
from annotator.errors import AnnotatorError, Cancelled
from annotator.ui.desktop import open_file, open_folder_of
from annotator.ui.i18n import tr, translated
from annotator.ui.notifications import Button, Notifications
from annotator.ui.operations.runner import Lane, Task
from annotator.ui.session import Session
from annotator.ui.state import WindowState
from annotator.ui.widgets.message_box import message_box

if TYPE_CHECKING:
    from annotator.exporting import ExportReport
    from annotator.services.export_profiles import ExportProfile, ExportProfiles
    from annotator.services.projects import Project
    from annotator.ui.dialogs.exporting import ExportDialog, ExportWish
    from annotator.ui.dialogs.exporting.window import ExportOffer


class ExportCommands(QObject):
    """The export action of one session; `chosen_articles` gives the ids of the articles selected in the library."""

    def __init__(
        self,
        session: Session,
        window: QWidget,
        notifications: Notifications,
        chosen_articles: Callable[[], list[str]],
        state: WindowState,
    ) -> None:
        super().__init__(session)
        self._session = session
        self._window = window
        self._notifications = notifications
        self._chosen_articles = chosen_articles
        self._state = state
        self._preflight: Task[ExportReport] | None = None
        self._folder: TemporaryDirectory[str] | None = None
        self._shown = 0

    def choose(self) -> None:
        """Ask what to export where to, as a dataset."""
        self._offer(tuple(self._chosen_articles()), handing_over=False)

    def hand_over(self) -> None:
        """Ask what to hand over of the articles selected in the library, else of the open one."""
        opened = self._session.article()
        ids = tuple(self._chosen_articles())
        if not ids and opened is not None:
            ids = (opened.article.article_id,)
        self._offer(ids, handing_over=True)

    def copy_queries(self) -> None:
        """Copy the open queries on the open article as the text of a mail."""
        opened = self._session.article()
        if opened is None:
            return
        article_id, options = opened.article.article_id, self._letter()

        def copied(text: str) -> None:
            QGuiApplication.clipboard().setText(text)
            self._notifications.tell(tr("The open queries are copied. Paste them into a mail."))

        self._session.runner.start(
            Lane.FILES,
            lambda: self._session.project.exports.letter(article_id, options),
            copied,
            lambda error: self._session.failed.emit(error, None),
            owner=self,
        )

    def _letter(self) -> dict[str, str]:
        settings = self._session.settings
        return {"letter": settings.letter or translated(LETTER), "signed": settings.person}

    def _offer(self, ids: tuple[str, ...], *, handing_over: bool) -> None:
        state, documents, signed = self._state, _documents(), self._session.settings.person

        def offer(project: Project) -> ExportOffer:
            from annotator.exporting.format import Purpose
            from annotator.exporting.names import safe_name
            from annotator.services.export_profiles import ExportProfiles
            from annotator.ui.dialogs.exporting.window import ExportOffer

            alone = project.articles.get(ids[0]).metadata.title if handing_over and len(ids) == 1 else ""
            wanted = [one for one in project.exports.formats() if (one.purpose is not Purpose.DATASET) is handing_over]

            book = project.codebook.get()
            known = {
                "statuses": [(status.key, status.label) for status in book.statuses],
                "tags": [(tag.name, tag.name) for tag in book.tags],
            }
            folder = Path(state.export_folder) if state.export_folder else documents
            return ExportOffer(
                formats=wanted,
                name=safe_name(alone) if alone else project.name,
                folder=folder if folder.is_dir() else Path.home(),
                article_ids=ids,
                known=known,
                profiles=_kept(ExportProfiles()),
                format_id=state.hand_over_format if handing_over else state.export_format,
                options={"signed": signed} if handing_over else {},
                handing_over=handing_over,
                open_after=state.hand_over_opens,
            )

        self._session.read(offer, self._ask, self)

    def _ask(self, offer: ExportOffer) -> None:
        from annotator.ui.dialogs.exporting import ExportDialog

        dialog = ExportDialog(offer, self._window)
        dialog.wished.connect(lambda wish: self._remember(offer, wish))
        dialog.wished.connect(self.run)
        dialog.kept.connect(self._keep)
        dialog.forgotten.connect(self._forget)
        dialog.preflight_wanted.connect(lambda wish: self._look(dialog, wish))
        dialog.look_wanted.connect(self._show_it)
        dialog.finished.connect(lambda _: self._stop_looking())
        dialog.open()

    def _remember(self, offer: ExportOffer, wish: ExportWish) -> None:
        if offer.handing_over:
            self._state.hand_over_format, self._state.hand_over_opens = wish.format_id, wish.open_after
        else:
            self._state.export_format = wish.format_id

    def _look(self, dialog: ExportDialog, wish: ExportWish) -> None:
        """Find out what would be lost, while the dialog is open."""
        self._stop_looking()
        self._preflight = self._session.runner.start_long(
            Lane.FILES,
            self._work(wish, preflight=True),
            lambda report: dialog.show_preflight(report, wish),
            lambda error: _tell_trouble(dialog, error, wish),
            title="",
            owner=dialog,
        )

    def _stop_looking(self) -> None:
        if self._preflight is not None:
            self._preflight.cancel()
            self._preflight = None

    def run(self, wish: ExportWish) -> None:
        """Write a dataset, with progress and Cancel."""
        self._stop_looking()
        self._state.export_folder = str(wish.out.parent)
        self._session.runner.start_long(
            Lane.FILES,
            self._work(wish),
            lambda report: self._done(report, open_after=wish.open_after),
            lambda error: self._session.failed.emit(error, lambda: self.run(wish)),
            title=tr("Exporting"),
        )

    def forget_shown(self) -> None:
        """Remove what was written only to be looked at."""
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def _show_it(self, wish: ExportWish) -> None:
        """Write it into a folder that is gone with the project, and open it there."""
        if self._folder is None:
            there = paths.passing_dir(in_memory=self._session.project.encrypted)
            self._folder = TemporaryDirectory(prefix="annotator-", dir=there, ignore_cleanup_errors=True)
        self._shown += 1
        there = Path(self._folder.name) / str(self._shown) / wish.out.name
        there.parent.mkdir()
        self._session.runner.start_long(
            Lane.FILES,
            self._work(replace(wish, out=there)),
            lambda report: open_file(report.path),
            lambda error: self._session.failed.emit(error, None),
            title=tr("Exporting"),
        )

    def _work(self, wish: ExportWish, *, preflight: bool = False) -> Callable[[Progress], ExportReport]:
        from annotator.ui.dialogs.exporting.wording import wording_here

        project, letter, wording = self._session.project, self._letter(), wording_here()

        def work(progress: Progress) -> ExportReport:
            options = dict(wish.options)
            if any(row.key == "letter" for row in project.exports.format(wish.format_id).options):
                options["letter"] = letter["letter"]
            return project.exports.run(
                wish.format_id,
                wish.out,
                article_ids=wish.article_ids,
                options=options,
                force=wish.force,
                preflight=preflight,
                progress=progress,
                wording=wording,
            )

        return work

    def _keep(self, name: str, wish: ExportWish) -> None:
        from annotator.services.export_profiles import ExportProfile, ExportProfiles

        options = {key: value for key, value in wish.options.items() if key != "confidential"}
        profile = ExportProfile(name, wish.format_id, options, str(wish.out))
        self._with_profiles(lambda: ExportProfiles().keep(profile))

    def _forget(self, name: str) -> None:
        from annotator.services.export_profiles import ExportProfiles

        self._with_profiles(lambda: ExportProfiles().remove(name))

    def _with_profiles(self, work: Callable[[], None]) -> None:
        self._session.runner.start(
            Lane.FILES, work, None, lambda error: self._session.failed.emit(error, None), owner=self
        )

    def _done(self, report: ExportReport, *, open_after: bool) -> None:
        if open_after:
            open_file(report.path)
        message = tr("{articles} and {claims} exported to {file}").format(
            articles=tr("%Ln article(s)", "", report.articles),
            claims=tr("%Ln claim(s)", "", report.claims),
            file=report.path.name,
        )
        if report.read_back is not None:
            message += "\n" + _read_back_words(report)
        if report.redacted:
            message += "\n" + tr("Names were made unreadable in %Ln place(s)", "", report.redacted)
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
        from annotator.ui.dialogs.exporting.preflight import loss_lines

        box = message_box(self._window, "info", report.path.name, tr("What the format could not hold"))
        box.setInformativeText("\n".join(loss_lines(report)))
        box.open()


def _documents() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def _kept(profiles: ExportProfiles) -> list[ExportProfile]:
    """Return the kept exports; a broken file of them must not keep anybody from exporting."""
    try:
        return profiles.all()
    except AnnotatorError:
        return []


def _tell_trouble(dialog: ExportDialog, error: BaseException, wish: ExportWish) -> None:
    if not isinstance(error, Cancelled):
        dialog.show_trouble(translated(error.words) if isinstance(error, AnnotatorError) else str(error), wish)


def _read_back_words(report: ExportReport) -> str:
    records = report.read_back.records if report.read_back is not None else 0
    if report.counts_mentions:
        return tr("%Ln place(s) written and read back, none differs", "", records)
    return tr("%Ln record(s) written and read back, none differs", "", records)
