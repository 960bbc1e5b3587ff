"""Sentences: on the samples, in quotations, after abbreviations; and spans that hold on any text."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.analysis.sentences import sentence_at, sentences
from tests.drafts import read_file

BEGINNINGS = {
    "000": "Sen. Cory Booker (D-N.J.) on Sunday said",
    "001": "Sen. Tim Scott, the GOP lead",
    "002": "Republican Sen. Tim Scott told",
}
SEEDS = Path(__file__).resolve().parents[2] / "seeds"


def split(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    ("number", "some"),
    [
        (
            "000",
            [
                "“We’re making meaningful progress and I’m committed.",
                (
                    "Clyburn previously said he would “never sacrifice good on the altar of perfect,” adding “if you "
                    'don’t get qualified immunity now, then we’ll come back and try to get it later."'
                ),
                "It's what I'm determined at this negotiating table to get,” Booker told Bash.",
                "“To me, we need this to create real accountability.",
                "So I'm at the negotiating table fighting for that.",
                "“I'm not negotiating this in public.",
            ],
        ),
        (
            "001",
            [
                "But critics say it has led to violence and makes it harder to hold cops accountable.",
                "Officers taunted Greene and did not give him medical attention as he struggled for his life.",
            ],
        ),
        (
            "002",
            ["Gun control is not the only issue that has failed to advance in the Senate."],
        ),
    ],
)
def test_the_samples(number: str, some: list[str]) -> None:
    found = split(read_file(next(SEEDS.glob(f"{number}_*.txt"))).text)
    assert set(some) <= set(found)
    assert len(found) == {"000": 19, "001": 18, "002": 15}[number]
    # no abbreviation ends one: Sen. Tim Scott, Rep. Karen Bass, Reps. Alexandria Ocasio-Cortez, (D-N.J.)
    assert not [sentence for sentence in found if sentence.endswith(("Sen.", "Rep.", "Reps.", "D-N.J.", "D-S.C."))]
    assert any(sentence.startswith(BEGINNINGS[number]) for sentence in found)


@pytest.mark.parametrize(
    "parts",
    [
        ["Sen. Cory Booker (D-N.J.) said so.", "He left at 1:20 p.m. on Sunday.", "Mr. Smith stayed."],
        ["It began at 9 a.m. Monday.", "It ended at 5 p.m.", "Then they slept."],
        ["“Is it true?” Booker asked.", "He left."],
        ["“Is it true?” she asked.", "“Yes.”", "He left."],
        ["He told “State of the Union.”", "Clyburn agreed."],
        ["We know this,” the letter said.", "“Maintaining it.", "We would.”"],
        ['He said “if you don’t get it later."', "Then he left.", "“Never closed.", "And more."],
        ["«C’est vrai.", "C’est tout», dit-il.", "Puis il partit."],
        ["1. First thing.", "2. Second thing."],
        ["Harlow v. Fitzgerald, 457 U.S. 800 (1982).", "It held."],
        ["😀 Yes.", "e\u0301 No."],
        ["وقال الرئيس.", "ثم غادر؟", "نعم."],
    ],
)
def test_sentences_with_a_space_between(parts: list[str]) -> None:
    assert split(" ".join(parts)) == parts
    assert split("\u00a0 ".join(parts)) == parts
    assert split("\n\n".join(parts)) == parts


@pytest.mark.parametrize(
    ("code", "parts"),
    [
        ("fr", ["« Non. »", "Il partit.", "« Quoi ? »", "Il rit.", "« Oui ! » dit-elle."]),
        ("en", ["«\u202fNon.\u202f»", "Il partit."]),
        ("de", ["„Nein.“", "Er ging.", "‚Ja.‘", "Sie kam.", "»Doch.«", "Er blieb."]),
        ("de", ["Am 3. Oktober feiern wir.", "Dann kam er."]),
        (
            "de",
            [
                "Das war am 3. Oktober.",
                "Er kam am 3.",
                "Dann ging er.",
                "Es war der 2. Weltkrieg.",
                "Am 4.",
                "Die Stadt.",
            ],
        ),
        ("en", ["The plaque reads “Am 3. Oktober 1990”.", "It is new."]),
        ("en", ["He left.", "(She stayed.)", "[He cried.]", "Then he left."]),
        ("en", ["(D-N.J.) said so.", "He left."]),
        ("ar", ["قال: «نعم.»", "ثم غادر."]),
        ("hi", ["“हाँ।”", "वह गया।"]),
    ],
)
def test_a_sentence_ends_behind_the_marks_that_close_it(code: str, parts: list[str]) -> None:
    assert [" ".join(parts)[start:end] for start, end in sentences(" ".join(parts), code)] == parts


@pytest.mark.parametrize(
    "parts",
    [
        ["次に「帰る。」", "そして去った。"],
        ["彼は「行きます。」と言った。", "次に『了。』", "帰った。"],
        ["他说：“我去。”", "然后走了。", "“好！”", "她说。"],
        ["他问：「真的吗？」", "她说。"],
        ["ខ្ញុំទៅ។", "គាត់មក។"],
    ],
)
def test_scripts_that_write_no_space_between_sentences(parts: list[str]) -> None:
    assert split("".join(parts)) == parts


def test_the_sentence_at_a_position() -> None:
    text = "First one.  Second one.\n\n  Third, “quoted. Fourth.”  \n   \n"
    first, second, third = (0, 10), (12, 23), (27, 42)
    for position, span in [(0, first), (9, first), (10, first), (11, first), (12, second), (23, second), (25, third)]:
        assert sentence_at(text, position) == span
    start, end = sentence_at(text, 50)
    assert text[start:end] == "Fourth.”"
    assert sentence_at(text, 24) == (24, 24)
    assert sentence_at(text, 56) == (56, 56)
    assert sentence_at(text, 1000) == (len(text), len(text))
    assert sentence_at("", 0) == (0, 0)


TEXTS = st.lists(
    st.sampled_from(
        [
            "Sen. Tim Scott ",
            "(D-N.J.) ",
            "at 5 p.m. ",
            "“Yes. ",
            "No.” ",
            '"',
            "‘a’ ",
            "😀",
            "e\u0301. ",
            "שלום. ",
            "\n",
            "\r\n",
            "? ",
            "\u2028",
        ]
    )
    | st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=8),
    max_size=25,
).map("".join)


@given(TEXTS)
def test_spans_are_in_order_and_hold_every_character(text: str) -> None:
    spans = sentences(text)
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(first[1] <= second[0] for first, second in pairwise(spans))
    assert all(text[start:end] == text[start:end].strip() and "\n" not in text[start:end] for start, end in spans)
    covered = set().union(*(range(start, end) for start, end in spans))
    assert all(character.isspace() for position, character in enumerate(text) if position not in covered)


@given(TEXTS, st.integers(-2, 200))
def test_the_sentence_at_a_position_is_one_of_all(text: str, position: int) -> None:
    start, end = sentence_at(text, position)
    assert start == end or (start, end) in sentences(text)


@pytest.mark.parametrize("unit", ["“a ", "‘a ", '"a. ', "(a ", ". ", "a", "Mr. "])
def test_a_paragraph_of_a_million_characters_ends(unit: str) -> None:
    # nothing is timed: what grows as the square of the paragraph would keep this running for minutes
    text = unit * (1_000_000 // len(unit))
    assert sentences(text)
    start, end = sentence_at(text, len(text) // 2)
    assert start <= len(text) // 2 <= end


@pytest.mark.parametrize(
    ("code", "wanted"),
    [
        ("de", ["Am 3. Oktober sprach Dr. Falk in Schwerin.", "Danach ging sie."]),
        ("de", ["Er lebte im 19. Jahrhundert.", "Sie nicht."]),
        ("de", ["Der Verein wurde 2003.", "Er hat ca. 300 Mitglieder bzw. Freunde."]),
        ("de", ["»Warum nicht?«, fragte Anna Weber.", "Niemand antwortete."]),
        ("de", ["Es kostet 4,2 Mio. Euro.", "Das ist viel."]),
        ("fr", ["Il a dit « non ».", "Puis M. Lambert est parti."]),
        ("fr", ["Mme Marchand a vu le Dr Petit.", "Elle est sortie."]),
        ("fr", ["« Pourquoi ? » a demandé Paul Girard.", "Personne n'a répondu."]),
        ("fr", ["Il est né le 1er janvier 1970.", "L'art. 5 le dit."]),
        ("es", ["«Así es.»", "Luego salió el Sr. Ruiz."]),
        ("es", ["¿Por qué no?", "El Dr. Haro no respondió."]),
        ("es", ["Nació el 3 de octubre de 1970.", "Vive en EE. UU. desde 1990."]),
        ("es", ["«¿Cuándo?», preguntó Ana Ruiz.", "Nadie lo sabe."]),
    ],
)
def test_sentences_of_other_languages(code: str, wanted: list[str]) -> None:
    text = " ".join(wanted)
    assert [text[start:end] for start, end in sentences(text, code)] == wanted
