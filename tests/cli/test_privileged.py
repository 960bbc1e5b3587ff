"""What counsel advised is in the log, and in nothing that leaves: no format, no parcel, no report has a word of it."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from annotator.bootstrap import open_project
from annotator.cli import main
from annotator.domain.claim import ClaimFields
from annotator.exporting.writers import WRITERS
from tests.fixtures.projects import add_article, place_of

SECRET = "Xanthippe"
"""Stands in the text, the subject and the counsel of the remark, and nowhere else."""


@pytest.fixture
def place(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    path = tmp_path / "work.annotator"
    project = open_project(path, person="Anna")
    article_id = add_article(project)
    claim = project.claims.tag(article_id, *place_of(project, article_id, "1967"), ClaimFields(status="verified"))
    project.close()
    words = [f"{SECRET} advises to cut it", "--counsel", f"Dr {SECRET}", "--subject", f"the {SECRET} risk"]
    for on in (["--article", article_id], ["--claim", claim.claim_id]):
        assert main(["privileged", *words, *on, "-p", str(path), "--json"]) == 0
    capsys.readouterr()
    return path


def test_the_log_says_who_and_what_about_and_not_what(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["privileged", "-p", str(place), "--json"]) == 0
    told = capsys.readouterr().out
    log = json.loads(told)["privileged"]
    assert [(one["counsel"], one["subject"]) for one in log] == [(f"Dr {SECRET}", f"the {SECRET} risk")] * 2
    assert "advises" not in told
    assert main(["privileged", "--show", log[0]["remark_id"], "-p", str(place)]) == 0
    assert "advises to cut it" in capsys.readouterr().out


@pytest.mark.parametrize("writer", WRITERS, ids=lambda one: one.id)
def test_no_format_has_it(place: Path, tmp_path: Path, writer: object, capsys: pytest.CaptureFixture[str]) -> None:
    format_id = writer.id  # type: ignore[attr-defined]  # a row of WRITERS
    out = tmp_path / "out"
    options = ["-o", "history=yes"] if any(one.key == "history" for one in writer.all_options) else []  # type: ignore[attr-defined]
    main(["export", "-f", format_id, str(out / "it"), *options, "-p", str(place)])
    assert not _holding(out)


def test_no_parcel_has_it(place: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    out.mkdir()
    assert main(["send", str(out / "it.parcel"), "-p", str(place)]) == 0
    assert not _holding(out)


def test_undo_takes_one_back_and_removing_it_is_a_step(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project = open_project(place, person="Anna")
    try:
        first, second = project.privileged.log()
        project.privileged.delete(first.remark_id)
        assert project.privileged.log() == [second]
        project.history.undo()
        assert {one.remark_id for one in project.privileged.log()} == {first.remark_id, second.remark_id}
        project.claims.delete([second.claim_id])
        assert [one.remark_id for one in project.privileged.log()] == [first.remark_id]
        assert project.maintenance.check() == []
    finally:
        project.close()


def test_one_without_a_subject_is_refused(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["privileged", "words", "--counsel", "Dr X", "--article", "x", "-p", str(place)]) == 1
    assert "names counsel and a subject" in capsys.readouterr().err


def _holding(folder: Path) -> list[str]:
    """The files that hold it, also packed."""
    found = []
    for one in folder.rglob("*") if folder.exists() else ():
        if not one.is_file():
            continue
        contents = [one.read_bytes()]
        if zipfile.is_zipfile(one):
            with zipfile.ZipFile(one) as archive:
                contents += [archive.read(name) for name in archive.namelist()]
        if any(SECRET.lower().encode() in content.lower() for content in contents):
            found.append(one.name)
    return found
