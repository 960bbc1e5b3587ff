"""What stands beside the text: the margin's places, crowded ones as a list, and the minimap; and what was found."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolTip
from pytestqt.qtbot import QtBot

from annotator.domain.claim import Mark
from annotator.ui.article.style import ArticleHeading
from annotator.ui.article.view import ArticleView
from tests.ui.article.conftest import INKS, LIGHT, STATUSES, mark
from tests.ui.article.test_painting import colours_in

Show = Callable[..., ArticleView]
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier

TEXT = "Established by the Supreme Court in 1967, the doctrine protects officials.\n\nA second paragraph with a word."
CROWD = [Mark(f"m{n}", f"c{n}", n * 3, n * 3 + 2, STATUSES[n]) for n in range(8)]
offscreen = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def activated(view: ArticleView) -> list[str]:
    chosen: list[str] = []
    view.mention_activated.connect(chosen.append)
    return chosen


def open_menu(qtbot: QtBot) -> QMenu:
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


@offscreen
def test_a_crowded_line_counts_the_rest_and_lists_it(show: Show, qtbot: QtBot) -> None:
    view = show(TEXT, CROWD)
    chosen = activated(view)
    last = view.page().entries[-1]
    alone = [entry.marks[0] for entry in view.page().entries[:-1]]
    assert last.counts
    assert [*alone, *last.marks] == CROWD
    view.set_mention_names(lambda mention_id: f"claim of {mention_id}")
    QTest.mouseClick(view.viewport(), LEFT, NONE, last.rect.center().toPoint())
    menu = open_menu(qtbot)
    assert [action.text() for action in menu.actions()] == [f"claim of {one.mention_id}" for one in last.marks]
    assert all(not action.icon().isNull() for action in menu.actions())
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert chosen == [last.marks[1].mention_id]


@offscreen
def test_the_claims_on_the_caret_s_line_by_keys_alone(show: Show, qtbot: QtBot) -> None:
    view = show(TEXT, [*CROWD, mark(TEXT, "second paragraph"), mark(TEXT, "word")])
    chosen = activated(view)
    view.set_selected_claim("c3")
    assert view.choose_on_line()
    menu = open_menu(qtbot)
    assert [action.text().partition(":")[0] for action in menu.actions()] == list(STATUSES)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert chosen == ["m3"], "the selected claim's entry is the one that is lit first"
    view.update_marks(["word"], [])
    view.set_caret(TEXT.index("with a"))
    assert view.choose_on_line()
    assert chosen == ["m3", "second paragraph"], "the only one is chosen at once"
    view.update_marks(["second paragraph"], [])
    assert not view.choose_on_line()


def test_a_place_in_the_margin_tells_what_it_stands_for(show: Show) -> None:
    view = show(TEXT, CROWD)
    entry = view.page().entries[-1]
    place = entry.rect.center().toPoint()
    event = QHelpEvent(QEvent.Type.ToolTip, place, view.viewport().mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), event)
    assert QToolTip.text().splitlines() == [f"{one.status}: {TEXT[one.start : one.end]}" for one in entry.marks]
    QToolTip.hideText()


def test_a_glyph_under_the_pointer_lights_its_mention(show: Show) -> None:
    view = show(TEXT, [mark(TEXT, "Supreme Court")])
    start = TEXT.index("Supreme")
    words = view.span_rect(start, start + 13)
    before = view.viewport().grab(words).toImage()
    QTest.mouseMove(view.viewport(), view.page().entries[0].rect.center().toPoint())
    assert view.viewport().grab(words).toImage() != before


@pytest.mark.parametrize("zoom", [0.6, 1.0, 3.0])
@pytest.mark.parametrize("width", [420, 820])
def test_the_margin_stays_between_the_text_and_the_map(show: Show, zoom: float, width: int) -> None:
    view = show(TEXT, CROWD, size=(width, 600))
    view.set_zoom(zoom)
    for entry in view.page().entries:
        assert entry.rect.left() >= view.page().column_right
        assert entry.rect.right() <= view.strip().left()
        assert entry.rect.height() >= 16


# --- what was found ---


def test_what_is_found_is_highlighted_where_it_is_seen_and_on_the_map(show: Show, qtbot: QtBot) -> None:
    text = "\n\n".join(f"Paragraph {n} of many, with a needle in it." for n in range(200))
    spans = [(at, at + 6) for at in range(len(text)) if text.startswith("needle", at)]
    view = show(text)
    strip = view.strip().toAlignedRect()
    ink, fill = QColor(LIGHT.found_ink).name(), QColor(LIGHT.found).name()
    before = view.viewport().grab().toImage()
    assert fill not in colours_in(before, view.span_rect(*spans[0]))
    view.set_found(spans, 1)
    qtbot.waitUntil(lambda: ink in colours_in(view.viewport().grab().toImage(), strip))
    image = view.viewport().grab().toImage()
    first, current = view.span_rect(*spans[0]), view.span_rect(*spans[1])
    assert {fill, ink} <= colours_in(image, first)
    assert inked(image, current, ink) > inked(image, first, ink) * 1.5, "the current one is framed more strongly"
    assert view.verticalScrollBar().value() == 0
    assert view.selection() == (0, 0)
    view.set_found(())
    qtbot.waitUntil(lambda: ink not in colours_in(view.viewport().grab().toImage(), strip))
    assert view.viewport().grab(first).toImage() == before.copy(first)


def test_another_article_begins_with_nothing_found(show: Show) -> None:
    view = show(TEXT)
    view.set_found([(0, 11)])
    view.set_article(TEXT, ArticleHeading(), [])
    assert QColor(LIGHT.found).name() not in colours_in(view.viewport().grab().toImage(), view.span_rect(0, 11))


def inked(image: QImage, rect: QRect, colour: str) -> int:
    rect = rect.intersected(image.rect())
    return sum(
        image.pixelColor(x, y).name() == colour
        for x in range(rect.left(), rect.right() + 1)
        for y in range(rect.top(), rect.bottom() + 1)
    )


# --- the minimap ---


def test_the_map_shows_each_status_at_its_place(show: Show, qtbot: QtBot) -> None:
    text = "\n\n".join(f"Paragraph {n} of many." for n in range(400))
    places = [len(text) * n // 8 for n in range(8)]
    marks = [Mark(f"m{n}", f"c{n}", place, place + 3, STATUSES[n]) for n, place in enumerate(places)]
    view = show(text, marks)
    strip = view.strip().toAlignedRect()
    qtbot.waitUntil(lambda: QColor(INKS[7]).name() in colours_in(view.viewport().grab().toImage(), strip))
    image = view.viewport().grab().toImage()
    rows = [
        next(y for y in range(strip.height()) if QColor(ink).name() in colours_in(image, row_of(strip, y)))
        for ink in INKS
    ]
    assert rows == sorted(rows)
    assert max(abs(row - strip.height() * n / 8) for n, row in enumerate(rows)) < 12


def row_of(strip: QRect, y: int) -> QRect:
    return QRect(strip.left(), strip.top() + y, strip.width(), 1)


def test_in_a_short_article_ticks_stand_beside_their_lines(show: Show, qtbot: QtBot) -> None:
    view = show(TEXT, [mark(TEXT, "word", "false")])
    strip = view.strip().toAlignedRect()
    ink = QColor(INKS[3]).name()
    qtbot.waitUntil(lambda: ink in colours_in(view.viewport().grab().toImage(), strip))
    image = view.viewport().grab().toImage()
    row = next(y for y in range(strip.height()) if ink in colours_in(image, row_of(strip, y)))
    line = view.span_rect(TEXT.index("word"), len(TEXT))
    assert line.top() - 6 <= row <= line.bottom()


def test_the_part_on_screen_is_dragged_by_where_it_is_held(show: Show) -> None:
    view = show("A paragraph of words.\n\n" * 400)
    bar, strip = view.verticalScrollBar(), view.strip().toAlignedRect()
    x = strip.center().x()
    QTest.mousePress(view.viewport(), LEFT, NONE, QPoint(x, 3))
    assert bar.value() == 0, "a press on the part on screen does not move it"
    QTest.mouseMove(view.viewport(), QPoint(x, 3 + strip.height() // 2))
    assert abs(bar.value() / bar.maximum() - 0.5) < 0.05
    QTest.mouseRelease(view.viewport(), LEFT, NONE, QPoint(x, 3 + strip.height() // 2))
    QTest.mouseMove(view.viewport(), QPoint(x, 10))
    assert abs(bar.value() / bar.maximum() - 0.5) < 0.05
    QTest.mouseClick(view.viewport(), LEFT, NONE, QPoint(x, strip.height() - 2))
    assert bar.value() == bar.maximum()


def test_many_hits_and_mentions_do_not_hold_up_a_frame(show: Show, qtbot: QtBot) -> None:
    """A frame with 200,000 hits and 20,000 mentions takes no longer than three without any."""
    text = "A word and another one here.\n\n" * 40_000
    view = show(text)

    def frame() -> float:
        began = time.perf_counter()
        for value in range(5):
            view.verticalScrollBar().setValue(bar.maximum() // 2 + value * 7)
            view.viewport().repaint()
        return time.perf_counter() - began

    bar = view.verticalScrollBar()
    frame()
    bare = min(frame() for _ in range(3))
    view.set_found([(at, at + 2) for at in range(0, len(text), 6)], 5)
    view.set_marks([Mark(f"m{n}", f"c{n}", n * 58, n * 58 + 4, STATUSES[n % 8]) for n in range(20_000)])
    qtbot.wait(60)  # the map's picture is drawn apart from the frames
    frame()
    assert min(frame() for _ in range(3)) < 3 * bare + 0.05
