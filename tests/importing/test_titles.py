"""Titles: the headline where there is one, else one made from the first sentence."""

from __future__ import annotations

import pytest

from annotator.importing.titles import LONGEST_MADE
from tests.drafts import read_text

BODY = "The council met on Tuesday. It voted."


@pytest.mark.parametrize(
    "headline",
    [
        "Council raises levy",
        "Is the levy legal?",
        "'We're done': mayor quits after 12 years!",
        "Senate votes to leave the U.S.",
        "مجلس الشيوخ يصوت",
        "Levy\u00a0raised  again",
    ],
)
def test_a_first_line_that_reads_like_a_headline_is_the_title_and_stays(headline: str) -> None:
    draft = read_text(f"{headline}\n\n{BODY}", "pasted")
    assert draft.metadata.title == " ".join(headline.split())
    assert not draft.metadata.title_made
    assert draft.text.startswith(headline)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (BODY, "The council met on Tuesday."),
        (f"{BODY}\n\n{BODY}", "The council met on Tuesday."),
        ("Council raises levy", "Council raises levy"),
        ("Council raises levy\nThe council met.", "Council raises levy"),
        (
            "Sen. Tim Scott (R-S.C.) spoke at 5 p.m. on Sunday. He left.",
            "Sen. Tim Scott (R-S.C.) spoke at 5 p.m. on Sunday.",
        ),
        ("The council, which\nmet on Tuesday,\nvoted. Then it left.", "The council, which met on Tuesday, voted."),
        ("- First item\n\nSecond.", "- First item"),
        (":\n\n***\n\nThe council met on Tuesday. It left.", "The council met on Tuesday."),
    ],
)
def test_otherwise_it_is_made_from_the_first_sentence(text: str, title: str) -> None:
    draft = read_text(text, "pasted")
    assert (draft.metadata.title, draft.metadata.title_made) == (title, True)
    assert draft.cuts == ()


@pytest.mark.parametrize(
    "sentence", ["word " * 80, "wörd, " * 80, "法案将在三月通过" * 40, "e\u0301" * 300, "😀" * 300]
)
def test_a_long_one_is_shortened_with_an_ellipsis(sentence: str) -> None:
    title = read_text(sentence, "pasted").metadata.title
    assert 80 <= len(title) <= LONGEST_MADE + 1
    assert title.endswith("…")
    kept = title[:-1]
    assert " ".join(sentence.split()).startswith(kept)
    if " " in sentence:
        assert kept.split()[-1].rstrip(",") in sentence.replace(",", "").split()
    assert not kept.endswith((" ", ","))
    assert kept[-1] != "e"
