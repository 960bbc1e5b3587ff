"""The sample project that is shipped: what it holds, and that nothing in it was made up."""

from __future__ import annotations

import shutil
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator import paths
from annotator.bootstrap import open_project
from annotator.services.projects import Project

SOURCES = ("Pierson v. Ray", "Harlow v. Fitzgerald", "H.R. 1280", "State of Minnesota v. Derek Michael Chauvin")


@pytest.fixture
def sample(tmp_path: Path) -> Iterator[Project]:
    copy = tmp_path / "sample.annotator"
    shutil.copyfile(paths.resource("sample", "police-reform.annotator"), copy)
    project = open_project(copy, person="Bea")
    yield project
    project.close()


def test_it_holds_what_its_plan_says(sample: Project) -> None:
    plan = tomllib.loads(paths.resource("sample", "annotations.toml").read_text(encoding="utf-8"))["claim"]
    claims = list(sample.claims.find())
    assert len(sample.articles.ids()) == 3
    assert len(claims) >= 20
    assert {claim.wording for claim in claims} == {entry["wording"] for entry in plan}
    assert all(claim.tags for claim in claims)
    assert sample.maintenance.check() == []


def test_a_settled_claim_rests_on_a_certain_source(sample: Project) -> None:
    for claim in sample.claims.find():
        assert all(item.fields.title.startswith(SOURCES) for item in claim.evidence)
        if claim.status in ("verified", "false", "misleading", "conflicting"):
            assert claim.rationale
            assert any(item.fields.stance == "supports" for item in claim.evidence), claim.wording


def test_it_was_made_act_by_act_and_can_be_worked_on(sample: Project) -> None:
    assert len(sample.history.acts()) > 40
    [claim] = [claim for claim in sample.claims.find() if claim.wording == "QI established 1967"]
    sample.claims.set_status([claim.claim_id], "checking")
    assert sample.history.undo().labels == ("set status checking",)
