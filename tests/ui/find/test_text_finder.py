"""Looking through a text: without regard to case and accents or exactly, whole words, patterns; in code points."""

from __future__ import annotations

import threading
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.folding import folded
from annotator.domain.text import whole_characters
from annotator.ui.find.text_finder import FindQuery, GivenUp, TextFinder

TEXT = "\U0001f3db️ Le Café; le cafe\u0301, LE CAFE. Straße 👩🏽‍⚖️ can't, \u05e9\u05dc\u05d5\u05dd"


def found(text: str, words: str, *, case: bool = False, whole_word: bool = False, pattern: bool = False) -> list[str]:
    spans = TextFinder(text).look(FindQuery(words, case, whole_word, pattern)).spans
    assert spans == sorted(spans)
    return [text[start:end] for start, end in spans]


def test_case_accents_and_what_lies_outside_the_basic_plane() -> None:
    assert found(TEXT, "cafe") == ["Café", "cafe\u0301", "CAFE"]
    assert found(TEXT, "CAFÉ") == ["Café", "cafe\u0301", "CAFE"]
    assert found(TEXT, "strasse") == ["Straße"]
    assert found(TEXT, "ש") == ["ש"]
    assert found(TEXT, "") == found(TEXT, "\u0301") == []


def test_case_and_accents_where_they_count() -> None:
    assert found(TEXT, "café", case=True) == ["cafe\u0301"]  # however it is spelled
    assert found(TEXT, "cafe\u0301", case=True) == ["cafe\u0301"]
    assert found(TEXT, "cafe", case=True) == []
    assert found(TEXT, "CAFE", case=True) == ["CAFE"]
    assert found(TEXT, "\U0001f3fd", case=True) == []  # a part of an emoji


CURLY = "The mayor’s plan\n\nThe mayor said “we don’t know” about the 1990–1995 plan. The govern\u00adment paid 1,200."


@pytest.mark.parametrize(
    ("typed", "stands"),
    [
        ("don't", ["don’t"]),
        ("mayor's", ["mayor’s"]),
        ('"we don', ["“we don"]),
        ("1990-1995", ["1990–1995"]),
        ("government", ["govern\u00adment"]),
        ("1200", ["1,200"]),
        ("plan the mayor", ["plan\n\nThe mayor"]),
    ],
)
def test_what_a_keyboard_types_finds_what_a_page_prints(typed: str, stands: list[str]) -> None:
    assert found(CURLY, typed) == stands
    assert found(CURLY, typed, case=True) == []


def test_whole_words() -> None:
    text = "art, party; ART 1,234.5 can't can art's naïve na"
    assert found(text, "art", whole_word=True) == ["art", "ART"]
    assert found(text, "can", whole_word=True) == ["can"]
    assert found(text, "234", whole_word=True) == []
    assert found(text, "na", whole_word=True) == ["na"]
    assert found("xa a a", "a a", whole_word=True) == ["a a"]
    assert found(text, "p?art|party", whole_word=True, pattern=True) == ["art", "party", "ART"]
    assert found(text, "(?x) can # a word", whole_word=True, pattern=True) == ["can"]


@pytest.mark.parametrize(
    ("text", "words", "stands"),
    [
        ("รัฐบาลไทยและประเทศไทย", "ประเทศ", ["ประเทศ"]),
        ("รัฐบาลไทยและประเทศไทย", "ไทย", ["ไทย", "ไทย"]),
        ("รัฐบาลไทย", "บาล", []),
        ("東京都に行きました。", "東京", ["東京"]),
        ("カタカナとカタ", "カタ", ["カタ"]),
        ("在2020年8月GDP增长", "2020", ["2020"]),
        ("在2020年8月GDP增长", "GDP", ["GDP"]),
        ("ကျွန်တော် မြန်မာ", "မြန်", ["မြန်"]),
        ("ខ្ញុំស្រឡាញ់", "ញុំ", []),
        ("It paid €4.2m, 4.25 and 14.2m.", "4.2", ["4.2"]),
        ("1,200m and 1,200,000", "1200", ["1,200"]),
        ("4.2m and m", "m", ["m"]),
        ("CO2 2", "2", ["2"]),
    ],
)
def test_whole_words_of_scripts_without_spaces_and_numbers_before_a_unit(
    text: str, words: str, stands: list[str]
) -> None:
    assert found(text, words, whole_word=True) == stands
    assert found(text, words, whole_word=True, case=True) == (stands if words != "1200" else [])


def test_patterns() -> None:
    assert found("in 1967 and 21", r"\d{4}|21", pattern=True) == ["1967", "21"]
    assert found("One\ntwo", "^T", pattern=True) == ["t"]
    assert found("One\ntwo", "^T", pattern=True, case=True) == []
    assert found("axxb", "x*", pattern=True) == ["xx"]  # the places between the letters are no places
    assert found("e\u0301e\u0301", ".", pattern=True) == ["e\u0301", "e\u0301"]
    assert found("👩🏽‍⚖️!", "\U0001f3fd", pattern=True) == ["👩🏽‍⚖️"]


@pytest.mark.parametrize("words", ["(", "[a", "*", "\\", ")", "(?P<x", "(" * 999, "a**"])
def test_a_malformed_pattern_is_told(words: str) -> None:
    answer = TextFinder("text").look(FindQuery(words, pattern=True))
    assert (answer.spans, answer.trouble) == ([], "malformed")
    assert answer.reason


def test_a_pattern_that_would_take_years_ends() -> None:
    looker = TextFinder(("a" * 60 + "!") * 10)
    began = time.monotonic()
    assert looker.look(FindQuery("(a|aa)+$", pattern=True), seconds=0.2).trouble == "slow"
    assert time.monotonic() - began < 20  # not the thousands of years of the whole search
    assert looker.look(FindQuery("a!", pattern=True)).trouble == ""


def test_other_threads_go_on_while_a_pattern_is_matched() -> None:
    looker = TextFinder(("a" * 60 + "!") * 10)
    turns, ended = [0], threading.Event()

    def count() -> None:
        while not ended.wait(0.001):
            turns[0] += 1

    counting = threading.Thread(target=count)
    counting.start()
    looker.look(FindQuery("(a|aa)+$", pattern=True), seconds=0.5)
    ended.set()
    counting.join()
    assert turns[0] > 10


@pytest.mark.parametrize("wanted", [FindQuery("a"), FindQuery("a", pattern=True), FindQuery("x*", pattern=True)])
def test_looking_ends_when_nobody_wants_the_answer(wanted: FindQuery) -> None:
    with pytest.raises(GivenUp):
        TextFinder("a" * 5000).look(wanted, lambda: True)


def test_a_list_without_end_is_cut_off() -> None:
    looker = TextFinder("a" * 20)
    for wanted in (FindQuery("a"), FindQuery("a", pattern=True)):
        answer = looker.look(wanted, most=5)
        assert (len(answer.spans), answer.more) == (5, True)
        assert not looker.look(wanted, most=20).more


LETTERS = st.text(st.sampled_from("aZé\u0301ßﬁ İ\u200d👩🏽中שǅ½.\u0300\n"), max_size=40)


# what ends in a blank shares the run of blanks with the place before it
WORDS = LETTERS.filter(lambda words: folded(words).strip() == folded(words) != "")


@given(LETTERS, LETTERS, WORDS, st.booleans())
def test_what_stands_there_is_found_whole(before: str, after: str, words: str, case: bool) -> None:
    text = before + " " + words + " " + after
    spans = TextFinder(text).look(FindQuery(words, case)).spans
    place = (len(before) + 1, len(before) + 1 + len(words))
    if whole_characters(text, *place) == place and folded(words, exact=case):
        assert any(start < place[1] and end > place[0] for start, end in spans)
    edges = [edge for span in spans for edge in span]
    assert edges == sorted(edges)  # no two share a character
    for start, end in spans:
        assert 0 <= start < end <= len(text)
        assert whole_characters(text, start, end) == (start, end)
