"""The separators that break a line inside a paragraph: shown as one, and otherwise the text as it is stored."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest

from annotator.ui.article.document import ArticleDocument
from annotator.ui.article.layout import ArticleLayout
from annotator.ui.article.style import ArticleHeading, Metrics
from annotator.ui.article.view import ArticleView
from tests.ui.article.conftest import chosen, drag, mark, point_of

Show = Callable[..., ArticleView]

BREAKS = {"VT": "\v", "FF": "\f", "NEL": "\x85", "LS": "\u2028", "PS": "\u2029"}
every_break = pytest.mark.parametrize("separator", BREAKS.values(), ids=BREAKS)

pytestmark = pytest.mark.usefixtures("faces")


def text_with(separator: str) -> str:
    return f"Before it.\n\nFirst line.{separator}Second \U0001f389 line.{separator}Third.\n\nBehind it."


@every_break
def test_each_breaks_the_line_and_shows_nothing(show: Show, separator: str) -> None:
    text = text_with(separator)
    view, known = show(text), show(text_with("\u2028"))
    lines = [view.span_rect(text.index(word), text.index(word) + 5) for word in ("First", "Second", "Third")]
    assert len({line.left() for line in lines}) == 1
    assert lines[0].bottom() <= lines[1].top() + 1
    assert lines[1].bottom() <= lines[2].top() + 1
    assert view.viewport().grab().toImage() == known.viewport().grab().toImage()


@every_break
def test_selecting_copying_and_hitting_go_by_the_stored_text(show: Show, separator: str) -> None:
    text = text_with(separator)
    view = show(text)
    drag(view, text.index("line."), text.index("Third") + 3, Qt.KeyboardModifier.AltModifier)
    assert chosen(view) == f"line.{separator}Second \U0001f389 line.{separator}Thi"
    view.copy()
    assert QGuiApplication.clipboard().text() == chosen(view)
    assert QGuiApplication.clipboard().mimeData().html().count("<br/>") == 2
    for word in ("First", "Second", "\U0001f389", "Third"):
        assert view.position_at(point_of(view, text.index(word))) == text.index(word)


@every_break
def test_the_caret_passes_it_as_one_character(show: Show, separator: str) -> None:
    text = text_with(separator)
    view = show(text)
    at = text.index(separator)
    view.set_caret(at)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.caret() == at + 1
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.caret() == at
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.caret() == text.index("First")
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.caret() == text.index("Second")
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.caret() == text.index(separator, at + 1)
    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert chosen(view) == separator


@every_break
def test_marks_and_readers_go_by_the_stored_text(show: Show, separator: str) -> None:
    text = text_with(separator)
    view = show(text, [mark(text, f"line.{separator}Second")])
    reader = QAccessible.queryAccessibleInterface(view).textInterface()
    assert reader.text(0, -1) == text
    assert view.mentions_at(text.index("Second"))


TEXTS = st.text("ab \U0001f389e\u0301\n" + "".join(BREAKS.values()), max_size=40)


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(TEXTS)
def test_lines_hold_the_whole_text_in_order_and_end_where_one_breaks(text: str) -> None:
    layout = ArticleLayout(ArticleDocument(text), ArticleHeading(), Metrics(1.0), 600)
    for index in range(len(layout.document)):
        block = layout.block(index)
        assert [line.end for line in block.lines[:-1]] == [line.start for line in block.lines[1:]]
        assert (block.lines[0].start, block.lines[-1].end) == (block.start, block.end)
        shown = "".join(text[line.start : line.end] for line in block.lines)
        assert shown == text[block.start : block.end]
        for line in block.lines:
            assert not set(text[line.start : line.end][:-1]) & set(BREAKS.values())
