"""The window in other languages: nothing it says is left in English, and Arabic reads from the right.

The pseudo-language puts everything that can be translated in brackets. The user's own data is Greek here, so that Latin
letters outside brackets are the program's, and untranslated.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextBrowser,
    QTreeWidget,
    QWidget,
)

from annotator import paths
from annotator.cli import main
from annotator.config import SETTINGS_FILE, Settings, save_settings
from annotator.domain.codebook import AVERITEC, FEVER
from annotator.ui.language import PSEUDO, speak
from tests.journeys.conftest import Day, Editor, started

TITLE = "Η μεταρρύθμιση"
TEXT = (
    "Η μεταρρύθμιση της αστυνομίας συνεχίζεται.\n"
    "Το 1967 το δικαστήριο έκρινε ότι 30% των 40 πολιτών είναι 20.\n"
    "«Θα ψηφίσουμε», είπε η κυρία Παπαδοπούλου στις 24 Μαΐου 2021.\n"
)
PHRASE = "Το 1967 το δικαστήριο έκρινε"
PERSON = "Άννα"

# keys, as the system writes them; names of things; and what is typed into the search line as it stands
KEYS = re.compile(
    r"\b(?:Ctrl|Alt|Shift|Meta|Esc|Del|Return|Enter|Space|Tab|Home|End|PgUp|PgDown|Left|Right|Up|Down|F\d+)\b"
)
WORD = re.compile(r"[A-Za-z][A-Za-z]+")
NAMES = {
    "Annotator",
    "annotator",
    "English",
    "Deutsch",
    "Python",
    "PySide",
    "Linux",
    "en",
    "https",
    "kB",
    "MB",
    "sqlite",
}
NAMES |= {QLocale("en").monthName(month, QLocale.FormatType.ShortFormat) for month in range(1, 13)}
NAMES |= {word for label in (*AVERITEC, *FEVER) for word in WORD.findall(label)}
TYPED = re.compile(r"-?\b(?:state|assigned|priority|due):\S+(?: progress\")?")  # the library's filters
ENCODING = re.compile(r"\b(?:windows|iso|koi8|utf|mac|cp|gb|big|shift|euc)[-_]?[\w-]*")
BRACKETED = re.compile(r"\[[^\[\]]*\]")


def left_in_english(said: str) -> str:
    """What of a text stands outside brackets and is no key and no name."""
    said = re.sub(r"<[^<>]*>", " ", said) if "<" in said else said
    while BRACKETED.search(said):
        said = BRACKETED.sub(" ", said)
    for known in (KEYS, TYPED, ENCODING):
        said = known.sub(" ", said)
    return " ".join(word for word in WORD.findall(said) if word not in NAMES)


def texts_of(widget: QWidget) -> Iterator[str]:
    """What one widget says: on it, over it, and to a screen reader."""
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(tab) for tab in range(widget.count()))
    elif isinstance(widget, QTextBrowser):
        yield widget.toPlainText()
    elif isinstance(widget, QTreeWidget):
        header = widget.headerItem()
        yield from (header.text(column) for column in range(widget.columnCount()) if not widget.isHeaderHidden())
    if isinstance(widget, QMenu):
        yield from (action.text() for action in widget.actions())


class Reader:
    """Reads what is on the screen, and collects what is left in English, with where."""

    def __init__(self, data: set[str]) -> None:
        self._data = data
        self.found: dict[str, str] = {}

    def read(self, face: str, *roots: QWidget) -> None:
        for root in roots or tuple(top for top in QApplication.topLevelWidgets() if top.isVisible()):
            for widget in [root, *root.findChildren(QWidget)]:
                if not widget.isVisible():
                    continue
                for said in texts_of(widget):
                    self._look_at(said, f"{face}: {type(widget).__name__} {widget.objectName()}")

    def look_at(self, said: str, place: str) -> None:
        self._look_at(said, place)

    def _look_at(self, said: str, place: str) -> None:
        for own in self._data:
            said = said.replace(own, " ")
        rest = left_in_english(said)
        if rest:
            self.found.setdefault(said.strip(), f"{place}: {rest}")


@pytest.fixture
def greek_project(tmp_path: Path) -> str:
    """A project whose data has no Latin letter but in the codebook that came with the program."""
    place = tmp_path / "έργο.annotator"
    settings = Settings(person_name=PERSON)
    save_settings(paths.settings_dir() / SETTINGS_FILE, settings)
    source = tmp_path / "άρθρο.txt"
    source.write_text(f"{TITLE}\n\n{TEXT}", encoding="utf-8")
    assert main(["import", str(source), "--project", str(place), "--json"]) == 0
    return str(place)


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    speak(qapp, "en")


def own_data(editor: Editor) -> set[str]:
    """The codebook's words are data too: those of the shipped one are English."""
    book = editor.project.codebook.get()
    words = {text for status in book.statuses for text in (status.label, status.key, status.definition)}
    words |= {text for tag in book.tags for text in (tag.name, tag.definition, tag.examples)}
    return words - {""}


def test_nothing_on_the_screen_is_left_untranslated(
    day: Day, greek_project: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ANNOTATOR_LANGUAGE", PSEUDO)
    readers: list[Reader] = []

    def job(editor: Editor) -> None:
        started(editor)
        reader = Reader(own_data(editor))
        readers.append(reader)
        read_all_faces(editor, reader)

    assert day(job, greek_project) == 0
    assert not readers[0].found, "\n".join(f"{place}\n    {said}" for said, place in readers[0].found.items())


def read_all_faces(editor: Editor, reader: Reader) -> None:
    window, workspace = editor.window, editor.workspace
    reader.read("no article")
    editor.session.open_article(next(iter(editor.project.articles.ids())))
    editor.until(lambda: editor.session.article() is not None, "the article")
    editor.until(lambda: workspace.covering.known, "the checkables")
    editor.focus_article()
    view = workspace.article.view
    start = view.text().index(PHRASE)
    view.select(start, start + len(PHRASE))
    window.binder["claim.make"].trigger()
    editor.until(lambda: editor.session.claim_id() != "", "a claim")
    editor.settle()
    reader.read("a new claim")
    for action in ("claim.evidence", "claim.details", "claim.comment", "claim.query", "article.correction"):
        editor.focus_article()
        window.binder[action].trigger()
        editor.settle()
        reader.read(action)
    for action in window.binder.rows():
        reader.look_at(window.binder[action.id].text(), f"action {action.id}")
        reader.look_at(window.binder[action.id].toolTip(), f"tooltip of {action.id}")
    for action in ("checkable.list", "article.notes", "overview.claims", "search", "overview.dashboard"):
        window.binder[action].trigger()
        editor.settle()
        reader.read(action)
    window.binder["overview.codebook"].trigger()
    editor.settle()
    reader.read("overview.codebook")
    window.binder["overview.panes"].trigger()
    read_dialogs(editor, reader)
    window.binder["undo"].trigger()
    editor.settle()
    reader.read("undone")
    window.binder["palette"].trigger()
    editor.settle()
    reader.read("palette")


def read_dialogs(editor: Editor, reader: Reader) -> None:
    for action in (
        "preferences", "export", "project.backups", "import.report", "article.details", "article.history",
        "claim.history", "article.sign_off", "article.work", "article.cuts", "article.encoding", "help.keys",
        "help.about",
    ):  # fmt: skip
        editor.focus_article()
        before = set(visible_windows())
        editor.window.binder[action].trigger()
        editor.settle()
        for dialog in set(visible_windows()) - before:
            reader.read(action, dialog)
            dialog.close()


def visible_windows() -> list[QWidget]:
    return [top for top in QApplication.topLevelWidgets() if top.isVisible() and top.isWindow()]


@pytest.mark.parametrize(
    ("language", "article", "claims", "direction"),
    [
        ("de", "Artikel filtern", "1 Behauptung", Qt.LayoutDirection.LeftToRight),
        ("ar", "ترشيح المقالات", "ادعاء واحد", Qt.LayoutDirection.RightToLeft),
    ],
)
def test_the_chosen_language_is_spoken(
    day: Day, greek_project: str, language: str, article: str, claims: str, direction: Qt.LayoutDirection
) -> None:
    settings_file = paths.settings_dir() / SETTINGS_FILE
    save_settings(settings_file, Settings(person_name=PERSON, language=language))

    def job(editor: Editor) -> None:
        started(editor)
        assert editor.workspace.library.filter.line.placeholderText() == article
        assert editor.window.layoutDirection() == direction
        library, work = editor.workspace.library, editor.workspace.work
        left_to_right = (
            library.mapTo(editor.window, library.rect().center()).x()
            < work.mapTo(editor.window, work.rect().center()).x()
        )
        assert left_to_right is (direction == Qt.LayoutDirection.LeftToRight)
        assert QLocale().language() == QLocale(language).language()

    assert day(job, greek_project) == 0
    assert json.loads(settings_file.read_text(encoding="utf-8"))["language"] == language
