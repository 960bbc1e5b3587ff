"""The import dialog at its window: thousands of lines, what is changed of them, and what its preview shows."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator.bootstrap import open_project
from annotator.config import Settings
from annotator.domain.article import Cut, Draft, Metadata
from annotator.domain.incoming import Incoming
from annotator.domain.left_out import LeftOut, LeftOutKind
from annotator.domain.source_note import IncomingNote, SourceNoteKind
from annotator.domain.tracked_changes import TrackedChange, TrackedKind
from annotator.importing.article_fields import FIELDS
from annotator.importing.readers import READERS
from annotator.services.projects import Project
from annotator.ui.dialogs.importing.columns import ColumnsDialog
from annotator.ui.dialogs.importing.model import CUTS, ENCODING, FILE, TITLE
from annotator.ui.dialogs.importing.pane import PreviewBrowser
from annotator.ui.dialogs.importing.preview import MOST, page_of
from annotator.ui.dialogs.importing.window import ImportWindow, ImportWish
from annotator.ui.dialogs.importing.words import FIELD_WORDS, LEFT_OUT_WORDS, TABLES
from annotator.ui.operations.runner import Runner
from annotator.ui.scaling import set_dialog_scale
from annotator.ui.session import Session
from annotator.ui.state import WindowState
from annotator.ui.theme import load_theme

PATIENCE = 120_000
COLOURS = dict(load_theme("light").colours)


class Desk:
    """A project, and the window over it."""

    def __init__(self, tmp_path: Path, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.folder = tmp_path / "arrived"
        self.folder.mkdir()
        self.project: Project = open_project(tmp_path / "work.annotator", person="Anna")
        self.host = QWidget()
        self.owner = QObject()
        self.runner = Runner(self.owner)
        book = self.project.codebook.get()
        self.session = Session(self.project, book, Settings(), load_theme("light"), self.runner, self.owner)
        self.state = WindowState(tmp_path / "window.ini")
        self.wishes: list[ImportWish] = []

    def file(self, name: str, text: str, encoding: str = "utf-8") -> Path:
        path = self.folder / name
        path.write_bytes(text.encode(encoding))
        return path

    def open(self, *paths: Path, replacing: tuple[str, ...] = ()) -> ImportWindow:
        window = ImportWindow(self.session, self.state, paths, self.host, replacing)
        window.wished.connect(self.wishes.append)
        window.show()
        self.looked(window)
        return window

    def looked(self, window: ImportWindow) -> None:
        """Wait until nothing is being looked at."""
        self.until(lambda: window.files.step() is None)

    def until(self, seen: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(seen()), timeout=PATIENCE)


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    desk = Desk(tmp_path, qtbot)
    yield desk
    desk.runner.cancel_all()
    desk.until(lambda: not desk.runner.busy)
    desk.host.close()
    desk.project.close()


def column(window: ImportWindow, number: int) -> list[str]:
    return [str(window.model.index(row, number).data()) for row in range(window.model.rowCount())]


def pick(box: object, value: str) -> None:
    """Choose in a combo box, as its user does."""
    index = box.findData(value)  # type: ignore[attr-defined]
    assert index >= 0
    box.setCurrentIndex(index)  # type: ignore[attr-defined]
    box.activated.emit(index)  # type: ignore[attr-defined]


def _size_of(window: ImportWindow) -> int:
    """The height of the preview's letters in px, whatever its font is given in."""
    return QFontInfo(window.pane.preview.document().defaultFont()).pixelSize()


def test_the_preview_is_zoomed_by_the_keys_and_the_wheel_wherever_the_focus_is(desk: Desk) -> None:
    desk.file("a.txt", "The vote\n\nTen people came.")
    window = desk.open(desk.folder)
    window.activateWindow()
    desk.until(window.isActiveWindow)
    window.table.setFocus()

    def size() -> int:
        return _size_of(window)

    usual, control = size(), Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(window.table, Qt.Key.Key_Plus, control)
    QTest.keyClick(window.table, Qt.Key.Key_Plus, control)
    assert size() > usual
    QTest.keyClick(window.table, Qt.Key.Key_0, control)
    assert size() == usual
    for _ in range(40):
        QTest.keyClick(window.table, Qt.Key.Key_Minus, control)
    assert 0 < size() < usual


def test_it_is_as_large_as_the_dialogs_are(desk: Desk) -> None:
    desk.file("a.txt", "The vote\n\nTen people came.")
    usual = desk.open(desk.folder)
    row, size = usual.table.rowHeight(0), _size_of(usual)
    usual.close()
    set_dialog_scale(1.5)
    try:
        window = desk.open(desk.folder)
        assert window.table.rowHeight(0) == round(row * 1.5)
        assert _size_of(window) > 1.3 * size
    finally:
        set_dialog_scale(1.0)


def test_another_encoding_is_read_and_the_title_that_was_given_stays(desk: Desk) -> None:
    desk.file("a.txt", "Zürich wählt\n\nZehn Leute kamen.", "cp1252")
    window = desk.open(desk.folder)
    window.pane.title.selectAll()
    QTest.keyClicks(window.pane.title, "The vote")
    QTest.keyClick(window.pane.title, Qt.Key.Key_Return)
    assert not desk.wishes, "Enter in the title ends the title"
    assert column(window, TITLE) == ["The vote"]
    pick(window.pane.encoding, "mac-roman")
    desk.looked(window)
    assert column(window, ENCODING) == ["mac-roman"]
    assert column(window, TITLE) == ["The vote"]
    desk.until(lambda: "Z¸rich" in window.pane.preview.toPlainText())
    window.take.click()
    (wish,) = desk.wishes
    report = desk.project.imports.take(wish.lines, choices=wish.choices, titles=wish.titles)
    assert report.imported[0].metadata.title == "The vote"
    assert report.imported[0].encoding == "mac-roman"


def test_a_format_that_was_chosen_is_remembered_for_its_suffix(desk: Desk) -> None:
    desk.file("a.md", "# The court\n\nTen **people** came.")
    window = desk.open(desk.folder)
    assert column(window, CUTS) == ["3"]
    pick(window.pane.format, "text")
    desk.looked(window)
    assert column(window, CUTS) == [""]
    window.close()
    desk.file("b.md", "# The jury\n\nTwelve **people** sat.")
    again = desk.open(desk.folder)
    assert column(again, CUTS) == ["", ""]
    assert again.pane.format.currentData() == "text", "what is remembered is seen"
    pick(again.pane.format, "")
    desk.looked(again)
    assert desk.state.import_formats == {}
    again.close()


@pytest.mark.parametrize("packed", [False, True])
def test_a_table_is_told_which_column_holds_the_texts(desk: Desk, packed: bool) -> None:
    path = desk.file("odd.csv", "a,b,c\nThe first,short,x\nThe second,shorter,y\n")
    if packed:
        with zipfile.ZipFile(desk.folder / "odd.zip", "w") as archive:
            archive.write(path, "tables/odd.csv")
        path = desk.folder / "odd.zip"
    window = desk.open(path)
    assert "no column is known" in column(window, TITLE)[0]
    assert not window.take.isEnabled()
    window.pane.columns.click()

    def asked() -> list[ColumnsDialog]:
        return [top for top in QApplication.topLevelWidgets() if isinstance(top, ColumnsDialog) and top.isVisible()]

    desk.until(asked)
    (dialog,) = asked()
    use = dialog._use
    assert not use.isEnabled(), "without texts there are no articles"
    dialog.choices["text"].setCurrentIndex(dialog.choices["text"].findData("b"))
    dialog.choices["title"].setCurrentIndex(dialog.choices["title"].findData("a"))
    use.click()
    desk.looked(window)
    assert column(window, TITLE) == ["The first", "The second"]
    window.take.click()
    (wish,) = desk.wishes
    report = desk.project.imports.take(wish.lines, choices=wish.choices)
    assert [desk.project.articles.revision(one.article_id).text for one in report.imported] == ["short", "shorter"]


def test_what_is_here_already_is_left_alone_unless_it_is_wanted(desk: Desk) -> None:
    here = desk.file("here.txt", "A headline\n\nThe Senate voted on Monday.")
    desk.file("new.txt", "Another headline\n\nThe House voted on Tuesday.")
    desk.project.imports.run([here])
    window = desk.open(desk.folder)
    assert [line.source.path.name for line in window.model.wanted()] == ["new.txt"]
    window.table.setFocus()
    window.table.selectAll()
    QTest.keyClick(window.table, Qt.Key.Key_Space)
    assert len(window.model.wanted()) == 2
    QTest.keyClick(window.table, Qt.Key.Key_Space)
    assert not window.model.wanted()
    assert not window.take.isEnabled()
    window.close()


def test_only_what_is_read_otherwise_gives_way(desk: Desk) -> None:
    path = desk.file("t.csv", "text,lead\nThe first text.,One\nThe second text.,Two\n")
    first, second = (one.article_id for one in desk.project.imports.run([path]).imported)
    path.write_text("text,lead\nThe first text.,One\nThe second text is another.,Two\n", encoding="utf-8")
    window = desk.open(path, replacing=(first, second))
    window.take.click()
    (wish,) = desk.wishes
    assert wish.replacing == (second,)
    report = desk.project.imports.take(wish.lines, choices=wish.choices, replacing=wish.replacing)
    assert set(desk.project.articles.ids()) == {first, report.imported[0].article_id}
    desk.project.history.undo()
    assert set(desk.project.articles.ids()) == {first, second}


def test_an_article_that_went_meanwhile_is_no_obstacle(desk: Desk) -> None:
    path = desk.file("a.txt", "A headline\n\nThe Senate voted on Monday.")
    (came,) = desk.project.imports.run([path]).imported
    desk.project.history.undo()
    lines = desk.project.import_preview.look([path])
    report = desk.project.imports.take(lines, replacing=(came.article_id,))
    assert len(report.imported) == 1
    assert desk.project.maintenance.check() == []


def test_a_column_sorts_and_the_order_of_the_files_comes_back(desk: Desk) -> None:
    for name, title in (("1.txt", "Beta"), ("2.txt", "alpha"), ("3.txt", "Gamma")):
        desk.file(name, f"{title}\n\nTen people came to the court for {title}.")
    desk.file("0.txt", "")
    window = desk.open(desk.folder)
    window.table.setCurrentIndex(window.model.index(1, FILE))
    window.table.sortByColumn(TITLE, Qt.SortOrder.AscendingOrder)
    assert column(window, FILE) == ["2.txt", "1.txt", "3.txt", "0.txt"], "what can't be read stands behind"
    assert window.table.currentIndex().row() == 1, "the current line stays the current one"
    window.table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    assert column(window, FILE) == ["0.txt", "1.txt", "2.txt", "3.txt"]
    assert [line.source.path.name for line in window.model.wanted()] == ["1.txt", "2.txt", "3.txt"]
    window.close()


def test_the_window_goes_on_while_thousands_of_files_are_looked_at_and_stops_when_told(desk: Desk) -> None:
    for number in range(1_500):
        (desk.folder / f"{number}.txt").write_text(f"Number {number}\n\nTen people came to court {number}.")
    window = ImportWindow(desk.session, desk.state, [desk.folder], desk.host)
    window.show()
    desk.until(lambda: window.model.rowCount() > 0)
    assert window.files.step() is not None, "lines are shown while others are still to come"
    assert not window.take.isEnabled()
    window.files.cancel()
    desk.looked(window)
    assert 0 < window.model.rowCount() < 1_500
    assert window.take.isEnabled(), "what was found until then can be taken"
    window.add([desk.folder])
    desk.looked(window)
    assert window.model.rowCount() == 1_500, "no file stands there twice"
    window.close()


def test_a_closed_window_leaves_nothing_running(desk: Desk) -> None:
    for number in range(600):
        (desk.folder / f"{number}.txt").write_text(f"Number {number}\n\nTen people came to court {number}.")
    window = ImportWindow(desk.session, desk.state, [desk.folder], desk.host)
    window.show()
    desk.until(lambda: window.model.rowCount() > 0)
    window.close()
    desk.until(lambda: not desk.runner.busy)


def test_it_fits_a_small_window(desk: Desk) -> None:
    window = desk.open(desk.file("a.md", "# The court\n\nTen **people** came."))
    window.resize(512, 350)
    assert (window.width(), window.height()) == (512, 350)
    assert window.splitter.orientation() == Qt.Orientation.Vertical
    for widget in (window.table, window.pane.preview, window.take):
        assert widget.isVisible()
        assert window.rect().contains(widget.rect().translated(widget.mapTo(window, widget.rect().topLeft())))
    window.close()


# the preview

TEXT = "The Senate voted on Monday."


def incoming(source: str, *cuts: Cut, **more: object) -> Incoming:
    return replace(Incoming(Draft("a.txt", source, cuts, Metadata()), "text"), **more)  # type: ignore[arg-type]


def shown(article: Incoming, qtbot: QtBot) -> PreviewBrowser:
    browser = PreviewBrowser()
    qtbot.addWidget(browser)
    browser.show_page(page_of(article, COLOURS))
    return browser


def struck(browser: PreviewBrowser) -> list[str]:
    found: list[str] = []
    block = browser.document().begin()
    while block.isValid():
        fragments = block.begin()
        while not fragments.atEnd():
            if fragments.fragment().charFormat().fontStrikeOut():
                found.append(fragments.fragment().text())
            fragments += 1
        block = block.next()
    return found


def test_cuts_are_struck_through_and_notes_stand_at_their_places(qtbot: QtBot) -> None:
    source = f"ADVERTISEMENT 😀 {TEXT}"
    cut = Cut(0, 16, "ADVERTISEMENT 😀 ", "advertisement")
    at = TEXT.index("voted")
    note = IncomingNote(SourceNoteKind.COMMENT, at, at + 5, "<b>Check</b>", "Ann")
    browser = shown(incoming(source, cut, notes=(note,)), qtbot)
    assert [words.strip() for words in struck(browser)] == ["ADVERTISEMENT 😀"]
    words = browser.toPlainText()
    assert "voted[1] on Monday." in words
    assert "<b>Check</b>" in words, "a stranger's words are words"
    assert "Ann" in page_of(incoming(source, cut, notes=(note,)), COLOURS).tips["#note1"]


def test_tracked_changes_and_what_is_left_out_are_shown(qtbot: QtBot) -> None:
    at = TEXT.index("Monday")
    tracked = (
        TrackedChange(TrackedKind.DELETED, at, at, "Tuesday"),
        TrackedChange(TrackedKind.INSERTED, at, at + 6, "Monday"),
    )
    left = (LeftOut(LeftOutKind.PICTURE, 2, "A map"),)
    browser = shown(incoming(TEXT, tracked=tracked, left_out=left), qtbot)
    assert struck(browser) == ["Tuesday"]
    assert "TuesdayMonday." in browser.toPlainText()
    assert "A map" in browser.toPlainText()


def test_what_is_known_is_shown_with_the_place_that_states_it(qtbot: QtBot) -> None:
    known = Metadata(title="The <i>vote</i>", byline="Ann Porter", published="2024-05-12", url="https://e.org/a")
    stated = {
        "title": "properties",
        "byline": "column writer",
        "published": "meta article:published_time",
        "url": "text",
    }
    article = incoming(TEXT, stated=stated)
    words = shown(replace(article, draft=replace(article.draft, metadata=known)), qtbot).toPlainText()
    assert "Title: The <i>vote</i> (the properties of the file)" in words, "a stranger's words are words"
    assert "Author: Ann Porter (the column writer)" in words
    assert "2024 (meta article:published_time)" in words or "24 (meta article:published_time)" in words
    assert "Address: https://e.org/a (a line of the text)" in words


def test_of_a_book_the_beginning_is_shown(qtbot: QtBot) -> None:
    text = "A line of it.\n" * 10_000
    note = IncomingNote(SourceNoteKind.FOOTNOTE, len(text) - 5, len(text) - 5, "At the very end")
    browser = shown(incoming(text, Cut(len(text) - 2, len(text), "x", "no"), notes=(note,)), qtbot)
    assert len(browser.toPlainText()) < MOST + 500
    assert "At the very end" in browser.toPlainText()


# words


def test_every_field_and_every_kind_has_words() -> None:
    assert set(FIELD_WORDS) == set(FIELDS)
    assert set(LEFT_OUT_WORDS) == set(LeftOutKind)
    assert {reader.id for reader in READERS} >= TABLES
