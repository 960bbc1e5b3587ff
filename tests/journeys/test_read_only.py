"""A project that cannot be written, and one that somebody has put something into: the window says so, and reads on."""

from __future__ import annotations

import sqlite3

import pytest
from PySide6.QtWidgets import QLabel

from tests.journeys.conftest import Day, Editor, started


def saved(editor: Editor) -> str:
    line = editor.window.findChild(QLabel, "saved")
    assert line is not None
    return line.text()


def _no_room(_driver: sqlite3.Connection) -> None:
    """What SQLite says where there is no room."""
    error = sqlite3.OperationalError("database or disk is full")
    error.sqlite_errorcode = sqlite3.SQLITE_FULL
    error.sqlite_errorname = "SQLITE_FULL"
    raise error


def test_without_room_the_window_reads_and_says_why(
    day: Day, project_file: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def before(editor: Editor) -> None:
        started(editor)
        editor.import_samples()
        editor.mark_as_claim("qualified immunity")

    day(before, project_file)
    monkeypatch.setattr("annotator.storage.opening._try_to_write", _no_room)

    def job(editor: Editor) -> None:
        started(editor)
        editor.until(lambda: saved(editor) == "Read only: the disk is full", "the reason at the bottom")
        editor.until(editor.title, "the article")
        editor.picture("read only")
        editor.focus_article()
        editor.select_phrase("immunity")
        editor.press("C")
        editor.told("open for reading only")
        editor.settle()
        assert len(editor.claims()) == 1

    day(job, project_file)
