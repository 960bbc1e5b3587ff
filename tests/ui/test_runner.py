"""The task runner: order, failures, dropped work, progress and Cancel; and no thread is left behind."""

from __future__ import annotations

import threading
import weakref
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from annotator.domain.progress import Progress
from annotator.errors import Cancelled
from annotator.ui.operations.runner import Lane, Runner, Task


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[Runner]:
    runner = Runner()
    yield runner
    assert runner.wait(10)


def test_writes_are_done_in_order_and_answered_on_the_window_s_thread(runner: Runner, qtbot: QtBot) -> None:
    done: list[int] = []
    threads: set[object] = set()

    def arrived(number: int) -> None:
        done.append(number)
        threads.add(QThread.currentThread())

    for number in range(50):
        runner.start(Lane.WRITE, lambda number=number: number, arrived)
    assert runner.writing
    qtbot.waitUntil(lambda: len(done) == 50)
    assert done == list(range(50))
    assert threads == {runner.thread()}
    assert not runner.busy


def test_a_failure_reaches_its_handler_or_the_window(runner: Runner, qtbot: QtBot) -> None:
    told: list[BaseException] = []
    runner.start(Lane.READ, lambda: 1 / 0, failed=told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0], ZeroDivisionError)
    with qtbot.waitSignal(runner.unhandled) as caught:
        runner.start(Lane.READ, lambda: {}[0])
    assert isinstance(caught.args[0], KeyError)


def test_what_is_dropped_or_whose_owner_is_gone_is_not_answered(runner: Runner, qtbot: QtBot) -> None:
    gate = threading.Event()
    answered: list[str] = []
    owner = QObject()
    begun = runner.start(Lane.WRITE, lambda: gate.wait(10), lambda _: answered.append("dropped"))
    never = runner.start(Lane.WRITE, lambda: answered.append("run"))
    runner.start(Lane.READ, lambda: gate.wait(10), lambda _: answered.append("orphan"), owner=owner)
    runner.drop(begun)
    runner.drop(never)
    owner.deleteLater()
    qtbot.waitSignal(owner.destroyed)
    gate.set()
    with qtbot.waitSignal(runner.idle):
        pass
    assert answered == []


def test_long_work_is_shown_with_its_steps_and_can_be_cancelled(runner: Runner, qtbot: QtBot) -> None:
    seen: list[tuple[int, int, str]] = []
    ended: list[BaseException] = []

    def work(progress: Progress) -> None:
        for number in range(100_000):
            progress.advance(number, 100_000, "a file")
            threading.Event().wait(0.005)

    def show(tasks: tuple[Task[None], ...]) -> None:
        for task in tasks:
            seen.append(task.step)
            if len(seen) == 3:
                task.cancel()

    runner.shown.connect(show)
    runner.start_long(Lane.FILES, work, failed=ended.append, title="Working")
    qtbot.waitUntil(lambda: bool(ended), timeout=20_000)
    assert isinstance(ended[0], Cancelled)
    assert len(seen) >= 3
    assert seen[0][1:] == (100_000, "a file")
    assert seen[0][0] > 0


def test_short_work_is_never_shown(runner: Runner, qtbot: QtBot) -> None:
    shown: list[object] = []
    runner.shown.connect(shown.append)
    with qtbot.waitSignal(runner.idle):
        runner.start(Lane.WRITE, lambda: None, title="Quick")
    assert shown == []


def test_a_runner_that_goes_in_the_midst_of_work_lets_it_end_without_a_word(
    qtbot: QtBot, capfd: pytest.CaptureFixture[str]
) -> None:
    runner, begun, may_end, done = Runner(), threading.Event(), threading.Event(), threading.Event()

    def work() -> None:
        begun.set()
        may_end.wait(10)
        done.set()

    runner.start(Lane.WRITE, work)
    assert begun.wait(10)
    threading.Timer(0.1, may_end.set).start()
    shiboken6.delete(runner)
    assert done.is_set()
    assert "Traceback" not in capfd.readouterr().err


def test_what_a_task_gave_is_let_go_of(runner: Runner, qtbot: QtBot) -> None:
    class Article:
        pass

    given: list[weakref.ref[Article]] = []
    read: list[bool] = []

    def work() -> Article:
        article = Article()
        given.append(weakref.ref(article))
        return article

    for _ in range(20):
        runner.start(Lane.READ, work, lambda article: read.append(isinstance(article, Article)))
    qtbot.waitUntil(lambda: len(read) == 20 and not runner.busy)
    qtbot.waitUntil(lambda: not any(one() for one in given))
