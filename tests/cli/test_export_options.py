"""`annotator export` with its options, and the exports that are kept by name."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Desk


def tagged(desk: Desk, tmp_path: Path) -> dict[str, Any]:
    article = desk.add(tmp_path, "The bill passed by 220 to 212 in 1967, a clerk said.\n")
    desk.ask("tag", "--article", article, "--quote", "220 to 212", "--status", "verified", "--tag", "legal")
    return desk.ask("tag", "--article", article, "--quote", "1967", "--status", "false")


def lines(out: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]


def test_options_choose_what_leaves(desk: Desk, tmp_path: Path) -> None:
    tagged(desk, tmp_path)
    out = tmp_path / "out.jsonl"
    told = desk.ask("export", "-f", "jsonl", out, "-o", "statuses=verified", "-o", "tags=legal")
    assert [row["quote"] for row in lines(out)] == ["220 to 212"]
    assert told["read_back"] == {"mentions": 1, "differ": 0}
    assert [loss for loss in told["lost"] if "mention_id" in loss] == []
    assert {"what": "history", "id": "history"}.items() <= told["lost"][-1].items()


def test_what_is_no_option_is_refused_in_words(desk: Desk, tmp_path: Path) -> None:
    tagged(desk, tmp_path)
    out = tmp_path / "out.jsonl"
    for option, said in (
        ("colour=blue", "colour"),
        ("confidential=perhaps", "perhaps"),
        ("statuses=nothing", "nothing"),
    ):
        refused = desk.run_here("export", "-f", "jsonl", out, "-o", option)
        assert refused.status == 1
        assert said in refused.stderr
        assert not out.exists()
    assert desk.run_here("export", "-f", "jsonl", out, "-o", "colour").status == 2
    assert desk.run_here("export", "-f", "jsonl").status == 2
    assert desk.run_here("export", out).status == 2


def test_an_export_is_kept_by_name_and_run_again(desk: Desk, tmp_path: Path) -> None:
    tagged(desk, tmp_path)
    out, other = tmp_path / "out.jsonl", tmp_path / "other.jsonl"
    desk.ask("export", "-f", "jsonl", out, "-o", "statuses=false", "--keep-as", "For the data desk")
    assert desk.ask("profiles") == {
        "profiles": [
            {"name": "For the data desk", "format": "jsonl", "options": {"statuses": "false"}, "out": str(out)}
        ]
    }
    assert desk.run_here("export", "--profile", "For the data desk").status == 1  # the file is there
    desk.ask("export", "--profile", "For the data desk", "--force")
    desk.ask("export", "--profile", "For the data desk", other)
    assert [row["quote"] for row in lines(other)] == [row["quote"] for row in lines(out)] == ["1967"]
    desk.ask("export", "--profile", "For the data desk", other, "-o", "statuses=verified", "--force")
    assert [row["quote"] for row in lines(other)] == ["220 to 212"]

    unknown = desk.run_here("export", "--profile", "Nobody's")
    assert unknown.status == 1
    assert "For the data desk" in unknown.stderr
    assert desk.ask("profiles", "--remove", "For the data desk") == {"profiles": []}
    assert desk.run_here("profiles", "--remove", "For the data desk").status == 1


def test_a_file_of_profiles_that_is_none_is_left_as_it_is(desk: Desk, tmp_path: Path) -> None:
    tagged(desk, tmp_path)
    desk.ask("export", "-f", "jsonl", tmp_path / "out.jsonl", "--keep-as", "A")
    from annotator.services.export_profiles import ExportProfiles

    file = ExportProfiles()._file
    file.write_text("[1, 2", encoding="utf-8")
    refused = desk.run_here("profiles")
    assert refused.status == 1
    assert str(file) in refused.stderr
    assert file.read_text(encoding="utf-8") == "[1, 2"


def test_a_past_is_exported_by_act_by_time_and_by_revision(desk: Desk, tmp_path: Path) -> None:
    claim = tagged(desk, tmp_path)["claim_id"]
    seq = desk.ask("seal")["acts"]
    at = desk.ask("history")["events"][-1]["at"]
    desk.ask("status", claim, "verified")
    for past in (str(seq), at):
        out = tmp_path / f"{len(past)}.jsonl"
        desk.ask("export", "-f", "jsonl", out, "-o", f"as-of={past}")
        assert {row["quote"]: row["status"] for row in lines(out)}["1967"] == "false"
    out = tmp_path / "first.jsonl"
    told = desk.ask("export", "-f", "jsonl", out, "-o", "revision=2", "--preflight")
    assert {"what": "article", "why": "It has no revision of this number."}.items() <= told["lost"][0].items()
    desk.ask("export", "-f", "jsonl", out, "-o", "revision=1")
    assert {row["quote"]: row["status"] for row in lines(out)}["1967"] == "verified"
    refused = desk.run_here("export", "-f", "jsonl", tmp_path / "none.jsonl", "-o", "as-of=1999-12-31")
    assert refused.status == 1
    assert "had not been begun" in refused.stderr


def test_what_stands_beside_is_nobody_elses(desk: Desk, tmp_path: Path) -> None:
    tagged(desk, tmp_path)
    out, notes = tmp_path / "out.csv", tmp_path / "out.csv.README.md"
    notes.write_text("# My own notes\n", encoding="utf-8")
    refused = desk.run_here("export", "-f", "csv", out)
    assert refused.status == 1
    assert "out.csv.README.md is there already" in refused.stderr
    assert (notes.read_text(encoding="utf-8"), out.exists()) == ("# My own notes\n", False)
    desk.ask("export", "-f", "csv", out, "--force")
    out.unlink()
    desk.ask("export", "-f", "csv", out)  # an earlier card is no stranger

    same = tmp_path / "out.sqlite"
    desk.ask("export", "-f", "sqlite", same)
    assert (tmp_path / "out.sqlite.datasette.yaml").exists()
    desk.ask("export", "-f", "jsonl", same, "--force")
    assert not (tmp_path / "out.sqlite.datasette.yaml").exists()
    assert "JSON lines" in (tmp_path / "out.sqlite.README.md").read_text(encoding="utf-8")

    refused = desk.run_here("export", "-f", "csv", tmp_path / "out.zip")
    assert refused.status == 1
    assert ".csv" in refused.stderr


def test_an_article_that_is_named_is_kept_and_a_home_is_found(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tagged(desk, tmp_path)
    other = desk.add(tmp_path, "Another one, of 1999.\n")
    monkeypatch.setenv("HOME", str(tmp_path))
    desk.ask("export", "-f", "doccano", "~/some.jsonl", "--article", other, "--keep-as", "One")
    assert [row["text"] for row in lines(tmp_path / "some.jsonl")] == ["Another one, of 1999.\n"]
    desk.ask("export", "--profile", "One", "--force")
    assert len(lines(tmp_path / "some.jsonl")) == 1


def test_an_export_in_a_folder_comes_in_without_a_complaint(desk: Desk, tmp_path: Path) -> None:
    tagged(desk, tmp_path)
    desk.ask("export", "-f", "brat", tmp_path / "folder")
    told = desk.ask("import", tmp_path / "folder")
    assert told["failed"] == []
