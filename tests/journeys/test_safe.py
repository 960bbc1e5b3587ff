"""The safe at the desk: a project is encrypted, locked, opened with its passphrase, and made plain again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QMessageBox, QWidget

from annotator import paths
from annotator.storage import keys
from annotator.ui.dialogs.passphrase import EncryptDialog, UnlockDialog
from annotator.ui.pages import MessagePage
from tests.journeys.conftest import Day, Editor, started

PASSPHRASE = "seven blue herons"


@pytest.fixture(autouse=True)
def _nothing_known() -> Iterator[None]:
    """Each test is a process of its own, as far as passphrases go."""
    keys.forget()
    yield
    keys.forget()


def _encrypt(editor: Editor, once_more: str = PASSPHRASE) -> None:
    editor.focus_article()
    editor.run_command("Encrypt the project")
    dialog = editor.dialog(EncryptDialog)
    editor.until(lambda: isinstance(QApplication.focusWidget(), QLineEdit), "the first line")
    editor.type(PASSPHRASE)
    editor.press("Tab")
    editor.type(once_more)
    editor.picture_of(dialog, "safe-encrypt")
    editor.press("Return")


def _encrypted(editor: Editor) -> None:
    _encrypt(editor)
    box = editor.dialog(QMessageBox)
    editor.until(lambda: editor.window.workspace() is not None, "the project open again")
    editor.sees(lambda: editor.project.encrypted)
    editor.picture_of(box, "safe-encrypted")
    box.close()
    editor.settle()


def _words_of(window: QWidget) -> str:
    """All that a window shows or would say: titles, labels, tooltips, menus."""
    found = [window.windowTitle(), window.accessibleName()]
    for label in window.findChildren(QLabel):
        found += [label.text(), label.toolTip()]
    for widget in window.findChildren(QWidget):
        found += [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle()]
        text = getattr(widget, "text", None)
        found.append(str(text()) if callable(text) else "")
    for menu in window.findChildren(QMenu):
        menu.aboutToShow.emit()
        found += [action.text() for action in menu.actions()]
    return "\n".join(found)


def _unlock(editor: Editor, passphrase: str) -> UnlockDialog:
    dialog = editor.dialog(UnlockDialog)
    assert isinstance(dialog, UnlockDialog)
    editor.until(dialog.line.isEnabled, "a line to type in")
    dialog.line.setFocus()
    dialog.line.selectAll()
    QTest.keyClicks(dialog.line, passphrase)
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    return dialog


def test_a_project_is_encrypted_and_locked_and_shows_nothing_meanwhile(day: Day, project_file: str) -> None:
    name = Path(project_file).stem

    def job(editor: Editor) -> None:
        started(editor)
        editor.import_samples()
        editor.mark_as_claim("qualified immunity")
        editor.word_it("The court made it up in 1967.")
        title = editor.title()
        _encrypted(editor)
        assert not Path(project_file).read_bytes().startswith(b"SQLite")
        editor.until(editor.title, "the article of before")
        assert [claim.wording for claim in editor.claims()] == ["The court made it up in 1967."]
        editor.picture("safe-open")

        editor.focus_article()
        editor.window._state.waiver_reason = "It is immune."
        editor.window._state.save()
        assert "immune" not in (paths.settings_dir() / "window.ini").read_text("utf-8")

        editor.press("Ctrl+Shift+K")
        editor.until(lambda: editor.window.workspace() is None, "the project closed")
        page = editor.window.centralWidget().findChild(MessagePage)
        assert page is not None
        editor.until(lambda: "locked" in editor.words_on_the_page(), "the locked window")
        editor.settle()
        editor.picture("safe-locked")
        shown = _words_of(editor.window)
        for word in (name, title, "court", "immunity", "Misleading"):
            assert word.casefold() not in shown.casefold(), word
        assert not any(top.isVisible() for top in QApplication.topLevelWidgets() if top is not editor.window)
        assert not editor.window.binder["claim.make"].isEnabled()

        editor.press("Space")  # the one button has the focus
        dialog = _unlock(editor, "eight red herrings")
        editor.until(lambda: "not the passphrase" in _words_of(dialog), "the refusal")
        assert name not in _words_of(dialog)
        editor.picture_of(dialog, "safe-wrong")
        _unlock(editor, PASSPHRASE)
        editor.until(lambda: editor.window.workspace() is not None, "the project open")
        editor.until(lambda: editor.title() == title, "where she was")
        assert name in editor.window.windowTitle()

    assert day(job, project_file) == 0


def test_the_next_day_it_asks_and_plain_again_it_does_not(day: Day, project_file: str) -> None:
    def job(editor: Editor) -> None:
        started(editor)
        editor.import_samples()
        _encrypted(editor)

    def next_day(editor: Editor) -> None:
        dialog = editor.dialog(UnlockDialog)
        editor.picture("safe-asks")
        editor.picture_of(dialog, "safe-ask")
        dialog.close()
        editor.until(lambda: "encrypted" in editor.words_on_the_page(), "words on it")
        editor.picture("safe-not-opened")
        editor.click_button("Unlock…")
        _unlock(editor, PASSPHRASE)
        started(editor)
        editor.until(editor.title, "an article")
        editor.focus_article()
        editor.run_command("Remove the encryption")
        editor.dialog(QMessageBox)
        editor.click_button("Remove the encryption")
        editor.until(lambda: editor.window.workspace() is not None and not editor.project.encrypted, "a plain project")
        editor.told("no longer encrypted")
        editor.settle()
        assert Path(project_file).read_bytes().startswith(b"SQLite")

    assert day(job, project_file) == 0
    keys.forget()
    assert day(next_day, project_file) == 0
    keys.forget()
    assert day(started, project_file) == 0


def test_two_different_passphrases_encrypt_nothing(day: Day, project_file: str) -> None:
    def job(editor: Editor) -> None:
        started(editor)
        editor.import_samples()
        _encrypt(editor, once_more="seven blue heron")
        dialog = editor.dialog(EncryptDialog)
        editor.until(lambda: "not the same" in _words_of(dialog), "the refusal")
        dialog.close()
        editor.settle()
        assert not editor.project.encrypted

    assert day(job, project_file) == 0


def test_after_an_idle_while_it_is_locked(day: Day, project_file: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from annotator.ui import idle_watch

    def job(editor: Editor) -> None:
        started(editor)
        editor.import_samples()
        _encrypted(editor)
        editor.window.change_settings(replace(editor.window.settings(), lock_minutes="5"))
        editor.settle()
        now = idle_watch.time.time()
        monkeypatch.setattr(idle_watch.time, "time", lambda: now + 299)
        editor.focus_article()
        editor.press("Down")
        monkeypatch.setattr(idle_watch.time, "time", lambda: now + 299 + 299)
        _look(editor)
        assert editor.window.workspace() is not None, "she has just touched a key"
        monkeypatch.setattr(idle_watch.time, "time", lambda: now + 299 + 301)
        _look(editor)
        editor.until(lambda: editor.window.workspace() is None, "the lock")
        editor.until(lambda: "locked" in editor.words_on_the_page(), "the locked window")

    assert day(job, project_file) == 0


def _look(editor: Editor) -> None:
    from annotator.ui.idle_watch import IdleWatch

    editor.settle()
    watch = editor.window.findChild(IdleWatch)
    assert watch is not None
    watch.look()
