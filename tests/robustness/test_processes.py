"""Several processes on one project at once: nothing is lost, and each hears of the other at once. On both engines."""

from __future__ import annotations

import sqlite3
from collections import Counter
from contextlib import closing
from itertools import pairwise
from pathlib import Path

import pytest

from annotator.bootstrap import open_project
from annotator.domain.claim import ClaimFields
from annotator.errors import EnvironmentFault, Overtaken
from annotator.services.projects import Project
from annotator.storage import engine
from tests.fixtures.projects import add_article
from tests.robustness.actor import add_drafted
from tests.robustness.kills import half_revised
from tests.robustness.processes import Actor

ACTS_EACH = 500


@pytest.fixture
def article(project: Project) -> str:
    return add_article(project, "A thousand words\n" + "Here are some more of them. " * 50)


@pytest.mark.usefixtures("article")
def test_a_thousand_interleaved_acts_are_all_there(project: Project, project_url: str) -> None:
    before = len(project.history.acts())
    actors = {person: Actor("acts", project_url, person, ACTS_EACH) for person in ("Ben", "Cem")}
    for actor in actors.values():
        actor.go()
    said = {person: actor.rest() for person, actor in actors.items()}
    assert [actor.close() for actor in actors.values()] == [0, 0]

    acts = project.history.acts()[before:]
    # every fourth thing that an actor says stands for two acts
    expected = ACTS_EACH + ACTS_EACH // 4
    assert Counter(act.person for act in acts) == {"Ben": expected, "Cem": expected}
    turns = sum(one.person != other.person for one, other in pairwise(acts))
    assert turns > 10, "they did not work at the same time"
    found = {claim.claim_id: claim for claim in project.claims.find()}
    for lines in said.values():
        assert lines[-1] == {"done": True}
        for line in lines:
            if "wording" in line:
                assert found[line["claim"]].wording == line["wording"]
            if "status" in line:
                assert found[line["claim"]].status == "verified"
    assert sum(len(claim.evidence) for claim in found.values()) == 2 * ACTS_EACH // 4
    assert project.maintenance.check() == []


@pytest.mark.usefixtures("article")
def test_what_another_process_has_said_to_be_done_is_told_at_the_next_poll(project: Project, project_url: str) -> None:
    assert project.poll() is None
    actor = Actor("acts", project_url, "Ben", 40)
    actor.go()
    heard: set[str] = set()
    while line := actor.hear():
        news = project.poll()
        if news is not None:
            assert news.foreign
            heard |= news.claims
        if "wording" in line:
            assert line["claim"] in heard
    assert actor.close() == 0


def test_an_act_on_what_another_process_has_changed_is_refused_with_words(
    project: Project, project_url: str, article: str
) -> None:
    actor = Actor("acts", project_url, "Ben", 2)
    actor.go()
    claim = actor.hear()["claim"]
    seen = 1
    assert actor.hear()["status"] == "verified"
    with pytest.raises(Overtaken, match="Somebody else has changed this claim"):
        project.claims.set_fields(claim, ClaimFields(status="false"), based_on=seen)
    assert project.claims.get(claim).status == "verified"
    actor.rest()
    assert actor.close() == 0


def test_one_brings_in_drafts_while_another_annotates_the_same_article(project: Project, project_url: str) -> None:
    article = add_drafted(project)
    before = len(project.history.acts())
    drafts, acts = Actor("revise", project_url, "Ben", 25), Actor("acts", project_url, "Cem", 200)
    for actor in (drafts, acts):
        actor.go()
    said = acts.rest()
    brought = drafts.rest()
    assert (drafts.close(), acts.close()) == (0, 0)
    assert brought[:-1] == [{"revision": number + 1, "number": number} for number in range(1, 26)]
    # nobody was held up by the other, and whatever one of them said to be done is there
    assert Counter(act.person for act in project.history.acts()[before:]) == {"Ben": 25, "Cem": 250}
    found = {claim.claim_id: claim for claim in project.claims.find()}
    made = {one["claim"]: one["wording"] for one in said if "wording" in one}
    assert made.items() <= {key: claim.wording for key, claim in found.items()}.items()
    assert sum(len(claim.evidence) for claim in found.values()) == 50
    assert project.articles.get(article).revision == 26
    assert list(half_revised(project, article)) == []
    assert project.maintenance.check() == []


def test_two_bring_in_drafts_at_once_and_no_draft_covers_another_unseen(project: Project, project_url: str) -> None:
    article = add_drafted(project)
    actors = {person: Actor("revise", project_url, person, 20) for person in ("Ben", "Cem")}
    for actor in actors.values():
        actor.go()
    said = {person: actor.rest() for person, actor in actors.items()}
    assert [actor.close() for actor in actors.values()] == [0, 0]
    came = sorted(one["revision"] for lines in said.values() for one in lines if "revision" in one)
    assert came == list(range(2, len(came) + 2))  # each built on the one before it
    refused = sum("overtaken" in one for lines in said.values() for one in lines)
    assert len(came) + refused == 40
    assert project.articles.get(article).revision == came[-1]
    for person, lines in said.items():
        numbers = {one["number"]: one["revision"] for one in lines if "revision" in one}
        for number, revision in numbers.items():
            text = project.articles.revision(article, revision).text
            assert text.startswith(f"By {person}\n\nDraft {number}\n")
    assert list(half_revised(project, article)) == []
    assert project.maintenance.check() == []


def test_a_project_that_another_program_holds_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "BUSY_SECONDS", 0.1)
    path = tmp_path / "work.annotator"
    project = open_project(path, person="Anna")
    article = add_article(project)
    with closing(sqlite3.connect(path, isolation_level=None)) as holder:
        holder.execute("BEGIN IMMEDIATE")
        with pytest.raises(EnvironmentFault, match="Another program holds"):
            project.claims.tag(article, 0, 6)
        assert project.articles.open(article).marks == []
        holder.execute("ROLLBACK")
    project.claims.tag(article, 0, 6)
    project.close()
