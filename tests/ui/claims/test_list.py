"""The cards: in text order, one opened, filtered, spoken, and as quick with thousands as with three."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from annotator.domain.claim import ClaimSummary
from annotator.ui.panels.claims.list.delegate import ROW_HEIGHT, CardDelegate, break_lines
from annotator.ui.panels.claims.list.model import ClaimsModel
from annotator.ui.panels.claims.panel import ClaimsPanel
from annotator.ui.theme import ui_font
from tests.ui.claims.conftest import Desk

FIRST, SECOND, THIRD = "The Senate met in June", "Established by the Supreme Court", "The doctrine applies"


@pytest.fixture
def three(desk: Desk) -> list[str]:
    """Three claims, not made in text order, of which one is settled."""
    third = desk.claim(THIRD, "Only civil cases")
    first = desk.claim(FIRST, "The Senate met")
    second = desk.claim(SECOND, "QI established 1967", "verified")
    return [first, second, third]


def shown(panel: ClaimsPanel) -> list[str]:
    return [panel.model.claim_at(row) for row in range(panel.model.rowCount())]


def top_of_card(panel: ClaimsPanel) -> int:
    return panel.list.viewport().mapFromGlobal(panel.card.mapToGlobal(QPoint(0, 0))).y()


def names_below(interface: QAccessibleInterface | None) -> Iterator[str]:
    if interface is not None:
        yield interface.text(QAccessible.Text.Name)
        for number in range(interface.childCount()):
            yield from names_below(interface.child(number))


def words(panel: ClaimsPanel) -> list[str]:
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible() and label.text()]


def test_the_opened_card_stays_where_it_is_when_rows_above_it_come_and_go(desk: Desk) -> None:
    """As after a merge: the card slid up below the edge by the height of the row that went."""
    above = desk.claim(FIRST, "The Senate met")
    read = desk.claim(SECOND, "QI established 1967")
    panel = desk.sit_down()
    panel.resize(400, 420)
    desk.select(read)
    bar = panel.list.verticalScrollBar()
    bar.setValue(ROW_HEIGHT)
    before = top_of_card(panel)
    desk.session.act("", lambda project: project.claims.delete([above]), lambda _: None)
    desk.qtbot.waitUntil(lambda: panel.model.rowCount() == 1)
    assert top_of_card(panel) == before
    desk.session.act("", lambda project: project.history.undo(), lambda _: None)
    desk.qtbot.waitUntil(lambda: panel.model.rowCount() == 2)
    assert top_of_card(panel) == before


def test_cards_are_in_text_order_counted_and_spoken(desk: Desk, three: list[str]) -> None:
    panel = desk.sit_down()
    assert shown(panel) == three
    assert (panel.model.total, panel.model.settled) == (3, 1)
    spoken = panel.model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "claim 2 of 3, verified: QI established 1967"


def test_j_k_and_the_arrows_go_through_the_claims(desk: Desk, three: list[str]) -> None:
    panel = desk.sit_down()
    visited = []
    for step in (panel.next_claim, panel.next_claim, panel.next_claim, panel.next_claim, panel.previous_claim):
        step()
        visited.append(desk.session.claim_id())
    assert visited == [three[0], three[1], three[2], three[2], three[1]]
    desk.rest()
    assert panel.card.claim_id == three[1]
    panel.focus_list()
    desk.press(Qt.Key.Key_Up)
    desk.rest()
    assert desk.session.claim_id() == panel.card.claim_id == three[0]
    desk.press(Qt.Key.Key_Return)
    assert desk.focus() is panel.card.wording.box


def test_only_the_opened_row_is_higher_and_holds_the_whole_card(desk: Desk, three: list[str]) -> None:
    panel = desk.sit_down()
    for claim_id in (three[2], three[0]):
        desk.select(claim_id)
        row = three.index(claim_id)
        desk.qtbot.waitUntil(lambda: panel.list.rowHeight(row) == panel.card.height_for(panel.card.width()))  # noqa: B023
        heights = [panel.list.rowHeight(other) for other in range(3) if other != row]
        assert heights == [ROW_HEIGHT, ROW_HEIGHT]
        assert top_of_card(panel) == panel.list.rowViewportPosition(row)


def test_nothing_scrolls_when_the_claim_is_in_view(desk: Desk, three: list[str]) -> None:
    panel = desk.sit_down()
    panel.resize(400, 1600)
    for claim_id in three:
        desk.select(claim_id)
        assert panel.list.verticalScrollBar().value() == 0
    panel.resize(400, 500)
    desk.select(three[0])
    desk.select(three[2])
    row = panel.model.row_of(three[2])
    assert 0 <= panel.list.rowViewportPosition(row) < panel.list.viewport().height()


def test_filters_keep_the_claim_at_work_until_it_is_left(desk: Desk, three: list[str]) -> None:
    panel = desk.sit_down()
    desk.select(three[0])
    actions = {action.text(): action for action in panel.header.statuses.menu().actions()}
    actions["unchecked"].trigger()
    assert shown(panel) == [three[0], three[2]]
    panel.set_status(2)
    desk.rest()
    assert shown(panel) == [three[0], three[2]]
    desk.select(three[2])
    assert shown(panel) == [three[2]]
    actions["All"].trigger()
    assert shown(panel) == three


def test_a_filter_without_hits_says_so_and_offers_to_clear(desk: Desk, three: list[str]) -> None:
    panel = desk.sit_down()
    panel.focus_filter()
    desk.type("supreme")
    assert shown(panel) == [three[1]]
    desk.type(" nonsense")
    assert "No claim passes the filter" in words(panel)
    desk.click("Clear the filter")
    assert shown(panel) == three
    assert panel.list.hasFocus()


def test_an_empty_panel_tells_what_to_do(desk: Desk) -> None:
    panel = desk.sit_down()
    assert "Select a statement in the article: C makes it a claim." in words(panel)
    start = desk.text.index(SECOND)
    desk.session.act("tag", lambda project: project.claims.tag(desk.article_id, start, start + len(SECOND)))
    desk.rest()
    assert panel.list.isVisible()
    desk.session.open_article("")
    assert words(panel) == []


def test_a_claim_that_is_made_comes_in_its_place_and_the_open_card_stays(desk: Desk, three: list[str]) -> None:
    panel = desk.sit_down()
    desk.select(three[1])
    panel.edit_rationale()
    desk.type("typing")
    start = desk.text.index("June")
    desk.session.act("tag", lambda project: project.claims.tag(desk.article_id, start, start + 4))
    desk.rest()
    assert [shown(panel).index(claim_id) for claim_id in three] == [0, 2, 3]
    assert desk.focus() is panel.card.rationale.box
    assert panel.card.rationale.box.value() == "typing"
    assert top_of_card(panel) == panel.list.rowViewportPosition(2)


def test_other_places_are_listed_and_gone_to(desk: Desk, three: list[str]) -> None:
    again = desk.text.rindex("Supreme Court")
    mention_id = desk.project.claims.add_mention(three[1], desk.article_id, again, again + 13).mention_id
    panel = desk.sit_down()
    desk.select(three[1])
    with desk.qtbot.waitSignal(panel.mention_wanted) as asked:
        desk.click("“Supreme Court” · here")
    assert asked.args is not None
    assert asked.args[0].mention_id == mention_id


def test_five_thousand_claims_cost_what_is_on_the_screen(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: Counter[str] = Counter()

    def counted(name: str, kept: Callable[..., Any]) -> Callable[..., Any]:
        def count(*args: Any) -> Any:
            asked[name] += 1
            return kept(*args)

        return count

    for owner, name in ((CardDelegate, "paint"), (CardDelegate, "sizeHint"), (ClaimsModel, "data")):
        monkeypatch.setattr(owner, name, counted(name, getattr(owner, name)))
    panel = desk.sit_down()
    opened = desk.session.article()
    assert opened is not None
    cards = [ClaimSummary(f"c{n:05}", f"claim {n}", "unchecked", n, n + 1, "quote", 0, (), 1) for n in range(5000)]
    asked.clear()
    desk.session.article_opened.emit(replace(opened, cards=cards))
    panel.grab()
    panel.list.verticalScrollBar().setValue(panel.list.verticalScrollBar().maximum())
    panel.grab()
    screens, in_view = 4, panel.list.viewport().height() // ROW_HEIGHT + 2
    assert 0 < asked["paint"] <= screens * in_view
    assert asked["sizeHint"] <= in_view
    assert asked["data"] <= 4 * screens * in_view
    assert panel.model.row_of("c04999") == 4999


def test_a_screen_reader_finds_the_open_card_and_all_its_fields(desk: Desk, three: list[str]) -> None:
    panel = desk.sit_down()
    desk.select(three[1])
    found = set(names_below(QAccessible.queryAccessibleInterface(panel)))
    assert {
        "claim 3 of 3, unchecked: Only civil cases",
        "Claim: QI established 1967",
        "Wording",
        "Status verified, key 3",
        "Rationale",
        "Add a tag",
        "Claimant",
        "Correction",
        "New evidence: a URL or a title",
        "History, folded",
    } <= found


def test_the_wheel_over_the_open_card_scrolls_the_cards(desk: Desk, three: list[str]) -> None:
    panel = desk.sit_down()
    panel.resize(400, 420)
    desk.select(three[1])
    bar = panel.list.verticalScrollBar()
    bar.setValue(0)
    box = panel.card.rationale.box
    over = QPointF(box.mapTo(panel, box.rect().center()))
    QTest.wheelEvent(panel.windowHandle(), over, QPoint(0, -120))
    desk.qtbot.waitUntil(lambda: bar.value() > 0)
    assert top_of_card(panel) == panel.list.rowViewportPosition(1)


def test_lines_are_broken_by_width_and_elided(desk: Desk) -> None:
    del desk  # for its fonts
    text = "One 😀 two three four five six seven eight nine ten eleven twelve thirteen"
    lines = break_lines(text, 120, 2, ui_font())
    assert len(lines) == 2
    assert text.startswith(lines[0])
    assert lines[1].endswith("…")
    assert break_lines("short", 120, 2, ui_font()) == ["short"]
    assert break_lines("", 120, 2, ui_font()) in ([], [""])
