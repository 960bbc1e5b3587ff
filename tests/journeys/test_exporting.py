"""The export dialog: formats with their options, what would be lost told first, choices kept by name."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit

from annotator.services.export_profiles import ExportProfile, ExportProfiles
from annotator.ui.dialogs.exporting import ExportDialog, ExportWish
from annotator.ui.dialogs.exporting.preflight import Preflight
from annotator.ui.widgets.many_choice import ManyChoice
from tests.journeys.conftest import Day, Editor, started


def choose(dialog: ExportDialog, name: str, value: str) -> None:
    box = next(one for one in dialog.findChildren(QComboBox) if one.accessibleName() == name)
    box.setCurrentIndex(box.findData(value))


def told_before(dialog: ExportDialog) -> str:
    (frame,) = dialog.findChildren(Preflight)
    return frame.words


def test_what_is_lost_is_told_before_and_the_choices_are_kept(day: Day, project_file: str, tmp_path: Path) -> None:
    out = tmp_path / "checked.jsonl"

    def job(editor: Editor) -> None:
        started(editor)
        editor.import_samples()
        editor.mark_as_claim("qualified immunity")
        editor.word_it("Something about qualified immunity")
        editor.focus_article()
        editor.press("Ctrl+E")
        dialog = editor.dialog(ExportDialog)
        editor.until(lambda: "Nothing is lost" in told_before(dialog), "that SQLite holds all")
        choose(dialog, "Format", "jsonl")
        editor.until(lambda: "holds no history" in told_before(dialog), "what JSON lines cannot hold")
        statuses = next(one for one in dialog.findChildren(ManyChoice) if one.accessibleName().endswith("statuses"))
        verified = next(box for box in statuses.findChildren(QCheckBox) if box.text() == "verified")
        verified.setChecked(True)
        editor.until(lambda: "0 claims" in told_before(dialog), "that nothing is verified")
        editor.picture_of(dialog, "export-options")
        verified.setChecked(False)
        editor.until(lambda: "1 claim " in told_before(dialog), "the claim")
        editor.fill_in(dialog, "As it was on", "1999-12-31")
        editor.press("Tab")
        editor.until(lambda: "had not been begun" in told_before(dialog), "that there was no project yet")
        editor.fill_in(dialog, "As it was on", "1")
        editor.press("Tab")
        editor.until(lambda: "0 claims" in told_before(dialog), "the project after its first act")
        editor.fill_in(dialog, "As it was on", "")
        editor.press("Delete")
        editor.press("Tab")
        editor.until(lambda: "1 claim " in told_before(dialog), "the claim of now")
        editor.fill_in(dialog, "File", str(out))
        editor.fill_in(dialog, "Keep these choices as", "For the data desk")
        editor.click_button("Export")
        editor.told("1 place written and read back, none differs")
        editor.picture("exported")

        editor.focus_article()
        editor.press("Ctrl+E")
        dialog = editor.dialog(ExportDialog)
        choose(dialog, "Format", "sqlite")
        choose(dialog, "Kept exports", "For the data desk")
        file = next(one for one in dialog.findChildren(QLineEdit) if one.accessibleName() == "File")
        editor.sees(file.text, str(out))
        editor.click_button("Replace")
        editor.until(lambda: editor.window.runner.busy is False, "the second export")

    assert day(job, project_file) == 0
    (line,) = out.read_text(encoding="utf-8").splitlines()
    assert json.loads(line)["claim"] == "Something about qualified immunity"
    (profile,) = ExportProfiles().all()
    assert (profile.name, profile.format, profile.out) == ("For the data desk", "jsonl", str(out))


def test_a_kept_export_means_what_it_meant_when_it_was_kept(day: Day, project_file: str, tmp_path: Path) -> None:
    kept = {"anonymise": "true", "tags": "renamed since", "articles": "one,two"}
    ExportProfiles().keep(ExportProfile("For outsiders", "jsonl", kept, str(tmp_path / "outside.jsonl")))
    ExportProfiles().keep(ExportProfile("Zoo", "csv", {}, str(tmp_path / "zoo.csv")))

    def job(editor: Editor) -> None:
        started(editor)
        editor.import_samples()
        editor.press("Ctrl+E")
        dialog = editor.dialog(ExportDialog)
        wishes: list[ExportWish] = []
        dialog.preflight_wanted.connect(wishes.append)
        choose(dialog, "Kept exports", "For outsiders")
        editor.until(lambda: wishes, "a look before")
        assert wishes[-1].options == {"anonymise": "yes", "tags": "renamed since"}
        assert wishes[-1].article_ids == ("one", "two")
        editor.until(lambda: "no article one" in told_before(dialog), "that an article is gone")
        editor.click_button("Forget")
        file = next(one for one in dialog.findChildren(QLineEdit) if one.accessibleName() == "File")
        editor.sees(file.text, str(tmp_path / "outside.jsonl"))
        editor.sees(lambda: [one.name for one in ExportProfiles().all()], ["Zoo"])
        dialog.close()

    assert day(job, project_file) == 0


def test_the_keys_go_through_the_dialog_from_the_top_and_through_its_menus(day: Day, project_file: str) -> None:
    def job(editor: Editor) -> None:
        started(editor)
        editor.import_samples()
        editor.focus_article()
        editor.press("Ctrl+E")
        dialog = editor.dialog(ExportDialog)
        for format_id in ("sqlite", "claimreview", "jsonl"):
            choose(dialog, "Format", format_id)
            editor.until(lambda: all(one.isVisible() for one in dialog.findChildren(ManyChoice)), "the new fields")
            heights: list[int] = []
            next(one for one in dialog.findChildren(QComboBox) if one.accessibleName() == "Format").setFocus()
            while editor.focus().accessibleName() != "Keep these choices as":
                heights.append(editor.focus().mapTo(dialog, editor.focus().rect().center()).y() // 8)
                editor.press("Tab")
            assert heights == sorted(heights)
            assert len(heights) >= 8
        statuses = next(one for one in dialog.findChildren(ManyChoice) if one.accessibleName().endswith("statuses"))
        statuses.setFocus()
        editor.press("Space")
        editor.until(statuses.menu().isVisible, "the menu of statuses")
        for key in ("Down", "Down", "Space", "Up", "Space", "Tab", "Tab", "Space"):
            editor.press(key)
        assert statuses.chosen() == ["checking", "verified", "false"]
        editor.press("Escape")
        editor.until(statuses.hasFocus, "the dialog again")
        dialog.close()

    assert day(job, project_file) == 0


def test_any_place_can_be_typed(day: Day, project_file: str) -> None:
    def job(editor: Editor) -> None:
        started(editor)
        editor.import_samples()
        editor.press("Ctrl+E")
        dialog = editor.dialog(ExportDialog)
        for place in ("~nobody-here/x.jsonl", "x" * 300, "/nowhere/x/y", "", "."):
            editor.fill_in(dialog, "File", place)
        (file,) = (one for one in dialog.findChildren(QLineEdit) if one.accessibleName() == "File")
        file.clear()
        choose(dialog, "Format", "jsonl")
        assert file.text() == ""
        dialog.close()

    assert day(job, project_file) == 0
