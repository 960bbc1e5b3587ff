"""The lists of the window are true: a row that is added is all that it takes. Each test adds one and uses it.

The rows come into the lists as a line of code would bring them, before the program starts.
"""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from annotator import config
from annotator.config import Setting, Settings
from annotator.ui import overviews, panels
from annotator.ui.actions import binder
from annotator.ui.actions.table import ActionRow
from annotator.ui.commands.window import WindowCommands
from annotator.ui.overviews import OverviewRow
from annotator.ui.overviews.base import Overview
from annotator.ui.panels import PanelRow
from annotator.ui.panels.base import PagePanel, Panel, Tab
from annotator.ui.preferences import dialog as preferences
from annotator.ui.session import Session
from tests.journeys.conftest import Day, Editor, started

HANDED_IN: list[str] = []


class _TimerPage(PagePanel):
    """A page of the right pane that notes for how long somebody has worked."""

    def __init__(self, _session: Session) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.setAccessibleName("Minutes")
        column = QVBoxLayout(self)
        column.addWidget(self.line)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(lambda _: self.tab_changed.emit())

    def tab(self) -> Tab:
        return Tab(f"{self.line.text() or 0} minutes", "Show how long you have worked")

    def finish(self) -> None:
        HANDED_IN.append(self.line.text())


class _SourcesPanel(Panel):
    """A pane left of the article."""

    def __init__(self, _session: Session) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        QVBoxLayout(self).addWidget(QLabel("Sources"))


class _MapOverview(Overview):
    """A view over all articles."""

    def enter(self, _wanted: object = None) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus()


def _with_action(monkeypatch: pytest.MonkeyPatch, row: ActionRow) -> None:
    monkeypatch.setattr(binder, "ACTIONS", (*binder.ACTIONS, row))


def _inside(kind: type[QWidget]) -> bool:
    """Whether the focus is in, or is, a widget of a kind."""
    at = QApplication.focusWidget()
    while at is not None and not isinstance(at, kind):
        at = at.parentWidget()
    return at is not None


def test_a_page_of_the_right_pane(day: Day, project_file: str, monkeypatch: pytest.MonkeyPatch) -> None:
    row = PanelRow("timer", "page", __name__, "_TimerPage")
    monkeypatch.setattr(panels, "PANELS", (*panels.PANELS, row))
    _with_action(monkeypatch, ActionRow("timer", "How long", "View", "work.toggle_panel", ("Ctrl+F9",),
                                        enabled="article", argument="timer"))  # fmt: skip
    HANDED_IN.clear()

    def script(editor: Editor) -> None:
        started(editor)
        editor.import_samples()
        work = editor.workspace.work
        editor.focus_article()

        editor.press("Ctrl+F9")
        editor.until(lambda: _inside(_TimerPage), "the page with its line")
        assert work.page() == "timer"
        editor.type("25")
        editor.sees(lambda: work.tabs.button("timer").text(), "25 minutes")
        editor.picture("toy-panel")

        editor.press("Ctrl+F9")
        editor.until(lambda: work.page() == "claims", "the claims again")
        editor.click(work.tabs.button("timer"))
        editor.until(lambda: _inside(_TimerPage), "the page by its tab")
        editor.run_command("How long")
        editor.until(lambda: work.page() == "claims", "the claims by the palette")

    assert day(script, project_file) == 0
    assert HANDED_IN == ["25"]


def test_a_pane_beside_the_library(day: Day, project_file: str, monkeypatch: pytest.MonkeyPatch) -> None:
    row = PanelRow("sources", "left", __name__, "_SourcesPanel", width=180, least=120)
    monkeypatch.setattr(panels, "PANELS", (*panels.PANELS, row))
    _with_action(monkeypatch, ActionRow("sources.toggle", "Show or hide the sources", "View", "window.toggle_pane",
                                        enabled="project", argument="sources"))  # fmt: skip

    def script(editor: Editor) -> None:
        started(editor)
        editor.import_samples()
        pane = editor.workspace.findChild(_SourcesPanel)
        assert pane is not None
        editor.sees(lambda: pane.isVisible() and pane.width() >= 120)
        assert pane.x() < editor.workspace.article.x()

        for _ in range(4):  # F6 goes through all panes
            editor.press("F6")
            if _inside(_SourcesPanel):
                break
        assert _inside(_SourcesPanel)
        editor.focus_article()
        editor.run_command("hide the sources")
        editor.sees(lambda: not pane.isVisible())

    assert day(script, project_file) == 0


def test_an_overview(day: Day, project_file: str, monkeypatch: pytest.MonkeyPatch) -> None:
    row = OverviewRow("map", __name__, "_MapOverview")
    monkeypatch.setattr(overviews, "OVERVIEWS", (*overviews.OVERVIEWS, row))
    _with_action(monkeypatch, ActionRow("overview.map", "Map", "View", "overviews.show_overview", ("Alt+9",),
                                        enabled="project", argument="map"))  # fmt: skip

    def script(editor: Editor) -> None:
        started(editor)
        editor.import_samples()
        editor.press("Alt+9")
        editor.until(lambda: _inside(_MapOverview), "the map")
        assert editor.workspace.overviews.current_id() == "map"
        editor.press("Escape")
        editor.sees(editor.workspace.overviews.current_id, "")

    assert day(script, project_file) == 0


@dataclass(frozen=True)
class _SettingsOfTomorrow(Settings):
    """The settings with one more."""

    louder: bool = False


def test_a_setting(day: Day, project_file: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(config, "Settings", _SettingsOfTomorrow)
    row = Setting("louder", "Speak louder", "For those who sit at the back.")
    monkeypatch.setattr(preferences, "SETTINGS", (*preferences.SETTINGS, row))

    def switch(editor: Editor) -> QCheckBox:
        editor.until(lambda: QApplication.focusWidget() is not None, "the focus")
        editor.press("Ctrl+,")
        dialog = editor.dialog(preferences.PreferencesDialog)
        return next(box for box in dialog.findChildren(QCheckBox) if box.text() == "Speak louder")

    def turn_on(editor: Editor) -> None:
        started(editor)
        box = switch(editor)
        assert not box.isChecked()
        box.click()
        box.window().close()

    def look_again(editor: Editor) -> None:
        started(editor)
        box = switch(editor)
        assert box.isChecked()
        box.window().close()

    assert day(turn_on, project_file) == 0
    assert day(look_again, project_file) == 0


def test_a_command(day: Day, project_file: str, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []
    monkeypatch.setattr(WindowCommands, "greet", lambda _: done.append("greeted"), raising=False)
    _with_action(monkeypatch, ActionRow("greet", "Greet", "Help", "window.greet", ("Ctrl+F10",)))

    def script(editor: Editor) -> None:
        started(editor)
        editor.until(lambda: QApplication.focusWidget() is not None, "the focus")
        editor.press("Ctrl+F10")
        editor.choose_from_menu("Help", "Greet")
        editor.run_command("greet")
        action = editor.window.binder["greet"]
        assert action.toolTip() == f"Greet  {QKeySequence('Ctrl+F10').toString(QKeySequence.SequenceFormat.NativeText)}"

    assert day(script, project_file) == 0
    assert done == ["greeted"] * 3
