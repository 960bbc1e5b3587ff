"""The machine or the server fails: the user is told in words, what was done before is kept, and the next act works."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import psycopg
import pytest

from annotator.bootstrap import open_project
from annotator.domain.claim import ClaimFields
from annotator.errors import EnvironmentFault
from annotator.services.projects import Project
from tests.fixtures.projects import add_article, engine_of, rows_of

ROOT = Path(__file__).resolve().parents[2]
BIG = "A long article\n" + "It goes on and on and on, and never ends. " * 20_000

# the limit on the size of a file stands in for a disk that is full
FULL_DISK = """
import resource, sys
from annotator.bootstrap import open_project
from annotator.errors import EnvironmentFault
from pathlib import Path

def limited(size):
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))

path = Path(sys.argv[1])
project = open_project(path, person="Anna")
article = project.articles.ids()[0]
kept = project.claims.tag(article, 0, 6).claim_id
limited(path.stat().st_size + 100_000)
try:
    project.imports.paste("B" + Path(sys.argv[2]).read_text(), "big.txt")
except EnvironmentFault as fault:
    print(fault)
assert len(project.articles.ids()) == 1
assert project.claims.get(kept).claim_id == kept
limited(resource.RLIM_INFINITY)
project.claims.set_status([kept], "verified")
assert project.maintenance.check() == []
project.close()
"""


class TestFullDisk:
    def test_an_import_that_does_not_fit_is_told_and_the_rest_is_kept(self, tmp_path: Path) -> None:
        path, big = tmp_path / "work.annotator", tmp_path / "big.txt"
        big.write_text(BIG)
        project = open_project(path, person="Anna")
        add_article(project)
        project.close()
        done = subprocess.run(
            [sys.executable, "-c", FULL_DISK, str(path), str(big)],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
        assert (done.returncode, done.stderr) == (0, "")
        assert str(path) in done.stdout
        assert "Everything done before is kept" in done.stdout
        project = open_project(path, person="Anna")
        [claim] = project.claims.find()
        assert claim.status == "verified"
        assert project.maintenance.check() == []
        project.close()

    def test_a_full_project_takes_no_half_of_an_act(self, sqlite_project: Project) -> None:
        article = add_article(sqlite_project)
        claim = sqlite_project.claims.tag(article, 0, 6).claim_id
        before = rows_of(sqlite_project)
        with engine_of(sqlite_project).connect() as connection:
            driver = connection.connection.driver_connection
            assert driver is not None
            pages = driver.execute("PRAGMA page_count").fetchone()[0]
            driver.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(EnvironmentFault, match=r"disk is full: .*work\.annotator"):
            sqlite_project.imports.paste(BIG, "big.txt")
        assert rows_of(sqlite_project) == before
        with engine_of(sqlite_project).connect() as connection:
            driver = connection.connection.driver_connection
            assert driver is not None
            driver.execute("PRAGMA max_page_count = 1000000")
        sqlite_project.claims.set_fields(claim, ClaimFields(wording="It goes on"))
        assert not sqlite_project.imports.paste(BIG, "big.txt").failed
        assert sqlite_project.maintenance.check() == []


class TestServerGone:
    @pytest.fixture
    def server_project(self, postgresql_url: str) -> Project:
        return open_project(postgresql_url, person="Anna")

    @staticmethod
    def cut_off(url: str) -> None:
        """Let the server drop every connection of the program."""
        with psycopg.connect(url, autocommit=True) as admin:
            admin.execute(
                "SELECT pg_terminate_backend(pid, 60000) FROM pg_stat_activity "
                "WHERE datname = current_database() AND application_name = 'annotator'"
            )

    def _act_and_lose_the_server(self, project: Project, url: str, article: str, *, at_commit: bool) -> None:
        with project._store.writing("set_status") as (work, _):
            work.articles.set_status(article, "ready")
            if not at_commit:
                self.cut_off(url)
                work.articles.set_status(article, "signed off")
            record = work.record

            def record_then_lose_the_server() -> object:
                changes = record()
                self.cut_off(url)
                return changes

            work.record = record_then_lose_the_server  # type: ignore[assignment, method-assign]

    def test_between_two_acts_nobody_notices(self, server_project: Project, postgresql_url: str) -> None:
        article = add_article(server_project)
        self.cut_off(postgresql_url)
        server_project.claims.tag(article, 0, 6)
        assert server_project.maintenance.check() == []
        server_project.close()

    def test_in_the_middle_of_an_act_it_is_told_and_nothing_of_it_stays(
        self, server_project: Project, postgresql_url: str
    ) -> None:
        article = add_article(server_project)
        before = rows_of(server_project)
        with pytest.raises(EnvironmentFault, match="does not answer") as failure:
            self._act_and_lose_the_server(server_project, postgresql_url, article, at_commit=False)
        assert "Nothing that was done before is lost" in str(failure.value)
        assert rows_of(server_project) == before
        server_project.claims.tag(article, 0, 6)
        assert server_project.history.next_labels() == ("tag a claim", "")
        assert server_project.maintenance.check() == []
        server_project.close()

    def test_at_the_commit_too(self, server_project: Project, postgresql_url: str) -> None:
        article = add_article(server_project)
        with pytest.raises(EnvironmentFault, match="does not answer"):
            self._act_and_lose_the_server(server_project, postgresql_url, article, at_commit=True)
        assert server_project.articles.get(article).status == "to do"
        server_project.articles.set_status([article], "ready")
        assert server_project.poll() is None
        server_project.close()
