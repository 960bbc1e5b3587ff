"""A desk with the claims panel on a real project: what an editor has before her, and her hands on the keys."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from annotator.bootstrap import open_project
from annotator.config import Settings
from annotator.domain.claim import Claim, ClaimFields
from annotator.services.projects import Project
from annotator.ui.operations.runner import Lane, Runner
from annotator.ui.panels.claims.panel import ClaimsPanel
from annotator.ui.session import Session
from annotator.ui.theme import apply_theme, load_fonts, load_theme

TEXT = (
    "The Senate met in June.\n\n"
    "Established by the Supreme Court in 1967, qualified immunity protects officials. 😀 "
    "The doctrine applies in civil cases only.\n\n"
    "“I am committed,” Senator Scott said. The Supreme Court has said so twice."
)


class Desk:
    """The panel, the project behind it, and what the editor does."""

    def __init__(self, path: Path, qtbot: QtBot) -> None:
        self.path = path
        self.qtbot = qtbot
        self.project: Project = open_project(path, person="Anna")
        self.failures: list[BaseException] = []
        source = path.with_suffix(".txt")
        source.write_text(TEXT, encoding="utf-8")
        self.article_id = self.project.imports.run([source]).imported[0].article_id
        self.text = self.project.articles.revision(self.article_id).text
        self.host = QObject()
        self.runner = Runner(self.host)
        self.session = Session(
            self.project, self.project.codebook.get(), Settings(), load_theme("light"), self.runner, self.host
        )
        self.session.failed.connect(lambda error, _retry: self.failures.append(error))

    def claim(self, quote: str, wording: str, status: str = "unchecked") -> str:
        """Make a claim on a quote of the text, before the article is opened; return its id."""
        start = self.text.index(quote)
        fields = ClaimFields(wording=wording, status=status)
        return self.project.claims.tag(self.article_id, start, start + len(quote), fields).claim_id

    def sit_down(self) -> ClaimsPanel:
        """Open the article, with the panel in an active window."""
        self.panel = ClaimsPanel(self.session)
        self.qtbot.addWidget(self.panel)
        self.panel.resize(400, 900)
        self.panel.show()
        self.panel.activateWindow()
        self.qtbot.waitUntil(self.panel.isActiveWindow)
        self.session.open_article(self.article_id)
        self.rest()
        return self.panel

    @contextmanager
    def no_reads(self) -> Iterator[None]:
        """Let what is asked of the project wait until the end of the block."""
        gate = threading.Event()
        for _ in range(8):  # more than the lane has threads
            self.runner.start(Lane.READ, lambda: gate.wait(120))
        try:
            yield
        finally:
            gate.set()

    def rest(self) -> None:
        """Wait until everything that was begun has come back, and what was put off until after the paint is done."""
        self.qtbot.waitUntil(lambda: not self.runner.busy)
        self.qtbot.wait(1)

    def select(self, claim_id: str) -> None:
        self.session.select_claim(claim_id)
        self.rest()

    def stored(self, claim_id: str) -> Claim:
        self.rest()
        return self.project.claims.get(claim_id)

    def acts(self) -> list[str]:
        self.rest()
        return [act.name for act in self.project.history.acts()]

    def type(self, text: str) -> None:
        """Type into whatever has the focus."""
        QTest.keyClicks(self.focus(), text)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.focus(), key, modifiers)

    def focus(self) -> QWidget:
        focused = QApplication.focusWidget()
        assert focused is not None
        return focused

    def click(self, text: str) -> None:
        """Press the button with a text that is in view."""
        buttons = [button for button in self.panel.findChildren(QPushButton) if button.text() == text]
        (button,) = [button for button in buttons if button.isVisible()]
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def get_up(self) -> None:
        self.session.close()
        assert self.runner.wait(5)
        self.project.close()


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Desk]:
    load_fonts()
    apply_theme(qapp, load_theme("light"))
    desk = Desk(tmp_path / "p.annotator", qtbot)
    yield desk
    desk.get_up()


@pytest.fixture
def colleague(desk: Desk) -> Iterator[Project]:
    """Somebody else's hands on the same project file."""
    project = open_project(desk.path, person="Ben")
    yield project
    project.close()
