"""What the command line does with what it cannot do: the exit status, the words on stderr, and nothing lost."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest

from annotator import paths
from annotator.services.articles import ArticleService
from tests.cli.conftest import Desk, Ended, run_annotator, run_here

_TEXT = "The bill passed by 220 to 212 on a Wednesday in March.\n"
NOWHERE = "01900000-0000-7000-8000-000000000000"


def assert_refused(ended: Ended, *words: str) -> None:
    assert ended.status == 1
    assert ended.stderr.startswith("annotator: ")
    for word in words:
        assert word in ended.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("articles", "--nonsense"),
        ("tag", "--quote", "x"),
        ("tag", "--article", "x"),
        ("tag", "--article", "x", "--quote", "x", "--start", "1", "--end", "2"),
        ("tag", "--article", "x", "--start", "1"),
        ("tag", "--article", "x", "--start", "1", "--end", "2", "--nth", "2"),
        ("tag", "--article", "x", "--quote", "x", "--nth", "0"),
        ("evidence", "x", "--stance", "likes", "--title", "T"),
        ("export", "x.sqlite"),
        ("articles", "-p", ""),
    ],
    ids=" ".join,
)
def test_wrong_usage(arguments: Sequence[str]) -> None:
    ended = run_here(*arguments)
    assert (ended.status, ended.stdout) == (2, b"")
    assert "usage: annotator" in ended.stderr


def test_what_is_not_there_is_named(desk: Desk, tmp_path: Path) -> None:
    article = desk.add(tmp_path, _TEXT)
    claim_id = desk.ask("tag", "--article", article, "--quote", "220")["claim_id"]
    assert_refused(desk.run_here("text", NOWHERE), NOWHERE)
    assert_refused(desk.run_here("text", article, "--revision", 7), "7")
    assert_refused(desk.run_here("status", claim_id, "nonsense"), "nonsense", "verified")
    assert_refused(desk.run_here("status", NOWHERE, "verified"), NOWHERE)
    assert_refused(desk.run_here("claims", "--tag", "nonsense"), "nonsense")
    assert_refused(
        desk.run_here("tag", "--article", article, "--quote", "212", "--tag", "nonsense"), "nonsense", "date"
    )
    assert_refused(desk.run_here("evidence", claim_id, "--stance", "supports"), "says nothing")
    assert_refused(
        desk.run_here("evidence", claim_id, "--stance", "supports", "--title", "T", "--accessed", "May"), "May"
    )
    assert_refused(desk.run_here("history", "--claim", NOWHERE), NOWHERE)
    assert_refused(desk.run_here("export", "-f", "nonsense", tmp_path / "x"), "nonsense", "sqlite")
    ended = desk.run("text", NOWHERE, "--json")
    assert_refused(ended, NOWHERE)
    assert NOWHERE in ended.json["error"]
    [claim] = desk.ask("claims")["claims"]
    assert (claim["status"], claim["evidence"]) == ("unchecked", [])


def test_an_export_never_replaces_a_file_unasked(desk: Desk, tmp_path: Path) -> None:
    desk.add(tmp_path, _TEXT)
    out = tmp_path / "there.sqlite"
    out.write_text("somebody's work")
    assert_refused(desk.run_here("export", "-f", "sqlite", out), str(out), "--force")
    assert out.read_text() == "somebody's work"
    assert_refused(desk.run_here("export", "-f", "sqlite", tmp_path, "--force"), "folder")
    assert_refused(desk.run_here("export", "-f", "sqlite", desk.project, "--force"), "the project itself")
    assert_refused(desk.run_here("export", "-f", "sqlite", tmp_path / "no" / "such" / "x.sqlite"), "folder")
    asked = desk.ask("export", "-f", "sqlite", out, "--preflight")
    assert (asked["mentions"], asked["lost"]) == (0, [])
    assert out.read_text() == "somebody's work"
    assert desk.run("export", "-f", "sqlite", out, "--force").status == 0
    assert out.read_bytes().startswith(b"SQLite format 3\0")


def test_a_file_that_is_no_project_of_ours_is_left_untouched(tmp_path: Path) -> None:
    broken = tmp_path / "broken.annotator"
    broken.write_bytes(b"this is no database at all" * 100)
    newer = Desk(str(tmp_path / "newer.annotator"))
    newer.add(tmp_path, _TEXT)
    with closing(sqlite3.connect(newer.project)) as connection:
        connection.execute("PRAGMA user_version = 99")
        connection.execute("PRAGMA journal_mode = DELETE")
    foreign = tmp_path / "foreign.annotator"
    with closing(sqlite3.connect(foreign)) as connection:
        connection.execute("CREATE TABLE theirs (x)")
    for path, word in ((broken, "not an Annotator project"), (Path(newer.project), "newer"), (foreign, "another")):
        before = path.read_bytes()
        for command in ("articles", "check"):
            assert_refused(Desk(str(path)).run(command), str(path), word)
        assert path.read_bytes() == before
    assert not [path for path in tmp_path.iterdir() if path.name.endswith((".part", ".lock"))]


def test_a_damaged_project_is_told_by_check(desk: Desk, tmp_path: Path) -> None:
    article = desk.add(tmp_path, _TEXT)
    desk.ask("tag", "--article", article, "--quote", "220 to 212")
    with closing(sqlite3.connect(desk.project)) as connection:
        connection.execute("UPDATE mentions SET quote = 'never written'")
        connection.commit()
    ended = desk.run("check", "--json")
    assert ended.status == 1
    assert ended.json["ok"] is False
    assert any("quote" in problem for problem in ended.json["problems"])
    assert "quote" in ended.stderr


def test_a_mistyped_project_is_not_made(tmp_path: Path) -> None:
    missing = tmp_path / "typo.annotator"
    for arguments in (("check",), ("undo",), ("export", "-f", "sqlite", tmp_path / "x.sqlite"), ("backup",)):
        assert_refused(run_here(*arguments, "-p", missing), str(missing))
    assert list(tmp_path.iterdir()) == []


def test_a_folder_without_rights(desk: Desk, tmp_path: Path, without_privileges: Sequence[str]) -> None:
    desk.add(tmp_path, _TEXT)
    closed, sealed = tmp_path / "closed", tmp_path / "sealed"
    closed.mkdir()
    (closed / "a.txt").write_text("Somebody's secret.\n")
    sealed.mkdir()
    closed.chmod(0)
    sealed.chmod(0o555)
    try:
        ended = desk.run("import", closed, "--json", before=without_privileges)
        assert_refused(ended, str(closed))
        assert [failed["path"] for failed in ended.json["failed"]] == [str(closed)]
        out = sealed / "x.sqlite"
        assert_refused(desk.run("export", "-f", "sqlite", out, before=without_privileges), str(out))
        assert_refused(desk.run("backup", sealed / "b.annotator", before=without_privileges), str(sealed))
        project = sealed / "new.annotator"
        assert_refused(run_annotator("articles", "-p", project, before=without_privileges), str(project))
        assert list(sealed.iterdir()) == []
    finally:
        closed.chmod(0o755)
        sealed.chmod(0o755)


def test_an_answer_that_nobody_takes(desk: Desk, tmp_path: Path) -> None:
    """A reader that has seen enough, and a full disk behind stdout."""
    article = desk.add(tmp_path, "A long line of words.\n" * 20_000)
    command = f'"{sys.executable}" -m annotator text {article} -p "{desk.project}"'
    piped = subprocess.run(["bash", "-c", f"{command} | head -c 10"], capture_output=True, check=False)
    assert (piped.stdout, piped.stderr) == (b"A long lin", b"")
    full = subprocess.run(["bash", "-c", f"{command} > /dev/full"], capture_output=True, check=False)
    assert full.returncode == 1
    assert full.stderr.startswith(b"annotator: the answer could not be printed")
    assert full.stderr.count(b"\n") == 1


def test_a_bug_ends_in_words_and_a_report(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A fault put into the program: nobody sees a traceback, but it is kept to be sent."""

    def broken(_self: object) -> None:
        raise ZeroDivisionError("a bug")

    desk.add(tmp_path, _TEXT)
    monkeypatch.setattr(ArticleService, "all_summaries", broken)
    ended = desk.run_here("articles", "--json")
    assert_refused(ended, "ZeroDivisionError", "crash-")
    assert "ZeroDivisionError" in ended.json["error"]
    [report] = list(paths.log_dir().glob("crash-*.log"))
    assert "ZeroDivisionError: a bug" in report.read_text(encoding="utf-8")


def test_ctrl_c_keeps_what_came_in(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(3000):
        (folder / f"{number}.txt").write_text(f"Article {number} of a long import.\n" * 40)
    environment = {name: value for name, value in os.environ.items() if name != "DISPLAY"}
    command = [sys.executable, "-m", "annotator", "-p", desk.project, "import", str(folder), "--json"]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        deadline = time.monotonic() + 60
        while not _holds_articles(Path(desk.project)) and time.monotonic() < deadline:
            time.sleep(0.02)
        running.send_signal(signal.SIGINT)
        stdout, stderr = running.communicate(timeout=60)
    assert running.returncode == 130
    assert stderr == b"annotator: stopped; what was done before is kept.\n"
    told = Ended(130, stdout, "").json["imported"]
    there = desk.ask("articles")["articles"]
    assert 0 < len(told) < 3000
    assert {article["article_id"] for article in told} == {article["article_id"] for article in there}
    # one step of undo, however many batches it took
    assert len(desk.ask("undo")["undone"]) == 1
    assert desk.ask("articles")["articles"] == []
    assert desk.ask("check")["ok"] is True


def _holds_articles(project: Path) -> bool:
    if not project.exists():
        return False
    try:
        with closing(sqlite3.connect(f"{project.as_uri()}?mode=ro", uri=True)) as connection:
            return bool(connection.execute("SELECT count(*) FROM articles").fetchone()[0])
    except sqlite3.OperationalError:
        return False  # its tables are not made yet
