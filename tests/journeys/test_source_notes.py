"""A Word draft with the writer's comments and footnotes: seen, walked, tagged over, taken as evidence, undone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication

from annotator.ui.article.noted import note_entries
from tests.fixtures.noted_drafts import NOTED, write_draft
from tests.journeys.conftest import Day, Editor, started

DRAFT = Path(__file__).parents[1] / "fixtures" / "drafts" / "libreoffice.docx"


def _open(editor: Editor, source: Path) -> None:
    started(editor)
    editor.drop([source])
    editor.until(lambda: editor.session.article() is not None, "the article")
    editor.focus_article()
    editor.settle()


def test_a_claim_over_a_footnote_of_a_word_draft_has_it_as_evidence(day: Day, project_file: str) -> None:
    def job(editor: Editor) -> None:
        _open(editor, DRAFT)
        page = editor.workspace.article.view.page()
        editor.until(lambda: page.notes.notes, "the notes in the text")
        editor.picture("source-notes")
        editor.mark_as_claim("The bridge cost twelve million")
        editor.until(lambda: editor.claim().evidence, "the evidence")
        [piece] = editor.claim().evidence
        assert (piece.fields.title, piece.fields.place) == ("Budget 2024", "p. 7")
        assert (piece.fields.url, piece.fields.note) == (
            "https://example.org/b",
            "Given by Ann Porter in a footnote of the draft.",
        )
        editor.leave_the_field()
        editor.settle()
        editor.picture("source-note-as-evidence")
        editor.undo()
        editor.sees(editor.claims, [])
        assert editor.project.source_notes.of_article(editor.workspace.article.article_id())[1].evidence_ids == ()

    assert day(job, project_file) == 0


@pytest.mark.usefixtures("noted_format")
def test_notes_are_walked_listed_and_worked_on_by_keys(day: Day, project_file: str, tmp_path: Path) -> None:
    def job(editor: Editor) -> None:
        _open(editor, write_draft(tmp_path / "talks.noted"))
        workspace, view = editor.workspace, editor.workspace.article.view
        listed = workspace.work.source_notes
        editor.until(lambda: len(view.page().notes.notes) == 5, "the notes in the text")
        # a text that is set anew, as by a new draft, has its notes again, also where nothing is new about them
        before = view.page().notes
        editor.session.open_article(workspace.article.article_id())
        editor.until(lambda: view.page().notes is not before, "the text set anew")
        editor.until(lambda: len(view.page().notes.notes) == 5, "the notes in the text again")
        editor.focus_article()
        editor.press("F7")
        assert _words(editor) == "4 percent"
        editor.press("F7")
        place = NOTED.index("2 percent.") + len("2 percent.")
        assert view.selection() == (place, place)
        editor.press("Shift+F7")
        assert _words(editor) == "4 percent"
        # a claim of the note, which has it as evidence
        editor.press("F")
        editor.until(editor.session.claim_id, "the claim selected")
        assert editor.claim().mentions[0].quote == "4 percent"
        assert editor.claim().evidence[0].fields.url == "https://www.bls.gov/empsit.htm"
        # another note as evidence for the same claim
        editor.settle()
        editor.press("F7")
        editor.press("Y")
        editor.told("Taken as evidence")
        editor.sees(lambda: len(editor.claim().evidence), 2)
        # the list: where they stand, which have claims, what they say
        editor.press("B")
        editor.until(lambda: workspace.work.page() == "source_notes", "the page of source notes")
        editor.settle()
        editor.sees(lambda: [one.claim_ids != () for one in workspace.work.source_notes._model._shown].count(True), 2)
        editor.picture("source-notes-list")
        editor.press("Home")
        editor.press("Down")
        editor.sees(lambda: listed.current().note.kind.value, "footnote")
        assert view.selection() == (place, place)
        editor.run_command("Copy the source note")
        editor.told("Copied")
        assert "Journal of Things" in QGuiApplication.clipboard().text()
        editor.run_command("Make a claim of each source note")
        editor.told("made of source notes")
        editor.sees(lambda: len(editor.claims()), 4)
        editor.undo()
        editor.sees(lambda: len(editor.claims()), 1)

    assert day(job, project_file) == 0


@pytest.mark.usefixtures("noted_format")
def test_the_glyph_beside_a_line_leads_to_its_note_and_search_finds_it(
    day: Day, project_file: str, tmp_path: Path
) -> None:
    def job(editor: Editor) -> None:
        _open(editor, write_draft(tmp_path / "talks.noted"))
        view = editor.workspace.article.view
        editor.until(lambda: len(view.page().notes.notes) == 5, "the notes in the text")
        entries = list(note_entries(view.page()))
        assert sum(len(entry.notes) for entry in entries) == 5
        centre = entries[0].rect.center().toPoint()
        assert "Dana Reyes" in view._notes.tip(entries[0].rect.center())
        editor.click(view.viewport(), QPoint(centre))
        editor.sees(lambda: _words(editor), "4 percent")
        editor.press("Ctrl+Shift+F")
        editor.until_in_a_field()
        editor.type("okafor")
        hits = editor.workspace.overviews.current()._model
        editor.until(lambda: hits.rowCount() == 1, "one hit")
        editor.picture("source-note-found")
        editor.press("Return")
        editor.until(view.hasFocus, "the article in front")
        assert view.caret() == NOTED.index("ten people")

    assert day(job, project_file) == 0


def _words(editor: Editor) -> str:
    start, end = editor.workspace.article.view.selection()
    return editor.workspace.article.view.text()[start:end]
