"""Typing on after a key that opens a field: at any pace it arrives whole and in order, and none of it is a command."""

from __future__ import annotations

import threading
import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.journeys.conftest import Day, Editor, _turn, started

WORDS = "Booker did not say 3 [of] 4 things; JOKE?"


def typed_on(editor: Editor, key: str, words: str, pace: int) -> None:
    """A key, and words after it, a letter every `pace` milliseconds, into whatever has the keys by then."""
    window = editor.window.windowHandle()
    editor.press(key)
    for letter in words:
        upper = letter.isupper() or letter == "?"
        QTest.keyClick(window, letter, Qt.KeyboardModifier.ShiftModifier if upper else Qt.KeyboardModifier.NoModifier)
        _turn(pace)


@pytest.mark.parametrize("pace", [0, 5, 30, 60])
def test_a_claim_is_worded_at_any_pace(day: Day, project_file: str, pace: int) -> None:
    def job(editor: Editor) -> None:
        started(editor)
        editor.import_samples()
        for phrase in ("Sen. Cory Booker", "qualified immunity", "police"):
            editor.select_phrase(phrase)
            typed_on(editor, "C", WORDS, pace)
            editor.until(lambda: editor.text_in_the_field() == WORDS, "the words in the field")
            editor.press("Return")
            editor.until(lambda: editor.session.claim_id() and editor.claim().wording == WORDS, "the wording stored")
            editor.sees(lambda: {claim.status for claim in editor.claims()} == {"unchecked"})
        editor.sees(lambda: len(editor.claims()), 3)

    assert day(job, project_file) == 0


def test_under_load_too(day: Day, project_file: str) -> None:
    def busy() -> None:
        while not stop.is_set():
            sum(range(20_000))
            time.sleep(0)

    stop = threading.Event()
    others = [threading.Thread(target=busy) for _ in range(3)]

    def job(editor: Editor) -> None:
        started(editor)
        editor.import_samples()
        for thread in others:
            thread.start()
        editor.select_phrase("qualified immunity")
        typed_on(editor, "C", WORDS, 5)
        editor.until(lambda: editor.text_in_the_field() == WORDS, "the words in the field")

    try:
        assert day(job, project_file) == 0
    finally:
        stop.set()
        for thread in others:
            thread.join()


@pytest.mark.parametrize("key", ["W", "T", "E", "X", "R", "A", "P", "Q"])
def test_every_key_that_opens_a_field_of_a_claim_that_is_still_being_read(
    day: Day, project_file: str, key: str
) -> None:
    def job(editor: Editor) -> None:
        started(editor)
        editor.run_command("sample project")
        editor.until(lambda: editor.project.name.startswith("Police reform"), "the sample project")
        editor.until(editor.title, "an article of it")
        editor.settle()
        editor.focus_article()
        before = {claim.claim_id: claim.status for claim in editor.claims()}
        editor.press("J")
        editor.settle()
        editor.press("J")  # the next claim isn't open yet
        typed_on(editor, key, "4 JOKE", 5)
        editor.until(lambda: editor.text_in_the_field().endswith("4 JOKE"), "the words in the field")
        editor.sees(lambda: {claim.claim_id: claim.status for claim in editor.claims()} == before)

    assert day(job, project_file) == 0


@pytest.mark.parametrize("pace", [0, 30])
@pytest.mark.parametrize("first", ["typed", "pasted"])
def test_a_source_is_titled_and_left_at_any_pace(day: Day, project_file: str, pace: int, first: str) -> None:
    """A URL, its title, Enter, Esc, a status: none of it waits for the evidence to be stored and opened."""
    url, title = "https://www.congress.gov/bill/1280", "George Floyd Justice in Policing Act 4"

    def job(editor: Editor) -> None:
        started(editor)
        editor.import_samples()
        editor.mark_as_claim("Sen. Cory Booker")
        editor.leave_the_field()
        editor.press("E")
        editor.until_in_a_field()
        if first == "typed":
            editor.type(url)
            typed_on(editor, "Return", title, pace)
        else:
            QGuiApplication.clipboard().setText(url)
            typed_on(editor, "Ctrl+V", title, pace)
        for key in ("Return", "Escape", "3"):
            editor.press(key)
        editor.until(lambda: editor.claim().status == "verified", "the status of the claim")
        editor.sees(lambda: [(one.fields.url, one.fields.title) for one in editor.claim().evidence], [(url, title)])
        editor.sees(lambda: not editor.in_a_field())

    assert day(job, project_file) == 0
