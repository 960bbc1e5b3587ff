"""The safe: what is read of an encrypted file without SQLCipher, how it is opened, and what it never tells."""

from __future__ import annotations

import os
import pickle
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from annotator.bootstrap import open_project, passphrase_in
from annotator.domain.backup import Occasion
from annotator.domain.claim import ClaimFields, ClaimFilter
from annotator.domain.passphrase import Passphrase
from annotator.errors import EnvironmentFault, InvalidInput, Locked, ProjectUnusable
from annotator.services.copies import passes_the_check
from annotator.services.safe import decrypt, encrypt
from annotator.storage import access, conversion, keys
from annotator.storage.access import Access
from annotator.storage.cipher import PAGE, key_of
from tests.fixtures.projects import add_article
from tests.storage.test_opening import OLD_PROJECTS

WORDS = "Seven blue herons, née Ångström"
SECRET = "Qualified immunity was born of a bridge"


@pytest.fixture(autouse=True)
def _nothing_known() -> Iterator[None]:
    keys.forget()
    yield
    keys.forget()


@pytest.fixture
def home(_a_home_of_its_own: Path) -> Path:
    """Where the program keeps what is not in the project."""
    return _a_home_of_its_own


_made: list[Path] = []
"""Made once, in the home of the first test that needs it: no fixture of the module has a home of its own."""


@pytest.fixture
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An encrypted project, to be copied."""
    if _made:
        return _made[0]
    path = tmp_path_factory.mktemp("safe") / "made.annotator"
    _make(path)
    encrypt(path, Passphrase(WORDS), check=passes_the_check())
    keys.forget()
    _made.append(path)
    return path


@pytest.fixture
def project(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copyfile(made, tmp_path / "drafts.annotator"))


def _make(path: Path) -> None:
    with closing(open_project(path, person="Anna")) as opened:
        article = add_article(opened, text=f"{SECRET}. It was 1967.\n")
        opened.claims.tag(article, 0, 18)


def _claims(path: Path) -> list[str]:
    with closing(open_project(path, person="Anna")) as opened:
        return [claim.mentions[0].quote for claim in opened.claims.find(ClaimFilter())]


def _plain_in(*folders: Path) -> list[Path]:
    """The files in which the secret stands for all to read."""
    files = (file for folder in folders for file in folder.rglob("*") if file.is_file())
    return [file for file in files if b"immunity" in file.read_bytes()]


class TestPassphrase:
    def test_the_same_letters_are_the_same_however_they_are_composed(self) -> None:
        assert Passphrase("Å") == Passphrase("Å")
        assert key_of(Passphrase("é"), bytes(16)) == key_of(Passphrase("é"), bytes(16))

    @pytest.mark.parametrize("text", ["", "   ", "two\nlines", "a\0b", "x" * 2000])
    def test_none_that_is_empty_or_no_line(self, text: str) -> None:
        with pytest.raises(InvalidInput):
            Passphrase(text)

    def test_it_is_shown_nowhere(self) -> None:
        passphrase = Passphrase(WORDS)
        with pytest.raises(TypeError):
            pickle.dumps(passphrase)
        shown = f"{passphrase} {passphrase!r} {Access(key_of(passphrase, bytes(16)), bytes(16))!r}"
        assert "heron" not in shown
        assert key_of(passphrase, bytes(16)).hex() not in shown

    def test_a_file_holds_it_as_its_line(self, tmp_path: Path) -> None:
        file = tmp_path / "passphrase"
        file.write_bytes(b"\xef\xbb\xbf" + WORDS.encode() + b"\r\n")
        assert passphrase_in(file) == Passphrase(WORDS)
        file.write_bytes(b"\xff\xfeheron")
        with pytest.raises(InvalidInput) as refusal:
            passphrase_in(file)
        assert "heron" not in str(refusal.value)


class TestOpening:
    def test_with_the_passphrase(self, project: Path) -> None:
        keys.tell(Passphrase(WORDS))
        assert _claims(project) == ["Qualified immunity"]

    def test_sqlcipher_opens_it_by_the_passphrase_too(self, project: Path) -> None:
        """Nobody is bound to this program: the key is the one that SQLCipher derives itself."""
        with closing(Access(by_cipher=True).connect(project)) as connection:
            connection.execute(f"PRAGMA key = '{WORDS}'")
            assert connection.execute("SELECT count(*) FROM claims").fetchone() == (1,)

    def test_without_a_passphrase_it_is_asked_for(self, project: Path) -> None:
        with pytest.raises(Locked, match="is encrypted") as refusal:
            open_project(project)
        assert not refusal.value.wrong

    def test_a_wrong_passphrase_is_told_as_that(self, project: Path) -> None:
        before = project.read_bytes()
        keys.tell(Passphrase("Seven blue heron"))
        with pytest.raises(Locked, match="does not open") as refusal:
            open_project(project)
        assert refusal.value.wrong
        assert project.read_bytes() == before

    def test_damage_in_its_first_page_is_told_as_that(self, project: Path) -> None:
        _flip(project, 100)
        keys.tell(Passphrase(WORDS))
        with pytest.raises(ProjectUnusable, match="is damaged: the passphrase is right"):
            open_project(project)

    def test_and_so_is_damage_in_its_very_beginning_where_it_was_open_before(self, project: Path) -> None:
        keys.tell(Passphrase(WORDS))
        assert _claims(project)
        keys.forget()
        _flip(project, 3)  # in the salt: nothing can be derived from it any more
        keys.tell(Passphrase("eight red herrings"))
        with pytest.raises(Locked):
            open_project(project)
        keys.tell(Passphrase(WORDS))
        with pytest.raises(ProjectUnusable, match="is damaged: the passphrase is right"):
            open_project(project)

    @pytest.mark.parametrize("page", [3, -2])
    def test_damage_in_any_other_page_is_found_by_the_check(self, project: Path, page: int) -> None:
        size = project.stat().st_size
        _flip(project, (page % (size // PAGE)) * PAGE + 1000)
        keys.tell(Passphrase(WORDS))
        try:
            with closing(open_project(project)) as opened:
                problems = opened.maintenance.check()
        except ProjectUnusable as error:
            problems = [str(error)]
        assert problems

    def test_half_a_file_is_damaged(self, project: Path) -> None:
        with project.open("r+b") as file:
            file.truncate(project.stat().st_size // PAGE // 2 * PAGE)
        keys.tell(Passphrase(WORDS))
        with pytest.raises(ProjectUnusable) as refusal:
            passes_the_check()(project)
        assert not isinstance(refusal.value, Locked)

    def test_what_is_no_database_is_not_taken_for_an_encrypted_one(self, tmp_path: Path) -> None:
        file = tmp_path / "letter.annotator"
        file.write_bytes(b"Dear Anna, " * 4096)
        with pytest.raises(ProjectUnusable, match="is not an Annotator project") as refusal:
            open_project(file)
        assert not isinstance(refusal.value, Locked)

    def test_without_the_extra_the_words_say_how_to_get_it(
        self, project: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        access._cipher_library.cache_clear()
        monkeypatch.setitem(sys.modules, "sqlcipher3.dbapi2", None)
        with pytest.raises(ProjectUnusable, match=r"Install annotator\[vault\]"):
            open_project(project)
        access._cipher_library.cache_clear()

    def test_a_plain_project_never_meets_it(self, tmp_path: Path) -> None:
        script = (
            "import sys; from annotator.cli import main\n"
            "assert main(['-p', sys.argv[1], 'import', sys.argv[2]]) == 0\n"
            "assert main(['-p', sys.argv[1], 'backup']) == 0\n"
            "assert not [name for name in sys.modules if name.startswith(('sqlcipher3', 'keyring'))]\n"
        )
        (tmp_path / "article.txt").write_text("It was 1967.\n")
        arguments = [sys.executable, "-c", script, str(tmp_path / "plain.annotator"), str(tmp_path / "article.txt")]
        done = subprocess.run(arguments, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr

    def test_of_an_older_schema_nothing_is_plain_while_it_is_brought_up(self, tmp_path: Path, home: Path) -> None:
        old = Path(shutil.copyfile(OLD_PROJECTS[0], tmp_path / "old.annotator"))
        salt = bytes(range(16))
        conversion.convert(old, access.PLAIN, keys.new_access(Passphrase(WORDS), salt), check=lambda _: None)
        keys.forget()
        keys.tell(Passphrase(WORDS))
        with closing(open_project(old, person="Anna")) as opened:
            assert opened.maintenance.check() == []
        kept = list((home / "share" / "annotator" / "backups").rglob("*upgrade*"))
        assert kept, "a copy of what was there"
        assert all(file.read_bytes().startswith(salt) for file in (old, *kept))


class TestConverting:
    def test_nothing_of_it_is_plain_any_more(self, tmp_path: Path, home: Path) -> None:
        path = tmp_path / "drafts.annotator"
        _make(path)
        with closing(open_project(path, person="Anna")) as opened:
            opened.backups.look_after()
            assert opened.backups.all()
        assert _plain_in(tmp_path, home)
        passphrase = Passphrase(WORDS)
        done = encrypt(path, passphrase, check=passes_the_check())
        assert (done.encrypted, done.backups, done.elsewhere, done.left) == (True, 1, (), ())
        with closing(open_project(path, person="Anna")) as opened:
            [claim] = opened.claims.find(ClaimFilter())
            opened.claims.set_fields(claim.claim_id, ClaimFields(rationale=f"{SECRET}, I say."))
            opened.backups.make(tmp_path / "copy.annotator")
            opened.backups.look_after()
            opened.sending.send(tmp_path / "all.parcel")
            (tmp_path / "shared").mkdir()
            assert opened.exchange.exchange(tmp_path / "shared").sent
            assert (tmp_path / "drafts.annotator-wal").stat().st_size
            assert len(list((tmp_path / "shared").iterdir())) == 1
            assert _plain_in(tmp_path, home) == []
        assert _plain_in(tmp_path, home) == []

    def test_a_copy_that_lies_elsewhere_is_told(self, tmp_path: Path) -> None:
        path = tmp_path / "drafts.annotator"
        _make(path)
        with closing(open_project(path, person="Anna")) as opened:
            opened.backups.make(tmp_path / "mine.annotator")
        done = encrypt(path, Passphrase(WORDS), check=passes_the_check())
        assert done.elsewhere == (tmp_path / "mine.annotator",)

    def test_plain_again_it_holds_the_same(self, project: Path) -> None:
        keys.tell(Passphrase(WORDS))
        with closing(open_project(project, person="Anna")) as opened:
            seal = opened.maintenance.seal()
        done = decrypt(project, check=passes_the_check())
        assert not done.encrypted
        assert project.read_bytes().startswith(b"SQLite format 3")
        keys.forget()
        with closing(open_project(project, person="Anna")) as opened:
            assert opened.maintenance.seal() == seal
            assert opened.maintenance.check() == []

    def test_a_backup_that_stays_locked_is_no_failed_one(self, project: Path) -> None:
        keys.tell(Passphrase(WORDS))
        with closing(open_project(project, person="Anna")) as opened:
            opened.backups.patient = True  # so that it is checked later
            opened.backups._add(project, Occasion.DAILY)
            (backup,) = opened.backups.all()
            assert not backup.verified
        decrypt(project, check=passes_the_check())
        keys.forget()
        told: list[str] = []
        with closing(open_project(project, person="Anna")) as opened:
            opened.backups.notice = told.append
            opened.backups.look_after()
            assert backup.path in [one.path for one in opened.backups.all()]
        assert told == []

    def test_what_does_not_pass_the_check_changes_nothing(self, project: Path, tmp_path: Path) -> None:
        def refuse(_copy: Path) -> None:
            raise ProjectUnusable("it does not pass")

        before = project.read_bytes()
        keys.tell(Passphrase(WORDS))
        with pytest.raises(ProjectUnusable, match="it does not pass"):
            decrypt(project, check=refuse)
        keys.forget()
        keys.tell(Passphrase(WORDS))
        assert _claims(project) == ["Qualified immunity"]
        assert len(before) == project.stat().st_size
        assert _plain_in(tmp_path) == []

    def test_not_while_another_window_has_it(self, tmp_path: Path) -> None:
        path = tmp_path / "drafts.annotator"
        _make(path)
        script = (
            "import sys; from pathlib import Path; from annotator.bootstrap import open_project\n"
            "opened = open_project(sys.argv[1]); print('open', flush=True); sys.stdin.read(); opened.close()\n"
        )
        other = subprocess.Popen(
            [sys.executable, "-c", script, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        try:
            with pytest.raises(EnvironmentFault, match="is open in another window"):
                encrypt(path, Passphrase(WORDS), check=passes_the_check())
        finally:
            other.communicate("")
        assert path.read_bytes().startswith(b"SQLite format 3")
        assert sorted(file.name for file in tmp_path.iterdir()) == ["drafts.annotator"]


_ALL = bool(os.environ.get("ANNOTATOR_TEST_SEED"))


@pytest.mark.parametrize("what", ["encrypt", "decrypt"])
def test_killed_at_any_moment_nothing_is_lost_and_nothing_plain_stays(
    what: str, made: Path, tmp_path: Path, home: Path
) -> None:
    """Each moment in which a file is touched; by day some of them, at night all."""
    before = tmp_path / "before.annotator"
    keys.tell(Passphrase(WORDS))
    shutil.copyfile(made, before)
    if what == "encrypt":
        decrypt(before, check=passes_the_check())
    moments = _dying(what, _set_up(before, tmp_path, home), 0)
    assert moments > 10
    for moment in range(1, moments + 1, 1 if _ALL else 5):
        folder = _set_up(before, tmp_path, home)
        assert _dying(what, folder, moment) == -signal.SIGKILL
        keys.forget()
        keys.tell(Passphrase(WORDS))
        with closing(open_project(folder / "drafts.annotator", person="Anna", make=False)) as opened:
            opened.backups.look_after()
            assert opened.maintenance.check() == []
            assert len(list(opened.claims.find(ClaimFilter()))) == 1
            encrypted = opened.encrypted
            assert all(opened.backups.holding(backup) for backup in opened.backups.all())
        assert [file.name for file in folder.iterdir()] == ["drafts.annotator"], f"left at moment {moment}"
        assert bool(_plain_in(folder)) is not encrypted, f"at moment {moment}"
        if encrypted:
            assert _plain_in(home) == [], f"at moment {moment}"


def _set_up(before: Path, tmp_path: Path, home: Path) -> Path:
    """A project with one backup."""
    shutil.rmtree(home / "share", ignore_errors=True)
    folder = _copied(before, tmp_path)
    keys.tell(Passphrase(WORDS))
    with closing(open_project(folder / "drafts.annotator", person="Anna")) as opened:
        opened.backups.look_after()
        assert len(opened.backups.all()) == 1
    return folder


def _copied(before: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "killed"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    shutil.copyfile(before, folder / "drafts.annotator")
    return folder


def _dying(what: str, folder: Path, moment: int) -> int:
    """Convert a project and be killed at a moment; return how many there were, or what ended it."""
    module = "tests.storage.dying_conversion"
    command = [sys.executable, "-m", module, what, str(folder / "drafts.annotator"), WORDS, str(moment)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode in (0, -9), done.stderr
    return int(done.stdout) if done.returncode == 0 else done.returncode


def _flip(path: Path, place: int) -> None:
    with path.open("r+b") as file:
        file.seek(place)
        byte = file.read(1)[0]
        file.seek(place)
        file.write(bytes([byte ^ 1]))
