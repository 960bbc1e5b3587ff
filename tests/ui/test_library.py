"""The library: a hundred thousand ids cost nothing, only what is looked at is read, and what changes is read again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from types import SimpleNamespace
from typing import Any, cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QTableView
from pytestqt.qtbot import QtBot

from annotator.domain.article import ArticleSummary
from annotator.domain.changes import Changes
from annotator.domain.checkable import Coverage
from annotator.domain.desk import DeskUpdate
from annotator.domain.library import LibraryQuery
from annotator.domain.work import Priority
from annotator.ui.models.articles import COVERAGE, SUMMARY, WORDS
from annotator.ui.models.lines import due_words, spoken
from annotator.ui.panels.library import LibraryPanel
from annotator.ui.panels.library_delegate import wrapped
from annotator.ui.session import Session
from annotator.ui.theme import load_theme, ui_font


class Articles:
    """Stands in for the project's articles, and counts what is asked of it."""

    def __init__(self, count: int) -> None:
        self.every = [f"{number:06}" for number in range(count)]
        self.asked: list[int] = []
        self.checked = self.revision = 1
        self.waiting = 0

    def ids(self, query: LibraryQuery) -> list[str]:
        return [one for one in self.every if query.words in one]

    def summaries(self, ids: Sequence[str]) -> list[ArticleSummary]:
        self.asked.append(len(ids))
        rest = ("", "", "to do", self.revision, 100, 3, self.checked)
        return [ArticleSummary(i, f"Article {i}", False, *rest, waiting=self.waiting) for i in ids]

    def lengths(self, lines: Sequence[ArticleSummary]) -> dict[str, int]:
        return {one.article_id: 7 * one.revision for one in lines}


class Coverages:
    """Stands in for the project's coverage: one article was read before; says which texts are read now."""

    def __init__(self) -> None:
        self.read: list[str] = []

    def known(self, ids: Sequence[str]) -> dict[str, Coverage]:
        return {one: Coverage(4, 1, 1) for one in ids if one == "000000"}

    def of_articles(self, ids: Sequence[str]) -> dict[str, Coverage]:
        self.read += ids
        return {one: Coverage(4, 3, 1) for one in ids}


class FakeSession(QObject):
    """Answers at once what a session answers later."""

    changed = Signal(object)
    updated = Signal(object)
    article_opened = Signal(object)
    theme_changed = Signal(object)

    def __init__(self, articles: Articles) -> None:
        super().__init__()
        self.project = SimpleNamespace(articles=articles, library=articles, coverage=Coverages())
        self.theme = load_theme("light")
        self.opened: list[str] = []

    def read(self, query: Callable[[Any], Any], done: Callable[[Any], None], _owner: QObject, **_how: object) -> None:
        done(query(self.project))

    def article(self) -> None:
        return None

    def open_article(self, article_id: str) -> None:
        self.opened.append(article_id)


def _panel(qtbot: QtBot, articles: Articles) -> tuple[LibraryPanel, FakeSession, QTableView]:
    session = FakeSession(articles)
    panel = LibraryPanel(cast(Session, session))
    qtbot.addWidget(panel)
    panel.resize(264, 900)
    with qtbot.waitExposed(panel):
        panel.show()
    table = panel.findChild(QTableView)
    assert table is not None
    session.setParent(panel)
    return panel, session, table


def test_only_what_is_looked_at_is_read(qtbot: QtBot) -> None:
    articles = Articles(100_000)
    panel, _, table = _panel(qtbot, articles)
    qtbot.waitUntil(lambda: "Article 000000" in panel.titles())
    table.scrollToBottom()
    qtbot.waitUntil(lambda: "Article 099999" in panel.titles())
    assert sum(articles.asked) < 500
    assert table.model().rowCount() == 100_000


def test_what_acts_have_changed_of_a_line_is_taken_and_nothing_read(qtbot: QtBot) -> None:
    articles = Articles(1_000)
    panel, session, table = _panel(qtbot, articles)
    qtbot.waitUntil(lambda: "Article 000000" in panel.titles())
    articles.asked.clear()
    counts = {"000002": (4, 3), "other": (1, 1)}
    session.updated.emit(DeskUpdate(Changes(articles=frozenset({"000002"})), counts=counts))
    assert articles.asked == []
    line = table.model().index(2, 0).data(SUMMARY)
    assert (line.title, line.claims, line.checked) == ("Article 000002", 4, 3)
    assert table.model().index(1, 0).data(SUMMARY).checked == 1
    assert table.model().index(2, 0).data(WORDS) == 7
    session.updated.emit(DeskUpdate(Changes(articles=frozenset({"000002"})), lines=(replace(line, title="New"),)))
    assert articles.asked == []
    assert table.model().index(2, 0).data() == "New"
    revised = replace(line, revision=2)
    session.updated.emit(DeskUpdate(Changes(articles=frozenset({"000002"})), lines=(revised,)))
    assert table.model().index(2, 0).data(WORDS) == 14
    placed = Changes(articles=frozenset({"000002"}), kinds=frozenset({"mention"}))
    session.updated.emit(DeskUpdate(replace(placed, articles=frozenset({"000001"})), counts={"000001": (3, 1)}))
    assert articles.asked == []  # in a first revision nothing waits
    articles.revision, articles.waiting = 2, 5
    session.updated.emit(DeskUpdate(placed, counts=counts))
    assert articles.asked == [1]
    assert table.model().index(2, 0).data(SUMMARY).waiting == 5
    assert "5 place" in table.model().index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    articles.asked.clear()
    articles.checked = 2
    session.updated.emit(DeskUpdate(Changes(articles=frozenset({"000002", "other"}))))  # of very many none is told
    assert articles.asked == [1]
    assert table.model().index(2, 0).data(SUMMARY).checked == 2


def test_filtering_and_opening_by_keys(qtbot: QtBot) -> None:
    panel, session, _table = _panel(qtbot, Articles(1_000))
    panel.activateWindow()
    panel.focus_filter()
    field = panel.focusWidget() or panel
    qtbot.keyClicks(field, "00042")
    qtbot.waitUntil(lambda: panel.titles()[:2] == ["Article 000042", "Article 000420"])
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(panel.focusWidget() or panel, Qt.Key.Key_Home)
    qtbot.keyClick(panel.focusWidget() or panel, Qt.Key.Key_Return)
    assert session.opened[-1] == "000042"


def test_a_filter_of_no_articles_hides_none(qtbot: QtBot) -> None:
    articles = Articles(0)
    panel, session, _ = _panel(qtbot, articles)
    told: list[tuple[int, bool]] = []
    panel.counted.connect(lambda count, narrowed: told.append((count, narrowed)))
    panel.filter.line.setText("000")
    qtbot.waitUntil(lambda: bool(told))
    assert told == [(0, False)]  # the offer to bring some in stays
    articles.every = ["000", "111"]
    session.changed.emit(Changes(articles=frozenset(articles.every)))
    qtbot.waitUntil(lambda: panel.titles() == ["Article 000"])
    panel.filter.line.setText("222")
    qtbot.waitUntil(lambda: told[-1] == (0, True))


def test_a_screen_reader_hears_title_and_progress(qtbot: QtBot) -> None:
    panel, _, table = _panel(qtbot, Articles(3))
    qtbot.waitUntil(lambda: "Article 000000" in panel.titles())
    spoken = table.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Article 000000, to do, 3 claims, 1 checked"


def test_the_coverage_of_the_lines_in_view_is_read_once_they_rest(qtbot: QtBot) -> None:
    panel, session, table = _panel(qtbot, Articles(100_000))
    coverage = lambda row: table.model().index(row, 0).data(COVERAGE)  # noqa: E731
    read = session.project.coverage.read
    table.scrollToBottom()
    table.scrollToTop()
    qtbot.waitUntil(lambda: coverage(0) == Coverage(4, 1, 1))  # was known: not read again
    rows = len(panel.titles())
    qtbot.waitUntil(lambda: len(read) == rows - 1)
    assert (coverage(1), coverage(rows + 1)) == (Coverage(4, 3, 1), None)
    session.changed.emit(Changes(articles=frozenset({"000002"})))
    qtbot.waitUntil(lambda: read.count("000002") == 2)
    panel.show_coverage("000003", Coverage(4, 0, 0))
    assert coverage(3) == Coverage(4, 0, 0)
    assert len(read) == rows


def test_a_line_says_all_that_is_known_of_the_work(qtbot: QtBot) -> None:
    line = ArticleSummary("1", "Tax", False, "2021-06-23", "The Hill", "in progress", 1, 9, 2, 1, "Anna", Priority.HIGH,
                          "2021-06-30")  # fmt: skip
    words = spoken(line, Coverage(4, 2, 1))
    assert words.startswith("Tax, The Hill · 23 Jun 2021, in progress, 2 claims, 1 checked, coverage 75 %")
    assert words.endswith("assigned to Anna, overdue 30 Jun 2021, high priority")
    assert due_words(replace(line, status="signed off")) == ""


def test_the_filter_tells_what_it_does_not_understand(qtbot: QtBot) -> None:
    panel, _, table = _panel(qtbot, Articles(3))
    panel.filter.narrow_to("state:late")
    assert "There is no state 'late'." in " ".join(label.text() for label in panel.findChildren(QLabel))
    panel.filter.narrow_to("state:ready 000002")
    qtbot.waitUntil(lambda: table.isVisible() and panel.titles() == ["Article 000002"])


def test_long_titles_end_in_an_ellipsis(qtbot: QtBot) -> None:
    font = ui_font(13, 600)
    assert wrapped("Short", font, 200, 2) == ["Short"]
    lines = wrapped("word " * 60, font, 200, 2)
    assert len(lines) == 2
    assert lines[1].endswith("…")
