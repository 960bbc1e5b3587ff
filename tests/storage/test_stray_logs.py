"""A log beside a project file is read in only where it is the file's: not one that was brought, and no old one."""

from __future__ import annotations

import random
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from annotator.bootstrap import open_project
from annotator.errors import EnvironmentFault, ProjectUnusable
from tests.fixtures.projects import add_article

ROOT = Path(__file__).resolve().parents[2]

WORK = """
import os, sys
from annotator.bootstrap import open_project
project = open_project(sys.argv[1], person="Anna")
article = project.articles.ids()[0]
for step in sys.argv[2:]:
    if step == "settle":
        project.settle()
    elif step == "wait":
        print("ready", flush=True)
        input()
    else:
        for number in range(int(step)):
            project.claims.tag(article, number, number + 5)
os._exit(0)
"""


def work_and_die(path: Path, *steps: str) -> None:
    """Let another process work on a project and end as by a power cut, leaving its log."""
    subprocess.run([sys.executable, "-c", WORK, str(path), *steps], cwd=ROOT, check=True, stdin=subprocess.DEVNULL)


def log_of(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")


def claims_in(path: Path) -> tuple[int, list[str]]:
    """How many claims there are, and what was noticed at opening; the whole check passes."""
    project = open_project(path, person="Anna")
    try:
        assert project.maintenance.check() == []
        return len(list(project.claims.find())), list(project.notices)
    finally:
        project.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "work.annotator"
    project = open_project(path, person="Anna")
    add_article(project)
    project.close()
    return path


@pytest.mark.parametrize("steps", [("5",), ("5", "settle", "3"), ("3", "settle", "2", "settle", "1"), ("1",)])
def test_its_own_is_read_in_without_a_word(path: Path, steps: tuple[str, ...]) -> None:
    work_and_die(path, *steps)
    assert log_of(path).stat().st_size
    assert claims_in(path) == (sum(int(step) for step in steps if step != "settle"), [])


@pytest.mark.parametrize("endings", [("-wal",), ("-wal", "-shm")])
def test_a_write_that_was_cut_off_before_its_end_is_no_strangers_log(path: Path, endings: tuple[str, ...]) -> None:
    """Killed while the first frames are written to a log that was empty: they end with no commit, and say nothing."""
    copy = path.with_name("copy.annotator")
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        raw.execute("PRAGMA journal_mode = WAL")
        raw.execute("PRAGMA cache_size = 1")
        raw.execute("BEGIN IMMEDIATE")
        # enough to spill into the log
        numbers = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 5000)"
        raw.execute(f"CREATE TABLE more AS {numbers} SELECT zeroblob(100) FROM n")
        shutil.copyfile(path, copy)
        for ending in endings:
            shutil.copyfile(f"{path}{ending}", f"{copy}{ending}")
        raw.execute("ROLLBACK")
    assert log_of(copy).stat().st_size > 10_000
    assert claims_in(copy) == (0, [])
    assert sorted(one.name for one in path.parent.iterdir()) == ["copy.annotator", "work.annotator"]


def test_a_file_and_its_log_copied_together_are_whole(path: Path, tmp_path: Path) -> None:
    work_and_die(path, "4", "settle", "3")
    copy = tmp_path / "copy.annotator"
    shutil.copyfile(path, copy)
    shutil.copyfile(log_of(path), log_of(copy))
    assert claims_in(copy) == (7, [])
    assert claims_in(path) == (7, [])


def put_aside(path: Path) -> list[Path]:
    return [file for file in path.parent.iterdir() if "put aside" in file.name]


def test_a_backup_copied_over_is_opened_as_it_is(path: Path, tmp_path: Path) -> None:
    backup = tmp_path / "backup.annotator"
    work_and_die(path, "2", "settle")
    shutil.copyfile(path, backup)
    work_and_die(path, "4", "settle", "3")
    log = log_of(path).read_bytes()
    shutil.copyfile(backup, path)
    claims, notices = claims_in(path)
    assert claims == 2
    [notice] = [one for one in notices if "does not belong to it" in one]
    assert str(path) in notice
    assert any("holds another state than when it was last open here" in one for one in notices)
    [aside] = put_aside(path)
    assert str(aside) in notice
    assert aside.read_bytes() == log
    assert claims_in(path) == (2, [])


def test_a_backup_that_the_program_made_is_opened_as_it_is(path: Path, tmp_path: Path) -> None:
    backup = tmp_path / "backup.annotator"
    project = open_project(path, person="Anna")
    project.backups.make(backup)
    project.close()
    work_and_die(path, "3")
    shutil.copyfile(backup, path)
    assert claims_in(path)[0] == 0
    assert put_aside(path)


@pytest.mark.parametrize("steps", [("5",), ("5", "settle", "3"), ("2", "settle", "1", "settle", "4")])
def test_a_log_that_stayed_behind_when_its_file_was_moved_is_taken_along(path: Path, steps: tuple[str, ...]) -> None:
    """The program was cut off, and whoever moved the file then did not know of the other one beside it."""
    done = sum(int(step) for step in steps if step != "settle")
    work_and_die(path, *steps)
    log = log_of(path).read_bytes()
    moved = path.parent / "elsewhere" / "renamed.annotator"
    moved.parent.mkdir()
    path.rename(moved)
    claims, notices = claims_in(moved)
    assert claims == done
    [notice] = notices
    assert str(path) in notice
    assert "was read in" in notice
    assert log_of(path).read_bytes() == log
    assert claims_in(moved) == (done, [])


def test_a_log_left_behind_by_another_state_of_the_project_is_not(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.annotator"
    work_and_die(path, "2", "settle")
    shutil.copyfile(path, copy)
    work_and_die(path, "2", "settle", "3")
    path.unlink()
    assert claims_in(copy)[0] == 2
    assert log_of(path).exists()


def test_a_log_left_behind_stays_where_its_place_has_a_project(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.annotator"
    shutil.copyfile(path, copy)
    work_and_die(path, "2")
    assert claims_in(copy) == (0, [])
    assert claims_in(path) == (2, [])


def test_an_old_log_brought_back_is_put_aside(path: Path, tmp_path: Path) -> None:
    work_and_die(path, "2", "settle", "3")
    shutil.copyfile(log_of(path), tmp_path / "old-log")
    work_and_die(path, "4", "settle")
    shutil.copyfile(tmp_path / "old-log", log_of(path))
    claims, notices = claims_in(path)
    assert claims == 9
    assert len(notices) == 1


def test_another_projects_log_is_put_aside(path: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.annotator"
    project = open_project(other, person="Ada")
    add_article(project, "Another text, of another project\nThat has words of its own.\n")
    project.close()
    work_and_die(path, "1")
    assert claims_in(path) == (1, [])
    work_and_die(other, "3")
    shutil.copyfile(log_of(other), log_of(path))
    claims, notices = claims_in(path)
    assert claims == 1
    assert len(notices) == 1
    assert claims_in(other) == (3, [])


def test_a_file_emptied_beside_its_log_is_refused_and_the_log_kept(path: Path) -> None:
    work_and_die(path, "3")
    path.write_bytes(b"")
    log = log_of(path).read_bytes()
    with pytest.raises(ProjectUnusable, match=r"is empty\. It held a project"):
        open_project(path, person="Anna")
    assert [file.read_bytes() for file in (log_of(path), *put_aside(path)) if file.exists()] == [log]


def test_a_log_without_its_file_is_put_aside(path: Path) -> None:
    work_and_die(path, "3")
    path.unlink()
    project = open_project(path, person="Anna")
    assert project.articles.ids() == []
    assert len(project.notices) == 1
    project.close()
    assert len(put_aside(path)) == 1


def test_a_log_that_is_no_log_is_not_read_in(path: Path) -> None:
    log_of(path).write_bytes(b"\0" * 10_000)
    assert claims_in(path)[0] == 0


def test_beside_a_window_at_work_nothing_is_disturbed(path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", WORK, str(path), "3", "wait", "2"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "ready\n"
        assert claims_in(path) == (3, [])
        other.communicate("\n")
        assert other.returncode == 0
    assert claims_in(path) == (5, [])


def test_a_file_that_is_open_under_another_name_is_not_opened(path: Path, tmp_path: Path) -> None:
    second = tmp_path / "second.annotator"
    with subprocess.Popen(
        [sys.executable, "-c", WORK, str(path), "3", "wait"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "ready\n"
        second.hardlink_to(path)
        with pytest.raises(EnvironmentFault, match="under another name"):
            open_project(second, person="Ada")
        other.communicate("\n")
    second.unlink()
    assert claims_in(path) == (3, [])


def test_any_file_with_any_log_gives_one_state_whole_or_the_other(path: Path, tmp_path: Path) -> None:
    """States of two lives of one project, kept at chance moments; each file is put together with each log."""
    chance = random.Random(7)
    kept: list[tuple[Path, int]] = []

    def keep(claims: int) -> None:
        folder = tmp_path / f"kept{len(kept)}"
        folder.mkdir()
        for file in (path, log_of(path)):
            if file.exists():
                shutil.copyfile(file, folder / file.name)
        kept.append((folder, claims))

    def live(claims: int) -> None:
        for _ in range(3):
            steps = [chance.choice(["settle", str(chance.randrange(1, 4))]) for _ in range(chance.randrange(1, 4))]
            work_and_die(path, *steps)
            claims += sum(int(step) for step in steps if step != "settle")
            keep(claims)

    work_and_die(path, "2")
    keep(2)
    live(2)
    for file in kept[1][0].iterdir():
        shutil.copyfile(file, path.with_name(file.name))
    live(kept[1][1])

    put = tmp_path / "put" / path.name
    for ours, _ in kept:
        put.parent.mkdir()
        shutil.copyfile(ours / path.name, put)
        alone, _ = claims_in(put)
        shutil.rmtree(put.parent)
        for theirs, claims in kept:
            put.parent.mkdir()
            shutil.copyfile(ours / path.name, put)
            if log_of(theirs / path.name).exists():
                shutil.copyfile(log_of(theirs / path.name), log_of(put))
            found, notices = claims_in(put)
            assert found in ((claims,) if ours is theirs else (alone, claims))
            assert any("does not belong to it" in one for one in notices) == bool(put_aside(put))
            assert not (ours is theirs and notices)
            shutil.rmtree(put.parent)
