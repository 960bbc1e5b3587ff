"""The action table holds together: ids, keys, predicates, icons, handlers; and keys can be changed."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMainWindow, QMenu, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from annotator import paths
from annotator.ui.actions.binder import Binder
from annotator.ui.actions.letters import let_letters_act
from annotator.ui.actions.predicates import PREDICATES, Situation
from annotator.ui.actions.submenus import MOST_LINES
from annotator.ui.actions.table import ACTIONS, MENUS
from annotator.ui.article_pane import ArticlePane
from annotator.ui.commands.answers import AnswerCommands
from annotator.ui.commands.assessing import AssessingCommands
from annotator.ui.commands.assignments import AssignmentCommands
from annotator.ui.commands.backups import BackupCommands
from annotator.ui.commands.claims import ClaimCommands
from annotator.ui.commands.coverage import CoverageCommands
from annotator.ui.commands.desks import DeskCommands
from annotator.ui.commands.drafts import DraftCommands
from annotator.ui.commands.erasing import ErasingCommands
from annotator.ui.commands.exports import ExportCommands
from annotator.ui.commands.imports import ImportCommands
from annotator.ui.commands.lacking import LackingCommands
from annotator.ui.commands.mentions import MentionCommands
from annotator.ui.commands.passages import PassageCommands
from annotator.ui.commands.pasting import PasteCommands
from annotator.ui.commands.printing import PrintCommands
from annotator.ui.commands.privileged import PrivilegedCommands
from annotator.ui.commands.projects import ProjectCommands
from annotator.ui.commands.safe import SafeCommands
from annotator.ui.commands.signing import SigningCommands
from annotator.ui.commands.similar import SimilarCommands
from annotator.ui.commands.source_notes import SourceNoteCommands
from annotator.ui.commands.sources import SourceCommands
from annotator.ui.commands.spelling import SpellingCommands
from annotator.ui.commands.undo import UndoCommands
from annotator.ui.commands.window import WindowCommands
from annotator.ui.navigation.palette import Entry, ranked
from annotator.ui.overviews.host import OverviewHost
from annotator.ui.panels.claims.panel import ClaimsPanel
from annotator.ui.panels.library import LibraryPanel
from annotator.ui.panels.work_pane import WorkPane
from annotator.ui.preferences.keys import clashing

TARGETS: dict[str, type[object]] = {
    "window": WindowCommands,
    "projects": ProjectCommands,
    "backups": BackupCommands,
    "imports": ImportCommands,
    "exports": ExportCommands,
    "answers": AnswerCommands,
    "assessing": AssessingCommands,
    "pasting": PasteCommands,
    "printing": PrintCommands,
    "history": UndoCommands,
    "claim": ClaimCommands,
    "mention": MentionCommands,
    "similar": SimilarCommands,
    "spelling": SpellingCommands,
    "article": ArticlePane,
    "claims": ClaimsPanel,
    "library": LibraryPanel,
    "overviews": OverviewHost,
    "checking": CoverageCommands,
    "work": WorkPane,
    "working": AssignmentCommands,
    "desks": DeskCommands,
    "drafts": DraftCommands,
    "lacking": LackingCommands,
    "noted": SourceNoteCommands,
    "safe": SafeCommands,
    "sources": SourceCommands,
    "passages": PassageCommands,
    "privileged": PrivilegedCommands,
    "erasing": ErasingCommands,
    "signing": SigningCommands,
}


def test_every_row_can_be_done() -> None:
    assert [row_id for row_id, count in Counter(row.id for row in ACTIONS).items() if count > 1] == []
    for row in ACTIONS:
        target, method = row.handler.split(".")
        assert callable(getattr(TARGETS[target], method)), row.id
        assert row.enabled in PREDICATES
        assert row.menu in MENUS
        if row.icon:
            paths.resource("icons", f"{row.icon}.svg")


def test_no_key_is_given_twice() -> None:
    for row in ACTIONS:
        for key in row.keys:
            assert not QKeySequence(key).isEmpty(), row.id
            assert clashing(row.id, key, {}) is None, (row.id, key)
    wording = clashing("claim.make", "W", {})
    assert wording is not None
    assert wording.id == "claim.wording"
    assert clashing("claim.make", "W", {"claim.wording": "Ctrl+W"}) is None


class Recorder:
    def __init__(self) -> None:
        self.done: list[str] = []

    def __getattr__(self, name: str) -> object:
        return lambda *arguments: self.done.append(" ".join([name, *map(str, arguments)]))


@pytest.fixture
def window(qtbot: QtBot) -> tuple[QWidget, QLineEdit, Binder, Recorder]:
    widget = QWidget()
    field, other, button = QLineEdit(), QWidget(), QPushButton("Copy")
    other.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    other.setObjectName("other")
    let_letters_act(other)
    column = QVBoxLayout(widget)
    column.addWidget(field)
    column.addWidget(other)
    column.addWidget(button)
    binder = Binder(widget, {"claim.wording": "Ctrl+W", "claim.next": ""})
    recorder = Recorder()
    binder.set_targets(dict.fromkeys(TARGETS, recorder))
    binder.set_situation(Situation(project=True, article=True, claim=True))
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    widget.activateWindow()
    return widget, field, binder, recorder


def test_bare_keys_act_where_that_is_declared_and_are_letters_elsewhere(
    window: tuple[QWidget, QLineEdit, Binder, Recorder], qtbot: QtBot
) -> None:
    widget, field, _, recorder = window
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, "c3?x[")
    QTest.keyClick(field, Qt.Key.Key_Delete)
    assert (field.text(), recorder.done) == ("c3?x[", [])
    other = widget.findChild(QWidget, "other")
    assert other is not None
    other.setFocus()
    QTest.keyClicks(other, "c3x")
    assert recorder.done == ["make", "set_status 2", "edit_correction"]
    button = widget.findChild(QPushButton)
    assert button is not None
    button.setFocus()
    QTest.keyClicks(button, "c4?")
    assert len(recorder.done) == 3
    QTest.keyClick(button, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert recorder.done[-1] == "undo"
    button.clearFocus()
    QTest.keyClicks(widget, "c4?")  # nothing has the focus
    assert recorder.done[-1] == "undo"


def test_changed_keys_are_in_force(window: tuple[QWidget, QLineEdit, Binder, Recorder]) -> None:
    widget, _, binder, recorder = window
    other = widget.findChild(QWidget, "other")
    assert other is not None
    other.setFocus()
    QTest.keyClicks(other, "wj")
    assert recorder.done == []
    QTest.keyClick(other, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert recorder.done == ["edit_wording"]
    assert binder.key_text("claim.wording") == "Ctrl+W"
    assert "Ctrl+W" in binder["claim.wording"].toolTip()


def test_what_cannot_be_done_is_disabled(window: tuple[QWidget, QLineEdit, Binder, Recorder]) -> None:
    _, _, binder, recorder = window
    binder.set_situation(Situation(project=True))
    assert binder["import.files"].isEnabled()
    assert not binder["claim.make"].isEnabled()
    binder.run("claim.make")
    assert recorder.done == []
    binder.set_targets({})
    assert not binder["import.files"].isEnabled()


def test_the_palette_puts_the_best_first() -> None:
    entries = [Entry(row.title, row.menu, "", lambda: None) for row in ACTIONS]
    assert ranked("evid", entries)[0].title == "Add evidence"
    assert ranked("exp", entries)[0].title == "Export…"
    assert ranked("dark", entries)[0].title == "Appearance: dark"
    assert ranked("wordng", entries)[0].title == "Wording"
    assert ranked("qqq", entries) == []
    names = [Entry("Évidence de Müller", "", "", lambda: None), Entry("Łódź", "", "", lambda: None)]
    assert ranked("evidence de mu", names) == names[:1]
    assert ranked("lodz", names) == names[1:]
    assert ranked("", entries) == entries


def test_no_menu_has_more_lines_than_are_read(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    waiting = list(Binder(window, {}).fill_menu_bar(window.menuBar()).values())
    seen = set()
    while waiting:
        menu = waiting.pop()
        lines = [action for action in menu.actions() if not action.isSeparator()]
        assert 0 < len(lines) <= MOST_LINES, menu.title()
        for action in lines:
            behind = action.menu()
            if isinstance(behind, QMenu):
                waiting.append(behind)
            else:
                seen.add(action)
    assert len(seen) == len(ACTIONS), "every action stands in a menu"
