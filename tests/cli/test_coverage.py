"""Checkables, waivers and findings on the command line, and the coverage in the list of articles."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Desk

TEXT = "At court\n\nOn Sunday, 23 June 2021, 30 of 60 officers, or 40 percent, had never come.\n"


def test_checkables_are_listed_covered_and_waived(desk: Desk, tmp_path: Path) -> None:
    article = desk.add(tmp_path, TEXT)
    found = desk.ask("checkables", article)
    assert found["coverage"] == 0
    assert [one["kind"] for one in found["checkables"]] == ["date", "number", "number", "percentage", "superlative"]
    text = desk.ask("text", article)["text"]
    assert all(text[one["start"] : one["end"]] == one["text"] and one["why"] for one in found["checkables"])
    assert {"covered": False, "waived": False}.items() <= found["checkables"][0].items()

    desk.ask("tag", "--article", article, "--quote", "Sunday, 23 June 2021")
    assert desk.ask("waive", article, "--kind", "number", "--reason", "the desk counted") == {
        "coverage": 0.6,
        "left": 2,
    }
    last = found["checkables"][-1]
    place = ["--start", last["start"], "--end", last["end"]]
    assert desk.ask("waive", article, *place, "--reason", "a figure of speech") == {"coverage": 0.8, "left": 1}
    again = desk.ask("checkables", article)
    assert [(one["covered"], one["waived"]) for one in again["checkables"]] == [
        (True, False),
        (False, True),
        (False, True),
        (False, False),
        (False, True),
    ]
    [line] = desk.ask("articles")["articles"]
    assert line["coverage"] == again["coverage"] == 0.8
    assert desk.ask("undo")["undone"] == ["waive “never”"]
    ended = desk.run_here("checkables", article)
    assert (ended.status, ended.stderr) == (0, "")
    assert "5 usual checkables: 1 covered, 2 waived, 2 left (60% done)" in ended.text
    assert "60%" in desk.run_here("articles").text
    assert desk.ask("check")["ok"]


def test_findings_are_listed(desk: Desk, tmp_path: Path) -> None:
    article = desk.add(tmp_path, TEXT)
    found = desk.ask("findings", article)["findings"]
    assert [(one["kind"], one["why"]) for one in found] == [
        ("calendar", "23 June 2021 was a Wednesday, not a Sunday"),
        ("percentage", "30 of 60 is 50 percent, not 40"),
    ]
    text = desk.ask("text", article)["text"]
    [span] = found[0]["spans"]
    assert text[span["start"] : span["end"]] == "Sunday, 23 June 2021"
    assert "2 findings" in desk.run_here("findings", article).text


def test_a_finding_is_dismissed_and_stays_so(desk: Desk, tmp_path: Path) -> None:
    article = desk.add(tmp_path, TEXT)
    first, second = desk.ask("findings", article)["findings"]
    place = ("--start", first["spans"][0]["start"], "--kind", first["kind"])
    told = desk.ask("dismiss", article, *place, "--reason", "the court's own slip, quoted")
    assert (told["left"], told["dismissed"]) == (1, [first])
    again = desk.ask("findings", article)
    assert again["findings"] == [second]
    assert [(one["why"], one["reason"]) for one in again["dismissed"]] == [
        (first["why"], "the court's own slip, quoted")
    ]
    listed = desk.run_here("findings", article, "--dismissed").text
    assert "dismissed: the court's own slip, quoted" in listed
    assert "1 finding, 1 dismissed" in listed
    assert desk.run_here("dismiss", article, *place, "--reason", "twice").status == 1
    assert desk.ask("check")["ok"]
    assert desk.ask("undo")["undone"] == ["dismiss the contradiction “Sunday, 23 June 2021”"]
    assert len(desk.ask("findings", article)["findings"]) == 2


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["checkables", "nothing"], 1),
        (["findings", "nothing"], 1),
        (["waive", "nothing", "--kind", "date", "--reason", "why"], 1),
        (["waive", "nothing", "--kind", "colour", "--reason", "why"], 2),
        (["waive", "nothing", "--reason", "why"], 2),
        (["waive", "nothing", "--start", "1", "--reason", "why"], 2),
        (["waive", "nothing", "--start", "1", "--end", "2", "--kind", "date", "--reason", "why"], 2),
    ],
)
def test_what_cannot_be_done_is_told(desk: Desk, tmp_path: Path, arguments: list[str], status: int) -> None:
    desk.add(tmp_path, TEXT)
    ended = desk.run_here(*arguments)
    assert ended.status == status
    assert ended.stderr


def test_a_level_lists_and_counts_its_own(desk: Desk, tmp_path: Path) -> None:
    article = desk.add(tmp_path, "A title\n\nYesterday Tim Scott, 56, met Joe Gallo in Ohio. Scott paid $5.\n")
    kinds = {
        level: [(one["text"], one["level"]) for one in desk.ask("checkables", article, "--level", level)["checkables"]]
        for level in ("essential", "usual", "all")
    }
    essential = [(text, "essential") for text in ("Tim Scott", "56", "Joe Gallo", "$5")]
    assert kinds["essential"] == essential
    assert kinds["usual"] == [*essential[:3], ("Ohio", "usual"), essential[3]]
    assert kinds["all"] == [("Yesterday", "all"), *kinds["usual"]]
    found = desk.ask("checkables", article)
    assert [one["text"] for one in found["checkables"] if one["level"] is None] == ["Scott"]
    assert (found["level"], found["counted"]) == ("usual", 5)
    desk.ask("tag", "--article", article, "--quote", "$5")
    shares = [desk.ask("checkables", article, "--level", level)["coverage"] for level in ("essential", "usual", "all")]
    assert shares == [0.25, 0.2, 0.1667]
    # what is said to everybody is said of the usual ones
    assert desk.ask("articles")["articles"][0]["coverage"] == 0.2
    assert desk.run_here("checkables", article, "--level", "most").status == 2


def test_sentences_are_ranked_with_reasons(desk: Desk, tmp_path: Path) -> None:
    article = desk.add(tmp_path, "A title\n\nIs it true, then? They raised the tax by 12 percent in 2019.\n")
    found = desk.ask("rank", article)["sentences"]
    text = desk.ask("text", article)["text"]
    assert text[found[0]["start"] : found[0]["end"]] == "They raised the tax by 12 percent in 2019."
    assert "a percentage" in found[0]["why"]
    assert [one["score"] for one in found] == sorted((one["score"] for one in found), reverse=True)
    assert "but a question" in desk.run_here("rank", article).text
    assert len(desk.ask("rank", article, "-n", "1")["sentences"]) == 1
    assert (desk.run_here("rank", "nothing").status, desk.run_here("rank", article, "-n", "0").status) == (1, 2)
