"""The article view: opening, scrolling, selecting, hit testing and re-marking texts of all sizes."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from annotator.domain.claim import Mark
from annotator.ui.article.style import ArticleHeading
from annotator.ui.article.view import ArticleView
from annotator.ui.theme import load_fonts
from benchmarks.data import SEED, marks_of, text_of
from benchmarks.harness import Case, Scale, timed

SIZES = (
    ("dense-10KB", 10_000, 1_000),
    ("100KB", 100_000, 1_000),
    ("1MB", 1_000_000, 10_000),
    ("5MB", 5_000_000, 50_000),
)
FRAME_MS = 1000 / 60
FRAMES = 120
HEADING = ArticleHeading("", "A made article", "")
_keep: list[object] = []


def _application() -> QApplication:
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    application = QApplication(["benchmarks"])
    load_fonts()
    _keep.append(application)
    return application


def _view(text: str, marks: list[Mark]) -> ArticleView:
    _application()
    view = ArticleView()
    view.resize(1000, 900)
    view.set_article(text, HEADING, marks)
    _exposed(view)
    view.setFocus()
    view.viewport().repaint()
    return view


def _exposed(widget: QWidget) -> None:
    """Show a widget and wait until it is: before that a repaint paints nothing."""
    widget.show()
    if not QTest.qWaitForWindowExposed(widget, 10_000):
        raise RuntimeError("the window did not appear")


def _open(chars: int, count: int) -> tuple[Callable[[], list[float]], Callable[[], list[float]]]:
    _application()
    text = text_of(chars, SEED)
    marks = marks_of(text, count)
    view, plain = _view("", []), QPlainTextEdit()
    plain.resize(1000, 900)
    _exposed(plain)

    def ours() -> list[float]:
        view.set_article("", HEADING, [])

        def work() -> None:
            view.set_article(text, HEADING, marks)
            view.viewport().repaint()

        return timed(work)

    def theirs() -> list[float]:
        plain.setPlainText("")

        def work() -> None:
            plain.setPlainText(text)
            plain.viewport().repaint()

        return timed(work)

    return ours, theirs


def _frames(view: ArticleView, step: Callable[[int], None]) -> list[float]:
    figures = []
    for number in range(FRAMES):
        start = time.perf_counter()
        step(number)
        view.viewport().repaint()
        figures.append((time.perf_counter() - start) * 1000)
    return figures


def _scroll(chars: int, count: int, how: str) -> tuple[Callable[[], list[float]], float]:
    text = text_of(chars, SEED)
    view = _view(text, marks_of(text, count))
    bar = view.verticalScrollBar()
    generator = random.Random(SEED)

    def wheel(_: int) -> None:
        bar.setValue(bar.value() + 120)

    def page(_: int) -> None:
        QTest.keyClick(view, Qt.Key.Key_PageDown)

    def drag(number: int) -> None:
        QTest.mouseMove(view.viewport(), QPoint(250 + number * 7 % 400, 20 + number * 7))

    def run() -> list[float]:
        bar.setValue(generator.randrange(max(1, bar.maximum() // 2)))
        view.viewport().repaint()
        if how != "select":
            return _frames(view, wheel if how == "wheel" else page)
        QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(250, 10))
        figures = _frames(view, drag)
        QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(250, 10))
        return figures

    return run, FRAME_MS


def _hit(chars: int, count: int) -> tuple[Callable[[], list[float]], float]:
    text = text_of(chars, SEED)
    view = _view(text, marks_of(text, count))
    generator = random.Random(SEED)

    def run() -> list[float]:
        figures = []
        for _ in range(2000):
            position = generator.randrange(len(text))
            start = time.perf_counter()
            view.mentions_at(position)
            figures.append((time.perf_counter() - start) * 1000)
        return figures

    return run, 0.05


def _point(chars: int, count: int) -> tuple[Callable[[], list[float]], float]:
    """The same from a point on the screen, as for every move of the mouse."""
    text = text_of(chars, SEED)
    view = _view(text, marks_of(text, count))
    generator = random.Random(SEED)

    def run() -> list[float]:
        page, bar = view.page(), view.verticalScrollBar()
        bar.setValue(generator.randrange(bar.maximum()))
        figures = []
        for _ in range(1000):
            point = QPointF(page.column + generator.randrange(page.column_width), generator.randrange(880))
            start = time.perf_counter()
            page.mark_under(point)
            figures.append((time.perf_counter() - start) * 1000)
        return figures

    return run, 0.05


def _remark(chars: int, count: int) -> tuple[Callable[[], list[float]], float]:
    text = text_of(chars, SEED)
    view = _view(text, marks_of(text, count))
    place = view.top_position()

    def run() -> list[float]:
        figures = []
        for number in range(50):
            mark = Mark(f"new{number}", f"new{number}", place + number * 3, place + number * 3 + 20, "verified")
            start = time.perf_counter()
            view.update_marks([], [mark])
            view.viewport().repaint()
            figures.append((time.perf_counter() - start) * 1000)
        return figures

    return run, FRAME_MS


def cases(_scale: Scale) -> Iterator[Case]:
    """Yield the cases; all sizes in every run: the budgets are the same at 5 MB as at 100 KB."""
    for label, chars, count in SIZES:
        yield Case(f"open.{label}", count, "bare QPlainTextEdit", _bind(_open, chars, count), repeats=15)
    for label, chars, count in SIZES:
        for how in ("wheel", "page", "select"):
            yield Case(f"scroll.{how}.{label}", count, "60 Hz frame", _bind(_scroll, chars, count, how), repeats=3)
    label, chars, count = SIZES[-1]
    yield Case(f"scroll.hit.{label}", count, "0.05 ms", _bind(_hit, chars, count), repeats=3)
    yield Case(f"scroll.hit-point.{label}", count, "0.05 ms", _bind(_point, chars, count), repeats=3)
    yield Case(f"annotate.view.{label}", count, "60 Hz frame", _bind(_remark, chars, count), repeats=3)


def _bind(function: Callable[..., object], *values: object) -> Callable[[], object]:
    return lambda: function(*values)
