"""Backups at the desk: they come by themselves, show what they hold, and bring everything back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QTableWidget
from shiboken6 import isValid

from annotator.bootstrap import open_project
from annotator.domain.backup import Occasion
from annotator.ui.dialogs.backups import BackupsDialog
from annotator.ui.pages import MessagePage
from tests.journeys.conftest import Day, Editor, started


def rows(dialog: BackupsDialog) -> list[list[str]]:
    """What the list shows."""
    [shown] = dialog.findChildren(QTableWidget)
    return [
        [item.text() if (item := shown.item(row, column)) else "" for column in range(shown.columnCount())]
        for row in range(shown.rowCount())
    ]


def button(dialog: BackupsDialog, words: str) -> QPushButton:
    return next(one for one in dialog.findChildren(QPushButton) if one.text() == words)


def press(dialog: BackupsDialog, words: str) -> None:
    """Press a button of the dialog by the keyboard."""
    wanted = button(dialog, words)
    assert wanted.isEnabled()
    wanted.setFocus()
    QTest.keyClick(wanted, Qt.Key.Key_Space)


def show_backups(editor: Editor) -> BackupsDialog:
    editor.run_command("Backups")
    dialog = editor.dialog(BackupsDialog)
    assert isinstance(dialog, BackupsDialog)
    return dialog


def test_a_backup_comes_back_in_place_and_undo_takes_that_back(day: Day, project_file: str) -> None:
    def job(editor: Editor) -> None:
        started(editor)
        editor.import_samples()
        editor.mark_as_claim("qualified immunity")
        editor.word_it("Something about qualified immunity")
        dialog = show_backups(editor)
        editor.until(lambda: "There are no backups yet" in words_of(dialog) or rows(dialog), "an empty list, or one")
        press(dialog, "Back up now")
        editor.told("Backed up and checked")
        editor.until(lambda: any(row[1] == "by hand" for row in rows(dialog)), "the backup in the list")
        dialog.close()
        editor.focus_article()

        editor.press("Shift+Del")
        editor.until(lambda: editor.claims() == [], "the claim gone")
        now, seal = editor.claims(), editor.project.backups.now_holding().seal

        dialog = show_backups(editor)
        by_hand = next(at for at, row in enumerate(rows_when(editor, dialog)) if row[1] == "by hand")
        [shown] = dialog.findChildren(QTableWidget)
        shown.setFocus()
        editor.press("Ctrl+Home")
        for _ in range(by_hand):
            editor.press("Down")
        editor.until(lambda: "made since" in words_of(dialog), "what was done since")
        editor.picture_of(dialog, "backups")
        press(dialog, "Restore here")
        editor.told("Everything is as it was on")
        editor.until(
            lambda: [c.wording for c in editor.claims()] == ["Something about qualified immunity"], "the claim"
        )
        editor.until(lambda: editor.card_wordings() == ["Something about qualified immunity"], "its card")
        # made before restoring, or the daily one, if that was due just before and holds the same
        by_themselves = [one for one in editor.project.backups.all() if one.occasion is not Occasion.BY_HAND]
        assert seal in [held.seal for one in by_themselves if (held := editor.project.backups.holding(one))]
        editor.picture("restored")
        editor.focus_article()
        editor.press("Ctrl+Z")
        editor.until(lambda: editor.claims() == now, "as it was before")

    assert day(job, project_file) == 0


def rows_when(editor: Editor, dialog: BackupsDialog) -> list[list[str]]:
    editor.until(lambda: rows(dialog), "backups in the list")
    return rows(dialog)


def words_of(dialog: BackupsDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def test_it_makes_one_by_itself_and_that_opens_beside(day: Day, project_file: str) -> None:
    def job(editor: Editor) -> None:
        started(editor)
        editor.import_samples()
        dialog = show_backups(editor)
        editor.until(
            lambda: [row[1:] for row in rows(dialog) if row[1] == "daily" and row[-1] == "yes"], "the daily one"
        )
        first = editor.workspace
        press(dialog, "Restore beside")
        editor.told("Restored as a project of its own: reform restored")
        editor.until(lambda: editor.window.workspace() not in (None, first), "the restored project")
        assert editor.project.path != Path(project_file)
        assert len(editor.project.articles.ids()) == 3
        assert not isValid(dialog) or not dialog.isVisible()

    assert day(job, project_file) == 0


def test_a_project_that_cannot_be_opened_is_restored_from_its_newest_backup(day: Day, project_file: str) -> None:
    path = Path(project_file)
    project = open_project(path, person="Anna")
    project.imports.paste("A headline\n\nAnd a text.\n")
    project.backups.look_after()
    project.close()
    path.write_bytes(b"\0" * 50_000)

    def job(editor: Editor) -> None:
        def offers() -> list[QPushButton]:
            [page] = [one for one in editor.window.findChildren(MessagePage) if one.isVisible()]
            return [one for one in page.findChildren(QPushButton) if one.text().startswith("Restore the backup of")]

        editor.until(offers, "the offer of the backup")
        editor.picture("cannot-be-opened")
        QTest.keyClick(offers()[0], Qt.Key.Key_Space)
        editor.told("The damaged file was kept: reform.damaged-")
        started(editor)
        editor.until(lambda: editor.title() == "A headline", "the article")

    assert day(job, project_file) == 0
    [aside] = path.parent.glob("reform.damaged-*")
    assert aside.read_bytes() == b"\0" * 50_000


def test_trouble_with_a_backup_is_told_and_fails_nothing(day: Day, project_file: str) -> None:
    def job(editor: Editor) -> None:
        started(editor)
        editor.import_samples()
        editor.project.backups.notice("No backup of reform.annotator was made: the disk is nearly full.")
        editor.told("No backup of reform.annotator was made")
        editor.mark_as_claim("qualified immunity")

    assert day(job, project_file) == 0
