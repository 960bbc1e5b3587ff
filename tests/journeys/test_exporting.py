"""The export dialog: formats with their options, what would be lost told first, choices kept by name."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit

from annotator.services.export_profiles import ExportProfiles
from annotator.ui.dialogs.exporting import ExportDialog
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
