"""Asks for one's name, until it is given or the question is put aside. What it is asked with is `name_bar.py`'s."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.config import Settings, account_name, full_name
from annotator.ui.accessible import announce
from annotator.ui.i18n import tr
from annotator.ui.notifications import Button, Notifications

if TYPE_CHECKING:
    from annotator.ui.name_bar import NameBar


class NameQuestion(QObject):
    """The question of one window, which stands above `below` in the window's column."""

    settings_wanted = Signal(object)
    """The `Settings` with the answer."""

    def __init__(
        self,
        column: QVBoxLayout,
        below: QWidget,
        notifications: Notifications,
        open_preferences: Callable[[], object],
        window: QObject,
    ) -> None:
        super().__init__(window)
        self._column = column
        self._below = below
        self._notifications = notifications
        self._open_preferences = open_preferences
        self._settings = Settings()
        self._bar: NameBar | None = None

    def ask(self, settings: Settings) -> None:
        """Ask, or no more, as the settings want it."""
        self._settings = settings
        wanted = settings.asks_for_name
        if wanted and self._bar is None:
            from annotator.ui.name_bar import NameBar

            self._bar = bar = NameBar(full_name(), account_name())
            bar.answered.connect(self._take)
            bar.skipped.connect(self._skip)
            self._column.insertWidget(self._column.indexOf(self._below), bar)
            announce(bar, bar.question)
        elif not wanted and self._bar is not None:
            self._bar.deleteLater()
            self._bar = None

    def _take(self, name: str) -> None:
        self.settings_wanted.emit(replace(self._settings, person_name=name))
        words = tr("What you do is signed “{0}” from now on.").replace("{0}", name)
        self._notifications.tell(words, Button(tr("Preferences"), self._open_preferences))

    def _skip(self) -> None:
        self.settings_wanted.emit(replace(self._settings, name_asked=True))
