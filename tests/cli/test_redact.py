"""Names on the project's list are in nothing that leaves: text, places, sources, titles, names of files, history."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from annotator.bootstrap import open_project
from annotator.cli import main
from annotator.domain.claim import ClaimFields
from annotator.domain.evidence import EvidenceFields, Stance
from annotator.exporting.writers import WRITERS, Writer
from tests.fixtures.projects import add_article, place_of

_TEXT = (
    "A visit by Vera Koslowski\n\nVera Koslowski, who kept the books, said 12 million. VERA\nKOSLOWSKI repeated it.\n"
)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    path = tmp_path / "work.annotator"
    project = open_project(path, person="Vera Koslowski")
    article_id = add_article(project, _TEXT, "Vera Koslowski.txt")
    start, end = place_of(project, article_id, "Koslowski, who kept")
    fields = ClaimFields(wording="Vera Koslowski kept the books", status="verified", claimant="Vera Koslowski")
    claim_id = project.claims.tag(article_id, start, end, fields).claim_id
    source = EvidenceFields(Stance.SUPPORTS, title="Diary of Vera Koslowski", url="https://x.test/vera_koslowski")
    project.evidence.add(claim_id, source)
    project.work.ask(article_id, "Did Vera Koslowski say so?", claim_id)
    project.redaction.set(["Vera Koslowski"])
    project.close()
    return path


@pytest.mark.parametrize("writer", WRITERS, ids=lambda one: one.id)
def test_no_format_has_a_name(place: Path, tmp_path: Path, writer: Writer, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    out.mkdir()
    options = ["-o", "history=yes"] if any(one.key == "history" for one in writer.all_options) else []
    main(["export", "-f", writer.id, str(out / "it"), *options, "-p", str(place)])
    assert [one for one in out.rglob("*") if _holds(one)] == []
    assert "Traceback" not in capsys.readouterr().err


def test_places_stay_right_and_how_many_is_told(
    place: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "it.jsonl"
    assert main(["export", "-f", "jsonl", str(out), "-p", str(place), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["redacted"] > 5
    [line] = map(json.loads, out.read_text(encoding="utf-8").splitlines())
    assert line["quote"] == "█" * 9 + ", who kept"
    assert (line["start_char"], line["end_char"]) == (_TEXT.index("Koslowski,"), _TEXT.index(" the books"))


def test_not_or_by_more_names(place: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for said, words in (("no", "Vera Koslowski kept the books"), ("the books", "█" * 14 + " kept " + "█" * 9)):
        out = tmp_path / f"{said}.jsonl"
        assert main(["export", "-f", "jsonl", str(out), "-o", f"redact={said}", "-p", str(place)]) == 0
        assert words in out.read_text(encoding="utf-8")
    assert main(["redact", "--remove", "Vera Koslowski", "-p", str(place)]) == 0
    assert main(["export", "-f", "jsonl", str(tmp_path / "x"), "-o", "redact=yes", "-p", str(place)]) == 1
    assert "no list of names" in capsys.readouterr().err


def test_the_list_is_a_step_of_undo_and_the_history_has_no_name(
    place: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project = open_project(place, person="Anna")
    try:
        project.redaction.set(["Vera Koslowski", "Bob Weiss"])
        told = project.history.newest(1)[0][0].in_one_line()
        assert "Weiss" not in told
        project.history.undo()
        assert project.redaction.names() == ("Vera Koslowski",)
        assert project.maintenance.check() == []
    finally:
        project.close()


def _holds(file: Path) -> bool:
    if "koslowski" in file.name.lower():
        return True
    if not file.is_file():
        return False
    contents = [file.read_bytes()]
    if zipfile.is_zipfile(file):
        with zipfile.ZipFile(file) as archive:
            contents += [archive.read(name) for name in archive.namelist()] + [" ".join(archive.namelist()).encode()]
    return any(b"koslowski" in one.lower() for one in contents)
