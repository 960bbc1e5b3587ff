"""Where the panel tells of a key, it tells of the one that is in force now."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QPushButton

from annotator.ui.actions.hints import key_hint, way_to
from tests.ui.claims.conftest import Desk
from tests.ui.claims.test_list import names_below


def buttons(desk: Desk) -> list[str]:
    return [button.text() for button in desk.panel.findChildren(QPushButton) if button.isVisible()]


def words(desk: Desk) -> str:
    return " ".join(label.text() for label in desk.panel.findChildren(QLabel) if label.isVisible())


def test_a_key_that_is_changed_is_told_everywhere(desk: Desk) -> None:
    claim_id = desk.claim("in June", "The Senate met in June")
    desk.sit_down()
    desk.select(claim_id)
    assert {"+ comment  P", "+ query  Q"} <= set(buttons(desk))

    desk.session.set_settings(replace(desk.session.settings, shortcuts={"claim.comment": "F7", "claim.query": ""}))

    assert {"+ comment  F7", "+ query"} <= set(buttons(desk))
    named = names_below(QAccessible.queryAccessibleInterface(desk.panel))
    assert "+ comment, key F7" in named
    (comment,) = [button for button in desk.panel.findChildren(QPushButton) if button.text() == "+ comment  F7"]
    assert comment.toolTip().endswith("(F7)")


def test_the_statuses_show_the_keys_that_they_have(desk: Desk) -> None:
    claim_id = desk.claim("in June", "The Senate met in June")
    desk.sit_down()
    desk.select(claim_id)
    assert desk.panel.card.statuses.buttons[2].accessibleName().endswith(", key 3")

    desk.session.set_settings(replace(desk.session.settings, shortcuts={"status.3": "F8", "status.4": ""}))

    names = [button.accessibleName() for button in desk.panel.card.statuses.buttons]
    assert names[1].endswith(", key 2")
    assert names[2].endswith(", key F8")
    assert "key" not in names[3]


def test_where_there_is_no_key_any_more_the_menu_is_told(desk: Desk) -> None:
    desk.sit_down()
    assert "C makes it a claim." in words(desk)
    desk.session.set_settings(replace(desk.session.settings, shortcuts={"claim.make": "Ctrl+M"}))
    assert "Ctrl+M makes it a claim." in words(desk)
    desk.session.set_settings(replace(desk.session.settings, shortcuts={"claim.make": ""}))
    assert "Claim › Make a claim makes it a claim." in words(desk)


def test_a_hint_is_the_first_key_of_the_table_or_the_users_own() -> None:
    assert key_hint("find.next", {}) == "F3"
    assert key_hint("find.next", {"find.next": "Ctrl+F8"}) == "Ctrl+F8"
    assert key_hint("claim.void", {}) == ""
    assert way_to("claim.void", {}) == "Claim › The check turned out wrong, or stands after all"
