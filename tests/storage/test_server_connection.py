"""Between a desk and its server: encryption that is not given up in silence, a pooler, a standby that can be read."""

from __future__ import annotations

import contextlib
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg
import pytest

from annotator.bootstrap import open_project
from annotator.cli import main
from annotator.domain.ids import new_id
from annotator.errors import EnvironmentFault, ReadOnly
from annotator.storage.server_connection import encryption, is_elsewhere
from benchmarks.postgresql import ordinary_user, programs, started, stop
from tests.fixtures.newsroom import ROLES, SOURCE, Newsroom

_NAME = "db.newsroom.example"
_SECRET = "correct-horse"


class TestWhatIsAskedFor:
    @pytest.mark.parametrize(
        "host",
        ["localhost", "LocalHost", "127.0.0.1", "127.0.1.1", "::1", "[::1]", "/var/run/postgresql", "", "@abstract"],
    )
    def test_nothing_of_a_server_on_this_machine(self, host: str, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.delenv("PGHOST", raising=False)
        assert encryption({"host": host}) == {}

    @pytest.mark.parametrize(
        "host", ["db.example.org", "10.0.0.5", "localhost,db.example.org", "127.0.0.1.example.org"]
    )
    def test_a_certificate_that_holds_of_any_other(self, host: str) -> None:
        assert encryption({"host": host}) == {"sslmode": "verify-full", "sslrootcert": "system"}

    def test_the_desks_own_certificates_before_the_systems(self, monkeypatch: pytest.MonkeyPatch) -> None:
        assert encryption({"host": "db", "sslrootcert": "x.crt"}) == {"sslmode": "verify-full"}
        own = Path.home() / ".postgresql" / "root.crt"
        own.parent.mkdir()
        own.touch()
        assert encryption({"host": "db"}) == {"sslmode": "verify-full"}
        monkeypatch.setenv("PGHOST", "db")
        assert encryption({}) == {"sslmode": "verify-full"}

    def test_what_is_said_is_kept_to(self, monkeypatch: pytest.MonkeyPatch) -> None:
        assert encryption({"host": "db", "sslmode": "require"}) == {}
        assert encryption({"service": "newsroom"}) == {}
        for half_hearted in ("prefer", "allow"):
            assert encryption({"host": "db", "sslmode": half_hearted}) == {"sslmode": "require"}
            assert encryption({"host": "localhost", "sslmode": half_hearted}) == {}
        monkeypatch.setenv("PGSSLMODE", "disable")
        assert encryption({"host": "db"}) == {}

    def test_a_name_that_only_begins_as_this_machines_is_elsewhere(self) -> None:
        assert is_elsewhere({"host": "localhost.example.org"})


@dataclass
class Encrypting:
    """A server that encrypts, with a certificate of its own for _NAME."""

    port: int
    certificate: Path

    def address(self, database: str, query: str = "", name: str = _NAME) -> str:
        return f"postgresql://tester:{_SECRET}@{name}:{self.port}/{database}?hostaddr=127.0.0.1&{query}"


@pytest.fixture(scope="module")
def encrypting() -> Iterator[Encrypting]:
    folder = Path(tempfile.mkdtemp(prefix="annotator-tls-"))
    certificate, key = folder / "server.crt", folder / "server.key"
    made = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "3", "-subj", f"/CN={_NAME}"]
    made += ["-addext", f"subjectAltName=DNS:{_NAME}", "-keyout", str(key), "-out", str(certificate)]
    subprocess.run(made, check=True, capture_output=True)
    key.chmod(0o600)
    if user := ordinary_user():
        for path in (folder, key, certificate):
            shutil.chown(path, user["user"], user["group"])
    folder.chmod(0o755)
    server = started(f"-c fsync=off -c ssl=on -c ssl_cert_file={certificate} -c ssl_key_file={key}")
    try:
        yield Encrypting(server["port"], certificate)
    finally:
        stop(server)
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def database(encrypting: Encrypting) -> str:
    name = f"test_{new_id().replace('-', '')}"
    with psycopg.connect(f"postgresql://tester@127.0.0.1:{encrypting.port}/postgres", autocommit=True) as admin:
        admin.execute(f'CREATE DATABASE "{name}"')  # type: ignore[call-overload]
    return name


def _refused(address: str) -> str:
    with pytest.raises(EnvironmentFault) as failure:
        open_project(address, person="Anna")
    assert _SECRET not in str(failure.value)
    return str(failure.value)


def _is_encrypted(address: str) -> bool:
    project = open_project(address, person="Anna")
    try:
        with project._store._engine.connect() as connection:
            told = connection.exec_driver_sql("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()").scalar()
        assert told == (not project.notices)
        return bool(told)
    finally:
        project.close()


class TestEncryption:
    def test_a_certificate_that_nobody_vouches_for_is_refused_in_words(
        self, encrypting: Encrypting, database: str
    ) -> None:
        assert "certificate of the project's server cannot be checked" in _refused(encrypting.address(database))

    def test_a_desk_with_the_servers_own_certificate_is_let_in(self, encrypting: Encrypting, database: str) -> None:
        assert _is_encrypted(encrypting.address(database, f"sslrootcert={encrypting.certificate}"))
        own = Path.home() / ".postgresql" / "root.crt"
        own.parent.mkdir()
        shutil.copy(encrypting.certificate, own)
        assert _is_encrypted(encrypting.address(database))

    def test_a_server_of_another_name_is_refused(self, encrypting: Encrypting, database: str) -> None:
        other = encrypting.address(database, f"sslrootcert={encrypting.certificate}", "db.other.example")
        assert "does not match host name" in _refused(other)

    def test_what_nobody_checks_is_asked_for_by_name(self, encrypting: Encrypting, database: str) -> None:
        assert _is_encrypted(encrypting.address(database, "sslmode=require"))

    def test_a_server_without_encryption_is_refused_whatever_is_preferred(self, postgresql_url: str) -> None:
        elsewhere = postgresql_url.replace("tester@127.0.0.1", f"tester:{_SECRET}@{_NAME}") + "?hostaddr=127.0.0.1"
        for query in ("", "&sslmode=require", "&sslmode=prefer", "&sslmode=allow"):
            assert "offers no encryption" in _refused(elsewhere + query)
        assert not _is_encrypted(elsewhere + "&sslmode=disable")

    def test_who_is_not_let_in_is_told_so_without_her_password(
        self, postgresql_url: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        nobody = postgresql_url.replace("tester@", f"nobody:{_SECRET}@")
        assert main(["-p", nobody, "claims"]) == 1
        told = capsys.readouterr().err
        assert "does not let you in" in told
        assert _SECRET not in told


@contextlib.contextmanager
def _another(folder: Path, command: list[str], end: list[str], user: dict[str, Any]) -> Iterator[None]:
    subprocess.run(command, check=True, cwd=folder, stdout=subprocess.DEVNULL, **user)
    try:
        yield
    finally:
        subprocess.run(end, check=False, cwd=folder, stdout=subprocess.DEVNULL, **user)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _elsewhere(newsroom: Newsroom, port: int) -> Newsroom:
    """The same people and project, by another port."""
    at = newsroom.url.index(":", newsroom.url.index("@"))
    url = f"{newsroom.url[:at]}:{port}/{newsroom.url.rpartition('/')[2]}"
    return Newsroom(url, newsroom.suffix, newsroom.opened, newsroom.article_id, newsroom.claim_id, newsroom.evidence_id)


class TestStandby:
    def test_it_is_read_follows_and_takes_no_changes(self, newsroom: Newsroom, tmp_path: Path) -> None:
        user, port = ordinary_user(), _free_port()
        folder = Path(tempfile.mkdtemp(prefix="annotator-standby-"))
        if user:
            shutil.chown(folder, user["user"], user["group"])
        main_port = newsroom.url.rpartition(":")[2].partition("/")[0]
        data, tools = str(folder / "data"), programs()
        copied = [tools / "pg_basebackup", "-h", "127.0.0.1", "-p", main_port, "-U", "tester", "-D", data, "-R"]
        subprocess.run([*copied, "-X", "stream", "-c", "fast"], check=True, cwd=folder, capture_output=True, **user)
        with psycopg.connect(newsroom.url) as connection:  # a standby has to have room for as many as the main server
            [most] = connection.execute("SHOW max_connections").fetchone() or ("100",)
        options = f"-h 127.0.0.1 -p {port} -k {folder} -c max_connections={most}"
        start = [str(tools / "pg_ctl"), "-D", data, "-l", str(folder / "log"), "-w", "-o", options, "start"]
        end = [str(tools / "pg_ctl"), "-D", data, "-m", "immediate", "-w", "stop"]
        try:
            with _another(folder, start, end, user):
                there = _elsewhere(newsroom, port)
                self._read(newsroom, there, tmp_path)
                for project in there.opened:
                    project.close()
                newsroom.opened.clear()
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def _read(self, newsroom: Newsroom, there: Newsroom, tmp_path: Path) -> None:
        bob = there.open_as("bob")
        assert bob.read_only == "this is a standby server"
        with pytest.raises(ReadOnly, match="takes no changes"):
            bob.work.comment("x", claim_id=there.claim_id)
        assert SOURCE not in there.seen_by("bob")
        newsroom.open_as("ada").work.comment("seen there, too", claim_id=there.claim_id)
        _patiently(lambda: bob.poll() is not None)
        assert there.owner().maintenance.check() == []
        out = tmp_path / "claims.jsonl"
        assert main(["-p", there.url, "export", "-f", "jsonl", str(out)]) == 0
        assert "qualified immunity" in out.read_text(encoding="utf-8")


class TestPooler:
    def test_each_transaction_may_meet_another_connection_of_the_servers(self, newsroom: Newsroom) -> None:
        program = shutil.which("pgbouncer", path="/usr/sbin:/usr/bin:/usr/local/bin:/usr/local/sbin")
        if program is None:
            pytest.skip("pgbouncer is not installed")
        port, folder = _free_port(), Path(tempfile.mkdtemp(prefix="annotator-pooler-"))
        folder.chmod(0o777)
        logins = [newsroom.login(name) for name in ROLES] + ["tester"]
        (folder / "users").write_text("".join(f'"{login}" ""\n' for login in logins))
        main_port = newsroom.url.rpartition(":")[2].partition("/")[0]
        (folder / "settings").write_text(
            f"[databases]\n* = host=127.0.0.1 port={main_port}\n[pgbouncer]\nlisten_addr = 127.0.0.1\n"
            f"listen_port = {port}\nauth_type = trust\nauth_file = {folder}/users\npool_mode = transaction\n"
            f"default_pool_size = 2\nunix_socket_dir =\nlogfile = {folder}/log\n"
        )
        pooler = subprocess.Popen(
            [program, str(folder / "settings")], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **ordinary_user()
        )
        try:
            _patiently(lambda: _answers(port))
            there = _elsewhere(newsroom, port)
            for _ in range(10):
                for name in ("ada", "bob", "cleo", "hedda"):  # more than the pooler has connections for
                    here = next((one for one in there.opened if one.person_name == name.capitalize()), None)
                    desk = here if here and here.url == there.address(name) else there.open_as(name)
                    desk.work.comment("hello", claim_id=there.claim_id)
                    desk.poll()
                    assert len(desk.claims.cards(there.article_id)) == 1
            assert SOURCE not in there.seen_by("bob")
            assert newsroom.owner().maintenance.check() == []
        finally:
            for project in newsroom.opened:
                project.close()
            newsroom.opened.clear()
            pooler.terminate()
            pooler.wait()
            shutil.rmtree(folder, ignore_errors=True)


def _answers(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def _patiently(holds: Any) -> None:
    for _ in range(1200):
        if holds():
            return
        time.sleep(0.05)
    pytest.fail("it did not come")
