"""What is told, and what the keys reach: Enter on buttons, the guide, links that cannot be opened, the page of keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QDialog,
    QFileDialog,
    QKeySequenceEdit,
    QLabel,
    QMenu,
    QPushButton,
    QRadioButton,
    QTabWidget,
    QToolButton,
    QTreeWidget,
    QWidget,
)

from annotator.ui.dialogs.guide import GuideDialog
from annotator.ui.dialogs.history.window import HistoryWindow
from annotator.ui.dialogs.print_article import PrintArticleDialog
from annotator.ui.dialogs.waive import WaiveDialog
from annotator.ui.editing.link_row import open_link
from annotator.ui.name_bar import NameBar
from annotator.ui.preferences.dialog import PreferencesDialog
from tests.journeys.conftest import Day, Editor, _turn, started


def test_a_theme_changes_after_a_history_window_was_closed(day: Day, project_file: str) -> None:
    def job(editor: Editor) -> None:
        started(editor)
        editor.import_samples()
        editor.press("Ctrl+H")
        window = editor.dialog(HistoryWindow)
        editor.settle()
        window.close()
        _turn(20)
        editor.focus_article()
        for theme in ("dark", "light"):
            editor.window.binder.run(f"theme.{theme}")
            editor.settle()

    assert day(job, project_file) == 0


def test_enter_presses_and_f1_reads_and_a_dead_link_is_told(
    day: Day, project_file: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", staticmethod(lambda _: False))

    def job(editor: Editor) -> None:
        started(editor)
        editor.until(lambda: isinstance(QApplication.focusWidget(), QPushButton), "the offer of the samples")
        editor.press("Return")
        editor.told("3 imported")
        editor.until(lambda: editor.session.article() is not None, "an article")
        editor.focus_article()
        editor.press("F1")
        guide = editor.dialog(GuideDialog)
        assert "Leaving nothing out" in guide.page.toPlainText()  # type: ignore[attr-defined]
        editor.picture_of(guide, "guide")
        guide.close()
        open_link("https://example.org/gone")
        editor.told("“https://example.org/gone” could not be opened.")
        open_link("mailto:somebody")
        editor.told("“mailto:somebody” could not be opened.")

    assert day(job, project_file) == 0


def test_the_page_of_keys_is_left_by_keyboard_and_takes_a_key_over(day: Day, project_file: str) -> None:
    def job(editor: Editor) -> None:
        started(editor)
        editor.import_samples()
        editor.focus_article()
        editor.press("Ctrl+,")
        dialog = editor.dialog(PreferencesDialog)
        dialog.findChild(QTabWidget).setCurrentIndex(1)
        rows, key = dialog.findChild(QTreeWidget), dialog.findChild(QKeySequenceEdit)
        wording = rows.findItems("Wording", Qt.MatchFlag.MatchExactly)[0]
        rows.setCurrentItem(wording)
        dialog.activateWindow()
        key.setFocus()
        assert dialog.focusWidget() is key
        QTest.keyClick(key, Qt.Key.Key_Tab)
        assert dialog.focusWidget() not in (None, key)
        key.setFocus()
        QTest.keyClick(key, Qt.Key.Key_Escape)
        assert dialog.focusWidget() is rows
        key.setFocus()
        QTest.keyClick(key, Qt.Key.Key_E)
        key.editingFinished.emit()
        over = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Take it over")
        editor.until(over.isVisible, "the offer to take it over")
        editor.picture_of(dialog, "keys")
        over.setFocus()
        QTest.keyClick(over, Qt.Key.Key_Return)
        assert editor.window.binder.key_text("claim.wording") == "E"
        assert editor.window.binder.key_text("claim.evidence") == ""
        back = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Undo")
        assert back.isVisible()
        back.setFocus()
        QTest.keyClick(back, Qt.Key.Key_Return)
        assert editor.window.binder.key_text("claim.wording") == "W"
        assert editor.window.binder.key_text("claim.evidence") == "E"
        assert dialog.focusWidget() is rows
        close = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Close")
        close.setFocus()
        QTest.keyClick(close, Qt.Key.Key_Return)
        editor.until(lambda: not any(isinstance(t, PreferencesDialog) for t in QApplication.topLevelWidgets()), "gone")

    assert day(job, project_file) == 0


def test_at_the_end_of_a_day_what_is_checked_recedes_by_a_key_and_so_it_stays(day: Day, project_file: str) -> None:
    def recedes(editor: Editor) -> bool:
        return bool(editor.workspace.article.view.page().style.receding)

    def evening(editor: Editor) -> None:
        started(editor)
        editor.import_samples()
        editor.mark_as_claim("qualified immunity")
        editor.leave_the_field()
        editor.focus_article()
        editor.set_status("3", "verified")
        assert not recedes(editor)
        editor.press("H")
        editor.told("What is checked and right steps back")
        editor.until(lambda: recedes(editor), "what is checked receding")
        assert editor.window.binder["view.quiet"].isChecked()
        editor.picture("receding")

    def morning(editor: Editor) -> None:
        started(editor)
        editor.until(lambda: editor.session.article() is not None, "the article")
        assert recedes(editor)
        editor.focus_article()
        editor.press("H")
        editor.until(lambda: not recedes(editor), "all in their colours")

    assert day(evening, project_file) == 0
    assert day(morning, project_file) == 0


def test_an_article_is_saved_as_a_pdf(day: Day, project_file: str, tmp_path: Path) -> None:
    def job(editor: Editor) -> None:
        started(editor)
        editor.import_samples()
        editor.mark_as_claim("qualified immunity")
        editor.leave_the_field()
        editor.focus_article()
        editor.press("Ctrl+P")
        asked = editor.dialog(PrintArticleDialog)
        editor.picture_of(asked, "print")
        editor.click_button_in(asked, "Save as PDF…")
        place = editor.dialog(QFileDialog)
        place.selectFile(str(tmp_path / "out.pdf"))  # type: ignore[attr-defined]
        place.accept()  # type: ignore[attr-defined]
        editor.told("The article is saved as out.pdf.")
        assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF")

    assert day(job, project_file) == 0


def test_what_is_pasted_becomes_an_article_or_evidence_by_where_one_is(
    day: Day, project_file: str, tmp_path: Path
) -> None:
    file = tmp_path / "minutes.txt"
    file.write_text("The minutes of the day.", encoding="utf-8")

    def clip(text: str) -> None:
        QApplication.clipboard().setText(text)

    def job(editor: Editor) -> None:
        started(editor)
        editor.until(lambda: isinstance(QApplication.focusWidget(), QPushButton), "the empty project")
        clip("https://example.org/alone")
        editor.press("Ctrl+V")
        editor.told("An address alone is no article.")
        clip("A headline of its own\n\nThe Senate met in 1967. It did not sit in 1968.")
        editor.press("Ctrl+V")
        editor.told("Pasted as a new article: “A headline of its own”.")
        editor.until(lambda: editor.title() == "A headline of its own", "the article open")
        editor.mark_as_claim("1967")
        editor.leave_the_field()
        editor.focus_article()
        for count, text in enumerate(("https://example.org/minutes", "“It met,” the clerk said."), 1):
            clip(text)
            editor.press("Ctrl+V")
            editor.told("Pasted as evidence of “")
            editor.until(lambda count=count: len(editor.claim().evidence) == count, f"{count} pieces of evidence")
        assert editor.claim().evidence[0].fields.url == "https://example.org/minutes"
        held = QMimeData()
        held.setUrls([QUrl.fromLocalFile(str(file))])
        QApplication.clipboard().setMimeData(held)
        editor.press("Ctrl+V")
        editor.until(lambda: len(editor.claim().evidence) == 3, "the file kept")
        assert editor.claim().evidence[2].fields.attachment_name == "minutes.txt"
        editor.settle()
        editor.click_button("Undo")
        editor.until(lambda: len(editor.claim().evidence) == 2, "the file taken back")
        picture = QImage(40, 30, QImage.Format.Format_RGB32)
        picture.fill(0x336699)
        QApplication.clipboard().setImage(picture)
        editor.focus_article()
        editor.press("Ctrl+V")  # a picture of a page, as a screenshot is copied
        editor.until(lambda: len(editor.claim().evidence) == 3, "the picture kept")
        kept = editor.claim().evidence[2]
        assert (kept.fields.title, kept.fields.medium) == ("Pasted image", "image")
        content = editor.project.attachments.content(kept.fields.attachment)
        shown = QImage.fromData(content)
        assert (shown.size(), shown.pixelColor(5, 5).name()) == (picture.size(), "#336699")
        editor.settle()
        editor.click_button("Undo")
        editor.until(lambda: len(editor.claim().evidence) == 2, "the picture taken back")
        editor.workspace.library.list.setFocus()
        QApplication.clipboard().setImage(picture)
        editor.press("Ctrl+V")
        editor.told("A picture alone is no article.")
        clip("Another headline\n\nAnother text of another day.")
        editor.press("Ctrl+V")
        editor.told("Pasted as a new article: “Another headline”.")
        editor.settle()
        editor.click_button("Undo")
        editor.until(lambda: len(editor.project.articles.ids()) == 1, "the article taken back")
        editor.picture("pasted")

    assert day(job, project_file) == 0


def test_printing_behind_a_view_prints_the_open_article_and_says_so(day: Day, project_file: str) -> None:
    def job(editor: Editor) -> None:
        started(editor)
        editor.press("Ctrl+P")
        editor.told("No article is open, so there is nothing to print.")
        editor.import_samples()
        editor.press("Alt+2")
        editor.settle()
        editor.press("Ctrl+P")
        dialog = editor.dialog(PrintArticleDialog)
        said = [label.text() for label in dialog.findChildren(QLabel)]
        assert said[0] == editor.title()
        assert said[1].startswith("This is the article that is open behind the view")
        editor.picture_of(dialog, "print-behind-a-view")
        dialog.close()
        editor.window.activateWindow()
        editor.until(QApplication.focusWidget, "the table again")
        editor.press("Alt+1")
        editor.focus_article()
        editor.press("Ctrl+P")
        dialog = editor.dialog(PrintArticleDialog)
        assert [label.text() for label in dialog.findChildren(QLabel)][1] == "Comments and queries stay in the project."
        dialog.close()

    assert day(job, project_file) == 0


def test_undoing_a_waiver_goes_to_what_it_changed(day: Day, project_file: str) -> None:
    def job(editor: Editor) -> None:
        started(editor)
        editor.import_samples()
        view = editor.workspace.article.view
        covering = editor.workspace.covering
        editor.until(lambda: covering.known and covering.missing(), "what is left")
        editor.focus_article()
        for _ in range(3):
            editor.press("N")
        waived = view.selection()
        editor.press("V")
        dialog = editor.dialog(WaiveDialog)
        editor.until(lambda: dialog.isAncestorOf(editor.focus()), "the reason")
        editor.press("Return")
        editor.until(lambda: waived not in list(covering.missing().spans()), "waived")
        editor.focus_article()
        editor.press("Ctrl+Home")
        editor.undo()
        editor.sees(view.selection, waived)
        editor.press("Ctrl+Home")
        editor.redo()
        editor.sees(view.selection, waived)
        assert view.viewport().rect().intersects(view.span_rect(*waived))

    assert day(job, project_file) == 0


def test_a_first_start_asks_for_the_name_that_signs_everything(
    day: Day, project_file: str, first_start: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.ui.name_question.full_name", lambda: "Ada Quill")

    def bar(editor: Editor) -> NameBar | None:
        shown = editor.window.findChildren(NameBar)
        return shown[0] if shown and shown[0].isVisible() else None

    def first(editor: Editor) -> None:
        started(editor)
        editor.until(lambda: bar(editor), "the question")
        editor.picture("first-start")
        field = bar(editor).field  # type: ignore[union-attr]
        assert field.text() == "Ada Quill"
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_Return)
        editor.told("What you do is signed “Ada Quill” from now on.")
        editor.until(lambda: bar(editor) is None, "the question gone")
        editor.settle()
        editor.import_samples()
        assert {act.person for act in editor.project.history.acts()} == {"Ada Quill"}

    def second(editor: Editor) -> None:
        started(editor)
        editor.settle()
        assert bar(editor) is None

    assert day(first, project_file) == 0
    assert day(second, project_file) == 0


def test_the_question_for_the_name_can_be_put_aside(day: Day, project_file: str, first_start: None) -> None:
    def job(editor: Editor) -> None:
        started(editor)
        editor.until(lambda: editor.window.findChildren(NameBar), "the question")
        editor.import_samples()  # it stops nobody
        editor.click_button("Not now")
        editor.until(lambda: not editor.window.findChildren(NameBar), "the question gone")

    def later(editor: Editor) -> None:
        started(editor)
        editor.settle()
        assert not editor.window.findChildren(NameBar)

    assert day(job, project_file) == 0
    assert day(later, project_file) == 0


OPENING = ("help.keys", "help.about", "help.guide", "preferences", "article.details", "article.cuts", "article.history",
           "claim.history", "article.sign_off", "article.work", "project.backups", "export", "article.print",
           "checkable.waive", "article.encoding", "find", "claim.evidence", "article.notes", "checkable.list",
           "overview.claims", "search", "overview.dashboard", "overview.codebook")  # fmt: skip


def buttons_of(top: QWidget) -> list[QAbstractButton]:
    """The buttons of a window that can have the focus; a box to tick is none."""
    return [
        button
        for button in top.findChildren(QAbstractButton)
        if not isinstance(button, QCheckBox | QRadioButton)
        and button.focusPolicy() != Qt.FocusPolicy.NoFocus
        and button.window() is top
        and button.isVisible()
        and button.isEnabled()
    ]


def press_all(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Press Enter on each button of all windows that are shown, and return their names; none does what it is for."""
    pressed: list[QWidget] = []
    names: set[str] = set()

    def press(button: QWidget) -> None:
        pressed.append(button)

    with monkeypatch.context() as patched:
        patched.setattr(QAbstractButton, "click", press)
        patched.setattr(QToolButton, "showMenu", press)
        for top in [top for top in QApplication.topLevelWidgets() if top.isVisible() and not isinstance(top, QMenu)]:
            top.activateWindow()
            for button in buttons_of(top):
                button.setFocus()
                if QApplication.focusWidget() is not button:  # on a page behind another one
                    continue
                pressed.clear()
                QTest.keyClick(button, Qt.Key.Key_Return)
                name = f"{type(top).__name__}: {button.text() or button.accessibleName()}"
                assert pressed == [button], f"Enter does not press {name}"
                names.add(name)
    return names


def test_enter_presses_whatever_button_has_the_focus(
    day: Day, project_file: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the window with each page and bar, and in each dialog."""

    def job(editor: Editor) -> None:
        started(editor)
        editor.until(lambda: isinstance(QApplication.focusWidget(), QPushButton), "the first page")
        names = press_all(monkeypatch)
        editor.window.activateWindow()
        editor.window.binder.run("import.samples")
        editor.told("3 imported")
        editor.until(lambda: editor.session.article() is not None, "an article")
        editor.focus_article()
        editor.until(lambda: editor.workspace.covering.known, "the checkables")
        editor.workspace.article.view.select_word_at(300)
        editor.press("C")
        editor.until(editor.session.claim_id, "a claim")
        editor.leave_the_field()
        editor.workspace.article.view.select(*editor.workspace.covering.missing().spans()[0])
        for action_id in OPENING:
            editor.focus_article()
            assert editor.window.binder[action_id].isEnabled(), action_id
            editor.window.binder.run(action_id)
            editor.settle()
            _turn(50)
            names |= press_all(monkeypatch)
            for top in QApplication.topLevelWidgets():
                if isinstance(top, QDialog) and top.isVisible():
                    top.close()
            if editor.workspace.overviews.current_id():
                editor.workspace.overviews.show_panes()
        assert len(names) > 60, sorted(names)

    assert day(job, project_file) == 0
