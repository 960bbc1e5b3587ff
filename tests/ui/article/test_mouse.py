"""The view by mouse: selecting by characters, words and sentences, choosing mentions in text and margin, their ends."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.ui.article.view import ArticleView
from tests.ui.article.conftest import chosen, drag, mark, point_of

Show = Callable[..., ArticleView]
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
ALT, SHIFT, CONTROL = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)

TEXT = (
    "Qualified immunity was established in 1967. It was \U0001f389 not a statute.\n\n"
    "\u05d4\u05db\u05e0\u05e1\u05ea \u05d0\u05d9\u05e9\u05e8\u05d4 QI \u05d1\u05d9\u05d5\u05dd\n\n"
    "The doctrine protects officials, said Booker. He went on."
)


def click(view: ArticleView, position: int, modifier: Qt.KeyboardModifier = NONE) -> None:
    QTest.mouseClick(view.viewport(), LEFT, modifier, point_of(view, position))


def test_a_drag_snaps_to_words_unless_alt_is_held(show: Show) -> None:
    view = show(TEXT)
    start, end = TEXT.index("mmunity"), TEXT.index("blished in")
    drag(view, start, end)
    assert chosen(view) == "immunity was established"
    view.set_caret(0)
    drag(view, start, end, ALT)
    assert chosen(view) == "mmunity was esta"
    view.set_caret(0)
    drag(view, end, start)
    assert (chosen(view), view.caret()) == ("immunity was established", TEXT.index("immunity"))


def test_a_drag_over_an_emoji_takes_it_whole(show: Show) -> None:
    view = show(TEXT)
    place = TEXT.index("\U0001f389")
    drag(view, TEXT.index("was \U0001f389"), place + 1, ALT)
    assert chosen(view) == "was \U0001f389"


def test_a_drag_in_a_right_to_left_paragraph(show: Show) -> None:
    view = show(TEXT)
    start = TEXT.index("\u05d0\u05d9\u05e9\u05e8\u05d4")
    right = QPoint(view.span_rect(start, start + 1).right() - 1, view.span_rect(start, start + 1).center().y())
    left = QPoint(view.span_rect(start + 4, start + 5).left() + 1, right.y())
    QTest.mousePress(view.viewport(), LEFT, NONE, right)
    QTest.mouseMove(view.viewport(), left)
    QTest.mouseRelease(view.viewport(), LEFT, NONE, left)
    assert chosen(view) == "\u05d0\u05d9\u05e9\u05e8\u05d4"
    assert view.span_rect(start, start + 5).left() > view.viewport().width() // 3


def test_double_and_triple_click_and_dragging_on_by_the_unit(show: Show) -> None:
    view = show(TEXT)
    point = point_of(view, TEXT.index("established") + 3)
    QTest.mouseDClick(view.viewport(), LEFT, NONE, point)
    assert chosen(view) == "established"
    QTest.mousePress(view.viewport(), LEFT, NONE, point)
    assert chosen(view) == "Qualified immunity was established in 1967."
    QTest.mouseMove(view.viewport(), point_of(view, TEXT.index("statute") + 2))
    QTest.mouseRelease(view.viewport(), LEFT, NONE, point_of(view, TEXT.index("statute") + 2))
    assert chosen(view) == TEXT[: TEXT.index("\n")]


def test_dragging_on_after_a_double_click_goes_by_words(show: Show) -> None:
    view = show(TEXT)
    word = TEXT.index("established") + 3
    QTest.mouseDClick(view.viewport(), LEFT, NONE, point_of(view, word))
    QTest.mouseMove(view.viewport(), point_of(view, TEXT.index("immunity") + 4))
    assert chosen(view) == "immunity was established"
    QTest.mouseMove(view.viewport(), point_of(view, TEXT.index("1967") + 1))
    assert chosen(view) == "established in 1967"
    QTest.mouseRelease(view.viewport(), LEFT, NONE, point_of(view, word))


def test_shift_and_a_click_extend(show: Show) -> None:
    view = show(TEXT)
    click(view, 0)
    click(view, TEXT.index("established") + 4, SHIFT)
    assert chosen(view) == "Qualified immunity was established"


def test_a_click_on_a_mention_chooses_the_innermost(show: Show) -> None:
    view = show(TEXT, [mark(TEXT, "Qualified immunity was established in 1967"), mark(TEXT, "established in 1967")])
    activated: list[str] = []
    view.mention_activated.connect(activated.append)
    click(view, TEXT.index("1967"))
    click(view, TEXT.index("immunity"))
    click(view, TEXT.index("statute"))
    assert activated == ["established in 1967", "Qualified immunity was established in 1967"]
    assert view.caret() == TEXT.index("statute")
    drag(view, TEXT.index("immunity"), TEXT.index("1967"))
    assert len(activated) == 2


def margin_point(view: ArticleView, start: int, place: int = 0) -> QPoint:
    entries = [entry for entry in view.page().entries if abs(entry.rect.center().y() - point_of(view, start).y()) < 15]
    return entries[place].rect.center().toPoint()


def test_the_margin_has_a_glyph_on_the_line_where_a_mention_begins(show: Show) -> None:
    marks = [
        mark(TEXT, "established in 1967"),
        mark(TEXT, "The doctrine protects"),
        mark(TEXT, "\u05d0\u05d9\u05e9\u05e8\u05d4"),
    ]
    view = show(TEXT, marks)
    activated: list[str] = []
    view.mention_activated.connect(activated.append)
    for one in marks:
        QTest.mouseClick(view.viewport(), LEFT, NONE, margin_point(view, one.start))
    assert activated == [one.mention_id for one in marks]
    assert view.selection() == (0, 0)


def turn(
    view: ArticleView,
    angle: int = 0,
    pixels: int = 0,
    modifier: Qt.KeyboardModifier = NONE,
    phase: Qt.ScrollPhase = Qt.ScrollPhase.NoScrollPhase,
) -> bool:
    """Turn the wheel, or move two fingers; tell whether the view took it."""
    where = QPointF(300, 300)
    no_button = Qt.MouseButton.NoButton
    place = view.viewport().mapToGlobal(where)
    event = QWheelEvent(where, place, QPoint(0, pixels), QPoint(0, angle), no_button, modifier, phase, False)
    QApplication.sendEvent(view.viewport(), event)
    return event.isAccepted()


def test_the_wheel_scrolls_to_the_pixel(show: Show) -> None:
    view = show("A paragraph of words.\n\n" * 400)
    bar = view.verticalScrollBar()
    turn(view, -120)
    assert bar.value() == 87
    turn(view, -120, pixels=-13)
    assert bar.value() == 100
    turn(view, -120, modifier=SHIFT)
    assert bar.value() == 187
    for _ in range(120):  # a fine wheel: as far as a notch in all
        turn(view, -1)
    assert bar.value() == 274
    turn(view, 1200)
    assert bar.value() == 0
    assert not turn(view)


def test_control_and_the_wheel_or_a_pinch_zoom(show: Show) -> None:
    view = show("A paragraph of words.\n\n" * 400)
    turn(view, 120, modifier=CONTROL)
    assert view.zoom() == pytest.approx(1.1)
    turn(view, 120, modifier=CONTROL, phase=Qt.ScrollPhase.ScrollMomentum)
    assert view.zoom() == pytest.approx(1.1)
    where = QPointF(300, 300)
    kind, touch = Qt.NativeGestureType.ZoomNativeGesture, QPointingDevice.primaryPointingDevice()
    pinch = QNativeGestureEvent(kind, touch, 2, where, where, where, 0.2, QPointF())
    QApplication.sendEvent(view.viewport(), pinch)
    assert view.zoom() == pytest.approx(1.32)
    assert view.verticalScrollBar().value() == 0


def test_the_menu_is_asked_for_where_it_is_wanted(show: Show) -> None:
    view = show(TEXT)
    asked: list[QPoint] = []
    view.context_menu_requested.connect(asked.append)
    view.select(0, 9)

    def menu(position: int) -> None:
        point = point_of(view, position)
        where = view.viewport().mapToGlobal(point)
        QApplication.sendEvent(view.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, where))

    menu(4)
    assert view.selection() == (0, 9)
    menu(30)
    assert view.selection() == (30, 30)
    assert len(asked) == 2


def test_the_minimap_scrolls_to_what_it_shows(show: Show) -> None:
    view = show("A paragraph of words.\n\n" * 400)
    strip = view.strip().toAlignedRect()
    QTest.mouseClick(view.viewport(), LEFT, NONE, QPoint(strip.center().x(), strip.height() // 2))
    bar = view.verticalScrollBar()
    assert abs(bar.value() - bar.maximum() / 2) < 60
