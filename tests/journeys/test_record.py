"""The whole record of a claim, by keyboard: a file as evidence, a comment, a query, a link, a contradiction, void."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from annotator.domain.work import QueryState
from annotator.ui.panels.claims.panel import ClaimsPanel
from tests.journeys.conftest import Day, Editor, started

FIRST = "Immunity, one\n\nThe Supreme Court established qualified immunity in 1967. It protects officials from suits.\n"
SECOND = (
    "Immunity, two\n\nQualified immunity was established by the Supreme Court in 1967, she said.\n\n"
    "Others see it differently: the court did so later.\n"
)
WORDING = "The US Supreme Court established qualified immunity in 1967"


def opened(editor: Editor, tmp_path: Path) -> ClaimsPanel:
    """Two articles in the library, the first one in the window."""
    started(editor)
    for name, text in (("one.txt", FIRST), ("two.txt", SECOND)):
        source = tmp_path / name
        source.write_text(text, encoding="utf-8")
        editor.drop([source])
        editor.until(lambda name=name: any(name[:3] in title for title in editor.workspace.library.titles()), name)
        editor.settle()
    editor.focus_article()
    editor.open_article("Immunity, one")
    return editor.workspace.claims


def drop_on(widget: QWidget, file: Path) -> None:
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(file))])
    place = QPointF(widget.rect().center())
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(place.toPoint(), Qt.DropAction.CopyAction, held, buttons, keys)
    QApplication.sendEvent(widget, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(widget, QDropEvent(place, Qt.DropAction.CopyAction, held, buttons, keys))


def checked_claim(editor: Editor) -> str:
    """Make, word and settle the claim of the first article; return its id."""
    editor.mark_as_claim("The Supreme Court established qualified immunity in 1967")
    editor.word_it(WORDING)
    editor.focus_article()
    editor.set_status("3", "verified")
    return editor.session.claim_id()


def test_a_claim_gets_its_file_its_comment_and_its_query(day: Day, project_file: str, tmp_path: Path) -> None:
    def job(editor: Editor) -> None:
        panel = opened(editor, tmp_path)
        claim_id = checked_claim(editor)
        articles = len(editor.project.articles.ids())
        file = tmp_path / "Pierson v. Ray.pdf"
        file.write_bytes(b"%PDF-1.4 the opinion")
        drop_on(panel.card.evidence, file)
        editor.until(
            lambda: [item.fields.attachment_name for item in editor.claim().evidence] == [file.name], "it kept"
        )
        editor.sees(lambda: len(editor.project.articles.ids()), articles)  # it was no article to import
        editor.until(panel.card.evidence.editor.isVisible, "its fields")
        editor.leave_the_field()

        editor.focus_article()
        name = editor.project.person.name
        editor.press("P")
        editor.until_in_a_field()
        editor.until(lambda: not editor.window.runner.busy, "the names of colleagues")
        editor.type("@" + name[:1].lower())
        editor.press("Return")
        editor.type("is that the right page?")
        editor.press("Return")
        editor.until(lambda: editor.project.work.comments(claim_id=claim_id), "the comment")
        (comment,) = editor.project.work.comments(claim_id=claim_id)
        editor.sees(lambda: editor.project.work.mentioned(comment), (name,))

        editor.focus_article()
        editor.press("Q")
        editor.until_in_a_field()
        editor.type("Where does 1967 come from?")
        editor.press("Return")
        editor.until(panel.card.queries.rows, "the query")
        panel.card.queries.rows()[0].fields[1].box.setFocus()
        editor.type("From the opinion.")
        editor.press("Ctrl+Return")
        editor.until(
            lambda: editor.project.work.queries(claim_id=claim_id)[0].state is QueryState.ANSWERED, "the answer"
        )
        editor.picture("record")

        for _ in range(4):  # answer, question, comment, file
            editor.focus_article()
            editor.undo()
        editor.sees(lambda: editor.claim().evidence, ())
        editor.sees(lambda: editor.project.work.comments(claim_id=claim_id), [])
        editor.until(
            lambda: not panel.card.comments.isVisible() and not panel.card.queries.isVisible(), "it small again"
        )

    assert day(job, project_file) == 0


def test_what_was_checked_before_is_linked_by_one_key(day: Day, project_file: str, tmp_path: Path) -> None:
    def job(editor: Editor) -> None:
        panel = opened(editor, tmp_path)
        claim_id = checked_claim(editor)
        editor.open_article("Immunity, two")
        phrase = "Qualified immunity was established by the Supreme Court in 1967"
        editor.select_phrase(phrase)
        editor.until(panel.phrase.isVisible, "the claim checked before")
        editor.picture("similar")
        editor.press("M")
        editor.told("Linked to “The US Supreme Court")
        editor.until(lambda: editor.session.claim_id() == claim_id, "it selected")
        editor.sees(lambda: [mention.quote for mention in editor.claim().mentions][1:], [phrase])
        editor.sees(lambda: editor.claim().status, "verified")
        editor.click_button("Undo")
        editor.until(lambda: len(editor.project.claims.get(claim_id).mentions) == 1, "unlinked again")
        editor.settle()

        editor.focus_article()
        editor.mark_as_claim(phrase)  # now it is a claim of its own first
        made = editor.session.claim_id()
        editor.until(panel.card.similar.isVisible, "the claim checked before, in the card")
        editor.leave_the_field()
        editor.press("M")
        editor.until(lambda: editor.session.claim_id() == claim_id, "it linked")
        editor.sees(lambda: made not in [claim.claim_id for claim in editor.claims()])
        editor.sees(lambda: len(editor.claim().mentions), 2)
        editor.until(panel.card.places.isVisible, "the other place")

    assert day(job, project_file) == 0


def test_a_contradiction_is_seen_and_a_wrong_check_made_void(day: Day, project_file: str, tmp_path: Path) -> None:
    def job(editor: Editor) -> None:
        panel = opened(editor, tmp_path)
        first = checked_claim(editor)
        editor.open_article("Immunity, two")
        editor.mark_as_claim("the court did so later")
        editor.word_it(WORDING + ".")
        editor.focus_article()
        editor.set_status("4", "false")
        second = editor.session.claim_id()
        editor.until(panel.card.disagreement.isVisible, "the contradiction")
        editor.picture("contradiction")
        editor.click(editor.button_in(panel.card.disagreement, "verified:"))
        editor.until(lambda: editor.session.claim_id() == first, "the other claim, in its article")
        editor.until(lambda: editor.title() == "Immunity, one", "its article")

        editor.until(lambda: panel.card.claim_id == first and panel.card.disagreement.isVisible(), "seen from here too")
        editor.run_command("turned out wrong")
        editor.until_in_a_field()
        editor.type("The year was not in the source.")
        editor.press("Return")
        editor.until(lambda: editor.claim().void == "The year was not in the source.", "it void")
        editor.until(lambda: not panel.card.disagreement.isVisible(), "no contradiction with a void check")
        editor.sees(lambda: editor.project.similar.disagreeing(second), [])
        editor.picture("void")
        editor.focus_article()
        editor.undo()
        editor.until(lambda: editor.claim().void == "", "it stands again")

    assert day(job, project_file) == 0
