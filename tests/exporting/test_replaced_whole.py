"""A dataset replaces its file whole or not at all, whatever goes wrong on the way."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest

from annotator.domain.progress import Progress
from annotator.errors import Cancelled, EnvironmentFault, InvalidInput
from annotator.exporting import replacing
from annotator.exporting.sqlite import checking, copying, writing
from annotator.services.projects import Project
from tests.fixtures.projects import add_article, place_of

OLD = b"the last good export"


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """A place where the last good export stands."""
    folder = tmp_path / "exports"
    folder.mkdir()
    path = folder / "dataset.sqlite"
    path.write_bytes(OLD)
    return path


@pytest.fixture
def filled(sqlite_project: Project) -> Project:
    article = add_article(sqlite_project)
    for _ in range(50):
        sqlite_project.claims.tag(article, *place_of(sqlite_project, article, "1967"))
    return sqlite_project


def assert_as_it_was(out: Path) -> None:
    assert out.read_bytes() == OLD
    assert [path.name for path in out.parent.iterdir()] == [out.name]


def test_cancel_at_any_moment_leaves_the_last_export(filled: Project, out: Path) -> None:
    seen: list[str] = []
    (out.parent.parent / "whole").mkdir()
    whole = out.parent.parent / "whole" / "dataset.sqlite"
    filled.exports.run("sqlite", whole, progress=Progress(lambda *told: seen.append(told[2])))
    assert {"claims", "mentions", "checking"} <= set(seen)
    # a cancel is heard at the next look, so that after the last one the file is whole
    for step in range(len(seen) - 1):
        with pytest.raises(Cancelled):
            filled.exports.run("sqlite", out, force=True, progress=_cancelled_at(step))
        assert_as_it_was(out)


def _cancelled_at(step: int) -> Progress:
    """A progress that the user cancels when it has told so many steps."""
    looks = count()

    def look(*_: object) -> None:
        if next(looks) == step:
            progress.cancel()

    progress = Progress(look)
    return progress


def test_a_cancel_while_the_database_checks_is_heard(
    filled: Project, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checking, "STEPS_BETWEEN_LOOKS", 10)

    def cancel_at_the_check(_done: int, _total: int, what: str) -> None:
        if what == "checking":
            progress.cancel()

    progress = Progress(cancel_at_the_check)
    with pytest.raises(Cancelled):
        filled.exports.run("sqlite", out, force=True, progress=progress)
    assert_as_it_was(out)


def test_a_full_disk(filled: Project, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: Callable[[Path], sqlite3.Connection] = writing._empty_database

    def on_a_small_disk(path: Path) -> sqlite3.Connection:
        connection = opened(path)
        connection.execute("PRAGMA max_page_count = 20")
        return connection

    monkeypatch.setattr(writing, "_empty_database", on_a_small_disk)
    with pytest.raises(EnvironmentFault, match="disk is full"):
        filled.exports.run("sqlite", out, force=True)
    assert_as_it_was(out)


@pytest.mark.parametrize("call", ["fsync", "replace"])
def test_a_disk_that_fails_at_the_end(filled: Project, out: Path, monkeypatch: pytest.MonkeyPatch, call: str) -> None:
    def fail(*_: object) -> None:
        raise OSError(5, "Input/output error")

    if call == "fsync":
        monkeypatch.setattr(replacing.os, "fsync", fail)
    else:
        monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(EnvironmentFault, match=r"dataset\.sqlite"):
        filled.exports.run("sqlite", out, force=True)
    assert_as_it_was(out)


def test_a_bug_half_way_leaves_the_last_export(filled: Project, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(copying, "OffsetsInOrder", broken)
    with pytest.raises(ZeroDivisionError):
        filled.exports.run("sqlite", out, force=True)
    assert_as_it_was(out)


def test_what_is_replaced_keeps_its_rights_and_its_link(filled: Project, out: Path) -> None:
    out.chmod(0o640)
    link = out.with_name("latest.sqlite")
    link.symlink_to(out.name)
    filled.exports.run("sqlite", link, force=True)
    assert link.is_symlink()
    assert out.read_bytes().startswith(b"SQLite format 3\0")
    assert out.stat().st_mode & 0o777 == 0o640
    new = out.with_name("new.sqlite")
    filled.exports.run("sqlite", new)
    mask = os.umask(0)
    os.umask(mask)
    assert new.stat().st_mode & 0o777 == 0o666 & ~mask


def test_a_device_is_not_replaced(filled: Project, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(InvalidInput, match="not an ordinary file"):
        filled.exports.run("sqlite", pipe, force=True)
    assert pipe.is_fifo()


def test_a_folder_that_is_not_there(filled: Project, tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault, match="there is no folder"):
        filled.exports.run("sqlite", tmp_path / "none" / "x.sqlite")
