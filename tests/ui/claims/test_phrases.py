"""Saved phrases: taken by typing what stands for them, filled with what is at hand, carried over in a file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from annotator.config import Settings
from annotator.domain.evidence import EvidenceFields
from annotator.domain.templates import abbreviation, from_file, matching, to_file
from annotator.errors import InvalidInput
from annotator.ui.preferences.templates import TemplatesPage
from tests.ui.claims.conftest import Desk

QUOTE = "Established by the Supreme Court in 1967"


def test_what_is_typed_for_a_phrase_takes_it(desk: Desk) -> None:
    claim_id = desk.claim(QUOTE, "QI established 1967")
    desk.project.evidence.add(claim_id, EvidenceFields(title="Pierson v. Ray", url="https://a.example/"))
    panel = desk.sit_down()
    phrases = ("two = Two independent sources say so.", "src = {source} says so: {url}", "Not known")
    desk.session.set_settings(replace(Settings(), rationale_templates=phrases))
    desk.select(claim_id)
    box = panel.card.rationale.box
    box.setFocus()
    box.insertPlainText("😀 ")
    desk.type(";sr")
    desk.press(Qt.Key.Key_Return)
    assert box.value() == "😀 Pierson v. Ray says so: https://a.example/"
    desk.type(" ;indep")  # by a word of it
    desk.press(Qt.Key.Key_Return)
    assert box.value().endswith("https://a.example/ Two independent sources say so.")
    desk.type(" a;two ;nothing")  # within a word, and of none
    desk.press(Qt.Key.Key_Space)
    assert box.value().endswith(" a;two ;nothing ")


def test_a_correction_begins_with_the_words_that_it_is_of(desk: Desk) -> None:
    claim_id = desk.claim(QUOTE, "QI established 1967")
    panel = desk.sit_down()
    desk.select(claim_id)
    panel.card.correction.box.setFocus()
    desk.press(Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    desk.press(Qt.Key.Key_Return)
    assert panel.card.correction.box.value() == QUOTE


def test_phrases_and_what_is_typed_for_them() -> None:
    assert abbreviation("two = Two say so") == ("two", "Two say so")
    assert abbreviation("1 + 1 = 2") == ("", "1 + 1 = 2")
    assert abbreviation("a= b") == ("", "a= b")
    phrases = [("ab", "One"), ("a", "Two"), ("", "Apples")]
    assert matching(phrases, "a") == [1, 0, 2]
    assert matching(phrases, "x") == []


def test_a_file_of_phrases_comes_back_and_others_are_refused(qtbot: object, tmp_path: Path) -> None:
    lists = {"query_templates": ["Wer? «שלום»"], "rationale_templates": ["a = B"], "correction_templates": []}
    assert from_file(to_file(lists, "Dear")) == {
        "query_templates": ("Wer? «שלום»",),
        "rationale_templates": ("a = B",),
        "correction_templates": (),
        "letter": "Dear",
    }
    for content in (b"", b"[]", b"{}", b'{"format": "annotator-phrases", "letter": 1}', b"\xff",
                    b'{"format": "annotator-phrases", "query_templates": ["\\ud800"]}', b"[" * 100_000):  # fmt: skip
        with pytest.raises(InvalidInput):
            from_file(content)
    settings = [Settings(rationale_templates=("My own",))]
    page = TemplatesPage(lambda: settings[0])
    page.changed.connect(lambda key, value: settings.append(settings.pop().__class__(**{key: value})))
    file = tmp_path / "phrases.json"
    file.write_bytes(to_file({**lists, "query_templates": []}, ""))
    page.read_from(file)
    assert page.boxes["rationale_templates"].toPlainText() == "My own\na = B"
    page.save_to(tmp_path / "again.json")
    assert from_file((tmp_path / "again.json").read_bytes())["rationale_templates"] == ("My own", "a = B")
    page.deleteLater()
