"""Restarting, bad files, others' acts, and projects that cannot be opened."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLabel, QTreeWidget

from annotator.bootstrap import open_project
from annotator.domain.claim import ClaimFields
from annotator.ui.dialogs.cuts import CutsDialog
from annotator.ui.dialogs.import_report import ImportReportDialog
from tests.journeys.conftest import Day, Editor, started


def test_a_restart_finds_the_place_again_and_can_undo(day: Day, project_file: str) -> None:
    remembered: dict[str, object] = {}

    def first_day(editor: Editor) -> None:
        started(editor)
        editor.import_samples()
        editor.open_article("Gun control")
        editor.mark_as_claim("the idea of allowing police departments to be taken to court")
        editor.word_it("Scott supports suing departments")
        view = editor.workspace.article.view
        view.setFocus()
        editor.press("Ctrl+End")
        editor.press("Ctrl++")
        remembered.update(title=editor.title(), caret=view.caret(), top=view.top_position(), zoom=view.zoom())
        editor.sees(lambda: view.top_position() > 0)

    def next_day(editor: Editor) -> None:
        started(editor)
        editor.until(lambda: editor.title() == remembered["title"], "the article of the day before")
        view = editor.workspace.article.view
        editor.sees(lambda: (view.caret(), view.zoom()), (remembered["caret"], remembered["zoom"]))
        editor.sees(view.top_position, remembered["top"])
        editor.sees(view.hasFocus)
        editor.until(lambda: "word the claim" in editor.window.undo_label(), "what undo would do")
        editor.undo()
        editor.sees(lambda: editor.claims()[0].wording != "Scott supports suing departments")
        editor.undo()
        editor.sees(editor.claims, [])
        editor.redo()
        editor.sees(lambda: len(editor.claims()), 1)
        editor.picture("next-day")

    assert day(first_day, project_file) == 0
    assert day(next_day, project_file) == 0


def test_bad_files_are_told_and_the_rest_comes_in(day: Day, project_file: str, tmp_path: Path) -> None:
    folder = tmp_path / "arrived"
    folder.mkdir()
    (folder / "good.txt").write_text("A headline\n\nThe Senate voted 52 to 48 on Monday.\n", encoding="utf-8")
    (folder / "again.txt").write_text("A headline\n\nThe Senate voted 52 to 48 on Monday.\n", encoding="utf-8")
    (folder / "empty.txt").write_bytes(b"")
    (folder / "picture.txt").write_bytes(bytes(range(256)) * 40)
    (folder / "latin.txt").write_bytes("Le café a été fermé en 1967, dit la mairie.\n".encode("cp1252"))

    def job(editor: Editor) -> None:
        started(editor)
        editor.drop([folder])
        editor.told("2 imported, 1 skipped (already here), 2 failed")
        editor.click_button("Details")
        report = editor.dialog(ImportReportDialog)
        (tree,) = report.findChildren(QTreeWidget)
        rows = [[item.text(column) for column in range(3)] for item in map(tree.topLevelItem, range(5)) if item]
        outcome = {name: (result, details) for name, result, details in rows}
        assert outcome["empty.txt"][0] == outcome["picture.txt"][0] == "failed"
        assert "empty" in outcome["empty.txt"][1]
        assert outcome["latin.txt"][0] == "imported"
        assert "1252" in outcome["latin.txt"][1]
        editor.picture_of(report, "import-report")
        report.close()
        editor.window.activateWindow()
        editor.focus_article()
        editor.undo()
        editor.sees(editor.project.articles.ids, [])
        editor.redo()
        editor.sees(lambda: len(editor.project.articles.ids()), 2)

    assert day(job, project_file) == 0


def test_a_cut_can_be_seen_and_put_back(day: Day, project_file: str) -> None:
    def job(editor: Editor) -> None:
        started(editor)
        editor.import_samples()
        editor.open_article("Booker on police reform")
        editor.mark_as_claim("qualified immunity")
        editor.word_it("Booker wants to end qualified immunity")
        before = editor.workspace.article.view.text()
        opened = editor.session.article()
        assert opened is not None
        cuts = len(opened.revision.cuts)
        editor.focus_article()
        editor.press("Ctrl+Shift+X")
        dialog = editor.dialog(CutsDialog)
        editor.sees(lambda: any("photo credit" in label.text() for label in dialog.findChildren(QLabel)))
        editor.click_button("Put it back")
        editor.until(lambda: editor.workspace.article.view.text() != before, "the text with the cut put back")
        now = editor.session.article()
        assert now is not None
        assert len(now.revision.cuts) == cuts - 1
        (claim,) = editor.claims()
        (mention,) = claim.mentions
        editor.sees(lambda: editor.workspace.article.view.text()[mention.start : mention.end], "qualified immunity")
        dialog.close()
        editor.focus_article()
        editor.undo()
        editor.until(lambda: editor.workspace.article.view.text() == before, "the text as it was")

    assert day(job, project_file) == 0


def test_what_somebody_else_does_appears(day: Day, project_file: str) -> None:
    def job(editor: Editor) -> None:
        started(editor)
        editor.import_samples()
        opened = editor.session.article()
        assert opened is not None
        article_id = opened.article.article_id
        other = open_project(project_file, person="Ada")
        try:
            start = editor.workspace.article.view.text().index("qualified immunity")
            tagged = other.claims.tag(article_id, start, start + 18, ClaimFields(wording="Ada's claim"))
            editor.until(lambda: editor.workspace.article.marks_of(tagged.claim_id), "Ada's mention")
            editor.until(lambda: "Ada's claim" in editor.card_wordings(), "Ada's card")
            other.claims.set_status([tagged.claim_id], "false")
            editor.until(
                lambda: editor.workspace.article.marks_of(tagged.claim_id)[0].status == "false", "Ada's status"
            )
            editor.until(lambda: "0/1" in editor.library_counts() or "1/1" in editor.library_counts(), "the count")
            editor.picture("somebody-else")
        finally:
            other.close()

    assert day(job, project_file) == 0


def test_a_project_that_is_none_is_told_in_words(day: Day, tmp_path: Path) -> None:
    broken = tmp_path / "broken.annotator"
    broken.write_bytes(b"this is no database" * 100)

    def job(editor: Editor) -> None:
        editor.until(lambda: "cannot be opened" in editor.words_on_the_page(), "words about it")
        editor.sees(lambda: "broken.annotator" in editor.words_on_the_page())
        editor.picture("broken-project")
        assert broken.read_bytes() == b"this is no database" * 100
        broken.unlink()
        editor.click_button("Try again")
        started(editor)
        editor.sees(editor.project.articles.ids, [])

    assert day(job, str(broken)) == 0
