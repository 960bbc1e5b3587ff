"""Findings: what is computed, and that nothing is said where the text leaves another reading."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator import paths
from annotator.analysis.findings import facts_about, findings, findings_and_facts
from tests.drafts import read_file
from tests.reference.checkables.labelled import OTHER_LANGUAGES, SET, articles_in
from tests.reference.findings.labelled import HELD_OUT, TUNED, Score, measured, passages_in

PUBLISHED = "2021-06-30"


@pytest.mark.parametrize(
    ("text", "kind", "why", "spans"),
    [
        ("It was on Sunday, 23 June 2021, he said.", "calendar", "23 June 2021 was a Wednesday, not a Sunday", None),
        ("It was on Sunday, June 23rd, 2021.", "calendar", "23 June 2021 was a Wednesday, not a Sunday", None),
        ("It was on Monday, July 5, he said.", None, "", None),
        ("It was on Sunday, July 5, he said.", "calendar", "5 July 2021 is a Monday, not a Sunday", ["Sunday, July 5"]),
        ("The court sits on 31 June.", "calendar", "June has 30 days: there is no 31 June", ["31 June"]),
        ("It ended on Feb. 29, 2021.", "calendar", "2021 was no leap year: there was no 29 February", None),
        (
            "Ann Lee was born in 1950 in Leeds. Later, Lee, 34, became a judge.",
            "age",
            "born in 1950 and 34 in 2021: that would be 70 or 71",
            ["1950", "34"],
        ),
        ("Ann Lee, 34, was born in Leeds in 1950.", "age", "born in 1950 and 34 in 2021: that would be 70 or 71", None),
        (
            "She was born in 1950 and died in 2010 aged 45.",
            "age",
            "born in 1950 and 45 in 2010: that would be 59 or 60",
            ["1950", "45"],
        ),
        (
            "Of the 12 people killed, 5 were men and 6 were women.",
            "sum",
            "5 + 6 is 11, not 12",
            ["12", "5 were men and 6 were women"],
        ),
        ("The bus carried 12 people: 5 men and 6 women.", "sum", "5 + 6 is 11, not 12", None),
        ("Three men and four women, eight in all, were held.", "sum", "3 + 4 is 7, not 8", None),
        ("Of the 20, 12 were freed and the remaining 7 charged.", "sum", "12 + 7 is 19, not 20", None),
        (
            "It spent $10 million: $4 million on roads and $5 million on schools.",
            "sum",
            "4 million + 5 million is 9 million, not 10 million",
            None,
        ),
        ("In all, 30 of 60, or 40 percent, recovered.", "percentage", "30 of 60 is 50 percent, not 40", None),
        (
            "Sales rose from 100 to 150, a 30 percent increase.",
            "percentage",
            "150 is 50 percent more than 100, not 30",
            None,
        ),
        (
            "Sales fell 30 percent to $1.5 million from $3 million.",
            "percentage",
            "1.5 million is 50 percent less than 3 million, not 30",
            None,
        ),
        (
            "Turnout rose from 50 percent to 60 percent, a 10 percent increase.",
            "points",
            "from 50 to 60 percent is 10 percentage points, which is 20 percent",
            None,
        ),
        (
            "60 percent of voters supported it and 50 percent opposed it.",
            "percentage",
            "60 + 50 is 110 percent of one whole",
            ["60 percent of voters supported", "50 percent opposed"],
        ),
    ],
)
def test_what_cannot_be_so(text: str, kind: str | None, why: str, spans: list[str] | None) -> None:
    found = findings(text, PUBLISHED)
    assert [(one.kind.value, one.why) for one in found] == ([(kind, why)] if kind else [])
    if spans:
        assert [text[start:end] for start, end in found[0].spans] == spans


@pytest.mark.parametrize(
    "text",
    [
        "On Wednesday, 23 June 2021, he left.",
        "On Tuesday, Sept. 11, 2001, the towers fell; on Tuesday, Sept. 11, it was remembered.",
        "In June 31 people died.",
        "It rose 10 percent from 3 to 5 October.",
        "Ann Lee, 71, was born in 1950. Ann Lee, 70, was born in 1950.",
        "Ann Lee was born in 1950. Her son David Lee, 34, is a judge.",
        "Ann Lee was born in 1950. In 1984, Lee, 34, became a judge.",
        "Ann, born in 1950, met Mary Jones, who died in 2021 aged 34.",
        "Ann Lee was born in Leeds and moved to London in 1990. Lee, 71, is retired.",
        "Of the 12 people killed, 5 were men and 7 were women.",
        "Of the 12 people, 8 were women and 6 were over 60.",
        "Of the 500 homes, 200 were destroyed and 400 people were displaced.",
        "Of the 100 senators, 50 voted for it and 48 against it.",
        "The flood killed 300 people, 200 cows and 150 goats.",
        "Three men and four women in all eight cases were freed.",
        "About 1.2 million of 3.4 million voters, or about 35 percent, stayed at home.",
        "He won 2 of 3 games, or 67 percent. She won 2 of 3 (66.7%).",
        "4 of 10 firms, or 60 percent of the market, failed.",
        "Sales rose from 100 to 150, a 50 percent increase. Profits rose by 11 per cent, from £140m to £155m.",
        "Turnout rose from 50 percent to 60 percent, a 20 percent increase.",
        "Sales rose 5 percent from 2015 to 2020.",
        "40 percent of men and 70 percent of women approve of it.",
        "60 percent supported it in 2010 but 55 percent opposed it in 2020.",
        "48 percent supported it, 44 percent opposed it and 8 percent were undecided.",
    ],
)
def test_what_can_be_so_is_left_alone(text: str) -> None:
    assert findings(text, PUBLISHED) == []


def test_without_the_date_of_the_article_nothing_is_guessed() -> None:
    assert findings("It was on Sunday, July 5. Ann Lee was born in 1950. Lee, 34, is a judge.") == []
    assert findings("It was on Sunday, July 5.", "no date") == []


@pytest.mark.parametrize("path", sorted(paths.seeds_dir().glob("*.txt")), ids=lambda path: path.stem)
def test_nothing_is_found_in_the_samples(path: str) -> None:
    read = read_file(path)
    assert findings(read.text, read.metadata.published or PUBLISHED) == []


@pytest.mark.parametrize("path", SET, ids=lambda path: path.stem)
def test_nothing_is_found_in_the_labelled_sentences(path: str) -> None:
    # their weekdays belong to no year
    assert [findings(article.text) for article in articles_in(path)] == [[] for _ in articles_in(path)]


def test_the_labelled_passages_are_read_as_they_are_meant() -> None:
    misses = [line for passage in passages_in(TUNED) for line in passage.misses()]
    assert misses == []


def test_on_passages_that_no_rule_was_made_for_it_is_right_and_finds_most() -> None:
    score = sum(measured(passages_in(HELD_OUT)).values(), Score())
    assert score.precision >= 0.95
    assert score.recall >= 0.7


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=80))
def test_any_text_will_do(text: str) -> None:
    for finding in findings(f"Of the 12, {text} 5 men, born in 1950, 30 of 60, or 40 percent\n{text}", PUBLISHED):
        assert finding.why
        assert finding.spans


@pytest.mark.parametrize(
    "unit",
    [
        "Smith, 54, ",
        "Anna Smith, 54, ",
        "Smith was born in 1950, ",
        "Smith was born in 1950. Smith, 54, ",
        "He was born in 1950, aged 54 in 1960, ",
        "1999, ",
        "5 percent against, ",
        "Anna Smith, Anna Smitt, ",
        "the crash killed 5 people, ",
        "from 5 percent to 7 percent, a ",
        "doubled from 5 to 7, ",
        "5 km (8 miles), ",
        "founded in 1900 on the 10th anniversary in 1905, ",
        "in 1900 ten years later, in 1920, ",
        "5 cars at $5 each, a total of $9, ",
        "from 9 a.m. to 5 p.m. took 5 hours, ",
        "passed by 5 to 7, ",
        '“a ” b " ',
        "Monday, March 3, ",
    ],
)
def test_a_long_list_takes_no_longer_than_its_length(unit: str) -> None:
    # nothing is timed: what grows as the square would keep this running for minutes
    findings(unit * (150_000 // len(unit)), "2021-03-03")


def test_of_two_births_the_one_before_an_age_is_meant() -> None:
    text = "Anna Smith was born in 1950 and her son Ben was born in 1980. He was aged 10 in 1990. "
    assert findings(text, "2021-03-03") == []


@pytest.mark.parametrize(
    ("code", "text", "why", "span"),
    [
        ("de", "Am Montag, dem 31. Februar 2022, wird gezählt.", "no 31 February", "Montag, dem 31. Februar 2022"),
        ("de", "Er kam am Dienstag, 4. März 2021.", "was a Thursday, not a Tuesday", "Dienstag, 4. März 2021"),
        ("de", "Die Zahl hat sich von 12 auf 31 verdoppelt.", "2.6 times as much", "von 12 auf 31 verdoppelt"),
        (
            "de",
            "Der Umsatz verdreifachte sich von 2,5 Millionen Euro auf 10 Millionen Euro.",
            "4 times as much, not 3",
            "verdreifachte sich von 2,5 Millionen Euro auf 10 Millionen",
        ),
        ("fr", "Le nombre a doublé, passant de 12 à 31.", "2.6 times as much", "doublé, passant de 12 à 31"),
        ("fr", "Les prix ont triplé de 20 euros à 40 euros.", "2 times as much, not 3", "triplé de 20 euros à 40"),
        ("es", "La cifra se duplicó de 12 a 31.", "2.6 times as much", "duplicó de 12 a 31"),
        ("es", "Las ventas se triplicaron, al pasar de 2 a 4.", "2 times as much", "triplicaron, al pasar de 2 a 4"),
        ("fr", "Il vint le mardi 4 mars 2021.", "was a Thursday, not a Tuesday", "mardi 4 mars 2021"),
        ("es", "Vino el sábado 4 de marzo de 2021.", "was a Thursday, not a Saturday", "sábado 4 de marzo de 2021"),
    ],
)
def test_the_calendar_in_other_languages(code: str, text: str, why: str, span: str) -> None:
    (found,) = findings(text, "", code)
    assert why in found.why
    assert [text[start:end] for start, end in found.spans] == [span]


@pytest.mark.parametrize("path", OTHER_LANGUAGES, ids=lambda path: path.stem)
def test_nothing_is_found_in_the_labelled_sentences_of_other_languages(path: Path) -> None:
    assert [findings(article.text, "", article.language) for article in articles_in(path)].count([]) == len(
        articles_in(path)
    )


@pytest.mark.parametrize("path", sorted(paths.seeds_dir().glob("*.txt")), ids=lambda path: path.stem[:20])
def test_what_is_read_about_names_is_what_the_whole_text_states_of_them(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    _, facts = findings_and_facts(text, PUBLISHED)
    for fact in facts[:40]:
        about = facts_about(text, PUBLISHED, "en", [fact.subject])
        assert fact in about
        assert {(one.kind, one.subject, one.said) for one in about} <= {
            (one.kind, one.subject, one.said) for one in facts
        }
    assert facts_about(text, PUBLISHED, "en", ["Nobody Whosoever"]) == []


def test_a_name_is_found_with_what_is_written_at_it() -> None:
    text = "The plan is Okoro's, says Marta Okoro, 45, of Kandor.\n\nAsk Ann O\u2019Neill-Smith, 50, of Kandor."
    for name in ("Marta Okoro", "Ann O'Neill-Smith", "Okoro"):
        assert facts_about(text, PUBLISHED, "en", [name]), name
