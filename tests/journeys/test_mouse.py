"""The whole job with a mouse, in the dark theme."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QToolButton

from annotator.ui.dialogs.exporting import ExportDialog
from annotator.ui.panels.claims.card.status_row import StatusRow
from tests.journeys.conftest import Day, Editor, started


def _drag_over(editor: Editor, phrase: str) -> None:
    view = editor.workspace.article.view
    start = view.text().index(phrase)
    view.ensure_visible(start, start + len(phrase))
    first = view.span_rect(start, start + 1)
    last = view.span_rect(start + len(phrase) - 1, start + len(phrase))
    begin, end = QPoint(first.left() + 1, first.center().y()), QPoint(last.right() - 1, last.center().y())
    port = view.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, begin)
    QTest.mouseMove(port, (begin + end) / 2)
    QTest.mouseMove(port, end)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)


def test_from_the_first_start_to_the_dataset(day: Day, project_file: str, tmp_path: Path) -> None:
    out = tmp_path / "by-mouse.sqlite"

    def job(editor: Editor) -> None:
        started(editor)
        editor.click_button("Import the sample articles")
        editor.told("3 imported")
        editor.until(editor.title, "an article")
        editor.choose_from_menu("View", "Appearance > Appearance: dark")
        editor.until(lambda: editor.window.theme.name == "dark", "the dark theme")
        editor.click_row("Gun control")

        _drag_over(editor, "Established by the Supreme Court in 1967")
        editor.choose_from_menu("Claim", "Make a claim")
        editor.until(lambda: len(editor.claims()) == 1, "the claim")
        editor.until(editor.session.claim_id, "the claim selected")
        editor.sees(lambda: editor.claim().mentions[0].quote, "Established by the Supreme Court in 1967")
        editor.until_in_a_field()
        QTest.keyClicks(editor.focus(), "QI established 1967")
        row = next(iter(editor.workspace.claims.findChildren(StatusRow)))
        editor.click(editor.button_in(row, "verified"))  # leaves the field, which hands its text in
        editor.until(lambda: editor.claim().status == "verified", "verified")
        editor.until(lambda: editor.claim().wording == "QI established 1967", "the wording")
        editor.picture("dark")

        button = next(b for b in editor.window.findChildren(QToolButton) if b.accessibleName() == "Export")
        editor.click(button)
        dialog = editor.dialog(ExportDialog)
        field = next(f for f in dialog.findChildren(QLineEdit) if f.accessibleName() == "File")
        field.setText(str(out))
        editor.click_button("Export")
        editor.told("exported to by-mouse.sqlite")

    assert day(job, project_file) == 0
    with sqlite3.connect(out) as dataset:
        rows = dataset.execute("SELECT claim, status FROM annotations").fetchall()
    dataset.close()
    assert rows == [("QI established 1967", "verified")]
