"""One claim, edited in place with real keys: what is typed is stored, once, and nothing else is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel

from annotator.domain.evidence import EvidenceFields, Stance
from annotator.ui.panels.claims.card.status_row import StatusButton
from annotator.ui.panels.claims.card.tags_field import TagChip
from tests.ui.claims.conftest import Desk

CTRL = Qt.KeyboardModifier.ControlModifier
QUOTE = "Established by the Supreme Court in 1967"


def test_a_wording_is_typed_over_and_stored_by_enter(desk: Desk) -> None:
    claim_id = desk.claim(QUOTE, QUOTE)
    panel = desk.sit_down()
    desk.select(claim_id)
    acts = desk.acts()
    panel.edit_wording()
    desk.type("QI established 1967")
    desk.press(Qt.Key.Key_Return)
    assert desk.stored(claim_id).wording == "QI established 1967"
    assert desk.acts() == [*acts, "edit_claim"]
    assert panel.list.hasFocus()
    assert panel.model.index(0, 0).data() == "QI established 1967"


def test_esc_takes_back_what_was_typed_and_nothing_is_written(desk: Desk) -> None:
    claim_id = desk.claim(QUOTE, "QI established 1967")
    panel = desk.sit_down()
    desk.select(claim_id)
    acts = desk.acts()
    panel.edit_wording()
    desk.type("something else")
    desk.press(Qt.Key.Key_Escape)
    assert panel.card.wording.box.value() == "QI established 1967"
    panel.edit_wording()
    desk.press(Qt.Key.Key_Return)
    assert desk.acts() == acts
    assert panel.list.hasFocus()


def test_an_empty_wording_is_refused_with_words_beside_the_field(desk: Desk) -> None:
    claim_id = desk.claim(QUOTE, "QI established 1967")
    panel = desk.sit_down()
    desk.select(claim_id)
    panel.edit_wording()
    desk.press(Qt.Key.Key_Delete)
    desk.press(Qt.Key.Key_Return)
    assert "needs a wording" in panel.card.wording.note.text
    desk.press(Qt.Key.Key_Escape)
    assert panel.card.wording.box.value() == desk.stored(claim_id).wording == "QI established 1967"


def test_text_is_not_lost_when_another_claim_is_selected(desk: Desk) -> None:
    first = desk.claim(QUOTE, "one")
    second = desk.claim("The doctrine applies in civil cases only", "two")
    panel = desk.sit_down()
    desk.select(first)
    panel.edit_rationale()
    desk.type("First set out in")
    desk.press(Qt.Key.Key_Return)  # a line end here, not the end
    desk.type("Pierson v. Ray.")
    panel.next_claim()
    assert desk.stored(first).rationale == "First set out in\nPierson v. Ray."
    assert desk.stored(second).rationale == ""
    assert panel.card.claim_id == second
    panel.edit_rationale()
    desk.type("ok")
    desk.press(Qt.Key.Key_Return, CTRL)
    assert desk.stored(second).rationale == "ok"


def test_text_is_handed_in_when_the_window_is_left(desk: Desk) -> None:
    claim_id = desk.claim(QUOTE, "one")
    panel = desk.sit_down()
    desk.select(claim_id)
    panel.edit_rationale()
    desk.type("half a thou")
    panel.hide()
    assert desk.stored(claim_id).rationale == "half a thou"


def test_a_no_break_space_is_no_change(desk: Desk) -> None:
    claim_id = desk.claim(QUOTE, "386\u00a0U.S.\u00a0547 was decided")
    panel = desk.sit_down()
    desk.select(claim_id)
    acts = desk.acts()
    panel.edit_wording()
    panel.focus_list()
    assert desk.acts() == acts


def test_status_by_key_even_before_the_card_is_open(desk: Desk) -> None:
    claim_id = desk.claim(QUOTE, "one")
    panel = desk.sit_down()
    desk.session.select_claim(claim_id)
    panel.set_status(2)  # the claim is still being read
    assert desk.stored(claim_id).status == "verified"
    assert desk.acts().count("set_status") == 1
    chosen = [button for button in panel.card.statuses.buttons if button.isChecked()]
    assert [button.accessibleName() for button in chosen] == ["Status verified, key 3"]


def test_status_buttons_by_keyboard(desk: Desk) -> None:
    claim_id = desk.claim(QUOTE, "one")
    panel = desk.sit_down()
    desk.select(claim_id)
    panel.card.statuses.buttons[0].setFocus()
    for _ in range(3):
        desk.press(Qt.Key.Key_Right)
    assert desk.stored(claim_id).status == "unchecked"  # to move along is not to choose
    desk.press(Qt.Key.Key_Space)
    assert desk.stored(claim_id).status == "false"
    focused = desk.focus()
    assert isinstance(focused, StatusButton)
    assert focused.status.key == "false"


def test_tags_are_completed_created_and_taken_off(desk: Desk) -> None:
    claim_id = desk.claim(QUOTE, "one")
    panel = desk.sit_down()
    desk.select(claim_id)
    panel.edit_tags()
    listed = panel.card.tags._suggestions.list
    desk.qtbot.waitUntil(listed.isVisible)  # all of them, before a letter is typed
    assert listed.model().rowCount() == len(desk.session.codebook.offered_tags)
    desk.type("leg")
    desk.press(Qt.Key.Key_Return)
    assert desk.stored(claim_id).tags == ("legal",)
    desk.type("statsitic")  # a slip
    assert listed.model().index(0, 0).data() == "statistic"
    desk.press(Qt.Key.Key_A, CTRL)
    desk.type("scotus")
    desk.press(Qt.Key.Key_Return)  # no such tag, and none is made of itself
    assert desk.stored(claim_id).tags == ("legal",)
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return)
    assert desk.stored(claim_id).tags == ("legal", "scotus")
    assert "scotus" in desk.session.codebook.tag_by_name
    chips = panel.card.tags.findChildren(TagChip)
    assert [chip.name for chip in chips if chip.isVisible()] == ["legal", "scotus"]
    desk.press(Qt.Key.Key_Backspace)  # from the empty box to the last chip
    desk.press(Qt.Key.Key_Delete)
    assert desk.stored(claim_id).tags == ("legal",)
    desk.project.history.undo(2)  # taking it off, putting it on
    desk.project.history.undo()  # the tag itself
    assert "scotus" not in desk.project.codebook.get().tag_by_name


def test_the_claimant_is_completed_from_this_article(desk: Desk) -> None:
    first = desk.claim(QUOTE, "one")
    second = desk.claim("“I am committed,”", "Scott is committed")
    panel = desk.sit_down()
    desk.select(first)
    panel.edit_claimant()
    desk.type("Tim Scott")
    desk.press(Qt.Key.Key_Return)
    assert desk.stored(first).claimant == "Tim Scott"
    desk.select(second)
    panel.edit_claimant()
    desk.rest()
    desk.type("sco")
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return)
    panel.focus_list()
    assert desk.stored(second).claimant == "Tim Scott"


def test_a_correction_starts_from_the_quote_and_is_none_while_it_equals_it(desk: Desk) -> None:
    claim_id = desk.claim(QUOTE, "one")
    panel = desk.sit_down()
    desk.select(claim_id)
    acts = desk.acts()
    panel.edit_correction()
    assert panel.card.correction.box.value() == QUOTE
    panel.focus_list()
    assert desk.acts() == acts
    assert panel.card.correction.box.value() == ""
    panel.edit_correction()
    desk.press(Qt.Key.Key_End)
    desk.type(" or earlier")
    desk.press(Qt.Key.Key_Return, CTRL)
    assert desk.stored(claim_id).correction == QUOTE + " or earlier"


def test_evidence_from_a_pasted_link_to_all_its_fields_without_a_mouse(desk: Desk) -> None:
    claim_id = desk.claim(QUOTE, "one")
    panel = desk.sit_down()
    desk.select(claim_id)
    panel.add_evidence()
    QGuiApplication.clipboard().setText("Pierson v. Ray\nhttps://example.org/386/547")
    desk.press(Qt.Key.Key_V, CTRL)
    (evidence,) = desk.stored(claim_id).evidence
    found = EvidenceFields(title="Pierson v. Ray", url="https://example.org/386/547", medium="web")
    assert evidence.fields == found
    assert desk.focus() is panel.card.evidence.editor.fields["publisher"].box
    desk.type("US Supreme Court")
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Escape)  # nothing to take back: one key leaves all, for the cards
    assert not panel.card.evidence.editor.isVisible()
    assert desk.focus() is panel.list
    panel.card.evidence.rows()[0].setFocus()
    desk.press(Qt.Key.Key_Return)
    editor = panel.card.evidence.editor
    editor.stance.buttons[0].setFocus()
    desk.press(Qt.Key.Key_Right)
    desk.press(Qt.Key.Key_Space)
    assert not editor.fields["accessed"].isVisible()
    editor.more.click()
    editor.fields["accessed"].box.setFocus()
    desk.type("soon")
    desk.press(Qt.Key.Key_Return)
    assert "no date" in editor.fields["accessed"].note.text
    assert editor.fields["accessed"].box.value() == "soon"
    editor.fields["accessed"].box.selectAll()
    desk.type("22 Nov 2026")
    desk.press(Qt.Key.Key_Return)
    editor.fields["quote"].box.setFocus()
    desk.type("immunity")
    panel.focus_list()
    (evidence,) = desk.stored(claim_id).evidence
    assert evidence.fields == EvidenceFields(
        stance=Stance.REFUTES,
        title="Pierson v. Ray",
        publisher="US Supreme Court",
        url="https://example.org/386/547",
        quote="immunity",
        accessed="2026-11-22",
        medium="web",
    )
    assert not panel.edits.held_claims()


def test_evidence_is_removed_by_del_and_comes_back_by_undo(desk: Desk) -> None:
    claim_id = desk.claim(QUOTE, "one")
    desk.project.evidence.add(claim_id, EvidenceFields(title="Pierson v. Ray"))
    panel = desk.sit_down()
    desk.select(claim_id)
    row = panel.card.evidence.rows()[0]
    assert row.accessibleName() == "supports: Pierson v. Ray"
    row.setFocus()
    desk.press(Qt.Key.Key_Delete)
    assert desk.stored(claim_id).evidence == ()
    assert panel.card.evidence.rows() == []
    assert panel.card.isAncestorOf(QApplication.focusWidget() or panel) or panel.list.hasFocus()
    desk.session.act("undo", lambda project: project.history.undo())
    desk.rest()
    assert [row.text() for row in panel.card.evidence.rows()] == ["Pierson v. Ray"]


def test_evidence_being_typed_is_added_when_the_claim_is_left(desk: Desk) -> None:
    first, second = desk.claim(QUOTE, "one"), desk.claim("The doctrine applies", "two")
    panel = desk.sit_down()
    desk.select(first)
    panel.add_evidence()
    desk.type("Pierson v. Ray")
    desk.select(second)
    assert [item.fields.title for item in desk.stored(first).evidence] == ["Pierson v. Ray"]
    assert desk.stored(second).evidence == ()


def test_evidence_is_removed_from_its_own_editor(desk: Desk) -> None:
    claim_id = desk.claim(QUOTE, "one")
    evidence_id = desk.project.evidence.add(claim_id, EvidenceFields(title="Pierson v. Ray")).evidence_id
    panel = desk.sit_down()
    desk.select(claim_id)
    panel.card.evidence.open_editor(evidence_id)
    desk.type("half")
    desk.click("Remove")
    assert desk.stored(claim_id).evidence == ()
    assert not panel.card.evidence.editor.isVisible()
    assert panel.list.hasFocus()
    assert desk.failures == []


def test_the_clipboard_becomes_a_quotation(desk: Desk) -> None:
    claim_id = desk.claim(QUOTE, "one")
    desk.sit_down()
    desk.select(claim_id)
    QGuiApplication.clipboard().setText("the defense of good faith")
    desk.click("quote from clipboard")
    assert [item.fields.quote for item in desk.stored(claim_id).evidence] == ["the defense of good faith"]


def test_history_says_who_changed_what(desk: Desk) -> None:
    claim_id = desk.claim(QUOTE, "one")
    panel = desk.sit_down()
    desk.select(claim_id)
    panel.set_status(2)
    desk.rest()
    panel.card.history.toggle.click()
    desk.rest()
    newest, oldest = panel.card.history.shown
    assert newest.endswith(" Anna: status unchecked → verified")
    assert oldest.endswith(f" Anna: claim made: “one”; place added: “{QUOTE}”")
    panel.set_status(3)  # unfolded, it keeps up
    desk.rest()
    assert panel.card.history.shown[0].endswith("status verified → false")


def test_what_is_chosen_after_a_choice_that_has_not_been_read_again_is_chosen(desk: Desk) -> None:
    claim_id = desk.claim(QUOTE, QUOTE)
    evidence_id = desk.project.evidence.add(claim_id, EvidenceFields(title="Pierson")).evidence_id
    panel = desk.sit_down()
    desk.select(claim_id)
    panel.card.evidence.open_editor(evidence_id)
    details, editor = panel.card.details, panel.card.evidence.editor
    settled: list[str] = []
    panel.edits.settled.connect(lambda edit: settled.append(edit.after))

    def choose(status: int, kind: str, stance: Stance, medium: str) -> None:
        panel.set_status(status)
        details.picked.emit("kind", kind)
        editor.stance.chosen.emit(stance)
        editor.choices["medium"].picked.emit(medium)
        desk.qtbot.waitUntil(lambda: len(settled) == 4)
        settled.clear()

    with desk.no_reads():
        choose(2, "event", Stance.REFUTES, "web")
        assert panel.card.choices.status() == "verified"
        choose(3, "causal", Stance.CONTEXT, "interview")  # another
        choose(0, "", Stance.SUPPORTS, "")  # and back to what the card was opened with
    claim = desk.stored(claim_id)
    assert (claim.status, claim.kind) == ("unchecked", "")
    assert (claim.evidence[0].fields.stance, claim.evidence[0].fields.medium) == (Stance.SUPPORTS, "")
    assert not panel.card.note.isVisible()
    assert "meanwhile" not in " ".join(label.text() for label in editor.findChildren(QLabel) if label.isVisible())
