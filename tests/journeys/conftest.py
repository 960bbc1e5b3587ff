"""Journeys: the real `main()`, real keys and clicks, in the user's words; each leaves a screenshot.

`day(script)` starts the program and plays a script in place of its event loop; `Editor` is whoever sits at the desk.
She looks at what the window shows, and waits for what she expects: nothing here sleeps.
"""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDeadlineTimer, QEventLoop, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QTextEdit,
    QWidget,
)

import annotator.__main__ as program
from annotator import paths
from annotator.config import SETTINGS_FILE, Settings, save_settings
from annotator.domain.claim import Claim, ClaimFilter
from annotator.services.projects import Project
from annotator.ui import notifications
from annotator.ui.dialogs.exporting import ExportDialog
from annotator.ui.faults import CrashDialog
from annotator.ui.main_window import MainWindow
from annotator.ui.models.articles import SUMMARY
from annotator.ui.pages import MessagePage
from annotator.ui.preferences.dialog import PreferencesDialog
from annotator.ui.session import Session
from annotator.ui.workspace import Workspace

_OFFSCREEN = "This plugin does not support"  # the offscreen platform's own remark, which no user sees
PATIENCE = 120_000  # ms; what is waited for comes at once, but these machines are shared


def _turn(milliseconds: int) -> None:
    loop, timer = QEventLoop(), QTimer()
    timer.setSingleShot(True)
    timer.timeout.connect(loop.quit)
    timer.start(milliseconds)
    loop.exec()


def crashes() -> list[str]:
    """The crash reports that are on the screen."""
    shown = [top for top in QApplication.topLevelWidgets() if isinstance(top, CrashDialog) and top.isVisible()]
    return [box.toPlainText() for dialog in shown for box in dialog.findChildren(QPlainTextEdit)]


class Editor:
    """The user at the window."""

    def __init__(self, window: MainWindow, pictures: Path) -> None:
        self.window = window
        self._pictures = pictures

    # looking

    def until(self, seen: Callable[[], object], what: str) -> None:
        """Wait until something can be seen."""
        self._wait(seen, lambda: what)

    def sees(self, seen: Callable[[], object], expected: object = True) -> None:
        """Wait until what is seen is what is expected: what comes back from a worker is there in a while.

        Where nothing is said of it, that it is true.
        """
        enough = bool if expected is True else lambda found: found == expected
        self._wait(lambda: enough(seen()), lambda: f"{expected!r}, not {seen()!r}")

    def _wait(self, seen: Callable[[], object], what: Callable[[], str]) -> None:
        deadline = QDeadlineTimer(PATIENCE)
        while not seen():
            assert not crashes(), crashes()
            assert not deadline.hasExpired(), f"waited in vain: {what()}; the focus is in {QApplication.focusWidget()}"
            _turn(10)

    def settle(self) -> None:
        """Wait until nothing is under way: nothing is being written or read, and nothing that ended began more."""
        quiet = 0
        while quiet < 3:
            self.until(lambda: not self.window.runner.busy, "nothing under way")
            _turn(0)
            quiet = 0 if self.window.runner.busy else quiet + 1

    @property
    def workspace(self) -> Workspace:
        workspace = self.window.workspace()
        assert workspace is not None
        return workspace

    @property
    def session(self) -> Session:
        return self.workspace.session

    @property
    def project(self) -> Project:
        return self.session.project

    def title(self) -> str:
        opened = self.session.article()
        return opened.article.metadata.title if opened else ""

    def claims(self) -> list[Claim]:
        return list(self.project.claims.find(ClaimFilter()))

    def claim(self) -> Claim:
        """The selected claim, as it is stored."""
        return self.project.claims.get(self.session.claim_id())

    def picture(self, name: str) -> None:
        """Leave a screenshot of the window."""
        self.picture_of(self.window, name)

    def picture_of(self, widget: QWidget, name: str) -> None:
        """Leave a screenshot of a dialog."""
        _turn(50)
        self._pictures.mkdir(parents=True, exist_ok=True)
        assert widget.grab().save(str(self._pictures / f"{name}.png"))

    def told(self, words: str) -> None:
        """Wait for a toast with these words."""
        self.until(
            lambda: any(words in message for message in self.window.notifications.messages()), f"a toast: {words}"
        )

    def focus(self) -> QWidget:
        focus = QApplication.focusWidget()
        assert focus is not None, "nothing has the focus"
        return focus

    def card_wordings(self) -> list[str]:
        """What the cards of the panel are headed with."""
        model = self.workspace.claims.list.model()
        return [str(model.index(row, 0).data() or "") for row in range(model.rowCount())]

    def library_counts(self) -> list[str]:
        """The numbers at the right of the library's rows."""
        table = self.workspace.library.findChild(QTableView)
        assert table is not None
        rows = [table.model().index(row, 0).data(SUMMARY) for row in range(table.model().rowCount())]
        return [f"{row.checked}/{row.claims}" for row in rows if row is not None]

    def words_on_the_page(self) -> str:
        """What stands where an article would stand."""
        page = self.window.centralWidget().findChild(MessagePage)
        assert page is not None
        return " ".join(label.text() for label in page.findChildren(QLabel))

    def focus_article(self) -> None:
        """Come back to the article from wherever the focus is, a dialog for example."""
        self.window.activateWindow()
        self.until(self.window.isActiveWindow, "the window in front")
        self.workspace.article.view.setFocus()

    # keys

    def press(self, keys: str) -> None:
        """Press a key as the menus write it: "Ctrl+K", "[", "Shift+End"."""
        combination = QKeySequence(keys)[0]
        QTest.keyClick(self.focus(), combination.key(), combination.keyboardModifiers())

    def type(self, text: str) -> None:
        QTest.keyClicks(self.focus(), text)

    def in_a_field(self) -> bool:
        return isinstance(QApplication.focusWidget(), QLineEdit | QPlainTextEdit | QTextEdit)

    def text_in_the_field(self) -> str:
        focus = QApplication.focusWidget()
        if isinstance(focus, QPlainTextEdit | QTextEdit):
            return focus.toPlainText()
        return focus.text() if isinstance(focus, QLineEdit) else ""

    def until_in_a_field(self) -> None:
        self.until(self.in_a_field, "a field to type in")

    def run_command(self, words: str) -> None:
        """Find something in the palette, and choose the first hit."""
        self.press("Ctrl+K")
        self.until(self.window.palette_is_open, "the palette")
        self.type(words)
        self.press("Return")

    # the day's work, by keyboard

    def import_samples(self) -> None:
        self.until(lambda: isinstance(QApplication.focusWidget(), QPushButton), "the offer of the samples")
        self.press("Space")
        self.told("3 imported")
        self.until(lambda: self.session.article() is not None, "an article")
        self.until(lambda: self.workspace.library.list.model().rowCount() == 3, "the articles in the library")

    def open_article(self, words: str) -> None:
        """Open an article by filtering the library."""
        self.press("Ctrl+L")
        self.type(words)
        library = self.workspace.library
        model = library.findChild(QTableView).model()
        self.until(lambda: model.query == library.filter.query(), f"the library narrowed to {words}")
        self.settle()
        self.until(lambda: any(words in title for title in library.titles()), f"a row with {words}")
        self.press("Return")
        self.press("Home")
        for title in library.titles():
            if words in title:
                break
            self.press("Down")
        self.press("Return")
        self.until(lambda: words in self.title(), f"the article {words}")
        self.press("Escape")
        self.until(self.workspace.article.view.hasFocus, "the caret in the article")

    def select_phrase(self, phrase: str) -> None:
        """Go to a phrase with the find bar, and select it by moving the caret over it."""
        view = self.workspace.article.view
        view.setFocus()
        start = view.text().index(phrase)
        self.press("Ctrl+Home")
        while view.caret() < start:
            line_end = start - view.caret() > 200
            before = view.caret()
            self.press("Ctrl+Down" if line_end else "Right")
            if view.caret() > start or view.caret() == before:
                while view.caret() > start:
                    self.press("Left")
        for _ in range(len(phrase)):
            self.press("Shift+Right")
        begin, end = view.selection()
        assert view.text()[begin:end] == phrase

    def mark_as_claim(self, phrase: str) -> None:
        self.select_phrase(phrase)
        before = self.session.claim_id()
        self.press("C")
        self.until(lambda: self.session.claim_id() not in ("", before), "the new claim selected")
        self.until_in_a_field()

    def word_it(self, wording: str) -> None:
        """Type a wording over the one that the claim was made with."""
        if not self.in_a_field():
            self.press("W")
            self.until_in_a_field()
        self.press("Ctrl+A")
        self.type(wording)
        self.press("Return")
        self.until(lambda: self.claim().wording == wording, f"the wording {wording}")
        self.until(lambda: not self.in_a_field(), "done with the field")

    def set_status(self, digit: str, key: str) -> None:
        self.press(digit)
        self.until(lambda: self.claim().status == key, f"the status {key}")

    def fill(self, key: str, text: str, stored: Callable[[Claim], bool], end: str = "Return") -> None:
        """Go into a field by its key, type, leave it, and wait until that is stored."""
        self.press(key)
        self.until_in_a_field()
        self.type(text)
        self.press(end)
        self.until(lambda: stored(self.claim()), f"{text} stored")
        self.leave_the_field()

    def leave_the_field(self) -> None:
        while self.in_a_field():
            self.press("Escape")
            _turn(0)

    def add_evidence(self, title: str, publisher: str) -> None:
        """E, a title, Enter; then the publisher, where the caret is by then."""
        before = len(self.claim().evidence)
        self.press("E")
        self.until_in_a_field()
        self.type(title)
        self.press("Return")
        self.until(lambda: len(self.claim().evidence) == before + 1, "the evidence stored")
        self.until(lambda: self.focus().accessibleName() == "Publisher", "the field for the publisher")
        self.type(publisher)
        self.press("Return")
        self.until(lambda: self.claim().evidence[-1].fields.publisher == publisher, "the publisher stored")
        self.leave_the_field()

    def undo(self) -> None:
        self._step_in_history("Ctrl+Z")

    def redo(self) -> None:
        self._step_in_history("Ctrl+Shift+Z")

    def _step_in_history(self, keys: str) -> None:
        self.settle()  # what was done before is written before it is counted
        before = len(self.project.history.acts())
        self.press(keys)
        self.until(lambda: len(self.project.history.acts()) > before, "a step in the history")
        self.settle()

    # the mouse

    def choose_from_menu(self, menu: str, item: str) -> None:
        """Open a menu of the menu bar and click an item: "Appearance > Dark" for one in a menu behind it."""
        bar = self.window.menuBar()
        action = next(action for action in bar.actions() if action.text() == menu)
        self.click(bar, bar.actionGeometry(action).center())
        popup = action.menu()
        for name in item.split(" > "):
            assert isinstance(popup, QMenu)
            shown = popup
            self.until(shown.isVisible, f"the menu with {name}")
            entry = next(entry for entry in shown.actions() if entry.text().startswith(name))
            self.click(shown, shown.actionGeometry(entry).center())
            popup = entry.menu()
        self.until(shown.isHidden, "the menu closed")
        self.window.activateWindow()  # what a window manager does of itself

    def click_row(self, words: str) -> None:
        """Click an article in the library."""
        table = self.workspace.library.findChild(QTableView)
        assert table is not None
        self.until(lambda: any(words in title for title in self.workspace.library.titles()), f"a row {words}")
        row = next(row for row, title in enumerate(self.workspace.library.titles()) if words in title)
        self.click(table.viewport(), table.visualRect(table.model().index(row, 0)).center())
        self.until(lambda: words in self.title(), f"the article {words}")

    def button_in(self, widget: QWidget, name: str) -> QWidget:
        """A button by its accessible name, in a part of the window."""
        return next(b for b in widget.findChildren(QAbstractButton) if name in b.accessibleName())

    def drop(self, files: list[Path], on: QWidget | None = None) -> None:
        """Drop files on a part of the window, on the library where none is named: there they are new articles."""
        held = QMimeData()
        held.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        part = on or self.workspace.library
        place = QPointF(part.mapTo(self.window, part.rect().center()))
        buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        entering = QDragEnterEvent(place.toPoint(), Qt.DropAction.CopyAction, held, buttons, keys)
        QApplication.sendEvent(self.window, entering)
        assert entering.isAccepted()
        QApplication.sendEvent(self.window, QDropEvent(place, Qt.DropAction.CopyAction, held, buttons, keys))

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        QTest.mouseClick(
            widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at or widget.rect().center()
        )

    def click_button(self, label: str) -> None:
        """Click a visible button with this label, in the window or a dialog."""

        def there() -> list[QPushButton]:
            found = [b for top in QApplication.topLevelWidgets() for b in top.findChildren(QPushButton)]
            return [b for b in found if b.isVisible() and b.isEnabled() and b.text() == label]

        self.until(there, f"a button {label}")
        self.click(there()[-1])

    def click_button_in(self, widget: QWidget, label: str) -> None:
        """Click the first visible button with this label in a part of the window."""
        shown = [b for b in widget.findChildren(QAbstractButton) if b.isVisible() and b.text() == label]
        self.click(shown[0])

    def dialog(self, kind: type[QWidget]) -> QWidget:
        """Wait for a dialog and return it."""

        def shown() -> list[QWidget]:
            return [top for top in QApplication.topLevelWidgets() if isinstance(top, kind) and top.isVisible()]

        self.until(shown, f"a {kind.__name__}")
        return shown()[-1]

    def fill_in(self, dialog: QWidget, name: str, text: str) -> QLineEdit:
        """Type into a field of a dialog, over what is there."""
        field = next(field for field in dialog.findChildren(QLineEdit) if field.accessibleName() == name)
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)
        return field

    def name_herself(self, name: str) -> None:
        """Give her name in the preferences."""
        self.press("Ctrl+,")
        dialog = self.dialog(PreferencesDialog)
        field = self.fill_in(dialog, "Your name", name)
        QTest.keyClick(field, Qt.Key.Key_Return)
        dialog.close()

    def export(self, out: Path) -> None:
        """Ctrl+E, another file name, Enter."""
        self.press("Ctrl+E")
        field = self.fill_in(self.dialog(ExportDialog), "File", str(out))
        QTest.keyClick(field, Qt.Key.Key_Return)
        self.told(f"exported to {out.name}")


Day = Callable[..., int]


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """Where screenshots go."""
    return Path(os.environ.get("ANNOTATOR_SCREENSHOTS", tmp_path / "pictures"))


@pytest.fixture
def day(monkeypatch: pytest.MonkeyPatch, pictures: Path, caplog: pytest.LogCaptureFixture, qapp: QApplication) -> Day:
    """Start the program, play a script at its window, close it; return the exit status."""

    def play(script: Callable[[Editor], None], *arguments: str) -> int:
        def at_the_desk(*_: object) -> int:
            windows = [top for top in QApplication.topLevelWidgets() if isinstance(top, MainWindow)]
            (window,) = [window for window in windows if window.isVisible()]
            window.resize(1440, 900)
            editor = Editor(window, pictures)
            try:
                script(editor)
                assert not crashes(), crashes()
            except BaseException:
                editor.picture("failed")
                raise
            finally:
                window.close()
                editor.until(lambda: not window.isVisible(), "the window closed")
            return 0

        # a message is there until the script has read it and reached its button, however busy the machine is
        monkeypatch.setattr(notifications, "_STAYS", PATIENCE)
        monkeypatch.setattr(QApplication, "exec", staticmethod(at_the_desk))
        monkeypatch.setattr("sys.argv", ["annotator", *arguments])
        return program.main()

    return play


@pytest.fixture(autouse=True)
def _settled_in() -> None:
    """Whoever sits at the desk was asked for a name on another day; `first_start` is the first one."""
    save_settings(paths.settings_dir() / SETTINGS_FILE, Settings(name_asked=True))


@pytest.fixture
def first_start(_settled_in: None) -> None:
    """Nothing is kept on this machine yet."""
    (paths.settings_dir() / SETTINGS_FILE).unlink()


@pytest.fixture(autouse=True)
def _no_noise(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Nothing may be left running, and nothing may be complained of in the log."""
    caplog.set_level(logging.WARNING)
    before = set(threading.enumerate())
    yield
    QGuiApplication.clipboard().clear()
    # a thread of Qt's that ran Python stays in Python's list as a dummy after it has ended
    left = [one for one in threading.enumerate() if one not in before and not one.name.startswith("Dummy")]
    for thread in left:
        thread.join(PATIENCE / 1000)
    left = [thread for thread in left if thread.is_alive()]
    assert left == []
    records = [record for record in caplog.get_records("call") if record.levelno >= logging.WARNING]
    assert [text for record in records if _OFFSCREEN not in (text := record.getMessage())] == []


@pytest.fixture
def project_file(tmp_path: Path) -> str:
    return str(tmp_path / "reform.annotator")


def started(editor: Editor) -> None:
    """Wait until the project is open."""
    editor.until(lambda: editor.window.workspace() is not None, "the project")


__all__ = ["Day", "Editor", "started"]
