"""The server of a shared project goes away and comes back: the window says so, takes nothing, and goes on."""

from __future__ import annotations

import logging
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox

from tests.fixtures.relay import Relay
from tests.journeys.conftest import Day, Editor, started


def saved(editor: Editor) -> str:
    line = editor.window.findChild(QLabel, "saved")
    assert line is not None
    return line.text()


def refusal(editor: Editor) -> QMessageBox:
    box = editor.dialog(QMessageBox)
    assert isinstance(box, QMessageBox)
    return box


@pytest.mark.parametrize("goes", [Relay.cut, Relay.fall_silent], ids=["cut off", "silent"])
def test_saved_is_not_shown_while_the_server_is_down(
    day: Day, relayed_url: str, relay: Relay, goes: Callable[[Relay], None], caplog: pytest.LogCaptureFixture
) -> None:
    def job(editor: Editor) -> None:
        started(editor)
        editor.import_samples()
        editor.mark_as_claim("qualified immunity")
        editor.word_it("Booker wants to end qualified immunity")
        editor.settle()
        editor.sees(lambda: saved(editor), "Saved")
        goes(relay)
        editor.sees(lambda: saved(editor), "The server does not answer")
        editor.told("server does not answer")
        editor.picture("server-away")
        editor.focus_article()
        editor.press("3")
        editor.sees(lambda: saved(editor), "The server does not answer")
        relay.cut()  # the machine before the server still takes what is sent, and gives up only now
        box = refusal(editor)
        assert "server does not answer" in box.text()
        assert "Nothing that was done before is lost" in box.informativeText()
        editor.sees(lambda: saved(editor), "The server does not answer")
        box.close()
        relay.mend()
        editor.sees(lambda: saved(editor), "Saved")
        editor.told("answers again")
        editor.sees(lambda: editor.claim().status, "unchecked")
        for box in QApplication.topLevelWidgets():
            if isinstance(box, QMessageBox):
                box.close()
        editor.focus_article()
        editor.set_status("3", "verified")
        editor.sees(lambda: saved(editor), "Saved")

    caplog.set_level(logging.ERROR)  # the fault of the environment is in the log, as it should be
    assert day(job, relayed_url) == 0
    caplog.clear()
