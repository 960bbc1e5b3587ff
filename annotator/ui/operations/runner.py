"""The one task runner: work goes to a lane, its result or its failure comes back to the window's thread.

Lanes: `WRITE` has one thread, so acts are committed in the order they were made; `READ` is for short questions;
`FILES` for what may take long without writing to the project (an export, a backup); `TEXT` for looking through a text
in memory, where a slow pattern must not hold up the reads; `UPKEEP` for what nobody waits for. Work is a plain function
without widgets. Not for timers, and nothing here waits for anything but `wait()` at the end.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Generic, TypeVar

import shiboken6
from PySide6.QtCore import QDeadlineTimer, QObject, Qt, QThreadPool, QTimer, Signal

from annotator.domain.progress import Progress

T = TypeVar("T")

SHOWN_AFTER = 0.5
"""Seconds after which work that still runs is shown, with Cancel where it can be cancelled."""

_TICK = 100  # ms between two looks at how far shown work is


class Lane(StrEnum):
    """Where work runs; see the module."""

    WRITE = "write"
    READ = "read"
    FILES = "files"
    TEXT = "text"
    UPKEEP = "upkeep"


_THREADS = {Lane.WRITE: 1, Lane.READ: 2, Lane.FILES: 1, Lane.TEXT: 2, Lane.UPKEEP: 1}


class _Steps:
    """How far work is: written by its thread, looked at by the window's; one assignment, so no lock."""

    def __init__(self) -> None:
        self.last = (0, 0, "")

    def advance(self, done: int, total: int, what: str) -> None:
        self.last = (done, total, what)


@dataclass(eq=False, slots=True)
class Task(Generic[T]):
    """One piece of work under way. `title` names it where it is shown; an empty one is never shown."""

    lane: Lane
    work: Callable[[], T]
    done: Callable[[T], None] | None
    failed: Callable[[BaseException], None] | None
    title: str = ""
    progress: Progress | None = None
    owner: QObject | None = None
    started: float = field(default_factory=time.monotonic)
    steps: _Steps = field(default_factory=_Steps)
    dropped: bool = False
    result: Any = None
    error: BaseException | None = None

    @property
    def step(self) -> tuple[int, int, str]:
        """How far it is: done, total (0 while that isn't known) and what is at hand."""
        return self.steps.last

    def cancel(self) -> None:
        """Ask the work to stop, where it can."""
        if self.progress is not None:
            self.progress.cancel()


class _Job:
    """What a thread does. No QRunnable: of one that Python keeps, Qt's binding never lets go, nor of its result."""

    def __init__(self, task: Task[Any], arrived: Any) -> None:
        self.task = task
        self._arrived = arrived

    def run(self) -> None:
        task = self.task
        if not task.dropped:
            try:
                task.result = task.work()
            except BaseException as error:  # noqa: BLE001 - it travels to the window's thread whole
                task.error = error
        with suppress(RuntimeError):  # the runner, and the window with it, went first: nobody waits for it any more
            self._arrived.emit(self)


class Runner(QObject):
    """Starts work, and shows by `shown` which of it has been running for longer than half a second."""

    shown = Signal(object)
    """A tuple of the tasks to show, longest running first; emitted whenever it or their progress changed."""

    unhandled = Signal(object)
    """The exception of work that gave no `failed`."""

    idle = Signal()
    """The last piece of work has ended."""

    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pools = {lane: self._pool(threads) for lane, threads in _THREADS.items()}
        self._jobs: dict[Task[Any], _Job] = {}
        self._showing: tuple[Any, ...] = ()
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK)
        self._clock.timeout.connect(self._look)

    def _pool(self, threads: int) -> QThreadPool:
        pool = QThreadPool(self)
        pool.setMaxThreadCount(threads)
        return pool

    def start(
        self,
        lane: Lane,
        work: Callable[[], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
        *,
        title: str = "",
        owner: QObject | None = None,
    ) -> Task[T]:
        """Run work on a lane; `done` or `failed` is called on the window's thread, unless `owner` is gone by then."""
        return self._enter(Task(lane, work, done, failed, title, owner=owner))

    def start_long(
        self,
        lane: Lane,
        work: Callable[[Progress], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
        *,
        title: str,
        owner: QObject | None = None,
    ) -> Task[T]:
        """Run work that tells how far it is and can be cancelled."""
        steps = _Steps()
        progress = Progress(steps.advance)
        return self._enter(Task(lane, lambda: work(progress), done, failed, title, progress, owner, steps=steps))

    def _enter(self, task: Task[T]) -> Task[T]:
        job = _Job(task, self._arrived)
        self._jobs[task] = job
        if task.title and not self._clock.isActive():
            self._clock.start()
        self._pools[task.lane].start(job.run)
        return task

    def drop(self, task: Task[Any]) -> None:
        """Forget about a task: not begun, it never runs; under way, its result is thrown away."""
        task.dropped = True

    @property
    def writing(self) -> bool:
        """Tell whether a write is waiting or under way."""
        return any(task.lane is Lane.WRITE for task in self._jobs)

    @property
    def working(self) -> bool:
        """Tell whether anything is waiting or under way that writes, to the project or to other files."""
        return any(task.lane in (Lane.WRITE, Lane.FILES) for task in self._jobs)

    @property
    def busy(self) -> bool:
        """Tell whether anything is waiting or under way."""
        return bool(self._jobs)

    def cancel_all(self) -> None:
        """Ask all work that can be cancelled to stop, and forget about what is only read."""
        for task in self._jobs:
            task.cancel()
            if task.lane in (Lane.READ, Lane.TEXT):
                self.drop(task)

    def wait(self, seconds: float) -> bool:
        """Wait for all lanes to be empty, at most so long; tell whether they are. Only for the end of the program."""
        deadline = QDeadlineTimer(int(seconds * 1000))
        return all(pool.waitForDone(deadline) for pool in self._pools.values())

    def _deliver(self, job: _Job) -> None:
        task = job.task
        del self._jobs[task]
        self._look()
        try:
            self._hand_over(task)
        finally:
            if not self._jobs:
                self._clock.stop()
                self.idle.emit()

    def _hand_over(self, task: Task[Any]) -> None:
        if task.dropped or (task.owner is not None and not shiboken6.isValid(task.owner)):
            return
        if task.error is None:
            if task.done is not None:
                task.done(task.result)
        elif task.failed is not None:
            task.failed(task.error)
        else:
            self.unhandled.emit(task.error)

    def _look(self) -> None:
        now = time.monotonic()
        tasks = [task for task in self._jobs if task.title and now - task.started > SHOWN_AFTER]
        showing = tuple((task, task.step) for task in tasks)
        if showing != self._showing:
            self._showing = showing
            self.shown.emit(tuple(tasks))
