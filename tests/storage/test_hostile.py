"""A project file that somebody sent: what is not ours in it is refused by name, before it runs, and nothing is written.

From the command line and through the services; the window tells the same words on its page (tests/journeys).
"""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.bootstrap import open_project
from annotator.errors import ProjectUnusable
from tests.cli.conftest import run_here
from tests.fixtures.projects import add_article
from tests.storage.hostile import ANOTHER_LOG, KINDS, Hostile
from tests.storage.test_opening import digest

NOWHERE = "01900000-0000-7000-8000-000000000000"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "received" / "work.annotator"
    project = open_project(path, person="Anna")
    article = add_article(project)
    project.claims.tag(article, 0, 6, tags=["date"])
    project.close()
    return path


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_what_is_not_ours_is_refused_by_name_and_nothing_is_written(path: Path, kind: Hostile) -> None:
    kind.make(path)
    before = digest(path.parent)
    with pytest.raises(ProjectUnusable) as refusal:
        open_project(path, person="Anna")
    assert str(path) in str(refusal.value)
    assert kind.told in str(refusal.value)
    assert digest(path.parent) == before
    for command in (("articles",), ("status", NOWHERE, "verified"), ("check",)):
        ended = run_here(*command, "-p", path, "--json")
        assert ended.status == 1
        assert ended.stderr.startswith("annotator: ")
        assert kind.told in ended.stderr
    assert digest(path.parent) == before


def test_a_log_of_somebody_else_s_is_put_aside_and_what_is_in_it_never_runs(path: Path) -> None:
    ANOTHER_LOG.make(path)
    log = path.with_name(f"{path.name}-wal")
    file, strange = path.read_bytes(), log.read_bytes()
    ended = run_here("claims", "-p", path, "--json")
    assert ended.status == 0
    assert ANOTHER_LOG.told in ended.stderr
    (aside,) = (one for one in path.parent.iterdir() if one != path)
    assert str(aside) in ended.stderr
    assert (path.read_bytes(), aside.read_bytes()) == (file, strange)
    assert run_here("check", "-p", path).status == 0
    project = open_project(path, person="Anna")
    assert project.notices == []
    (claim,) = project.claims.find()
    project.claims.set_tags(claim.claim_id, ["legal"])  # what the trigger waits for
    assert project.claims.get(claim.claim_id).status == claim.status
    project.close()


@pytest.mark.parametrize("kind", KINDS[:1], ids=lambda kind: kind.name)
def test_a_file_that_becomes_hostile_while_it_is_open_is_not_asked_on(path: Path, kind: Hostile) -> None:
    """A connection that is made later looks again: the file may have been replaced."""
    project = open_project(path, person="Anna")
    kind.make(path)
    project._store._engine.dispose()
    with pytest.raises(ProjectUnusable, match=kind.told):
        project.articles.ids()
    project.close()
