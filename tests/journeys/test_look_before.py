"""A look before the import: what was dropped is seen, changed and chosen among; only that comes in, as one step."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QTreeWidget

from annotator.ui.dialogs.import_report import ImportReportDialog
from annotator.ui.dialogs.importing.model import FILE, NOTES, TITLE
from annotator.ui.dialogs.importing.window import ImportWindow
from tests.journeys.conftest import Day, Editor, started

DRAFTS = Path(__file__).parents[1] / "fixtures" / "drafts"
LONG = "The Senate voted 52 to 48 on Monday, and the bill goes back to the House. " * 3


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "arrived"
    (folder / "deeper").mkdir(parents=True)
    shutil.copy(DRAFTS / "libreoffice.docx", folder / "draft.docx")
    rows = [f'"Vote {number}","{LONG} {number}","A lead {number}"' for number in range(1, 4)]
    (folder / "wire.csv").write_text("\n".join(["headline,text,lead", *rows]), encoding="utf-8")
    (folder / "broken.docx").write_bytes((DRAFTS / "libreoffice.docx").read_bytes()[:900])
    (folder / "deeper" / "latin.txt").write_bytes("Le café a été fermé en 1967, dit la mairie.\n".encode("cp1252"))
    return folder


def drop_on(dialog: ImportWindow, files: list[Path]) -> None:
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    place = QPointF(dialog.rect().center())
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(place.toPoint(), Qt.DropAction.CopyAction, held, buttons, keys)
    QApplication.sendEvent(dialog, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(dialog, QDropEvent(place, Qt.DropAction.CopyAction, held, buttons, keys))


def column(dialog: ImportWindow, number: int) -> list[str]:
    return [str(dialog.model.index(row, number).data()) for row in range(dialog.model.rowCount())]


def choose(dialog: ImportWindow, name: str) -> None:
    """Go to the line of a file."""
    row = column(dialog, FILE).index(name)
    flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    dialog.table.selectionModel().setCurrentIndex(dialog.model.index(row, FILE), flags)


def test_a_folder_is_looked_at_chosen_among_and_taken(day: Day, project_file: str, folder: Path) -> None:
    def job(editor: Editor) -> None:
        started(editor)
        editor.run_command("look before")
        dialog = editor.dialog(ImportWindow)
        assert isinstance(dialog, ImportWindow)
        assert not dialog.take.isEnabled()
        drop_on(dialog, [folder])
        editor.sees(lambda: dialog.files.step() is None and dialog.model.rowCount(), 6)
        assert column(dialog, FILE) == [
            "broken.docx",
            "draft.docx",
            "wire.csv #2",
            "wire.csv #3",
            "wire.csv #4",
            "latin.txt",
        ]
        assert "5" in dialog.count.text()
        assert "1" in dialog.count.text()
        assert editor.project.articles.ids() == [], "nothing comes in before it is taken"

        choose(dialog, "draft.docx")
        editor.sees(lambda: "[1]" in dialog.pane.preview.toPlainText())
        assert column(dialog, NOTES)[1]
        editor.picture_of(dialog, "import-look")

        choose(dialog, "wire.csv #3")
        dialog.table.setFocus()
        editor.press("Space")
        choose(dialog, "latin.txt")
        editor.press("F2")
        editor.until_in_a_field()
        editor.type("The town hall")
        editor.press("Return")
        editor.sees(lambda: column(dialog, TITLE)[5], "The town hall")
        dialog.table.setFocus()
        editor.press("Return")
        editor.told("4 imported")
        titles = {editor.project.articles.get(one).metadata.title for one in editor.project.articles.ids()}
        assert {"Vote 1", "Vote 3", "The town hall"} < titles
        editor.focus_article()
        editor.undo()
        editor.sees(editor.project.articles.ids, [])

    assert day(job, project_file) == 0


def test_after_a_plain_drop_what_is_doubtful_can_be_looked_at(day: Day, project_file: str, tmp_path: Path) -> None:
    folder = tmp_path / "arrived"
    folder.mkdir()
    (folder / "good.txt").write_text(f"A headline\n\n{LONG}", encoding="utf-8")
    (folder / "odd.csv").write_text("a,b\nThe first,A short text.\n", encoding="utf-8")

    def job(editor: Editor) -> None:
        started(editor)
        editor.drop([folder])
        editor.told("1 imported, 1 failed")
        assert not [top for top in QApplication.topLevelWidgets() if isinstance(top, ImportWindow)], "it asks nothing"
        editor.click_button("Look…")
        dialog = editor.dialog(ImportWindow)
        assert isinstance(dialog, ImportWindow)
        editor.sees(lambda: dialog.files.step() is None and column(dialog, FILE), ["odd.csv"])
        dialog.close()

        editor.focus_article()
        editor.run_command("Last import")
        report = editor.dialog(ImportReportDialog)
        (tree,) = report.findChildren(QTreeWidget)
        tree.setCurrentItem(tree.topLevelItem(1))
        editor.click_button("Look…")
        editor.until(lambda: editor.dialog(ImportWindow) is not dialog, "the other file's lines")
        again = editor.dialog(ImportWindow)
        assert isinstance(again, ImportWindow)
        editor.sees(lambda: again.files.step() is None and column(again, FILE), ["good.txt"])
        assert not again.take.isEnabled(), "its text is here already"
        again.close()
        report.close()

    assert day(job, project_file) == 0
