"""`revise`, `anchors`, `anchor`, `compare`: the whole way of a second draft in the terminal."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Desk
from tests.fixtures.noted_drafts import on, write_draft

FIRST = (
    "The council met\n\nThe council approved 12 bridges in 2019, the mayor said on Monday.\n\n"
    "It rejected a new school on Main Street because of its costs.\n\n"
    "The opposition left the hall before the vote 🎉.\n"
)
SECOND = (
    "The council met\n\nThe opposition left the hall before the vote 🎉.\n\n"
    "The council approved 13 bridges in 2019, the mayor said on Monday.\n"
)


def ask(desk: Desk, *arguments: object) -> Any:
    ended = desk.run_here(*arguments, "--json")
    assert (ended.status, ended.stderr) == (0, "")
    return ended.json


@pytest.fixture
def second(desk: Desk, tmp_path: Path) -> tuple[str, Path, dict[str, str]]:
    first, draft = tmp_path / "first.txt", tmp_path / "second.txt"
    first.write_text(FIRST, "utf-8")
    draft.write_text(SECOND.replace("\n", "\r\n"), "utf-8")
    article = ask(desk, "import", str(first))["imported"][0]["article_id"]
    quotes = ("approved 12 bridges", "the mayor said on Monday", "a new school", "left the hall")
    made = {quote: ask(desk, "tag", "--article", article, "--quote", quote)["mention_id"] for quote in quotes}
    return article, draft, made


def by_id(rows: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    return {row["mention_id"]: row for row in rows}


def test_a_second_draft_from_the_file_to_the_last_decision(
    desk: Desk, second: tuple[str, Path, dict[str, str]]
) -> None:
    article, draft, made = second
    told = ask(desk, "revise", article, str(draft), "--dry-run")
    assert ask(desk, "articles")["articles"][0]["revision"] == 1
    done = ask(desk, "revise", article, str(draft))
    assert (done["revision"], done["counts"]) == (2, told["counts"])
    text = ask(desk, "text", article)["text"]
    rows = by_id(done["mentions"])
    assert {quote: rows[mention_id]["anchor"] for quote, mention_id in made.items()} == {
        "approved 12 bridges": "changed",
        "the mayor said on Monday": "exact",
        "a new school": "lost",
        "left the hall": "moved",
    }
    for row in rows.values():
        assert set(row["was"]) == {"start", "end", "quote"}
        if row["anchor"] == "lost":
            assert (row["start"], row["end"], row["quote"]) == (None, None, None)
        else:
            assert text[row["start"] : row["end"]] == row["quote"]
    beside = rows[made["the mayor said on Monday"]]
    assert beside["near"] == [{"was": "12", "now": "13"}]
    assert set(by_id(ask(desk, "anchors", article)["anchors"])) == set(made.values())
    [line] = ask(desk, "articles")["articles"]
    assert (line["revision"], line["waiting"]) == (2, len(made))
    head, printed, _ = desk.run_here("articles").text.splitlines()
    assert [printed[head.index(name) :].split()[0] for name in ("REVISION", "TO LOOK AT")] == ["2", str(len(made))]
    refused = desk.run_here("sign-off", article)
    assert refused.status == 1
    assert f"{len(made)} places wait to be looked at" in refused.stderr
    assert ask(desk, "check")["ok"] is True

    assert ask(desk, "anchor", made["approved 12 bridges"], "accept")["anchor"] == "exact"
    start = text.index("the vote")
    placed = ask(desk, "anchor", made["left the hall"], "--start", str(start), "--end", str(start + 8))
    assert placed["anchor"] == "exact"
    ask(desk, "anchor", made["a new school"], "drop")
    assert set(by_id(ask(desk, "anchors")["anchors"])) == {made["the mayor said on Monday"]}
    assert ask(desk, "check")["ok"] is True

    compared = ask(desk, "compare", article)
    assert "moved" in {change["kind"] for change in compared["changes"]}
    assert ask(desk, "text", article, "--revision", "1")["text"] == FIRST
    for _ in range(4):
        ask(desk, "undo")
    assert ask(desk, "articles")["articles"][0]["revision"] == 1
    assert ask(desk, "check")["ok"] is True


def test_waivers_and_notes_are_listed_and_settled(desk: Desk, tmp_path: Path, noted_format: None) -> None:
    first = write_draft(tmp_path / "first.noted", FIRST, [on("12 bridges", "comment", "Source: the city")])
    article = ask(desk, "import", str(first))["imported"][0]["article_id"]
    start = FIRST.index("2019")
    ask(desk, "waive", article, "--start", start, "--end", start + 4, "--reason", "known")
    second = FIRST.replace("12 bridges in 2019", "13 bridges")
    told = ask(desk, "revise", article, write_draft(tmp_path / "second.noted", second, [on("the hall", "link", "x")]))
    assert told["revision"] == 2
    waiting = ask(desk, "anchors", article)
    assert ask(desk, "anchors") == waiting
    [waiver], [note] = waiting["waivers"], waiting["source_notes"]
    assert (waiver["anchor"], waiver["was"], waiver["reason"]) == (
        "lost", {"start": start, "end": start + 4, "quote": "2019"}, "known",
    )  # fmt: skip
    assert (note["anchor"], note["start"], note["text"], note["was"]["quote"]) == (
        "lost", None, "Source: the city", "12 bridges",
    )  # fmt: skip
    printed = desk.run_here("anchors").text
    assert "waiver lost, on '2019'" in printed
    assert "comment lost, on '12 bridges'" in printed
    assert printed.endswith("2 places to be looked at\n")
    at = second.index("13 bridges")
    placed = ask(desk, "anchor", note["note_id"], "--start", at, "--end", at + 10)
    assert placed == {"note_id": note["note_id"], "anchor": "exact"}
    assert ask(desk, "anchor", waiver["waiver_id"], "accept") == {"waiver_id": waiver["waiver_id"], "anchor": "lost"}
    assert ask(desk, "anchors")["waivers"] == ask(desk, "anchors")["source_notes"] == []
    ask(desk, "undo")
    assert ask(desk, "anchor", waiver["waiver_id"], "drop") == {"waiver_id": waiver["waiver_id"], "anchor": None}
    assert desk.run_here("anchor", waiver["waiver_id"], "accept").status == 1
    assert ask(desk, "check")["ok"] is True


def test_a_file_of_several_articles_and_its_claims(desk: Desk, second: tuple[str, Path, dict[str, str]]) -> None:
    article, draft, _ = second
    at = SECOND.index("13 bridges")
    rows = [
        {"text": "Another article altogether, about the harvest in the valley and what apples cost.", "label": []},
        {"text": SECOND, "label": [[at, at + 10, "Number"]]},
        {"text": FIRST, "label": []},
    ]
    several = draft.with_name("several.jsonl")
    several.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    refused = desk.run_here("revise", article, str(several))
    assert refused.status == 1
    assert "holds 3 articles, and which of them is the draft is not clear" in refused.stderr
    assert "--item" in desk.run_here("revise", "--help").text
    told = ask(desk, "revise", article, str(several), "--item", "2", "--dry-run")
    assert (told["item"], told["claims"], told["made"]) == (2, 1, False)
    printed = desk.run_here("revise", article, str(several), "--item", "2")
    assert printed.status == 0
    assert "1 claim came in with the draft" in printed.text
    assert "13 bridges" in [one["wording"] for one in ask(desk, "claims", "--article", article)["claims"]]
    assert desk.run_here("revise", article, str(several), "--item", "9").status == 1
    assert desk.run_here("revise", article, str(several), "--item", "0").status == 2
    assert ask(desk, "check")["ok"] is True


def test_mistakes_are_told(desk: Desk, second: tuple[str, Path, dict[str, str]]) -> None:
    article, draft, made = second
    mention = made["a new school"]
    assert desk.run_here("anchor", mention).status == 2
    assert desk.run_here("anchor", mention, "accept", "--start", "1", "--end", "2").status == 2
    assert desk.run_here("anchor", mention, "--start", "5", "--end", "90000").status == 1
    assert desk.run_here("revise", article, str(draft.with_name("nothing.txt"))).status == 1
    assert desk.run_here("revise", "nobody", str(draft)).status == 1
