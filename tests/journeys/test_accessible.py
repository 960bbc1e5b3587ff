"""What a screen reader needs, and what a small screen leaves."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QPushButton, QWidget

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
        assert workspace.library.filter.line in seen

    assert day(job, project_file) == 0


def test_f6_goes_past_a_list_that_is_not_there(day: Day, project_file: str) -> None:
    def job(editor: Editor) -> None:
        def panes() -> list[str]:
            there = {"library": editor.workspace.library, "article": editor.workspace.article}
            there["work"] = editor.workspace.work
            seen: list[str] = []
            for _ in range(3):
                editor.press("F6")
                seen += [name for name, pane in there.items() if pane.isAncestorOf(editor.focus())]
            return seen

        started(editor)
        offer = editor.focus  # nothing is there yet but the offer of the samples
        editor.until(lambda: isinstance(offer(), QPushButton), "the offer")
        assert panes() == ["library", "article", "library"]
        editor.workspace.article.go_into()
        editor.import_samples()
        library = editor.workspace.library
        editor.press("Ctrl+L")
        editor.type("no article has this")
        editor.until(lambda: not library.list.isVisible(), "an empty library")
        editor.focus_article()
        assert sorted(panes()) == ["article", "library", "work"]
        assert library.filter.line.text() == "no article has this"
        editor.press("Shift+F6")
        assert library.isAncestorOf(editor.focus())

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
