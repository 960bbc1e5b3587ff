"""`annotator sources`: what attached files say, as scripts read it; a search that leads into a file; parcels."""

from __future__ import annotations

import zipfile
from pathlib import Path

from tests.cli.conftest import Desk
from tests.importing.printing import column, pdf

ARTICLE = "Growth\nThe city has 4.2 million residents, the mayor said.\n"
SOURCE = "\N{PARTY POPPER} The report.\n\nIn 2023 the city had 3.9 million residents, says the office.\n"
REPORT = pdf([column(["The report."]), column(["In 2023 the city had 3.9 million residents."])])


def test_passages_are_given_with_their_places(desk: Desk, tmp_path: Path) -> None:
    article = desk.add(tmp_path, ARTICLE)
    claim = desk.ask("tag", "--article", article, "--quote", "The city has 4.2 million residents")["claim_id"]
    assert desk.ask("sources", claim) == {"passages": [], "missing_quotes": [], "unread": [], **_tables(desk, claim)}
    (tmp_path / "report.txt").write_text(SOURCE, encoding="utf-8")
    (tmp_path / "report.pdf").write_bytes(REPORT)
    (tmp_path / "scan.pdf").write_bytes(pdf([[]]))
    quote = ("--quote", "In 2022 the city had 3.9 million residents")
    text = desk.ask("evidence", claim, "--stance", "refutes", "--attach", tmp_path / "report.txt")["evidence_id"]
    printed = desk.ask("evidence", claim, "--stance", "refutes", "--attach", tmp_path / "report.pdf", *quote)
    scan = desk.ask("evidence", claim, "--stance", "context", "--attach", tmp_path / "scan.pdf")["evidence_id"]

    answer = desk.ask("sources", claim)
    passages = {one["evidence_id"]: one for one in answer["passages"]}
    assert set(passages) == {text, printed["evidence_id"]}
    assert passages[text]["page"] is None
    assert SOURCE[passages[text]["start"] : passages[text]["end"]] == passages[text]["text"]
    assert passages[printed["evidence_id"]]["page"] == 2
    assert [one["score"] for one in answer["passages"]] == sorted(
        (one["score"] for one in answer["passages"]), reverse=True
    )
    [missing] = answer["missing_quotes"]
    assert (missing["evidence_id"], missing["quote"]) == (printed["evidence_id"], quote[1])
    assert missing["nearest"]["page"] == 2
    assert [(one["evidence_id"], one["name"]) for one in answer["unread"]] == [(scan, "scan.pdf")]
    refused = desk.run("sources", "none")
    assert (refused.status, refused.stdout) == (1, b"")

    hits = desk.ask("search", "office", "--in", "evidence")
    [hit] = hits["hits"]
    assert (hit["kind"], hit["id"], hit["file"]["name"]) == ("evidence", text, "report.txt")
    assert SOURCE[hit["file"]["start"] : hit["file"]["end"]] == "office"
    assert desk.ask("check")["ok"]


def _tables(desk: Desk, claim: str) -> dict[str, object]:
    """What else the command tells, of the tables of files: nothing, where there are none."""
    answer = desk.ask("sources", claim)
    return {key: value for key, value in answer.items() if key not in ("passages", "missing_quotes", "unread")}


def test_what_was_read_is_not_sent_and_is_read_anew(desk: Desk, tmp_path: Path) -> None:
    article = desk.add(tmp_path, ARTICLE)
    claim = desk.ask("tag", "--article", article, "--quote", "The city has 4.2 million residents")["claim_id"]
    (tmp_path / "report.pdf").write_bytes(REPORT)
    desk.ask("evidence", claim, "--stance", "refutes", "--attach", tmp_path / "report.pdf")
    assert desk.ask("sources", claim)["passages"]
    parcel = tmp_path / "to Bob.annotator-parcel"
    desk.ask("send", parcel)
    with zipfile.ZipFile(parcel) as archive:
        told = b"".join(archive.read(name) for name in archive.namelist() if not name.startswith("files/"))
    assert b"attached_pages" not in told
    other = tmp_path / "other.annotator"
    desk.ask("receive", parcel, "-p", other)
    assert desk.ask("sources", claim, "-p", other)["passages"][0]["page"] == 2
