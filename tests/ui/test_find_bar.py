"""Finding in an article: without regard to case and accents, in code points."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.find_bar import found_in


def test_case_accents_and_what_lies_outside_the_basic_plane() -> None:
    text = "\U0001f3db️ Le Café; le cafe\u0301, LE CAFÉ. Straße"
    assert [text[start:end] for start, end in found_in(text, "cafe")] == ["Café", "cafe\u0301", "CAFÉ"]
    assert [text[start:end] for start, end in found_in(text, "strasse")] == ["Straße"]
    assert found_in(text, "") == []
    assert found_in("aaa", "a", most=2) == [(0, 1), (1, 2)]


@given(st.text(max_size=60), st.text(max_size=60), st.text(min_size=1, max_size=8))
def test_what_stands_there_is_found(before: str, after: str, words: str) -> None:
    text = before + words + after
    spans = found_in(text, words)
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert spans == sorted(spans)
