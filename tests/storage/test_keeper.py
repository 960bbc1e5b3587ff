"""What looks after an open project file in the background ends with the project."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator import paths
from annotator.bootstrap import open_project
from annotator.storage.second_copy import SecondCopy

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
