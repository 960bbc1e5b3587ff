"""The menu of the projects that were open last. Which those are, the settings keep."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QWidget

from annotator.ui.i18n import tr

if TYPE_CHECKING:
    from annotator.config import Settings
    from annotator.ui.actions.binder import Binder


class RecentMenu(QMenu):
    """Filled when it is opened; `hidden` gives the project that must not be named now, "" for none."""

    def __init__(
        self,
        settings: Callable[[], Settings],
        hidden: Callable[[], str],
        open_project: Callable[[str], None],
        binder: Binder,
        parent: QWidget,
    ) -> None:
        super().__init__(tr("Recent projects"), parent)
        self._settings = settings
        self._hidden = hidden
        self._open_project = open_project
        self._binder = binder
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        for url in self._settings().recent_projects:
            if url != self._hidden():
                name = url if "://" in url else f"{Path(url).stem}   {Path(url).parent}"
                self.addAction(name, partial(self._open_project, url))
        self.addSeparator()
        self.addAction(self._binder["project.open"])
        self.addAction(self._binder["project.new"])
