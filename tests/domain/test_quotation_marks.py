"""Lone quotation marks at the ends of a sentence, and words that stand in marks of their own."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.quotation_marks import MARKS, has_marks_of_its_own, without_lone_marks

TEXTS = st.text(alphabet="ab .,\n'—" + MARKS, max_size=40)


def kept(before: str, words: str, after: str) -> str:
    text = before + words + after
    start, end = without_lone_marks(text, len(before), len(before) + len(words))
    return text[start:end]


@pytest.mark.parametrize(
    ("before", "words", "after", "expected"),
    [
        ("", '"I am here.', ' You are not," he said.', "I am here."),
        ("", "“We’re making progress.", " I’m committed.”", "We’re making progress."),
        ("“We’re making progress. ", "I’m committed.”", "", "I’m committed."),
        ('He said: "No. ', 'Never."', " And left.", "Never."),
        ("", "« On avance.", " Bien. »", "On avance."),
        ("", "„Wir gehen.", " Alle.“", "Wir gehen."),
        ("", "「行く。", "来る。」", "行く。"),
        # a pair is no lone mark, wherever it stands
        ("", "« Non. »", " Il partit.", "« Non. »"),
        ("Il dit : ", "«\u202fNon.\u202f»", "", "«\u202fNon.\u202f»"),
        ("", '"I am," he said.', "", '"I am," he said.'),
        ("", "He called it “a start.”", " Then he left.", "He called it “a start.”"),
        ("", "„Wir gehen“, sagte er.", "", "„Wir gehen“, sagte er."),
        ("", '"I never said "no".', ' Not once," he said.', 'I never said "no".'),
        ("", "It's 5 o'clock.", "", "It's 5 o'clock."),
        ("", '"', " a", '"'),
    ],
)
def test_a_sentence_keeps_the_pairs_and_loses_the_lone_ones(before: str, words: str, after: str, expected: str) -> None:
    assert kept(before, words, after) == expected


@given(TEXTS, TEXTS, TEXTS)
def test_only_marks_and_the_white_space_beside_them_go(before: str, words: str, after: str) -> None:
    text = before + words + after
    start, end = without_lone_marks(text, len(before), len(before) + len(words))
    assert len(before) <= start <= end <= len(before) + len(words)
    gone = text[len(before) : start] + text[end : len(before) + len(words)]
    assert all(character in MARKS or character.isspace() for character in gone)
    if start > len(before):
        assert text[len(before)] in MARKS
    assert start < end or not words


@given(TEXTS, TEXTS, TEXTS)
def test_a_second_time_changes_nothing(before: str, words: str, after: str) -> None:
    text = before + words + after
    once = without_lone_marks(text, len(before), len(before) + len(words))
    assert without_lone_marks(text, *once) == once


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“never”", True),
        ('"June or bust" is what he said', True),
        ("he called it “a start.”", True),
        ("he called it “a start”.", True),
        ("a “start” of it", False),
        ("'n' roll", False),
        ("", False),
        ("…", False),
    ],
)
def test_words_that_have_marks_of_their_own(text: str, expected: bool) -> None:
    assert has_marks_of_its_own(text) is expected
