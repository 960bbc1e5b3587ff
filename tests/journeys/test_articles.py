"""What is done to whole articles: pasting, details, another encoding, deleting; and preferences."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QKeySequenceEdit, QLineEdit, QTreeWidget

from annotator.ui.dialogs.details import DetailsDialog
from annotator.ui.dialogs.encoding import EncodingDialog
from annotator.ui.preferences.dialog import PreferencesDialog
from tests.journeys.conftest import Day, Editor, started


def test_a_pasted_article_gets_its_details(day: Day, project_file: str) -> None:
    def job(editor: Editor) -> None:
        started(editor)
        QGuiApplication.clipboard().setText("The Senate voted 52 to 48 on Monday. The House did not.")
        editor.press("Ctrl+Shift+V")
        editor.told("Pasted as a new article: “The Senate voted 52 to 48 on Monday.”.")
        editor.until(editor.title, "the article")
        editor.focus_article()
        editor.press("F2")
        dialog = editor.dialog(DetailsDialog)
        for name, text in (("Title", "Senate votes"), ("Publisher", "The Daily"), ("Published", "2021-06-23")):
            editor.fill_in(dialog, name, text)
        editor.picture_of(dialog, "details")
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        editor.until(lambda: editor.title() == "Senate votes", "the new title")
        editor.focus_article()
        editor.undo()
        editor.until(lambda: editor.title() != "Senate votes", "the old title")
        editor.press("Ctrl+Shift+V")
        editor.told("1 skipped (already here)")

    assert day(job, project_file) == 0


def test_what_was_copied_comes_with_its_links_or_as_plain_text(day: Day, project_file: str) -> None:
    def job(editor: Editor) -> None:
        def copied(words: str) -> None:
            page = QMimeData()
            page.setText(f"The Senate {words} on Monday.")
            page.setHtml(f'<p>The Senate <a href="https://example.org/vote">{words}</a> on Monday.</p>')
            QGuiApplication.clipboard().setMimeData(page)

        def notes() -> list[int]:
            return [len(editor.project.source_notes.of_article(one)) for one in editor.project.articles.ids()]

        started(editor)
        copied("voted")
        editor.run_command("Paste article as plain text")
        editor.told("Pasted as a new article: “The Senate voted on Monday.”.")
        editor.sees(notes, [0])
        copied("adjourned")
        editor.press("Ctrl+Shift+V")
        editor.told("Pasted as a new article: “The Senate adjourned on Monday.”.")
        editor.sees(lambda: sorted(notes()), [0, 1])

    assert day(job, project_file) == 0


def test_a_wrong_guess_of_the_encoding_is_put_right(day: Day, project_file: str, tmp_path: Path) -> None:
    file = tmp_path / "russian.txt"
    file.write_bytes("Дума приняла закон в 1993 году.\n".encode("koi8-r"))

    def job(editor: Editor) -> None:
        started(editor)
        editor.drop([file])
        editor.told("1 imported")
        editor.until(editor.title, "the article")
        editor.focus_article()
        editor.run_command("another encoding")
        dialog = editor.dialog(EncodingDialog)
        editor.sees(lambda: str(file) in [field.text() for field in dialog.findChildren(QLineEdit)])
        (choice,) = [box for box in dialog.findChildren(QComboBox) if box.accessibleName() == "Encoding"]
        choice.setCurrentText("koi8-r")
        editor.click_button("Read again")
        editor.until(lambda: "Дума приняла" in editor.workspace.article.view.text(), "the text as it was meant")
        editor.sees(lambda: len(editor.project.articles.ids()), 1)

    assert day(job, project_file) == 0


def test_deleted_articles_come_back_with_one_key(day: Day, project_file: str) -> None:
    def job(editor: Editor) -> None:
        started(editor)
        editor.import_samples()
        editor.open_article("Booker")
        editor.mark_as_claim("qualified immunity")
        editor.word_it("Booker wants to end qualified immunity")
        editor.press("Ctrl+L")
        editor.press("Return")
        editor.press("Ctrl+A")
        editor.press("Delete")
        editor.told("deleted")
        editor.sees(editor.claims, [])
        editor.click_button("Undo")
        editor.until(lambda: len(editor.claims()) == 1, "the claim with its article")
        editor.sees(lambda: editor.claims()[0].mentions)

    assert day(job, project_file) == 0


def test_preferences_are_in_force_at_once_and_the_next_day(day: Day, project_file: str) -> None:
    def job(editor: Editor) -> None:
        started(editor)
        editor.import_samples()
        editor.press("Ctrl+,")
        dialog = editor.dialog(PreferencesDialog)
        theme = dialog.findChild(QComboBox, "theme")
        assert theme is not None
        theme.setCurrentIndex(theme.findData("dark"))
        editor.sees(lambda: editor.window.theme.name, "dark")
        editor.picture_of(dialog, "preferences")
        (actions,) = dialog.findChildren(QTreeWidget)
        (row,) = actions.findItems("Make a claim", Qt.MatchFlag.MatchExactly)
        actions.setCurrentItem(row)
        (key,) = dialog.findChildren(QKeySequenceEdit)
        key.setKeySequence("W")  # taken
        key.editingFinished.emit()
        editor.sees(lambda: editor.window.binder.key_text("claim.make"), "C")
        key.setKeySequence("Shift+J")
        key.editingFinished.emit()
        dialog.close()
        editor.focus_article()
        editor.press("Shift+J")
        editor.until(lambda: len(editor.claims()) == 1, "a claim by the new key")

    def next_day(editor: Editor) -> None:
        started(editor)
        editor.sees(lambda: editor.window.theme.name, "dark")
        editor.sees(lambda: editor.window.binder.key_text("claim.make"), "Shift+J")

    assert day(job, project_file) == 0
    assert day(next_day, project_file) == 0


def test_closing_in_the_middle_of_an_import_loses_nothing_that_came_in(
    day: Day, project_file: str, tmp_path: Path
) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(3000):
        (folder / f"{number:04}.txt").write_text(f"Headline {number}\n\nThe vote was {number} to 3.\n" * 20)
    came_in: list[int] = []

    def job(editor: Editor) -> None:
        started(editor)
        editor.drop([folder])
        editor.until(editor.project.articles.ids, "the first batch")
        came_in.append(len(editor.project.articles.ids()))

    def next_day(editor: Editor) -> None:
        started(editor)
        assert len(editor.project.articles.ids()) >= came_in[0]
        assert editor.project.maintenance.check() == []
        editor.until(lambda: "import" in editor.window.undo_label(), "what undo would do")
        editor.undo()
        editor.sees(editor.project.articles.ids, [])

    assert day(job, project_file) == 0
    assert day(next_day, project_file) == 0
