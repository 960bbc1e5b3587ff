"""How claims are compared: numbers, negation, rare words; and what other scales' labels stand for."""

from __future__ import annotations

import pytest

from annotator import paths
from annotator.analysis.asked import wanted_of
from annotator.analysis.labels import status_for
from annotator.analysis.similarity import alike, numbers_in, rarest
from annotator.services.codebook_files import read_codebook


def test_numbers_are_known_by_their_value() -> None:
    said = "In 1967, 1,200 men (12 %) paid $1.5 million; 1.5 million more, and 3.5 percent."
    assert list(numbers_in(said)) == ["1967", "1200", "12%", "1500000", "3.5%"]
    assert list(numbers_in("v1.2.3 and 4th")) == []


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("The Court established QI in 1967.", "In 1967, the court established QI", True),
        ("The Court established QI in 1967.", "The Court established QI in 1968.", False),
        ("The Court established QI.", "The Court never established QI.", False),
        ("It wasn't the Court that established QI.", "It was the Court that established QI.", False),
        ("It wasn't the Court that established QI.", "It was not the Court that established QI.", True),
        ("Police killed 1,000 people.", "Police killed 1000 people", True),
        ("Police killed many people.", "The House passed its bill.", False),
        ("", "", False),
    ],
)
def test_wordings_that_say_the_same(one: str, other: str, same: bool) -> None:
    assert alike(one, other) is same


def _weights(text: str, known: tuple[str, ...] = ()) -> dict[str, float]:
    return {term.word: term.weight for term in wanted_of(text, known=set(known).intersection).terms}


def test_what_is_worth_looking_for() -> None:
    wanted = wanted_of("It's said that @KarenBass met #Anna https://t.co/x", "Cory Booker", "2021")
    assert [term.word for term in wanted.terms] == ["met", "anna", "karen", "bass", "cory", "booker", "2021"]
    assert list(wanted_of("to be or not to be").words) == ["to", "be", "or", "not"]


def test_who_posted_it_and_when_weighs_little() -> None:
    weights = _weights("Crime doubled in June, says May — Karen Bass (@RepKarenBass) June 23, 2021")
    assert weights["crime"] == weights["june"] == 1
    assert weights["karen"] == weights["bass"] < 0.5
    assert weights["rep"] < weights["karen"]
    assert weights["2021"] == weights["23"] < weights["rep"]
    for text in (
        "A vote – (@someone) 3 May 2020",
        "A vote — Ann Porter (@ann) ",
        "A vote.” - Ann (@ann) Sept. 9, 2019",
    ):
        assert _weights(text)["vote"] == 1
        assert sum(_weights(text).values()) < 3
    # what a sentence says in its midst is what it says
    assert _weights("He — Ann (@ann) May 3, 2020 — voted twice")["ann"] == 1


def test_hashtags_are_read_as_words() -> None:
    assert list(_weights("#StopTheSteal #LGBTQRights #covid19")) == ["stop", "steal", "lgbtq", "rights", "covid", "19"]
    assert list(_weights("#stopthesteal", ("stop", "steal", "the", "teal"))) == ["stop", "steal"]
    assert list(_weights("#stopthesteal", ("stop",))) == ["stopthesteal"]
    assert list(_weights("#budget", ("budget", "bud", "get"))) == ["budget"]
    assert list(_weights("#" + "stop" * 50, ("stop",))) == ["stop" * 50]


def test_other_words_for_the_same() -> None:
    others = {
        term.word: term.others
        for term in wanted_of("The WHO told cops; who is in the UK, and how are US schools?").terms
    }
    assert others["who"] == (("world", "health", "organization"),)
    assert ("police",) in others["cops"]
    assert ("united", "kingdom") in others["uk"]
    assert ("united", "states") in others["us"]
    assert not wanted_of("who tells us").terms[0].others
    [supreme, court] = wanted_of("Supreme Court").terms
    assert supreme.others == court.others == (("scotus",),)


def test_rare_words_go_first_as_far_as_the_budget_goes() -> None:
    holding = {"common": 900, "rare": 3, "some": 40, "unknown": 0, "often": 500}
    assert rarest(holding, 1000, 24) == ["rare", "some", "often"]
    assert rarest(holding, 1000, 2) == ["rare", "some"]
    assert rarest(holding, 2, 24) == []


@pytest.mark.parametrize(
    ("label", "status"),
    [
        ("Verified", "verified"),
        ("TRUE", "verified"),
        ("Mostly True", "verified"),
        ("Supported", "verified"),
        ("REFUTES", "false"),
        ("mostly-false", "false"),
        ("Pants on Fire!", "false"),
        ("Half True", "conflicting"),
        ("Missing context", "misleading"),
        ("Conflicting Evidence/Cherrypicking", "conflicting"),
        ("NOT ENOUGH INFO", "unverifiable"),
        ("Not Enough Evidence", "unverifiable"),
        ("unproven", "unverifiable"),
        ("Opinion", "opinion"),
        ("Four Pinocchios", None),
        ("", None),
    ],
)
def test_labels_of_other_scales(label: str, status: str | None) -> None:
    scale = read_codebook(paths.resource("codebooks", "annotator.toml")).statuses
    assert status_for(label, scale) == status
