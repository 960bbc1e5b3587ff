"""The view by mouse: selecting by characters, words and sentences, choosing mentions in text and margin, their ends."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.claim import Mark
from annotator.ui.article.view import ArticleView
from tests.ui.article.conftest import drag, mark, point_of

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


def chosen(view: ArticleView) -> str:
    start, end = view.selection()
    return view.text()[start:end]


def click(view: ArticleView, position: int, modifier: Qt.KeyboardModifier = NONE) -> None:
    QTest.mouseClick(view.viewport(), LEFT, modifier, point_of(view, position))


def test_a_drag_snaps_to_words_unless_alt_is_held(show: Show) -> None:
    view = show(TEXT)
    start, end = TEXT.index("mmunity"), TEXT.index("blished in")
    drag(view, start, end)
    assert chosen(view) == "immunity was established"
    drag(view, start, end, ALT)
    assert chosen(view) == "mmunity was esta"
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


def test_a_crowded_line_counts_and_a_click_goes_round(show: Show) -> None:
    crowd = [Mark(f"m{n}", f"c{n}", n * 3, n * 3 + 2, "false") for n in range(8)]
    view = show(TEXT, crowd)
    activated: list[str] = []
    view.mention_activated.connect(activated.append)
    last = view.page().entries[-1]
    assert last.counts
    seen = [entry.marks[0].mention_id for entry in view.page().entries[:-1]]
    for _ in last.marks:
        QTest.mouseClick(view.viewport(), LEFT, NONE, last.rect.center().toPoint())
    assert seen + activated == [one.mention_id for one in crowd]


def test_an_end_of_the_selected_mention_can_be_dragged(show: Show) -> None:
    claim = mark(TEXT, "established in")
    view = show(TEXT, [claim])
    resized: list[tuple[str, int, int]] = []
    view.mention_resized.connect(lambda *told: resized.append(told))
    view.set_selected_claim(claim.claim_id)
    rect = view.span_rect(claim.start, claim.end)
    for edge, target in ((rect.right(), TEXT.index("67")), (rect.left() + 1, TEXT.index("munity"))):
        grip = QPoint(edge, rect.center().y())
        QTest.mousePress(view.viewport(), LEFT, NONE, grip)
        QTest.mouseMove(view.viewport(), point_of(view, target))
        QTest.mouseRelease(view.viewport(), LEFT, NONE, point_of(view, target))
    assert resized == [
        (claim.mention_id, claim.start, TEXT.index("1967") + 4),
        (claim.mention_id, TEXT.index("immunity"), claim.end),
    ]
    # until it is told otherwise, the view shows what is recorded
    assert view.mentions_at(TEXT.index("1967")) == ()


def test_the_wheel_scrolls_and_with_control_zooms(show: Show) -> None:
    view = show("A paragraph of words.\n\n" * 400)

    def wheel(angle: int, modifier: Qt.KeyboardModifier = NONE, pixels: int = 0) -> None:
        where = QPointF(300, 300)
        event = QWheelEvent(
            where,
            view.viewport().mapToGlobal(where),
            QPoint(0, pixels),
            QPoint(0, angle),
            Qt.MouseButton.NoButton,
            modifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(view.viewport(), event)

    wheel(-120)
    assert view.verticalScrollBar().value() == 87
    wheel(0, pixels=-13)
    assert view.verticalScrollBar().value() == 100
    wheel(240)
    assert view.verticalScrollBar().value() == 0
    wheel(120, CONTROL)
    assert view.zoom() > 1.0


def test_dragging_below_the_edge_scrolls_on(show: Show, qtbot: QtBot) -> None:
    view = show("A paragraph of words.\n\n" * 400)
    QTest.mousePress(view.viewport(), LEFT, NONE, point_of(view, 3))
    below = QPoint(300, view.viewport().height() + 60)
    view.viewport().cursor().setPos(view.viewport().mapToGlobal(below))
    QTest.mouseMove(view.viewport(), below)
    qtbot.waitUntil(lambda: view.verticalScrollBar().value() > 60)
    before = view.selection()[1]
    qtbot.waitUntil(lambda: view.selection()[1] > before)
    QTest.mouseRelease(view.viewport(), LEFT, NONE, below)
    value = view.verticalScrollBar().value()
    assert view.text()[slice(*view.selection())].endswith("words.")
    assert view.verticalScrollBar().value() == value


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


def test_no_grip_is_offered_when_nobody_listens(show: Show) -> None:
    claim = mark(TEXT, "established in")
    view = show(TEXT, [claim])
    view.set_selected_claim(claim.claim_id)
    rect = view.span_rect(claim.start, claim.end)
    QTest.mouseMove(view.viewport(), QPoint(rect.right(), rect.center().y()))
    assert view.viewport().cursor().shape() == Qt.CursorShape.IBeamCursor
