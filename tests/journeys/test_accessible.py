"""What a screen reader needs, and what a small screen leaves."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from tests.journeys.conftest import Day, Editor, started


def _name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def test_all_that_can_have_the_focus_has_a_name(day: Day, project_file: str) -> None:
    def job(editor: Editor) -> None:
        started(editor)
        editor.import_samples()
        editor.mark_as_claim("qualified immunity")
        editor.word_it("Booker wants to end qualified immunity")
        reachable = [
            widget
            for widget in editor.window.findChildren(QWidget)
            if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        # the column of a scrolling list of fields is passed over: its fields are what is named
        nameless = [w for w in reachable if not _name(w) and type(w) is not QAbstractScrollArea]
        assert [f"{type(widget).__name__} {widget.objectName()}" for widget in nameless] == []
        (claim,) = editor.claims()
        mark = editor.workspace.article.marks_of(claim.claim_id)[0]
        spoken = "claim, unchecked: Booker wants to end qualified immunity"
        editor.until(lambda: editor.workspace.article.name_of(mark.mention_id) == spoken, spoken)

    assert day(job, project_file) == 0


def test_tab_goes_through_the_window_and_comes_back(day: Day, project_file: str) -> None:
    def job(editor: Editor) -> None:
        started(editor)
        editor.import_samples()
        editor.focus_article()
        seen: list[QWidget] = []
        while editor.focus() not in seen:
            seen.append(editor.focus())
            editor.press("Tab")
            assert len(seen) < 60
        workspace = editor.workspace
        for pane in (workspace.library, workspace.article, workspace.work):
            assert any(pane.isAncestorOf(widget) for widget in seen), pane.objectName()

    assert day(job, project_file) == 0


def test_a_small_screen_gives_the_library_s_place_to_the_article(day: Day, project_file: str) -> None:
    def job(editor: Editor) -> None:
        started(editor)
        editor.import_samples()
        editor.window.resize(720, 450)  # 1440 by 900 at 200 %
        editor.until(editor.workspace.library.isHidden, "the library gone")
        editor.picture("small-screen")
        editor.press("Ctrl+B")
        editor.sees(editor.workspace.library.isVisible)
        editor.window.resize(1440, 900)
        editor.until(editor.workspace.library.isVisible, "the library back")

    assert day(job, project_file) == 0
