"""One window and several projects; the default one; who the history names; stopping what takes long."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QCheckBox, QMenu, QToolButton

from annotator import paths
from annotator.domain.evidence import EvidenceFields
from annotator.ui.dialogs.exporting import ExportDialog
from annotator.ui.operations.strip import ProgressStrip
from tests.journeys.conftest import Day, Editor, started


def test_the_default_project_is_made_when_none_is_named(day: Day) -> None:
    def job(editor: Editor) -> None:
        started(editor)
        editor.sees(lambda: editor.project.path, paths.default_project_path())
        editor.import_samples()

    def next_day(editor: Editor) -> None:
        started(editor)
        editor.until(editor.title, "the article of the day before")

    assert day(job) == 0
    assert day(next_day) == 0


def test_another_project_and_back_again(day: Day, project_file: str, tmp_path: Path) -> None:
    other = tmp_path / "elections.annotator"

    def job(editor: Editor) -> None:
        started(editor)
        editor.import_samples()
        editor.mark_as_claim("qualified immunity")
        first = editor.workspace
        editor.window.open_project(str(other))
        editor.until(lambda: editor.window.workspace() not in (None, first), "the other project")
        editor.sees(lambda: editor.project.path, other)
        editor.sees(editor.project.articles.ids, [])
        editor.sees(lambda: not editor.window.binder["claim.make"].isEnabled())
        second = editor.workspace

        broken = tmp_path / "broken.annotator"
        broken.write_bytes(b"no database" * 200)
        editor.window.open_project(str(broken))
        editor.told("broken.annotator is not an Annotator project")
        editor.sees(lambda: editor.window.workspace() is second)

        button = next(b for b in editor.window.findChildren(QToolButton) if b.accessibleName() == "Project")
        menu = button.menu()
        assert isinstance(menu, QMenu)
        menu.aboutToShow.emit()
        next(action for action in menu.actions() if action.text().startswith("reform")).trigger()
        editor.until(lambda: editor.window.workspace() not in (None, second), "the first project")
        editor.until(lambda: len(editor.workspace.article.marks_of(editor.claims()[0].claim_id)) == 1, "its claim")

    assert day(job, project_file) == 0


def test_the_history_names_whoever_the_preferences_name(day: Day, project_file: str) -> None:
    def job(editor: Editor) -> None:
        started(editor)
        editor.import_samples()
        before = editor.workspace
        editor.name_herself("Ada Lovelace")
        editor.until(lambda: editor.window.workspace() not in (None, before), "the project, opened by her")
        editor.until(editor.title, "the article")
        editor.focus_article()
        editor.mark_as_claim("qualified immunity")
        editor.sees(lambda: editor.project.history.acts()[-1].person, "Ada Lovelace")

    assert day(job, project_file) == 0


def test_an_import_can_be_stopped_and_what_came_in_stays(day: Day, project_file: str, tmp_path: Path) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(6000):
        (folder / f"{number:04}.txt").write_text(f"Headline {number}\n\nThe vote was {number} to 3.\n" * 40)

    def job(editor: Editor) -> None:
        started(editor)
        editor.drop([folder])
        strip = editor.window.findChild(ProgressStrip)
        assert strip is not None
        editor.until(lambda: strip.isVisible() and editor.project.articles.ids(), "the import under way")
        editor.picture("importing")
        editor.click_button("Cancel")
        editor.told("cancelled")
        here = len(editor.project.articles.ids())
        assert 0 < here < 6000
        editor.until(strip.isHidden, "nothing under way")
        editor.undo()
        editor.sees(editor.project.articles.ids, [])

    assert day(job, project_file) == 0


def test_an_export_replaces_a_file_only_when_told(day: Day, project_file: str, tmp_path: Path) -> None:
    out = tmp_path / "reform.sqlite"
    out.write_bytes(b"something else")

    def job(editor: Editor) -> None:
        started(editor)
        editor.import_samples()
        editor.press("Ctrl+E")
        dialog = editor.dialog(ExportDialog)
        editor.fill_in(dialog, "File", str(out))
        editor.picture_of(dialog, "export")
        editor.click_button("Cancel")
        editor.sees(out.read_bytes, b"something else")
        editor.focus_article()
        editor.press("Ctrl+E")
        editor.fill_in(editor.dialog(ExportDialog), "File", str(out))
        editor.click_button("Replace")
        editor.told("exported to reform.sqlite")
        editor.sees(lambda: out.read_bytes().startswith(b"SQLite format 3"))

    assert day(job, project_file) == 0


def test_confidential_evidence_leaves_only_when_told(day: Day, project_file: str, tmp_path: Path) -> None:
    without, along = tmp_path / "without.sqlite", tmp_path / "along.sqlite"

    def job(editor: Editor) -> None:
        started(editor)
        editor.import_samples()
        editor.mark_as_claim("qualified immunity")
        claim_id = editor.session.claim_id()
        editor.settle()
        editor.project.evidence.add(claim_id, EvidenceFields(title="A whistle-blower", confidential=True))
        editor.until(lambda: editor.claim().evidence, "the evidence")
        editor.focus_article()
        editor.export(without)
        editor.told("1 piece of confidential evidence was left out")
        editor.focus_article()
        editor.press("Ctrl+E")
        dialog = editor.dialog(ExportDialog)
        (box,) = [box for box in dialog.findChildren(QCheckBox) if "confidential" in box.text()]
        editor.click(box, QPoint(box.height() // 2, box.height() // 2))
        editor.sees(box.isChecked)
        editor.fill_in(dialog, "File", str(along))
        editor.click_button("Export")
        editor.told("exported to along.sqlite")

    assert day(job, project_file) == 0
    assert b"whistle" not in without.read_bytes()
    assert b"A whistle-blower" in along.read_bytes()
