"""Drags in the view: snapping as they go, scrolling beyond an edge, text carried out, a mention's ends."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QDrag, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from annotator.domain.claim import Mark
from annotator.ui.article.style import ArticleHeading
from annotator.ui.article.view import ArticleView
from tests.ui.article.conftest import chosen, mark, point_of

Show = Callable[..., ArticleView]
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
Shape = Qt.CursorShape

TEXT = (
    "Qualified immunity was established in 1967. It was \U0001f389 not a statute, "
    "\U0001f1eb\U0001f1f7\U0001f1e9\U0001f1ea.\n\n"
    "The doctrine protects officials, said Booker. He went on."
)
LONG = "A paragraph of words.\n\n" * 400


def press(view: ArticleView, point: QPoint, modifier: Qt.KeyboardModifier = NONE) -> None:
    QTest.mousePress(view.viewport(), LEFT, modifier, point)


def move(view: ArticleView, point: QPoint) -> None:
    QTest.mouseMove(view.viewport(), point)


def release(view: ArticleView, point: QPoint, modifier: Qt.KeyboardModifier = NONE) -> None:
    QTest.mouseRelease(view.viewport(), LEFT, modifier, point)


# --- selecting ---


def test_the_selection_snaps_while_it_is_dragged_and_alt_frees_it_at_rest(show: Show) -> None:
    view = show(TEXT)
    press(view, point_of(view, TEXT.index("mmunity")))
    move(view, point_of(view, TEXT.index("blished in")))
    assert chosen(view) == "immunity was established"
    override = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Alt, ALT)
    override.ignore()
    QApplication.sendEvent(view, override)
    assert override.isAccepted()  # else the window's menu bar would take the focus when Alt is let go
    QTest.keyPress(view, Qt.Key.Key_Alt)
    assert chosen(view) == "mmunity was esta"
    QTest.keyRelease(view, Qt.Key.Key_Alt)
    assert chosen(view) == "immunity was established"
    move(view, point_of(view, TEXT.index("lified")))
    assert (chosen(view), view.caret()) == ("Qualified immunity", 0)


def test_a_click_with_an_unsteady_hand_selects_nothing(show: Show) -> None:
    view = show(TEXT)
    point = point_of(view, TEXT.index("established") + 4)
    press(view, point)
    move(view, point + QPoint(3, 1))
    release(view, point + QPoint(3, 1))
    assert chosen(view) == ""


def test_snapping_turned_off_takes_characters_and_alt_words(show: Show) -> None:
    view = show(TEXT)
    view.set_snapping(to_words=False)
    for modifier, taken in ((NONE, "mmunity was esta"), (ALT, "immunity was established")):
        view.set_caret(0)
        press(view, point_of(view, TEXT.index("mmunity")))
        move(view, point_of(view, TEXT.index("blished in")))
        release(view, point_of(view, TEXT.index("blished in")), modifier)
        assert chosen(view) == taken


def test_clicks_take_a_word_a_sentence_the_paragraph_and_then_begin_anew(show: Show) -> None:
    view = show(TEXT)
    flag = point_of(view, TEXT.index("\U0001f1e9"))
    taken = []
    for number in range(1, 6):
        # the toolkit tells every second press of a row as a double click
        if number % 2:
            press(view, flag)
        else:
            QTest.mouseDClick(view.viewport(), LEFT, NONE, flag)
        release(view, flag)
        taken.append(chosen(view))
    paragraph = TEXT[: TEXT.index("\n")]
    assert taken == ["", "\U0001f1e9\U0001f1ea", paragraph[paragraph.index("It was") :], paragraph, ""]


def test_a_drag_of_which_the_end_was_told_elsewhere_is_over(show: Show, qtbot: QtBot) -> None:
    view = show(TEXT)
    press(view, point_of(view, 0))
    move(view, point_of(view, TEXT.index("was")))
    other = QPushButton()
    qtbot.addWidget(other)
    QTest.mouseRelease(other, LEFT)
    before = view.selection()
    move(view, point_of(view, TEXT.index("statute")))
    assert view.selection() == before


def test_another_article_ends_the_drag(show: Show) -> None:
    view = show(TEXT)
    press(view, point_of(view, TEXT.index("statute")))
    move(view, QPoint(300, 900))
    view.set_article("Short.", ArticleHeading(), [])
    move(view, QPoint(200, 100))
    release(view, QPoint(200, 100))
    assert view.selection() == (0, 0)


# --- beyond an edge ---


def test_beyond_the_edge_it_scrolls_on_while_the_mouse_rests(show: Show, qtbot: QtBot) -> None:
    view = show(LONG)
    press(view, point_of(view, 3))
    below = QPoint(300, view.viewport().height() + 60)
    move(view, below)
    bar = view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > 60)
    before = view.selection()[1]
    qtbot.waitUntil(lambda: view.selection()[1] > before)
    assert view.span_rect(view.caret() - 1, view.caret()).bottom() <= view.viewport().height() + 29
    release(view, below)
    value = bar.value()
    qtbot.wait(60)
    assert bar.value() == value
    assert chosen(view).endswith("words.")


def test_the_further_outside_the_faster_and_back_inside_it_stops(show: Show, qtbot: QtBot) -> None:
    view = show(LONG)
    bar = view.verticalScrollBar()
    asked: list[int] = []
    bar.valueChanged.connect(asked.append)
    press(view, point_of(view, 3))
    steps = []
    for distance in (8, 200):
        asked.clear()
        move(view, QPoint(300, view.viewport().height() + distance))
        qtbot.waitUntil(lambda: len(asked) > 2)
        steps.append(asked[2] - asked[1])
    assert steps[1] > 5 * steps[0] > 0
    move(view, QPoint(300, 300))
    value = bar.value()
    qtbot.wait(60)
    assert bar.value() == value
    move(view, QPoint(300, -40))
    qtbot.waitUntil(lambda: bar.value() < value)
    view.hide()
    value = bar.value()
    qtbot.wait(60)
    assert bar.value() == value


# --- dragging out ---


class Dragged:
    """Stands in for the system's drag: what was let go of, and when."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.texts: list[tuple[str, str]] = []

        def run(drag: QDrag, *actions: Qt.DropAction) -> Qt.DropAction:
            assert actions == (Qt.DropAction.CopyAction,)
            assert not drag.pixmap().isNull()
            self.texts.append((drag.mimeData().text(), drag.mimeData().html()))
            return Qt.DropAction.CopyAction

        monkeypatch.setattr(QDrag, "exec", run)


def test_the_selection_is_dragged_out_as_text_and_quotation(show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    dragged = Dragged(monkeypatch)
    view = show(TEXT)
    view.select(TEXT.index("immunity"), TEXT.index(" in 1967"))
    press(view, point_of(view, TEXT.index("was")))
    move(view, point_of(view, TEXT.index("was")) + QPoint(3, 0))
    assert dragged.texts == []
    move(view, point_of(view, TEXT.index("was")) + QPoint(30, 5))
    ((text, html),) = dragged.texts
    assert text == "immunity was established"
    assert "<blockquote>" in html
    assert chosen(view) == "immunity was established"
    # the button was let go over another window; what comes then is no drag of ours
    release(view, QPoint(300, 300))
    assert chosen(view) == "immunity was established"


def test_a_click_on_the_selection_places_the_caret_and_chooses(show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    dragged = Dragged(monkeypatch)
    view = show(TEXT, [mark(TEXT, "established")])
    activated: list[str] = []
    view.mention_activated.connect(activated.append)
    view.select(0, TEXT.index("\n"))
    point = point_of(view, TEXT.index("established"))
    press(view, point)
    assert chosen(view) == TEXT[: TEXT.index("\n")]
    release(view, point)
    assert view.selection() == (TEXT.index("established"),) * 2
    assert (activated, dragged.texts) == (["established"], [])


def test_the_pointer_tells_what_a_press_would_do(show: Show) -> None:
    view = show(TEXT)
    view.select(0, 9)
    shapes = []
    for position in (4, 30):
        move(view, point_of(view, position))
        shapes.append(view.viewport().cursor().shape())
    assert shapes == [Shape.ArrowCursor, Shape.IBeamCursor]


def test_nothing_can_be_dropped_on_the_text(show: Show) -> None:
    view = show(TEXT)
    assert not view.acceptDrops()
    assert not view.viewport().acceptDrops()


# --- a mention's ends ---


class Resizing:
    """A view whose mention "established in" is selected, and what it tells of its ends."""

    def __init__(self, show: Show, text: str = TEXT, quote: str = "established in") -> None:
        self.claim = mark(text, quote)
        self.view = show(text, [self.claim])
        self.told: list[tuple[str, int, int]] = []
        self.view.mention_resized.connect(lambda *told: self.told.append(told))
        self.view.set_selected_claim(self.claim.claim_id)

    def grip(self, *, at_end: bool) -> QPoint:
        rect = self.view.span_rect(self.claim.start, self.claim.end)
        return QPoint(rect.right() if at_end else rect.left() + 1, rect.center().y())

    def shown(self) -> str:
        """Return what the view shows as the mention now."""
        found = self.view.page().marks.get(self.claim.mention_id)
        assert found is not None
        return self.view.text()[found.start : found.end]


def test_an_end_is_dragged_by_words_as_it_goes_and_told_once(show: Show) -> None:
    one = Resizing(show)
    view = one.view
    for at_end, target, quote in (
        (True, "67", "established in 1967"),
        (False, "munity", "immunity was established in"),
    ):
        press(view, one.grip(at_end=at_end))
        move(view, point_of(view, TEXT.index("was established")))
        move(view, point_of(view, TEXT.index(target)))
        assert one.shown() == quote
        release(view, point_of(view, TEXT.index(target)))
        # until it is told otherwise, the view shows what is recorded
        assert one.shown() == "established in"
    assert one.told == [
        ("established in", one.claim.start, TEXT.index("1967") + 4),
        ("established in", TEXT.index("immunity"), one.claim.end),
    ]
    assert view.selection() == (0, 0)


def test_alt_drags_an_end_by_characters_and_never_parts_one(show: Show) -> None:
    text = "Not \U0001f1eb\U0001f1f7\U0001f1e9\U0001f1ea."
    one = Resizing(show, text, text[4:-1])
    view = one.view
    press(view, one.grip(at_end=True))
    target = point_of(view, 6)
    move(view, target)
    release(view, target, ALT)
    assert one.told == [(one.claim.mention_id, 4, 6)]
    press(view, one.grip(at_end=False))
    move(view, QPoint(790, target.y()))
    release(view, QPoint(790, target.y()), ALT)
    assert one.told[1] == (one.claim.mention_id, 6, 8)


def test_esc_takes_a_drag_back_before_the_window_has_it(show: Show, qtbot: QtBot) -> None:
    one = Resizing(show)
    left: list[bool] = []
    action = QAction(one.view)
    action.setShortcut(QKeySequence("Esc"))
    action.triggered.connect(lambda: left.append(True))
    one.view.addAction(action)
    one.view.activateWindow()
    qtbot.waitUntil(one.view.isActiveWindow)
    press(one.view, one.grip(at_end=True))
    move(one.view, point_of(one.view, TEXT.index("statute")))
    QTest.keyClick(one.view, Qt.Key.Key_Escape)
    assert (one.shown(), left) == ("established in", [])
    release(one.view, point_of(one.view, TEXT.index("statute")))
    assert one.told == []
    one.view.select(0, 9)
    QTest.keyClick(one.view, Qt.Key.Key_Escape)
    assert (one.view.selection(), left) == ((9, 9), [])
    QTest.keyClick(one.view, Qt.Key.Key_Escape)
    assert left == [True]


def test_a_selection_under_way_is_taken_back_to_what_it_was(show: Show) -> None:
    view = show(TEXT)
    view.select(0, 9)
    press(view, point_of(view, TEXT.index("1967")))
    move(view, point_of(view, TEXT.index("statute")))
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.selection() == (0, 9)


def test_an_end_dragged_beyond_the_edge_scrolls(show: Show, qtbot: QtBot) -> None:
    claim = Mark("m", "c", 0, 11, "false")
    view = show(LONG, [claim])
    told: list[tuple[str, int, int]] = []
    view.mention_resized.connect(lambda *what: told.append(what))
    view.set_selected_claim("c")
    rect = view.span_rect(0, 11)
    on_screen = view.position_at(QPoint(800, view.viewport().height()))
    press(view, QPoint(rect.right(), rect.center().y()))
    below = QPoint(300, view.viewport().height() + 90)
    move(view, below)
    qtbot.waitUntil(lambda: view.verticalScrollBar().value() > 60)
    release(view, below)
    assert len(told) == 1
    assert told[0][2] > on_screen


def test_what_was_decided_elsewhere_meanwhile_stays(show: Show) -> None:
    one = Resizing(show)
    press(one.view, one.grip(at_end=True))
    move(one.view, point_of(one.view, TEXT.index("statute")))
    one.view.update_marks([one.claim.mention_id], [])
    move(one.view, point_of(one.view, TEXT.index("not")))
    release(one.view, point_of(one.view, TEXT.index("not")))
    assert one.told == []
    assert one.view.page().marks.get(one.claim.mention_id) is None


def test_a_grip_is_shown_only_where_somebody_listens(show: Show) -> None:
    one = Resizing(show)
    move(one.view, one.grip(at_end=True))
    assert one.view.viewport().cursor().shape() == Shape.SizeHorCursor
    with_grips = one.view.grab().toImage()
    deaf = show(TEXT, [one.claim])
    deaf.set_selected_claim(one.claim.claim_id)
    move(deaf, one.grip(at_end=True))
    assert deaf.viewport().cursor().shape() == Shape.IBeamCursor
    assert deaf.grab().toImage() != with_grips
