"""What was done, in sentences, and how it was then: from the card and in a window of its own, by keyboard."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QComboBox

from annotator.bootstrap import open_project
from annotator.ui.dialogs.history.claim_as_of import ClaimAsOfDialog
from annotator.ui.dialogs.history.window import HistoryWindow
from annotator.ui.panels.claims.card.history_section import EntryRow
from tests.journeys.conftest import Day, Editor, started


def lines_of(window: HistoryWindow) -> list[str]:
    """What stands in the list, without the time of day."""
    rows = [str(window.model.index(row).data() or "") for row in range(window.model.rowCount())]
    return [row.split("  ", maxsplit=1)[-1] for row in rows]


def come_back(editor: Editor, window: HistoryWindow) -> None:
    """Go to the list of acts."""
    window.activateWindow()
    editor.until(window.isActiveWindow, "the history in front")
    window.list.setFocus()


def choose(box: QComboBox, text: str) -> None:
    """Choose from a list by typing what it begins with."""
    box.setFocus()
    box.setCurrentIndex(box.findText(text))
    box.activated.emit(box.currentIndex())


def test_an_article_is_seen_as_it_was(day: Day, project_file: str) -> None:
    def job(editor: Editor) -> None:
        started(editor)
        editor.import_samples()
        editor.open_article("Booker")
        editor.mark_as_claim("qualified immunity")
        editor.word_it("Booker wants to end qualified immunity")
        editor.set_status("3", "verified")
        editor.set_status("5", "misleading")
        article_id = editor.session.article().article.article_id  # type: ignore[union-attr]

        editor.press("Ctrl+H")
        window = editor.dialog(HistoryWindow)
        assert isinstance(window, HistoryWindow)
        editor.until(lambda: any("verified → misleading" in line for line in lines_of(window)), "the sentences")
        editor.sees(
            lambda: lines_of(window)[1].endswith(
                ": “Booker wants to end qualified immunity”: status verified → misleading"
            )
        )
        editor.until(lambda: "misleading" in window.page.toPlainText(), "how it was at the end")
        come_back(editor, window)
        editor.press("Down")
        editor.until(lambda: "verified" in window.page.toPlainText(), "how it was before")
        editor.sees(lambda: "misleading" not in window.page.toPlainText())
        editor.press("Return")
        editor.until(window.page.hasFocus, "the page of that time")
        editor.press("Tab")
        editor.press("Return")
        then = editor.dialog(ClaimAsOfDialog)
        assert isinstance(then, ClaimAsOfDialog)
        editor.until(lambda: "misleading" in then.page.toPlainText(), "the claim then, and what it is now")
        then.close()
        come_back(editor, window)
        editor.press("End")
        editor.until(lambda: "There were none." in window.page.toPlainText(), "how it was when it came in")
        editor.picture_of(window, "history-article")

        choose(window.kinds, "Status")
        editor.until(lambda: window.count.text() == "2 changes", "only the statuses")
        choose(window.kinds, "Everything")
        with_bob = open_project(project_file, person="Bob")
        try:
            with_bob.articles.set_status([article_id], "ready")
        finally:
            with_bob.close()
        editor.until(lambda: window.people.findText("Bob") >= 0, "what a colleague did meanwhile")
        choose(window.people, "Bob")
        editor.until(lambda: lines_of(window)[1:] == ["Bob: state to do → ready"], "only Bob's")
        window.close()

    assert day(job, project_file) == 0


def test_a_claim_is_seen_as_it_was(day: Day, project_file: str) -> None:
    def job(editor: Editor) -> None:
        started(editor)
        editor.import_samples()
        editor.open_article("Booker")
        editor.mark_as_claim("qualified immunity")
        editor.word_it("Booker wants to end qualified immunity")
        editor.set_status("3", "verified")
        editor.set_status("5", "misleading")

        history = editor.workspace.claims.card.history
        history.toggle.click()
        editor.until(lambda: len(history.rows()) == 4, "the newest acts on the card")
        editor.settle()  # rows are made anew when something more comes in
        history.rows()[0].setFocus()
        editor.until(history.rows()[0].hasFocus, "the newest one")
        editor.press("Down")
        focus = QApplication.focusWidget()
        assert isinstance(focus, EntryRow)
        assert focus.accessibleName().endswith("status unchecked → verified")
        editor.picture("history-card")
        editor.press("Return")
        then = editor.dialog(ClaimAsOfDialog)
        assert isinstance(then, ClaimAsOfDialog)
        editor.until(lambda: "Now: " in then.page.toPlainText(), "what is otherwise now")
        said = then.page.toPlainText().replace("\xa0", " ").split()
        assert "verified" in said[: said.index("≠")]
        assert "misleading" in said[said.index("≠") :]
        editor.picture_of(then, "history-claim-then")
        then.activateWindow()
        editor.until(then.isActiveWindow, "the claim as it was in front")
        then.page.setFocus()
        editor.press("Alt+Right")
        editor.until(lambda: "Now: " not in then.page.toPlainText(), "the newest is as it is now")
        then.close()

        editor.focus_article()
        editor.press("Ctrl+Shift+H")
        window = editor.dialog(HistoryWindow)
        assert isinstance(window, HistoryWindow)
        editor.until(lambda: window.count.text() == "4 changes", "the whole history of the claim")
        editor.picture_of(window, "history-claim")
        window.close()

    assert day(job, project_file) == 0
