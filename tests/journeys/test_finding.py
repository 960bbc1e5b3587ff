"""Finding in an article: the bar, its keys and its options, in the whole window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit

from annotator.ui.find.bar import FindBar
from tests.journeys.conftest import Day, Editor, started

TEXT = (
    "The café opened\n\n"
    "The Café opened in 1967. A cafe is a cafeteria\u0301. In 1982 the CAFÉ closed, 👩🏽‍⚖️ a judge said.\n\n"
    "שלום, said the owner of the café in 1999.\n"
)


def bar(editor: Editor) -> FindBar:
    return editor.workspace.article.finder


def says(editor: Editor) -> str:
    """What stands in the bar beside the field."""
    shown = [label.text() for label in bar(editor).findChildren(QLabel) if label.isVisible()]
    return " ".join(filter(None, shown))


def selected(editor: Editor) -> str:
    view = editor.workspace.article.view
    return view.text()[slice(*view.selection())]


def told(editor: Editor, words: str) -> None:
    editor.until(lambda: says(editor) == words, f"the bar saying '{words}'")


def opened(editor: Editor, tmp_path: Path, text: str = TEXT) -> None:
    """An article in the window, with the caret at its start."""
    started(editor)
    source = tmp_path / "cafe.txt"
    source.write_text(text, encoding="utf-8")
    editor.drop([source])
    editor.until(lambda: editor.session.article() is not None, "the article")
    editor.focus_article()
    editor.press("Ctrl+Home")


def test_as_it_is_typed_and_from_place_to_place(day: Day, project_file: str, tmp_path: Path) -> None:
    def job(editor: Editor) -> None:
        opened(editor, tmp_path)
        view = editor.workspace.article.view
        editor.press("Ctrl+F")
        editor.type("caf")
        told(editor, "1 / 6")
        editor.type("e")
        told(editor, "1 / 6")
        editor.type("t")
        told(editor, "1 / 1")
        editor.sees(lambda: selected(editor), "cafet")
        editor.press("Backspace")
        told(editor, "4 / 6")  # from where one is, not from the start again
        editor.picture("found")
        for keys, words in (
            ("Return", "5 / 6"),
            ("F3", "6 / 6"),
            ("Ctrl+G", "1 / 6"),
            ("Shift+Return", "6 / 6"),
            ("Shift+F3", "5 / 6"),
            ("Ctrl+Shift+G", "4 / 6"),
        ):
            editor.press(keys)
            told(editor, words)
        editor.type("x")
        told(editor, "not found")
        editor.press("Backspace")
        told(editor, "4 / 6")
        place = view.selection()
        editor.press("Escape")
        editor.sees(lambda: bar(editor).isHidden())
        editor.sees(view.hasFocus)
        editor.sees(view.selection, place)
        editor.press("F3")
        editor.until(lambda: selected(editor) == "CAFÉ", "the next place, with the bar closed")

    assert day(job, project_file) == 0


def test_case_whole_words_and_patterns(day: Day, project_file: str, tmp_path: Path) -> None:
    def job(editor: Editor) -> None:
        opened(editor, tmp_path)
        editor.press("Ctrl+F")
        editor.type("cafe")
        told(editor, "1 / 6")
        editor.press("Alt+W")
        told(editor, "1 / 5")
        editor.press("Alt+C")
        told(editor, "1 / 1")
        editor.sees(lambda: selected(editor), "cafe")
        editor.press("Alt+C")
        editor.press("Alt+W")
        editor.press("Ctrl+A")
        editor.type(r"19\d\d")
        told(editor, "not found")
        editor.press("Alt+R")
        told(editor, "2 / 3")
        editor.sees(lambda: selected(editor), "1982")
        editor.press("Ctrl+A")
        editor.type("(19")
        told(editor, "This cannot be looked for. At sign 4, a ( is not closed.")
        editor.picture("malformed-pattern")
        editor.press("Ctrl+A")
        QGuiApplication.clipboard().setText("^שלום")
        editor.press("Ctrl+V")
        told(editor, "1 / 1")
        on = [button.accessibleName() for button in bar(editor).findChildren(QAbstractButton) if button.isChecked()]
        assert on == ["Find: regular expression"]
        editor.press("Escape")
        editor.press("Ctrl+F")
        told(editor, "1 / 1")  # the words are what was selected, and the option holds
        editor.choose_from_menu("Edit", "Find: regular expression")
        editor.until(lambda: not any(b.isChecked() for b in bar(editor).findChildren(QAbstractButton)), "it off")

    assert day(job, project_file) == 0


def test_a_pattern_without_end_does_not_hold_the_window_up(day: Day, project_file: str, tmp_path: Path) -> None:
    def job(editor: Editor) -> None:
        opened(editor, tmp_path, "A line\n\n" + ("a" * 80 + "! ") * 40)
        editor.press("Ctrl+F")
        editor.press("Alt+R")
        editor.type("(a|aa)+$")
        editor.press("Ctrl+A")
        editor.type("a!")  # while the other is looked for
        told(editor, "1 / 40")
        editor.press("Ctrl+A")
        editor.type("(a|aa)+$")
        editor.until(lambda: "takes too long" in says(editor), "told that it takes too long")
        field = bar(editor).findChild(QLineEdit)
        assert field is not None
        editor.sees(field.hasFocus)

    assert day(job, project_file) == 0
