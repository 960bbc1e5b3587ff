"""The fewest changes that make one wording of another."""

from __future__ import annotations

from itertools import pairwise

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from annotator.exporting.minimal_edits import WordEdit, minimal_edits

_TEXTS = st.text(alphabet="ab ,.1é\u0301\n👩🏽‍⚖️", max_size=14)


def made(old: str, edits: list[WordEdit]) -> str:
    for one in reversed(edits):
        old = old[: one.start] + one.text + old[one.end :]
    return old


@given(_TEXTS, _TEXTS)
def test_they_make_the_new_wording_and_never_part_a_sign(old: str, new: str) -> None:
    edits = minimal_edits(old, new)
    assert made(old, edits) == new
    ends = {0} | {found.end() for found in regex.finditer(r"\X", old)}
    assert all({one.start, one.end} <= ends for one in edits)
    assert all(one.end < following.start for one, following in pairwise(edits))


@given(_TEXTS)
def test_the_same_wording_needs_none(text: str) -> None:
    assert minimal_edits(text, text) == []


@pytest.mark.parametrize(
    ("old", "new", "changed"),
    [
        ("12,000 people died", "15,000 people died", [("2", "5")]),
        ("the first report of May", "the second report of May", [("first", "second")]),
        ("paid $4.2m in 1967", "paid $4.3m in 1968", [("2", "3"), ("7", "8")]),
        ("ten people", "about ten people", [("", "about ")]),
        ("Cafe\u0301 owners", "Cafe owners", [("e\u0301", "e")]),
    ],
)
def test_only_the_signs_that_differ_change(old: str, new: str, changed: list[tuple[str, str]]) -> None:
    assert [(old[one.start : one.end], one.text) for one in minimal_edits(old, new)] == changed
