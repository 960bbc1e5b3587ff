"""Files are looked at, chosen among and taken: nothing comes in that was not chosen, and as it was chosen."""

from __future__ import annotations

import io
import tracemalloc
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.bootstrap import open_project
from annotator.domain.progress import Progress
from annotator.errors import Cancelled, UnreadableSource
from annotator.importing.found import Choice
from annotator.services.projects import Project
from annotator.services.results import Recognised


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    project = open_project(tmp_path / "work.annotator", person="Anna")
    yield project
    project.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "drafts"
    folder.mkdir()
    (folder / "a.txt").write_bytes("Zürich wählt\n\nZehn Leute kamen.".encode("cp1252"))
    (folder / "b.md").write_text("# The court\n\nTen **people** came.")
    (folder / "c.jpg").write_bytes(b"\xff\xd8\xff\xe0\0\x10JFIF")
    (folder / "d.txt").write_bytes(b"")
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("in/e.txt", "The jury\n\nTwelve people sat.")
        archive.writestr("in/f.txt", "Das Gericht\n\nZwölf kamen nach Köln.".encode("cp1252"))
    (folder / "g.zip").write_bytes(buffer.getvalue())
    return folder


def by_name(lines: list[Recognised]) -> dict[str, Recognised]:
    return {Path(line.path).name: line for line in lines}


def test_a_look_tells_what_there_is_and_stores_nothing(project: Project, folder: Path) -> None:
    shown: list[Recognised] = []
    lines = project.import_preview.look([folder], shown=shown.extend)
    assert shown == lines
    assert [Path(line.path).name for line in lines] == ["a.txt", "b.md", "c.jpg", "d.txt", "e.txt", "f.txt"]
    found = by_name(lines)
    court = found["b.md"].look
    assert court is not None
    assert (court.format, court.metadata.title, court.chars, court.cuts) == ("markdown", "The court", 27, 3)
    assert found["c.jpg"].unknown
    assert "is empty" in found["d.txt"].fault
    assert found["e.txt"].path == str(folder / "g.zip" / "in" / "e.txt")
    assert project.articles.ids() == []


def test_what_is_there_already_is_told(project: Project, folder: Path) -> None:
    project.imports.run([folder / "b.md"])
    found = by_name(project.import_preview.look([folder]))
    assert found["b.md"].article_id == project.articles.ids()[0]
    assert not found["e.txt"].article_id


def test_a_preview_shows_the_article_whole(project: Project, folder: Path) -> None:
    found = by_name(project.import_preview.look([folder]))
    article = project.import_preview.article(found["b.md"])
    assert article.draft.text == "The court\n\nTen people came."
    assert [cut.text for cut in article.draft.cuts] == ["# ", "**", "**"]
    assert project.import_preview.article(found["e.txt"]).draft.text == "The jury\n\nTwelve people sat."
    with pytest.raises(UnreadableSource, match="is empty"):
        project.import_preview.article(found["d.txt"])


def test_choices_count_also_within_an_archive(project: Project, folder: Path) -> None:
    inner = str(folder / "g.zip" / "in" / "f.txt")
    choices = {
        str(folder / "a.txt"): Choice(encoding="mac-roman"),
        str(folder / "b.md"): Choice(format_id="text"),
        inner: Choice(encoding="cp1253"),
    }
    lines = project.import_preview.look([folder], choices=choices)
    found = by_name(lines)
    assert [found[name].look.encoding for name in ("a.txt", "f.txt")] == ["mac-roman", "cp1253"]  # type: ignore[union-attr]
    taken = [found["a.txt"], found["b.md"], found["f.txt"]]
    report = project.imports.take(
        taken, choices=choices, titles={(inner, found["f.txt"].number): "The court in Cologne"}
    )
    assert not report.failed
    assert [Path(one.path).name for one in report.imported] == ["a.txt", "b.md", "f.txt"]
    assert [one.format for one in report.imported] == ["text"] * 3
    assert report.imported[2].metadata.title == "The court in Cologne"
    texts = [project.articles.revision(one.article_id).text for one in report.imported]
    assert texts[0].startswith("Z¸rich")
    assert texts[1].startswith("# The court")
    assert "Zwφlf" in texts[2]
    project.history.undo(1)
    assert project.articles.ids() == []


def test_only_what_was_chosen_comes_in(project: Project, folder: Path) -> None:
    found = by_name(project.import_preview.look([folder]))
    report = project.imports.take([found["f.txt"], found["d.txt"]])
    assert [Path(one.path).name for one in report.imported] == ["f.txt"]
    assert [Path(one.path).name for one in report.failed] == ["d.txt"]
    assert len(project.articles.ids()) == 1


def test_what_has_gone_meanwhile_is_told(project: Project, folder: Path) -> None:
    found = by_name(project.import_preview.look([folder]))
    (folder / "b.md").unlink()
    (folder / "g.zip").write_text("A text by now.")
    report = project.imports.take([found["b.md"], found["f.txt"]])
    assert not report.imported
    assert sorted(Path(one.path).name for one in report.failed) == ["b.md", "f.txt"]
    assert all(one.error for one in report.failed)


def test_an_empty_folder_is_told(project: Project, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (line,) = project.import_preview.look([tmp_path / "empty"])
    assert "holds no file" in line.fault


def test_a_look_can_be_stopped(project: Project, folder: Path) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        project.import_preview.look([folder], progress=progress)


def test_thousands_of_lines_hold_no_text(project: Project, tmp_path: Path) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(400):
        (folder / f"{number}.txt").write_text(
            f"Number {number}\n\n" + "Ten people came to the court. " * 4_000
        )  # 48 MB
    tracemalloc.start()
    try:
        lines = project.import_preview.look([folder])
        assert tracemalloc.get_traced_memory()[1] < 12_000_000
    finally:
        tracemalloc.stop()
    assert len(lines) == 400
    assert all(line.look is not None and line.look.chars > 100_000 for line in lines)
    assert replace(lines[0]) == lines[0]
