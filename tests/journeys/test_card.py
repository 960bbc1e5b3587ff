"""The claim card: what stands where, what one key does, and how many keys a whole claim takes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QMenu

from annotator.ui.dialogs.waive import WaiveDialog
from tests.journeys.conftest import Day, Editor, started

TEXT = (
    "The end of the month\n\n"
    '"We are days away, or 25. Karen Bass has the numbers. The Supreme Court is the best court," he told reporters.\n\n'
    "Qualified immunity was established in 1967. Tim Scott agreed on Sunday.\n"
)


def opened(editor: Editor, tmp_path: Path) -> None:
    """An article in the window, the caret in it, and what is to be checked known."""
    started(editor)
    source = tmp_path / "talks.txt"
    source.write_text(TEXT, encoding="utf-8")
    editor.drop([source])
    editor.until(lambda: editor.session.article() is not None, "the article")
    editor.until(lambda: editor.workspace.covering.known, "what is to be checked")
    editor.focus_article()


def walk_to(editor: Editor, words: str) -> None:
    """Press N until some words are selected."""
    view = editor.workspace.article.view
    editor.press("Ctrl+Home")
    for _ in editor.workspace.covering.missing():
        editor.press("N")
        start, end = view.selection()
        if view.text()[start:end] == words:
            return
    raise AssertionError(f"N does not come to {words}")


def quotes(editor: Editor) -> list[str]:
    return [mention.quote for claim in editor.claims() for mention in claim.mentions]


def test_n_and_then_c_takes_the_sentence(day: Day, project_file: str, tmp_path: Path) -> None:
    def job(editor: Editor) -> None:
        opened(editor, tmp_path)
        walk_to(editor, "1967")
        editor.press("C")
        editor.until_in_a_field()
        editor.sees(lambda: quotes(editor), ["Qualified immunity was established in 1967."])
        editor.sees(editor.text_in_the_field, "Qualified immunity was established in 1967.")

    assert day(job, project_file) == 0


def test_of_a_quotation_of_several_sentences_it_takes_the_quotation(
    day: Day, project_file: str, tmp_path: Path
) -> None:
    def job(editor: Editor) -> None:
        opened(editor, tmp_path)
        start, end = TEXT.index("We"), TEXT.index("court,") + len("court")
        walk_to(editor, TEXT[start:end])
        editor.press("C")
        editor.sees(lambda: quotes(editor), [TEXT[start:end]])

    assert day(job, project_file) == 0


def test_what_she_selects_herself_is_taken_as_it_is(day: Day, project_file: str, tmp_path: Path) -> None:
    def job(editor: Editor) -> None:
        opened(editor, tmp_path)
        walk_to(editor, "1967")
        editor.press("Left")
        for _ in "1967":
            editor.press("Shift+Right")  # the same word, but hers
        editor.press("C")
        editor.sees(lambda: quotes(editor), ["1967"])

    assert day(job, project_file) == 0


def test_a_sentence_inside_a_longer_quotation_has_no_lone_marks(day: Day, project_file: str, tmp_path: Path) -> None:
    def job(editor: Editor) -> None:
        opened(editor, tmp_path)
        editor.select_phrase("days away")
        editor.press("Right")
        editor.press("C")
        editor.until_in_a_field()
        editor.sees(lambda: quotes(editor), ["We are days away, or 25."])
        editor.sees(editor.workspace.claims.card.quote.text, "“We are days away, or 25.”")

    assert day(job, project_file) == 0


def test_a_quotation_on_a_card_has_its_own_marks_only(day: Day, project_file: str, tmp_path: Path) -> None:
    def job(editor: Editor) -> None:
        opened(editor, tmp_path)
        start, end = TEXT.index('"We'), TEXT.index('court,"') + len('court,"')
        editor.mark_as_claim(TEXT[start:end])
        editor.sees(editor.workspace.claims.card.quote.text, TEXT[start:end])
        editor.picture("card-with-its-own-marks")

    assert day(job, project_file) == 0


def reasons_offered(editor: Editor) -> list[str]:
    dialog = editor.dialog(WaiveDialog)
    editor.until(lambda: dialog.isAncestorOf(editor.focus()), "the reason")
    (box,) = dialog.findChildren(QComboBox)
    return [box.currentText(), *(box.itemText(row) for row in range(box.count()))]


def test_a_name_is_no_opinion(day: Day, project_file: str, tmp_path: Path) -> None:
    def job(editor: Editor) -> None:
        opened(editor, tmp_path)
        walk_to(editor, "best")
        editor.press("V")
        assert reasons_offered(editor)[0] == "An opinion, not a fact"
        editor.press("Return")
        editor.told("Waived")
        editor.focus_article()
        walk_to(editor, "Tim Scott")
        editor.press("V")
        offered = reasons_offered(editor)
        assert "An opinion, not a fact" not in offered  # neither offered nor the last one said
        assert offered[0] == "Spelt right, and nothing more is said of it"
        editor.press("Escape")

    assert day(job, project_file) == 0


def test_undo_selects_what_it_brings_back(day: Day, project_file: str, tmp_path: Path) -> None:
    def job(editor: Editor) -> None:
        opened(editor, tmp_path)
        editor.mark_as_claim("Karen Bass")
        editor.leave_the_field()
        first = editor.session.claim_id()
        editor.focus_article()
        editor.mark_as_claim("Tim Scott")
        editor.leave_the_field()
        editor.focus_article()
        editor.press("K")
        editor.sees(editor.session.claim_id, first)
        editor.set_status("3", "verified")
        editor.press("J")
        editor.sees(lambda: editor.session.claim_id() != first)
        editor.undo()  # of the other claim's status
        editor.sees(editor.session.claim_id, first)
        editor.press("Delete")
        editor.sees(editor.session.claim_id, "")
        editor.undo()
        editor.sees(editor.session.claim_id, first)

    assert day(job, project_file) == 0


def test_undo_in_another_article_goes_there(day: Day, project_file: str, tmp_path: Path) -> None:
    def job(editor: Editor) -> None:
        other = tmp_path / "other.txt"
        other.write_text("Another one\n\nIt says nothing of it.\n", encoding="utf-8")
        started(editor)
        editor.drop([other])
        editor.until(lambda: editor.title() == "Another one", "the other article")
        opened(editor, tmp_path)
        editor.open_article("The end of")
        editor.mark_as_claim("Tim Scott")
        editor.leave_the_field()
        made = editor.session.claim_id()
        editor.focus_article()
        editor.set_status("3", "verified")
        editor.open_article("Another")
        editor.sees(editor.session.claim_id, "")
        editor.undo()
        editor.until(lambda: editor.title().startswith("The end"), "the article of the claim")
        editor.sees(editor.session.claim_id, made)

    assert day(job, project_file) == 0


def test_a_whole_claim_takes_twelve_presses_and_its_wording(day: Day, project_file: str, tmp_path: Path) -> None:
    """Select, tag, word, status, evidence: from the article, and back where the next one can be begun."""
    pressed: list[str] = []

    def press(editor: Editor, keys: str, until: Callable[[], object], what: str) -> None:
        pressed.append(keys)
        editor.press(keys)
        editor.until(until, what)

    def job(editor: Editor) -> None:
        opened(editor, tmp_path)
        panel, view = editor.workspace.claims, editor.workspace.article.view
        QGuiApplication.clipboard().setText(
            "Pierson v. Ray, 386 U.S. 547 (1967), https://supreme.justia.com/cases/386/547/"
        )
        press(editor, "N", lambda: view.selection()[0] < view.selection()[1], "something to be checked")
        press(editor, "C", editor.in_a_field, "the wording")
        editor.type("They are 25 days away")
        press(editor, "Return", lambda: not editor.in_a_field(), "the wording left")
        press(editor, "T", panel.card.tags.box.hasFocus, "the tags")
        for letter in "da":
            press(editor, letter, lambda: True, "a letter of the tag's name")
        press(editor, "Return", lambda: editor.claim().tags == ("date",), "the tag")
        press(editor, "Escape", panel.list.hasFocus, "the tags left")
        press(editor, "3", lambda: editor.claim().status == "verified", "the status")
        press(editor, "E", panel.card.evidence.box.hasFocus, "the line for evidence")
        press(editor, "Ctrl+V", panel.card.evidence.editor.isVisible, "the evidence opened")
        press(editor, "Escape", panel.list.hasFocus, "all left with one key")
        claim = editor.claim()
        assert (claim.wording, claim.status, claim.tags) == ("They are 25 days away", "verified", ("date",))
        assert claim.evidence[0].fields.url == "https://supreme.justia.com/cases/386/547/"
        assert len(pressed) <= 12, pressed
        editor.picture("whole-claim")
        before = view.selection()
        editor.press("N")  # and on
        editor.sees(lambda: view.selection() != before)

    assert day(job, project_file) == 0


def test_wording_and_status_are_seen_while_evidence_is_edited(day: Day, project_file: str, tmp_path: Path) -> None:
    def job(editor: Editor) -> None:
        opened(editor, tmp_path)
        editor.window.resize(1024, 700)
        editor.mark_as_claim("Qualified immunity was established in 1967.")
        editor.press("Return")
        editor.add_evidence("Pierson v. Ray", "US Supreme Court")
        card = editor.workspace.claims.card
        editor.press("E")
        editor.press("Escape")
        card.evidence.open_editor(editor.claim().evidence[0].evidence_id)
        editor.sees(card.evidence.editor.isVisible)
        editor.settle()
        seen = card.visibleRegion()
        shown = [row for row in (card.statuses, card.pinned.statuses) if row.isVisible()]
        assert any(seen.contains(QRect(row.mapTo(card, QPoint(0, 0)), row.size())) for row in shown)
        editor.picture("evidence-edited-1024")

    assert day(job, project_file) == 0


def test_the_card_has_a_menu_with_what_is_done_to_a_claim(day: Day, project_file: str, tmp_path: Path) -> None:
    def job(editor: Editor) -> None:
        opened(editor, tmp_path)
        editor.mark_as_claim("Tim Scott")
        editor.press("Return")
        card = editor.workspace.claims.card
        at = QPoint(4, 4)
        QApplication.sendEvent(card, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, card.mapToGlobal(at)))
        editor.until(lambda: isinstance(QApplication.activePopupWidget(), QMenu), "the menu")
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        offered = [action.text() for action in menu.actions()]
        assert len(offered) <= 15
        assert {"Status", "Tags", "Add evidence", "Comment", "Waive the checkable…"} <= set(offered), offered
        editor.picture_of(menu, "card-menu")
        statuses = next(action.menu() for action in menu.actions() if action.text() == "Status")
        assert isinstance(statuses, QMenu)
        next(action for action in statuses.actions() if "verified" in action.text()).trigger()
        menu.close()
        editor.sees(lambda: editor.claim().status, "verified")

    assert day(job, project_file) == 0


def test_saved_is_not_said_while_something_typed_is_not(day: Day, project_file: str, tmp_path: Path) -> None:
    def job(editor: Editor) -> None:
        opened(editor, tmp_path)
        (saved,) = [label for label in editor.window.findChildren(QLabel) if label.objectName() == "saved"]
        editor.mark_as_claim("Tim Scott")
        editor.sees(saved.text, "Saved")
        editor.type("Tim Scott agreed")
        editor.sees(saved.text, "Not saved yet")
        editor.press("Return")
        editor.sees(saved.text, "Saved")
        assert editor.claim().wording == "Tim Scott agreed"
        for key in "RPE":  # a field, a remark that is new, and evidence that is
            editor.press(key)
            editor.until_in_a_field()
            editor.type("x")
            editor.sees(saved.text, "Not saved yet")
            editor.press("Escape")
            editor.sees(saved.text, "Saved")
        editor.settle()
        assert (editor.claim().rationale, editor.claim().evidence) == ("", ())

    assert day(job, project_file) == 0
