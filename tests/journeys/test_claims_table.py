"""The claims table in the real window: many claims at once, copied, wrapped, read beside it, laid out as one likes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QMenu, QTableView, QTextBrowser, QToolButton

from annotator.ui.overviews.claims_table.cells import ROW_HEIGHT
from annotator.ui.overviews.claims_table.columns import COLUMNS, NUMBER_OF, title_of
from annotator.ui.overviews.claims_table.table import ClaimsTable
from tests.journeys.conftest import Day, Editor, started

ALL = 27


def at_the_table(editor: Editor) -> QTableView:
    """The sample project's 27 claims in the table."""
    started(editor)
    editor.run_command("sample project")
    editor.until(lambda: editor.project.name.startswith("Police reform"), "the sample project")
    editor.until(editor.title, "an article of it")
    editor.focus_article()
    return go_to_table(editor)


def go_to_table(editor: Editor) -> QTableView:
    editor.press("Alt+2")
    overview = editor.workspace.overviews.current()
    assert isinstance(overview, ClaimsTable)
    table = overview.findChild(QTableView)
    assert table is not None
    editor.until(lambda: len(words_in(table, "claim")) == ALL and all(words_in(table, "claim")), "all claims")
    return table


def words_in(table: QTableView, column: str) -> list[str]:
    model, number = table.model(), NUMBER_OF[column]
    return [str(model.index(row, number).data() or "") for row in range(model.rowCount())]


def choose(editor: Editor, button: str, *entries: str) -> None:
    """Open a menu of the table by its button, and click through its entries."""
    overview = editor.workspace.overviews.current()
    opener = editor.button_in(overview, button)
    assert isinstance(opener, QToolButton)
    menu = opener.menu()
    menu.popup(opener.mapToGlobal(QPoint(0, opener.height())))
    for entry in entries:
        editor.until(menu.isVisible, f"the menu of {button}")
        action = next(action for action in menu.actions() if action.text().split("\t")[0] == entry)
        behind = action.menu()
        editor.click(menu, menu.actionGeometry(action).center())
        if isinstance(behind, QMenu):
            menu = behind
    editor.window.activateWindow()


def test_the_bar_says_how_many_and_each_act_is_told_with_undo(day: Day, project_file: str) -> None:
    def job(editor: Editor) -> None:
        table = at_the_table(editor)
        overview = editor.workspace.overviews.current()
        bar = editor.button_in(overview, "Remove tag").parentWidget()
        said = bar.findChildren(QLabel)[0].text
        editor.sees(said, "1 selected")
        editor.press("Ctrl+A")
        editor.sees(said, f"{ALL} selected")
        before = {claim.claim_id: (claim.status, claim.tags) for claim in editor.claims()}

        blank = []
        table.model().dataChanged.connect(lambda *_: blank.extend(at for at in words_in(table, "claim") if not at))
        choose(editor, "Status", "misleading")
        editor.told(f"{ALL} claims set to “misleading”")
        editor.sees(lambda: set(words_in(table, "status")), {"misleading"})
        choose(editor, "Add tag", "money")
        editor.told(f"{ALL} claims tagged “money”")
        editor.sees(lambda: all("money" in tags for tags in words_in(table, "tags")))
        editor.picture("claims-table-bulk")
        editor.settle()
        assert not blank, "rows were blank while they were read again"

        editor.press("Ctrl+Z")
        editor.press("Ctrl+Z")
        editor.sees(lambda: {claim.claim_id: (claim.status, claim.tags) for claim in editor.claims()}, before)
        editor.sees(lambda: "misleading" in words_in(table, "status"), expected=False)

        editor.click(editor.button_in(overview, "Select nothing"))
        editor.sees(bar.isVisible, expected=False)

    assert day(job, project_file) == 0


def test_rows_are_copied_as_a_table_with_the_columns_that_are_shown(day: Day, project_file: str) -> None:
    def job(editor: Editor) -> None:
        table = at_the_table(editor)
        choose(editor, "Columns", "Claimant")
        editor.sees(lambda: table.isColumnHidden(NUMBER_OF["claimant"]))
        table.setFocus()
        editor.press("Home")
        editor.press("Shift+Down")
        editor.press("Ctrl+C")
        editor.told("2 claims copied")
        held = QGuiApplication.clipboard().mimeData()
        rows = [line.split("\t") for line in held.text().splitlines()]
        assert rows[0] == ["Status", "Claim", "Tags", "Article", "Sources"]
        assert [row[1] for row in rows[1:]] == words_in(table, "claim")[:2]
        assert held.html().count("<tr>") == 3
        assert words_in(table, "claim")[1] in held.html()

    assert day(job, project_file) == 0


def test_long_claims_wrap_and_the_last_one_is_seen_whole(day: Day, project_file: str) -> None:
    def job(editor: Editor) -> None:
        table = at_the_table(editor)
        lengths = words_in(table, "claim")
        heights: Callable[[], list[int]] = lambda: [table.rowHeight(row) for row in range(8)]  # noqa: E731
        editor.until(lambda: max(heights()) > ROW_HEIGHT, "a row of more than one line")
        shortest = min(range(8), key=lambda row: len(lengths[row]))
        longest = max(range(8), key=lambda row: len(lengths[row]))
        assert heights()[longest] > heights()[shortest]
        editor.press("End")
        last = len(lengths) - 1
        editor.sees(lambda: table.currentIndex().row(), last)
        editor.sees(lambda: table.visualRect(table.model().index(last, 0)).bottom() <= table.viewport().rect().bottom())

    assert day(job, project_file) == 0


def test_the_current_claim_stands_beside_the_table(day: Day, project_file: str) -> None:
    def job(editor: Editor) -> None:
        table = at_the_table(editor)
        page = editor.workspace.overviews.current().findChild(QTextBrowser)
        assert page is not None
        wording = "QI established 1967"
        while words_in(table, "claim")[table.currentIndex().row()] != wording:
            editor.press("Down")
        editor.sees(lambda: wording in page.toPlainText() and "Pierson v. Ray" in page.toPlainText())
        assert "Established by the Supreme Court in 1967" in page.toPlainText()
        editor.picture("claims-table-preview")
        editor.press("4")
        editor.sees(lambda: page.toPlainText().strip().startswith("false"))

    assert day(job, project_file) == 0


def test_the_layout_of_the_columns_is_there_the_next_day(day: Day, project_file: str) -> None:
    def first(editor: Editor) -> None:
        table = at_the_table(editor)
        choose(editor, "Columns", "Made")
        choose(editor, "Columns", "Article")
        choose(editor, "Columns", "More fields", "Rationale")
        rationales = [claim.rationale for claim in editor.claims() if claim.rationale]
        assert rationales
        wanted = {" ".join(one.split()) for one in rationales}
        editor.sees(lambda: bool(wanted & set(words_in(table, "rationale"))))
        header = table.horizontalHeader()
        header.moveSection(header.visualIndex(NUMBER_OF["tags"]), 0)
        header.resizeSection(NUMBER_OF["status"], 97)

    def second(editor: Editor) -> None:
        table = at_the_table(editor)
        header = table.horizontalHeader()
        shown = [header.logicalIndex(at) for at in range(header.count())]
        titles = [title_of(COLUMNS[number]) for number in shown if not header.isSectionHidden(number)]
        assert titles == ["Tags", "Status", "Claim", "Claimant", "Sources", "Made", "Rationale"]
        assert header.sectionSize(NUMBER_OF["status"]) == 97

    assert day(first, project_file) == 0
    assert day(second, project_file) == 0
