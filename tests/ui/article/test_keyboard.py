"""The view by keyboard: the caret, selection, copying; and the keys that it leaves to the window."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from annotator.ui.article.style import ArticleHeading
from annotator.ui.article.view import ArticleView
from tests.ui.article.conftest import chosen, mark

Key, Mod = Qt.Key, Qt.KeyboardModifier
Show = Callable[..., ArticleView]

TEXT = (
    "Dr. Ann Lee said so. It was caf\u00e9 \U0001f468\u200d\U0001f469\u200d\U0001f467 e\u0301t\u00e9 in 1967.\n\n"
    "\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd\n\nThe last paragraph."
)

MOVES = [
    *((key, modifier) for key in (Key.Key_Left, Key.Key_Right) for modifier in (Mod.NoModifier, Mod.ControlModifier)),
    *((key, modifier) for key in (Key.Key_Up, Key.Key_Down) for modifier in (Mod.NoModifier, Mod.ControlModifier)),
    *((key, modifier) for key in (Key.Key_Home, Key.Key_End) for modifier in (Mod.NoModifier, Mod.ControlModifier)),
    *((key, Mod.AltModifier) for key in (Key.Key_Left, Key.Key_Right)),
    *((key, Mod.NoModifier) for key in (Key.Key_PageUp, Key.Key_PageDown)),
]


def press(view: ArticleView, *keys: tuple[Qt.Key, Qt.KeyboardModifier] | Qt.Key) -> None:
    for key in keys:
        code, modifier = key if isinstance(key, tuple) else (key, Mod.NoModifier)
        QTest.keyClick(view, code, modifier)


def test_shift_and_arrows_take_whole_characters(show: Show) -> None:
    view = show(TEXT)
    start = TEXT.index("\U0001f468")
    view.set_caret(start)
    press(view, (Key.Key_Right, Mod.ShiftModifier))
    assert chosen(view) == "\U0001f468\u200d\U0001f469\u200d\U0001f467"
    press(view, (Key.Key_Right, Mod.ShiftModifier), (Key.Key_Right, Mod.ShiftModifier))
    assert chosen(view).endswith(" e\u0301")
    press(view, (Key.Key_Left, Mod.ShiftModifier), Key.Key_Left)
    assert view.selection() == (start, start)


class KeyOnX11(QKeyEvent):
    """A key press as Qt understands it on X11, where Ctrl+E is End."""

    def matches(self, key: QKeySequence.StandardKey) -> bool:
        return key is QKeySequence.StandardKey.MoveToEndOfLine or super().matches(key)


def test_a_letter_that_moves_in_other_programs_is_the_windows_shortcut(show: Show) -> None:
    view = show(TEXT)
    for key, is_the_views in ((Key.Key_E, False), (Key.Key_End, True)):
        modifier = Mod.NoModifier if is_the_views else Mod.ControlModifier
        event = KeyOnX11(QEvent.Type.ShortcutOverride, key, modifier)
        event.ignore()
        view.event(event)
        assert event.isAccepted() == is_the_views


def test_words_lines_and_the_whole_text(show: Show) -> None:
    view = show(TEXT)
    press(view, (Key.Key_Right, Mod.ControlModifier), (Key.Key_Right, Mod.ControlModifier | Mod.ShiftModifier))
    assert chosen(view) == "Ann "
    press(view, Key.Key_End, (Key.Key_Home, Mod.ShiftModifier))
    assert chosen(view) == TEXT[: TEXT.index("\n")]
    press(view, (Key.Key_End, Mod.ControlModifier))
    assert view.caret() == len(TEXT)
    press(view, (Key.Key_Home, Mod.ControlModifier | Mod.ShiftModifier))
    assert chosen(view) == TEXT
    press(view, Key.Key_Escape, (Key.Key_A, Mod.ControlModifier))
    assert chosen(view) == TEXT


def test_arrows_follow_the_eye_in_hebrew(show: Show) -> None:
    view = show(TEXT)
    start = TEXT.index("\u05e9")
    view.set_caret(start)
    press(view, (Key.Key_Left, Mod.ShiftModifier), (Key.Key_Left, Mod.ShiftModifier))
    assert chosen(view) == TEXT[start : start + 2]
    press(view, Key.Key_Escape, Key.Key_Right, Key.Key_Right, Key.Key_Right)
    # past the paragraph's right edge is the one before
    assert view.caret() == TEXT.index("\n")


def test_sentences_and_paragraphs(show: Show) -> None:
    view = show(TEXT)
    press(view, (Key.Key_Right, Mod.AltModifier))
    assert TEXT[view.caret() :].startswith("It was")
    press(view, (Key.Key_Right, Mod.AltModifier | Mod.ShiftModifier))
    assert chosen(view) == TEXT[TEXT.index("It was") : TEXT.index("\n")]
    press(view, Key.Key_Right, (Key.Key_Down, Mod.ControlModifier), (Key.Key_Down, Mod.ControlModifier))
    assert TEXT[view.caret() :].startswith("The last")
    press(view, *[(Key.Key_Left, Mod.AltModifier)] * 2)
    assert TEXT[view.caret() :].startswith("It was")
    press(view, (Key.Key_Up, Mod.ControlModifier))
    assert view.caret() == 0
    view.select_sentence_at(3)
    assert chosen(view) == "Dr. Ann Lee said so."
    view.select_word_at(5)
    assert chosen(view) == "Ann"


def test_pages_turn_and_come_back(show: Show) -> None:
    text = "\n\n".join(f"Paragraph {n} with some words in it." for n in range(400))
    view = show(text)
    view.set_caret(30)
    press(view, Key.Key_PageDown, Key.Key_PageDown)
    assert view.verticalScrollBar().value() > view.viewport().height()
    assert 0 <= view.span_rect(view.caret(), view.caret()).top() < view.viewport().height()
    far = view.caret()
    press(view, (Key.Key_PageUp, Mod.ShiftModifier))
    assert view.selection()[1] == far
    press(view, *[Key.Key_PageUp] * 4)
    assert view.caret() == 0
    press(view, *[Key.Key_Down] * 60)
    assert view.caret() > 0
    assert 0 <= view.span_rect(view.caret(), view.caret()).top() < view.viewport().height()


def test_a_page_keeps_the_x_and_the_height_on_the_screen(show: Show) -> None:
    text = "\n\n".join(f"Paragraph {n} with some words in it." for n in range(400))
    view = show(text)
    view.set_caret(text.index("some words in", 300))
    press(view, Key.Key_PageDown)
    before = view.span_rect(view.caret(), view.caret())
    for _ in range(5):
        press(view, Key.Key_PageDown)
        now = view.span_rect(view.caret(), view.caret())
        assert abs(now.x() - before.x()) < 12
        assert abs(now.y() - before.y()) <= 1
    down = view.caret()
    press(view, *[(Key.Key_PageUp, Mod.ShiftModifier)] * 5)
    assert view.selection()[1] == down
    assert abs(view.span_rect(view.caret(), view.caret()).x() - before.x()) < 12


def test_tab_leaves_the_text_and_no_input_method_reads_along(qtbot: QtBot, faces: None) -> None:
    pane = QWidget()
    qtbot.addWidget(pane)
    view, field = ArticleView(), QLineEdit()
    column = QVBoxLayout(pane)
    column.addWidget(view)
    column.addWidget(field)
    view.set_article("Some text here.", ArticleHeading(), [])
    pane.show()
    pane.activateWindow()
    qtbot.waitUntil(pane.isActiveWindow)
    view.setFocus()
    assert not view.inputMethodQuery(Qt.InputMethodQuery.ImEnabled)
    press(view, Key.Key_Tab)
    assert field.hasFocus()
    press(view, (Key.Key_Backtab, Mod.ShiftModifier))
    assert view.hasFocus() or field.hasFocus()
    assert view.text() == "Some text here."


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.sampled_from(MOVES), st.booleans()), min_size=1, max_size=30))
def test_any_keys_select_what_is_copied_and_part_no_character(
    show: Show, steps: list[tuple[tuple[Qt.Key, Qt.KeyboardModifier], bool]]
) -> None:
    view = show(TEXT, size=(420, 240))
    QGuiApplication.clipboard().clear()
    for (key, modifier), extends in steps:
        press(view, (key, modifier | Mod.ShiftModifier if extends else modifier))
        view.copy()
        taken = chosen(view)
        assert not taken or QGuiApplication.clipboard().text() == taken
        assert view.caret() in view.selection()
        before, after = TEXT[: view.caret()], TEXT[view.caret() :]
        assert not before.endswith("\u200d")
        assert not after.startswith(("\u200d", "\u0301"))


@pytest.mark.parametrize("key", ["C", "1", "N", "J", "O", "[", "Del", "?", "Alt+Up", "F6"])
def test_the_windows_commands_are_not_swallowed(qtbot: QtBot, faces: None, key: str) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    view = ArticleView()
    view.set_article("Some text here.", ArticleHeading(), [])
    window.setCentralWidget(view)
    done: list[str] = []
    action = QAction(window)
    action.setShortcut(QKeySequence(key))
    action.triggered.connect(lambda: done.append(key))
    window.addAction(action)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    view.setFocus()
    QTest.keySequence(view, QKeySequence(key))
    assert done == [key]
    assert view.selection() == (0, 0)


def test_text_keys_go_before_the_windows_shortcuts(qtbot: QtBot, faces: None) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    view = ArticleView()
    view.set_article("Some text here.", ArticleHeading(), [])
    window.setCentralWidget(view)
    action = QAction(window)
    action.setShortcut(QKeySequence("Ctrl+A"))
    window.addAction(action)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    view.setFocus()
    QTest.keyClick(view, Key.Key_A, Mod.ControlModifier)
    assert view.selection() == (0, 15)


def test_zoom_by_keys_stays_within_its_bounds(show: Show, qtbot: QtBot) -> None:
    view = show(TEXT)
    with qtbot.waitSignal(view.zoom_changed) as told:
        press(view, (Key.Key_Plus, Mod.ControlModifier))
    assert told.args == [pytest.approx(1.1)]
    press(view, *[(Key.Key_Minus, Mod.ControlModifier)] * 12)
    assert view.zoom() == 0.6
    press(view, *[(Key.Key_Equal, Mod.ControlModifier)] * 30)
    assert view.zoom() == 3.0
    press(view, (Key.Key_0, Mod.ControlModifier))
    assert view.zoom() == 1.0


def test_overlaps_are_cycled_from_the_innermost_out(show: Show) -> None:
    marks = [mark(TEXT, "Ann"), mark(TEXT, "Ann Lee said"), mark(TEXT, "Dr. Ann Lee said so.")]
    view = show(TEXT, marks)
    names = {one.mention_id: one.claim_id for one in marks}
    activated: list[str] = []
    view.mention_activated.connect(activated.append)
    view.mention_activated.connect(lambda mention: view.set_selected_claim(names[mention]))
    view.set_caret(5)
    assert view.mentions_at(5) == ("Ann", "Ann Lee said", "Dr. Ann Lee said so.")
    for _ in range(4):
        view.cycle_overlap()
    press(view, Key.Key_Return)
    assert activated == ["Ann", "Ann Lee said", "Dr. Ann Lee said so.", "Ann", "Ann"]
    view.set_caret(len(TEXT))
    view.cycle_overlap()
    assert len(activated) == 5


def test_signals_tell_what_changed_and_nothing_else(show: Show) -> None:
    view = show(TEXT)
    told: list[tuple[int, ...]] = []
    view.caret_moved.connect(lambda position: told.append((position,)))
    view.selection_changed.connect(lambda start, end: told.append((start, end)))
    view.set_caret(4)
    view.set_caret(4)
    press(view, (Key.Key_Right, Mod.ShiftModifier))
    view.set_caret(999, -5)
    assert told == [(4,), (4, 4), (5,), (4, 5), (len(TEXT),), (0, len(TEXT))]
