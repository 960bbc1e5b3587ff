"""The work on an article at the window: signed off, assigned, asked about, corrected; mostly by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QTableView, QWidget

from annotator.bootstrap import open_project
from annotator.domain.claim import ClaimFields
from annotator.domain.library import today
from annotator.domain.work import Priority, QueryState, WorkFields
from annotator.services.projects import Project
from annotator.ui.dialogs.assignment import AssignmentDialog
from annotator.ui.dialogs.close_query import OnBehalfDialog
from annotator.ui.dialogs.sign_off import SignOffDialog
from annotator.ui.dialogs.waive import WaiveDialog
from annotator.ui.models.articles import COVERAGE, SUMMARY
from annotator.ui.panels.coverage.bar import CoverageBar
from annotator.ui.panels.notes.notes_page import NotesPage
from annotator.ui.panels.tabs import PanelTabs
from tests.journeys.conftest import Day, Editor, started

COURT = "At court\n\nOn 23 June 2021 the officers came. The clerk counted 30 of them.\n"
BUDGET = "The budget\n\nThe city spends 4 million dollars a year on parks, the mayor said.\n"


def made(project_file: str, prepare: Callable[[Project, str, str], None] = lambda *_: None) -> None:
    """A project of Ben's with two short articles, and whatever he has done to them."""
    project = open_project(project_file, person="Ben Ross")
    ids = [project.imports.paste(text, "desk").imported[0].article_id for text in (BUDGET, COURT)]
    prepare(project, *ids)
    project.close()


def at_court(editor: Editor) -> None:
    """Sit down at the article, as Anna."""
    started(editor)
    editor.until(editor.title, "an article")
    editor.name_herself("Anna")
    editor.until(lambda: editor.window.workspace() and editor.project.person.name == "Anna", "Anna's project")
    editor.until(editor.title, "an article again")
    if editor.title() != "At court":
        editor.focus_article()
        editor.press("Alt+Down" if editor.workspace.library.titles()[0] == editor.title() else "Alt+Up")
        editor.until(lambda: editor.title() == "At court", "the article")
    editor.focus_article()


def bar_of(editor: Editor) -> CoverageBar:
    return editor.workspace.work.bar


def tabs_of(editor: Editor) -> PanelTabs:
    return editor.workspace.work.tabs


def status(editor: Editor) -> str:
    opened = editor.session.article()
    assert opened is not None
    return opened.article.status


def lines(editor: Editor) -> dict[str, object]:
    """What the library knows of each article, by title."""
    table = editor.workspace.library.findChild(QTableView)
    assert table is not None
    rows = [table.model().index(row, 0).data(SUMMARY) for row in range(table.model().rowCount())]
    return {row.title: row for row in rows if row is not None}


def said_in(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_a_sign_off_leads_through_all_claims_that_lack_something(day: Day, project_file: str) -> None:
    def prepare(project: Project, _budget: str, court: str) -> None:
        for start, end in ((10, 21), (22, 34), (35, 48)):
            claim_id = project.claims.tag(court, start, end).claim_id
            project.claims.set_status([claim_id], "verified")

    made(project_file, prepare)

    def job(editor: Editor) -> None:
        at_court(editor)
        bar = editor.workspace.work.lacking
        claims = [claim.claim_id for claim in sorted(editor.claims(), key=lambda one: one.mentions[0].start)]
        editor.focus_article()
        editor.press("Ctrl+Shift+S")
        dialog = editor.dialog(SignOffDialog)
        editor.sees(lambda: "3 checked claims have no evidence" in said_in(dialog))
        editor.click(editor.button_in(dialog, "Show the checked claims without evidence"))
        editor.sees(lambda: said_in(bar), "No evidence: 1 of 3")
        assert editor.session.claim_id() == claims[0]
        editor.picture("lacking")
        editor.click(editor.button_in(bar, "The next one"))
        editor.sees(lambda: said_in(bar), "No evidence: 2 of 3")
        assert editor.session.claim_id() == claims[1]
        editor.focus_article()
        editor.add_evidence("The court's record", "The court")
        editor.focus_article()
        editor.settle()
        editor.press("F8")  # the one just mended is not among them any more: the one behind it comes
        editor.sees(lambda: said_in(bar), "No evidence: 2 of 2")
        assert editor.session.claim_id() == claims[2]
        editor.press("F8")  # and round
        editor.sees(lambda: said_in(bar), "No evidence: 1 of 2")
        assert editor.session.claim_id() == claims[0]
        editor.press("Shift+F8")
        editor.sees(lambda: said_in(bar), "No evidence: 2 of 2")
        for claim_id in (claims[2], claims[0]):
            editor.until(lambda claim_id=claim_id: editor.session.claim_id() == claim_id, "the claim")
            editor.focus_article()
            editor.add_evidence("The court's record", "The court")
            editor.focus_article()
            editor.settle()
            editor.press("F8")
        editor.told("None of the claims lacks that any more.")
        editor.until(bar.isHidden, "the bar gone")
        editor.press("F8")
        editor.told("No claim lacks evidence, a correction or a query.")

    assert day(job, project_file) == 0


def test_an_article_is_covered_signed_off_and_the_sign_off_withdrawn(day: Day, project_file: str) -> None:
    def job(editor: Editor) -> None:
        at_court(editor)
        editor.until(lambda: editor.workspace.covering.known, "the coverage")
        editor.mark_as_claim("On 23 June 2021 the officers came.")
        editor.press("Return")
        editor.until(lambda: len(editor.workspace.covering.missing()) == 1, "one left")

        editor.focus_article()
        editor.press("Ctrl+Shift+S")
        dialog = editor.dialog(SignOffDialog)
        editor.sees(lambda: "1 checkable is neither covered by a claim nor waived" in said_in(dialog))
        editor.sees(lambda: "1 claim is not checked" in said_in(dialog))
        editor.picture_of(dialog, "sign-off")
        editor.click(editor.button_in(dialog, "Show what is left to cover"))
        editor.until(lambda: editor.workspace.work.page() == "checkables", "what is left")

        editor.focus_article()
        editor.press("N")
        editor.press("V")
        dialog = editor.dialog(WaiveDialog)
        editor.until(lambda: dialog.isAncestorOf(editor.focus()), "the reason")
        editor.press("Return")
        editor.until(lambda: not editor.workspace.covering.missing(), "nothing left")
        editor.focus_article()
        editor.set_status("3", "verified")
        editor.press("Ctrl+Shift+S")
        dialog = editor.dialog(SignOffDialog)
        editor.sees(lambda: "1 checked claim has no evidence" in said_in(dialog))
        editor.click(editor.button_in(dialog, "Show the checked claims without evidence"))
        editor.until(lambda: editor.workspace.work.page() == "claims", "the claim")
        editor.focus_article()
        editor.add_evidence("The court's record", "The court")
        editor.focus_article()
        editor.press("Ctrl+Shift+S")
        editor.until(lambda: status(editor) == "signed off", "the article signed off")
        editor.until(lambda: getattr(lines(editor).get("At court"), "status", "") == "signed off", "the library")
        bar = bar_of(editor)
        editor.until(bar.withdraw.isVisible, "who signed it off")
        editor.sees(lambda: "signed off by Anna" in " ".join(b.accessibleName() for b in bar.findChildren(QWidget)))
        editor.picture("signed-off")

        editor.focus_article()
        editor.set_status("1", "unchecked")
        editor.told("The sign-off is withdrawn")
        editor.until(lambda: status(editor) == "in progress" and bar.sign_off.isVisible(), "the sign-off withdrawn")

        editor.press("Ctrl+Shift+S")  # all the same, for a reason
        dialog = editor.dialog(SignOffDialog)
        editor.click(editor.button_in(dialog, "Show the claims that are not checked"))
        editor.until(lambda: editor.workspace.work.page() == "claims", "the claims")
        editor.sees(lambda: len(editor.card_wordings()), 1)
        editor.focus_article()
        editor.press("Ctrl+Shift+S")
        dialog = editor.dialog(SignOffDialog)
        field = editor.fill_in(dialog, "Why it is signed off all the same", "the court has confirmed it")
        QTest.keyClick(field, Qt.Key.Key_Return)
        editor.until(lambda: status(editor) == "signed off", "signed off for a reason")
        editor.until(lambda: getattr(lines(editor).get("At court"), "signed_off_although", ""), "the library")
        editor.until(
            lambda: "all the same" in editor.workspace.article.view._page.heading.dateline, "the article's header"
        )
        editor.sees(lambda: "! signed off all the same by Anna" in accessible_names(bar))
        editor.sees(lambda: "the court has confirmed it" in said_in(bar) and "1 claim is not checked" in said_in(bar))
        editor.picture("signed-off-all-the-same")
        editor.click(bar.withdraw)
        editor.until(lambda: status(editor) == "in progress", "withdrawn by hand")
        editor.focus_article()
        editor.undo()
        editor.until(lambda: status(editor) == "signed off", "the sign-off is back")

    made(project_file)
    assert day(job, project_file) == 0


def test_articles_are_assigned_and_the_library_finds_them_again(day: Day, project_file: str) -> None:
    overdue = (today() - timedelta(days=2)).isoformat()

    def prepare(project: Project, budget: str, _court: str) -> None:
        project.work.assign([budget], WorkFields("Ben Ross", Priority.LOW, overdue))

    def job(editor: Editor) -> None:
        at_court(editor)
        editor.press("Ctrl+Shift+A")
        dialog = editor.dialog(AssignmentDialog)
        who = dialog.findChild(QComboBox)
        assert who is not None
        editor.sees(lambda: [who.itemText(row) for row in range(who.count())], ["Anna", "Ben Ross"])
        editor.fill_in(dialog, "Assigned to", "Anna")
        editor.click_button_in(dialog, "Tomorrow")
        editor.picture_of(dialog, "assign")
        QTest.keyClick(dialog.findChild(QLineEdit) or dialog, Qt.Key.Key_Return)
        editor.until(lambda: getattr(lines(editor).get("At court"), "assigned_to", "") == "Anna", "Anna in the library")
        line = lines(editor)["At court"]
        assert (line.due, line.priority) == ((today() + timedelta(days=1)).isoformat(), Priority.NONE)  # type: ignore[attr-defined]
        editor.focus_article()
        editor.run_command("priority: high")
        editor.until(lambda: getattr(lines(editor).get("At court"), "priority", "") == Priority.HIGH, "its priority")
        table = editor.workspace.library.findChild(QTableView)
        assert table is not None
        editor.until(lambda: table.model().index(1, 0).data(COVERAGE) is not None, "coverage nobody asked for")
        editor.picture("library-work")

        editor.focus_article()
        editor.press("Ctrl+L")
        editor.type("due:overdue")
        editor.until(lambda: editor.workspace.library.titles() == ["The budget"], "what is overdue")
        editor.press("Ctrl+A")
        editor.type("assigned:me -state:ready officers")
        editor.until(lambda: editor.workspace.library.titles() == ["At court"], "what is Anna's")
        editor.press("Ctrl+A")
        editor.press("Del")
        editor.until(lambda: len(editor.workspace.library.titles()) == 2, "all articles")
        menu = editor.workspace.library.filter.menu
        menu.aboutToShow.emit()
        next(action for action in menu.actions() if action.text() == "By due date").trigger()
        editor.until(lambda: editor.workspace.library.titles() == ["The budget", "At court"], "by due date")

    made(project_file, prepare)
    assert day(job, project_file) == 0


def test_queries_comments_and_corrections_are_written_in_place(day: Day, project_file: str) -> None:
    def prepare(project: Project, _budget: str, court: str) -> None:
        text = project.articles.revision(court).text
        start = text.index("30 of them")
        claim = project.claims.tag(court, start, start + 10, ClaimFields(wording="30 officers came"))
        project.claims.set_fields(claim.claim_id, ClaimFields(correction="13 of them", rationale="the court's list"))
        project.work.ask(court, "Who counted?", claim.claim_id)
        project.work.comment("@Anna please call the clerk.", article_id=court)

    def job(editor: Editor) -> None:
        at_court(editor)
        editor.told("Ben Ross has named you in a comment")
        work, notes = editor.project.work, editor.workspace.work.notes
        editor.until(lambda: "1 open query" in accessible_names(tabs_of(editor)), "the count of open queries")

        editor.press("Shift+Q")
        editor.until_in_a_field()
        editor.type("Which court was it?")
        editor.press("Return")
        editor.until(lambda: len(work.queries()) == 2, "the query")
        editor.until(lambda: "2 open queries" in accessible_names(tabs_of(editor)), "two open queries")
        fill(editor, notes, "The writer's answer", "The one in Bern.", 1)
        editor.until(lambda: work.queries()[1].state is QueryState.ANSWERED, "the answer")

        editor.focus_article()
        editor.press("Shift+P")
        editor.until_in_a_field()
        editor.type("Ask @be")
        editor.press("Return")  # takes the name that is offered
        editor.type("again.")
        editor.press("Return")
        article_id = editor.workspace.article.article_id()
        editor.until(lambda: work.comments(article_id)[-1].text == "Ask @Ben Ross again.", "the comment")

        editor.focus_article()
        editor.press("J")
        editor.until(editor.session.claim_id, "the claim")
        editor.press("Shift+X")
        editor.until(lambda: len(work.corrections()) == 1, "a line of the log")
        fields = work.corrections()[0].fields
        assert (fields.old, fields.new, fields.why) == ("30 of them", "13 of them", "the court's list")
        editor.until(lambda: editor.in_a_field() and editor.focus().accessibleName() == "Public note", "the note")
        editor.type("An earlier version gave a wrong number.")
        editor.press("Ctrl+Return")
        editor.until(lambda: work.corrections()[0].fields.public_note.startswith("An earlier"), "the public note")
        editor.picture("notes")

        editor.click(editor.button_in(notes, "→ 30 officers came"))
        editor.until(lambda: editor.workspace.work.page() == "claims", "the claim it is about")
        editor.focus_article()
        editor.press("Ctrl+Shift+N")
        editor.sees(lambda: editor.workspace.work.page() == "notes")
        editor.click_button_in(notes, "close")  # of the one that Ben asked
        dialog = editor.dialog(OnBehalfDialog)
        editor.sees(lambda: "Ben Ross raised this query" in said_in(dialog))
        editor.picture_of(dialog, "on-behalf")
        editor.click_button_in(dialog, "Cancel")
        editor.sees(lambda: QueryState.CLOSED in [query.state for query in work.queries()], False)
        editor.click_button_in(notes, "close")
        editor.click_button_in(editor.dialog(OnBehalfDialog), "Close it on behalf of Ben Ross")
        editor.until(lambda: QueryState.CLOSED in [query.state for query in work.queries()], "a query closed")
        editor.focus_article()
        editor.undo()
        editor.until(lambda: QueryState.CLOSED not in [query.state for query in work.queries()], "open again")

    made(project_file, prepare)
    assert day(job, project_file) == 0


def accessible_names(widget: QWidget) -> str:
    return " ".join(child.accessibleName() for child in widget.findChildren(QWidget))


def fill(editor: Editor, page: NotesPage, name: str, text: str, number: int) -> None:
    """Type into one of the page's fields of that name, in the order that they stand in."""

    def boxes() -> list[QWidget]:
        found = [box for box in page.findChildren(QWidget) if box.accessibleName() == name and box.isVisible()]
        return sorted(found, key=lambda box: box.mapTo(page, box.rect().topLeft()).y())

    editor.until(lambda: len(boxes()) > number, name)
    boxes()[number].setFocus()
    editor.type(text)
    editor.press("Ctrl+Return")
