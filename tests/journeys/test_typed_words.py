"""What is typed is a command only in the text, on a claim's card, and in the table: tried on every widget there is."""

from __future__ import annotations

import string
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTableView, QTextEdit, QWidget

from annotator.ui.actions.letters import letters_act_in
from tests.journeys.conftest import Day, Editor, started

TYPED = string.ascii_lowercase + string.digits + "CNPQX[]{}?."
FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit)


def stops(editor: Editor) -> Iterator[QWidget]:
    """Every widget of the window that can have the focus now, fields apart."""
    for widget in editor.window.findChildren(QWidget):
        focusable = widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.focusProxy() is None
        if focusable and widget.isVisible() and widget.isEnabled() and widget.window() is editor.window:
            yield widget


def prepared(editor: Editor) -> None:
    """A claim with evidence, a comment, a query and a tag, its evidence opened."""
    started(editor)
    editor.import_samples()
    editor.mark_as_claim("qualified immunity")
    editor.word_it("QI protects officials")
    editor.fill("T", "legal", lambda claim: claim.tags == ("legal",))
    editor.add_evidence("Pierson v. Ray", "US Supreme Court")
    editor.press("P")
    editor.until_in_a_field()
    editor.type("Look at this")
    editor.press("Ctrl+Return")
    editor.settle()
    editor.focus_article()
    editor.press("Q")
    editor.until_in_a_field()
    editor.type("Who says so?")
    editor.press("Ctrl+Return")
    editor.settle()


def tried(editor: Editor, widget: QWidget, done: list[str]) -> str:
    """Type every letter and digit into a widget; what came of it, "" for nothing."""
    widget.setFocus()
    if QApplication.focusWidget() is not widget:
        return ""
    before = [act.seq for act in editor.project.history.acts()]
    done.clear()
    for character in TYPED:
        QTest.keyClicks(widget, character)
        for popup in [top for top in QApplication.topLevelWidgets() if top.isVisible() and top is not editor.window]:
            popup.close()
        if not widget.isVisible():
            return f"{character} took it away"
        widget.setFocus()
    editor.settle()
    acts = [act.label for act in editor.project.history.acts() if act.seq not in before]
    return ", ".join([*done, *acts])


def test_no_widget_but_three_takes_letters_for_commands(day: Day, project_file: str) -> None:
    def job(editor: Editor) -> None:
        prepared(editor)
        done: list[str] = []
        editor.window.binder.triggered.connect(done.append)
        section = editor.workspace.claims.card.evidence
        asked: set[str] = set()
        wrong: dict[str, str] = {}

        def look_at(place: str) -> None:
            library = editor.workspace.library
            for widget in list(stops(editor)):
                if library.isAncestorOf(widget) is not (place == "library"):
                    continue  # what is typed there looks for a title and opens that article: it comes last
                name = f"{place}: {type(widget).__name__} {widget.accessibleName()}"
                if letters_act_in(widget) or name in asked or isinstance(widget, FIELDS):
                    continue
                asked.add(name)
                if came := tried(editor, widget, done):
                    wrong[name] = came

        section.open_editor(section.rows()[0]._evidence.evidence_id)
        section.editor.more.setChecked(True)
        editor.settle()
        editor.picture("everything-open")
        look_at("claims")
        for page in ("checkables", "notes"):
            editor.workspace.work.show_page(page)
            editor.settle()
            look_at(page)
        editor.workspace.work.show_page("claims")
        for overview in ("claims", "search", "dashboard", "codebook"):
            editor.workspace.overviews.show_overview(overview)
            editor.settle()
            look_at(overview)
        editor.workspace.overviews.show_panes()
        editor.sees(lambda: editor.claim().status, "unchecked")
        look_at("library")
        assert wrong == {}
        assert len(asked) > 60, asked

    assert day(job, project_file) == 0


def test_letters_act_in_the_text_on_the_card_and_in_the_table(day: Day, project_file: str) -> None:
    def job(editor: Editor) -> None:
        prepared(editor)
        editor.focus_article()
        editor.set_status("4", "false")
        editor.workspace.claims.focus_list()
        editor.set_status("3", "verified")
        editor.press("Alt+2")
        editor.until(lambda: isinstance(editor.focus(), QTableView), "the table")
        editor.settle()
        editor.press("4")
        editor.until(lambda: editor.claims()[0].status == "false", "the status from the table")

    assert day(job, project_file) == 0


def test_a_key_for_many_claims_says_so_and_is_taken_back(day: Day, project_file: str) -> None:
    def job(editor: Editor) -> None:
        started(editor)
        editor.import_samples()
        for phrase in ("qualified immunity", "police"):
            editor.mark_as_claim(phrase)
            editor.press("Escape")
            editor.press("Escape")
        editor.press("Alt+2")
        editor.until(lambda: isinstance(editor.focus(), QTableView), "the table")
        editor.settle()
        editor.press("Ctrl+A")
        editor.press("4")
        editor.told("2 claims set to “false”")
        editor.picture("two-claims-set")
        editor.click_button("Undo")
        editor.until(lambda: {claim.status for claim in editor.claims()} == {"unchecked"}, "both as they were")

    assert day(job, project_file) == 0


def test_clicking_an_article_and_typing_looks_for_articles(day: Day, project_file: str) -> None:
    def job(editor: Editor) -> None:
        started(editor)
        editor.import_samples()
        editor.click_row("Gun control")
        editor.type("drowned")
        editor.settle()
        editor.sees(editor.claims, [])

    assert day(job, project_file) == 0
