"""The codebook on the command line: shown, written, read, another scale in its place, retired statuses refused."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Desk

TEXT = "At court\n\nQualified immunity was established in 1967 by the Supreme Court.\n"


def test_it_goes_to_a_file_and_comes_back(desk: Desk, tmp_path: Path) -> None:
    desk.add(tmp_path, TEXT)
    shown = desk.ask("codebook")
    assert shown["version"] == 1
    assert [status["key"] for status in shown["statuses"]][:3] == ["unchecked", "checking", "verified"]
    out = tmp_path / "ours.toml"
    assert desk.ask("codebook", "--export", out) == {"path": str(out), "statuses": 8, "tags": 16}
    again = desk.run("codebook", "--export", out)
    assert again.status == 1
    assert "--force" in again.stderr
    out.write_text(out.read_text("utf-8").replace('label = "false"', 'label = "wrong"'), "utf-8")
    changed = desk.ask("codebook", "--import", out)
    assert (changed["version"], changed["statuses"][3]["label"]) == (2, "wrong")
    assert desk.ask("undo") == {"undone": ["import the codebook ours"]}
    out.write_text("[[status]]\n", "utf-8")
    refused = desk.run("codebook", "--import", out)
    assert refused.status == 1
    assert "ours.toml is not a codebook: status 1 has no key" in refused.stderr


def test_another_scale_takes_its_place_and_what_is_retired_is_not_given(desk: Desk, tmp_path: Path) -> None:
    article = desk.add(tmp_path, TEXT)
    mark = ["tag", "--article", article, "--quote", "1967", "--status"]
    claim = desk.ask(*mark, "misleading")["claim_id"]
    other = desk.ask(*mark, "opinion")["claim_id"]
    scales = desk.ask("codebook", "--scales")["scales"]
    assert [scale["id"] for scale in scales] == ["annotator", "afp", "averitec", "fever", "politifact", "snopes"]
    used = desk.ask("codebook", "--use", "snopes", "--suggested", "--map", "misleading=mostly-false")
    claims = {status["key"]: status["claims"] for status in used["statuses"]}
    assert (claims["mostly-false"], claims["opinion"]) == (1, 1)
    assert [status["key"] for status in used["statuses"] if status["retired"]] == ["opinion"]
    assert {one["claim_id"]: one["status"] for one in desk.ask("claims")["claims"]} == {
        claim: "mostly-false",
        other: "opinion",
    }
    for arguments in (["status", claim, "opinion"], [*mark, "opinion"]):
        refused = desk.run(*arguments)
        assert refused.status == 1
        assert "retired" in refused.stderr
    assert desk.run("codebook", "--use", "nonsense").status == 1
    assert desk.run("codebook", "--map", "a=b").status == 2
