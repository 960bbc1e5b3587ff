"""A project file is moved, removed, replaced or overwritten under a script at work: what was said to be done is kept.

The other version is left as it was, and nothing more is taken.
"""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator import paths
from annotator.bootstrap import open_project
from tests.fixtures.projects import add_article

ROOT = Path(__file__).resolve().parents[2]

WORK = """
import os, sys, time
from annotator.bootstrap import open_project
from annotator.domain.claim import ClaimFields
from annotator.errors import AnnotatorError
project = open_project(sys.argv[1], person="Anna")
article = project.articles.ids()[-1]
time.sleep(1.5)
print("ready", flush=True)
try:
    for number in range(3_000):
        time.sleep(float(sys.argv[2]))
        claim = project.claims.tag(article, 0, 9, ClaimFields(wording=f"claim {number}")).claim_id
        print(claim, flush=True)
except AnnotatorError as error:
    print("refused", error, flush=True)
    if sys.argv[3] == "close":
        project.close()
os._exit(1)
"""


def run(*command: object) -> None:
    subprocess.run([str(word) for word in command], check=True)


def moved(path: Path, _other: Path) -> None:
    run("mv", path, path.with_name("moved.annotator"))


def folder_moved(path: Path, _other: Path) -> None:
    run("mv", path.parent, path.parent.with_name("renamed folder"))


def removed(path: Path, _other: Path) -> None:
    run("rm", path)


def put_into_the_trash(path: Path, _other: Path) -> None:
    trash = path.parent.parent / ".Trash-1000" / "files"
    trash.mkdir(parents=True)
    run("mv", path, trash)


def replaced(path: Path, other: Path) -> None:
    """As a sync client does: a file beside it, and a renaming."""
    shutil.copyfile(other, path.with_name(".incoming"))
    path.with_name(".incoming").replace(path)


def overwritten(path: Path, other: Path) -> None:
    run("cp", other, path)


def log_removed(path: Path, _other: Path) -> None:
    run("rm", f"{path}-wal")


def log_replaced(path: Path, _other: Path) -> None:
    path.with_name("strange-log").write_bytes(b"7\x7f\x06\x82" + bytes(20_000))
    run("mv", path.with_name("strange-log"), f"{path}-wal")


MISHAPS = [moved, folder_moved, removed, put_into_the_trash, replaced, overwritten, log_removed, log_replaced]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "projects" / "work.annotator"
    project = open_project(path, person="Anna")
    add_article(project)
    project.close()
    return path


def projects_below(*folders: Path) -> dict[Path, set[str]]:
    """Each project that is found, and its claims; each passes the whole check."""
    found = {}
    for folder in folders:
        for path in sorted(folder.rglob("*.annotator")):
            project = open_project(path, person="Anna")
            assert project.maintenance.check() == []
            found[path] = {claim.claim_id for claim in project.claims.find()}
            project.close()
    return found


@pytest.mark.parametrize("end", ["close", "die"])
@pytest.mark.parametrize("mishap", MISHAPS)
def test_what_was_done_is_kept_whole(
    path: Path, tmp_path: Path, mishap: Callable[[Path, Path], None], end: str
) -> None:
    chance = random.Random(f"{mishap.__name__} {end}")
    pace = chance.choice(["0", "0.2"])
    other = tmp_path / "other" / "other.annotator"
    other.parent.mkdir()
    shutil.copyfile(path, other)
    theirs = open_project(other, person="Ada")
    added = theirs.claims.tag(theirs.articles.ids()[0], 0, 9).claim_id
    theirs.close()
    command = [sys.executable, "-c", WORK, str(path), pace, end]
    done: list[str] = []
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as actor:
        assert actor.stdout is not None
        assert actor.stdout.readline() == "ready\n"
        done += [actor.stdout.readline().strip() for _ in range(chance.randrange(1, 25))]
        time.sleep(chance.random() / 50)
        mishap(path, other)
        said = actor.stdout.read().splitlines()
    assert actor.returncode == 1
    assert said[-1].startswith("refused")
    done += said[:-1]
    assert "work.annotator" in said[-1]
    found = projects_below(tmp_path, paths.default_project_path().parent)
    holding = [file for file, claims in found.items() if set(done) <= claims]
    assert holding, (said[-1], {file: len(claims) for file, claims in found.items()}, len(done))
    if mishap is not folder_moved:
        assert any(str(file) in said[-1] for file in holding) or "trash" in said[-1]
    if mishap in (replaced, overwritten):
        assert found[path] == {added}
    # this process opened projects too, and another test's may still be looked after
    assert not list(paths.open_copies_dir().glob(f"{actor.pid}-*")) or end == "die"


BUSY = """
import sys
from annotator.bootstrap import open_project
project = open_project(sys.argv[1], person=sys.argv[2])
article = project.articles.ids()[-1]
print("ready", flush=True)
input()
for number in range(60):
    project.claims.tag(article, number, number + 9)
    if number % 4 == 0:
        project.settle()
    if number % 3 == 0:
        project.poll()
        assert project.away() is None
    if number % 10 == 0:
        assert list(project.claims.find())
project.close()
"""


def test_three_who_write_and_write_back_at_once_raise_no_alarm(path: Path, tmp_path: Path) -> None:
    actors = [
        subprocess.Popen(
            [sys.executable, "-c", BUSY, str(path), f"P{number}"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for number in range(3)
    ]
    for actor in actors:
        assert actor.stdout is not None
        assert actor.stdout.readline() == "ready\n"
    for actor in actors:
        assert actor.stdin is not None
        actor.stdin.write("\n")
        actor.stdin.flush()
    for actor in actors:
        actor.communicate()
        assert actor.returncode == 0
    assert {file: len(claims) for file, claims in projects_below(tmp_path).items()} == {path: 180}
