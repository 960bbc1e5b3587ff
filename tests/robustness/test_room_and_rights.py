"""Without room or rights, reading goes on: by command, on a full disk, in a read-only folder, under a limit on files.

What is asked gives the same answers as before; what would change something is refused with the cause, and backups and
exports go to another place.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from annotator.bootstrap import open_project
from annotator.storage.schema_check import SCHEMA
from tests.cli.conftest import without_privileges as without_privileges  # noqa: PLC0414 - a fixture
from tests.fixtures.projects import add_article
from tests.storage.test_opening import OLD_PROJECTS, digest

ROOT = Path(__file__).resolve().parents[2]
READING = (("claims",), ("search", "qualified"), ("history",), ("similar", "The vote was 220 to 212."), ("check",))


@dataclass(frozen=True)
class Place:
    """A project that cannot be written where it is."""

    path: Path
    before: Sequence[str]
    cause: str
    answers: dict[tuple[str, ...], Any]


def asked(path: Path, commands: Sequence[Sequence[object]], before: Sequence[str] = ()) -> list[tuple[int, Any, str]]:
    """Run commands on a project in one process; return how each ended: its status, its JSON, its words."""
    command = [*before, sys.executable, "-m", "tests.robustness.asking"]
    lines = json.dumps([[*map(str, one), "--json", "-p", str(path)] for one in commands])
    ended = subprocess.run(command, cwd=ROOT, input=lines, capture_output=True, text=True, check=True)
    return [(status, json.loads(out), err) for status, out, err in json.loads(ended.stdout)]


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder that everybody may enter: those of pytest are the user's alone."""
    folder = Path(tempfile.mkdtemp(prefix="annotator-place-"))
    folder.chmod(0o755)
    yield folder
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o755)
    shutil.rmtree(folder)


def _written(folder: Path) -> Path:
    """A project with an article and a claim, and everything that a reading command may keep kept already."""
    path = folder / "work.annotator"
    project = open_project(path, person="Anna")
    article = add_article(project)
    project.claims.tag(article, 0, 6)
    project.coverage.of_articles([article])
    project.close()
    return path


def _answers(path: Path) -> dict[tuple[str, ...], Any]:
    return dict(zip(READING, (answer for _, answer, _ in asked(path, READING)), strict=True))


def _left_by_a_crash(path: Path) -> None:
    """Put the log of the last act beside the file, as a process leaves it that is killed."""
    kept = path.with_name("kept")
    project = open_project(path, person="Anna")
    [claim] = project.claims.find()
    project.claims.set_status([claim.claim_id], "verified")
    shutil.copy(path, kept)
    shutil.copy(f"{path}-wal", f"{kept}-wal")
    project.close()
    kept.replace(path)
    Path(f"{kept}-wal").replace(f"{path}-wal")


@pytest.fixture(params=["folder", "log", "limit", "disk"])
def place(request: pytest.FixtureRequest, folder: Path, without_privileges: Sequence[str]) -> Iterator[Place]:
    if request.param == "disk":
        if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "none", folder], check=False).returncode:
            pytest.skip("only root can make a small disk")
        try:
            path = _written(folder)
            answers = _answers(path)
            with pytest.raises(OSError, match="No space"):
                (folder / "rest").write_bytes(bytes(4 << 20))
            yield Place(path, (), "disk is full", answers)
        finally:
            subprocess.run(["umount", folder], check=True)
        return
    path = _written(folder)
    if request.param == "limit":
        limited = ("bash", "-c", 'ulimit -f 16; exec "$@"', "limited")
        yield Place(path, limited, "limit on the size of files", _answers(path))
        return
    answers = _answers(path)
    if request.param == "log":
        _left_by_a_crash(path)
        answers = {}
    for file in folder.iterdir():
        file.chmod(0o444)
    folder.chmod(0o555)
    yield Place(path, without_privileges, "cannot be written", answers)


def test_reading_goes_on_and_acts_are_refused_with_the_cause(place: Place, tmp_path: Path) -> None:
    before = digest(place.path.parent)
    for command, (status, answer, told) in zip(READING, asked(place.path, READING, place.before), strict=True):
        assert (status, told) == (0, "")
        assert answer == place.answers.get(command, answer)
    (_, claims, _), (_, articles, _) = asked(place.path, [["claims"], ["articles"]], place.before)
    [claim], [article] = claims["claims"], articles["articles"]
    assert claim["status"] == ("unchecked" if place.answers else "verified")  # what stands in the log alone is read
    assert article["coverage"] is not None
    acts = [["status", claim["claim_id"], "false"], ["undo"], ["comment", article["article_id"], "Hello"]]
    for status, _, told in asked(place.path, acts, place.before):
        assert status == 1
        assert place.cause in told
        assert str(place.path) in told
    after = digest(place.path.parent)
    assert {name: after[name] for name in before} == before
    # where only room is lacking, SQLite tries to make them, and leaves them empty
    made = {f"{place.path.name}-shm", f"{place.path.name}-wal"} if "cannot be written" not in place.cause else set()
    assert set(after) - set(before) <= made
    tmp_path.chmod(0o777)
    _backups_and_exports_go_elsewhere(place, Path(tempfile.mkdtemp(dir=tmp_path)))


def _backups_and_exports_go_elsewhere(place: Place, folder: Path) -> None:
    folder.chmod(0o777)
    limited = "ulimit" in " ".join(place.before)
    before = () if limited else place.before  # the limit is for every file, wherever it is
    outs = [["backup", folder / "copy.annotator"], ["export", "-f", "sqlite", folder / "dataset.sqlite"]]
    (backup, copied, _), (export, exported, _) = asked(place.path, outs, before)
    assert (backup, copied["verified"], export, exported["claims"]) == (0, True, 0, 1)
    assert asked(folder / "copy.annotator", [["check"]])[0][0] == 0
    [(status, _, told)] = asked(place.path, [["backup"]], place.before)
    assert status == 1
    assert "disk is full" in told or "cannot be written" in told or "limit on the size" in told


@pytest.mark.parametrize("old", OLD_PROJECTS[:2], ids=lambda path: path.stem)
def test_a_project_of_an_older_schema_is_read_where_it_cannot_be_brought_up(
    old: Path, folder: Path, without_privileges: Sequence[str]
) -> None:
    path = folder / "old.annotator"
    shutil.copy(old, path)
    path.chmod(0o444)
    folder.chmod(0o555)
    before = digest(folder)
    claims, check, undo = asked(path, [["claims"], ["check"], ["undo"]], without_privileges)
    assert (claims[0], claims[2]) == (0, "")
    assert claims[1]["claims"]
    assert check[:2] == (0, {"ok": True, "problems": []})
    assert undo[0] == 1
    assert "open for reading only" in undo[2]
    assert digest(folder) == before
    with closing(sqlite3.connect(path)) as raw:
        assert raw.execute("PRAGMA user_version").fetchone()[0] < SCHEMA
