"""Has files read in processes apart, up to two at once, and gives what was found in the order of the files.

A process that says nothing for a while is killed; that one, and one that ends by itself, costs the file that it was at,
which is told in words, and the next files are read by a new one. Who asks never waits for a process that hangs. Where
no process can be had, files are read in this one.
"""

from __future__ import annotations

import logging
import os
import subprocess
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from types import TracebackType

from annotator.child_process import start_again
from annotator.errors import UnreadableSource
from annotator.importing.found import Found, Request, found_in
from annotator.messages import message

log = logging.getLogger(__name__)

PATIENCE = 10.0
"""Seconds for which a process may say nothing."""
MOST_PROCESSES = 2

_START = 60.0  # seconds that a process may take to start on a busy machine
_AT_ONCE = 32  # files that are asked for together: a small one is read faster than asked for
_LARGE = 1024 * 1024  # bytes; larger files are asked for one by one
_HELD = 64 * 1024 * 1024  # bytes found ahead of their turn; what comes then waits in its process
_AHEAD = 16 * 1024 * 1024  # bytes of files that are read while what was found before is being stored
_MOST_AHEAD = 64  # portions
_TICK = 0.1

Numbered = tuple[int, Request]


class _Task:
    """Files that one process reads one after the other, and what it has found that was not taken yet."""

    def __init__(self, requests: list[Numbered], size: int) -> None:
        self.requests = requests
        self.size = size
        self.found: deque[tuple[int, Found | None, int]] = deque()
        self.held = 0
        self.finished = False
        self.unserved: list[Numbered] = []
        """What no process could be had for."""


class ReadingPool:
    """Reads files in other processes; to be used in a `with` statement, by one thread at a time."""

    def __init__(self, processes: int = 0, patience: float = PATIENCE) -> None:
        self._most = processes or min(MOST_PROCESSES, _processors())
        self._patience = patience
        self._changed = threading.Condition()
        self._todo: deque[_Task] = deque()
        self._workers: list[_Worker] = []
        self.closed = False

    def __enter__(self) -> ReadingPool:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def read(
        self, requests: Iterable[Request], tick: Callable[[], None] = lambda: None
    ) -> Iterator[tuple[int, Found | None]]:
        """Yield what is found in files, in their order, each with the number of the file; None when one is done.

        `tick` is called while it waits; what it raises ends the reading, and the processes at once.
        """
        waiting = _portions(enumerate(requests))
        tasks: deque[_Task] = deque()
        try:
            while True:
                while self._has_room(tasks) and (portion := next(waiting, None)):
                    tasks.append(_Task(*portion))
                    self._hand_out(tasks[-1])
                if not tasks:
                    return
                yield from self._taken(tasks.popleft(), tick)
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """End the processes, whatever they are at."""
        with self._changed:
            self.closed = True
            self._todo.clear()
            self._changed.notify_all()
        for worker in self._workers:
            worker.kill()
        for worker in self._workers:
            worker.join()

    def _has_room(self, tasks: Sequence[_Task]) -> bool:
        if len(tasks) < 2 * self._most:
            return True
        return len(tasks) < _MOST_AHEAD and sum(task.size for task in tasks) < _AHEAD

    def _hand_out(self, task: _Task) -> None:
        with self._changed:
            self._todo.append(task)
            self._changed.notify_all()
        if len(self._workers) < self._most:
            self._workers.append(_Worker(self))
            self._workers[-1].start()

    def _taken(self, task: _Task, tick: Callable[[], None]) -> Iterator[tuple[int, Found | None]]:
        """Yield what comes of a task, as it comes."""
        while taken := self._next(task, tick):
            yield from taken
        for number, request in task.unserved:
            for found in found_in(request, lambda _done, _total: tick()):
                yield number, found
            yield number, None

    def _next(self, task: _Task, tick: Callable[[], None]) -> list[tuple[int, Found | None]]:
        """Return the next of what was found, of small ones all that are there; nothing when there will be none."""
        last = time.monotonic()
        while True:
            with self._changed:
                if not task.found and not task.finished:
                    self._changed.wait(_TICK)
                if task.found:
                    taken: list[tuple[int, Found | None]] = []
                    together = 0
                    while task.found and (not taken or together + task.found[0][2] <= _LARGE):
                        number, found, size = task.found.popleft()
                        taken.append((number, found))
                        together += size
                    task.held -= together
                    self._changed.notify_all()
                    return taken
                if task.finished:
                    return []
            tick()
            now = time.monotonic()
            asleep = now - last > 10 * _TICK + _TICK  # this process did not run either: nobody is to blame
            last = now
            for worker in self._workers:
                worker.end_if_silent(0 if asleep else self._patience)

    # for the threads that talk with the processes

    def next_task(self) -> _Task | None:
        """Return the next files to read; None when there will be none."""
        with self._changed:
            while not self._todo and not self.closed:
                self._changed.wait()
            return None if self.closed else self._todo.popleft()

    def put(self, task: _Task, number: int, found: Found | None, size: int) -> None:
        """Give what was found to who asked; wait while much of it has not been taken."""
        with self._changed:
            while task.held > _HELD and not self.closed:
                self._changed.wait()
            task.found.append((number, found, size))
            task.held += size
            self._changed.notify_all()

    def finish(self, task: _Task) -> None:
        """Tell that all of a task was found."""
        with self._changed:
            task.finished = True
            self._changed.notify_all()


class _Worker(threading.Thread):
    """A thread that talks with one process, and has another one started when that has ended."""

    def __init__(self, pool: ReadingPool) -> None:
        super().__init__(name="reading files", daemon=True)
        self._pool = pool
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()
        self._listens = False
        self._heard = time.monotonic()
        self._patience_now = 0.0
        self._silent = False
        self._fresh = True

    def run(self) -> None:
        """Read task after task."""
        try:
            while (task := self._pool.next_task()) is not None:
                try:
                    self._read(task)
                finally:
                    self._pool.finish(task)
        finally:
            self._end()

    def kill(self) -> None:
        """End the process, whatever it is at."""
        with self._lock:
            if self._process is not None:
                self._process.kill()

    def end_if_silent(self, patience: float) -> None:
        """End a process that has said nothing for some seconds; with 0 seconds, forget how long it has said nothing."""
        now = time.monotonic()
        if not patience:
            self._heard = now
        elif self._listens and now - self._heard > max(patience, self._patience_now):
            self._silent = True
            self.kill()

    def _read(self, task: _Task) -> None:
        left = task.requests
        while left and not self._pool.closed:
            if not self._ready():
                task.unserved = left
                return
            left = self._ask(task, left)

    def _ready(self) -> bool:
        """Tell whether a process is there that reads."""
        from annotator.importing.reading_wire import Kind

        if self._process is not None and self._process.poll() is None:
            return True
        self._end()
        try:
            with self._lock:
                if self._pool.closed:
                    return False
                self._process = start_again("--read-files")
            self._patience_now = _START
            frame = self._receive()
        except OSError as error:
            log.info("the process that reads files: %s", error)
            frame = None
        self._patience_now = 0.0
        if frame is not None and frame[0] is Kind.READY:
            self._fresh = True
            return True
        if not self._pool.closed:
            log.warning("no other process reads files: they are read in this one")
        self._end()
        return False

    def _ask(self, task: _Task, requests: list[Numbered]) -> list[Numbered]:
        """Have files read; return those that are still to be read, since the process has ended."""
        from annotator.importing.reading_wire import Kind, found_from_bytes, requests_to_bytes, send

        done, content, begun = 0, None, False
        try:
            process = self._process
            self._silent, self._heard = False, time.monotonic()
            send(process.stdin if process else None, Kind.REQUEST, requests_to_bytes([one for _, one in requests]))
            while done < len(requests) and (frame := self._receive()) is not None:
                kind, payload = frame
                number, request = requests[done]
                if kind is Kind.CONTENT:
                    content = payload
                elif kind is Kind.FOUND:
                    size = len(payload) + len(content or b"")
                    self._pool.put(task, number, found_from_bytes(payload, content), size)
                    content, begun = None, True
                elif kind is not Kind.BEAT:
                    if kind is Kind.BUG:
                        log.error("reading %s failed:\n%s", request.name, payload.decode("utf-8", "replace"))
                    self._give_up(task, number, _fault(request.name, kind))
                    done, begun, self._fresh = done + 1, False, False
        except (OSError, ValueError, TypeError, LookupError) as error:
            log.info("the process that reads files: %s", error)
        if done == len(requests) or self._pool.closed:
            return []
        self._end()
        if not (self._fresh or self._silent or begun):
            return requests[done:]  # a file before may have brought the process down: this one gets one of its own
        number, request = requests[done]
        self._give_up(task, number, _silence(request.name) if self._silent else _sudden_end(request.name))
        return requests[done + 1 :]

    def _give_up(self, task: _Task, number: int, fault: Found | None) -> None:
        if fault is not None:
            self._pool.put(task, number, fault, 0)
        self._pool.put(task, number, None, 0)

    def _receive(self) -> tuple[object, bytes] | None:
        from annotator.importing.reading_wire import receive

        self._heard, self._listens = time.monotonic(), True
        try:
            return receive(self._process.stdout if self._process else None)
        finally:
            self._listens = False

    def _end(self) -> None:
        with self._lock:
            process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except OSError:
                    log.debug("what had not been sent is lost with the process")


def _portions(requests: Iterator[Numbered]) -> Iterator[tuple[list[Numbered], int]]:
    """Yield files as they are asked for together, and their bytes: small ones many at once, a large one alone."""
    portion: list[Numbered] = []
    together = 0
    for number, request in requests:
        size = _size(request)
        if portion and (together + size > _LARGE or len(portion) == _AT_ONCE):
            yield portion, together
            portion, together = [], 0
        portion.append((number, request))
        together += size
    if portion:
        yield portion, together


def _size(request: Request) -> int:
    if request.path is None:
        return len(request.content or b"")
    try:
        return request.path.stat().st_size
    except OSError:
        return 0  # reading it tells


def _processors() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _fault(name: str, kind: object) -> Found | None:
    from annotator.importing.reading_wire import Kind

    if kind is Kind.MEMORY:
        what = message("{name} was given up: reading it takes more memory than there is for one file.", name=name)
        return Found(name, fault=UnreadableSource(what, message("Split it, or save it without what you don't need.")))
    return _sudden_end(name) if kind is Kind.BUG else None


def _silence(name: str) -> Found:
    return Found(
        name,
        fault=UnreadableSource(
            message("{name} was given up: nothing came of it for %Ln second(s).", "", int(PATIENCE), name=name),
            message("It may be damaged. Save it anew in the program that it comes from, and import it by itself."),
        ),
    )


def _sudden_end(name: str) -> Found:
    return Found(
        name,
        fault=UnreadableSource(
            message("{name} could not be read: the process that read it ended over it.", name=name),
            message("It may be damaged. Save it anew in the program that it comes from, and import that."),
        ),
    )
