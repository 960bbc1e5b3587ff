"""Evidence from the command line: with all its fields, with a file, and what of it an export leaves at home."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Desk


def test_confidential_evidence_with_a_file_stays_at_home_unless_asked(desk: Desk, tmp_path: Path) -> None:
    article = desk.add(tmp_path, "Talks\nEstablished in 1967, it stands.\n")
    claim = desk.ask("tag", "--article", article, "--quote", "1967")["claim_id"]
    open_one = desk.ask("evidence", claim, "--stance", "supports", "--title", "Pierson", "--medium", "document")
    scan = tmp_path / "call.txt"
    scan.write_bytes(b"It was 1968.")
    told = ("--author", "A clerk", "--interest", "Wants a job", "--place", "minute 3", "--question", "When?")
    secret = desk.ask(
        *("evidence", claim, "--stance", "refutes", *told, "--attach", scan, "--confidential"),
        *("--independent-of", open_one["evidence_id"]),
    )
    [claims] = desk.ask("claims")["claims"]
    [first, second] = claims["evidence"]
    assert (first["medium"], first["confidential"], first["attachment"]) == ("document", False, None)
    assert (second["evidence_id"], second["confidential"]) == (secret["evidence_id"], True)
    assert (second["author"], second["place"], second["attachment_name"]) == ("A clerk", "minute 3", "call.txt")
    assert second["independent_of"] == open_one["evidence_id"]

    out = tmp_path / "dataset.sqlite"
    assert desk.ask("export", "-f", "sqlite", out, "--preflight")["withheld"] == 1
    assert desk.ask("export", "-f", "sqlite", out)["withheld"] == 1
    assert b"A clerk" not in out.read_bytes()
    assert "1 piece of confidential evidence left out" in desk.run_here("export", "-f", "sqlite", out, "--force").text
    assert desk.ask("export", "-f", "sqlite", out, "--force", "--include-confidential")["withheld"] == 0
    assert b"A clerk" in out.read_bytes()


def test_a_file_that_cannot_be_kept_leaves_no_half_of_it(desk: Desk, tmp_path: Path) -> None:
    article = desk.add(tmp_path, "Talks\nEstablished in 1967, it stands.\n")
    claim = desk.ask("tag", "--article", article, "--quote", "1967")["claim_id"]
    refused = desk.run("evidence", claim, "--stance", "supports", "--title", "x", "--attach", tmp_path / "none.pdf")
    assert refused.status == 1
    assert "none.pdf is not there" in refused.stderr
    assert desk.ask("claims")["claims"][0]["evidence"] == []


@pytest.mark.parametrize("stated", ["2021", "2021-06", "2021-06-23"])
def test_a_date_is_kept_as_far_as_the_source_states_it(desk: Desk, tmp_path: Path, stated: str) -> None:
    article = desk.add(tmp_path, "Talks\nEstablished in 1967, it stands.\n")
    claim = desk.ask("tag", "--article", article, "--quote", "1967")["claim_id"]
    desk.ask("evidence", claim, "--stance", "supports", "--title", "Pierson", "--published", stated)
    [evidence] = desk.ask("claims")["claims"][0]["evidence"]
    assert evidence["published"] == stated
    assert desk.ask("search", "Pierson from:2021-06-10 to:2021-06-24", "--in", "evidence")["total"] == 1
    assert desk.ask("search", "Pierson from:2022-01-01", "--in", "evidence")["total"] == 0
    assert desk.ask("search", "Pierson to:2020-12-31", "--in", "evidence")["total"] == 0


@pytest.mark.parametrize("stated", ["2021-13", "21", "2021-6", "2021-02-30", "0000", "2021-06-", "June"])
def test_what_is_no_date_is_refused_in_words(desk: Desk, tmp_path: Path, stated: str) -> None:
    article = desk.add(tmp_path, "Talks\nEstablished in 1967, it stands.\n")
    claim = desk.ask("tag", "--article", article, "--quote", "1967")["claim_id"]
    told = ("--title", "Pierson", "--published", stated)
    refused = desk.run_here("evidence", claim, "--stance", "supports", *told)
    assert (refused.status, "Write it as" in refused.stderr) == (1, True)


def test_a_saved_page_fills_what_is_not_given(desk: Desk, tmp_path: Path) -> None:
    article = desk.add(tmp_path, "Talks\nEstablished in 1967, it stands.\n")
    claim = desk.ask("tag", "--article", article, "--quote", "1967")["claim_id"]
    page = Path(__file__).parent.parent / "fixtures" / "saved_pages" / "wget.warc.gz"
    told = desk.ask("evidence", claim, "--file", page, "--title", "My own")
    assert (told["saved"], told["saved_by"]) == ("2026-11-28T17:58:01Z", "warc")
    assert told["filled"]["publisher"] == "The Northern Courier"
    [kept] = desk.ask("claims")["claims"][0]["evidence"]
    assert (kept["title"], kept["author"], kept["stance"]) == ("My own", "Ann Porter", "supports")
    assert (kept["attachment"], kept["attachment_saved"]) == (told["attachment"], told["saved"])
    assert "sha256:" in desk.run_here("evidence", claim, "--stance", "context", "--file", page).text
    refused = desk.run_here("evidence", claim, "--title", "No stance")
    assert (refused.status, "--stance" in refused.stderr) == (1, True)
