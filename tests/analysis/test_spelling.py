"""Spelling: words of prose are looked up, by the dictionary of their language, which the system has."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.analysis import spelling


class Words:
    """A dictionary of a few words."""

    known = frozenset(("the", "bridge", "cost", "don't", "well", "known", "كتاب"))

    def check(self, word: str) -> bool:
        return word.lower() in self.known

    def suggest(self, word: str) -> list[str]:
        return ["don't"] if "'" in word else sorted(self.known)


@pytest.fixture(autouse=True)
def dictionaries(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(spelling, "_known_languages", lambda: ("ar", "de_AT", "de_DE", "en_GB", "en_US"))
    monkeypatch.setattr(spelling, "_dictionary", lambda name: Words() if name else None)
    spelling._is_right.cache_clear()
    yield
    spelling._is_right.cache_clear()


def marked(text: str, dictionary: str = "en_US") -> list[str]:
    return [text[start:end] for start, end in spelling.misspelt(text, dictionary)]


def test_the_dictionary_of_a_language_is_the_nearest_that_there_is() -> None:
    assert spelling.dictionary_for("en", "en-GB", "de_AT") == "en_GB"
    assert spelling.dictionary_for("en", "", "de_AT") == "en_US"
    assert spelling.dictionary_for("de", "", "de_AT") == "de_AT"
    assert spelling.dictionary_for("de") == "de_DE"
    assert spelling.dictionary_for("ar") == "ar"
    assert spelling.dictionary_for("fr") == ""
    assert spelling.misspelt("Teh brigde", "") == []


def test_what_is_no_word_of_prose_is_not_looked_at() -> None:
    assert marked("Teh bridge cost, don’t: well-knwon") == ["Teh", "knwon"]
    assert (
        marked("https://teh.example/brigde a.b@teh.example #teh @brigde {qoute} /usr/brigde G20 4mn NATO iPhone x")
        == []
    )
    assert marked("كتاب كتابب") == ["كتابب"]
    assert spelling.misspelt("Teh Brükner", "en_US", lambda word: word == "Brükner") == [(0, 3)]
    assert marked("x" * 100) == []


def test_what_may_be_meant_has_the_apostrophe_of_the_text() -> None:
    assert spelling.suggestions("dont’t", "en_US") == ["don’t"]
    assert len(spelling.suggestions("brigde", "en_US")) == spelling.MOST_SUGGESTED
    assert spelling.suggestions("", "en_US") == []


@given(st.text(max_size=200))
def test_what_is_marked_stands_in_the_text(text: str) -> None:
    spans = spelling.misspelt(text, "en_US")
    assert all(0 <= start < end <= len(text) and text[start:end].strip() for start, end in spans)
    assert all(before[1] <= after[0] for before, after in itertools.pairwise(spans))


def test_a_dictionary_of_the_system_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    if "en_US" not in spelling.languages():
        pytest.skip("this system has no dictionary of English")
    assert marked("I recieve a letter") == ["recieve"]
    assert spelling.suggestions("recieve", "en_US")[0] == "receive"
