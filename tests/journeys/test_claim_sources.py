"""What a claim's attached files say: read behind the window, shown in the card, looked at, taken by one key."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from annotator.domain.claim import Claim
from annotator.ui.dialogs.attached_text import AttachedTextDialog
from annotator.ui.overviews.searching.search import SearchOverview
from annotator.ui.panels.claims.card.table_value import TableValueRow
from annotator.ui.panels.claims.panel import ClaimsPanel
from tests.importing.printing import column, pdf
from tests.journeys.conftest import Day, Editor, started
from tests.journeys.test_record import drop_on

ARTICLE = "Growth\n\nThe city has 4.2 million residents, the mayor said on Monday. It was a good year.\n"
WORDING = "The city has 4.2 million residents"
SAID = "In 2023 the city had 3.9 million residents, says the statistics office."
REPORT = pdf(
    [
        column(["The annual report", "of the parks department."]),
        column(["In 2023 the city had 3.9 million residents,", "says the statistics office."]),
        column(["The budget is balanced. New benches were set up."]),
    ]
)


TOWNS = "Place;residents;area\nThe city;4200000;310\nThe county;5100000;2200\nThe coast;900000;1400\n"


def at_the_claim(editor: Editor, tmp_path: Path) -> ClaimsPanel:
    """An article with a claim, whose evidence is a report and a broken file."""
    started(editor)
    (tmp_path / "growth.txt").write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "report.pdf").write_bytes(REPORT)
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.4\nnothing follows")
    editor.drop([tmp_path / "growth.txt"])
    editor.until(lambda: any("Gro" in title for title in editor.workspace.library.titles()), "the article")
    editor.settle()
    editor.focus_article()
    editor.open_article("Growth")
    editor.mark_as_claim(WORDING)
    editor.word_it(WORDING)
    panel = editor.workspace.claims
    for name in ("report.pdf", "broken.pdf"):
        drop_on(panel.card.evidence, tmp_path / name)
        editor.until(lambda name=name: name in names(editor), name)
        editor.leave_the_field()
        editor.settle()
    editor.until(panel.card.sources.rows, "what the report says")
    return panel


def names(editor: Editor) -> list[str]:
    return [one.fields.attachment_name for one in editor.claim().evidence]


def words_of(panel: ClaimsPanel) -> list[str]:
    """What stands in the section of the sources beside its rows."""
    return [label.text() for label in panel.card.sources.findChildren(QLabel)]


def quoted(claim: Claim) -> list[tuple[str, str]]:
    return [(one.fields.quote, one.fields.place) for one in claim.evidence]


def test_what_the_sources_say_is_shown_looked_at_and_taken(day: Day, project_file: str, tmp_path: Path) -> None:
    def job(editor: Editor) -> None:
        panel = at_the_claim(editor, tmp_path)
        editor.until(lambda: any("damaged" in one for one in words_of(panel)), "that the other file is damaged")
        [row] = panel.card.sources.rows()  # looked for now: rows are made anew when a file was read
        assert row.passage.page == 2
        assert "3.9 million" in row.text()
        editor.picture("passages")

        editor.focus_article()
        editor.press("Shift+S")
        # rows are made anew whenever something else is known
        editor.until(lambda: any(one.hasFocus() for one in panel.card.sources.rows()), "the passage")
        QTest.keyClick(panel.card.sources.rows()[0], Qt.Key.Key_Return)
        dialog = editor.dialog(AttachedTextDialog)
        assert isinstance(dialog, AttachedTextDialog)
        editor.until(lambda: SAID in dialog.text.toPlainText(), "the text of the file")
        editor.until(lambda: dialog.page.text() == "Page 2", "its page")
        editor.picture_of(dialog, "text of the file")
        dialog.find_field.setText("benches")
        QTest.keyClick(dialog.find_field, Qt.Key.Key_Return)
        editor.until(lambda: dialog.page.text() == "Page 3", "what was looked for")
        dialog.reject()
        editor.settle()

        before = quoted(editor.claim())
        editor.focus_article()
        editor.press("Shift+T")
        editor.until(lambda: (SAID, "p. 2") in quoted(editor.claim()), "the quotation")
        editor.picture("taken")
        editor.undo()
        editor.until(lambda: quoted(editor.claim()) == before, "that it was given back")

    assert day(job, project_file) == 0


def test_the_cell_that_a_number_may_come_from_is_shown(day: Day, project_file: str, tmp_path: Path) -> None:
    def job(editor: Editor) -> None:
        (tmp_path / "towns.csv").write_text(TOWNS, encoding="utf-8")
        panel = at_the_claim(editor, tmp_path)
        drop_on(panel.card.evidence, tmp_path / "towns.csv")
        editor.leave_the_field()
        editor.until(lambda: any("damaged" in one for one in words_of(panel)), "that all files were read")
        editor.until(lambda: panel.card.sources.findChildren(TableValueRow), "the cell")
        [row] = panel.card.sources.findChildren(TableValueRow)
        assert "4.2 million: 4200000" in row.text()
        editor.picture("cell of a table")
        QTest.keyClick(row, Qt.Key.Key_Return)
        dialog = editor.dialog(AttachedTextDialog)
        assert isinstance(dialog, AttachedTextDialog)
        editor.until(lambda: "4200000" in dialog.text.toPlainText(), "the table")
        dialog.reject()

    assert day(job, project_file) == 0


def test_a_word_of_a_file_is_found_and_shown_on_its_page(day: Day, project_file: str, tmp_path: Path) -> None:
    def job(editor: Editor) -> None:
        at_the_claim(editor, tmp_path)
        editor.run_command("Search everywhere")
        editor.until(editor.in_a_field, "the field of the search")
        search = editor.window.findChild(SearchOverview)
        assert search is not None
        editor.type("benches")
        editor.until(lambda: search._view.model().rowCount() == 1, "the hit")
        editor.picture("hit in a file")
        editor.press("Return")
        dialog = editor.dialog(AttachedTextDialog)
        assert isinstance(dialog, AttachedTextDialog)
        editor.until(lambda: dialog.page.text() == "Page 3", "its page")
        dialog.reject()

    assert day(job, project_file) == 0
