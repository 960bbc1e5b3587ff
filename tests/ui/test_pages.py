"""Pages of words in place of an article or a project: all is shown or can be scrolled to, at any size and scale."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from annotator.ui.pages import MessagePage
from annotator.ui.theme import load_fonts

LONG = (
    "/media/somebody/a rather long name of a disk/Fact checks of the summer/part.annotator is damaged: database disk "
    "image is malformed.\n\n"
    "Make a copy of the file as it is, then open the newest backup, or the copy made before the last upgrade. The "
    "guide says where both are, and how a project is saved out of a damaged file.\n\n"
    "Nothing was written to it."
)


def page_of(qtbot: QtBot, words: str, width: int, height: int, scale: float) -> MessagePage:
    load_fonts()
    page = MessagePage()
    qtbot.addWidget(page)
    font = page.font()
    font.setPixelSize(round(14 * scale))
    page.setFont(font)
    for child in page.findChildren(QWidget):
        child.setFont(font)
    page.resize(width, height)
    page.show()
    qtbot.waitExposed(page)
    page.show_words("The project cannot be opened", words, [QAction(name, page) for name in ("Try again", "Open…")])
    return page


def inside(part: QWidget, whole: QWidget) -> bool:
    place = QRect(part.mapTo(whole, QPoint()), part.size())
    return whole.rect().contains(place)


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize(("width", "height"), [(1440, 900), (960, 600), (640, 400), (420, 300)])
@pytest.mark.parametrize("words", ["Short.", LONG, LONG * 6], ids=["short", "long", "very long"])
def test_all_words_are_shown_or_can_be_scrolled_to(
    qtbot: QtBot, words: str, width: int, height: int, scale: float
) -> None:
    page = page_of(qtbot, words, width, height, scale)
    (scrolled,) = page.findChildren(QScrollArea)
    middle = scrolled.widget()
    labels = [label for label in page.findChildren(QLabel) if label.isVisible()]
    assert len(labels) == 2

    def whole() -> bool:
        parts = [*labels, *page.findChildren(QPushButton)]
        wrapped = all(label.height() >= label.heightForWidth(label.width()) for label in labels)
        return wrapped and all(part.isVisible() and inside(part, middle) for part in parts)

    qtbot.waitUntil(whole)
    for button in page.findChildren(QPushButton):
        scrolled.ensureWidgetVisible(button)
        assert inside(button, scrolled.viewport()) or button.height() > scrolled.viewport().height()
    roomy = middle.height() <= scrolled.viewport().height()
    assert roomy or scrolled.verticalScrollBar().maximum() >= middle.height() - scrolled.viewport().height()
    if (width, height, scale) == (1440, 900, 1.0) and words == LONG:
        assert all(inside(label, page) for label in labels)
