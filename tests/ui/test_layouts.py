"""Letters are commands by their place on the keyboard where the layout writes no Latin ones."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from annotator.ui.actions.binder import Binder
from annotator.ui.actions.layouts import latin_key
from annotator.ui.actions.letters import let_letters_act
from annotator.ui.actions.predicates import Situation
from tests.ui.test_actions import TARGETS, Recorder

ROWS = ((10, "1234567890"), (24, "qwertyuiop[]"), (38, "asdfghjkl"), (52, "zxcvbnm"))
CODES = {character: code for first, row in ROWS for code, character in enumerate(row, first)}
NONE, SHIFT, CTRL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


def pressed(written: str, at: str, modifiers: Qt.KeyboardModifier = NONE) -> QKeyEvent:
    """A key press as X11 reports it: what the layout writes, and the code of the key."""
    text = "" if modifiers == CTRL else written
    return QKeyEvent(QEvent.Type.KeyPress, ord(written.upper()), modifiers, CODES[at], 0, 0, text)


@pytest.mark.skipif(sys.platform != "linux", reason="the codes are those of X11")
@pytest.mark.parametrize(
    ("written", "at", "modifiers", "becomes"),
    [
        ("с", "c", NONE, Qt.Key.Key_C),
        ("Ц", "w", SHIFT, Qt.Key.Key_W),
        ("χ", "x", NONE, Qt.Key.Key_X),
        ("ב", "c", NONE, Qt.Key.Key_C),
        ("ش", "a", NONE, Qt.Key.Key_A),
        ("٤", "4", NONE, Qt.Key.Key_4),
        ("х", "[", NONE, Qt.Key.Key_BracketLeft),
        ("Х", "[", SHIFT, Qt.Key.Key_BraceLeft),
        ("я", "z", CTRL, Qt.Key.Key_Z),
        ("ü", "[", NONE, None),
        ("é", "2", NONE, None),
        ("c", "c", NONE, None),
    ],
)
def test_what_a_key_is_on_a_latin_keyboard(
    written: str, at: str, modifiers: Qt.KeyboardModifier, becomes: Qt.Key | None
) -> None:
    found = latin_key(pressed(written, at, modifiers))
    assert (found.key() if found is not None else None) == becomes


@pytest.mark.skipif(sys.platform != "linux", reason="the codes are those of X11")
def test_commands_by_place_and_words_as_written(qtbot: QtBot) -> None:
    window, surface, field = QWidget(), QWidget(), QLineEdit()
    surface.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    let_letters_act(surface)
    column = QVBoxLayout(window)
    column.addWidget(surface)
    column.addWidget(field)
    binder, recorder = Binder(window, {}), Recorder()
    binder.set_targets(dict.fromkeys(TARGETS, recorder))
    binder.set_situation(Situation(project=True, article=True, claim=True))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    surface.setFocus()
    qtbot.waitUntil(surface.hasFocus)
    for key in (pressed("с", "c"), pressed("С", "c", SHIFT), pressed("٤", "4"), pressed("я", "z", CTRL)):
        QApplication.sendEvent(surface, key)
    assert recorder.done == ["make", "also_here", "set_status 3", "undo"]
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    for key in (pressed("с", "c"), pressed("м", "v")):
        QApplication.sendEvent(field, key)
    assert (field.text(), len(recorder.done)) == ("см", 4)
    QApplication.sendEvent(field, pressed("л", "k", CTRL))
    assert recorder.done[-1] == "show_palette"
