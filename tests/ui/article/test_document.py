"""A text becomes blocks that can be typeset one by one, and nothing of it is lost or parted."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.text import whole_characters
from annotator.ui.article.document import LONGEST_BLOCK, ArticleDocument

LINES = st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\n"), max_size=12), max_size=12)


@given(LINES)
def test_blocks_hold_every_character_but_blank_lines(lines: list[str]) -> None:
    text = "\n".join(lines)
    document = ArticleDocument(text)
    shown = [document.block_text(index) for index in range(len(document))]
    assert [line for line in shown if line] == [line for line in lines if line.strip()]
    for position in range(len(text) + 1):
        index = document.block_at(position)
        assert index == 0 or document.starts[index] <= position
        assert index + 1 == len(document) or position < document.starts[index + 1]


def test_blank_lines_part_paragraphs_and_a_lone_break_beside_them_does_not() -> None:
    verse = ArticleDocument("one\ntwo\n\nthree\nfour\n\n\n\nfive")
    assert [verse.has_gap(index) for index in range(5)] == [False, False, True, False, True]
    lean = ArticleDocument("one\ntwo\nthree\nfour")
    assert [lean.has_gap(index) for index in range(4)] == [False, True, True, True]


def test_a_first_paragraph_that_is_the_title_becomes_the_headline() -> None:
    assert ArticleDocument("The title\n\nText", "The title").headline == 0
    assert ArticleDocument("Text\n\nThe title", "The title").headline == -1


def test_a_paragraph_of_a_megabyte_is_cut_at_spaces_into_blocks_that_follow() -> None:
    text = "one more word " * 75_000
    document = ArticleDocument(text)
    assert max(map(int.__sub__, document.ends, document.starts)) <= LONGEST_BLOCK
    assert "".join(document.block_text(index) for index in range(len(document))) == text
    assert all(document.block_text(index).endswith(" ") for index in range(len(document)))
    assert document.paragraph(100) == (0, len(document))


def test_a_long_paragraph_without_spaces_is_cut_between_whole_characters() -> None:
    text = "e\u0301\U0001f468\u200d\U0001f469" * 4000
    document = ArticleDocument(text)
    assert len(document) > 1
    for start in document.starts:
        assert whole_characters(text, start, start) == (start, start)


def test_direction_is_that_of_the_first_strong_character_of_the_paragraph() -> None:
    document = ArticleDocument(
        "1. \u05e9\u05dc\u05d5\u05dd and English\n\n(QI) \u0642\u0627\u0644\n\n" + "\u0642\u0627\u0644 abc " * 2000
    )
    assert [document.is_right_to_left(index) for index in range(3)] == [True, False, True]
    assert document.continues(3)
    assert document.is_right_to_left(len(document) - 1)
