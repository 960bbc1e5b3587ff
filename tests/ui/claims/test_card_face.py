"""The opened card's face: what stays in sight, what has a name, what is offered, and what nothing is left of."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from annotator.domain.evidence import EvidenceFields
from annotator.ui.actions.hints import status_keys
from annotator.ui.panels.claims.card.status_row import StatusRow
from annotator.ui.panels.claims.panel import ClaimsPanel
from tests.ui.claims.conftest import Desk

RAY = EvidenceFields(title="Pierson v. Ray", publisher="US Supreme Court", url="https://example.org/ray")
CLOTURE = EvidenceFields(title="About filibusters and cloture", publisher="US Senate")


@pytest.fixture
def claim_id(desk: Desk) -> str:
    return desk.claim("Supreme Court", "QI was established by the Supreme Court")


@pytest.fixture
def other(desk: Desk) -> str:
    """Another claim, with two sources, the second of which was used last."""
    other = desk.claim("1967", "It was in 1967")
    for fields in (CLOTURE, RAY):
        desk.project.evidence.add(other, fields)
    return other


def suggested(panel: ClaimsPanel) -> list[str]:
    shown = panel.card.evidence._used._suggestions.list
    model = shown.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())] if shown.isVisible() else []


def menu_at(widget: QWidget, place: QPoint) -> None:
    """What the system makes of a click with the other button."""
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(widget, QContextMenuEvent(reason, place, widget.mapToGlobal(place)))


def top_of(widget: QWidget, panel: ClaimsPanel) -> int:
    """Where a part of the card begins, seen from the top of what the list shows."""
    return panel.list.viewport().mapFromGlobal(widget.mapToGlobal(QPoint(0, 0))).y()


def names_in(interface: QAccessibleInterface) -> list[str]:
    """What a screen reader comes by inside of something, as names."""
    found: list[str] = []
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None:
            found += [child.text(QAccessible.Text.Name), *names_in(child)]
    return found


def scroll_to_the_end(panel: ClaimsPanel) -> None:
    bar = panel.list.verticalScrollBar()
    bar.setValue(bar.maximum())


class TestInSight:
    def test_wording_and_status_stay_while_the_card_is_scrolled(self, desk: Desk, claim_id: str) -> None:
        panel = desk.sit_down()
        panel.resize(400, 420)
        desk.select(claim_id)
        pinned = panel.card.pinned
        assert not pinned.isVisible()
        scroll_to_the_end(panel)
        assert pinned.isVisible()
        assert top_of(pinned, panel) == 0
        QTest.mouseClick(pinned.statuses.buttons[2], Qt.MouseButton.LeftButton)
        assert desk.stored(claim_id).status == "verified"
        assert pinned.statuses.buttons[2].isChecked()
        panel.list.verticalScrollBar().setValue(0)
        assert not pinned.isVisible()

    def test_a_screen_reader_finds_each_status_once(self, desk: Desk, claim_id: str) -> None:
        panel = desk.sit_down()
        panel.resize(400, 420)
        desk.select(claim_id)
        scroll_to_the_end(panel)
        assert panel.card.pinned.isVisible()
        read = names_in(QAccessible.queryAccessibleInterface(panel.card))
        of_statuses = [name for name in read if name.startswith("Status ")]
        assert sorted(of_statuses) == sorted(one.accessibleName() for one in panel.card.statuses.buttons)

    @pytest.mark.parametrize("part", ["rationale", "correction", "claimant"])
    def test_what_is_gone_to_is_never_under_them(self, desk: Desk, claim_id: str, part: str) -> None:
        panel = desk.sit_down()
        panel.resize(400, 360)
        desk.select(claim_id)
        scroll_to_the_end(panel)
        getattr(panel, f"edit_{part}")()
        desk.rest()
        box = getattr(panel.card, part).box
        top = top_of(box, panel)
        pinned = panel.card.pinned
        assert top >= (pinned.height() if pinned.isVisible() else 0)
        assert top + box.height() <= panel.list.viewport().height()

    def test_the_wording_itself_is_not_covered_when_it_is_edited(self, desk: Desk, claim_id: str) -> None:
        panel = desk.sit_down()
        panel.resize(400, 360)
        desk.select(claim_id)
        scroll_to_the_end(panel)
        panel.edit_wording()
        desk.rest()
        assert not panel.card.pinned.isVisible()


class TestStatuses:
    @pytest.mark.parametrize(("width", "named"), [(700, True), (356, True), (180, False)])
    def test_they_have_names_where_there_is_room(self, desk: Desk, width: int, named: bool) -> None:
        row = StatusRow()
        desk.qtbot.addWidget(row)
        row.set_codebook(desk.session.codebook, desk.session.theme, status_keys({}))
        row.set_status("verified")
        row.resize(width, row.heightForWidth(width))
        row.show()
        assert all(button.named for button in row.buttons) is named
        for button in row.buttons:
            assert row.rect().contains(button.geometry())
            if named:
                assert button.width() >= button.width_with_name()
        rectangles = [button.geometry() for button in row.buttons]
        assert not any(one.intersects(other) for one in rectangles for other in rectangles if one is not other)

    def test_the_pinned_ones_are_one_row_and_no_stop_for_tab(self, desk: Desk, claim_id: str) -> None:
        panel = desk.sit_down()
        desk.select(claim_id)
        row = panel.card.pinned.statuses
        assert not any(button.named for button in row.buttons)
        assert {button.focusPolicy() for button in row.buttons} == {Qt.FocusPolicy.NoFocus}


class TestSourcesUsedBefore:
    def test_the_last_one_is_offered_at_once_and_taken_with_two_keys(
        self, desk: Desk, claim_id: str, other: str
    ) -> None:
        assert other
        panel = desk.sit_down()
        desk.select(claim_id)
        panel.add_evidence()
        desk.qtbot.waitUntil(
            lambda: (
                suggested(panel)
                == ["Same as last: Pierson v. Ray · US Supreme Court", "About filibusters and cloture · US Senate"]
            )
        )
        desk.press(Qt.Key.Key_Down)
        desk.press(Qt.Key.Key_Return)
        (evidence,) = desk.stored(claim_id).evidence
        assert (evidence.fields.title, evidence.fields.url) == (RAY.title, RAY.url)
        assert panel.card.evidence.box.text() == ""

    def test_others_are_found_by_typing(self, desk: Desk, claim_id: str, other: str) -> None:
        assert other
        panel = desk.sit_down()
        desk.select(claim_id)
        panel.add_evidence()
        desk.type("senate cloture")
        desk.qtbot.waitUntil(lambda: suggested(panel) == ["About filibusters and cloture · US Senate"])

    def test_enter_alone_takes_what_was_typed(self, desk: Desk, claim_id: str, other: str) -> None:
        assert other
        panel = desk.sit_down()
        desk.select(claim_id)
        panel.add_evidence()
        desk.type("Pierson")
        desk.qtbot.waitUntil(lambda: suggested(panel) == ["Pierson v. Ray · US Supreme Court"])
        desk.press(Qt.Key.Key_Return)
        (evidence,) = desk.stored(claim_id).evidence
        assert (evidence.fields.title, evidence.fields.publisher) == ("Pierson", "")

    def test_who_leaves_before_it_is_stored_is_not_called_back(self, desk: Desk, claim_id: str) -> None:
        panel = desk.sit_down()
        desk.select(claim_id)
        panel.add_evidence()
        QApplication.clipboard().setText("https://example.org/a")
        desk.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        desk.press(Qt.Key.Key_Escape)
        assert len(desk.stored(claim_id).evidence) == 1
        assert panel.list.hasFocus()
        assert not panel.card.evidence.editor.isVisible()


def test_a_card_that_scrolls_away_from_under_the_mouse_looks_hovered_no_longer(
    desk: Desk, claim_id: str, other: str
) -> None:
    assert claim_id
    panel = desk.sit_down()
    panel.resize(400, 360)
    desk.select(other)
    row = panel.card.evidence.rows()[0]
    panel.list.reveal_in_card(row)
    desk.rest()
    QTest.mouseMove(row, row.rect().center())
    desk.qtbot.waitUntil(row.underMouse)
    bar = panel.list.verticalScrollBar()
    bar.setValue(0 if bar.value() > 200 else bar.maximum())
    assert not row.underMouse()


def test_details_are_closed_for_the_next_claim(desk: Desk, claim_id: str, other: str) -> None:
    panel = desk.sit_down()
    desk.select(claim_id)
    panel.edit_details()
    assert panel.card.details.fold.isChecked()
    panel.set_status(1)
    desk.rest()
    assert panel.card.details.fold.isChecked()  # the same claim's
    desk.select(other)
    assert not panel.card.details.fold.isChecked()


def test_the_filter_comes_when_it_is_wanted_and_goes_when_it_filters_nothing(desk: Desk, claim_id: str) -> None:
    assert claim_id
    panel = desk.sit_down()
    assert not panel.header.isVisible()
    panel.focus_filter()
    assert panel.header.line.hasFocus()
    desk.type("1967")
    desk.press(Qt.Key.Key_Return)
    assert panel.header.line.isVisible()  # it filters
    panel.focus_filter()
    desk.press(Qt.Key.Key_Escape)  # empties it
    desk.press(Qt.Key.Key_Escape)
    assert not panel.header.isVisible()
    assert panel.list.hasFocus()


def test_a_click_with_the_other_button_asks_for_a_menu_of_that_claim(desk: Desk, claim_id: str, other: str) -> None:
    panel = desk.sit_down()
    desk.select(claim_id)
    asked: list[QMenu] = []
    panel.menu_requested.connect(asked.append)
    row = panel.model.row_of(other)
    place = panel.list.visualRect(panel.model.index(row, 0)).center()
    menu_at(panel.list.viewport(), place)
    assert len(asked) == 1
    assert desk.session.claim_id() == other
    menu_at(panel.card, QPoint(2, 2))
    assert len(asked) == 2
