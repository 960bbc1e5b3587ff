"""Toasts: what is left of those that have gone, and where one stands."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout, QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from annotator.ui.notifications import Notifications, Toast


def test_nothing_stays_of_toasts_that_have_gone_and_one_stands_in_the_middle(qtbot: QtBot) -> None:
    window, middle = QMainWindow(), QWidget()
    qtbot.addWidget(window)
    window.setCentralWidget(middle)
    column = QVBoxLayout(middle)
    told = Notifications(window)
    column.addWidget(told.tray)
    window.resize(1200, 600)
    window.show()
    for number in range(40):
        told.warn(f"The file {number} is not there.", remedy="Look for it.")
    qtbot.waitUntil(lambda: len(told.tray.findChildren(Toast)) <= 3 and told.tray.isVisible())
    # of the rows in which they stood nothing is left either
    assert len(told.tray.findChildren(QLayout)) <= 2 + 2 * 3
    last = told.tray.findChildren(Toast)[-1]
    qtbot.waitUntil(lambda: last.width() == 720)
    assert abs(last.mapTo(told.tray, last.rect().center()).x() - told.tray.rect().center().x()) <= 1
