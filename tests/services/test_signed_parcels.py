"""Parcels are signed by the person's key if there is one: known, new, changed, stripped, broken; each told in words."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator import paths
from annotator.bootstrap import open_project
from annotator.cli import main
from annotator.domain.claim import ClaimFields
from annotator.errors import InvalidInput, OutputExists, UnreadableSource
from annotator.parcels.signing import SIGNATURE
from annotator.services.keys import Keys
from annotator.services.projects import Project
from tests.fixtures.projects import add_article, place_of

ANNAS, BOBS = "annas", "bobs"


@pytest.fixture
def anna(tmp_path: Path) -> Iterator[Project]:
    project = open_project(tmp_path / "anna.annotator", person="Anna")
    article_id = add_article(project)
    project.claims.tag(article_id, *place_of(project, article_id, "1967"), ClaimFields())
    yield project
    project.close()


@pytest.fixture
def bob(tmp_path: Path) -> Iterator[Project]:
    project = open_project(tmp_path / "bob.annotator", person="Bob")
    yield project
    project.close()


def _at(desk: str) -> Path:
    """Sit down at a desk: each has a key and a memory of its own."""
    keys, own = paths.settings_dir() / "keys", paths.settings_dir() / f"keys of {desk}"
    own.mkdir(parents=True, exist_ok=True)
    keys.unlink(missing_ok=True)
    keys.symlink_to(own, target_is_directory=True)
    return own


def _sent(anna: Project, out: Path) -> Path:
    _at(ANNAS)
    anna.sending.send(out, force=True)
    _at(BOBS)
    return out


def _told(bob: Project, parcel: Path, *, dry_run: bool = False) -> str:
    taken, _ = bob.receiving.receive(parcel, dry_run=dry_run)
    return " ".join(map(str, taken.warnings))


def test_a_new_key_is_told_with_its_fingerprint_and_known_from_then_on(
    anna: Project, bob: Project, tmp_path: Path
) -> None:
    _at(ANNAS)
    mark = Keys().make()
    parcel = _sent(anna, tmp_path / "a.parcel")
    assert mark in _told(bob, parcel, dry_run=True)
    assert Keys().known() == {}  # only looked at
    assert "new here" in _told(bob, parcel)
    assert Keys().known() == {"Anna": mark}
    assert _told(bob, parcel) == "Signed by Anna (known)."


def test_another_key_is_refused_until_it_is_trusted(anna: Project, bob: Project, tmp_path: Path) -> None:
    own = _at(ANNAS)
    Keys().make()
    _told(bob, _sent(anna, tmp_path / "a.parcel"))
    (own / "own.key").unlink()
    _at(ANNAS)
    mark = Keys().make()
    parcel = _sent(anna, tmp_path / "b.parcel")
    with pytest.raises(InvalidInput, match=r"WARNING.*another one than before") as refused:
        bob.receiving.receive(parcel)
    assert mark in str(refused.value)
    Keys().trust("Anna", mark)
    assert _told(bob, parcel) == "Signed by Anna (known)."


def test_without_a_signature_nothing_is_said_but_of_who_has_signed_before(
    anna: Project, bob: Project, tmp_path: Path
) -> None:
    assert _told(bob, _sent(anna, tmp_path / "a.parcel")) == ""
    Keys().trust("Anna", "0123" * 8)
    assert "not signed, though" in _told(bob, _sent(anna, tmp_path / "b.parcel"))


@pytest.mark.parametrize("part", [SIGNATURE, "changes"])
def test_a_signature_that_does_not_fit_is_refused(anna: Project, bob: Project, tmp_path: Path, part: str) -> None:
    _at(ANNAS)
    Keys().make()
    parcel = _sent(anna, tmp_path / "a.parcel")
    altered = tmp_path / "altered.parcel"
    other = _sent(anna, tmp_path / "b.parcel")  # of another moment, so of another chain
    with zipfile.ZipFile(parcel) as archive, zipfile.ZipFile(other) as second, zipfile.ZipFile(altered, "w") as out:
        for name in archive.namelist():
            content = archive.read(name)
            if name == SIGNATURE:
                found = json.loads(content)
                wrong = {**found, "signature": found["signature"][::-1]}
                content = json.dumps(wrong).encode() if part == SIGNATURE else second.read(name)
            out.writestr(name, content)
    with pytest.raises(UnreadableSource, match="signature"):
        bob.receiving.receive(altered)
    assert bob.articles.ids() == []


def test_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["key", "show"]) == 1
    assert "annotator key make" in capsys.readouterr().err
    assert main(["key", "make", "--json"]) == 0
    mark = json.loads(capsys.readouterr().out)["fingerprint"]
    assert main(["key", "trust", "Bob", "abcd" * 8]) == 0
    capsys.readouterr()
    assert main(["key", "show", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told == {"fingerprint": mark, "known": {"Bob": " ".join(["abcd"] * 8)}}
    assert (paths.settings_dir() / "keys" / "own.key").stat().st_mode & 0o077 == 0
    with pytest.raises(OutputExists):
        Keys().make()
    assert main(["key", "trust", "Bob", "zz"]) == 1
