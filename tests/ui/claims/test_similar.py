"""Claims checked before stand in the panel while a phrase is selected or worded; contradicting ones are pointed out."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from annotator.domain.claim import ClaimFields
from annotator.ui.dialogs.split import SplitDialog
from annotator.ui.navigation.destination import Destination
from tests.ui.claims.conftest import Desk

QUOTE = "Established by the Supreme Court in 1967"
CIVIL = "The doctrine applies in civil cases only"
ELSEWHERE = "Another day.\n\nThe Supreme Court established qualified immunity in 1967, officials say.\n"


@pytest.fixture
def before(desk: Desk, tmp_path: Path) -> str:
    """A claim that was checked in another article."""
    source = tmp_path / "elsewhere.txt"
    source.write_text(ELSEWHERE, encoding="utf-8")
    article_id = desk.project.imports.run([source]).imported[0].article_id
    wording = "The Supreme Court established qualified immunity in 1967"
    start = ELSEWHERE.index("The Supreme")
    fields = ClaimFields(wording=wording, status="verified", rationale="Pierson v. Ray")
    return desk.project.claims.tag(article_id, start, start + len(wording), fields).claim_id


def test_what_is_like_a_selected_phrase_is_shown_looked_at_and_offered(desk: Desk, before: str) -> None:
    panel = desk.sit_down()
    panel.ask_for_phrase("qualified immunity protects officials, established by the Supreme Court", "")
    desk.qtbot.waitUntil(panel.phrase.isVisible)
    (row,) = panel.phrase.rows()
    assert row.accessibleName() == "verified: The Supreme Court established qualified immunity in 1967"
    assert "same words" in row.accessibleDescription()
    panel.focus_similar()
    desk.press(Qt.Key.Key_Return)
    desk.rest()
    shown = "\n".join(label.text() for label in panel.phrase.findChildren(QLabel) if label.isVisible())
    assert "Pierson v. Ray" in shown
    assert "Another day." in shown
    with desk.qtbot.waitSignal(panel.link_wanted) as asked:
        assert panel.link_similar()
    assert asked.args is not None
    assert (asked.args[0].claim_id, asked.args[1]) == (before, True)
    panel.ask_for_phrase("", "")
    assert not panel.phrase.isVisible()
    assert not panel.link_similar()


def test_what_is_like_the_wording_is_shown_while_it_is_typed(desk: Desk, before: str) -> None:
    claim_id = desk.claim(CIVIL, "something quite different")
    panel = desk.sit_down()
    desk.select(claim_id)
    panel.edit_wording()
    desk.type("Qualified immunity was established in 1967 by the Supreme Court")
    desk.qtbot.waitUntil(panel.card.similar.isVisible)
    assert [similar.claim_id for similar in panel.card.similar.found()] == [before]
    panel.set_status(2)  # settled: nothing is to be found any more
    panel.focus_list()
    desk.qtbot.waitUntil(lambda: not panel.card.similar.isVisible())


def test_the_two_claims_of_a_quotation_are_not_offered_to_each_other(desk: Desk) -> None:
    quote = desk.text.index("I am committed")
    made = desk.project.claims.tag_quotation(desk.article_id, quote, quote)
    other = desk.claim("The Supreme Court has said so", "Senator Scott is committed, I am told")
    panel = desk.sit_down()
    for tagged in (made.said, made.content):
        desk.select(tagged.claim_id)
        desk.qtbot.waitUntil(panel.card.similar.isVisible)
        assert [similar.claim_id for similar in panel.card.similar.found()] == [other]


def test_a_contradiction_is_pointed_out_and_gone_to_and_ends_with_its_reason(desk: Desk, before: str) -> None:
    claim_id = desk.claim(QUOTE, "The Supreme Court established qualified immunity in 1967.", "false")
    panel = desk.sit_down()
    desk.select(claim_id)
    desk.qtbot.waitUntil(panel.card.disagreement.isVisible)
    (button,) = panel.card.disagreement.findChildren(QPushButton)
    assert button.accessibleName() == "verified: The Supreme Court established qualified immunity in 1967"
    with desk.qtbot.waitSignal(panel.destination_wanted) as asked:
        button.click()
    assert asked.args is not None
    destination: Destination = asked.args[0]
    assert destination.claim_id == before
    assert ELSEWHERE[destination.start :].startswith("The Supreme")
    desk.session.act("settle", lambda project: project.claims.set_status([before], "false"))
    desk.qtbot.waitUntil(lambda: not panel.card.disagreement.isVisible())


def test_places_in_other_articles_are_gone_to_unlinked_and_split_off(desk: Desk, before: str) -> None:
    start = desk.text.index(QUOTE)
    desk.project.claims.add_mention(before, desk.article_id, start, start + len(QUOTE))
    again = desk.text.index("qualified immunity protects")
    desk.project.claims.add_mention(before, desk.article_id, again, again + 18)
    panel = desk.sit_down()
    desk.select(before)
    places = panel.card.places
    headings = [label.text() for label in places.findChildren(QLabel)]
    assert "Other places · 2, in 2 articles" in headings
    (go,) = [b for b in places.findChildren(QPushButton) if "Another day." in b.accessibleName()]
    with desk.qtbot.waitSignal(panel.destination_wanted) as asked:
        go.click()
    assert asked.args is not None
    assert asked.args[0].claim_id == before

    places.split()
    (dialog,) = panel.findChildren(SplitDialog)
    assert dialog.list.count() == 3
    for row in (0, 1):
        dialog.list.setCurrentRow(row)
        desk.qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    next(button for button in dialog.findChildren(QPushButton) if button.text() == "Split").click()
    assert len(desk.stored(before).mentions) == 1
    desk.session.act("undo", lambda project: project.history.undo())
    assert len(desk.stored(before).mentions) == 3
