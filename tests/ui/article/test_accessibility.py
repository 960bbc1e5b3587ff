"""The article as a screen reader gets it, asked through Qt's own interfaces within the process."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleTextInterface

from annotator.ui.article import accessibility
from annotator.ui.article.readable_mentions import MentionNode
from annotator.ui.article.view import ArticleView
from tests.ui.article.conftest import mark

Show = Callable[..., ArticleView]
TEXT = "An \U0001f389 opened.\n\nQI was established in 1967."


@pytest.fixture
def listening() -> Iterator[None]:
    before = QAccessible.isActive()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(before)


def text_of(view: ArticleView) -> QAccessibleTextInterface:
    return QAccessible.queryAccessibleInterface(view).textInterface()


def test_the_article_is_a_read_only_document_with_a_name(show: Show) -> None:
    view = show(TEXT)
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface.text(QAccessible.Text.Name) == "Article"
    assert interface.role() == QAccessible.Role.Document
    assert interface.state().readOnly
    assert interface.state().multiLine


def test_an_interface_that_it_has_not_is_refused_without_a_crash(show: Show) -> None:
    """Asked through C++, as a screen reader's bridge does."""
    view = show(TEXT)
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface.valueInterface() is None
    assert interface.selectionInterface() is None
    assert interface.actionInterface() is not None


def test_text_and_caret_are_counted_in_utf16(show: Show) -> None:
    view = show(TEXT)
    text = text_of(view)
    assert text.characterCount() == len(TEXT) + 1
    assert text.text(0, -1) == TEXT
    assert text.text(3, 5) == "\U0001f389"
    view.set_caret(TEXT.index("opened"))
    assert text.cursorPosition() == TEXT.index("opened") + 1
    text.setCursorPosition(TEXT.index("QI") + 1)
    assert view.caret() == TEXT.index("QI")
    text.setSelection(0, 6, 12)
    assert TEXT[slice(*view.selection())] == "opened"


def test_places_on_screen_and_back(show: Show) -> None:
    view = show(TEXT)
    text = text_of(view)
    offset = TEXT.index("established") + 1
    rect = text.characterRect(offset)
    assert rect.width() > 2
    assert text.offsetAtPoint(rect.center()) in (offset, offset + 1)


@pytest.mark.usefixtures("listening")
def test_a_mention_is_announced_with_its_status_as_the_caret_enters_it(
    show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = show(TEXT, [mark(TEXT, "established in 1967", name="m1"), mark(TEXT, "1967", name="m2")])
    view.set_mention_names(lambda mention: f"claim, verified: {mention}")
    said: list[str] = []
    carets: list[int] = []
    monkeypatch.setattr(accessibility, "announce", lambda _view, words: said.append(words))
    monkeypatch.setattr(accessibility, "tell_caret", lambda _view, offset: carets.append(offset))
    for quote in ("opened", "established", "in 1967", "1967", "QI"):
        view.set_caret(TEXT.index(quote))
    assert said == ["claim, verified: m1", "claim, verified: m2"]
    assert carets == [TEXT.index(quote) + 1 for quote in ("opened", "established", "in 1967", "1967", "QI")]


@pytest.mark.usefixtures("listening")
def test_events_reach_qt_without_harm(show: Show) -> None:
    view = show(TEXT, [mark(TEXT, "QI")])
    view.set_mention_names(lambda mention: f"claim: {mention}")
    view.select(0, 4)
    view.set_caret(TEXT.index("QI"))
    view.set_article("Another text", view.page().heading, [])
    assert text_of(view).text(0, 7) == "Another"


def links(interface: QAccessibleInterface) -> list[QAccessibleInterface]:
    children = [interface.child(number) for number in range(interface.childCount())]
    return [child for child in children if child.role() == QAccessible.Role.Link]


def test_the_mentions_on_the_screen_are_listed_named_and_pressed(show: Show) -> None:
    far = "Far below.\n\n" * 300
    text = TEXT + "\n\n" + far + "The last line."
    view = show(text, [mark(text, "established in 1967", name="m1"), mark(text, "The last line", name="m2")])
    view.set_mention_names(lambda mention: f"claim, verified: {mention}")
    interface = QAccessible.queryAccessibleInterface(view)
    widgets = interface.childCount() - 1
    (link,) = links(interface)
    assert link.text(QAccessible.Text.Name) == "claim, verified: m1"
    assert link.text(QAccessible.Text.Description) == "established in 1967"
    assert link.parent().object() is view
    assert interface.indexOfChild(link) == widgets
    assert view.viewport().rect().translated(view.viewport().mapToGlobal(QPoint())).contains(link.rect())
    pressed: list[str] = []
    view.mention_activated.connect(pressed.append)
    (press,) = link.actionInterface().actionNames()
    link.actionInterface().doAction(press)
    assert pressed == ["m1"]
    view.set_caret(len(text))
    assert [one.text(QAccessible.Text.Name) for one in links(interface)] == ["claim, verified: m2"]


def test_mentions_come_and_go_while_somebody_reads(show: Show) -> None:
    text = "\n\n".join(f"Paragraph {number} is here." for number in range(200))
    marks = [mark(text, f"Paragraph {number} is", name=f"m{number}") for number in range(200)]
    view = show(text, marks)
    view.set_mention_names(lambda mention: mention)
    interface = QAccessible.queryAccessibleInterface(view)
    for number in range(0, 200, 20):
        view.set_caret(text.index(f"Paragraph {number} is"))
        seen = links(interface)
        assert f"m{number}" in [one.text(QAccessible.Text.Name) for one in seen]
        assert all(one.isValid() for one in seen)
        del seen
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
    assert len(view.findChildren(MentionNode)) < 60
    view.set_marks([])
    assert links(interface) == []
