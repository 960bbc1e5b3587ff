"""Copies are checked beside the window: by another process, which can be given up, and here where there is none."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from annotator.bootstrap import open_project
from annotator.child_process import start_again
from annotator.domain.progress import Progress
from annotator.errors import Cancelled, EnvironmentFault, ProjectUnusable
from annotator.services import copies
from annotator.services.checking_process import check_in_own_process
from tests.fixtures.projects import add_article
from tests.services.test_backups import lose_a_claims_status


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    project = open_project(tmp_path / "work.annotator", person="Anna")
    article = add_article(project)
    project.claims.tag(article, 0, 9)
    project.close()
    return tmp_path / "work.annotator"


@pytest.fixture
def not_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is checked in this process."""

    def refuse(*_arguments: object, **_options: object) -> None:
        raise AssertionError("checked here")

    monkeypatch.setattr(copies, "open_store", refuse)


@pytest.mark.usefixtures("not_here")
class TestApart:
    def test_a_sound_copy_passes(self, copy: Path) -> None:
        check_in_own_process(copy)

    def test_it_ends_as_it_should_while_it_may_still_be_given_up(self, copy: Path) -> None:
        process = start_again("--check-copy", str(copy))
        assert process.stdin is not None
        process.stdin.write(b"\n")  # the key of a plain copy
        process.stdin.flush()
        assert process.stdout is not None
        assert process.stdout.read() == b"[]"
        assert process.wait() == 0  # its input is open: whoever asked may still end it
        process.communicate()

    def test_what_is_wrong_is_told(self, copy: Path) -> None:
        project = open_project(copy, person="Anna")
        lose_a_claims_status(project)
        project.close()
        with pytest.raises(ProjectUnusable, match="does not pass the check"):
            check_in_own_process(copy)

    def test_no_project_is_told(self, copy: Path) -> None:
        copy.write_bytes(b"SQLite format 3\0" + bytes(2000))
        with pytest.raises(ProjectUnusable):
            check_in_own_process(copy)

    def test_what_is_no_fault_of_the_copys_is_told_as_such(self, copy: Path) -> None:
        with pytest.raises(EnvironmentFault):
            check_in_own_process(copy / "below a file" / "copy.annotator")

    def test_it_can_be_given_up(self, copy: Path) -> None:
        progress = Progress()
        progress.cancel()
        with pytest.raises(Cancelled):
            check_in_own_process(copy, progress)


class TestHere:
    def test_where_no_process_can_be_started(self, copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sys, "executable", str(copy.parent / "no such program"))
        check_in_own_process(copy)

    def test_where_the_process_says_nothing(self, copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        project = open_project(copy, person="Anna")
        lose_a_claims_status(project)
        project.close()
        monkeypatch.setattr(sys, "executable", "/bin/false" if Path("/bin/false").exists() else "false")
        with pytest.raises(ProjectUnusable, match="does not pass the check"):
            check_in_own_process(copy)
