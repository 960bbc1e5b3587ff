"""Which sentences are worth checking: on the labelled debates, sign by sign, and what holds on any text."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.analysis.check_worthiness import worth_checking
from annotator.analysis.checkables import checkables
from annotator.analysis.sentences import sentences
from annotator.domain.check_worthiness import WEIGHTS, WHY, RankedSentence, Sign
from annotator.domain.checkable import Checkables
from tests.reference.ranking.labelled import SET, debate_in

AIM = 0.8


def signs(text: str, tag: str = "en") -> list[tuple[Sign, ...]]:
    return [one.signs for one in ranked_in_order(text, tag)]


def ranked_in_order(text: str, tag: str = "en") -> list[RankedSentence]:
    return list(worth_checking(text, Checkables.of(checkables(text, tag)), tag))


@pytest.mark.parametrize("path", SET, ids=lambda path: path.stem)
def test_the_order_is_better_than_counting_figures(path: Path) -> None:
    debate = debate_in(path)
    by_rank = debate.average_precision(debate.by_rank())
    assert by_rank >= AIM
    assert by_rank > debate.average_precision(debate.by_counting()) + 0.1


def test_the_labelled_debates_are_as_many_sentences_as_promised() -> None:
    debates = [debate_in(path) for path in SET]
    assert sum(len([line for line in debate.text.splitlines() if line.strip()]) for debate in debates) >= 150
    assert sum(len(debate.wanted) for debate in debates) >= 25


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Exports to them fell by 12 percent.", {Sign.PERCENTAGE, Sign.COMPARISON, Sign.PAST, Sign.RECORD}),
        ("Did they pay for it, in the end?", {Sign.QUESTION}),
        ("We will build a bridge there some day.", {Sign.FUTURE}),
        ("I think so.", {Sign.OPINION, Sign.FIRST_PERSON, Sign.SHORT}),
        ("JONES: I think so.", {Sign.OPINION, Sign.FIRST_PERSON, Sign.SHORT}),
        ("Thank you, and good night to everybody here.", {Sign.COURTESY}),
    ],
)
def test_what_speaks_for_a_sentence_and_against(text: str, found: set[Sign]) -> None:
    [only] = signs(text)
    assert found <= set(only)


def test_a_figure_outweighs_none_and_a_question_weighs_against() -> None:
    said, asked, talk = ranked_in_order("They lost 40 percent of it. Did they lose 40 percent of it? It is a fine day.")
    assert said.score > asked.score
    assert said.score > talk.score
    assert said.score == pytest.approx(sum(WEIGHTS[sign] for sign in said.signs))
    assert said.why == [WHY[sign] for sign in said.signs]


def test_every_sign_has_a_weight_and_a_reason_of_its_own() -> None:
    assert set(WEIGHTS) == set(WHY) == set(Sign)
    assert len(set(WHY.values())) == len(Sign)
    assert all((WEIGHTS[sign] < 0) == WHY[sign].startswith("but ") for sign in Sign)


def test_a_language_without_words_goes_by_figures() -> None:
    first, second = ranked_in_order(
        "Het kostte 45 % meer dan vroeger volgens hem. Dat is dan weer jammer voor ons.", "nl"
    )
    assert first.score > second.score


@given(st.text(alphabet=st.sampled_from("Ab1 %.?!:\n“”é😀")))
def test_every_sentence_is_ranked_once(text: str) -> None:
    found = worth_checking(text, Checkables.of(checkables(text)))
    assert [(one.start, one.end) for one in found] == sentences(text)
    assert sorted(one.start for one in found.ranked()) == list(found.starts)
    assert all(first.score >= second.score for first, second in pairwise(found.ranked()))
