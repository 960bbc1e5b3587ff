"""Runs of five words: the same everywhere, the same for who reads them, and found wherever they stand."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.shingles import LENGTH, share, shingles, sketch, words_in, words_of_sentences

PROSE = (
    "Established by the Supreme Court in 1967, qualified immunity effectively protects state and local officials, "
    "including police officers, from personal liability unless they are determined to have violated what the court "
    "defines as an individual's “clearly established statutory or constitutional rights.” The doctrine can be waived."
)


def _words(count: int, seed: int) -> list[str]:
    chance = random.Random(seed)
    return ["".join(chance.choices("abcdefghiklmnoprstu", k=chance.randint(2, 9))) for _ in range(count)]


def test_hashes_are_the_same_in_every_process_and_on_every_machine() -> None:
    # what is kept in one project is asked for by another program: these numbers change with SKETCH_VERSION alone
    assert shingles(PROSE)[:3] == [1767648629, 466142000, 866777855]
    assert sketch(PROSE)[:3] == [51000124, 196100822, 218543784]


@pytest.mark.parametrize(
    "other",
    [
        PROSE.upper(),
        PROSE.replace("“", '"').replace("”", '"').replace("'", "’"),
        PROSE.replace(" ", "\n"),
        PROSE.replace("officers", "of\u00adfi\u00adcers"),
        PROSE.replace("local", "lo\u0301cal"),
        "  " + PROSE.replace(",", " ,").replace("1967", "１９６７"),
    ],
)
def test_what_reads_the_same_has_the_same_shingles(other: str) -> None:
    assert shingles(other) == shingles(PROSE)


def test_a_script_without_spaces_has_letters_for_words() -> None:
    text = "最高法院于一九六七年确立的有限豁免权有效地保护州和地方官员免于承担个人责任。"
    assert len(shingles(text)) == len(text) - 1 - (LENGTH - 1)
    assert share(shingles("昨天" + text), shingles(text)) > 0.9


def test_the_marks_of_scripts_in_which_they_are_letters_count() -> None:
    hindi = "सर्वोच्च न्यायालय ने कहा कि " * 6
    assert len(words_in(hindi)) == 5 * 6 + 6 - 6
    assert shingles(hindi) != shingles(hindi.replace("ा", "ी"))


def test_a_short_text_is_not_compared() -> None:
    assert shingles("Five words are not enough") == sketch("Five words are not enough") == []


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=400))
def test_every_shingle_has_its_words(text: str) -> None:
    places = words_in(text)
    found = shingles(text)
    assert len(found) in (0, len(places) - LENGTH + 1)
    assert all(0 <= start < end <= len(text) for start, end in places)
    assert set(sketch(text)) <= set(found)


@given(st.integers(0, 10_000), st.integers(150, 900), st.integers(0, 3_000), st.integers(0, 3_000))
def test_a_text_within_a_longer_one_shares_its_sketch(seed: int, length: int, before: int, behind: int) -> None:
    own = " ".join(_words(length, seed))
    longer = " ".join([*_words(before, seed + 1), own, *_words(behind, seed + 2)])
    assert share(shingles(own), set(shingles(longer))) == 1.0
    assert len(set(sketch(own)) & set(sketch(longer))) >= 2


def test_a_sketch_is_a_small_part() -> None:
    text = " ".join(_words(16_000, 1))
    assert 700 < len(sketch(text)) < 1_300
    assert len(sketch(" ".join(_words(300_000, 2)))) == 4_096


def test_the_words_of_sentences() -> None:
    text = "One two. Three four five."
    assert list(words_of_sentences(words_in(text), [(0, 8), (9, 25)])) == [(0, 2), (2, 5)]
