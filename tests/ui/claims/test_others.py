"""Somebody else works on the same claims: her acts are shown, and nobody's text is lost or overwritten."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from annotator.domain.claim import ClaimFields
from annotator.domain.evidence import EvidenceFields
from annotator.errors import EnvironmentFault
from annotator.services.projects import Project
from annotator.ui.dialogs.details import DetailsDialog
from annotator.ui.panels.claims.card.tags_field import TagChip
from tests.fixtures.projects import meanwhile
from tests.ui.claims.conftest import Desk

QUOTE = "Established by the Supreme Court in 1967"
OTHER = "The doctrine applies in civil cases only"


def test_what_others_do_appears_where_nothing_is_typed(desk: Desk, colleague: Project) -> None:
    claim_id = desk.claim(QUOTE, "one")
    panel = desk.sit_down()
    desk.select(claim_id)
    panel.edit_rationale()
    desk.type("my rea")
    colleague.claims.set_fields(claim_id, ClaimFields(wording="QI established 1967", status="verified"))
    desk.qtbot.waitUntil(lambda: panel.card.wording.box.value() == "QI established 1967")
    assert [button.text() for button in panel.card.statuses.buttons if button.isChecked()] == ["verified"]
    assert panel.card.rationale.box.value() == "my rea"
    desk.type("son")
    panel.focus_list()
    claim = desk.stored(claim_id)  # another field of the same claim was changed: no reason to refuse
    assert (claim.wording, claim.rationale) == ("QI established 1967", "my reason")


def test_an_overtaken_text_is_kept_and_can_be_kept(desk: Desk, colleague: Project) -> None:
    claim_id = desk.claim(QUOTE, "one")
    panel = desk.sit_down()
    desk.select(claim_id)
    panel.edit_wording()
    desk.type("mine")
    colleague.claims.set_fields(claim_id, ClaimFields(wording="hers"))
    panel.focus_list()
    desk.qtbot.waitUntil(lambda: "hers" in panel.card.wording.note.text)
    assert panel.card.wording.box.value() == "mine"
    assert desk.stored(claim_id).wording == "hers"
    desk.click("Keep mine")
    assert desk.stored(claim_id).wording == "mine"
    assert not panel.card.wording.note.isVisible()
    assert not panel.edits.held_claims()


def test_an_overtaken_text_can_give_way(desk: Desk, colleague: Project) -> None:
    claim_id = desk.claim(QUOTE, "one")
    panel = desk.sit_down()
    desk.select(claim_id)
    panel.edit_wording()
    desk.type("mine")
    colleague.claims.set_fields(claim_id, ClaimFields(wording="hers"))
    desk.qtbot.waitUntil(lambda: "hers" in panel.card.wording.note.text)  # seen while it is still being typed
    desk.click("Take theirs")
    assert panel.card.wording.box.value() == desk.stored(claim_id).wording == "hers"
    assert not panel.edits.held_claims()


def test_an_overtaken_text_waits_while_other_claims_are_worked_on(desk: Desk, colleague: Project) -> None:
    first, second = desk.claim(QUOTE, "one"), desk.claim(OTHER, "two")
    panel = desk.sit_down()
    desk.select(first)
    panel.edit_wording()
    desk.type("mine")
    colleague.claims.set_fields(first, ClaimFields(wording="hers"))
    panel.next_claim()
    desk.rest()
    assert panel.card.claim_id == second
    assert panel.card.wording.box.value() == "two"
    desk.qtbot.waitUntil(panel.header.held.isVisible)
    panel.header.held.click()
    desk.rest()
    assert panel.card.claim_id == first
    assert panel.card.wording.box.value() == "mine"
    assert "hers" in panel.card.wording.note.text
    assert desk.stored(first).wording == "hers"


def test_two_people_set_a_status(desk: Desk, colleague: Project) -> None:
    claim_id = desk.claim(QUOTE, "one")
    panel = desk.sit_down()
    desk.select(claim_id)
    colleague.claims.set_status([claim_id], "false")
    panel.set_status(2)  # what she sees is still "unchecked"
    desk.rest()
    assert desk.stored(claim_id).status == "false"
    assert "false" in panel.card.note.text
    desk.click("Set verified")
    assert desk.stored(claim_id).status == "verified"
    assert not panel.card.note.isVisible()


def test_two_people_edit_the_same_evidence(desk: Desk, colleague: Project) -> None:
    claim_id = desk.claim(QUOTE, "one")
    evidence_id = desk.project.evidence.add(claim_id, EvidenceFields(title="Pierson")).evidence_id
    panel = desk.sit_down()
    desk.select(claim_id)
    panel.card.evidence.open_editor(evidence_id)
    assert desk.focus() is panel.card.evidence.editor.fields["publisher"].box
    desk.type("US Supreme Court")
    colleague.evidence.set(evidence_id, EvidenceFields(title="Pierson v. Ray"))
    panel.focus_list()
    fields = desk.stored(claim_id).evidence[0].fields
    assert (fields.title, fields.publisher) == ("Pierson v. Ray", "US Supreme Court")


def test_two_people_tag_a_claim(desk: Desk, colleague: Project) -> None:
    claim_id = desk.claim(QUOTE, "one")
    panel = desk.sit_down()
    desk.select(claim_id)
    with meanwhile(desk.project, lambda: colleague.claims.change([claim_id], add_tags=["date"])):
        panel.edit_tags()
        desk.type("leg")
        desk.press(Qt.Key.Key_Return)
        assert set(desk.stored(claim_id).tags) == {"date", "legal"}
    desk.qtbot.waitUntil(lambda: {chip.name for chip in panel.card.tags.findChildren(TagChip)} == {"date", "legal"})
    with meanwhile(desk.project, lambda: colleague.claims.change([claim_id], add_tags=["statistic"])):
        next(chip for chip in panel.card.tags.findChildren(TagChip) if chip.name == "date").click()
        assert set(desk.stored(claim_id).tags) == {"statistic", "legal"}


def test_a_remark_that_somebody_has_reworded_is_not_removed(desk: Desk, colleague: Project) -> None:
    claim_id = desk.claim(QUOTE, "one")
    comment_id = desk.project.work.comment("mine", claim_id=claim_id).id
    panel = desk.sit_down()
    desk.select(claim_id)
    with meanwhile(desk.project, lambda: colleague.work.edit_comment(comment_id, "hers")):
        [row] = panel.card.comments.rows()
        row.removed.emit()
        desk.rest()
    assert [str(error) for error in desk.failures if "Somebody else has changed this comment" in str(error)]
    assert desk.project.work.one_comment(comment_id).text == "hers"


def test_what_was_typed_of_an_articles_details_stays_where_somebody_typed_too(desk: Desk, colleague: Project) -> None:
    article = desk.project.articles.get(desk.article_id)
    dialog = DetailsDialog(desk.session, article, desk.sit_down())
    dialog.show()
    hers = replace(article.metadata, publisher="AP", byline="Ben")
    colleague.articles.set_metadata(desk.article_id, hers)
    fields = {field.accessibleName(): field for field in dialog.findChildren(QLineEdit)}
    fields["Publisher"].setText("Reuters")
    fields["Photo credit"].setText("Anna")
    dialog._save.click()
    desk.rest()
    assert dialog.isVisible()
    assert any("AP" in label.text() for label in dialog.findChildren(QLabel))  # what it says by now
    assert (fields["Publisher"].text(), fields["Byline"].text()) == ("Reuters", "Ben")
    assert desk.project.articles.get(desk.article_id).metadata == hers
    dialog._save.click()  # she has seen it, and means it
    desk.rest()
    now = desk.project.articles.get(desk.article_id).metadata
    assert (now.publisher, now.byline, now.photo_credit) == ("Reuters", "Ben", "Anna")


def test_a_claim_that_others_remove_is_closed(desk: Desk, colleague: Project) -> None:
    first, second = desk.claim(QUOTE, "one"), desk.claim(OTHER, "two")
    panel = desk.sit_down()
    desk.select(first)
    colleague.claims.delete([first])
    desk.qtbot.waitUntil(lambda: panel.model.total == 1)
    desk.rest()
    assert desk.session.claim_id() == ""
    assert not panel.card.isVisible()
    assert panel.model.row_of(second) == 0


def test_text_stays_when_the_disk_is_full(desk: Desk, monkeypatch) -> None:
    first, second = desk.claim(QUOTE, "one"), desk.claim(OTHER, "two")
    panel = desk.sit_down()
    desk.select(first)

    def full(*_: object, **__: object) -> None:
        raise EnvironmentFault("The disk is full.", "Make room.")

    with monkeypatch.context() as broken:
        broken.setattr(desk.project.fields, "write", full)
        panel.edit_rationale()
        desk.type("a long thought")
        desk.select(second)
        assert [str(error) for error in desk.failures] == ["The disk is full. Make room."]
    desk.select(first)
    assert panel.card.rationale.box.value() == "a long thought"
    panel.edit_rationale()
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desk.stored(first).rationale == "a long thought"
    assert not panel.header.held.isVisible()
