"""Positions in any text: converted there and back, and spans without their white space."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.text import _COUNTED_AT_ONCE, OffsetMap, trimmed, word_count

TEXTS = st.text(st.sampled_from("ab \n\u2029é—漢😀𝔸"), max_size=12)


def utf16_length(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(TEXTS)
def test_positions_are_converted_there_and_back(text: str) -> None:
    offsets = OffsetMap(text)
    for position in range(len(text) + 1):
        units = utf16_length(text[:position])
        assert offsets.to_utf16(position) == units
        assert offsets.from_utf16(units) == position
        assert offsets.to_utf8(position) == len(text[:position].encode())


@given(TEXTS)
def test_a_position_inside_a_surrogate_pair_belongs_to_its_start(text: str) -> None:
    offsets = OffsetMap(text)
    for position, character in enumerate(text):
        if utf16_length(character) == 2:
            assert offsets.from_utf16(offsets.to_utf16(position) + 1) == position


@given(TEXTS, st.data())
def test_a_span_is_trimmed_to_the_words_in_it(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    first, last = trimmed(text, start, end)
    assert start <= first <= last <= end
    assert text[first:last] == text[start:end].strip()


@given(st.text(st.sampled_from(["a", "é", "–", " ", "\n", "\u2003"]), max_size=40), st.integers(0, 45))
def test_words_are_counted_as_they_stand_between_white_space(text: str, before: int) -> None:
    across = "x" * (_COUNTED_AT_ONCE - before) + text  # a word may stand across two pieces
    assert word_count(text) == len(text.split())
    assert word_count(across) == len(across.split())


def test_letters_of_a_script_without_spaces_are_words() -> None:
    assert word_count("東京都 has 14 million people.") == 3 + 4
    assert word_count("") == word_count(" \n") == 0
