"""An earlier state that came in the place of a project file is noticed at the next opening, once."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from annotator import paths
from annotator.bootstrap import open_project
from annotator.domain.claim import ClaimFields
from annotator.services.projects import Project
from tests.fixtures.projects import add_article


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "work.annotator"


def work(path: Path, claims: int) -> None:
    project = open_project(path, person="Anna")
    article_id = (project.articles.ids() or [add_article(project)])[0]
    for number in range(claims):
        project.claims.tag(article_id, 0, 5, ClaimFields(wording=f"claim {number}"))
    project.close()


def told(path: Path) -> list[str]:
    project: Project = open_project(path, person="Anna")
    notices = [one for one in project.notices if "another state" in one]
    project.close()
    return notices


def test_an_earlier_state_in_its_place_is_told_once(path: Path, tmp_path: Path) -> None:
    work(path, 2)
    shutil.copyfile(path, tmp_path / "earlier")
    work(path, 3)
    assert told(path) == []
    (tmp_path / "earlier").replace(path)
    (notice,) = told(path)
    assert str(path) in notice
    assert "3 changes now, 6 then" in notice
    assert told(path) == []


def test_a_copy_that_went_on_apart_is_told(path: Path, tmp_path: Path) -> None:
    work(path, 1)
    other = tmp_path / "other.annotator"
    shutil.copyfile(path, other)
    work(path, 2)
    work(other, 4)
    other.replace(path)
    assert len(told(path)) == 1


def test_another_project_and_honest_work_are_nothing_to_tell(path: Path, tmp_path: Path) -> None:
    work(path, 3)
    project = open_project(path, person="Anna")
    project.history.undo(2)
    project.close()
    assert told(path) == []
    other = tmp_path / "other.annotator"
    work(other, 1)
    other.replace(path)
    assert told(path) == []


@pytest.mark.parametrize("content", ["", "[]", "{", '{"acts": "many"}', "\ud800".encode("utf-8", "surrogatepass")])
def test_a_broken_note_is_as_none(path: Path, content: str | bytes) -> None:
    work(path, 1)
    (note,) = paths.last_seen_dir().glob("*.json")
    note.write_bytes(content if isinstance(content, bytes) else content.encode())
    assert told(path) == []
