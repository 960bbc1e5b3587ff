"""The window: a shell around whatever is open. It opens and closes projects, and holds what outlives one.

What can be done stands in the action table; what it does, in `commands/` and the panes. Keep it that way.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from annotator.config import Settings, save_settings, with_recent
from annotator.errors import AnnotatorError, Locked, ReadOnly, SearchDamaged
from annotator.ui.actions.binder import Binder
from annotator.ui.actions.enter import EnterPresses
from annotator.ui.actions.predicates import Situation
from annotator.ui.commands.safe import SafeCommands
from annotator.ui.desktop import opener
from annotator.ui.faults import Faults
from annotator.ui.garbage import GarbagePauses
from annotator.ui.i18n import tr, translated
from annotator.ui.later import later
from annotator.ui.moved_file_bar import MovedFileBar
from annotator.ui.name_question import NameQuestion
from annotator.ui.notifications import Button, Notifications
from annotator.ui.operations.runner import Lane, Runner
from annotator.ui.operations.strip import ProgressStrip
from annotator.ui.pages import MessagePage
from annotator.ui.recent_menu import RecentMenu
from annotator.ui.role_limits import RoleLimits
from annotator.ui.saved_state import SavedState
from annotator.ui.session import Session
from annotator.ui.state import WindowState
from annotator.ui.status_line import StatusLine
from annotator.ui.theme import Theme, apply_theme, chosen_theme
from annotator.ui.top_bar import TopBar
from annotator.ui.upkeep import Upkeep
from annotator.ui.widgets.screen_fit import fitting

if TYPE_CHECKING:
    from annotator.domain.codebook import Codebook
    from annotator.services.projects import Project
    from annotator.ui.workspace import Workspace

log = logging.getLogger(__name__)

CLOSING_PATIENCE = 20.0
"""Seconds for which closing waits for what is being written, after saying so."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A project that was opened off the window's thread, with what the panes need at once."""

    project: Project
    codebook: Codebook


class MainWindow(QMainWindow):
    """One window with at most one project."""

    painted = Signal()
    """The window has been painted for the first time: what is slow to load may be loaded now."""

    project_shown = Signal()
    """A project is open and its panes stand."""

    def __init__(self, settings: Settings, settings_file: Path, state: WindowState, theme: Theme) -> None:
        super().__init__()
        self._settings = settings
        self._settings_file = settings_file
        self._state = state
        self._target: str | None = None
        self._workspace: Workspace | None = None
        self._closing = False
        self._warned = False
        self._was_painted = False
        self.theme = theme
        self.runner = Runner(self)
        self._pauses = GarbagePauses(self)
        self.notifications = Notifications(self)
        self.faults = Faults(self, self.notifications)
        self.binder = Binder(self, settings.shortcuts)
        EnterPresses(self)
        self._try_again = QAction(tr("Try again"), self)
        self._try_again.triggered.connect(self._reopen)
        self._safe = SafeCommands(self, self)
        self._limits = RoleLimits(self.binder)
        self._recent = RecentMenu(self.settings, self._safe.hidden, self.open_project, self.binder, self)
        self._build()
        self._connect()
        self._set_targets()
        self._apply_theme_here(theme)
        self._check_actions(settings)

    def _check_actions(self, settings: Settings) -> None:
        """Show which of the actions that are settings are in force."""
        self.binder.set_checked("view.quiet", settings.quiet_checked)
        self.binder.set_checked(f"checkable.{settings.checkable_level}", on=True)

    def _build(self) -> None:
        from annotator.ui.commands.backups import BackupCommands
        from annotator.ui.commands.projects import ProjectCommands
        from annotator.ui.commands.trust import TrustCommands
        from annotator.ui.commands.window import WindowCommands

        self.setWindowTitle("Annotator")
        self.setAcceptDrops(True)
        self.resize(fitting(self, QSize(1440, 900)))
        self.setMinimumSize(480, 320)
        menus = self.binder.fill_menu_bar(self.menuBar())
        menus["File"].insertMenu(self.binder["import.files"], self._recent)
        everywhere = (self, self.notifications, self.runner, self.open_project, self.session)
        self._projects = ProjectCommands(*everywhere)
        self._trust = TrustCommands(*everywhere)
        self._backups = BackupCommands(*everywhere, self.binder["undo"].trigger)
        self._upkeep = Upkeep(self._backups, self.notifications)
        self._commands = WindowCommands(
            self,
            self.binder,
            self.notifications,
            self._state,
            self.theme,
            self.settings,
            self.change_settings,
            self._top_of_search,
        )
        self._top = TopBar(self.binder, self._recent)
        self._away = MovedFileBar()
        self._away.open_asked.connect(self._open_instead)
        self._away.save_asked.connect(self._projects.save_as)
        self._status = StatusLine(self.binder)
        self._saved = SavedState(self._status, self._away, self.notifications, self._reopen, self)
        self._strip = ProgressStrip(self.runner)
        self._page = MessagePage()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._page)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addWidget(self._away)
        self._name = NameQuestion(column, self._away, self.notifications, self.binder["preferences"].trigger, self)
        column.addWidget(self._stack, 1)
        column.addWidget(self._strip)
        column.addWidget(self.notifications.tray)
        column.addWidget(self._status)
        self.setCentralWidget(whole)
        self._page.installEventFilter(self)
        self._status.show_zoom(0)
        self.restoreGeometry(self._state.bytes("geometry"))

    def _connect(self) -> None:
        self.runner.unhandled.connect(self.faults.tell)
        opener.failed.connect(self._tell_unopened)
        self.faults.offer(SearchDamaged, Button(tr("Rebuild"), self.binder["project.search"].trigger))
        self.faults.offer(ReadOnly, Button(tr("Open again"), self._reopen))
        self._name.settings_wanted.connect(self._take_name)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow_settings)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow_settings)

    # the project

    def session(self) -> Session | None:
        """Return the session of the open project, None while there is none."""
        return self._workspace.session if self._workspace else None

    def workspace(self) -> Workspace | None:
        """Return the panes of the open project, None while there is none."""
        return self._workspace

    def open_project(self, target: str | None, *, kept: bool = True) -> None:
        """Open a project in place of the open one; None is the default project. Slow things happen elsewhere.

        `kept` lets a passphrase be used that is kept somewhere.
        """
        self._target = target
        self._pauses.opening()
        self._status.show_saved(tr("Opening…"))
        person = self._settings.person
        opens = partial(_open, target, person, kept=kept)
        self.runner.start(Lane.WRITE, opens, self._show_project, self._show_trouble, title=tr("Opening"))

    def _reopen(self) -> None:
        self.open_project(self._target)

    def _show_project(self, opened: Opened) -> None:
        from annotator.ui.workspace import Workspace

        self._drop_project()
        session = Session(opened.project, opened.codebook, self._settings, self.theme, self.runner, self)
        session.failed.connect(self.faults.tell)
        session.settings_wanted.connect(self.change_settings)
        self._trust.follow(session)
        workspace = Workspace(session, self.binder, self._state, self.notifications, self._stack)
        self._workspace = workspace
        self._stack.addWidget(workspace)
        self._stack.setCurrentWidget(workspace)
        workspace.situation_changed.connect(self._on_situation)
        workspace.overviews.turned.connect(self._top.show_view)
        self._top.show_view("")
        workspace.history.done.connect(self._status.tell)
        workspace.history.labels_changed.connect(lambda undo, _redo: self._status.show_undo(undo))
        workspace.article.zoom_changed.connect(self._status.show_zoom)
        workspace.desks.exchange_told.connect(self._status.show_exchange)
        self._commands.set_panes(workspace)
        self._set_targets()
        self._show_names(opened.project)
        self._on_situation(workspace.situation())
        self._saved.watch(session)
        self._upkeep.begin(session)
        self._safe.opened(session)
        self._state.write_words(allowed=not opened.project.encrypted)
        workspace.open_where_it_was()
        self._remember(opened.project.url)
        self._name.ask(self._settings)
        self.faults.notice(opened.project.notices)
        once = Qt.ConnectionType.SingleShotConnection
        session.article_opened.connect(self._get_ready, once)
        self.project_shown.emit()

    def _get_ready(self) -> None:
        """Let be loaded what the first key needs, now that there is an article to press it in.

        Where that fails the key will tell, to whoever presses it.
        """
        session = self.session()
        if session is not None:
            ready = session.project.get_ready
            self.runner.start(Lane.UPKEEP, ready, failed=lambda error: log.info("not ready: %s", error))

    def _show_names(self, project: Project) -> None:
        self._top.show_project(project.name)
        self._status.show_project(project.path.name if project.path else project.name, self._limits.opened(project))
        self._status.show_zoom(self._state.zoom)
        self.setWindowTitle(f"{project.name} – Annotator")

    def _take_name(self, settings: Settings) -> None:
        self._commands.leave()
        self.change_settings(settings)

    def _open_instead(self, target: str) -> None:
        """Open a project after closing the one whose file was taken away: both at once might share a log."""
        self._drop_project()
        self.open_project(target)

    def _tell_unopened(self, what: str) -> None:
        self.notifications.warn(
            tr("“{what}” could not be opened.").format(what=what),
            remedy=tr("The system has no program for it, or it is no address of a web page."),
        )

    def _show_trouble(self, error: BaseException) -> None:
        if not isinstance(error, AnnotatorError):
            self.faults.tell(error)
            what, remedy = tr("The project could not be opened."), tr("A report of the fault is shown.")
        else:
            what, remedy = translated(error.what), translated(error.remedy)
        self._status.show_saved("")
        if isinstance(error, Locked):
            self._safe.ask(self._target, error)
            return
        self._safe.give_up()
        if self._workspace is not None:  # another project was asked for: the open one stays
            self.notifications.warn(what, remedy=remedy)
            self._saved.show()
            return
        offers = [self._try_again, self.binder["project.open"], self.binder["project.new"]]
        words = f"{what}\n\n{remedy}".strip()
        title = tr("The project cannot be opened")
        self.offer_on_page(title, words, offers)
        self._backups.offer_newest(
            self._target, error, lambda restore: self.offer_on_page(title, words, [restore, *offers])
        )

    def offer_on_page(self, title: str, words: str, offers: Sequence[QAction]) -> None:
        """Show words in place of a project, and what can be done."""
        self._page.show_words(title, words, offers)
        button = self._page.first_button()
        if button is not None:
            button.setFocus()

    def _drop_project(self) -> None:
        workspace, self._workspace = self._workspace, None
        if workspace is None:
            return
        workspace.keep()
        workspace.desks.schedule.close()
        self._commands.set_panes(None)
        self._upkeep.end()
        workspace.session.close()
        self._saved.unwatch()
        self._stack.setCurrentWidget(self._page)
        self._stack.removeWidget(workspace)
        project = workspace.session.project
        workspace.setParent(None)
        workspace.session.deleteLater()
        workspace.deleteLater()
        self._set_targets()
        self._limits.closed()
        self._on_situation(Situation())
        self._status.show_undo("")
        self.runner.start(Lane.WRITE, project.close)

    def put_away(self) -> None:
        """Close the project, with all that was typed in it, so that nothing of it is to be seen in any window."""
        if self._workspace is not None:
            self._commands.leave()
            self._workspace.work.finish()
        for other in QApplication.topLevelWidgets():
            if other is not self and other.isVisible() and not isinstance(other, QMainWindow):
                other.close()
        self._drop_project()
        self.binder.forget_titles()
        self.notifications.dismiss_all()
        self._top.show_project("")
        self._status.forget()
        self.setWindowTitle("Annotator")

    def _remember(self, url: str) -> None:
        self.change_settings(with_recent(self._settings, url))

    # actions

    def _set_targets(self) -> None:
        here = self._workspace.targets if self._workspace else {}
        self.binder.set_targets(
            {
                "window": self._commands,
                "projects": self._projects,
                "backups": self._backups,
                "safe": self._safe,
                **self._trust.targets,
                **here,
            }
        )

    def _on_situation(self, situation: Situation) -> None:
        self.binder.set_situation(self._limits.seen(self._safe.seen(situation)))

    # settings and theme

    def settings(self) -> Settings:
        """Return the settings in force."""
        return self._settings

    def change_settings(self, settings: Settings) -> None:
        """Put other settings in force and keep them."""
        before, self._settings = self._settings, settings
        self.runner.start(Lane.FILES, lambda: save_settings(self._settings_file, settings))
        if settings.shortcuts != before.shortcuts:
            self.binder.set_shortcuts(settings.shortcuts)
            self._top.show_keys()
        session = self.session()
        if session is not None:
            session.set_settings(settings)
        self._check_actions(settings)
        self._safe.follow(settings)
        self._name.ask(self._settings)
        if settings.theme != before.theme:
            self._follow_settings()
        if settings.person != before.person and session is not None:
            self.open_project(session.project.url)  # the history names whoever opened the project

    def _follow_settings(self) -> None:
        theme = chosen_theme(self._settings.theme)
        if theme != self.theme:
            self.apply_theme(theme)

    def apply_theme(self, theme: Theme) -> None:
        """Put a theme in force, live."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_theme(app, theme)
        self._apply_theme_here(theme)

    def _apply_theme_here(self, theme: Theme) -> None:
        self.theme = theme
        self._top.apply_theme(theme)
        self._commands.apply_theme(theme)
        self.binder[f"theme.{self._settings.theme}"].setChecked(True)
        session = self.session()
        if session is not None:
            session.set_theme(theme)

    # the window itself

    def undo_label(self) -> str:
        """Return what undo would do, as the status line shows it."""
        return self._status.undo_label()

    def palette_is_open(self) -> bool:
        """Tell whether the command palette is open."""
        return self._commands.palette_is_open()

    def _top_of_search(self) -> int:
        """Return how far below the window's upper edge its search field stands, in px."""
        return self._top.mapTo(self, QPoint(0, 4)).y()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._page and event.type() == QEvent.Type.Paint and not self._was_painted:
            self._was_painted = True
            self._page.removeEventFilter(self)
            later(self, self.painted.emit)
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Whoever turns to another window may be about to copy the project's file: let it be the whole project."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow() and self._workspace is not None:
            self.runner.start(Lane.FILES, self._workspace.session.project.settle)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._workspace is not None and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self._workspace is not None:
            files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
            event.acceptProposedAction()
            self._workspace.take_dropped(files, event.position().toPoint())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close at once, or as soon as what is being written is written; the user is told."""
        self._state.set_bytes("geometry", self.saveGeometry())
        if self._workspace is not None:
            self._workspace.work.finish()  # what was typed there becomes an act
            self._workspace.keep()
        self._state.save()
        away = self._away.away()
        if away is not None and away.ours is None and not self._warned:
            self._warned = True  # closed once more, it closes
            event.ignore()
            self.notifications.warn(
                translated(away.what), Button(tr("Save all to a new file…"), self._projects.save_as)
            )
            return
        if self.runner.writing and not self._closing:
            self._closing = True
            event.ignore()
            self.notifications.tell(tr("Saving what is under way; the window closes in a moment."))
            self.runner.idle.connect(self.close)
            later(self, self._close_anyway, int(CLOSING_PATIENCE * 1000))
            self.runner.cancel_all()
            return
        self._end()
        event.accept()

    def _close_anyway(self) -> None:
        if self.isVisible():
            self._closing = True
            self.close()

    def _end(self) -> None:
        self.runner.cancel_all()
        self._drop_project()
        self.runner.wait(CLOSING_PATIENCE)


def _open(target: str | None, person: str, *, kept: bool) -> Opened:
    """Open a project. Runs off the window's thread: this is where the database libraries are loaded."""
    from annotator.analysis.analysis_process import shared
    from annotator.bootstrap import open_project

    project = open_project(target, person=person, analyst=shared(), kept=kept)
    return Opened(project, project.codebook.get())
