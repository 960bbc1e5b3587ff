"""Each kind of failure reaches the user in its form, once."""

from __future__ import annotations

import sys
import threading

import pytest
import shiboken6
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


def test_what_nobody_caught_goes_to_a_window_that_is_there(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows end in any order, one may go without a word: what comes then is told by another, or left to Python."""
    left: list[str] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: left.append(str(error)))
    before = sys.excepthook
    windows = [QWidget() for _ in range(3)]
    watching = [Faults(window, Notifications(window)) for window in windows]
    for faults in watching:
        faults.watch()

    def raised(words: str) -> None:
        error = LookupError(words)
        sys.excepthook(type(error), error, None)

    watching[0].unwatch()
    shiboken6.delete(windows[2])  # nobody said that it ends
    raised("for the second window")
    qtbot.waitUntil(lambda: bool(windows[1].findChildren(CrashDialog)))
    windows[1].findChildren(CrashDialog)[0].close()
    shiboken6.delete(windows[1])
    raised("for nobody")
    assert left == ["for nobody"]
    for faults in watching:
        faults.unwatch()
    assert sys.excepthook is before
    shiboken6.delete(windows[0])


def test_the_offer_of_undo_is_withdrawn(window: QWidget, qtbot: QtBot) -> None:
    notifications = Notifications(window)
    notifications.tell("3 imported")
    notifications.offer_undo("The claim was removed.", lambda: None)
    notifications.withdraw_undo()
    assert notifications.messages() == ["3 imported"]
