"""A new draft comes: what it moved, changed and lost is settled by a key each, compared, and taken back whole."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMenu, QTableView, QWidget

from annotator.domain.claim import Anchor
from annotator.ui.dialogs.compare.window import CompareWindow
from annotator.ui.dialogs.draft_choice import DraftChoiceDialog
from annotator.ui.dialogs.sign_off import SignOffDialog
from annotator.ui.dialogs.similar_articles import SimilarArticlesDialog
from annotator.ui.models.articles import SUMMARY
from tests.fixtures.noted_drafts import on, write_draft
from tests.journeys.conftest import Day, Editor, started

FIRST = (
    "Reform of the police\n\n"
    "The House passed the bill on a Wednesday in March by 220 to 212, and sent it to the other chamber for a vote.\n\n"
    "Qualified immunity was established by the Supreme Court in 1967, a doctrine that protects them from suits.\n\n"
    "Senator Scott has said that he is open to a compromise that makes departments pay instead of their officers.\n\n"
    "Polls show that most voters want the rules changed, although few of them could say what the doctrine is about.\n\n"
    "A spokesman for the union of police officers warned that nobody would apply for the job after such a change.\n"
)
_HOUSE, _IMMUNITY, _SCOTT, _POLLS, _UNION = FIRST.strip().split("\n\n")[1:]
SECOND = "\n\n".join(
    (
        "Reform of the police",
        _IMMUNITY.replace("in 1967", "in 1982"),
        _POLLS,
        _UNION,
        _HOUSE,
        "Both chambers go into recess on Friday, and negotiators do not expect to meet again before September at all.",
    )
)


def _import_and_tag(editor: Editor, folder: Path) -> None:
    started(editor)
    file = folder / "first.txt"
    file.write_text(FIRST, encoding="utf-8")
    editor.drop([file])
    editor.until(editor.title, "the article")
    editor.focus_article()
    for phrase in ("by 220 to 212", "established by the Supreme Court in 1967", "open to a compromise"):
        editor.mark_as_claim(phrase)
        editor.leave_the_field()
        editor.set_status("3", "verified")


def _bring_in(editor: Editor, folder: Path) -> None:
    (folder / "second.txt").write_text(SECOND, encoding="utf-8")
    editor.focus_article()
    editor.run_command("New draft")
    dialog = editor.dialog(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.selectFile(str(folder / "second.txt"))
    dialog.fileSelected.emit(str(folder / "second.txt"))
    dialog.close()
    editor.told("Revision 2 is here.")


def _lines(editor: Editor) -> list[str]:
    listed = editor.workspace.work.draft.list
    return [listed.item(row).text().split("  ")[0] for row in range(listed.count())]


def test_a_new_draft_is_settled_by_a_key_each(day: Day, project_file: str, tmp_path: Path) -> None:
    def job(editor: Editor) -> None:
        _import_and_tag(editor, tmp_path)
        _bring_in(editor, tmp_path)
        page = editor.workspace.work.draft
        editor.until(page.isVisible, "the page of what waits")
        editor.sees(lambda: _lines(editor), ["✕ Lost", "≠ Changed", "⇄ Moved"])
        assert editor.workspace.work.tabs.button("draft").text() == "3 to look at · 1 lost"
        editor.window.activateWindow()
        page.list.setFocus()
        editor.settle()
        editor.picture("draft-lost")
        editor.press("Down")
        editor.sees(lambda: "1982" in page.comparison.now.words())
        assert "1967" in page.comparison.before.words()
        assert editor.claim().status == "unchecked"  # its words are others
        editor.picture("draft-changed")
        editor.press("Z")
        editor.sees(lambda: _lines(editor), ["✕ Lost", "⇄ Moved"])
        assert page.list.hasFocus()
        editor.press("Shift+Z")  # the next one is there already
        editor.sees(lambda: _lines(editor), ["✕ Lost"])
        moved = next(one for one in editor.claims() if "220" in one.mentions[0].quote)
        assert (moved.status, moved.mentions[0].anchor) == ("unchecked", Anchor.EXACT)
        editor.focus_article()
        editor.select_phrase("most voters")
        editor.press("Shift+F")
        editor.sees(lambda: _lines(editor), [])
        placed = next(one for one in editor.claims() if "compromise" in one.wording)
        assert placed.mentions[0].quote == "most voters"
        assert not editor.workspace.work.tabs.button("draft").isVisible()
        for _ in range(4):
            editor.undo()
        editor.sees(editor.workspace.article.view.text, FIRST)
        assert [one.status for one in editor.claims()] == ["verified"] * 3
        assert editor.project.maintenance.check() == []

    assert day(job, project_file) == 0


def test_what_is_lost_is_dropped_and_what_waits_is_stepped_through(day: Day, project_file: str, tmp_path: Path) -> None:
    def job(editor: Editor) -> None:
        _import_and_tag(editor, tmp_path)
        _bring_in(editor, tmp_path)
        page = editor.workspace.work.draft
        editor.sees(lambda: len(_lines(editor)), 3)
        editor.workspace.work.show_claims()
        editor.focus_article()
        editor.press("F9")
        editor.until(page.isVisible, "the page again")
        before = page.list.currentRow()
        editor.press("F9")
        editor.sees(page.list.currentRow, (before + 1) % 3)
        page.list.setCurrentRow(0)
        editor.press("Shift+B")
        editor.sees(lambda: _lines(editor), ["≠ Changed", "⇄ Moved"])
        editor.sees(lambda: len(editor.claims()), 2)

    assert day(job, project_file) == 0


def test_two_revisions_are_compared(day: Day, project_file: str, tmp_path: Path) -> None:
    def job(editor: Editor) -> None:
        _import_and_tag(editor, tmp_path)
        _bring_in(editor, tmp_path)
        editor.settle()
        editor.focus_article()
        editor.press("Ctrl+D")
        window = editor.dialog(CompareWindow)
        assert isinstance(window, CompareWindow)
        editor.until(lambda: window.count.text().startswith("1 of "), "the first change")
        assert window.old.view.text() == FIRST
        assert window.new.view.text() == SECOND
        kinds = {mark.status for mark in window.new.view.visible_marks()}
        assert kinds == {"came", "moved"}
        assert {mark.status for mark in window.old.view.visible_marks()} == {"gone", "moved"}
        editor.picture_of(window, "compare")
        total = window.count.text().rpartition(" ")[2]
        QTest.keyClick(window.new.view, Qt.Key.Key_F9)
        editor.sees(window.count.text, f"2 of {total}")
        QTest.keyClick(window.new.view, Qt.Key.Key_F9, Qt.KeyboardModifier.ShiftModifier)
        editor.sees(window.count.text, f"1 of {total}")
        before = window.old.view.zoom()
        QTest.keyClick(window.new.view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
        editor.sees(lambda: window.old.view.zoom() == window.new.view.zoom() > before)
        QTest.keyClick(window.old.view, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
        editor.sees(lambda: window.old.view.zoom() == window.new.view.zoom() == before)
        window.new.choice.setCurrentIndex(0)
        window.new.choice.picked.emit("1")
        editor.sees(window.count.text, "The two are the same.")
        window.resize(700, 700)
        editor.sees(window.splitter.orientation, Qt.Orientation.Vertical)
        editor.picture_of(window, "compare-narrow")
        window.close()

    assert day(job, project_file) == 0


def test_a_file_dropped_on_the_article_is_asked_about(day: Day, project_file: str, tmp_path: Path) -> None:
    def job(editor: Editor) -> None:
        _import_and_tag(editor, tmp_path)
        file = tmp_path / "second.txt"
        file.write_text(SECOND, encoding="utf-8")
        editor.drop([file], editor.workspace.article.view)
        editor.until(lambda: isinstance(QApplication.activePopupWidget(), QMenu), "the question")
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        editor.picture_of(menu, "draft-dropped")
        assert menu.actions()[0].text() == "A new draft of “Reform of the police”"
        QTest.keyClick(menu, Qt.Key.Key_Return)
        editor.told("Revision 2 is here.")
        editor.sees(lambda: len(editor.project.articles.ids()), 1)

    assert day(job, project_file) == 0


def test_a_near_duplicate_is_offered_as_a_new_draft(day: Day, project_file: str, tmp_path: Path) -> None:
    def job(editor: Editor) -> None:
        _import_and_tag(editor, tmp_path)
        editor.settle()
        (tmp_path / "copy.txt").write_text("By another desk\n\n" + SECOND, encoding="utf-8")
        editor.workspace.imports.run([tmp_path / "copy.txt"])
        editor.told("is the same as “Reform of the police” by")
        editor.picture("near-duplicate")
        editor.sees(lambda: len(editor.project.articles.ids()), 2)  # nothing is decided by itself
        editor.settle()
        editor.focus_article()
        editor.run_command("Similar articles")
        dialog = editor.dialog(SimilarArticlesDialog)
        assert isinstance(dialog, SimilarArticlesDialog)
        editor.sees(dialog.list.topLevelItemCount, 1)
        editor.picture_of(dialog, "similar-articles")
        dialog.close()
        editor.click_button("Make it a new draft of that")
        editor.told("Revision 2 is here.")
        editor.sees(lambda: len(editor.project.articles.ids()), 1)
        editor.sees(lambda: len(_lines(editor)), 3)
        editor.focus_article()
        editor.undo()
        editor.sees(lambda: len(editor.project.articles.ids()), 2)

    assert day(job, project_file) == 0


def _noted_drafts(folder: Path) -> tuple[Path, Path]:
    first = write_draft(
        folder / "first.noted", FIRST, [on("220 to 212", "comment", "Source: the clerk", author="Dana Reyes")]
    )
    return first, write_draft(folder / "second.noted", SECOND.replace("by 220 to 212, and", "by a few votes, and"), [])


@pytest.mark.usefixtures("noted_format")
def test_a_waiver_and_a_note_are_settled_by_the_same_keys(day: Day, project_file: str, tmp_path: Path) -> None:
    first, second = _noted_drafts(tmp_path)

    def job(editor: Editor) -> None:
        started(editor)
        editor.drop([first])
        editor.until(editor.title, "the article")
        article_id = editor.workspace.article.article_id()
        text = editor.project.articles.revision(article_id).text
        start = text.index("1967")
        editor.project.coverage.waive(article_id, start, start + 4, "known")
        editor.workspace.drafts.revise(article_id, second)
        editor.told("Revision 2 is here.")
        page = editor.workspace.work.draft
        editor.until(page.isVisible, "the page, although no claim waits")
        editor.sees(lambda: _lines(editor), ["✕ Waiver lost", "✕ Note lost"])
        editor.picture("draft-waiver-lost")
        editor.focus_article()
        editor.select_phrase("1982")
        editor.press("Shift+F")
        editor.sees(lambda: _lines(editor), ["✕ Note lost"])
        [waiver] = editor.project.coverage.waivers(article_id)
        assert (waiver.text, waiver.anchor, waiver.reason) == ("1982", Anchor.EXACT, "known")
        editor.picture("draft-note-lost")
        editor.select_phrase("by a few votes")
        editor.press("Shift+F")
        editor.sees(lambda: _lines(editor), [])
        note = editor.project.source_notes.of_article(article_id)[0].note
        assert (note.quote, note.anchor) == ("by a few votes", Anchor.EXACT)
        for lines in (["✕ Note lost"], ["✕ Waiver lost", "✕ Note lost"]):
            editor.undo()
            editor.sees(lambda: _lines(editor), lines)
        page.list.setCurrentRow(0)
        editor.press("Shift+Z")
        editor.told("Only a claim can be checked again.")
        editor.press("Z")
        editor.sees(lambda: _lines(editor), ["✕ Note lost"])
        assert editor.project.coverage.waivers(article_id)[0].anchor is Anchor.LOST
        editor.undo()
        editor.sees(lambda: _lines(editor), ["✕ Waiver lost", "✕ Note lost"])
        page.list.setCurrentRow(0)
        editor.press("Shift+B")
        editor.sees(lambda: _lines(editor), ["✕ Note lost"])
        assert editor.project.coverage.waivers(article_id) == []
        editor.press("Shift+B")
        editor.sees(lambda: _lines(editor), [])
        assert editor.project.source_notes.of_article(article_id) == []
        assert editor.project.maintenance.check() == []

    assert day(job, project_file) == 0


def test_a_sign_off_leads_through_what_the_draft_has_changed(day: Day, project_file: str, tmp_path: Path) -> None:
    def job(editor: Editor) -> None:
        _import_and_tag(editor, tmp_path)
        _bring_in(editor, tmp_path)
        page, bar = editor.workspace.work.draft, editor.workspace.work.lacking
        editor.sees(lambda: len(_lines(editor)), 3)
        editor.until(lambda: "3 to look at" in _library_line(editor), "the library's line")
        editor.picture("library-to-look-at")
        editor.workspace.work.show_claims()
        editor.focus_article()
        editor.press("Ctrl+Shift+S")
        dialog = editor.dialog(SignOffDialog)
        editor.picture_of(dialog, "sign-off-waiting")
        editor.click(editor.button_in(dialog, "Show what the new draft has changed"))
        editor.until(page.isVisible, "the page of what waits")
        editor.sees(lambda: _said(bar), "Changed by the new draft: 1 of 3")
        editor.focus_article()
        editor.press("F8")
        editor.sees(lambda: _said(bar), "Changed by the new draft: 2 of 3")
        editor.press("Z")
        editor.sees(lambda: _said(bar), "Changed by the new draft: 2 of 2")
        editor.press("Z")
        editor.sees(lambda: _said(bar), "Changed by the new draft: 1 of 1")
        editor.press("Shift+F8")
        editor.press("Z")
        editor.told("Nothing of a new draft waits to be looked at.")
        editor.sees(bar.isVisible, False)
        editor.until(lambda: "0 to look at" in _library_line(editor), "the library's line without it")

    assert day(job, project_file) == 0


def _library_line(editor: Editor) -> str:
    table = editor.workspace.library.findChild(QTableView)
    assert table is not None
    return f"{table.model().index(0, 0).data(SUMMARY).waiting} to look at"


def _said(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_which_article_of_a_file_is_the_draft_is_asked(day: Day, project_file: str, tmp_path: Path) -> None:
    several = tmp_path / "several.csv"
    with several.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(
            [
                ["title", "text"],
                ["The harvest", "The harvest was poor this year, farmers in the valley say.\n"],
                ["Reform of the police, second draft", SECOND],
                ["Reform of the police, as it was", FIRST],
            ]
        )

    def job(editor: Editor) -> None:
        _import_and_tag(editor, tmp_path)
        article_id = editor.workspace.article.article_id()
        editor.workspace.drafts.revise(article_id, several)
        dialog = editor.dialog(DraftChoiceDialog)
        assert isinstance(dialog, DraftChoiceDialog)
        editor.picture_of(dialog, "draft-choice")
        rows = [dialog.list.topLevelItem(row).text(0) for row in range(3)]
        assert rows == ["Reform of the police, as it was", "Reform of the police, second draft", "The harvest"]
        QTest.keyClick(dialog.list, Qt.Key.Key_Down)
        QTest.keyClick(dialog.list, Qt.Key.Key_Return)
        editor.told("Revision 2 is here.")
        editor.until(lambda: "in 1982" in editor.workspace.article.view.text(), "the second draft")
        editor.focus_article()
        editor.undo()
        editor.sees(editor.workspace.article.view.text, FIRST)

    assert day(job, project_file) == 0
