"""The open project's file is moved, removed or replaced: nothing is lost, nothing more is taken, the editor chooses."""

from __future__ import annotations

import subprocess
from pathlib import Path

from PySide6.QtWidgets import QLabel

from annotator import paths
from annotator.bootstrap import open_project
from annotator.ui.moved_file_bar import MovedFileBar
from tests.journeys.conftest import Day, Editor, started


def words_of_the_bar(editor: Editor) -> str:
    bar = editor.window.findChild(MovedFileBar)
    assert bar is not None
    return " ".join(label.text() for label in bar.findChildren(QLabel)) if bar.isVisible() else ""


def saved(editor: Editor) -> str:
    line = editor.window.findChild(QLabel, "saved")
    assert line is not None
    return line.text()


def claims_in(path: Path) -> int:
    project = open_project(path, person="Ada")
    try:
        assert project.maintenance.check() == []
        return len(list(project.claims.find()))
    finally:
        project.close()


def test_moved_and_gone_on_there(day: Day, project_file: str, tmp_path: Path) -> None:
    moved = tmp_path / "elsewhere.annotator"

    def job(editor: Editor) -> None:
        started(editor)
        editor.import_samples()
        editor.mark_as_claim("qualified immunity")
        before = editor.workspace
        Path(project_file).rename(moved)
        editor.until(lambda: str(moved) in words_of_the_bar(editor), "words on where the file is")
        assert "Saved" not in saved(editor)
        editor.picture("moved")
        editor.focus_article()
        editor.select_phrase("immunity")
        editor.press("C")
        editor.told("was moved to")
        editor.settle()
        assert len(editor.claims()) == 1
        editor.click_button("Go on there")
        editor.until(lambda: editor.window.workspace() not in (None, before), "the project at its new place")
        assert editor.project.path == moved
        assert words_of_the_bar(editor) == ""
        editor.until(editor.title, "the article")
        editor.focus_article()
        editor.mark_as_claim("immunity")
        assert saved(editor) == "Saved"

    assert day(job, project_file) == 0
    assert claims_in(moved) == 2
    assert not Path(project_file).exists()


def test_moved_and_closed_without_a_choice(day: Day, project_file: str, tmp_path: Path) -> None:
    moved = tmp_path / "elsewhere.annotator"

    def job(editor: Editor) -> None:
        started(editor)
        editor.import_samples()
        editor.mark_as_claim("qualified immunity")
        Path(project_file).rename(moved)
        editor.until(lambda: words_of_the_bar(editor), "the words")

    assert day(job, project_file) == 0
    assert claims_in(moved) == 1


def test_replaced_and_both_are_kept(day: Day, project_file: str, tmp_path: Path) -> None:
    other = tmp_path / "other.annotator"
    open_project(other, person="Ada").close()

    def job(editor: Editor) -> None:
        started(editor)
        editor.import_samples()
        editor.mark_as_claim("qualified immunity")
        before = editor.workspace
        other.replace(project_file)
        editor.until(lambda: "was replaced by another file" in words_of_the_bar(editor), "words on the other file")
        editor.picture("replaced")
        editor.click_button("Open the other file")
        editor.until(lambda: editor.window.workspace() not in (None, before), "the other project")
        assert editor.project.articles.ids() == []

    assert day(job, project_file) == 0
    assert claims_in(Path(project_file)) == 0
    [kept] = [path for path in tmp_path.glob("*.annotator") if "kept" in path.name]
    assert claims_in(kept) == 1


def test_removed_and_saved_to_a_new_file(day: Day, project_file: str, tmp_path: Path) -> None:
    new = tmp_path / "new.annotator"

    def job(editor: Editor) -> None:
        started(editor)
        editor.import_samples()
        editor.mark_as_claim("qualified immunity")
        before = editor.workspace
        Path(project_file).unlink()
        editor.until(lambda: "was removed" in words_of_the_bar(editor), "words about it")
        editor.window._projects._save_to(str(new))
        editor.until(lambda: editor.window.workspace() not in (None, before), "the new project")
        assert len(editor.claims()) == 1

    assert day(job, project_file) == 0
    assert claims_in(new) == 1


def test_moved_back_the_work_goes_on(day: Day, project_file: str, tmp_path: Path) -> None:
    moved = tmp_path / "elsewhere.annotator"

    def job(editor: Editor) -> None:
        started(editor)
        editor.import_samples()
        Path(project_file).rename(moved)
        editor.until(lambda: words_of_the_bar(editor), "the words")
        moved.rename(project_file)
        editor.until(lambda: not words_of_the_bar(editor), "no more words")
        editor.mark_as_claim("qualified immunity")
        assert saved(editor) == "Saved"

    assert day(job, project_file) == 0
    assert claims_in(Path(project_file)) == 1


def test_overwritten_and_gone_on_with_what_was_done(day: Day, project_file: str, tmp_path: Path) -> None:
    other = tmp_path / "other.annotator"
    theirs = open_project(other, person="Ada")
    theirs.imports.paste("A headline\n\nWords of hers.\n", "hers.txt")
    theirs.close()
    bytes_of_theirs = other.read_bytes()

    def job(editor: Editor) -> None:
        started(editor)
        editor.import_samples()
        editor.mark_as_claim("qualified immunity")
        before = editor.workspace
        editor.until(lambda: list(paths.open_copies_dir().iterdir()), "the second copy")
        subprocess.run(["cp", str(other), project_file], check=True)
        editor.until(lambda: "was overwritten" in words_of_the_bar(editor), "words about it")
        editor.picture("overwritten")
        editor.click_button("Go on with the copy")
        editor.until(lambda: editor.window.workspace() not in (None, before), "the copy")
        assert len(editor.claims()) == 1
        assert "kept" in str(editor.project.path)

    assert day(job, project_file) == 0
    assert Path(project_file).read_bytes() == bytes_of_theirs
