"""The safe on the command line: encrypt, decrypt, and the passphrase with every command."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator import paths
from annotator.cli import COMMANDS
from annotator.services import keyrings
from annotator.storage import keys
from tests.cli.conftest import Ended, run_annotator, run_here

WORDS = "seven blue herons"


@pytest.fixture(autouse=True)
def _nothing_known(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.delenv("ANNOTATOR_PASSPHRASE_FILE", raising=False)
    keys.forget()
    yield
    keys.forget()


_made: list[Path] = []
"""Made once, in the home of the first test that needs it: no fixture of the module has a home of its own."""


@pytest.fixture
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An encrypted project with an article, made by the commands, to be copied."""
    if _made:
        return _made[0]
    folder = tmp_path_factory.mktemp("safe")
    passphrase = folder / "passphrase"
    passphrase.write_text(f"{WORDS}\n", encoding="utf-8")
    project = folder / "made.annotator"
    (folder / "article.txt").write_text("The bridge of herons was opened in 1967.\n", encoding="utf-8")
    assert run_here("import", folder / "article.txt", "-p", project).status == 0
    done = run_here("encrypt", "-p", project, "--passphrase-file", passphrase, "--json")
    assert done.json == {"path": str(project), "encrypted": True, "backups": 1, "not_converted": []}
    _made.append(project)
    return project


@pytest.fixture
def project(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copyfile(made, tmp_path / "drafts.annotator"))


@pytest.fixture
def passphrase(tmp_path: Path) -> Path:
    file = tmp_path / "passphrase"
    file.write_text(f"{WORDS}\n", encoding="utf-8")
    return file


def _run(*arguments: object) -> Ended:
    """Run a command as a process of its own would: it knows nothing of what another was told."""
    keys.forget()
    return run_here(*arguments)


def test_a_command_opens_it_by_the_option_before_or_behind(project: Path, passphrase: Path) -> None:
    for arguments in (
        ("--passphrase-file", passphrase, "-p", project, "articles", "--json"),
        ("articles", "-p", project, "--passphrase-file", passphrase, "--json"),
    ):
        assert len(_run(*arguments).json["articles"]) == 1


def test_or_by_the_variable(project: Path, passphrase: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANNOTATOR_PASSPHRASE_FILE", str(passphrase))
    assert len(_run("articles", "-p", project, "--json").json["articles"]) == 1


def test_every_command_takes_the_option(capsys: pytest.CaptureFixture[str]) -> None:
    for name in COMMANDS:
        assert "--passphrase-file" in run_here(name, "--help").text, name


def test_without_it_the_words_say_what_to_do(project: Path) -> None:
    done = _run("articles", "-p", project)
    assert done.status == 1
    assert "is encrypted" in done.stderr
    assert "--passphrase-file" in done.stderr


def test_the_check_does_not_take_a_lock_for_damage(project: Path) -> None:
    done = _run("check", "-p", project)
    assert done.status == 1
    assert "is encrypted" in done.stderr
    assert "problem" not in done.stderr


def test_a_wrong_one_is_told_and_repeated_nowhere(project: Path, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong"
    wrong.write_text("eight red herrings", encoding="utf-8")
    done = _run("articles", "-p", project, "--passphrase-file", wrong)
    assert done.status == 1
    assert "does not open" in done.stderr
    assert "herring" not in done.stderr + done.text
    assert not [file for file in paths.log_dir().rglob("*") if "herring" in file.read_text("utf-8", "replace")]


@pytest.mark.parametrize(
    ("content", "words"), [(None, "cannot be read"), (b"", "is empty"), (b"\n", "is empty"), (b"a\nb\n", "one line")]
)
def test_a_file_that_holds_none_is_told(project: Path, tmp_path: Path, content: bytes | None, words: str) -> None:
    file = tmp_path / "none"
    if content is not None:
        file.write_bytes(content)
    done = _run("articles", "-p", project, "--passphrase-file", file)
    assert done.status == 1
    assert words in done.stderr


def test_encrypted_twice_is_refused_and_plain_again_it_needs_none(project: Path, passphrase: Path) -> None:
    done = _run("encrypt", "-p", project, "--passphrase-file", passphrase)
    assert done.status == 1
    assert "encrypted already" in done.stderr
    done = _run("decrypt", "-p", project, "--passphrase-file", passphrase, "--json")
    assert (done.json["path"], done.json["encrypted"]) == (str(project), False)
    assert _run("check", "-p", project, "--json").json == {"ok": True, "problems": []}
    assert "is not encrypted" in _run("decrypt", "-p", project).stderr


def test_decrypt_takes_it_from_the_variable_too(
    project: Path, passphrase: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ANNOTATOR_PASSPHRASE_FILE", str(passphrase))
    assert _run("decrypt", "-p", project).status == 0
    assert project.read_bytes().startswith(b"SQLite format 3")


def test_another_passphrase_in_its_place(project: Path, passphrase: Path, tmp_path: Path) -> None:
    copy, new = tmp_path / "copy.annotator", tmp_path / "new"
    new.write_text("eight red herrings", encoding="utf-8")
    assert _run("backups", "-p", project, "--passphrase-file", passphrase).status == 0
    assert _run("backup", copy, "-p", project, "--passphrase-file", passphrase).status == 0
    assert _run("encrypt", "-p", project, "--new-passphrase-file", new).status == 1
    done = _run("encrypt", "-p", project, "--passphrase-file", passphrase, "--new-passphrase-file", new, "--json")
    assert done.json["encrypted"] is True
    assert _run("articles", "-p", project, "--passphrase-file", passphrase).status == 1
    assert _run("check", "-p", project, "--passphrase-file", new, "--json").json["ok"]
    listed = _run("backups", "-p", project, "--passphrase-file", new, "--json").json["backups"]
    automatic = [Path(one["path"]) for one in listed if Path(one["path"]) != copy]
    assert {one.read_bytes()[:16] for one in automatic} <= {project.read_bytes()[:16]}


def test_a_backup_is_encrypted_and_comes_back_by_the_passphrase(
    project: Path, passphrase: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.annotator"
    assert _run("backup", copy, "-p", project, "--passphrase-file", passphrase).status == 0
    assert b"herons" not in copy.read_bytes()
    project.unlink()
    assert _run("restore", copy, "-p", project).status == 1
    assert not project.exists()
    assert _run("restore", copy, "-p", project, "--passphrase-file", passphrase).status == 0
    assert len(_run("articles", "-p", project, "--passphrase-file", passphrase, "--json").json["articles"]) == 1


def test_a_locked_project_is_not_put_aside_for_a_backup(project: Path, passphrase: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.annotator"
    _run("backup", copy, "-p", project, "--passphrase-file", passphrase)
    before = project.read_bytes()
    done = _run("restore", copy, "-p", project)
    assert done.status == 1
    assert project.read_bytes() == before
    assert not list(tmp_path.glob("*damaged*"))


def test_a_parcel_of_it_is_encrypted(project: Path, passphrase: Path, tmp_path: Path) -> None:
    parcel, other = tmp_path / "work.parcel", tmp_path / "other.annotator"
    assert _run("send", parcel, "-p", project, "--passphrase-file", passphrase).status == 0
    assert not parcel.read_bytes().startswith(b"PK")
    done = _run("receive", parcel, "-p", other)
    assert done.status == 1
    assert "work.parcel is encrypted" in done.stderr
    done = _run("receive", parcel, "-p", other, "--passphrase-file", passphrase, "--json")
    assert done.json["articles"]["added"] == 1
    half = parcel.stat().st_size // 8192 * 4096
    parcel.write_bytes(parcel.read_bytes()[:half])
    assert "cut off or altered" in _run("receive", parcel, "-p", other, "--passphrase-file", passphrase).stderr


def test_a_dataset_of_it_is_the_same_as_of_a_plain_one(project: Path, passphrase: Path, tmp_path: Path) -> None:
    def dataset(name: str) -> list[object]:
        out = tmp_path / f"{name}.jsonl"
        assert _run("export", "-f", "jsonl", out, "-p", project, "--passphrase-file", passphrase).status == 0
        assert (
            _run(
                "export", "-f", "sqlite", tmp_path / f"{name}.sqlite", "-p", project, "--passphrase-file", passphrase
            ).status
            == 0
        )
        return [json.loads(line) for line in out.read_text("utf-8").splitlines()]

    encrypted = dataset("encrypted")
    assert _run("decrypt", "-p", project, "--passphrase-file", passphrase).status == 0
    assert dataset("plain") == encrypted


def test_a_command_of_its_own_prints_nothing_of_the_library(project: Path, passphrase: Path) -> None:
    """SQLCipher writes to stderr itself where it is not told otherwise."""
    done = run_annotator("check", "-p", project, "--passphrase-file", passphrase)
    assert (done.status, done.stderr) == (0, "")
    data = bytearray(project.read_bytes())
    data[-2000] ^= 1
    project.write_bytes(data)
    done = run_annotator("check", "-p", project, "--passphrase-file", passphrase)
    assert done.status == 1
    assert "hmac" not in done.stderr.lower().replace("hmac verification failed for page", "")


class TestKeyring:
    def test_without_one_nothing_is_kept_and_nothing_breaks(self, monkeypatch: pytest.MonkeyPatch) -> None:
        import keyring
        from keyring.backends import fail

        monkeypatch.setattr(keyring, "get_keyring", fail.Keyring)
        monkeypatch.setattr("keyring.core._keyring_backend", fail.Keyring())
        from annotator.domain.passphrase import Passphrase
        from annotator.errors import EnvironmentFault

        assert keyrings.kept("0" * 32) is None
        keyrings.drop("0" * 32)
        with pytest.raises(EnvironmentFault, match="keyring cannot be reached") as refusal:
            keyrings.keep("0" * 32, Passphrase(WORDS))
        assert "heron" not in str(refusal.value)

    def test_what_is_kept_opens_the_project(self, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        from annotator.bootstrap import open_project, take_passphrase
        from annotator.config import SETTINGS_FILE, Settings, save_settings
        from annotator.domain.passphrase import Passphrase
        from annotator.services.safe import keep_passphrase

        held: dict[tuple[str, str], str] = {}

        class InMemory:
            def get_password(self, service: str, name: str) -> str | None:
                return held.get((service, name))

            def set_password(self, service: str, name: str, password: str) -> None:
                held[service, name] = password

            def delete_password(self, service: str, name: str) -> None:
                held.pop((service, name), None)

        monkeypatch.setattr("keyring.core._keyring_backend", InMemory())
        take_passphrase(Passphrase(WORDS))
        open_project(project).close()
        name = keep_passphrase(project, keep=True)
        save_settings(paths.settings_dir() / SETTINGS_FILE, Settings(in_keyring=(name,)))
        assert "heron" not in (paths.settings_dir() / SETTINGS_FILE).read_text("utf-8")
        assert len(_run("articles", "-p", project, "--json").json["articles"]) == 1
        keep_passphrase(project, keep=False)
        assert _run("articles", "-p", project).status == 1
