"""`annotator history`: sentences for people, all events for programs, and how things were at a time."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Desk


def test_people_read_sentences(desk: Desk, tmp_path: Path) -> None:
    article = desk.add(tmp_path, "The bill passed by 220 to 212.\nIt did so on a Wednesday.\n")
    claim = desk.ask("tag", "--article", article, "--quote", "220 to 212", "--claim", "The vote")["claim_id"]
    desk.ask("status", claim, "misleading", "--rationale", "It was 219.")
    desk.ask("evidence", claim, "--stance", "refutes", "--title", "Roll call")
    desk.ask("undo")
    lines = desk.run("history", "--claim", claim).text.splitlines()
    words = [line.split(": ", maxsplit=1)[1] if line[:1] != " " else line for line in lines]
    assert words == [
        "tag a claim",
        "    claim made: “The vote”",
        "    place added: “220 to 212”",
        "status unchecked → misleading, because “It was 219.”",
        "evidence added: “Roll call” (refutes)",
        "undid: add evidence",
        "    evidence removed: “Roll call”",
    ]
    of_article = desk.run("history", "--article", article).text
    assert "“The vote”: status unchecked → misleading" in of_article
    assert "imported: " in of_article


def test_how_it_was_at_a_time(desk: Desk, tmp_path: Path) -> None:
    article = desk.add(tmp_path, "The bill passed by 220 to 212.\nIt did so on a Wednesday.\n")
    claim = desk.ask("tag", "--article", article, "--quote", "220 to 212", "--tag", "statistic")["claim_id"]
    made = desk.ask("claims")["claims"]
    desk.ask("status", claim, "false")
    desk.ask("tag", "--article", article, "--quote", "Wednesday")
    events = desk.ask("history", "--article", article)["events"]
    assert [event["name"] for event in events] == ["import", "tag", "set_status", "tag"]
    at = events[1]["at"]

    assert desk.ask("history", "--claim", claim, "--as-of", at)["claim"] == made[0]
    then = desk.ask("history", "--article", article, "--as-of", at)
    assert then["claims"] == made
    assert then["as_of"] == at
    assert (then["article"]["article_id"], then["article"]["revision"]) == (article, 1)
    assert 0 < then["article"]["coverage"] <= 1
    told = desk.run("history", "--article", article, "--as-of", at).text
    assert "revision 1, 1 claim, " in told
    assert f"{claim}  unchecked" in told
    # a day stands for its end, a zone is taken into account
    assert desk.ask("history", "--claim", claim, "--as-of", at[:10])["claim"]["status"] == "false"
    assert desk.ask("history", "--claim", claim, "--as-of", "2999-01-01T00:00+02:00")["claim"]["status"] == "false"

    long_ago = desk.run("history", "--claim", claim, "--as-of", "1999-12-31")
    assert (long_ago.status, claim in long_ago.stderr) == (1, True)
    assert desk.run("history", "--claim", claim, "--as-of", "yesterday").status == 2
    assert desk.run("history", "--as-of", at).status == 2


def test_a_long_history_is_one_object(desk: Desk, tmp_path: Path) -> None:
    article = desk.add(tmp_path, "The bill passed by 220 to 212.\n")
    claim = desk.ask("tag", "--article", article, "--quote", "220 to 212")["claim_id"]
    for number in range(120):  # more than are read at once
        assert desk.run_here("status", claim, "false" if number % 2 else "verified").status == 0
    events = desk.ask("history")["events"]
    assert [event["seq"] for event in events] == list(range(1, 123))
    assert len(desk.run("history", "--claim", claim).text.splitlines()) == 3 + 120
