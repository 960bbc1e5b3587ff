"""Comments, queries to the writer, details, void: by keyboard, taken back, and never lost to somebody else's act."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from annotator.domain.claim import ClaimFields
from annotator.domain.evidence import EvidenceFields
from annotator.domain.work import QueryState
from annotator.errors import EnvironmentFault
from annotator.services.projects import Project
from annotator.ui.panels.remarks.comments import begun_name, marked_up
from tests.ui.claims.conftest import Desk

CTRL = Qt.KeyboardModifier.ControlModifier
QUOTE = "Established by the Supreme Court in 1967"
OTHER = "The doctrine applies in civil cases only"


@pytest.fixture
def claim_id(desk: Desk) -> str:
    return desk.claim(QUOTE, "QI established 1967", "verified")


def comments(desk: Desk, claim_id: str) -> list[str]:
    desk.rest()
    return [comment.text for comment in desk.project.work.comments(claim_id=claim_id)]


def words(desk: Desk) -> str:
    return "\n".join(label.text() for label in desk.panel.card.findChildren(QLabel) if label.isVisible())


def test_tab_goes_through_the_card_as_the_eye_does(desk: Desk, claim_id: str) -> None:
    desk.project.work.comment("one", claim_id=claim_id)
    desk.project.work.ask(desk.article_id, "When?", claim_id)
    desk.project.evidence.add(claim_id, EvidenceFields(title="Pierson v. Ray"))
    panel = desk.sit_down()
    panel.resize(400, 1600)
    desk.select(claim_id)
    panel.edit_wording()
    visited = []
    while desk.focus().accessibleName() != "History, folded":
        visited.append(desk.focus())
        assert len(visited) < 60
        desk.press(Qt.Key.Key_Tab)
    middles = [widget.mapTo(panel.card, widget.rect().center()).y() for widget in visited]
    assert all(after >= before - 12 for before, after in pairwise(middles)), middles
    names = [widget.accessibleName() for widget in visited]
    assert {"Wording", "supports: Pierson v. Ray", "Your comment", "The writer's answer"} <= set(names)


def test_what_is_empty_takes_no_room(desk: Desk, claim_id: str) -> None:
    panel = desk.sit_down()
    desk.select(claim_id)
    card = panel.card
    parts = (card.comments, card.queries, card.void, card.disagreement, card.similar, card.places)
    assert [part.isVisible() for part in parts] == [False] * len(parts)
    panel.add_comment()
    assert card.comments.isVisible()
    desk.press(Qt.Key.Key_Escape)
    assert not card.comments.isVisible()
    assert panel.list.hasFocus()


def test_a_comment_names_a_colleague(desk: Desk, claim_id: str, colleague: Project) -> None:
    colleague.work.comment("@Anna look", claim_id=claim_id)
    panel = desk.sit_down()
    desk.select(claim_id)
    assert ">@Anna<" in words(desk)
    panel.add_comment()
    desk.rest()
    desk.type("Ask @be")
    desk.press(Qt.Key.Key_Return)  # takes the name
    desk.type("please")
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    desk.type("today")
    desk.press(Qt.Key.Key_Return)
    assert comments(desk, claim_id) == ["@Anna look", "Ask @Ben please\ntoday"]
    assert "Comments · 2" in words(desk)
    hers, own = panel.card.comments.rows()
    assert hers.fields == ()  # hers is to read
    own.fields[0].box.setFocus()
    desk.press(Qt.Key.Key_End, CTRL)
    desk.type("!")
    desk.press(Qt.Key.Key_Return, CTRL)
    assert comments(desk, claim_id)[1] == "Ask @Ben please\ntoday!"
    own.removed.emit()
    assert comments(desk, claim_id) == ["@Anna look"]
    desk.session.act("undo", lambda project: project.history.undo())
    assert len(comments(desk, claim_id)) == 2


def test_a_comment_is_not_lost_when_the_claim_is_left_or_the_disk_is_full(
    desk: Desk, claim_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = desk.claim(OTHER, "two")
    panel = desk.sit_down()
    desk.select(claim_id)

    def full(*_: object, **__: object) -> None:
        raise EnvironmentFault("The disk is full.")

    with monkeypatch.context() as broken:
        broken.setattr(desk.project.work, "comment", full)
        panel.add_comment()
        desk.type("a long thought")
        desk.select(other)
    assert comments(desk, claim_id) == []
    desk.select(claim_id)
    assert panel.card.comments.draft.box.value() == "a long thought"
    desk.select(other)
    assert comments(desk, claim_id) == ["a long thought"]


def test_a_comment_that_a_colleague_removes_while_it_is_edited_is_offered_anew(
    desk: Desk, claim_id: str, colleague: Project
) -> None:
    comment_id = desk.project.work.comment("one", claim_id=claim_id).id
    panel = desk.sit_down()
    desk.select(claim_id)
    panel.card.comments.rows()[0].fields[0].box.setFocus()
    desk.press(Qt.Key.Key_End)
    desk.type(" and two")
    colleague.work.delete_comment(comment_id)
    desk.qtbot.waitUntil(lambda: panel.card.comments.rows() == [])
    assert panel.card.comments.draft.box.value() == "one and two"


def test_a_query_is_asked_answered_closed_and_reopened(desk: Desk, claim_id: str, colleague: Project) -> None:
    panel = desk.sit_down()
    desk.select(claim_id)
    panel.ask_writer()
    desk.type("Where does 1967 come from?")
    desk.press(Qt.Key.Key_Return)
    desk.rest()
    (query,) = desk.project.work.queries(claim_id=claim_id)
    assert (query.article_id, query.state) == (desk.article_id, QueryState.OPEN)
    assert "1, 1 open" in words(desk)
    assert "1 query to the writer" in panel.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    question, answer = panel.card.queries.rows()[0].fields
    answer.box.setFocus()
    desk.type("From Pier")
    colleague.work.edit_query(query.query_id, "Where does the year come from?")
    desk.qtbot.waitUntil(lambda: question.box.value() == "Where does the year come from?")
    desk.type("son.")
    desk.press(Qt.Key.Key_Return, CTRL)
    desk.rest()
    query = desk.project.work.query(query.query_id)
    assert (query.answer, query.state) == ("From Pierson.", QueryState.ANSWERED)
    for button, state in (("close", QueryState.CLOSED), ("reopen", QueryState.OPEN)):
        desk.click(button)
        desk.rest()
        assert desk.project.work.query(query.query_id).state is state


def test_an_answer_that_was_overtaken_is_kept_beside_the_other(desk: Desk, claim_id: str, colleague: Project) -> None:
    query_id = desk.project.work.ask(desk.article_id, "When?", claim_id).id
    panel = desk.sit_down()
    desk.select(claim_id)
    answer = panel.card.queries.rows()[0].fields[1]
    answer.box.setFocus()
    desk.type("In 1967")
    colleague.work.answer(query_id, "In 1982")
    panel.focus_list()
    desk.qtbot.waitUntil(lambda: "In 1982" in answer.note.text)
    assert answer.box.value() == "In 1967"
    desk.click("Keep mine")
    desk.rest()
    assert desk.project.work.query(query_id).answer == "In 1967"


def test_the_details_are_folded_and_say_what_they_hold(desk: Desk, claim_id: str, colleague: Project) -> None:
    panel = desk.sit_down()
    desk.select(claim_id)
    details = panel.card.details
    assert not details.choices["kind"].isVisible()
    panel.edit_details()
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Tab)
    desk.press(Qt.Key.Key_End)
    role = next(field for field in details.fields if field.name == "speaker_role")
    role.box.setFocus()
    desk.type("senator")
    desk.press(Qt.Key.Key_Tab)
    desk.type("4 June 2021")
    desk.press(Qt.Key.Key_Return)
    claim = desk.stored(claim_id)
    assert (claim.kind, claim.priority, claim.speaker_role, claim.said_at) == ("event", 3, "senator", "2021-06-04")
    details.fold.click()
    assert details.fold.accessibleName() == "Details · event · high priority · senator · 4 Jun 2021, folded"
    colleague.claims.set_fields(claim_id, ClaimFields(priority=1))
    details.picked.emit("priority", "2")  # over what is still shown as high
    desk.rest()
    assert "Set to “low” elsewhere meanwhile." in panel.card.note.text
    desk.click("Set normal")
    assert desk.stored(claim_id).priority == 2


def test_a_check_that_turned_out_wrong_is_void_until_it_is_reinstated(desk: Desk, claim_id: str) -> None:
    other = desk.claim(OTHER, "two")
    panel = desk.sit_down()
    assert panel.model.settled == 1
    desk.select(claim_id)
    panel.void()
    desk.type("It was anoth")
    desk.select(other)  # half a reason makes nothing void, and waits
    desk.select(claim_id)
    assert desk.stored(claim_id).void == ""
    panel.void()
    desk.press(Qt.Key.Key_End)
    desk.type("er bill")
    desk.press(Qt.Key.Key_Return)
    assert desk.stored(claim_id).void == "It was another bill"
    assert "The check is void: It was another bill" in words(desk)
    assert panel.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole).startswith("claim 1 of 2, verified, void")
    assert panel.model.settled == 0
    desk.click("Reinstate")
    assert desk.stored(claim_id).void == ""
    assert not panel.card.void.isVisible()


def test_cards_are_filtered_by_checker(desk: Desk, claim_id: str, colleague: Project) -> None:
    other = desk.claim(OTHER, "two")
    colleague.claims.set_status([other], "false")
    panel = desk.sit_down()
    panel.focus_filter()
    assert panel.header.checkers.isVisible()
    next(action for action in panel.header.checkers.menu().actions() if action.text() == "Ben").trigger()
    assert [panel.model.claim_at(row) for row in range(panel.model.rowCount())] == [other]
    colleague.claims.set_status([other], "unchecked")  # nobody is a choice any more: the filter goes
    desk.qtbot.waitUntil(lambda: panel.model.rowCount() == 2)
    assert not panel.header.checkers.isVisible()


@pytest.mark.parametrize(
    ("text", "begun"),
    [("@", ""), ("ask @Be", "Be"), ("(@Ben Ito", "Ben Ito"), ("a@b", None), ("no", None), ("@Ben: see", None)],
)
def test_a_name_is_begun_by_an_at_sign_of_its_own(text: str, begun: str | None) -> None:
    assert begun_name(text) == begun


def test_a_comment_is_shown_as_text_whatever_is_in_it() -> None:
    shown = marked_up("<img src=x> @Ben & @A<b", ["Ben", "A<b"])
    assert "<img" not in shown
    assert shown.count("font-weight") == 2
