"""What commands are made of: those of a window, which outlive the open project, and those on the open article."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from annotator.ui.article_pane import ArticlePane
    from annotator.ui.notifications import Notifications
    from annotator.ui.operations.runner import Runner
    from annotator.ui.panels.claims.panel import ClaimsPanel
    from annotator.ui.session import Session


class ProjectWideCommands(QObject):
    """Of one window; `open_project` opens a path or an address, `session` gives the open project's, if there is one."""

    def __init__(
        self,
        window: QWidget,
        notifications: Notifications,
        runner: Runner,
        open_project: Callable[[str], None],
        session: Callable[[], Session | None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._notifications = notifications
        self._runner = runner
        self._open_project = open_project
        self._session = session


class ArticleCommands(QObject):
    """Of one workspace; `undo` takes back what was done last."""

    def __init__(
        self,
        session: Session,
        pane: ArticlePane,
        panel: ClaimsPanel,
        notifications: Notifications,
        undo: Callable[[], None],
    ) -> None:
        super().__init__(pane)
        self._session = session
        self._pane = pane
        self._panel = panel
        self._notifications = notifications
        self._undo = undo
