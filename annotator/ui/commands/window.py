"""What the window's own actions do: the palette, the keys, the guide, preferences, panes, theme, leaving.

It stands before the first paint, so what it opens is imported when it is first opened.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from annotator import paths
from annotator.config import Settings
from annotator.ui.actions.binder import Binder
from annotator.ui.desktop import open_folder
from annotator.ui.i18n import tr, translated
from annotator.ui.state import WindowState
from annotator.ui.theme import Theme

if TYPE_CHECKING:
    from annotator.ui.navigation.palette import Entry, Palette
    from annotator.ui.notifications import Notifications


class Panes(Protocol):
    """What is asked of the panes of the open project. They know the commands, and not the other way round."""

    def find_articles(self, words: str, take: Callable[[list[Entry]], None]) -> None: ...

    def step_pane(self, by: int) -> None: ...

    def toggle(self, pane: str) -> None: ...

    def go_back(self) -> None: ...


class WindowCommands(QObject):
    """The window's actions. Those on a pane do nothing while no project is open."""

    def __init__(
        self,
        window: QMainWindow,
        binder: Binder,
        notifications: Notifications,
        state: WindowState,
        theme: Theme,
        settings: Callable[[], Settings],
        change_settings: Callable[[Settings], None],
        top_of_search: Callable[[], int],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._binder = binder
        self._notifications = notifications
        self._theme = theme
        self._top_of_search = top_of_search
        self._state = state
        self._settings = settings
        self._change_settings = change_settings
        self._panes: Panes | None = None
        self._palette: Palette | None = None

    def set_panes(self, panes: Panes | None) -> None:
        """Say which panes there are now; None while no project is open."""
        self._panes = panes
        if self._palette is not None:
            self._palette.set_search(panes.find_articles if panes else None)

    def apply_theme(self, theme: Theme) -> None:
        """Put a theme in force where it is painted by hand."""
        self._theme = theme
        if self._palette is not None:
            self._palette.theme = theme

    # the palette

    def show_palette(self) -> None:
        """Open the palette."""
        self._made_palette().open(self._top_of_search())

    def palette_is_open(self) -> bool:
        """Tell whether the palette is open."""
        return self._palette is not None and self._palette.isVisible()

    def _made_palette(self) -> Palette:
        from annotator.ui.navigation.palette import Palette

        if self._palette is None:
            self._palette = Palette(self._window, self._theme, self._entries)
            self._palette.set_search(self._panes.find_articles if self._panes else None)
        return self._palette

    def _entries(self) -> list[Entry]:
        from annotator.ui.navigation.palette import Entry

        recent = {action_id: place for place, action_id in enumerate(self._state.recent_commands)}
        rows = [row for row in self._binder.rows() if self._binder[row.id].isEnabled() and row.id != "palette"]
        rows.sort(key=lambda row: recent.get(row.id, len(recent)))
        return [
            Entry(
                self._binder[row.id].text().rstrip("…"),
                translated(row.menu),
                self._binder.key_text(row.id),
                partial(self._run, row.id),
            )
            for row in rows
        ]

    def _run(self, action_id: str) -> None:
        self._state.used_command(action_id)
        self._binder.run(action_id)

    # panes

    def next_pane(self) -> None:
        """Give the focus to the next pane."""
        if self._panes is not None:
            self._panes.step_pane(1)

    def previous_pane(self) -> None:
        """Give the focus to the pane before."""
        if self._panes is not None:
            self._panes.step_pane(-1)

    def toggle_pane(self, pane_id: str) -> None:
        """Show or hide a pane beside the article."""
        if self._panes is not None:
            self._panes.toggle(pane_id)

    def leave(self) -> None:
        """Close what is open over the article, one thing at a time, and come back to the article."""
        if self._palette is not None and self._palette.isVisible():
            self._palette.close_again()
            return
        self._notifications.dismiss_one()
        if self._panes is not None:
            self._panes.go_back()

    # the window

    def close(self) -> None:
        """Close the window."""
        self._window.close()

    def toggle_full_screen(self) -> None:
        """Fill the screen, or no longer."""
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()

    def set_theme(self, name: str) -> None:
        """Choose the theme: "system", "light", "dark" or "contrast"."""
        self._change_settings(replace(self._settings(), theme=name))

    def toggle_quiet(self) -> None:
        """Let what is checked step back in the text, or show it as strong as the rest."""
        quiet = not self._settings().quiet_checked
        self._change_settings(replace(self._settings(), quiet_checked=quiet))
        self._notifications.tell(
            tr("What is checked and right steps back. What is open, wrong or changed stands out.")
            if quiet
            else tr("All claims are shown in their colours.")
        )

    def show_preferences(self) -> None:
        """Open the preferences."""
        from annotator.ui.preferences.dialog import PreferencesDialog

        PreferencesDialog(self._settings, self._binder, self._change_settings, self._window).show()

    # help

    def show_keys(self) -> None:
        """Open the sheet of keys."""
        from annotator.ui.dialogs.keys import KeysDialog

        KeysDialog(self._binder, self._window).show()

    def show_guide(self) -> None:
        """Show the user guide that came with the program."""
        try:
            guide = paths.resource("guide", "index.html")
        except FileNotFoundError:
            self.show_keys()
            return
        from annotator.ui.dialogs.guide import GuideDialog

        GuideDialog(guide, self._theme, self._window).show()

    def copy_bookmark(self) -> None:
        """Put the address of the bookmark on the clipboard with which a browser copies what a page says of itself."""
        from annotator.bookmarklet import bookmarklet

        QGuiApplication.clipboard().setText(bookmarklet())
        self._notifications.tell(
            tr("Make a bookmark in your browser, and paste this as its address."),
            remedy=tr("On a page, select the words and choose it; here, add evidence and paste."),
        )

    def show_logs(self) -> None:
        """Open the folder with the logs."""
        open_folder(paths.log_dir())

    def show_about(self) -> None:
        """Say what this program is."""
        from annotator.ui.dialogs.about import AboutDialog

        AboutDialog(self._window).open()
