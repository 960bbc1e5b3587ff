"""The work on articles from the command line: assigned, asked about, commented on, signed off."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.bootstrap import open_project
from annotator.domain.work import CorrectionFields
from tests.cli.conftest import Desk

TEXT = "At court\n\nOn 23 June 2021 the officers came.\n"


def test_an_article_is_signed_off_once_nothing_is_missing_or_for_a_reason(desk: Desk, tmp_path: Path) -> None:
    article = desk.add(tmp_path, TEXT)
    claim = desk.ask("tag", "--article", article, "--quote", "the officers came")["claim_id"]
    refused = desk.run_here("sign-off", article, "--json")
    assert refused.status == 1
    assert "1 checkable is neither covered nor waived and 1 claim is not checked yet" in refused.stderr
    assert refused.json["error"] in refused.stderr

    signed = desk.ask("sign-off", article, "--reason", "an advertisement")
    assert (signed["status"], signed["reason"]) == ("signed off", "an advertisement")
    assert (signed["uncovered"], signed["unchecked"], signed["unsourced"], signed["in_spite"]) == (1, 1, 0, True)
    assert signed["signed_off_at"].endswith("Z")
    assert desk.ask("articles")["articles"][0]["signed_off_although"] == "an advertisement"
    assert "signed off all the same" in desk.run_here("articles").text
    told = desk.run_here("history", "--article", article).text
    assert "signed off, although something was missing: “an advertisement”" in told
    assert "missing at the sign-off: claims not checked (1)" in told

    desk.ask("tag", "--article", article, "--quote", "23 June 2021", "--status", "opinion")
    desk.ask("status", claim, "verified")
    assert desk.ask("articles")["articles"][0]["status"] == "signed off"  # neither breaks it
    desk.ask("status", claim, "unchecked")
    assert desk.ask("articles")["articles"][0]["status"] == "in progress"
    desk.ask("status", claim, "verified")
    unsourced = desk.run_here("sign-off", article)
    assert unsourced.status == 1
    assert "1 checked claim has no evidence" in unsourced.stderr
    desk.ask("evidence", claim, "--stance", "supports", "--title", "The court's record")
    ended = desk.run_here("sign-off", article)
    assert (ended.status, ended.stderr) == (0, "")
    assert ended.text.splitlines()[0] == f"{article}  signed off"
    seal = ended.text.splitlines()[1].split()[-1]
    assert desk.run_here("check", "--seal", seal).status == 0


def test_articles_are_assigned_in_one_step(desk: Desk, tmp_path: Path) -> None:
    ids = [desk.add(tmp_path, f"{TEXT}{name}\n", f"{name}.txt") for name in ("one", "two")]
    answer = desk.ask("assign", *ids, "--to", "Anna Lee", "--due", "2021-06-30", "--priority", "high")
    assert answer["articles"] == [
        {"article_id": one, "assigned_to": "Anna Lee", "priority": "high", "due": "2021-06-30"} for one in ids
    ]
    [_, line] = desk.ask("articles")["articles"]
    assert (line["assigned_to"], line["priority"], line["due"]) == ("Anna Lee", "high", "2021-06-30")
    assert "Anna Lee" in desk.run_here("assign", ids[0], "--due", "").text
    assert desk.ask("undo", "2")["undone"] == ["take the due date away", "set the work on it"]


def test_a_query_is_asked_and_closed_by_who_raised_it(desk: Desk, tmp_path: Path) -> None:
    article = desk.add(tmp_path, TEXT)
    claim = desk.ask("tag", "--article", article, "--quote", "23 June 2021", "--status", "opinion")["claim_id"]
    mine = desk.ask("ask", article, "Which officers?", "--claim", claim)["query_id"]
    refused = desk.run_here("sign-off", article)
    assert refused.status == 1
    assert "1 query to the writer is not closed" in refused.stderr
    assert desk.ask("close-query", mine) == {"query_id": mine, "state": "closed"}

    project = open_project(desk.project, person="Anna Lee")
    try:
        hers = project.work.ask(article, "Which court?").id
    finally:
        project.close()
    refused = desk.run_here("close-query", hers)
    assert refused.status == 1
    assert "Anna Lee raised this query, and who raised a query closes it" in refused.stderr
    assert desk.ask("close-query", hers, "--on-behalf")["state"] == "closed"
    assert desk.run_here("sign-off", article).status == 0


def test_queries_comments_and_corrections_are_listed(desk: Desk, tmp_path: Path) -> None:
    article = desk.add(tmp_path, TEXT)
    claim = desk.ask("tag", "--article", article, "--quote", "23 June 2021")["claim_id"]
    project = open_project(desk.project, person="Anna Lee")
    try:
        first = project.work.ask(article, "Which court?").id
        project.work.ask(article, "Was it a Wednesday?", claim)
        project.work.answer(first, "The one in Bern.")
        project.work.log_correction(article, CorrectionFields("23 June", "24 June", "the docket"), claim)
    finally:
        project.close()

    assert [one["state"] for one in desk.ask("queries", "--article", article)["queries"]] == ["answered", "open"]
    [waiting] = desk.ask("queries", "--open")["queries"]
    assert (waiting["claim_id"], waiting["asked_by"], waiting["answer"]) == (claim, "Anna Lee", None)
    assert "Anna Lee: Which court? -> The one in Bern." in desk.run_here("queries").text

    assert desk.ask("comment", article, "See this, @anna lee.")["named"] == ["Anna Lee"]
    assert desk.ask("comment", "--claim", claim, "Nice")["named"] == []

    [line] = desk.ask("corrections", "--article", article)["corrections"]
    assert (line["old"], line["new"], line["why"], line["public_note"]) == ("23 June", "24 June", "the docket", None)
    assert "now   24 June" in desk.run_here("corrections").text


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["sign-off", "nothing"], 1),
        (["assign", "nothing", "--to", "Anna"], 1),
        (["assign", "nothing"], 2),
        (["assign", "nothing", "--priority", "huge"], 2),
        (["queries", "--article", "nothing"], 1),
        (["close-query", "nothing"], 1),
        (["ask", "nothing", "Why?"], 1),
        (["corrections", "--article", "nothing"], 1),
        (["comment", "nothing", "text"], 1),
        (["comment", "text"], 2),
        (["comment", "nothing", "text", "--claim", "nothing"], 2),
    ],
)
def test_what_cannot_be_done_is_told(desk: Desk, tmp_path: Path, arguments: list[str], status: int) -> None:
    desk.add(tmp_path, TEXT)
    ended = desk.run_here(*arguments)
    assert ended.status == status
    assert ended.stderr
