"""`backup`, `backups`, `restore`: as scripts call them."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from annotator import paths
from annotator.bootstrap import open_project
from annotator.domain.claim import ClaimFilter
from tests.cli.conftest import Desk
from tests.fixtures.projects import rows_of

TEXT = "A headline\n\nThe vote was 220 to 212 in the House, and 50 to 50 in the Senate.\n"


@pytest.fixture
def worked_on(desk: Desk, tmp_path: Path) -> str:
    """The id of the one claim of a project."""
    article = desk.add(tmp_path, TEXT)
    return str(desk.ask("tag", "--article", article, "--quote", "220 to 212")["claim_id"])


def claims_of(desk: Desk) -> list[str]:
    return [claim["claim_id"] for claim in desk.ask("claims")["claims"]]


def test_a_command_that_writes_leaves_the_daily_backup(desk: Desk, worked_on: str) -> None:
    assert worked_on
    [backup] = desk.ask("backups")["backups"]
    assert backup["verified"] is True
    assert backup["occasion"] == "daily"
    assert Path(backup["path"]).stat().st_size == backup["bytes"]
    assert Path(backup["path"]).is_relative_to(paths.backups_dir())
    desk.ask("status", worked_on, "verified")
    assert len(desk.ask("backups")["backups"]) == 1


def test_the_seal_is_that_of_the_project(desk: Desk, worked_on: str, tmp_path: Path) -> None:
    assert worked_on
    report = desk.ask("backup", tmp_path / "copy.annotator")
    assert report["verified"] is True
    assert report["seal"] == desk.ask("seal")["seal"]
    assert desk.ask("backups")["backups"][0]["path"] == report["path"]
    desk.ask("status", worked_on, "verified")
    assert desk.ask("check", "--seal", report["seal"])["ok"] is True


def test_restore_in_place_is_taken_back_by_undo(desk: Desk, worked_on: str, tmp_path: Path) -> None:
    copy = desk.ask("backup", tmp_path / "copy.annotator")
    listed = tmp_path / "list.csv"
    listed.write_text("vclaim,truth_label\nThe moon is a cheese,false\n")
    desk.ask("import-claims", listed)
    assert [one["occasion"] for one in desk.ask("backups")["backups"]] == ["before-import", "by-hand", "daily"]
    now = claims_of(desk)
    assert len(now) == 2
    restored = desk.ask("restore", copy["path"])
    assert restored == {"path": desk.project, "acts": 2, "seal": copy["seal"]}
    assert claims_of(desk) == [worked_on]
    assert desk.ask("check")["ok"] is True
    assert desk.ask("undo")["undone"][0].startswith("restore the backup of")
    assert sorted(claims_of(desk)) == sorted(now)
    assert desk.ask("check")["ok"] is True


def test_restore_by_number_and_by_time_and_beside(desk: Desk, worked_on: str, tmp_path: Path) -> None:
    desk.ask("status", worked_on, "verified")
    [daily] = desk.ask("backups")["backups"]
    beside = desk.ask("restore", "1", "--beside")
    assert beside["acts"] == 1
    assert Path(beside["path"]).parent == Path(desk.project).parent
    out = tmp_path / "other.annotator"
    assert desk.ask("restore", daily["at"], "--beside", out)["path"] == str(out)
    assert Desk(str(out)).ask("claims")["claims"] == []
    assert claims_of(desk) == [worked_on]
    refused = desk.run("restore", "1", "--beside", out)
    assert (refused.status, "is there already" in refused.stderr) == (1, True)
    refused = desk.run("restore", "yesterday")
    assert (refused.status, "annotator backups" in refused.stderr) == (1, True)


def test_a_project_that_is_not_there_is_made(desk: Desk, worked_on: str, tmp_path: Path) -> None:
    copy = desk.ask("backup", tmp_path / "copy.annotator")["path"]
    new = Desk(str(tmp_path / "folder" / "new.annotator"))
    restored = new.ask("restore", copy)
    assert (restored["path"], restored["acts"]) == (new.project, 2)
    assert claims_of(new) == [worked_on]
    Path(desk.project).unlink()
    listed = desk.run("backups", "--json")
    assert (listed.status, "There is no project" in listed.stderr) == (0, True)
    number = 1 + [one["occasion"] for one in listed.json["backups"]].index("by-hand")
    desk.ask("restore", str(number))
    assert claims_of(desk) == [worked_on]


def test_a_project_that_never_was_has_no_backups(desk: Desk) -> None:
    ended = desk.run("backups")
    assert (ended.status, "There is no project" in ended.stderr) == (1, True)
    ended = desk.run("restore", "1")
    assert (ended.status, "There is no backup" in ended.stderr) == (1, True)
    assert not Path(desk.project).exists()


@pytest.mark.parametrize("damage", [b"", b"\0" * 9000, None])
def test_a_damaged_file_is_kept_aside(desk: Desk, worked_on: str, tmp_path: Path, damage: bytes | None) -> None:
    copy = desk.ask("backup", tmp_path / "copy.annotator")["path"]
    project = Path(desk.project)
    left = project.read_bytes()[:5000] if damage is None else damage
    project.write_bytes(left)
    ended = desk.run("restore", copy, "--json")
    assert ended.status == 0
    [aside] = project.parent.glob("work.damaged-*")
    assert aside.read_bytes() == left
    assert aside.name in ended.stderr
    assert claims_of(desk) == [worked_on]


def test_another_programs_file_is_left_alone(desk: Desk, worked_on: str, tmp_path: Path) -> None:
    assert worked_on
    copy = desk.ask("backup", tmp_path / "copy.annotator")["path"]
    other = tmp_path / "other.sqlite"
    with closing(sqlite3.connect(other)) as raw:
        raw.execute("CREATE TABLE notes (text)")
        raw.commit()
    before = other.read_bytes()
    ended = Desk(str(other)).run("restore", copy)
    assert (ended.status, "another program" in ended.stderr) == (1, True)
    assert other.read_bytes() == before


def test_a_servers_project_is_looked_after_there(postgresql_url: str, tmp_path: Path) -> None:
    desk = Desk(postgresql_url)
    desk.add(tmp_path, TEXT)
    listed = desk.run("backups", "--json")
    assert (listed.status, listed.json) == (0, {"backups": []})
    assert "pg_dump" in listed.stderr
    for command in (("backup",), ("restore", "1")):
        ended = desk.run(*command)
        assert (ended.status, "on a server" in ended.stderr) == (1, True)


def test_several_commands_to_one_place(desk: Desk, worked_on: str, tmp_path: Path) -> None:
    out = tmp_path / "copy.annotator"
    with ThreadPoolExecutor(3) as several:
        ended = list(several.map(lambda _: desk.run("backup", out), range(3)))
    assert sorted(one.status for one in ended) == [0, 1, 1]
    with ThreadPoolExecutor(3) as several:
        ended = list(several.map(lambda _: desk.run("backup", out, "--force"), range(3)))
    assert [one.status for one in ended] == [0, 0, 0]
    assert claims_of(Desk(str(out))) == [worked_on]
    assert [one.name for one in tmp_path.iterdir() if "part" in one.name] == []


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 3 MB."""
    place = tmp_path / "disk"
    place.mkdir()
    mounted = os.geteuid() == 0 and subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=3m", "none", str(place)], capture_output=True, check=False
    )
    if not mounted or mounted.returncode:
        pytest.skip("only root can make a small disk")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def test_a_full_disk_stops_no_act_and_leaves_nothing(desk: Desk, worked_on: str, small_disk: Path) -> None:
    elsewhere = {"XDG_DATA_HOME": str(small_disk)}
    (small_disk / "filler").write_bytes(b"x" * 2_900_000)
    listed = small_disk.parent / "list.csv"
    listed.write_text("vclaim,truth_label\nThe moon is a cheese,false\n")
    ended = desk.run("import-claims", listed, environment=elsewhere)
    assert ended.status == 0
    assert "nearly full" in ended.stderr
    assert worked_on in claims_of(desk)
    ended = desk.run("backup", small_disk / "copy.annotator")
    assert ended.status == 1
    assert "The disk is full" in ended.stderr
    assert [file.name for file in small_disk.iterdir()] == ["filler"]


def test_a_restore_that_is_killed_changed_nothing_or_all(desk: Desk, worked_on: str, tmp_path: Path) -> None:
    copy = desk.ask("backup", tmp_path / "copy.annotator")["path"]
    then = _rows(desk)
    for number in range(30):
        desk.run_here("status", worked_on, ("verified", "false")[number % 2], "--rationale", f"Because of {number}.")
    now = _rows(desk)
    for delay in (0.2, 0.35, 0.5, 0.65, 0.8, 1.1):
        command = [sys.executable, "-m", "annotator", "restore", copy, "--project", desk.project]
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(delay)
        process.send_signal(signal.SIGKILL)
        process.wait()
        left = _rows(desk)
        assert left in (then, now)
        assert desk.ask("check")["ok"] is True
        if left == then:
            desk.ask("undo")
    assert all(one["verified"] for one in desk.ask("backups")["backups"])


def test_restoring_beside_a_window_that_works(desk: Desk, worked_on: str, tmp_path: Path) -> None:
    copy = desk.ask("backup", tmp_path / "copy.annotator")["path"]
    bob = open_project(desk.project, person="Bob")
    bob.claims.set_status([worked_on], "false")
    bob.poll()
    desk.ask("restore", copy)
    changes = bob.poll()
    assert changes is not None
    assert worked_on in changes.claims
    assert bob.claims.get(worked_on).status == "unchecked"
    bob.claims.set_status([worked_on], "verified")
    assert [claim.status for claim in bob.claims.find(ClaimFilter())] == ["verified"]
    ended = desk.run("undo")
    assert (ended.status, "somebody has changed the claim since" in ended.stderr) == (1, True)
    bob.close()


def _rows(desk: Desk) -> object:
    project = open_project(desk.project, person="Anna")
    try:
        return rows_of(project)
    finally:
        project.close()
