"""A dataset replaces its file whole or not at all, whatever goes wrong on the way."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any

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


def test_a_folder_is_replaced_only_where_an_export_wrote_all_of_it(filled: Project, tmp_path: Path) -> None:
    out = tmp_path / "brat"
    for name in ("brat", "parquet"):
        filled.exports.run(name, tmp_path / name)
        (tmp_path / name / ".DS_Store").write_bytes(b"")
        filled.exports.run(name, tmp_path / name, force=True)
    mine = out / "notes" / "thesis.docx"
    mine.parent.mkdir()
    mine.write_bytes(OLD)
    before = {path: path.read_bytes() for path in out.rglob("*") if path.is_file()}
    with pytest.raises(InvalidInput, match=r"notes/thesis\.docx"):
        filled.exports.run("brat", out, force=True)
    assert {path: path.read_bytes() for path in out.rglob("*") if path.is_file()} == before


def test_a_list_of_articles_in_a_folder_makes_no_export_of_it(filled: Project, tmp_path: Path) -> None:
    for name in ("articles.jsonl", "croissant.json", replacing.LIST_OF_FILES):
        folder = tmp_path / f"of {name}"
        folder.mkdir()
        (folder / name).write_text('["articles.jsonl"\n', encoding="utf-8")
        (folder / "thesis.docx").write_bytes(OLD)
        with pytest.raises(InvalidInput, match="no export has written"):
            filled.exports.run("brat", folder, force=True)
        assert (folder / "thesis.docx").read_bytes() == OLD


def test_a_folder_that_cannot_take_its_place_leaves_the_old_one(
    filled: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "brat"
    filled.exports.run("brat", out)
    before = {path.name: path.read_bytes() for path in out.iterdir()}
    renamed: Callable[[Path, Path], Path] = Path.rename

    def fail(path: Path, target: Path) -> Path:
        if path.name.endswith(".part"):
            raise OSError(5, "Input/output error")
        return renamed(path, target)

    monkeypatch.setattr(Path, "rename", fail)
    with pytest.raises(EnvironmentFault, match="brat"):
        filled.exports.run("brat", out, force=True)
    assert {path.name: path.read_bytes() for path in out.iterdir()} == before
    assert [path.name for path in tmp_path.iterdir() if "brat" in path.name] == ["brat"]


def test_what_was_killed_half_way_is_swept_up(filled: Project, tmp_path: Path) -> None:
    out = tmp_path / "brat"
    filled.exports.run("brat", out)
    for name in (".brat.0123abcd.part", ".brat.0123abcd.before", ".brat.89abcdef.part"):
        (tmp_path / name / "deep").mkdir(parents=True)
    os.utime(tmp_path / ".brat.0123abcd.part", (0, 0))
    filled.exports.run("brat", out, force=True)
    assert {path.name for path in tmp_path.glob(".brat*")} == {".brat.89abcdef.part"}


def test_names_are_as_long_as_the_system_lets_them_be(filled: Project, tmp_path: Path) -> None:
    for name in ("\U0001f600" * 55, "n" * 230):
        filled.exports.run("jsonl", tmp_path / f"{name}.jsonl")
        filled.exports.run("brat", tmp_path / name)
    for format_id, name in (("jsonl", "n" * 260 + ".jsonl"), ("brat", "\U0001f600" * 64)):
        for force in (False, True):
            with pytest.raises(EnvironmentFault, match="name is too long"):
                filled.exports.run(format_id, tmp_path / name, force=force)


def test_where_the_card_cannot_be_written_the_last_export_stays(filled: Project, tmp_path: Path) -> None:
    out = tmp_path / f"{'n' * 240}.jsonl"  # it may be called so, what is beside it not
    out.write_bytes(OLD)
    with pytest.raises(EnvironmentFault, match="name is too long"):
        filled.exports.run("jsonl", out, force=True)
    assert out.read_bytes() == OLD
    assert {path.name for path in tmp_path.iterdir() if path.name.startswith((".n", "n"))} == {out.name}


def test_what_a_writer_puts_aside_is_swept_up_too(
    filled: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[Path] = []
    real = tempfile.mkdtemp

    def seen(*arguments: Any, **named: Any) -> str:
        made.append(Path(real(*arguments, **named)))
        return str(made[-1])

    monkeypatch.setattr(tempfile, "mkdtemp", seen)
    out = tmp_path / "book.xlsx"
    filled.exports.run("xlsx", out)
    aside = [path for path in made if path.is_relative_to(tmp_path)]
    assert aside
    for path in aside:  # as a kill leaves them
        (path / "rows").mkdir(parents=True)
        os.utime(path, (0, 0))
    filled.exports.run("xlsx", out, force=True)
    assert not [path for path in aside if path.exists()]


CARDS = ("README.md", "croissant.json", "datasette.yaml")


@pytest.fixture
def described(out: Path) -> Path:
    """The last good export with what described it."""
    for name in CARDS:
        out.with_name(f"{out.name}.{name}").write_bytes(OLD)
    return out


def in_folder(out: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in out.parent.iterdir()}


def _refusing(monkeypatch: pytest.MonkeyPatch, call: str, refused: Path) -> list[set[str]]:
    """Let the disk refuse one name, and keep what stood there at that moment."""
    done: Callable[[Path, Path], Path] = getattr(Path, call)
    seen: list[set[str]] = []

    def replace(part: Path, target: Path) -> Path:
        if refused in (part, target) and not seen:
            seen.append({path.name for path in target.parent.iterdir() if not path.name.startswith(".")})
            raise OSError(5, "Input/output error")
        return done(part, target)

    monkeypatch.setattr(Path, call, replace)
    return seen


def test_a_file_that_gets_no_name_keeps_its_card(
    filled: Project, described: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = in_folder(described)
    seen = _refusing(monkeypatch, "replace", described)
    with pytest.raises(EnvironmentFault, match=r"dataset\.sqlite cannot"):
        filled.exports.run("sqlite", described, force=True)
    assert seen == [{described.name}]  # while the file changes, nothing describes it
    assert in_folder(described) == before


def test_a_card_that_cannot_go_away_keeps_its_file(
    filled: Project, described: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = in_folder(described)
    _refusing(monkeypatch, "rename", described.with_name("dataset.sqlite.croissant.json"))
    with pytest.raises(EnvironmentFault, match=r"croissant\.json cannot"):
        filled.exports.run("sqlite", described, force=True)
    assert in_folder(described) == before


def test_a_card_that_gets_no_name_is_told_and_no_older_one_is_left(
    filled: Project, described: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _refusing(monkeypatch, "replace", described.with_name("dataset.sqlite.croissant.json"))
    with pytest.raises(EnvironmentFault, match=r"croissant\.json cannot"):
        filled.exports.run("sqlite", described, force=True)
    assert OLD not in in_folder(described).values()
    assert not [name for name in in_folder(described) if name.startswith(".") or "croissant" in name]


def test_a_folder_in_the_place_of_a_card_is_told_before_anything_changes(filled: Project, out: Path) -> None:
    out.with_name("dataset.sqlite.README.md").mkdir()
    with pytest.raises(InvalidInput, match="not an ordinary file"):
        filled.exports.run("sqlite", out, force=True)
    assert out.read_bytes() == OLD
    assert len(list(out.parent.iterdir())) == 2
