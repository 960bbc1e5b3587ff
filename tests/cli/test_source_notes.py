"""`source-notes`, `claims-from-notes`, `tag --no-source-notes` and what search, history and export say of notes."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Desk
from tests.fixtures.noted_drafts import BLS, NOTED, NOTES, on, write_draft

pytestmark = pytest.mark.usefixtures("noted_format")


def ask(desk: Desk, *arguments: object) -> Any:
    """Run a command that must succeed in this process, where the tests' own format is known; return its JSON."""
    ended = desk.run_here(*arguments, "--json")
    assert (ended.status, ended.stderr) == (0, "")
    return ended.json


def add(desk: Desk, folder: Path, *given: Any, **more: Any) -> str:
    [imported] = ask(desk, "import", write_draft(folder / "talks.noted", *given, **more))["imported"]
    return str(imported["article_id"])


def test_notes_are_listed_at_their_places(desk: Desk, tmp_path: Path) -> None:
    article = add(desk, tmp_path)
    notes = ask(desk, "source-notes", article)["source_notes"]
    assert [note["kind"] for note in notes] == ["comment", "footnote", "comment", "endnote", "link"]
    comment, footnote, question, _, link = notes
    assert NOTED[comment["start"] : comment["end"]] == "4 percent"
    assert comment["author"] == "Dana Reyes"
    assert comment["date"] == "2024-05-06T10:30:00"
    assert comment["text"] == BLS
    assert (comment["resolved"], comment["inferred"], comment["replies"], comment["claim_ids"]) == (None, False, [], [])
    assert footnote["start"] == footnote["end"] == NOTED.index("2 percent.") + len("2 percent.")
    assert (footnote["author"], footnote["date"], footnote["url"], footnote["evidence_id"]) == (None, None, None, None)
    assert question["resolved"] is True
    assert link["url"] == "https://example.org/full"
    listed = desk.run_here("source-notes", article).text
    assert "Dana Reyes" in listed
    assert "5 source notes" in listed


def test_a_thread_is_told(desk: Desk, tmp_path: Path) -> None:
    asked = on("4 percent", "comment", "Source?", author="Sam", replies=[["Dana", "", BLS]], inferred=True)
    article = add(desk, tmp_path, NOTED, [asked])
    [note] = ask(desk, "source-notes", article)["source_notes"]
    assert note["replies"] == [{"author": "Dana", "date": None, "text": BLS}]
    assert note["inferred"] is True


def test_tag_takes_them_or_leaves_them(desk: Desk, tmp_path: Path) -> None:
    article = add(desk, tmp_path)
    tagged = ask(desk, "tag", "--article", article, "--quote", "fell to 4 percent in May")
    left = ask(desk, "tag", "--article", article, "--quote", "fell to 4 percent", "--no-source-notes")
    assert left["evidence_ids"] == []
    [comment, *_] = ask(desk, "source-notes", article)["source_notes"]
    assert [comment["evidence_id"]] == tagged["evidence_ids"] == comment["evidence_ids"]
    assert sorted(comment["claim_ids"]) == sorted([tagged["claim_id"], left["claim_id"]])
    [claim] = [one for one in ask(desk, "claims")["claims"] if one["claim_id"] == tagged["claim_id"]]
    [evidence] = claim["evidence"]
    assert (evidence["url"], evidence["published"]) == ("https://www.bls.gov/empsit.htm", "2024-05-03")
    assert "Dana Reyes" in evidence["note"]
    undone = ask(desk, "undo", "2")["undone"]
    assert undone == ["tag a claim", "tag a claim"]
    assert ask(desk, "claims")["claims"] == []
    assert ask(desk, "source-notes", article)["source_notes"][0]["evidence_id"] is None


def test_claims_from_notes_are_one_act(desk: Desk, tmp_path: Path) -> None:
    article = add(desk, tmp_path)
    made = ask(desk, "claims-from-notes", article)["claims"]
    assert len(made) == len(set(made)) == 5
    assert [note["claim_ids"] != [] for note in ask(desk, "source-notes", article)["source_notes"]] == [True] * 5
    assert ask(desk, "claims-from-notes", article)["claims"] == []
    assert ask(desk, "undo")["undone"] == ["make 5 claims of source notes"]
    assert ask(desk, "check") == {"ok": True, "problems": []}


def test_an_unknown_article(desk: Desk, tmp_path: Path) -> None:
    add(desk, tmp_path)
    for command in ("source-notes", "claims-from-notes"):
        ended = desk.run_here(command, "nowhere", "--json")
        assert ended.status == 1
        assert "nowhere" in ended.stderr


def test_search_finds_them_at_their_places(desk: Desk, tmp_path: Path) -> None:
    thread = on("wages", "comment", "Which wages?", author="Sam", replies=[["Dana", "", "Hourly earnings, seasonal."]])
    article = add(desk, tmp_path, NOTED, [*NOTES, thread])
    notes = {note["text"]: note for note in ask(desk, "source-notes", article)["source_notes"]}
    [hit] = ask(desk, "search", "labour OR labor", "--in", "notes")["hits"]
    comment = notes[BLS]
    assert (hit["kind"], hit["id"], hit["article_id"]) == ("source_note", comment["note_id"], article)
    assert (hit["start"], hit["end"], hit["title"]) == (comment["start"], comment["end"], "Dana Reyes")
    [reply] = ask(desk, "search", "seasonal")["hits"]
    assert reply["id"] == notes["Which wages?"]["note_id"]
    assert "seasonal" in reply["excerpt"]
    # by who wrote it, by its address, by the days that are stated, through its claims
    for query, count in (("okafor in:notes", 1), ("bls.gov in:notes", 1), ("in:notes percent", 0)):
        assert ask(desk, "search", query)["total"] == count, query
    assert ask(desk, "search", "bureau from:2024-05-06 to:2024-05-06 in:notes")["total"] == 1
    assert ask(desk, "search", "bureau from:2024-05-07 in:notes")["total"] == 0
    ask(desk, "tag", "--article", article, "--quote", "fell to 4 percent", "--status", "false")
    assert ask(desk, "search", "status:false in:notes")["total"] == 1
    assert ask(desk, "search", "bureau status:verified in:notes")["total"] == 0
    ask(desk, "undo", "2")
    assert ask(desk, "search", "bureau")["total"] == 0
    assert ask(desk, "check")["ok"]


def test_many_notes_do_not_drown_an_import(desk: Desk, tmp_path: Path) -> None:
    notes = [on("4 percent", "comment", f"Remark {number}") for number in range(200)]
    article = add(desk, tmp_path, NOTED, notes)
    [event] = ask(desk, "history", "--article", article)["events"]
    said = desk.run_here("history", "--article", article).text
    assert "200 source notes came in with the draft" in said
    assert "Remark" not in said
    assert "more change" not in said
    assert event


def test_the_history_says_where_evidence_came_from(desk: Desk, tmp_path: Path) -> None:
    article = add(desk, tmp_path)
    ask(desk, "tag", "--article", article, "--quote", "rose by 2 percent")
    assert "evidence taken from a source note: “Wages in May” (supports)" in desk.run_here("history").text


@pytest.mark.parametrize("confidential", [False, True])
def test_the_dataset_has_them_but_for_what_is_the_desks_own(desk: Desk, tmp_path: Path, *, confidential: bool) -> None:
    article = add(desk, tmp_path)
    ask(desk, "claims-from-notes", article)
    out = tmp_path / "out.sqlite"
    ask(desk, "export", "-f", "sqlite", out, *(["--include-confidential"] if confidential else []))
    with sqlite3.connect(out) as dataset:
        kinds = [kind for (kind,) in dataset.execute("SELECT kind FROM source_notes ORDER BY start_char")]
        quoted = dataset.execute(
            """SELECT count(*) FROM source_notes JOIN revisions USING (revision_id)
            WHERE substr(revisions.text, start_char + 1, end_char - start_char) <> quote"""
        ).fetchone()
        taken = dataset.execute(
            "SELECT count(*) FROM evidence JOIN source_notes ON note_id = evidence.source_note"
        ).fetchone()
        told = dataset.execute("SELECT count(*) FROM history WHERE entity = 'source_note'").fetchone()
        assert dataset.execute("PRAGMA foreign_key_check").fetchall() == []
    if confidential:
        assert (kinds, taken, told) == (["comment", "footnote", "comment", "endnote", "link"], (4,), (5,))
    else:
        assert (kinds, taken, told) == (["footnote", "endnote", "link"], (3,), (0,))
    assert quoted == (0,)
