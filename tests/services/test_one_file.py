"""One file is the whole project whenever nothing is being written, and where it lies is told once."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.bootstrap import open_project
from annotator.services.carriers import carrier_of
from annotator.services.projects import Project
from annotator.storage.engine import WRITES
from tests.fixtures.projects import add_article, engine_of

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 60.0  # s; it takes three


def until(seen: Callable[[], object], what: str) -> None:
    end = time.monotonic() + PATIENCE
    while not seen():
        assert time.monotonic() < end, f"waited in vain: {what}"
        time.sleep(0.1)


def log_of(project: Project) -> Path:
    assert project.path is not None
    return project.path.with_name(f"{project.path.name}-wal")


def claims_in_a_copy(project: Project, target: Path) -> int:
    """Copy the file alone, as a file manager does; how many claims that has."""
    subprocess.run(["cp", str(project.path), str(target)], check=True)
    copy = open_project(target, person="Ada")
    try:
        assert copy.maintenance.check() == []
        return len(list(copy.claims.find()))
    finally:
        copy.close()


def test_after_three_seconds_without_an_act_a_copy_holds_everything(sqlite_project: Project, tmp_path: Path) -> None:
    article = add_article(sqlite_project)
    for number in range(60):
        sqlite_project.claims.tag(article, number, number + 5)
    assert log_of(sqlite_project).stat().st_size > 0
    until(lambda: log_of(sqlite_project).stat().st_size == 0, "the log written back")
    assert claims_in_a_copy(sqlite_project, tmp_path / "copy.annotator") == 60
    sqlite_project.claims.tag(article, 0, 5)
    until(lambda: log_of(sqlite_project).stat().st_size == 0, "the log written back again")
    assert claims_in_a_copy(sqlite_project, tmp_path / "second.annotator") == 61


def test_while_somebody_reads_it_waits_and_then_does_it(sqlite_project: Project, tmp_path: Path) -> None:
    article = add_article(sqlite_project)
    other = open_project(sqlite_project.path, person="Ada")
    with other._store.reading() as reading:
        assert reading.articles.revision(article)
        sqlite_project.claims.tag(article, 0, 5)
        sqlite_project.settle()
        assert log_of(sqlite_project).stat().st_size > 0
    until(lambda: log_of(sqlite_project).stat().st_size == 0, "the log written back")
    other.close()
    assert claims_in_a_copy(sqlite_project, tmp_path / "copy.annotator") == 1


def test_a_large_act_leaves_no_large_log(sqlite_project: Project) -> None:
    for number in range(3):
        sqlite_project.imports.paste(f"{number}\n" + "Words of a long article. " * 100_000, f"{number}.txt")
    assert log_of(sqlite_project).stat().st_size < 40_000_000
    sqlite_project.settle()
    assert log_of(sqlite_project).stat().st_size == 0


def test_no_thread_stays_behind(tmp_path: Path) -> None:
    before = set(threading.enumerate())
    project = open_project(tmp_path / "a.annotator", person="Anna")
    add_article(project)
    project.close()
    assert set(threading.enumerate()) <= before


def test_a_script_ends_though_its_project_is_open(tmp_path: Path) -> None:
    script = (
        "import sys\nfrom annotator.bootstrap import open_project\n"
        "p = open_project(sys.argv[1], person='Anna')\np.imports.paste('Some words', 'a')\n"
    )
    subprocess.run([sys.executable, "-c", script, str(tmp_path / "a.annotator")], cwd=ROOT, check=True)
    project = open_project(tmp_path / "a.annotator", person="Anna")
    assert len(project.articles.ids()) == 1
    project.close()


def test_nothing_connects_to_another_file_at_its_place(sqlite_project: Project, tmp_path: Path) -> None:
    """The pool opens connections as they are needed: after a mishap too."""
    path = sqlite_project.path
    assert path is not None
    open_project(tmp_path / "other.annotator", person="Ada").close()
    shutil.move(path, tmp_path / "moved.annotator")
    shutil.move(tmp_path / "other.annotator", path)
    before = path.read_bytes()
    engine_of(sqlite_project).dispose()
    with pytest.raises(Exception, match="replaced"), engine_of(sqlite_project).connect() as connection:
        connection.execution_options(**{WRITES: True}).begin()
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("folder", "left", "carrier"),
    [
        ("Dropbox", "", "Dropbox"),
        ("Dropbox (The Paper)/desk", "", "Dropbox"),
        ("box", ".dropbox", "Dropbox"),
        ("OneDrive - The Paper/Documents", "", "OneDrive"),
        ("Library/CloudStorage/OneDrive-Personal", "", "OneDrive"),
        ("Library/CloudStorage/GoogleDrive-anna@example.org/My Drive", "", "Google Drive"),
        ("Library/Mobile Documents/com~apple~CloudDocs/desk", "", "iCloud Drive"),
        ("cloud", ".nextcloudsync.log", "Nextcloud"),
        ("cloud", ".sync_a1b2c3.db", "Nextcloud"),
        ("shared", ".stfolder", "Syncthing"),
        ("Documents/boxes", "", ""),
        ("OneDrivers", "", ""),
    ],
)
def test_the_carrier_is_known(tmp_path: Path, folder: str, left: str, carrier: str) -> None:
    (tmp_path / folder).mkdir(parents=True)
    if left:
        (tmp_path / folder / left).touch()
    assert carrier_of(tmp_path / folder / "desk" / "work.annotator") == carrier


def test_dropbox_itself_says_where_its_folder_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / ".dropbox").mkdir()
    told = {"personal": {"path": str(tmp_path / "my files")}}
    (tmp_path / ".dropbox" / "info.json").write_text(json.dumps(told))
    (tmp_path / "my files").mkdir()
    assert carrier_of(tmp_path / "my files" / "work.annotator") == "Dropbox"


def test_it_is_told_once_on_the_command_line(tmp_path: Path) -> None:
    path = tmp_path / "Nextcloud" / "work.annotator"
    (tmp_path / "a.txt").write_text("A headline\n\nSome words.\n")

    def said(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "annotator", "-p", str(path), *arguments]
        return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)

    first = said("import", str(tmp_path / "a.txt"), "--json")
    assert "Nextcloud carries" in first.stderr
    assert str(path) in first.stderr
    assert json.loads(first.stdout)["imported"]
    assert said("articles").stderr == ""
