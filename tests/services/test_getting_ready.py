"""What opening a project loads, and what is loaded before the first act: asked of a fresh process."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from annotator.bootstrap import open_project

_OPENED = """
import sys
from annotator.bootstrap import open_project
with_article = open_project(sys.argv[1], person="Ana")
article_id = with_article.articles.ids()[0]
with_article.articles.open(article_id)
with_article.codebook.get()
"""
_NOT_FOR_OPENING = (
    "alembic",
    "psycopg",
    "filelock",
    "annotator.exporting",
    "annotator.importing",
    "annotator.services.maintenance",
    "annotator.services.similar",
    "annotator.storage.search.sqlite_everywhere",
    "annotator.storage.repositories.integrity",
    "annotator.storage.repositories.statistics",
)


@pytest.fixture
def project_file(tmp_path: Path) -> Path:
    """A project with one article."""
    path, source = tmp_path / "p.annotator", tmp_path / "a.txt"
    source.write_text("Ada Booker said on Monday that 12 people had come.\n", encoding="utf-8")
    project = open_project(path, person="Ana")
    project.imports.run([source])
    project.close()
    return path


def test_an_opened_article_needs_nothing_of_what_is_done_with_it_later(project_file: Path) -> None:
    loaded = _told(_OPENED + "print(*sys.modules)", project_file)

    assert "annotator.storage.store" in loaded
    assert [name for name in _NOT_FOR_OPENING if name in loaded] == []


def test_the_first_act_loads_nothing_once_a_project_was_made_ready(project_file: Path) -> None:
    made_ready = """
with_article.get_ready()
before = set(sys.modules)
with_article.claims.tag(article_id, 0, 4, attribute=True)
print("done", *(name for name in set(sys.modules) - before if name.startswith("annotator")))
"""
    assert _told(_OPENED + made_ready, project_file) == ["done"]


def test_making_ready_loads_nothing_that_no_key_needs(project_file: Path) -> None:
    loaded = _told(_OPENED + "with_article.get_ready(); print(*sys.modules)", project_file)

    assert "annotator.services.similar" in loaded
    assert [name for name in ("annotator.exporting", "annotator.importing") if name in loaded] == []


def _told(script: str, project_file: Path) -> list[str]:
    ended = subprocess.run(
        [sys.executable, "-c", script, str(project_file)], capture_output=True, text=True, check=False
    )
    assert ended.returncode == 0, ended.stderr
    return ended.stdout.split()
