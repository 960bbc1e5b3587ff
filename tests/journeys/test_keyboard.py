"""The whole job without a mouse."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from annotator.ui.dialogs.keys import KeysDialog
from tests.journeys.conftest import Day, Editor, started


def test_white_space_at_the_ends_of_a_selection_is_no_part_of_the_claim(day: Day, project_file: str) -> None:
    def job(editor: Editor) -> None:
        started(editor)
        editor.import_samples()
        editor.open_article("Gun control")
        editor.select_phrase("Established by the Supreme Court in")
        editor.press("Shift+Right")  # the space behind, as selecting word by word takes it along
        editor.press("C")
        editor.until_in_a_field()
        editor.press("Escape")
        editor.sees(lambda: editor.claim().mentions[0].quote, "Established by the Supreme Court in")

    assert day(job, project_file) == 0


def test_the_sample_project_is_opened_as_a_copy(day: Day, project_file: str) -> None:
    def job(editor: Editor) -> None:
        started(editor)
        editor.run_command("sample project")
        editor.until(lambda: editor.project.name.startswith("Police reform"), "the sample project")
        editor.until(editor.title, "an article of it")
        editor.sees(lambda: len(editor.project.articles.ids()), 3)
        editor.sees(lambda: len(list(editor.project.claims.find())) >= 20)

    assert day(job, project_file) == 0


def test_from_the_first_start_to_the_dataset(day: Day, project_file: str, tmp_path: Path) -> None:
    out = tmp_path / "reform.sqlite"

    def job(editor: Editor) -> None:
        started(editor)
        editor.picture("first-start")
        editor.import_samples()
        editor.open_article("Gun control")
        editor.mark_as_claim("Established by the Supreme Court in 1967")
        editor.word_it("QI established 1967")
        editor.set_status("3", "verified")
        editor.fill("R", "First set out in Pierson v. Ray.", lambda claim: "Pierson" in claim.rationale, "Ctrl+Return")
        editor.fill("T", "legal", lambda claim: claim.tags == ("legal",))
        editor.fill("A", "the newsroom", lambda claim: claim.claimant == "the newsroom")
        editor.fill("X", "Set out by the Supreme Court in 1967", lambda claim: bool(claim.correction), "Ctrl+Return")
        editor.add_evidence("Pierson v. Ray", "US Supreme Court")
        editor.sees(lambda: editor.claim().evidence[0].fields.title, "Pierson v. Ray")
        editor.picture("claim-worded")

        editor.press("]")  # a word later, and back
        editor.until(lambda: editor.claim().mentions[0].quote.startswith("by the"), "the start moved")
        editor.press("[")
        editor.press("}")
        editor.until(lambda: editor.claim().mentions[0].quote.endswith("1967, qualified"), "the end moved")
        editor.press("{")
        editor.until(
            lambda: editor.claim().mentions[0].quote == "Established by the Supreme Court in 1967", "both back"
        )

        editor.mark_as_claim("The doctrine can be used only in civil cases, not criminal")
        editor.word_it("QI applies only in civil cases")
        second = editor.session.claim_id()
        editor.press("K")
        editor.until(lambda: editor.session.claim_id() != second, "the claim before")
        editor.press("J")
        editor.until(lambda: editor.session.claim_id() == second, "the claim after")
        editor.undo()
        editor.sees(lambda: editor.claim().wording != "QI applies only in civil cases")
        editor.redo()
        editor.sees(lambda: editor.claim().wording, "QI applies only in civil cases")
        editor.press("Escape")
        editor.press("Delete")
        editor.told("The claim was removed")
        editor.sees(lambda: len(editor.claims()), 1)
        editor.undo()
        editor.sees(lambda: len(editor.claims()), 2)
        editor.export(out)
        editor.picture("exported")

    assert day(job, project_file) == 0
    with sqlite3.connect(out) as dataset:
        rows = dataset.execute("SELECT claim, status, quote FROM annotations ORDER BY start_char").fetchall()
    dataset.close()
    assert rows[0] == ("QI established 1967", "verified", "Established by the Supreme Court in 1967")
    assert len(rows) == 2


def test_letters_typed_into_a_field_are_letters(day: Day, project_file: str) -> None:
    def job(editor: Editor) -> None:
        started(editor)
        editor.import_samples()
        editor.mark_as_claim("Sunday")
        editor.word_it("Can 3 weeks of talks {work}? [x] JOKE")
        editor.sees(lambda: editor.claim().status, "unchecked")
        editor.sees(lambda: len(editor.claims()), 1)

    assert day(job, project_file) == 0


def test_what_is_typed_before_the_field_stands_is_in_the_field(day: Day, project_file: str) -> None:
    def job(editor: Editor) -> None:
        started(editor)
        editor.import_samples()
        editor.select_phrase("qualified immunity")
        editor.press("C")
        editor.type("The 3 Exits [to] take")  # all of it before the event loop has turned once
        editor.until(lambda: editor.text_in_the_field() == "The 3 Exits [to] take", "it all in the wording's field")
        editor.type(" now")
        editor.press("Return")
        editor.until(lambda: [c.wording for c in editor.claims()] == ["The 3 Exits [to] take now"], "the wording")
        editor.sees(lambda: editor.claim().status, "unchecked")

    assert day(job, project_file) == 0


def test_a_sentence_is_taken_where_nothing_is_selected(day: Day, project_file: str) -> None:
    def job(editor: Editor) -> None:
        started(editor)
        editor.import_samples()
        view = editor.workspace.article.view
        view.setFocus()
        editor.press("Ctrl+Home")
        editor.press("Ctrl+Down")
        editor.press("Right")
        editor.press("C")
        editor.until(lambda: len(editor.claims()) == 1, "the claim")
        editor.until_in_a_field()
        quote = editor.claim().mentions[0].quote
        assert quote.startswith("Sen. Cory Booker (D-N.J.)")
        assert quote.endswith("eliminating qualified immunity.")

    assert day(job, project_file) == 0


def test_palette_keys_and_panes(day: Day, project_file: str) -> None:
    def job(editor: Editor) -> None:
        started(editor)
        editor.import_samples()
        editor.run_command("larger text")
        editor.until(lambda: editor.workspace.article.view.zoom() > 1.0, "larger text")
        editor.press("Ctrl+0")
        editor.sees(editor.workspace.article.view.zoom, 1.0)
        first = editor.title()
        editor.press("Alt+Down")
        editor.until(lambda: editor.title() != first, "the next article")
        editor.press("Alt+Up")
        editor.until(lambda: editor.title() == first, "the one before")
        panes = (editor.workspace.library, editor.workspace.article, editor.workspace.work)
        visited = []
        for _ in range(3):
            editor.press("F6")
            assert editor.focus().isVisible()  # no claim yet: not the list, which is hidden, but the tab above it
            visited.append(next(pane for pane in panes if pane.isAncestorOf(editor.focus())))
        assert len(set(visited)) == 3
        editor.press("Escape")
        editor.press("?")
        sheet = editor.dialog(KeysDialog)
        sheet.close()
        editor.focus_article()
        editor.press("Ctrl+K")
        editor.type("unlikely")
        editor.picture("palette")
        editor.press("Escape")
        editor.sees(lambda: not editor.window.palette_is_open())

    assert day(job, project_file) == 0
