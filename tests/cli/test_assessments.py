"""Assessments, blind checks and agreement as scripts ask for them: two people, named by the environment."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Ended, run_here


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    project = tmp_path / "work.annotator"

    def as_person(person: str, *arguments: object) -> Ended:
        monkeypatch.setenv("ANNOTATOR_PERSON", person)
        return run_here("-p", project, *arguments)

    return as_person


@pytest.fixture
def claims(run: Any, tmp_path: Path) -> list[str]:
    """Ten claims in one article."""
    text = tmp_path / "text.txt"
    text.write_text("\n".join(f"The city has {number} bridges." for number in range(10)), encoding="utf-8")
    [imported] = run("Anna", "import", text, "--json").json["imported"]
    article = ("--article", imported["article_id"])
    return [
        run("Anna", "tag", *article, "--quote", f"{number} bridges", "--json").json["claim_id"] for number in range(10)
    ]


def test_nothing_blind_leaks_and_agreement_counts_what_is_open(run: Any, claims: list[str]) -> None:
    assert run("Anna", "blind", "on", "--json").json["blind"] is True
    for number, claim in enumerate(claims):
        given = run("Anna", "assess", claim, "verified", "--rationale", "A secret.", "--json").json
        assert given.keys() == {"assessment_id", "claim_id", "status"}
        if number < 2:
            run("Bob", "assess", claim, "false" if number else "verified")
    for command in (["agreement"], ["search", "secret"], ["claims"], ["articles"]):
        assert "secret" not in run("Bob", *command, "--json").text
    hidden = run("Bob", "assessments", claims[5], "--json").json
    assert hidden == {"blind": True, "assessments": []}
    told = run("Bob", "history", "--claim", claims[5], "--json").text
    assert "secret" not in told
    seen = run("Bob", "assessments", claims[1], "--json").json
    assert not seen["blind"]
    assert [(one["person"], one["status"], one["rationale"]) for one in seen["assessments"]] == [
        ("Anna", "verified", "A secret."),
        ("Bob", "false", None),
    ]
    measured = run("Bob", "agreement", "--json").json
    assert (measured["people"], measured["units"], measured["percent"]) == (2, 2, 0.5)
    assert measured["differ"] == [{"claim_id": claims[1], "assessments": {"Anna": "verified", "Bob": "false"}}]
    refused = run("Bob", "status", claims[5], "false")
    assert refused.status == 1
    assert "1 claim is being assessed blind" in refused.stderr
    run("Anna", "blind", "off")
    assert run("Bob", "assessments", claims[5], "--json").json["assessments"][0]["rationale"] == "A secret."


def test_agreement_on_ten_claims(run: Any, claims: list[str]) -> None:
    for number, claim in enumerate(claims):
        run("Anna", "assess", claim, "verified" if number < 5 else "false")
        run("Bob", "assess", claim, "verified" if number in (0, 1, 2, 3, 9) else "false")
    measured = run("Anna", "agreement", "--by", "article", "--by", "month", "--by", "person", "--json").json
    assert (measured["people"], measured["units"], measured["percent"]) == (2, 10, 0.8)
    assert measured["kappa"]["value"] == 0.6
    assert measured["alpha"]["value"] == pytest.approx(0.62)
    assert measured["alpha"]["low"] < 0.62 < measured["alpha"]["high"]
    persons = [(one["key"], one["units"], one["percent"]) for one in measured["groups"] if one["by"] == "person"]
    assert persons == [("Anna", 10, 0.8), ("Bob", 10, 0.8)]
    assert {one["by"] for one in measured["groups"]} == {"article", "month", "person"}
    assert len(measured["differ"]) == 2
    said = run("Anna", "agreement").text
    assert "Cohen's kappa" in said
    assert "0.800" in said


def test_places_that_two_people_marked(run: Any, tmp_path: Path) -> None:
    text = tmp_path / "text.txt"
    text.write_text("Ten bridges cross the river, and two tunnels pass below it.", encoding="utf-8")
    [imported] = run("Anna", "import", text, "--json").json["imported"]
    for person, quote in (
        ("Anna", "Ten bridges"),
        ("Bob", "Ten bridges cross"),
        ("Anna", "two tunnels"),
        ("Bob", "below it"),
    ):
        run(person, "tag", "--article", imported["article_id"], "--quote", quote)
    spans = run("Anna", "agreement", "--json").json["spans"]
    assert (spans["articles"], spans["people"], spans["f1"], spans["exact"]) == (1, 2, 0.5, 0.0)
    assert -1 < spans["alpha"] < 1


def test_what_is_wrong_is_told(run: Any, claims: list[str]) -> None:
    assert run("Anna", "assess", claims[0], "perhaps").status == 1
    assert run("Anna", "blind", "off", "--by", "Bob").status == 2
    assert run("Anna", "assessments", claims[0], "--article", "x").status == 2
    assert run("Anna", "agreement", "--article", "nowhere").status == 1
    nothing = run("Anna", "agreement", "--json").json
    assert (nothing["people"], nothing["units"], nothing["percent"], nothing["differ"]) == (0, 0, None, [])
