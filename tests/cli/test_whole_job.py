"""The whole job on the sample articles, one command after the other, with the JSON that others script against."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import SAMPLES, Desk

QUOTE = "Established by the Supreme Court in 1967"
EVENT_KEYS = {"event_id", "seq", "at", "person", "kind", "name", "label", "changes", "before", "after"}


@pytest.fixture
def imported(desk: Desk) -> list[dict[str, Any]]:
    answer = desk.ask("import", *SAMPLES)
    assert answer["skipped"] == answer["failed"] == []
    return list(answer["imported"])


def test_the_samples_come_in_clean(desk: Desk, imported: list[dict[str, Any]]) -> None:
    assert [article["path"] for article in imported] == [str(path) for path in SAMPLES]
    booker, progressives, gun_control = imported
    assert booker["title"] == "Booker on police reform negotiations: 'We're making meaningful progress'"
    assert booker["title_made"] is False
    assert "Greg Nash" in booker["photo_credit"]
    assert progressives["title_made"] is True
    assert progressives["title"].startswith("A group of progressive politicians is insisting")
    assert (gun_control["published"], booker["published"]) == ("2021-06-23", None)
    for article, path in zip(imported, SAMPLES, strict=True):
        assert article["publisher"] is article["byline"] is article["url"] is None
        assert article["encoding"] == "utf-8"
        ended = desk.run("text", article["article_id"])
        told = desk.ask("text", article["article_id"])
        assert ended.stdout == told["text"].encode("utf-8")
        assert hashlib.sha256(ended.stdout).hexdigest() == article["sha256"] == told["sha256"]
        assert (len(told["text"]), told["revision"]) == (article["chars"], 1)
        assert told["source_text"] == path.read_bytes().decode("utf-8").replace("\r\n", "\n")
        rest = told["source_text"]
        for cut in reversed(article["cuts"]):
            assert rest[cut["start"] : cut["end"]] == cut["text"]
            assert cut["why"]
            rest = rest[: cut["start"]] + rest[cut["end"] :]
        assert rest == told["text"]
        assert told["cuts"] == article["cuts"]
    text = desk.run("text", booker["article_id"]).text
    assert "Sen. Cory Booker (D-N.J.) on Sunday said lawmakers are “making meaningful progress”" in text
    assert "BookerCory" not in text
    assert not desk.run("text", gun_control["article_id"]).text.lstrip().startswith("date")


def test_a_claim_from_its_words_to_the_dataset(desk: Desk, imported: list[dict[str, Any]], tmp_path: Path) -> None:
    article = next(a["article_id"] for a in imported if QUOTE in desk.run("text", a["article_id"]).text)
    text = desk.run("text", article).text
    tagged = desk.ask(
        "tag", "--article", article, "--quote", QUOTE, "--claim", "QI established 1967", "--status", "checking",
        "--rationale", "as the article says", "--tag", "legal", "--tag", "date", "--claimant", "the writer",
    )  # fmt: skip
    start = text.index(QUOTE)
    assert tagged == {
        "claim_id": tagged["claim_id"],
        "mention_id": tagged["mention_id"],
        "start": start,
        "end": start + len(QUOTE),
        "quote": QUOTE,
        "evidence_ids": [],
    }
    claim_id = tagged["claim_id"]
    assert desk.ask("status", claim_id, "verified", "--rationale", "Pierson v. Ray") == {
        "claim_id": claim_id,
        "status": "verified",
    }
    added = desk.ask(
        "evidence", claim_id, "--stance", "supports", "--title", "Pierson v. Ray, 386 U.S. 547 (1967)",
        "--url", "https://supreme.justia.com/cases/federal/us/386/547/", "--accessed", "2021-06-23",
    )  # fmt: skip
    [claim] = desk.ask("claims", "--article", article, "--status", "verified", "--tag", "legal")["claims"]
    assert (claim["claim_id"], claim["wording"], claim["status"]) == (claim_id, "QI established 1967", "verified")
    assert (claim["rationale"], claim["claimant"], set(claim["tags"])) == (
        "Pierson v. Ray",
        "the writer",
        {"legal", "date"},
    )
    [mention] = claim["mentions"]
    assert mention == {
        "mention_id": tagged["mention_id"],
        "article_id": article,
        "revision": 1,
        "start": start,
        "end": start + len(QUOTE),
        "quote": QUOTE,
        "anchor": "exact",
    }
    [evidence] = claim["evidence"]
    assert evidence["evidence_id"] == added["evidence_id"]
    assert (evidence["stance"], evidence["accessed"], evidence["publisher"]) == ("supports", "2021-06-23", None)
    [line] = [a for a in desk.ask("articles")["articles"] if a["article_id"] == article]
    assert (line["claims"], line["checked"], line["revision"], line["chars"]) == (1, 1, 1, len(text))
    assert {"title", "published", "publisher", "status", "coverage"} <= set(line)

    out = tmp_path / "dataset.sqlite"
    exported = desk.ask("export", "-f", "sqlite", out)
    assert {key: exported[key] for key in ("format", "path", "articles", "claims", "mentions", "lost")} == {
        "format": "sqlite",
        "path": str(out),
        "articles": 3,
        "claims": 1,
        "mentions": 1,
        "lost": [],
    }
    with closing(sqlite3.connect(out)) as dataset:
        [row] = dataset.execute("SELECT claim, quote, status, tags, checked_by FROM annotations").fetchall()
    assert row[:3] == ("QI established 1967", QUOTE, "verified")


def test_the_history_tells_who_did_what_and_undo_takes_it_back(desk: Desk, tmp_path: Path) -> None:
    article = desk.add(tmp_path, "The bill passed by 220 to 212.\nIt did so on a Wednesday.\n")
    claim_id = desk.ask("tag", "--article", article, "--quote", "220 to 212")["claim_id"]
    desk.ask("status", claim_id, "false")
    events = desk.ask("history", "--claim", claim_id)["events"]
    assert all(set(event) >= EVENT_KEYS for event in events)
    assert [event["name"] for event in events] == ["tag", "set_status"]
    made, rated = events
    assert made["before"] is None
    assert (made["after"]["quote"], made["after"]["status"]) == ("220 to 212", "unchecked")
    assert (rated["before"]["status"], rated["after"]["status"]) == ("unchecked", "false")
    assert rated["label"] == "set status false"
    assert rated["person"]
    assert rated["at"].endswith("Z")
    assert len(desk.ask("history", "--article", article)["events"]) == 3

    assert desk.ask("undo") == {"undone": ["set status false"]}
    assert desk.ask("claims")["claims"][0]["status"] == "unchecked"
    assert len(desk.ask("undo", 2)["undone"]) == 2
    assert desk.ask("articles") == {"articles": []}
    assert len(desk.ask("redo", 3)["redone"]) == 3
    assert desk.ask("claims")["claims"][0]["status"] == "false"
    assert [event["kind"] for event in desk.ask("history")["events"]] == ["do"] * 3 + ["undo"] * 3 + ["redo"] * 3
    # more than there is: as far as it goes
    assert len(desk.ask("undo", 99)["undone"]) == 3
    assert len(desk.ask("redo", 99)["redone"]) == 3
    nothing = desk.run("redo")
    assert nothing.status == 1
    assert nothing.stderr.startswith("annotator: ")


def test_the_same_text_again_is_skipped_and_what_fails_is_named(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "desk"
    (folder / "deeper").mkdir(parents=True)
    (folder / "one.txt").write_bytes("Café “one”\r\nsecond line\r\n".encode("cp1252"))
    (folder / "deeper" / "two.md").write_text("# Two\n\nThe second article.\n", encoding="utf-8")
    (folder / "binary.txt").write_bytes(bytes(range(256)) * 20)
    (folder / "empty.txt").write_bytes(b"")
    first = desk.run("import", folder, tmp_path / "missing.txt", "--json")
    assert first.status == 1
    answer = first.json
    [one] = answer["imported"]
    assert (one["encoding"], one["path"]) == ("cp1252", str(folder / "one.txt"))
    assert {Path(failed["path"]).name for failed in answer["failed"]} == {"binary.txt", "empty.txt", "missing.txt"}
    for failed in answer["failed"]:
        assert failed["error"]
        assert Path(failed["path"]).name in first.stderr
    assert desk.run("text", one["article_id"]).text == "Café “one”\nsecond line\n"
    second = desk.run("import", "--recursive", folder, "--json").json
    [skipped] = second["skipped"]
    assert (skipped["article_id"], skipped["path"]) == (one["article_id"], one["path"])
    assert skipped["reason"]
    assert [Path(article["path"]).name for article in second["imported"]] == ["two.md"]


def test_formats_check_and_backup(desk: Desk, tmp_path: Path) -> None:
    formats = desk.ask("formats")
    assert not Path(desk.project).exists()
    assert {row["id"] for row in formats["readers"]} >= {"text", "markdown"}
    first = {"id": "sqlite", "label": "SQLite dataset", "suffixes": [".sqlite"]}
    assert formats["writers"][0].items() >= first.items()
    assert all(set(row) >= {"id", "label", "suffixes"} for row in formats["readers"])

    desk.add(tmp_path, "The bill passed by 220 to 212.\n")
    assert desk.ask("check") == {"ok": True, "problems": []}
    copy = tmp_path / "copy.annotator"
    backup = desk.ask("backup", copy)
    seal = desk.ask("seal")["seal"]
    assert backup == {"path": str(copy), "bytes": copy.stat().st_size, "verified": True, "seal": seal}
    assert Desk(str(copy)).ask("articles") == desk.ask("articles")
    assert desk.run("backup", copy).status == 1
    assert desk.run("backup", copy, "--force").status == 0


def test_people_read_lines(desk: Desk, tmp_path: Path) -> None:
    """Without --json: aligned, with the right plurals, and nothing on stderr."""
    article = desk.add(tmp_path, "The bill passed by 220 to 212.\n")
    claim_id = desk.ask("tag", "--article", article, "--quote", "220 to 212", "--claim", "The vote")["claim_id"]
    told = {
        command[0]: desk.run(*command)
        for command in (
            ("articles",),
            ("claims",),
            ("history",),
            ("evidence", claim_id, "--stance", "context", "--title", "Roll call"),
            ("check",),
            ("undo",),
        )
    }
    assert {ended.status for ended in told.values()} == {0}
    assert {ended.stderr for ended in told.values()} == {""}
    assert "1 article\n" in told["articles"].text
    assert "1 claim\n" in told["claims"].text
    assert "“220 to 212” at 19 to 29" in told["claims"].text
    assert "tag a claim" in told["history"].text
    assert told["undo"].text == "undone: add evidence\n"
