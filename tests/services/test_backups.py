"""Backups: each passed the check, they make themselves, and they come back: in place, beside, or for what is lost."""

from __future__ import annotations

import os
import shutil
import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule
from sqlalchemy import text

from annotator import paths
from annotator.bootstrap import open_project
from annotator.config import Settings, save_settings
from annotator.domain.backup import Backup, Occasion
from annotator.domain.claim import ClaimFields
from annotator.domain.codebook import TagFields
from annotator.domain.evidence import EvidenceFields
from annotator.domain.progress import Progress
from annotator.errors import (
    Cancelled,
    EnvironmentFault,
    InvalidInput,
    NotFound,
    NothingToUndo,
    OutputExists,
    Overtaken,
    ProjectUnusable,
)
from annotator.services import backups as backups_module
from annotator.services.projects import Project
from annotator.services.restoring import restore_as_file, restore_instead
from annotator.storage import backup_folder, unit_of_work
from annotator.storage.schema_check import SCHEMA
from tests.fixtures.projects import OTHER_TEXT, add_article, copies_before_the_upgrade, place_of, rows_of
from tests.services.test_maintenance import going_behind_its_back
from tests.services.test_random_acts import RandomActs

OLD_PROJECTS = sorted((Path(__file__).parents[1] / "old_projects").glob("*.annotator"))
OLDER = [old for old in OLD_PROJECTS if backup_folder.schema_of(old) < SCHEMA]


@pytest.fixture
def worked_on(sqlite_project: Project) -> Project:
    """A project with an article, a claim with its evidence, and a tag."""
    article = add_article(sqlite_project)
    claim = sqlite_project.claims.tag(article, *place_of(sqlite_project, article, "1967"), tags=["date"]).claim_id
    sqlite_project.evidence.add(claim, EvidenceFields(title="Pierson v. Ray"))
    sqlite_project.claims.set_status([claim], "verified")
    return sqlite_project


def work_on(project: Project) -> None:
    """Change, add and remove a bit of everything."""
    [first] = [claim.claim_id for claim in project.claims.find()]
    [article] = project.articles.ids()
    other = add_article(project, OTHER_TEXT, "bill.txt")
    added = project.claims.tag(other, 0, 5, ClaimFields(wording="Another"), ["legal"]).claim_id
    project.claims.set_status([first], "false", rationale="It was another court.")
    project.claims.set_tags(first, [])
    project.work.comment("Look.", article_id=article)
    project.work.ask(article, "Who says so?")
    project.codebook.add_tag("brand new")
    tags = {tag.name: tag.tag_id for tag in project.codebook.get().tags}
    project.codebook.tags.merge(tags["money"], tags["date"])
    project.linking.merge(added, [first])
    project.saved_searches.add("Mine", "status:false")


def named(project: Project, occasion: Occasion) -> list[Backup]:
    return [one for one in project.backups.all() if one.occasion is occasion]


def lose_a_claims_status(project: Project) -> None:
    """What the check finds, and the engine does not."""
    with going_behind_its_back(project) as connection:
        connection.execute(text("UPDATE mentions SET quote = 'another quote'"))


class TestByHand:
    def test_a_copy_is_a_project_of_its_own(self, sqlite_project: Project, tmp_path: Path) -> None:
        article = add_article(sqlite_project)
        sqlite_project.claims.tag(article, 0, 6)
        report = sqlite_project.backups.make(tmp_path / "copy.annotator")
        assert report.path.stat().st_size == report.bytes
        assert [path.name for path in tmp_path.iterdir() if path.name.startswith(("copy", ".copy"))] == [
            "copy.annotator"
        ]
        copy = open_project(report.path, person="Anna")
        assert rows_of(copy) == rows_of(sqlite_project)
        assert copy.maintenance.check() == []
        assert copy.history.undo().labels == ("tag a claim",)
        copy.close()

    def test_without_a_name_it_stands_beside_the_project(self, sqlite_project: Project, tmp_path: Path) -> None:
        report = sqlite_project.backups.make()
        assert report.path.parent == tmp_path
        assert report.path.name.startswith("work-")
        into = tmp_path / "folder"
        into.mkdir()
        assert sqlite_project.backups.make(into).path.parent == into

    def test_it_replaces_nothing_unasked_and_never_the_project(self, sqlite_project: Project, tmp_path: Path) -> None:
        taken = tmp_path / "taken.annotator"
        taken.write_text("mine")
        with pytest.raises(OutputExists):
            sqlite_project.backups.make(taken)
        assert taken.read_text() == "mine"
        assert sqlite_project.backups.make(taken, force=True).bytes > 1000
        with pytest.raises(InvalidInput, match="the project itself"):
            sqlite_project.backups.make(sqlite_project.path, force=True)

    def test_a_place_that_cannot_be_written_is_named(self, sqlite_project: Project, tmp_path: Path) -> None:
        out = tmp_path / "no such folder" / "copy.annotator"
        with pytest.raises(EnvironmentFault, match="no such folder"):
            sqlite_project.backups.make(out)

    def test_a_servers_project_is_backed_up_there(self, postgresql_url: str) -> None:
        project = open_project(postgresql_url, person="Anna")
        with pytest.raises(InvalidInput, match="pg_dump"):
            project.backups.make()
        add_article(project)
        project.backups.before(Occasion.MERGE)
        project.backups.look_after()
        project.backups.after_acts()
        assert project.backups.all() == []
        project.close()

    def test_what_the_check_fails_is_no_backup_and_the_last_good_one_stays(
        self, worked_on: Project, tmp_path: Path
    ) -> None:
        out = tmp_path / "copy.annotator"
        worked_on.backups.make(out)
        good = out.read_bytes()
        lose_a_claims_status(worked_on)
        with pytest.raises(ProjectUnusable, match=r"does not pass the check.*its quote does not stand"):
            worked_on.backups.make(out, force=True)
        assert out.read_bytes() == good
        assert [file.name for file in tmp_path.iterdir() if "copy" in file.name] == ["copy.annotator"]

    def test_several_at_once_to_one_place_do_not_harm_each_other(self, worked_on: Project, tmp_path: Path) -> None:
        out = tmp_path / "copy.annotator"
        ended: list[object] = []

        def make() -> None:
            try:
                ended.append(worked_on.backups.make(out).bytes)
            except OutputExists as error:
                ended.append(error)

        threads = [threading.Thread(target=make) for _ in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len([one for one in ended if isinstance(one, int)]) == 1
        assert len([one for one in ended if isinstance(one, OutputExists)]) == 2
        copy = open_project(out, person="Anna")
        assert copy.maintenance.check() == []
        copy.close()

    def test_what_a_killed_one_left_is_swept(self, worked_on: Project, tmp_path: Path) -> None:
        old, young, other = (tmp_path / f".{name}.part" for name in ("copy.annotator.1", "copy.annotator.2", "b.db.3"))
        for left in (old, young, other):
            left.write_text("half")
        for left in (old, other):
            os.utime(left, (0, 0))
        worked_on.backups.make(tmp_path / "copy.annotator")
        assert [left.exists() for left in (old, young, other)] == [False, True, True]

    def test_it_is_listed_while_it_is_what_was_checked(self, worked_on: Project, tmp_path: Path) -> None:
        out = tmp_path / "stick" / "copy.annotator"
        out.parent.mkdir()
        worked_on.backups.make(out)
        assert [(one.path, one.verified) for one in named(worked_on, Occasion.BY_HAND)] == [(out, True)]
        out.write_bytes(out.read_bytes() + b"x")
        assert named(worked_on, Occasion.BY_HAND) == []


class TestByThemselves:
    def test_the_daily_one_is_due_when_something_changed(
        self, worked_on: Project, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        worked_on.backups.look_after()
        worked_on.backups.look_after()
        [first] = worked_on.backups.all()
        assert (first.occasion, first.verified) == (Occasion.DAILY, True)
        monkeypatch.setattr(backups_module, "datetime", _Later(timedelta(hours=25)))
        worked_on.backups.look_after()
        assert worked_on.backups.all() == [first]  # nothing was done since
        [article] = worked_on.articles.ids()
        worked_on.articles.set_status([article], "ready")
        worked_on.backups.look_after()
        assert [one.occasion for one in worked_on.backups.all()] == [Occasion.DAILY, Occasion.DAILY]

    def test_a_new_project_needs_none(self, sqlite_project: Project) -> None:
        sqlite_project.backups.look_after()
        sqlite_project.backups.before(Occasion.IMPORT)
        assert sqlite_project.backups.all() == []
        assert not paths.backups_dir().exists()

    @pytest.mark.parametrize(
        ("occasion", "act"),
        [
            (Occasion.IMPORT, lambda project, there: project.similar.import_claims(there.list)),
            (Occasion.MERGE, lambda project, there: project.linking.merge(there.claims[0], there.claims[1:2])),
            (Occasion.MERGE, lambda project, there: project.codebook.tags.merge(*there.tags[:2])),
            (Occasion.MERGE, lambda project, _: project.codebook.scale.merge("misleading", "false")),
            (Occasion.CODEBOOK, lambda project, there: project.codebook.use_scale(there.scale, "another")),
            (Occasion.DELETION, lambda project, there: project.claims.delete(there.claims)),
            (Occasion.DELETION, lambda project, there: project.articles.delete(there.articles)),
        ],
    )
    def test_there_is_one_before_a_risky_act(
        self, sqlite_project: Project, tmp_path: Path, occasion: Occasion, act: Callable[[Project, Any], object]
    ) -> None:
        there = _There(sqlite_project, tmp_path)
        before = rows_of(sqlite_project)
        act(sqlite_project, there)
        assert rows_of(sqlite_project) != before
        [backup] = sqlite_project.backups.all()
        assert (backup.occasion, backup.verified) == (occasion, True)
        copy = open_project(_copied(backup.path, tmp_path), person="Anna")
        assert rows_of(copy) == before
        copy.close()

    def test_one_stands_before_many_merges(self, sqlite_project: Project, tmp_path: Path) -> None:
        there = _There(sqlite_project, tmp_path)
        for other in there.claims[1:4]:
            sqlite_project.linking.merge(there.claims[0], [other])
        assert len(sqlite_project.backups.all()) == 1
        sqlite_project.similar.import_claims(there.list)
        assert [one.occasion for one in sqlite_project.backups.all()] == [Occasion.IMPORT, Occasion.MERGE]

    def test_the_settings_switch_them_off(self, worked_on: Project) -> None:
        save_settings(paths.settings_dir() / "settings.json", Settings(automatic_backups=False))
        assert worked_on.path is not None
        other = open_project(worked_on.path, person="Anna")
        other.articles.set_status(other.articles.ids(), "ready")
        other.backups.before(Occasion.MERGE)
        other.backups.look_after()
        other.backups.after_acts()
        assert other.backups.all() == []
        other.close()

    def test_a_damaged_project_is_told_and_leaves_the_good_ones(self, worked_on: Project) -> None:
        told: list[str] = []
        worked_on.backups.notice = told.append
        worked_on.backups.look_after()
        [good] = worked_on.backups.all()
        [article] = worked_on.articles.ids()
        worked_on.articles.set_status([article], "ready")
        lose_a_claims_status(worked_on)
        worked_on.backups.before(Occasion.MERGE)
        worked_on.backups.before(Occasion.IMPORT)
        worked_on.backups.before(Occasion.RECEIVING)
        assert worked_on.backups.all() == [good]
        [words] = told
        assert "its quote does not stand" in words
        assert "annotator check" in words

    def test_a_large_projects_copy_is_checked_later(self, worked_on: Project, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(backups_module, "_CHECKED_AT_ONCE", 0)
        worked_on.backups.before(Occasion.IMPORT)
        [backup] = worked_on.backups.all()
        assert not backup.verified
        worked_on.backups.look_after()
        [checked] = worked_on.backups.all()
        assert checked.verified
        assert (checked.at, checked.bytes) == (backup.at, backup.bytes)

    def test_what_does_not_pass_later_is_told_and_kept_aside(self, worked_on: Project) -> None:
        told: list[str] = []
        worked_on.backups.notice, worked_on.backups.patient = told.append, True
        lose_a_claims_status(worked_on)
        worked_on.backups.before(Occasion.IMPORT)
        worked_on.backups.look_after()
        assert worked_on.backups.all() == []
        assert "does not count" in told[0]
        [aside] = worked_on.backups.folder().iterdir()
        assert aside.name.endswith(".failed")

    def test_a_full_disk_is_told_once_and_the_act_goes_on(
        self, worked_on: Project, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        told: list[str] = []
        worked_on.backups.notice = told.append
        monkeypatch.setattr(backup_folder, "has_room", lambda *_: False)
        [article] = worked_on.articles.ids()
        for _ in range(3):
            worked_on.articles.delete([article] * 3)
            worked_on.history.undo()
        assert worked_on.backups.all() == []
        [words] = told
        assert "nearly full" in words

    def test_a_folder_that_cannot_be_written_fails_no_act(self, worked_on: Project) -> None:
        told: list[str] = []
        worked_on.backups.notice = told.append
        paths.backups_dir().parent.mkdir(parents=True, exist_ok=True)
        paths.backups_dir().write_text("in the way")
        worked_on.backups.before(Occasion.IMPORT)
        assert len(told) == 1
        assert worked_on.backups.all() == []

    def test_they_are_thinned_and_leftovers_swept(self, worked_on: Project) -> None:
        worked_on.backups.look_after()
        [made] = worked_on.backups.all()
        folder = made.path.parent
        for day in range(1, 60):
            at = datetime.now(UTC) - timedelta(days=day)
            shutil.copy(made.path, folder / f"{at:%Y%m%dT%H%M%S}000Z-daily-{made.origin}.annotator")
        others = folder / f"20200101T000000000Z-daily-{'0' * 12}.annotator"
        shutil.copy(made.path, others)  # another copy of the project, at another place: it has its own
        mine = folder / "notes.txt"
        mine.write_text("mine")
        leftover = folder / ".20260101T000000Z-daily.1234.part"
        leftover.write_text("half")
        os.utime(leftover, (0, 0))
        worked_on.backups.look_after()
        left = [one for one in worked_on.backups.all() if one.path != others]
        assert 7 < len(left) <= 7 + 4 + 3
        assert left[0] == made
        assert others.exists()
        assert mine.exists()
        assert not leftover.exists()

    def test_they_are_found_where_the_project_was_moved(self, worked_on: Project, tmp_path: Path) -> None:
        worked_on.backups.look_after()
        [made] = worked_on.backups.all()
        assert worked_on.path is not None
        worked_on.close()
        moved = tmp_path / "elsewhere" / "other.annotator"
        moved.parent.mkdir()
        shutil.move(worked_on.path, moved)
        assert backups_module.of_file(worked_on.path) == [made]
        project = open_project(moved, person="Anna")
        assert project.backups.all() == [made]
        project.close()


class TestInPlace:
    def test_everything_is_as_it_was_and_undo_takes_it_back(self, worked_on: Project, tmp_path: Path) -> None:
        then = rows_of(worked_on)
        backup = worked_on.backups.make(tmp_path / "copy.annotator")
        acts = worked_on.backups.now_holding().acts
        work_on(worked_on)
        now = rows_of(worked_on)
        assert now != then
        restored = worked_on.backups.restore(backup.path)
        assert rows_of(worked_on) == then
        assert (restored.acts, restored.seal) == (acts, backup.seal)
        assert restored.rows > 10
        assert worked_on.maintenance.check() == []
        assert worked_on.backups.now_holding().acts > acts  # the history goes on
        [safe] = named(worked_on, Occasion.RESTORING)
        assert safe.verified
        assert worked_on.history.undo().labels[0].startswith("restore the backup of")
        assert rows_of(worked_on) == now
        assert worked_on.maintenance.check() == []
        worked_on.history.redo()
        assert rows_of(worked_on) == then
        assert worked_on.maintenance.check() == []

    def test_another_window_sees_it(self, worked_on: Project, tmp_path: Path) -> None:
        assert worked_on.path is not None
        bob = open_project(worked_on.path, person="Bob")
        backup = worked_on.backups.make(tmp_path / "copy.annotator")
        work_on(worked_on)
        bob.poll()
        changes = worked_on.backups.restore(backup.path).changes
        seen = bob.poll()
        assert seen is not None
        assert seen.foreign
        assert (seen.articles, seen.claims, seen.library, seen.codebook, seen.searches) == (
            changes.articles,
            changes.claims,
            changes.library,
            changes.codebook,
            changes.searches,
        )
        with pytest.raises(NothingToUndo):
            bob.history.undo()
        bob.close()

    def test_a_sign_off_comes_back_with_what_it_was_given_for(self, worked_on: Project, tmp_path: Path) -> None:
        [article] = worked_on.articles.ids()
        worked_on.work.sign_off(article, "Read twice.")
        then = rows_of(worked_on)
        backup = worked_on.backups.make(tmp_path / "copy.annotator")
        worked_on.claims.set_status([claim.claim_id for claim in worked_on.claims.find()], "unchecked")
        assert worked_on.articles.get(article).sign_off is None
        worked_on.backups.restore(backup.path)
        assert rows_of(worked_on) == then

    def test_names_that_were_exchanged_come_back(self, worked_on: Project, tmp_path: Path) -> None:
        then = rows_of(worked_on)
        backup = worked_on.backups.make(tmp_path / "copy.annotator")
        tags = {tag.name: tag.tag_id for tag in worked_on.codebook.get().tags}
        worked_on.codebook.tags.set(tags["date"], TagFields(name="third"))
        worked_on.codebook.tags.set(tags["legal"], TagFields(name="date"))
        worked_on.codebook.tags.set(tags["date"], TagFields(name="legal"))
        now = rows_of(worked_on)
        worked_on.backups.restore(backup.path)
        assert rows_of(worked_on) == then
        worked_on.history.undo()
        assert rows_of(worked_on) == now
        assert worked_on.maintenance.check() == []

    def test_nothing_since_is_no_act(self, worked_on: Project, tmp_path: Path) -> None:
        backup = worked_on.backups.make(tmp_path / "copy.annotator")
        acts = worked_on.backups.now_holding().acts
        assert worked_on.backups.restore(backup.path).rows == 0
        assert worked_on.backups.now_holding().acts == acts

    def test_cancel_leaves_everything(self, worked_on: Project, tmp_path: Path) -> None:
        backup = worked_on.backups.make(tmp_path / "copy.annotator")
        work_on(worked_on)
        now = rows_of(worked_on)
        progress = Progress()
        progress.cancel()
        with pytest.raises(Cancelled):
            worked_on.backups.restore(backup.path, progress)
        assert rows_of(worked_on) == now

    def test_a_large_restore_is_one_step_of_several_acts(
        self, worked_on: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(unit_of_work, "_IN_AN_ACT", 3)
        then = rows_of(worked_on)
        backup = worked_on.backups.make(tmp_path / "copy.annotator")
        work_on(worked_on)
        now, acts = rows_of(worked_on), worked_on.backups.now_holding().acts
        worked_on.backups.restore(backup.path)
        assert worked_on.backups.now_holding().acts > acts + 3
        assert rows_of(worked_on) == then
        worked_on.history.undo()
        assert rows_of(worked_on) == now
        assert worked_on.maintenance.check() == []

    @pytest.mark.parametrize("old", OLDER, ids=lambda path: path.stem)
    def test_so_does_one_from_before_an_upgrade(self, old: Path, tmp_path: Path) -> None:
        shutil.copy(old, tmp_path / "old.annotator")
        project = open_project(tmp_path / "old.annotator", person="Anna")
        then = rows_of(project)
        project.backups.look_after()
        [backup] = [one for one in project.backups.all() if one.occasion is Occasion.UPGRADE]
        assert backup.verified
        project.articles.delete(project.articles.ids())
        assert rows_of(project) != then
        project.backups.restore(backup.path)
        assert rows_of(project) == then
        assert project.maintenance.check() == []
        assert len(copies_before_the_upgrade()) == 1
        project.close()

    def test_what_is_no_earlier_state_is_refused(self, worked_on: Project, tmp_path: Path) -> None:
        assert worked_on.path is not None
        now = rows_of(worked_on)
        twin = open_project(_copied(worked_on.backups.make().path, tmp_path), person="Anna")
        twin.articles.set_status(twin.articles.ids(), "ready")
        other = open_project(tmp_path / "other.annotator", person="Anna")
        add_article(other)
        for project in (twin, other):
            backup = project.backups.make()
            project.close()
            with pytest.raises(InvalidInput, match=r"not an earlier state.*--beside"):
                worked_on.backups.restore(backup.path)
            assert rows_of(worked_on) == now
        with pytest.raises(InvalidInput, match="the project itself"):
            worked_on.backups.restore(worked_on.path)

    def test_a_damaged_backup_is_refused(self, worked_on: Project, tmp_path: Path) -> None:
        backup = worked_on.backups.make(tmp_path / "copy.annotator").path
        work_on(worked_on)
        now = rows_of(worked_on)
        with closing(sqlite3.connect(backup)) as raw:
            raw.execute("UPDATE mentions SET quote = 'x'")
            raw.commit()
        with pytest.raises(ProjectUnusable, match="does not pass the check"):
            worked_on.backups.restore(backup)
        backup.write_bytes(b"no backup at all")
        with pytest.raises(ProjectUnusable, match="is no backup"):
            worked_on.backups.restore(backup)
        with pytest.raises(NotFound):
            worked_on.backups.restore(tmp_path / "nothing here")
        assert rows_of(worked_on) == now


class TestAsAFile:
    def test_beside_the_project(self, worked_on: Project, tmp_path: Path) -> None:
        then = rows_of(worked_on)
        backup = worked_on.backups.make(tmp_path / "copy.annotator").path
        work_on(worked_on)
        now = rows_of(worked_on)
        first, second = (worked_on.backups.restore_beside(backup).path for _ in range(2))
        assert first != second
        assert first.parent == tmp_path
        assert first.name.startswith("work restored ")
        for path in (first, second):
            project = open_project(path, person="Anna")
            assert rows_of(project) == then
            project.close()
        assert rows_of(worked_on) == now
        with pytest.raises(OutputExists):
            worked_on.backups.restore_beside(backup, first)

    def test_in_place_of_a_file_that_cannot_be_opened_which_is_kept(self, worked_on: Project) -> None:
        then = rows_of(worked_on)
        worked_on.backups.look_after()
        [backup] = worked_on.backups.all()
        path = worked_on.path
        assert path is not None
        worked_on.close()
        damaged = b"\0" * 5000
        path.write_bytes(damaged)
        path.with_name(f"{path.name}-wal").write_bytes(b"left over")
        restored = restore_instead(backup.path, path)
        assert restored.aside is not None
        assert restored.aside.read_bytes() == damaged
        assert restored.aside.with_name(f"{restored.aside.name}-wal").read_bytes() == b"left over"
        project = open_project(path, person="Anna")
        assert rows_of(project) == then
        project.close()

    def test_a_backup_that_is_damaged_puts_nothing_aside(self, worked_on: Project, tmp_path: Path) -> None:
        backup = worked_on.backups.make(tmp_path / "copy.annotator").path
        backup.write_bytes(backup.read_bytes()[:9000])
        path = worked_on.path
        assert path is not None
        with pytest.raises(ProjectUnusable):
            restore_instead(backup, path)
        assert worked_on.articles.ids()
        with pytest.raises(ProjectUnusable):
            restore_as_file(backup, tmp_path / "new.annotator")
        assert {file.name for file in tmp_path.glob("*.annotator")} == {"copy.annotator", "work.annotator"}

    @pytest.mark.parametrize("old", OLD_PROJECTS, ids=lambda path: path.stem)
    def test_a_backup_of_every_released_schema_comes_back(self, old: Path, tmp_path: Path) -> None:
        restored = restore_as_file(old, tmp_path / "new.annotator")
        project = open_project(restored.path, person="Anna")
        assert project.maintenance.check() == []
        assert project.backups.now_holding().acts == restored.acts
        project.close()


def test_one_is_meant_by_its_path_number_or_time(worked_on: Project, tmp_path: Path) -> None:
    worked_on.backups.look_after()
    made = worked_on.backups.make(tmp_path / "copy.annotator")
    newest, oldest = worked_on.backups.all()
    assert worked_on.backups.named("1") == newest.path == made.path
    assert worked_on.backups.named("2") == oldest.path
    assert worked_on.backups.named(str(oldest.path)) == oldest.path
    with pytest.raises(NotFound, match="There is no backup 'yesterday'"):
        worked_on.backups.named("yesterday")
    assert worked_on.backups.named(f"{oldest.at:%Y-%m-%d %H:%M:%S.%f}") == oldest.path
    with pytest.raises(InvalidInput, match="2 backups"):
        worked_on.backups.named(f"{oldest.at:%Y-%m-%d}")


class RestoredAtRandom(RandomActs):
    """Whatever is done in whatever order: a backup comes back as it was, and undo takes that back."""

    def __init__(self) -> None:
        super().__init__()
        self._made: list[tuple[Path, Any]] = []

    @rule(who=RandomActs.who)
    def back_up(self, who: str) -> None:
        path = Path(self._folder.name) / f"backup-{len(self._made)}.annotator"
        self.people[who].backups.make(path)
        self._made.append((path, rows_of(self.anna)))

    @precondition(lambda self: self._made)
    @rule(who=RandomActs.who, nth=st.integers(0, 9))
    def restore(self, who: str, nth: int) -> None:
        path, then = self._made[nth % len(self._made)]
        before = rows_of(self.anna)
        restored = self.people[who].backups.restore(path)
        assert rows_of(self.anna) == then
        if restored.rows:
            try:
                self.people[who].history.undo()
            except Overtaken as error:
                raise AssertionError("a restore can be undone") from error
            assert rows_of(self.anna) == before
            self.people[who].history.redo()
            assert rows_of(self.anna) == then


RestoredAtRandom.TestCase.settings = settings(
    max_examples=20, stateful_step_count=25, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
test_a_backup_comes_back_after_any_acts = RestoredAtRandom.TestCase


class _There:
    """What a project holds for risky acts: claims, articles, tags by name, and a list of claims beside it."""

    def __init__(self, project: Project, folder: Path) -> None:
        self.articles = [add_article(project, f"{OTHER_TEXT}{number}\n", f"{number}.txt") for number in range(3)]
        self.claims = [project.claims.tag(self.articles[0], at, at + 4).claim_id for at in range(0, 40, 4)]
        project.claims.set_status(self.claims[:1], "misleading")
        self.tags = [tag.tag_id for tag in project.codebook.get().tags]
        self.scale = project.codebook.shipped()[1].codebook
        self.list = folder / "list.csv"
        self.list.write_text("vclaim,truth_label\nThe moon is a cheese,false\n")


class _Later:
    """A clock that is ahead."""

    def __init__(self, by: timedelta) -> None:
        self._by = by

    def now(self, zone: Any) -> datetime:
        return datetime.now(zone) + self._by


def _copied(backup: Path, folder: Path) -> Path:
    copy = folder / f"opened-{backup.name}"
    shutil.copy(backup, copy)
    return copy
