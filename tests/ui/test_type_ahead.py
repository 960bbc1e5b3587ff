"""What is typed before its field has opened, where the place that it was typed in goes meanwhile."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from annotator.ui.actions.type_ahead import TypeAhead


@pytest.fixture
def fields(qtbot: QtBot) -> Iterator[list[QLineEdit]]:
    """Two fields of a window, the first of which has the focus."""
    window = QWidget()
    qtbot.addWidget(window)
    fields = [QLineEdit(window) for _ in range(2)]
    column = QVBoxLayout(window)
    for field in fields:
        column.addWidget(field)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    fields[0].setFocus()
    qtbot.waitUntil(fields[0].hasFocus)
    yield fields
    window.close()  # kept until here


def test_what_was_typed_goes_with_the_place_and_nothing_is_held_afterwards(
    fields: list[QLineEdit], qtbot: QtBot
) -> None:
    ahead = TypeAhead(fields[1])
    ahead.start()
    QTest.keyClick(fields[0], Qt.Key.Key_A)

    with qtbot.captureExceptions() as raised:
        shiboken6.delete(fields[0])

    assert raised == []
    fields[1].setFocus()
    QTest.qWait(20)
    QTest.keyClick(fields[1], Qt.Key.Key_B)
    assert fields[1].text() == "b"


def test_a_place_that_was_left_is_watched_no_more(fields: list[QLineEdit]) -> None:
    ahead = TypeAhead(fields[1])
    ahead.start()
    once = fields[0].receivers(
        "2destroyed(QObject*)"
    )  # others may watch it too: what came before, what the style needs
    for _ in range(3):
        ahead.stop()
        ahead.start()

    assert fields[0].receivers("2destroyed(QObject*)") <= once
