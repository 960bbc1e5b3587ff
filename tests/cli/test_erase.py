"""`annotator erase` through the door that callers use: what it answers, what it refuses, what it only tells."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.bootstrap import open_project
from annotator.cli import main
from annotator.domain.claim import ClaimFields
from tests.fixtures.projects import add_article, place_of

_TEXT = "A visit\n\nVera Koslowski said that it cost 12 million. KOSLOWSKI, VERA and the Koslowskis.\n"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    path = tmp_path / "work.annotator"
    project = open_project(path, person="Anna")
    article_id = add_article(project, _TEXT)
    project.claims.tag(article_id, *place_of(project, article_id, "12 million"), ClaimFields())
    project.close()
    return path


def _ids(place: Path) -> tuple[str, str]:
    project = open_project(place, person="Anna")
    try:
        return project.articles.ids()[0], next(project.claims.find()).claim_id
    finally:
        project.close()


def test_a_name(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["erase", "--name", "Vera Koslowski", "-p", str(place), "--json"]
    assert main([*words, "--dry-run"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["would_erase"]["occurrences"] == 2
    assert told["forms"] == {"Vera Koslowski": 1, "KOSLOWSKI, VERA": 1}
    assert told["look_alikes"] == {"Koslowskis": 1}
    assert b"Koslowskis" in place.read_bytes()
    assert main([*words, "--reason", "a court order", "--form", "Koslowskis"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["erased"]["occurrences"] == 3
    assert answer["act_id"]
    assert b"koslowski" not in place.read_bytes().lower()
    assert main(["check", "-p", str(place)]) == 0


@pytest.mark.parametrize("what", ["article", "claim"])
def test_what_has_an_id(place: Path, what: str, capsys: pytest.CaptureFixture[str]) -> None:
    article_id, claim_id = _ids(place)
    which = article_id if what == "article" else claim_id
    assert main(["erase", f"--{what}", which, "--reason", "why", "-p", str(place), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["erased"][f"{what}s"] == 1
    assert main(["check", "-p", str(place)]) == 0
    assert main([f"{what}s", "-p", str(place), "--json"]) == 0
    assert json.loads(capsys.readouterr().out.splitlines()[-1])[f"{what}s"] == []


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (["--name", "Vera"], 2, "--reason"),
        (["--name", "Vera", "--claim", "x", "--reason", "y"], 2, "not allowed with"),
        (["--claim", "no such", "--reason", "y"], 1, "no claim"),
        (["--person", "Nobody", "--reason", "y"], 1, "Nobody called"),
        (["--name", "Anna", "--reason", "y"], 1, "under this name"),
    ],
)
def test_what_is_refused(
    place: Path,
    words: list[str],
    status: int,
    said: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("ANNOTATOR_PERSON", "Anna")
    assert main(["erase", *words, "-p", str(place)]) == status
    assert said in capsys.readouterr().err
