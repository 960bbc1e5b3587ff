"""Opening a project: made when missing, brought up to date safely, and left alone when it isn't ours to touch."""

from __future__ import annotations

import hashlib
import json
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import psycopg
import pytest
from filelock import FileLock

from annotator import paths
from annotator.bootstrap import open_project
from annotator.domain.claim import ClaimFields
from annotator.domain.evidence import EvidenceFields, Stance
from annotator.errors import EnvironmentFault, InvalidInput, ProjectUnusable
from annotator.services.projects import Project
from annotator.storage import opening
from tests.cli.conftest import run_here
from tests.fixtures.projects import add_article, copies_before_the_upgrade
from tests.old_projects.make_project import contents
from tests.old_projects.on_server import put_on_server

ROOT = Path(__file__).resolve().parents[2]
OLD_PROJECTS = sorted((ROOT / "tests" / "old_projects").glob("*.annotator"))


def digest(folder: Path) -> dict[str, str]:
    """Every file below a folder, and what is in it."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def refused(path: Path, kind: type[Exception] = ProjectUnusable) -> str:
    """Open what must not be opened, and see that nothing was touched; return the words."""
    before = digest(path.parent)
    with pytest.raises(kind) as failure:
        open_project(path, person="Anna")
    assert digest(path.parent) == before
    assert str(path) in str(failure.value)
    return str(failure.value)


class TestMaking:
    def test_a_project_is_made_where_none_is(self, tmp_path: Path) -> None:
        path = tmp_path / "new folder" / "my project.annotator"
        project = open_project(path, person="Anna")
        assert (project.name, project.path) == ("my project", path)
        assert project.articles.ids() == []
        assert project.codebook.get().statuses[0].key == "unchecked"
        project.close()
        assert [file.name for file in path.parent.iterdir()] == [path.name]

    def test_the_file_says_what_it_is(self, tmp_path: Path) -> None:
        open_project(tmp_path / "a.annotator", person="Anna").close()
        with closing(sqlite3.connect(tmp_path / "a.annotator")) as raw:
            assert raw.execute("PRAGMA application_id").fetchone() == (opening.APPLICATION_ID,)
            assert raw.execute("PRAGMA user_version").fetchone() == (opening.SCHEMA,)
            assert raw.execute("PRAGMA journal_mode").fetchone() == ("wal",)

    def test_the_default_is_in_the_users_data_folder_or_where_the_environment_says(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        project = open_project()
        assert project.path == paths.default_project_path()
        project.close()
        monkeypatch.setenv("ANNOTATOR_PROJECT", str(tmp_path / "other.annotator"))
        project = open_project()
        assert project.name == "other"
        project.close()

    def test_an_empty_file_becomes_a_project(self, tmp_path: Path) -> None:
        path = tmp_path / "empty.annotator"
        path.touch()
        project = open_project(path, person="Anna")
        add_article(project)
        project.close()

    def test_an_empty_file_is_no_project_to_read_from(self, tmp_path: Path) -> None:
        path = tmp_path / "empty.annotator"
        path.touch()
        for command in (("check",), ("articles",), ("undo",)):
            ended = run_here(*command, "-p", path, "--json")
            assert ended.status == 1
            assert f"{path} is empty" in ended.stderr
        assert [one.name for one in tmp_path.iterdir()] == [path.name]
        assert path.stat().st_size == 0

    def test_an_empty_file_where_a_project_was_is_told_and_left_until_it_is_restored(self, tmp_path: Path) -> None:
        path = tmp_path / "work.annotator"
        project = open_project(path, person="Anna")
        article_id = add_article(project)
        project.backups.make()
        project.close()
        path.write_bytes(b"")
        told = refused(path)
        assert "is empty. It held a project with 1 change when" in told
        assert "backups" in told
        assert run_here("check", "-p", path).status == 1
        assert run_here("restore", "1", "-p", path).status == 0
        project = open_project(path, person="Anna")
        assert project.articles.ids() == [article_id]
        project.close()

    def test_several_at_once_make_one_project(self, project_url: str) -> None:
        script = (
            "import sys\nfrom annotator.bootstrap import open_project\nprint('ready', flush=True)\ninput()\n"
            "p = open_project(sys.argv[1], person=sys.argv[2])\np.codebook.add_tag(sys.argv[2])\np.close()\n"
        )
        command = [sys.executable, "-c", script, project_url]
        started = [
            subprocess.Popen([*command, f"p{n}"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT)
            for n in range(3)
        ]
        for process in started:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
        for process in started:
            assert process.stdin is not None
            process.stdin.write("\n")
            process.stdin.flush()
        for process in started:
            process.communicate(timeout=60)
            assert process.returncode == 0
        project = open_project(project_url, person="Anna")
        assert {"p0", "p1", "p2"} <= set(project.codebook.get().tag_by_name)
        assert project.maintenance.check() == []
        project.close()

    def test_a_copy_that_somebody_is_writing_into_at_that_moment_is_waited_for(self, tmp_path: Path) -> None:
        """Copies have no write-ahead log yet, and the engine refuses to begin one at once while there is a writer."""
        path = tmp_path / "work.annotator"
        open_project(path, person="Anna").close()
        with closing(sqlite3.connect(path, isolation_level=None, check_same_thread=False)) as other:
            other.execute("PRAGMA journal_mode = DELETE")
            other.execute("BEGIN IMMEDIATE")
            done = threading.Timer(0.3, other.rollback)
            done.start()
            open_project(path, person="Anna").close()
            done.join()

    def test_the_lock_that_a_killed_upgrade_left_is_swept(self, tmp_path: Path) -> None:
        path = tmp_path / "work.annotator"
        open_project(path, person="Anna").close()
        left, other = tmp_path / ".work.annotator.lock", tmp_path / ".another.annotator.lock"
        left.touch()
        other.touch()
        open_project(path, person="Anna").close()
        assert sorted(file.name for file in tmp_path.iterdir()) == [other.name, path.name]
        with FileLock(left):
            open_project(path, person="Anna").close()
            assert left.exists()


class TestRefusing:
    def test_a_folder(self, tmp_path: Path) -> None:
        (tmp_path / "folder.annotator").mkdir()
        assert "is a folder" in refused(tmp_path / "folder.annotator")

    @pytest.mark.parametrize("content", [b"Just some text.\n", b"SQLite format 3\x00", b"\x00" * 5000, b"PK\x03\x04"])
    def test_what_is_no_database(self, tmp_path: Path, content: bytes) -> None:
        path = tmp_path / "file.annotator"
        path.write_bytes(content)
        assert "not an Annotator project" in refused(path)

    @pytest.mark.parametrize("mark", [0, 0x12345678])
    @pytest.mark.parametrize("version", [0, 1, 52])
    @pytest.mark.parametrize("journal", ["DELETE", "WAL"])
    def test_a_database_of_another_program(self, tmp_path: Path, mark: int, version: int, journal: str) -> None:
        path = tmp_path / "places.sqlite"
        with closing(sqlite3.connect(path)) as raw:
            raw.execute(f"PRAGMA journal_mode = {journal}")
            raw.execute("CREATE TABLE articles (id INTEGER PRIMARY KEY)")
            raw.execute(f"PRAGMA application_id = {mark}")
            raw.execute(f"PRAGMA user_version = {version}")
            raw.commit()
        assert "another program" in refused(path)

    def test_a_newer_project(self, tmp_path: Path) -> None:
        path = tmp_path / "newer.annotator"
        open_project(path, person="Anna").close()
        with closing(sqlite3.connect(path)) as raw:
            raw.execute(f"PRAGMA user_version = {opening.SCHEMA + 1}")
        assert "newer version" in refused(path)

    def test_a_project_whose_end_is_missing(self, tmp_path: Path) -> None:
        path = tmp_path / "work.annotator"
        project = open_project(path, person="Anna")
        add_article(project)
        project.close()
        whole = path.read_bytes()
        for size in (100, 512, 4096, 5000, len(whole) // 2):
            path.write_bytes(whole[:size])
            with pytest.raises(ProjectUnusable, match=r"work\.annotator"):
                self._use_everything(path)
            assert path.read_bytes()[:96] == whole[:96]

    @pytest.fixture
    def sound(self, tmp_path: Path) -> Path:
        path = tmp_path / "work.annotator"
        project = open_project(path, person="Anna")
        article = add_article(project, "Words\n" + "Here are some words that fill pages. " * 500)
        project.claims.tag(article, 0, 5)
        project.close()
        return path

    def test_a_project_with_an_overwritten_page(self, sound: Path) -> None:
        whole, chance = sound.read_bytes(), random.Random(7)
        for page in range(1, len(whole) // 4096):
            sound.write_bytes(whole[: page * 4096] + chance.randbytes(4096) + whole[(page + 1) * 4096 :])
            assert self._told_of_damage(sound), f"page {page}"
            # a watch that went on would look at whatever file gets the descriptor next
            assert "project-keeper" not in {thread.name for thread in threading.enumerate()}, f"page {page}"

    def test_a_project_with_altered_bytes_is_never_a_crash(self, sound: Path) -> None:
        whole, chance = sound.read_bytes(), random.Random(7)
        for page in range(len(whole) // 4096):
            damaged = bytearray(whole)
            for _ in range(40):
                damaged[max(100, page * 4096 + chance.randrange(4096))] = chance.randrange(256)
            sound.write_bytes(damaged)
            self._told_of_damage(sound)

    def _told_of_damage(self, path: Path) -> list[str]:
        try:
            return self._use_everything(path)
        except ProjectUnusable as refusal:
            return [str(refusal)]

    @staticmethod
    def _use_everything(path: Path) -> list[str]:
        project = open_project(path, person="Anna")
        try:
            for line in project.articles.all_summaries():
                project.articles.open(line.article_id)
            return project.maintenance.check()
        finally:
            project.close()

    def test_a_malformed_address(self) -> None:
        with pytest.raises(InvalidInput, match="not a database URL"):
            open_project("postgresql://:::nonsense", person="Anna")

    def test_a_server_that_is_not_there(self) -> None:
        with pytest.raises(EnvironmentFault, match="does not answer") as failure:
            open_project("postgresql://anna:secret@127.0.0.1:1/work", person="Anna")
        assert "secret" not in str(failure.value)

    @pytest.mark.parametrize(
        "statement",
        ["CREATE TABLE articles (id integer)", "CREATE TABLE alembic_version AS SELECT 'a1b2c3' AS version_num"],
    )
    def test_a_servers_database_of_another_program(self, postgresql_url: str, statement: str) -> None:
        with psycopg.connect(postgresql_url, autocommit=True) as raw:
            raw.execute(statement)
            with pytest.raises(ProjectUnusable, match="another program"):
                open_project(postgresql_url, person="Anna")
            tables = raw.execute("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'").fetchone()
        assert tables == (1,)

    def test_a_servers_newer_project(self, postgresql_url: str) -> None:
        open_project(postgresql_url, person="Anna").close()
        with psycopg.connect(postgresql_url, autocommit=True) as raw:
            raw.execute("UPDATE alembic_version SET version_num = '0099'")
        with pytest.raises(ProjectUnusable, match="newer version"):
            open_project(postgresql_url, person="Anna")

    def test_a_server_that_gives_no_right_to_make_tables(self, postgresql_url: str) -> None:
        with psycopg.connect(postgresql_url, autocommit=True) as raw:
            raw.execute("DO $$ BEGIN CREATE ROLE guest LOGIN; EXCEPTION WHEN duplicate_object THEN END $$")
        with pytest.raises(EnvironmentFault, match="does not allow this"):
            open_project(postgresql_url.replace("tester@", "guest@"), person="Anna")

    def test_a_servers_database_that_cannot_hold_every_script(self, postgresql_server: str) -> None:
        with psycopg.connect(f"{postgresql_server}/postgres", autocommit=True) as admin:
            admin.execute("CREATE DATABASE latin ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0")
            with pytest.raises(ProjectUnusable, match="LATIN1"):
                open_project(f"{postgresql_server}/latin", person="Anna")
            admin.execute("DROP DATABASE latin WITH (FORCE)")


class TestPlacesWithoutRights:
    @pytest.fixture
    def place(self) -> Iterator[Path]:
        """A folder that everybody may enter, and in which only its owner may write."""
        folder = Path(tempfile.mkdtemp(prefix="annotator-place-"))
        folder.chmod(0o755)
        yield folder
        folder.chmod(0o755)
        shutil.rmtree(folder)

    def _told(self, path: Path) -> str:
        command = [sys.executable, "-m", "tests.robustness.ordinary_user", str(path)]
        return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True, timeout=60).stdout

    def test_a_read_only_project_is_read_and_left_alone(self, place: Path) -> None:
        path = place / "work.annotator"
        project = open_project(path, person="Anna")
        add_article(project)
        project.close()
        path.chmod(0o444)
        place.chmod(0o555)
        before = digest(place)
        told = self._told(path)
        assert told == "opened 1\n"
        assert digest(place) == before

    def test_nothing_can_be_made_in_a_read_only_folder(self, place: Path) -> None:
        place.chmod(0o555)
        told = self._told(place / "new.annotator")
        assert told.startswith("Unwritable")
        assert "new.annotator" in told
        assert "read-only" in told
        assert digest(place) == {}

    def test_a_project_that_must_not_be_read(self, place: Path) -> None:
        path = place / "secret.annotator"
        open_project(path, person="Anna").close()
        path.chmod(0o000)
        told = self._told(path)
        assert told.startswith("EnvironmentFault")
        assert "secret.annotator cannot be opened" in told


def holds(project: Project, old: Path) -> None:
    """See that a project has all that an old one had, and can be worked on."""
    known = json.loads(old.with_suffix(".json").read_text(encoding="utf-8"))
    found = contents(project)
    for name in known:
        assert found[name] == known[name], name
    assert project.maintenance.check() == []
    [claim, *_] = project.claims.find()
    project.claims.set_fields(claim.claim_id, ClaimFields(wording="Edited"))
    project.history.undo(100)
    assert project.maintenance.check() == []


@pytest.mark.parametrize("old", OLD_PROJECTS, ids=lambda path: path.stem)
def test_a_project_of_every_released_schema_opens_with_all_that_is_in_it(old: Path, tmp_path: Path) -> None:
    path = tmp_path / "old.annotator"
    shutil.copy(old, path)
    schema = _schema_of(path)
    project = open_project(path, person="Anna")
    holds(project, old)
    project.close()
    assert _schema_of(path) == opening.SCHEMA
    copies = copies_before_the_upgrade()
    assert [_schema_of(copy) for copy in copies] == ([schema] if schema < opening.SCHEMA else [])


@pytest.mark.parametrize("old", OLD_PROJECTS, ids=lambda path: path.stem)
def test_so_does_one_on_a_server(old: Path, postgresql_url: str) -> None:
    put_on_server(old, postgresql_url)
    project = open_project(postgresql_url, person="Anna")
    holds(project, old)
    add_article(project)  # the server numbers articles on where the file had stopped
    assert project.maintenance.check() == []
    project.close()


def test_an_upgraded_project_says_nothing_that_nobody_said(tmp_path: Path) -> None:
    shutil.copy(OLD_PROJECTS[0], tmp_path / "old.annotator")
    project = open_project(tmp_path / "old.annotator", person="Anna")
    [first, *_] = project.claims.find()
    assert (first.kind, first.void, first.origin, first.as_of, first.codebook_version) == ("", "", "", "", 0)
    [evidence] = first.evidence
    assert evidence.fields == EvidenceFields(
        Stance.SUPPORTS, "primary", "Pierson v. Ray, 386 U.S. 547 (1967)", published="1967-04-11"
    )
    for article_id in project.articles.ids():
        article = project.articles.get(article_id)
        assert (article.assigned_to, article.priority, article.due, article.sign_off) == ("", 0, "", None)
    with project._store.reading() as reading:
        [version] = reading.codebook.versions()
        assert (version.version, version.person, version.codebook) == (1, "", reading.codebook.get())
    project.claims.set_status([first.claim_id], "false")
    assert project.claims.get(first.claim_id).codebook_version == 1
    project.close()


def _schema_of(path: Path) -> int:
    with closing(sqlite3.connect(path)) as raw:
        return int(raw.execute("PRAGMA user_version").fetchone()[0])


def test_there_is_an_old_project_of_the_present_schema() -> None:
    assert OLD_PROJECTS[-1].stem == f"schema-{opening.SCHEMA:04}"
