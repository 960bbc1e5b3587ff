"""Queries to send: a letter an article, as text and for Word, whatever is asked and whatever the template says."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.templates import fill
from annotator.domain.work import WorkFields
from annotator.errors import Blocked
from annotator.exporting.letters import Asked, Letter, as_text
from annotator.services.projects import Project
from tests.fixtures.projects import OTHER_TEXT, add_article, place_of

LETTER = "Dear {byline},\n1. Hello\n{queries}\nPlease answer by {due}.\n{person}"


def test_a_letter_asks_in_the_order_of_the_text(project: Project) -> None:
    talks = add_article(project)
    later = project.claims.tag(talks, *place_of(project, talks, "1967", nth=1)).claim_id
    earlier = project.claims.tag(talks, *place_of(project, talks, "Supreme Court")).claim_id
    project.work.ask(talks, "What is it\nabout?")
    project.work.ask(talks, "How long ago?", later)
    project.work.ask(talks, "Which one?", earlier)
    closed = project.work.ask(talks, "Closed already", earlier).id
    project.work.close(closed)
    project.work.assign([talks], WorkFields(due="2021-06-30"))
    assert project.exports.letter(talks, {"letter": LETTER, "signed": "Anna"}) == (
        "1.\u00a0Hello\n\n"
        "1. “Supreme Court”\n   Which one?\n\n"
        "2. “1967”\n   How long ago?\n\n"
        "3. What is it\n   about?\n\n"
        "Please answer by 2021-06-30.\nAnna\n"
    )


def test_where_nothing_is_asked_there_is_no_letter(project: Project) -> None:
    talks = add_article(project)
    with pytest.raises(Blocked, match="No query"):
        project.exports.letter(talks)


@pytest.mark.parametrize(("format_id", "suffix"), [("queries-text", ".txt"), ("queries-docx", ".docx")])
def test_what_is_written_reads_back(project: Project, tmp_path: Path, format_id: str, suffix: str) -> None:
    talks, bill = add_article(project), add_article(project, OTHER_TEXT, "bill.txt")
    claim = project.claims.tag(talks, *place_of(project, talks, "«שלום עולם»")).claim_id
    for question in ("1. One\n\n   2. two", "“quoted”\nand more", "<w:t>&amp; \u2028 \u0007 x", "9 = 3²\r\n---\t-"):
        project.work.ask(talks, question, claim)
        project.work.ask(talks, question)
    report = project.exports.run(format_id, tmp_path / f"letter{suffix}", options={"letter": LETTER})
    assert report.read_back is not None
    assert report.read_back.records == 8
    assert [(loss.what, loss.id) for loss in report.lost if loss.what == "article"] == [("article", bill)]


@given(st.text(), st.text(), st.text())
def test_no_word_of_a_query_stands_where_a_number_could(before: str, quote: str, question: str) -> None:
    said = as_text(Letter(before, (Asked(1, " ".join(quote.split()), question or "x"),), ""))
    numbered = [line for line in said.split("\n") if line[:1].isascii() and line[:1].isdigit() and ". " in line[:3]]
    assert len(numbered) == 1


def test_a_line_with_an_empty_field_is_left_out() -> None:
    assert fill("Dear {byline},\nby {due}\n{nobody} {due}", {"byline": "Jane", "due": ""}) == "Dear Jane,"
    assert fill("{nobody} stays {", {"byline": "Jane"}) == "{nobody} stays {"
