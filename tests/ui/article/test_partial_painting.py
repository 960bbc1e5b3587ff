"""Only what has become other is painted again, and the screen then shows what a picture of the whole would show."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtGui import QImage, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.domain.claim import Mark
from annotator.ui.article.view import ArticleView
from tests.ui.article.conftest import STATUSES

Show = Callable[..., ArticleView]

TEXT = "\n\n".join(
    f"Paragraph {number}: qualified immunity protects state and local officials, including police officers, from "
    "personal liability unless they violated clearly established rights."
    for number in range(6)
)

_POSITIONS = st.integers(0, len(TEXT))
_STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("caret"), _POSITIONS, _POSITIONS),
        st.tuples(st.just("mark"), _POSITIONS, st.integers(1, 300)),
        st.tuples(st.just("unmark"), st.integers(0, 9), st.just(0)),
        st.tuples(st.just("claim"), st.integers(0, 9), st.just(0)),
    ),
    min_size=1,
    max_size=8,
)


def _do(view: ArticleView, step: tuple[str, int, int], number: int) -> None:
    what, first, second = step
    if what == "caret":
        view.set_caret(first, second)
    elif what == "mark":
        end = min(len(TEXT), first + second)
        start = min(first, end - 1)
        view.update_marks((), [Mark(f"m{number}", f"c{number}", start, end, STATUSES[number % len(STATUSES)])])
    elif what == "unmark":
        view.update_marks([f"m{first}"], ())
    else:
        view.set_selected_claim(f"c{first}")


def _on_screen(view: ArticleView) -> QImage:
    assert QTest.qWaitForWindowExposed(view)
    QApplication.sendEvent(view, QEvent(QEvent.Type.UpdateRequest))  # what waits to be painted is painted now
    shown = view.backingStore().paintDevice()
    assert isinstance(shown, QImage)
    return shown.convertToFormat(QImage.Format.Format_RGB32).copy()  # the store itself is painted on


def _without_minimap(view: ArticleView, image: QImage) -> QImage:
    return image.copy(QRect(0, 0, int(view.strip().left()), image.height()))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=_STEPS)
def test_the_screen_shows_what_a_whole_picture_would(show: Show, steps: list[tuple[str, int, int]]) -> None:
    view = show(TEXT)
    _on_screen(view)
    for number, step in enumerate(steps):
        _do(view, step, number)
        seen = _on_screen(view)
        whole = view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        assert _without_minimap(view, seen) == _without_minimap(view, whole), step
    view.close()


def test_a_mark_far_from_the_caret_leaves_the_other_paragraphs_as_they_are(show: Show) -> None:
    view = show(TEXT)
    _on_screen(view)
    painted: list[QRect] = []

    class Watcher(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if isinstance(event, QPaintEvent):
                painted.append(event.rect())
            return False

    watcher = Watcher()
    view.viewport().installEventFilter(watcher)
    view.update_marks((), [Mark("m", "c", 10, 20, "false")])
    _on_screen(view)

    assert painted
    assert max(rect.bottom() for rect in painted) < view.viewport().height() / 2
