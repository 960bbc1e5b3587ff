"""What looks after an open project file in the background ends with the project."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from annotator import paths
from annotator.bootstrap import open_project
from annotator.errors import ProjectAway
from annotator.services.projects import Project
from annotator.storage.second_copy import SecondCopy
from tests.fixtures.projects import add_article

PATIENCE = 120  # seconds


def keepers() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "project-keeper"]


def until(seen: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not seen():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def test_a_copy_under_way_is_given_up_when_the_project_is_closed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    under_way = threading.Event()
    ended = threading.Event()
    go_on, end = SecondCopy._go_on, SecondCopy.end

    def once_closed(copy: SecondCopy, *progress: int) -> None:
        under_way.set()
        ended.wait(PATIENCE)
        go_on(copy, *progress)

    def ending(copy: SecondCopy) -> None:
        end(copy)
        ended.set()

    monkeypatch.setattr(SecondCopy, "_go_on", once_closed)
    monkeypatch.setattr(SecondCopy, "end", ending)
    project = open_project(tmp_path / "p.annotator", person="Anna")
    assert under_way.wait(PATIENCE)
    assert len(keepers()) == 1
    project.close()
    assert keepers() == []
    assert list(paths.open_copies_dir().iterdir()) == []


def test_what_was_done_is_written_back_and_then_nothing_runs(tmp_path: Path) -> None:
    project = open_project(tmp_path / "p.annotator", person="Anna")
    project.imports.paste("At court\n\nOn 23 June 2021 the officers came.\n", "desk")
    log = tmp_path / "p.annotator-wal"
    assert log.stat().st_size
    until(lambda: not log.stat().st_size)
    until(lambda: not keepers())
    project.close()


@pytest.mark.parametrize("written", [0, 4096, 100_000])
def test_reading_while_another_file_is_copied_over_it_is_no_failing_disk(tmp_path: Path, written: int) -> None:
    other = tmp_path / "other.annotator"
    for path in (tmp_path / "p.annotator", other):
        project = open_project(path, person="Anna")
        project.imports.paste("At court\n\nOn 23 June 2021 the officers came.\n", "desk")
        project.close()
    project = open_project(tmp_path / "p.annotator", person="Anna")
    (tmp_path / "p.annotator").write_bytes(other.read_bytes()[:written])  # that is how far the copying has come
    with pytest.raises(ProjectAway, match="overwritten"):
        project.articles.open(project.articles.ids()[0])
    project.close()


def test_a_file_that_only_gets_another_time_is_not_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "p.annotator"
    project = open_project(path, person="Anna")
    for words in ("One headline\n\nAnd a text.\n", "Another\n\nAnd more of it.\n"):
        project.imports.paste(words, "desk")
        os.utime(path)  # while its log holds an act
        assert project.away() is None
        project.settle()
        os.utime(path)
        assert project.away() is None
    project.close()


_KILLED = """
import os, sys
from annotator.bootstrap import open_project
open_project(sys.argv[1], person="Ben").imports.paste("A headline\\n\\nAnd a text.\\n", "desk")
os._exit(9)
"""


def test_what_a_killed_program_left_in_its_log_is_written_back_and_ours(tmp_path: Path) -> None:
    path = tmp_path / "p.annotator"
    open_project(path, person="Anna").close()
    subprocess.run([sys.executable, "-c", _KILLED, str(path)], check=False)
    assert (tmp_path / "p.annotator-wal").stat().st_size
    project = open_project(path, person="Anna")
    project.settle()
    colleague = open_project(path, person="Ben")
    colleague.imports.paste("Another\n\nAnd more of it.\n", "desk")
    colleague.close()
    os.utime(path)
    assert project.away() is None
    assert len(project.articles.ids()) == 2
    project.close()


def test_a_copy_over_it_while_the_log_was_written_back_is_noticed_with_the_next(tmp_path: Path) -> None:
    """The pages that were written back last stand among those of the older copy, and say what they should."""
    path = tmp_path / "p.annotator"
    project = open_project(path, person="Anna")
    article = add_article(project)
    project.settle()
    until(lambda: len(list(paths.open_copies_dir().iterdir())) > 0)
    older = path.read_bytes()
    done = {project.claims.tag(article, start, start + 9).claim_id for start in range(60)}
    project.settle()
    newer = path.read_bytes()
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as raw:
        (size,) = raw.execute("PRAGMA page_size").fetchone()
        (tie,) = raw.execute("SELECT rootpage FROM sqlite_master WHERE name = 'project'").fetchone()
    mixture = bytearray(newer)
    for page in range(1, len(older) // size):
        if page + 1 != tie:
            mixture[page * size : (page + 1) * size] = older[page * size : (page + 1) * size]
    with path.open("rb+") as file:
        file.write(mixture)
    with pytest.raises(ProjectAway, match="overwritten") as refused:
        _tagged_twice(project, article)
    [kept] = tmp_path.glob("*kept*")
    assert str(kept) in str(refused.value)
    project.close()
    again = open_project(kept, person="Anna")
    assert done <= {claim.claim_id for claim in again.claims.find()}
    assert again.maintenance.check() == []
    again.close()


def _tagged_twice(project: Project, article: str) -> None:
    """What is wrong with the file is noticed at once where its history is older, else when it was written back."""
    project.claims.tag(article, 0, 5)
    project.settle()
    project.claims.tag(article, 1, 5)
