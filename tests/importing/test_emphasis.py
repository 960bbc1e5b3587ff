"""Italics and bold are read from the marks that were cut: the text stays without styles."""

from __future__ import annotations

import pytest

from annotator.domain.emphasis import Emphasis, emphasis_of
from tests.drafts import read_as


def styled(source: str) -> list[tuple[str, str]]:
    """Return what is emphasised in a Markdown text, by start, as (what, "i", "b" or "bi")."""
    draft = read_as("markdown", f"Plain words at first.\n\n{source}\n".encode(), "a.md")
    return [
        (draft.text[one.start : one.end], "b" * one.strong + "i" * one.slanted)
        for one in emphasis_of(draft.text, draft.cuts)
    ]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("an *italic* and a _slanted_ word", [("italic", "i"), ("slanted", "i")]),
        ("**bold** and __strong__", [("bold", "b"), ("strong", "b")]),
        ("***both***", [("both", "bi")]),
        ("**bold *both* bold**", [("bold both bold", "b"), ("both", "i")]),
        ("**bold *both***", [("bold both", "b"), ("both", "i")]),
        ("***both** slanted*", [("both slanted", "i"), ("both", "b")]),
        ("[**a link**](https://example.org/a_b_c) *x*", [("a link", "b"), ("x", "i")]),
        ("inside*of*words, but not snake_case_names", [("of", "i")]),
        ("> *quoted\n> across lines*", [("quoted\nacross lines", "i")]),
        ("*caf\u00e9 \U0001f389 \u05e9\u05dc\u05d5\u05dd*", [("caf\u00e9 \U0001f389 \u05e9\u05dc\u05d5\u05dd", "i")]),
        ("2 * 3 * 4, *open\n\nclosed* and `a *b* c`", []),
        ("above\n\n***\n\nbelow\n\n***\n\nend", []),
        ("# A heading", []),
    ],
)
def test_marks_that_were_cut_say_what_is_emphasised(source: str, expected: list[tuple[str, str]]) -> None:
    assert styled(source) == expected


def test_a_text_without_marks_has_none() -> None:
    draft = read_as("text", b"Three * stars * and _more_.", "a.txt")
    assert emphasis_of(draft.text, draft.cuts) == ()
    assert emphasis_of("", ()) == ()
    assert Emphasis(0, 1, slanted=True, strong=False) in emphasis_of("x", read_as("markdown", b"*x*", "a.md").cuts)
