"""Killed in the middle of acts and of imports, nothing that was reported as done is missing afterwards."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest

from annotator.bootstrap import open_project
from tests.fixtures.projects import add_article
from tests.robustness.actor import add_drafted
from tests.robustness.kills import half_revised
from tests.robustness.processes import Actor

ROUNDS = 10


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "work.annotator"
    project = open_project(path, person="Anna")
    add_article(project, "A thousand words\n" + "Here are some more of them. " * 50)
    project.close()
    return path


def killed_after(actor: Actor, lines: int) -> list[dict[str, Any]]:
    """Let an actor work, kill it while it goes on, and return all that it had said."""
    actor.go()
    said = [actor.hear() for _ in range(lines)]
    actor.kill()
    said += actor.rest()
    assert actor.close() < 0
    return said


def test_no_act_is_lost(path: Path) -> None:
    chance = random.Random(1)
    claims: dict[str, str] = {}
    evidence: set[str] = set()
    verified: set[str] = set()
    for number in range(ROUNDS):
        said = killed_after(Actor("acts", path, f"P{number}", 10_000), chance.randrange(1, 40))
        claims.update((one["claim"], one["wording"]) for one in said if "wording" in one)
        verified.update(one["claim"] for one in said if "status" in one)
        evidence.update(one["evidence"] for one in said if "evidence" in one)

        project = open_project(path, person=f"P{number}")
        assert project.maintenance.check() == []
        if "undoing" in said[-1] and project.history.next_labels()[1]:
            project.history.redo()  # killed between an undo and its redo: undone as asked, and not lost either
        found = {claim.claim_id: claim for claim in project.claims.find()}
        project.close()
        assert claims.items() <= {key: claim.wording for key, claim in found.items()}.items()
        assert verified <= {key for key, claim in found.items() if claim.status == "verified"}
        assert evidence <= {one.evidence_id for claim in found.values() for one in claim.evidence}
    assert len(claims) > ROUNDS


def test_no_imported_article_is_lost_and_none_is_half(path: Path, tmp_path: Path) -> None:
    chance = random.Random(2)
    folder = tmp_path / "incoming"
    folder.mkdir()
    for number in range(300):
        text = f"Article {number}\n" + f"It says that number {number} is {number}. " * 40
        (folder / f"{number:03}.txt").write_text(text, encoding="utf-8")
    articles: set[str] = set()
    for number in range(ROUNDS):
        said = killed_after(Actor("import", path, f"P{number}", folder), chance.randrange(0, 20))
        articles.update(one["article"] for one in said if "article" in one)

        project = open_project(path, person=f"P{number}")
        assert project.maintenance.check() == []
        assert articles <= set(project.articles.ids())
        assert set(project.articles.ids("says")) == set(project.articles.ids()) - {project.articles.ids()[-1]}
        project.close()
    last = Actor("import", path, "Anna", folder)
    last.go()
    assert last.rest()[-1] == {"done": True}
    assert last.close() == 0
    project = open_project(path, person="Anna")
    assert len(project.articles.ids("says")) == 300
    project.close()


def test_a_draft_came_in_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "drafts.annotator"
    project = open_project(path, person="Anna")
    article = add_drafted(project)
    claims = {claim.claim_id for claim in project.claims.find()}
    project.close()
    chance = random.Random(3)
    last = 1
    for number in range(ROUNDS):
        said = killed_after(Actor("revise", path, f"P{number}", 10_000), chance.randrange(0, 12))
        last = max([last, *(one["revision"] for one in said)])

        project = open_project(path, person=f"P{number}")
        assert project.maintenance.check() == []
        assert project.articles.get(article).revision >= last
        assert {claim.claim_id for claim in project.claims.find()} == claims
        assert list(half_revised(project, article)) == []
        project.close()
    assert last > ROUNDS
