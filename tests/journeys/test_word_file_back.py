"""The writer's own Word file goes out of the window with the check in it, and is dropped on it when it comes back."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLineEdit

from annotator.bootstrap import open_project
from annotator.domain.claim import ClaimFields
from annotator.domain.reference_code import Meant, reference_code
from annotator.domain.work import QueryState
from annotator.ui.dialogs.answers import AnswersDialog
from annotator.ui.dialogs.exporting import ExportDialog
from tests.exporting.test_handback import decided, draft, edited, word_reply
from tests.journeys.conftest import Day, Editor, started
from tests.journeys.test_exporting import choose, told_before


def test_the_writers_file_goes_out_and_comes_back(
    day: Day, project_file: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)
    came, out = tmp_path / "flood.docx", tmp_path / "sent.docx"
    came.write_bytes(draft())
    with closing(open_project(Path(project_file), person="Anna Check")) as project:
        article = project.imports.run([came]).imported[0].article_id
        start = project.articles.revision(article).text.index("12,000 people")
        fields = ClaimFields(wording="12,000 people were hit", status="false", correction="15,000 people")
        claim = project.claims.tag(article, start, start + len("12,000 people"), fields).claim_id
        query = project.work.ask(article, "Who counted them?", claim).id

    def job(editor: Editor) -> None:
        started(editor)
        editor.open_article("Flood")
        editor.until(lambda: editor.session.article() is not None, "the article")
        editor.focus_article()
        editor.press("Ctrl+Shift+E")
        dialog = editor.dialog(ExportDialog)
        choose(dialog, "Format", "handback-docx")
        file = next(one for one in dialog.findChildren(QLineEdit) if one.accessibleName() == "File")
        editor.sees(lambda: file.text().endswith(".docx"))
        editor.until(lambda: "1 article " in told_before(dialog), "that one article goes out")
        editor.picture_of(dialog, "hand-back")
        editor.fill_in(dialog, "File", str(out))
        editor.click_button("Save")
        editor.until(out.exists, "the file")
        editor.settle()

        returned = word_reply(out.read_bytes(), reference_code(Meant.QUERY, query), "The county did.")
        out.write_bytes(edited(returned, {"word/document.xml": lambda xml: decided(xml, accepted=True)}))
        editor.workspace.take_dropped([out], editor.workspace.article.view.rect().center())
        answers = editor.dialog(AnswersDialog)
        editor.picture_of(answers, "came-back")
        editor.click_button("Take what is ticked")
        editor.told("taken from the writer's answers")
        [asked] = editor.project.work.queries()
        assert (asked.answer, asked.state) == ("The county did.", QueryState.ANSWERED)
        assert "15,000 people" in editor.project.articles.revision(article).text

    assert day(job, project_file) == 0
