"""The views over all articles, by keyboard: the table of claims, search everywhere, the dashboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QListView, QTableView

from annotator.ui import index_renewal
from annotator.ui.index_renewal import IndexRenewal
from annotator.ui.overviews.claims_table.table import ClaimsTable
from annotator.ui.overviews.dashboard.dashboard import Dashboard, paint_fitted
from annotator.ui.overviews.searching.search import SearchOverview
from tests.journeys.conftest import Day, Editor, started


def prepared(editor: Editor) -> None:
    """The sample project, with its 27 claims in three articles."""
    started(editor)
    editor.run_command("sample project")
    editor.until(lambda: editor.project.name.startswith("Police reform"), "the sample project")
    editor.until(editor.title, "an article of it")
    editor.focus_article()


def table_of(editor: Editor) -> QTableView:
    overview = editor.workspace.overviews.current()
    assert isinstance(overview, ClaimsTable)
    table = overview.findChild(QTableView)
    assert table is not None
    return table


def column(editor: Editor, number: int) -> list[str]:
    model = table_of(editor).model()
    editor.until(lambda: model.rowCount() and model.index(0, number).data() is not None, "lines in the table")
    return [str(model.index(row, number).data() or "") for row in range(model.rowCount())]


def said_in(overview: SearchOverview) -> str:
    return " ".join(label.text() for label in overview.findChildren(QLabel) if label.isVisible())


def numbers(dashboard: Dashboard) -> dict[str, str]:
    return {row[0]: row[1] for row in dashboard.table() if len(row) == 2}


def test_many_claims_are_changed_in_the_table_and_one_undo_takes_it_back(day: Day, project_file: str) -> None:
    def job(editor: Editor) -> None:
        prepared(editor)
        before = {claim.claim_id: claim.status for claim in editor.claims()}
        editor.press("Alt+2")
        editor.until(lambda: len(column(editor, 0)) == 27, "all claims")
        editor.press("Ctrl+F")
        editor.type("qualified immunity")
        editor.until(lambda: len(column(editor, 1)) < 27, "fewer claims")
        editor.press("Return")
        editor.sees(lambda: all("ualified" in wording or "QI" in wording for wording in column(editor, 1)))
        editor.press("Ctrl+A")
        editor.press("4")
        editor.until(lambda: set(column(editor, 0)) == {"false"}, "all of them false")
        editor.picture("claims-table")
        changed = [claim for claim in editor.claims() if claim.status != before[claim.claim_id]]
        assert len(changed) > 3
        editor.press("Ctrl+Z")
        editor.until(lambda: {c.claim_id: c.status for c in editor.claims()} == before, "all as they were")

        editor.press("Return")  # to the place of the first one
        editor.until(lambda: editor.workspace.overviews.current_id() == "", "the panes")
        editor.until(lambda: editor.session.claim_id() in {claim.claim_id for claim in changed}, "its claim selected")
        editor.sees(lambda: editor.claim().mentions[0].article_id, editor.workspace.article.article_id())

    assert day(job, project_file) == 0


def test_claims_are_grouped_and_sorted(day: Day, project_file: str) -> None:
    def job(editor: Editor) -> None:
        prepared(editor)
        editor.press("Alt+2")
        editor.until(lambda: len(column(editor, 0)) == 27, "all claims")
        header = table_of(editor).horizontalHeader()
        editor.click(header.viewport(), QPoint(header.sectionViewportPosition(1) + 40, header.height() // 2))
        editor.until(lambda: column(editor, 1) == sorted(column(editor, 1), key=str.lower), "sorted by wording")
        groups = editor.workspace.overviews.current().findChild(QComboBox)
        assert groups is not None
        groups.setFocus()
        editor.press("Down")
        editor.until(lambda: any("·" in words for words in column(editor, 0)), "headings")
        headings = [words for words in column(editor, 0) if "·" in words]
        assert headings[0].startswith("unchecked")
        assert sum(int(words.split("·")[1].split()[0]) for words in headings) == 27

    assert day(job, project_file) == 0


def test_everything_is_found_and_gone_to(day: Day, project_file: str) -> None:
    def job(editor: Editor) -> None:
        prepared(editor)
        editor.press("Ctrl+Shift+F")
        overview = editor.workspace.overviews.current()
        assert isinstance(overview, SearchOverview)
        hits = overview.findChild(QListView)
        assert hits is not None
        editor.type('"qualified immunity" status:verified')
        editor.until(hits.isVisible, "hits")
        editor.until(
            lambda: any("status:verified" in b.text() for b in overview.findChildren(QAbstractButton)), "a chip"
        )
        editor.picture("search")
        wanted = hits.model().index(0, 0).data()
        editor.press("Return")
        editor.until(lambda: editor.workspace.overviews.current_id() == "", "the panes")
        editor.until(lambda: bool(editor.session.claim_id()) and editor.claim().wording == wanted, "the claim")
        editor.sees(lambda: editor.claim().status, "verified")

        editor.press("Ctrl+Shift+F")
        editor.type("in:articles Pierson OR (thorniest")
        editor.until(lambda: "bracket" in said_in(overview), "what is wrong with it")
        editor.type(")")
        editor.until(lambda: "bracket" not in said_in(overview) and hits.isVisible(), "hits again")
        editor.press("Return")
        view = editor.workspace.article.view
        editor.until(lambda: view.text()[view.caret() :].startswith("thorniest"), "the word in the article")

    assert day(job, project_file) == 0


def test_an_older_index_is_renewed_while_it_is_searched(
    day: Day, project_file: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The editor finds what is there, is told that there may be more, and finds it once the index is renewed."""

    def job(editor: Editor) -> None:
        prepared(editor)
        with editor.project._store.keeping() as reading:  # as an earlier program leaves it
            reading._connection.exec_driver_sql("DELETE FROM renewed_search")
        editor.project.search._renewed = False
        editor.press("Ctrl+Shift+F")
        overview = editor.workspace.overviews.current()
        assert isinstance(overview, SearchOverview)
        editor.type("immunity")
        editor.until(lambda: "being renewed" in said_in(overview), "that there may be more")
        hits = overview.findChild(QListView)
        assert hits is not None
        editor.sees(hits.isVisible, True)
        editor.picture("search-renewing")
        renewal = editor.window.findChild(IndexRenewal)
        assert renewal is not None
        renewal.look()  # as the clock does
        editor.until(lambda: editor.project.search.renewal() is None, "the index renewed")
        editor.press("Space")
        editor.until(lambda: "being renewed" not in said_in(overview), "nothing more to tell")
        assert hits.isVisible()

    monkeypatch.setattr(index_renewal, "_FIRST", 3_600_000)
    assert day(job, project_file) == 0


def test_the_dashboard_counts_and_leads_to_claims(day: Day, project_file: str, tmp_path: Path) -> None:
    def job(editor: Editor) -> None:
        prepared(editor)
        editor.press("Alt+4")
        dashboard = editor.workspace.overviews.current()
        assert isinstance(dashboard, Dashboard)
        editor.until(lambda: numbers(dashboard).get("claims") == "27", "its numbers")
        verified = sum(claim.status == "verified" for claim in editor.claims())
        editor.sees(lambda: numbers(dashboard)["verified"], str(verified))
        editor.picture("dashboard")

        editor.click_button("Copy table")
        assert f"verified\t{verified}" in QGuiApplication.clipboard().text()
        editor.click_button("Copy picture")
        assert QGuiApplication.clipboard().pixmap().height() >= dashboard.picture().height() > 900

        printer = QPrinter()
        printer.setOutputFileName(str(tmp_path / "dashboard.pdf"))
        paint_fitted(printer, dashboard.picture())
        assert (tmp_path / "dashboard.pdf").read_bytes().startswith(b"%PDF")

        editor.click(editor.button_in(dashboard, "verified:"))
        editor.until(lambda: set(column(editor, 0)) == {"verified"}, "the verified claims")
        editor.sees(lambda: len(column(editor, 0)), verified)
        editor.press("Escape")  # the filter goes first
        editor.until(lambda: len(column(editor, 0)) == 27, "all claims")
        editor.press("Escape")
        editor.sees(editor.workspace.overviews.current_id, "")

    assert day(job, project_file) == 0
