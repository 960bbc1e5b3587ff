"""Words compared as people read them: what is one, what stays two, and the way back to the places of the text."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.folding import FoldedText, folded, folded_character, key_of, same
from annotator.domain.text import whole_characters

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
    ("1½ million", "1 1/2 million"),
    ("10⁶", "10^6"),
    ("10¹²", "10^12"),
    ("CO₂", "co2"),
    ("5″", '5"'),
    ("a´b", "a'b"),
    ("Hawaiʻi", "Hawai'i"),
    ("it -- was", "it — was"),
    ("1990〜1995", "1990-1995"),
    ("Йод", unicodedata.normalize("NFD", "йод")),
    ("ёлка", "елка"),
    ("1′200", "1200"),
    ("１，２００", "1200"),
    ("١٬٢٠٠", "1200"),
    ("1 200,50", "1200,50"),
    ("‘1,200 people’", "'1200 people'"),
    ("the 1,200’s", "the 1200's"),
    ("1 200", "1200"),
    ("أحمد", "احمد"),
    ("علی", "علي"),
    ("กุ้ง", "กุ้ง"),
    ("឴ខ឵", "ខ"),
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
    ("1  200", "1200"),
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
    ("12\n300", "12300"),
    ("12 \n300", "12300"),
    ("1½", "11/2"),
    ("10²", "102"),
    ("1967²", "19672"),
    ("≠", "="),
    ("мой", "мои"),
    ("їх", "іх"),
    ("¨", " "),
    ("4.2", "42"),
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
        if letter not in folded_character(text[place], exact=exact):
            # marks are put in the canonical order, and what would run into the digit before it is kept apart
            assert unicodedata.combining(letter) or (
                letter in " ^" and unicodedata.decomposition(text[place])[0] == "<"
            )
    if exact:
        assert unicodedata.normalize("NFD", whole.letters) == unicodedata.normalize("NFD", text)


@given(LETTERS)
def test_the_way_to_the_characters(text: str) -> None:
    whole = FoldedText(text)
    for at in range(len(whole.letters)):
        place = whole.place_of(at)
        start, end = whole.span_of(at, at + 1)
        assert start == place
        assert place < end <= len(text)


ONE_LINE = LETTERS.map(lambda text: " ".join(re.split(r"[\t\n\v\f\r\x1c-\x1f\x85\u2028\u2029]", text)))


@given(ONE_LINE)
def test_folding_what_is_folded_changes_nothing(text: str) -> None:
    once = folded(text)
    assert folded(once) == once


@given(LETTERS)
def test_the_short_way_is_the_long_way(text: str) -> None:
    assert folded(text) == FoldedText(text).letters
    plain = "".join(character for character in text if character.isascii())
    assert folded(plain) == FoldedText(plain).letters


@given(LETTERS)
def test_composed_and_decomposed_texts_are_one(text: str) -> None:
    assert folded(unicodedata.normalize("NFC", text)) == folded(unicodedata.normalize("NFD", text))


@given(LETTERS)
def test_composed_and_decomposed_texts_are_one_where_all_counts(text: str) -> None:
    composed, taken_apart = unicodedata.normalize("NFC", text), unicodedata.normalize("NFD", text)
    assert folded(composed, exact=True) == folded(taken_apart, exact=True)


@pytest.mark.parametrize(
    "mark", sorted(chr(code) for code in range(0x110000) if unicodedata.category(chr(code)) == "Pd")
)
def test_every_dash_is_one(mark: str) -> None:
    assert folded(f"a{mark}b") == "a-b"


def test_every_space_is_one_and_what_is_invisible_is_gone() -> None:
    for character in map(chr, range(0x110000)):
        category = unicodedata.category(character)
        if character.isspace() or category == "Zs":
            assert folded(f"a{character}b") == "a b"
        elif category in ("Cf", "Cc"):
            assert folded(f"a{character}b") == "ab", f"U+{ord(character):04X}"


@pytest.mark.parametrize(
    ("text", "sought", "places"),
    [
        ("He paid €4.2m.", "4.2", ["4.2"]),
        ("The govern\u00adment\u00ad paid", "government", ["govern\u00adment"]),
        ("cafe\u0301\u200b!", "cafe", ["cafe\u0301"]),
        ("1,200, or 1\u202f200", "1200", ["1,200", "1\u202f200"]),
        ("한국 하국", "하", ["하"]),
        (unicodedata.normalize("NFD", "한국 하국"), "하국", [unicodedata.normalize("NFD", "하국")]),
        ("rows:\n100\n200", "200", ["200"]),
        ("½ and 1½", "1/2", ["½", "½"]),
        ("e\u0301e", "e", ["e\u0301", "e"]),
    ],
)
def test_places_are_whole(text: str, sought: str, places: list[str]) -> None:
    assert [text[slice(*span)] for span in FoldedText(text).places(folded(sought))] == places


@given(LETTERS, LETTERS)
def test_every_place_folds_to_what_was_sought(text: str, sought: str) -> None:
    whole, letters = FoldedText(text), folded(sought)
    last = 0
    for start, end in whole.places(letters):
        assert last <= start or whole_characters(text, start, last) != (start, last)
        assert 0 <= start < end <= len(text)
        assert whole_characters(text, start, end) == (start, end)
        assert letters.strip() in folded(text[start:end]) or any(map(str.isdigit, letters))
        last = end


@given(st.text(st.sampled_from("aé ß’\u00ad\n中"), max_size=30), st.data())
def test_a_part_of_a_text_is_found_in_it(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    assert folded(text[start:end]).strip() in folded(text)
