"""Without room or rights, reading goes on: by command, on a full disk, in a read-only folder, under a limit on files.

What is asked gives the same answers as before; what would change something is refused with the cause, and backups and
exports go to another place.
"""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from annotator.bootstrap import open_project
from annotator.storage.schema_check import SCHEMA
from tests.cli.conftest import Desk, run_annotator
from tests.cli.conftest import without_privileges as without_privileges  # noqa: PLC0414 - a fixture
from tests.fixtures.projects import add_article
from tests.storage.test_opening import OLD_PROJECTS, digest

READING = (("claims",), ("search", "qualified"), ("history",), ("similar", "The vote was 220 to 212."), ("check",))


@dataclass(frozen=True)
class Place:
    """A project that cannot be written where it is."""

    desk: Desk
    before: Sequence[str]
    cause: str
    answers: dict[tuple[str, ...], Any]

    @property
    def path(self) -> Path:
        return Path(self.desk.project)


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder that everybody may enter: those of pytest are the user's alone."""
    folder = Path(tempfile.mkdtemp(prefix="annotator-place-"))
    folder.chmod(0o755)
    yield folder
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o755)
    shutil.rmtree(folder)


def _written(folder: Path) -> Desk:
    """A project with an article and a claim, and everything that a reading command may keep kept already."""
    desk = Desk(str(folder / "work.annotator"))
    project = open_project(desk.project, person="Anna")
    article = add_article(project)
    project.claims.tag(article, 0, 6)
    project.coverage.of_articles([article])
    project.close()
    return desk


def _answers(desk: Desk) -> dict[tuple[str, ...], Any]:
    return {command: desk.ask(*command) for command in READING}


def _left_by_a_crash(desk: Desk) -> None:
    """Put the log of the last act beside the file, as a process leaves it that is killed."""
    path = Path(desk.project)
    kept = path.with_name("kept")
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        raw.execute("UPDATE claims SET wording = wording WHERE 0")
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
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
            desk = _written(folder)
            answers = _answers(desk)
            with pytest.raises(OSError, match="No space"):
                (folder / "rest").write_bytes(bytes(4 << 20))
            yield Place(desk, (), "disk is full", answers)
        finally:
            subprocess.run(["umount", folder], check=True)
        return
    desk = _written(folder)
    if request.param == "limit":
        limited = ("bash", "-c", 'ulimit -f 16; exec "$@"', "limited")
        yield Place(desk, limited, "limit on the size of files", _answers(desk))
        return
    answers = _answers(desk)
    if request.param == "log":
        _left_by_a_crash(desk)
        answers = {}
    for file in folder.iterdir():
        file.chmod(0o444)
    folder.chmod(0o555)
    yield Place(desk, without_privileges, "cannot be written", answers)


def test_reading_goes_on_and_acts_are_refused_with_the_cause(place: Place, tmp_path: Path) -> None:
    before = digest(place.path.parent)
    for command in READING:
        ended = place.desk.run(*command, "--json", before=place.before)
        assert (ended.status, ended.stderr) == (0, "")
        assert ended.json == place.answers.get(command, ended.json)
    [claim] = place.desk.run("claims", "--json", before=place.before).json["claims"]
    assert claim["status"] == ("unchecked" if place.answers else "verified")  # what stands in the log alone is read
    [article] = place.desk.run("articles", "--json", before=place.before).json["articles"]
    assert article["coverage"] is not None
    for act in (("status", claim["claim_id"], "false"), ("undo",), ("comment", article["article_id"], "Hello")):
        refused = place.desk.run(*act, before=place.before)
        assert refused.status == 1
        assert place.cause in refused.stderr
        assert str(place.path) in refused.stderr
    assert digest(place.path.parent) == before


def test_backups_and_exports_go_elsewhere(place: Place, tmp_path: Path) -> None:
    tmp_path.chmod(0o777)
    elsewhere = place.before if "ulimit" not in " ".join(place.before) else ()
    copy, dataset = tmp_path / "copy.annotator", tmp_path / "dataset.sqlite"
    backup = place.desk.run("backup", copy, "--json", before=elsewhere)
    assert (backup.status, backup.json["verified"]) == (0, True)
    exported = place.desk.run("export", "-f", "sqlite", dataset, "--json", before=elsewhere)
    assert (exported.status, exported.json["claims"]) == (0, 1)
    assert run_annotator("check", "-p", copy).status == 0
    here = place.desk.run("backup", before=place.before)
    if "ulimit" not in " ".join(place.before):
        assert here.status == 1
        assert "disk is full" in here.stderr or "cannot be written" in here.stderr


@pytest.mark.parametrize("old", OLD_PROJECTS[:2], ids=lambda path: path.stem)
def test_a_project_of_an_older_schema_is_read_where_it_cannot_be_brought_up(
    old: Path, folder: Path, without_privileges: Sequence[str]
) -> None:
    path = folder / "old.annotator"
    shutil.copy(old, path)
    path.chmod(0o444)
    folder.chmod(0o555)
    before = digest(folder)
    claims = run_annotator("claims", "-p", path, "--json", before=without_privileges)
    assert (claims.status, claims.stderr) == (0, "")
    assert claims.json["claims"]
    check = run_annotator("check", "-p", path, "--json", before=without_privileges)
    assert (check.status, check.json) == (0, {"ok": True, "problems": []})
    refused = run_annotator("undo", "-p", path, before=without_privileges)
    assert refused.status == 1
    assert "open for reading only" in refused.stderr
    assert digest(folder) == before
    with closing(sqlite3.connect(path)) as raw:
        assert raw.execute("PRAGMA user_version").fetchone()[0] < SCHEMA
