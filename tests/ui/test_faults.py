"""Each kind of failure reaches the user in its form, once."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from annotator.errors import Cancelled, EnvironmentFault, Overtaken
from annotator.ui.faults import CrashDialog, Faults
from annotator.ui.notifications import Notifications


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 600)
    with qtbot.waitExposed(window):
        window.show()
    return window


def test_each_kind_in_its_form(window: QWidget, qtbot: QtBot) -> None:
    notifications = Notifications(window)
    faults = Faults(window, notifications)
    faults.tell(Overtaken("Ada has changed this claim.", "Look at it again."))
    faults.tell(Cancelled())
    assert notifications.messages() == ["Ada has changed this claim.", "Cancelled."]
    assert notifications.dismiss_one()
    assert notifications.messages() == ["Ada has changed this claim."]

    tried: list[bool] = []
    for _ in range(2):
        faults.tell(EnvironmentFault("The disk is full.", "Make room."), lambda: tried.append(True))
    (box,) = window.findChildren(QMessageBox)
    assert (box.text(), box.informativeText()) == ("The disk is full.", "Make room.")
    box.button(QMessageBox.StandardButton.Retry).click()
    assert tried == [True]

    for _ in range(3):  # as a fault in painting comes: many times from one place
        try:
            raise LookupError("no such glyph")
        except LookupError as error:
            faults.tell(error)
    (crash,) = window.findChildren(CrashDialog)
    (report,) = crash.findChildren(QPlainTextEdit)
    assert "no such glyph" in report.toPlainText()
    assert "Traceback" in report.toPlainText()
    crash.close()


def test_what_nobody_caught_on_another_thread_is_a_crash_report_too(window: QWidget, qtbot: QtBot) -> None:
    def broken() -> None:
        raise LookupError("nobody caught this")

    faults = Faults(window, Notifications(window))
    faults.watch()
    try:
        thread = threading.Thread(target=broken)
        thread.start()
        qtbot.waitUntil(lambda: bool(window.findChildren(CrashDialog)))
        thread.join()
    finally:
        faults.unwatch()
    (crash,) = window.findChildren(CrashDialog)
    qtbot.mouseClick(next(b for b in crash.findChildren(QPushButton) if "Copy" in b.text()), Qt.MouseButton.LeftButton)
    assert "nobody caught this" in QGuiApplication.clipboard().text()
    crash.close()


def test_the_offer_of_undo_is_withdrawn(window: QWidget, qtbot: QtBot) -> None:
    notifications = Notifications(window)
    notifications.tell("3 imported")
    notifications.offer_undo("The claim was removed.", lambda: None)
    notifications.withdraw_undo()
    assert notifications.messages() == ["3 imported"]
