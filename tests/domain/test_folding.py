"""Words compared as people read them: what is one, what stays two, and the way back to the places of the text."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.folding import FoldedText, folded, folded_character, key_of, same

ONE = [
    ("réforme", unicodedata.normalize("NFD", "réforme")),
    ("Straße", "STRASSE"),
    ("ẞ", "ss"),
    ("Łódź", "lodz"),
    ("Søren", "soren"),
    ("Þór", "thor"),
    ("İstanbul", "istanbul"),
    ("ISPARTA", "ısparta"),
    ("ΣΊΣΥΦΟΣ", "σίσυφος"),
    ("ﬁne", "fine"),
    ("ＡＢＣ－１２", "abc-12"),
    ("ｶﾞ", "ガ"),
    ("m²", "m2"),
    ("½", "1/2"),
    ("don’t", "don't"),
    ("“we don’t”", '"we don\'t"'),
    ("« non »", '" non "'),
    ("1990–1995", "1990-1995"),
    ("a — b", "a - b"),
    ("non\u2011breaking\u00a0space", "non-breaking space"),
    ("govern\u00adment", "government"),
    ("zero\u200bwidth\u2060\ufeff", "zerowidth"),
    ("\u2066isolated\u2069", "isolated"),
    ("c\u200do\u200cop", "coop"),
    ("مُحَمَّد", "محمد"),
    ("כָּתַב", "כתב"),
    ("محـــمد", "محمد"),
    ("1,200", "1200"),
    ("1 200", "1200"),
    ("1\u202f200\u202f000", "1,200,000"),
    ("1’200’000", "1200000"),
    ("٢٠٢١", "2021"),
    ("२०२१", "2021"),
    ("one\r\ntwo", "one two"),
    ("one\u2029 \t two", "one two"),
    ("❤\ufe0f", "❤"),
]
TWO = [
    ("が", "か"),
    ("कि", "क"),
    ("ก้า", "กา"),
    ("می\u200cخواهم", "میخواهم"),
    ("क्\u200dष", "क्ष"),
    ("1,20", "120"),
    ("1,2000", "12000"),
    ("12,345,67", "1234567"),
    ("1.200", "1200"),
    ("2020 300", "2020300"),
    ("on line", "online"),
    ("co-op", "coop"),
]


@pytest.mark.parametrize(("one", "other"), ONE)
def test_what_a_reader_takes_for_the_same_is_the_same(one: str, other: str) -> None:
    assert folded(one) == folded(other)
    assert folded(folded(one)) == folded(one)


@pytest.mark.parametrize(("one", "other"), TWO)
def test_what_a_reader_keeps_apart_stays_apart(one: str, other: str) -> None:
    assert folded(one) != folded(other)


def test_exact_lets_all_count_but_how_a_letter_is_composed() -> None:
    assert folded("é", exact=True) == folded("e\u0301", exact=True)
    for one, other in [("é", "e"), ("A", "a"), ("’", "'"), ("\u00ad", ""), ("1,200", "1200")]:
        assert folded(one, exact=True) != folded(other, exact=True)


def test_names_that_look_the_same_have_one_key() -> None:
    assert same("  Réforme", "re\u0301forme ")
    assert key_of("O’Neill") == key_of("o'neill")
    assert not same("Réforme", "Réformes")


LETTERS = st.text(
    st.one_of(
        st.sampled_from("aZé\u0301ßﬁ İ\u200d\u200c\u00ad👩🏽中שǅ½.\u0300\n\r,'’1234567890 \u00a0कم֑ـ…¨"), st.characters()
    ),
    max_size=60,
)


@given(LETTERS, st.booleans())
def test_each_letter_comes_from_a_character_that_folds_to_it(text: str, exact: bool) -> None:
    whole = FoldedText(text, exact=exact)
    places = [whole.place_of(at) for at in range(len(whole.letters))]
    assert places == sorted(places)
    assert whole.place_of(len(whole.letters)) <= len(text)
    for letter, place in zip(whole.letters, places, strict=True):
        assert letter in folded_character(text[place], exact=exact)
    if exact:
        assert whole.letters == unicodedata.normalize("NFD", "") + "".join(
            folded_character(character, exact=True) for character in text
        )


@given(LETTERS)
def test_the_way_to_the_characters(text: str) -> None:
    whole = FoldedText(text)
    for at in range(len(whole.letters)):
        place = whole.place_of(at)
        start, end = whole.span_of(at, at + 1)
        assert start == place
        assert place < end <= len(text)


@given(LETTERS)
def test_folding_what_is_folded_changes_nothing(text: str) -> None:
    once = folded(text)
    assert folded(once) == once


@given(LETTERS)
def test_composed_and_decomposed_texts_are_one(text: str) -> None:
    assert folded(unicodedata.normalize("NFC", text)) == folded(unicodedata.normalize("NFD", text))


@given(st.text(st.sampled_from("aé ß’\u00ad\n中"), max_size=30), st.data())
def test_a_part_of_a_text_is_found_in_it(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    assert folded(text[start:end]).strip() in folded(text)
