"""Misspelt words in fields: marked behind the typing, gone to and put right by the keyboard, learnt."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from annotator.analysis import spelling
from annotator.config import Settings
from annotator.ui.editing.growing import GrowingText
from annotator.ui.editing.spelling import SpellingChecks
from tests.ui.claims.conftest import Desk

QUOTE = "Established by the Supreme Court in 1967"
ALT = Qt.KeyboardModifier.AltModifier


class Words:
    """A dictionary of a few words."""

    known = frozenset(["we", "receive", "this", "from", "the", "court"])

    def check(self, word: str) -> bool:
        return word.lower() in self.known

    def suggest(self, word: str) -> list[str]:
        return ["receive"] if word == "recieve" else []


@pytest.fixture(autouse=True)
def dictionary(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(spelling, "_known_languages", lambda: ("en_US",))
    monkeypatch.setattr(spelling, "_dictionary", lambda name: Words() if name else None)
    spelling._is_right.cache_clear()
    yield
    spelling._is_right.cache_clear()


@pytest.fixture
def box(desk: Desk) -> GrowingText:
    claim_id = desk.claim(QUOTE, "QI established 1967")
    panel = desk.sit_down()
    desk.session.settings_wanted.connect(desk.session.set_settings)
    desk.checks = SpellingChecks(desk.session, panel)  # type: ignore[attr-defined]
    desk.select(claim_id)
    panel.card.rationale.box.setFocus()
    return panel.card.rationale.box


def marked(desk: Desk, box: GrowingText) -> list[str]:
    desk.rest()
    [checked] = [one for one in desk.checks._boxes.values() if one.parent() is box]  # type: ignore[attr-defined]
    text = box.document().toRawText().encode("utf-16-le")
    return [text[2 * start : 2 * end].decode("utf-16-le") for start, end in sorted(checked.spans)]


def test_a_word_is_marked_gone_to_and_put_right_by_keys(desk: Desk, box: GrowingText) -> None:
    box.insertPlainText("😀 We recieve this from Scott, teh Senate")
    # words of the article that begin with a capital are known
    desk.qtbot.waitUntil(lambda: marked(desk, box) == ["recieve", "teh"])
    box.moveCursor(box.textCursor().MoveOperation.Start)
    desk.press(Qt.Key.Key_F7, ALT)
    desk.qtbot.waitUntil(lambda: bool(box.window().findChildren(object, "claimsSuggestions")))
    desk.rest()
    desk.press(Qt.Key.Key_Return)
    assert box.value() == "😀 We receive this from Scott, teh Senate"
    desk.qtbot.waitUntil(lambda: marked(desk, box) == ["teh"])
    box.undo()
    assert "recieve" in box.value()


def test_a_word_is_learnt_and_all_boxes_know_it(desk: Desk, box: GrowingText) -> None:
    box.insertPlainText("We recieve teh")
    desk.qtbot.waitUntil(lambda: marked(desk, box) == ["recieve", "teh"])
    box.moveCursor(box.textCursor().MoveOperation.Start)
    desk.press(Qt.Key.Key_F7, ALT)
    desk.rest()
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return)
    assert desk.session.settings.own_words == ("recieve",)
    desk.qtbot.waitUntil(lambda: marked(desk, box) == ["teh"])


def test_it_is_turned_off_and_the_menu_offers_what_may_be_meant(desk: Desk, box: GrowingText) -> None:
    box.insertPlainText("We recieve")
    desk.qtbot.waitUntil(lambda: marked(desk, box) == ["recieve"])
    menu = QMenu()
    for part in box.menu_parts:
        part(menu, 4)
    desk.qtbot.waitUntil(lambda: "receive" in [action.text() for action in menu.actions()])
    [action] = [one for one in menu.actions() if one.text() == "receive"]
    action.trigger()
    assert box.value() == "We receive"
    box.undo()
    desk.session.set_settings(replace(Settings(), spell_fields=False))
    desk.qtbot.waitUntil(lambda: marked(desk, box) == [])
