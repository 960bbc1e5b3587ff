"""Names in texts: every form that reads as one is a place, what stands there then is as long, ids are let alone."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.erasing import MARK, ErasureFound, MarkFinder, NameFinder, marks_of, masked
from annotator.domain.folding import key_of

SMITH = NameFinder(["John Smith"])


@pytest.mark.parametrize(
    "form",
    [
        "John Smith",
        "JOHN SMITH",
        "john smith",
        "John\u00a0Smith",
        "John\nSmith",
        "Jo\u00adhn Smi\u200bth",
        "Ｊｏｈｎ Ｓｍｉｔｈ",
        "Smith, John",
        "john.smith",
        "john_smith",
        "John%20Smith",
        "john-smith",
        "JohnSmith",
        "𝐉𝐨𝐡𝐧 𝐒𝐦𝐢𝐭𝐡",
    ],
)
def test_every_form_that_reads_as_the_name_is_a_place(form: str) -> None:
    text = f"They say “{form}” knew."
    kept = SMITH.masked(text)
    assert len(kept) == len(text)
    assert kept.startswith("They say “")
    assert kept.endswith("” knew.")
    assert not SMITH.spans(kept)
    assert set(kept[10 : -len("” knew.")]) <= {MARK, "\n"}


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("Jörg Müller", "Jorg Muller"),
        ("Jörg Müller", unicodedata.normalize("NFD", "JÖRG MÜLLER")),
        ("Jörg Müller", "https://x.test/J%C3%B6rg_M%C3%BCller"),
        ("Straßer", "STRASSER"),
        ("田中", "昨日田中さんは"),
        ("Søren O'Neil", "Søren O’Neil's"),
    ],
)
def test_accents_and_scripts(name: str, form: str) -> None:
    assert NameFinder([name]).spans(form)


@pytest.mark.parametrize("text", ["Smithsonian", "John Smithers", "blacksmith john", "Johnson Smith", "John and Smith"])
def test_another_word_is_no_place(text: str) -> None:
    assert SMITH.masked(text) == text


def test_what_only_looks_like_it_is_shown() -> None:
    found = ErasureFound()
    text = "John Smith met Smith. The Smiths and J. Smith wrote to Jоhn Smith."  # with a Cyrillic о
    assert SMITH.look(text, found) == 1
    assert found.forms == {"John Smith": 1}
    assert found.alike == {"Smith": 3, "Smiths": 1, "Jоhn Smith": 1}


def test_an_id_is_no_name() -> None:
    assert not NameFinder(["Beda"]).spans("01890a5d-beda-7cc0-98c4-dc0c0c07398f")


def test_a_name_needs_letters() -> None:
    with pytest.raises(ValueError, match="letter"):
        NameFinder([" , "])


def test_a_name_is_known_again_without_being_kept() -> None:
    marks = marks_of(["John Smith"])
    assert "smith" not in repr(marks).casefold()
    finder = MarkFinder(marks)
    for form in ("JOHN  SMITH", "john.smith", "Smith, John", "John\nSmith"):
        text = f"by {form}, again"
        assert finder.masked(text) == masked(text, [(3, 3 + len(form))])
    assert finder.masked("John Smythe. Smith and John Smithers") == "John Smythe. Smith and John Smithers"


@given(
    before=st.text(max_size=20),
    after=st.text(max_size=20),
    name=st.text(st.characters(categories=("Lu", "Ll", "Lo")), min_size=2, max_size=6),
)
def test_a_name_between_any_words_goes_and_nothing_moves(before: str, after: str, name: str) -> None:
    if not key_of(name).isalnum():
        return
    text = f"{before} {name} {after}"
    finder = NameFinder([name])
    kept = finder.masked(text)
    assert len(kept) == len(text)
    assert not finder.spans(kept)
    assert MARK in kept
