"""Handing over to the writer and taking what comes back: templates, a look before, the page, the mail, the answers."""

from __future__ import annotations

import base64
import json
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QPushButton, QTabWidget

from annotator.domain.answers import PASTED_BEGIN, PASTED_END
from annotator.domain.claim import ClaimFields
from annotator.domain.work import QueryState
from annotator.ui.dialogs.answers import AnswersDialog
from annotator.ui.dialogs.exporting import ExportDialog
from annotator.ui.preferences.dialog import PreferencesDialog
from annotator.ui.preferences.templates import TemplatesPage
from tests.journeys.conftest import Day, Editor, started
from tests.journeys.test_exporting import choose, told_before


def sent_on(page: Path) -> dict[str, object]:
    """What a page knows of what it asks."""
    held = page.read_text("utf-8").partition('id="annotator-answer-page">')[2].partition("</script>")[0]
    found: dict[str, object] = json.loads(held)
    return found


def answered(page: Path) -> bytes:
    """What a page saves whose one query is answered, and whose correction is not taken."""
    sent = sent_on(page)
    query, correction = sent["queries"][0], sent["corrections"][0]  # type: ignore[index]
    return json.dumps(
        {
            "annotator_answers": 1,
            "project": sent["project"],
            "author": "Jane Doe",
            "articles": sent["articles"],
            "answers": [{**query, "text": "Pierson v. Ray, 1967."}],
            "corrections": [{**correction, "accepted": False, "note": "I mean the doctrine."}],
            "remarks": [{"text": "Call me.", "article_id": "gone"}],
        }
    ).encode()


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The files that were opened in the system's programs."""
    files: list[Path] = []

    def open_url(url: QUrl) -> bool:
        files.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return files


def test_queries_go_out_and_answers_come_back(day: Day, project_file: str, tmp_path: Path, opened: list[Path]) -> None:
    page, file = tmp_path / "page.html", tmp_path / "answers.json"

    def job(editor: Editor) -> None:
        started(editor)
        editor.import_samples()
        editor.mark_as_claim("qualified immunity")
        editor.word_it("Qualified immunity was established in 1967")
        editor.focus_article()
        editor.press("Q")
        draft = editor.workspace.claims.card.queries.draft
        editor.sees(draft.box.hasFocus)
        editor.settle()
        editor.press("Ctrl+Space")
        offer = editor.workspace.claims.card.queries.templates
        editor.sees(offer.suggestions.list.isVisible)
        editor.picture("templates")
        editor.press("Enter")
        editor.sees(draft.box.value, "What is your source for “qualified immunity”?")
        editor.press("Enter")
        editor.sees(lambda: len(editor.project.work.queries()), 1)
        claim = editor.claim().claim_id
        editor.settle()
        editor.project.claims.set_fields(claim, ClaimFields(correction="immunity"))

        editor.focus_article()
        editor.press("Ctrl+Shift+Q")
        editor.told("The open queries are copied")
        assert "1. “qualified immunity”\n   What is your source" in QGuiApplication.clipboard().text()

        editor.press("Ctrl+Shift+E")
        dialog = editor.dialog(ExportDialog)
        assert dialog.windowTitle() == "Hand over"
        choose(dialog, "Format", "answer-html")
        editor.until(lambda: "1 article " in told_before(dialog), "that one article goes out")
        editor.picture_of(dialog, "hand-over")
        editor.click_button("Look at it first")
        editor.until(lambda: opened, "that it is opened")
        assert sent_on(opened[0])["queries"]
        editor.fill_in(dialog, "File", str(page))
        editor.click_button("Save")
        editor.until(lambda: page in opened, "that the page is opened where it was saved")
        file.write_bytes(answered(page))

        editor.workspace.take_dropped([file], editor.workspace.article.view.rect().center())
        dialog = editor.dialog(AnswersDialog)
        editor.picture_of(dialog, "answers")
        assert dialog.words.text().startswith("3 thing")
        dialog.list.setCurrentItem(dialog.list.topLevelItem(2).child(0))  # a remark is left
        dialog.list.setFocus()
        editor.press("Space")
        assert dialog.words.text().startswith("2 thing")
        editor.click_button("Take what is ticked")
        editor.told("taken from the writer's answers")
        [query] = editor.project.work.queries()
        assert (query.answer, query.state) == ("Pierson v. Ray, 1967.", QueryState.ANSWERED)
        editor.sees(lambda: editor.claim().correction_answer, "rejected")
        editor.settle()
        editor.picture("answered")
        editor.focus_article()
        editor.press("Ctrl+Z")
        editor.sees(lambda: editor.project.work.queries()[0].state, QueryState.OPEN)

        block = base64.encodebytes(file.read_bytes()).decode()  # the same, pasted into a mail
        QGuiApplication.clipboard().setText(f"Hello,\n{PASTED_BEGIN}\n{block}{PASTED_END}\n")
        editor.focus_article()
        editor.press("Ctrl+V")
        pasted = editor.dialog(AnswersDialog)
        assert pasted.words.text().startswith("3 thing")
        editor.click_button("Cancel")

    assert day(job, project_file) == 0
    assert not opened[0].exists()  # what was only looked at is gone


def test_templates_are_written_in_the_preferences(day: Day, project_file: str) -> None:
    def job(editor: Editor) -> None:
        started(editor)
        editor.import_samples()
        editor.press("Ctrl+,")
        dialog = editor.dialog(PreferencesDialog)
        (page,) = dialog.findChildren(TemplatesPage)
        dialog.findChildren(QTabWidget)[0].setCurrentWidget(page)
        page.boxes["query_templates"].setPlainText("Wer sagt „{quote}“?\n\nWann?")
        page.boxes["letter"].setPlainText("Hallo {byline},\n{queries}")
        editor.picture_of(dialog, "preferences")
        next(one for one in dialog.findChildren(QPushButton) if one.text() == "Close").click()
        editor.sees(lambda: editor.session.settings.query_templates, ("Wer sagt „{quote}“?", "Wann?"))
        assert editor.session.settings.letter == "Hallo {byline},\n{queries}"
        assert editor.session.settings.rationale_templates == ()

    assert day(job, project_file) == 0
