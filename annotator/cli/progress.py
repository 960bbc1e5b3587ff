"""Progress of a long command on the terminal, and Ctrl-C as its Cancel."""

from __future__ import annotations

import signal
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from annotator.cli.printable import in_one_line
from annotator.domain.progress import Progress

_QUIET_SECONDS = 0.5
_BETWEEN_SECONDS = 0.1
INDEXED = "texts indexed anew"
READ = "attached files read"
COMPARED = "texts compared with those that are there"
_CLEAR_LINE = "\r\x1b[K"


class _Line:
    """One line of the terminal that is written over and over."""

    def __init__(self) -> None:
        self._next = time.monotonic() + _QUIET_SECONDS
        self.shown = False

    def show(self, done: int, total: int, what: str) -> None:
        now = time.monotonic()
        if now < self._next:
            return
        self._next = now + _BETWEEN_SECONDS
        self.shown = True
        far = f"{done:,} of {total:,}" if total else f"{done:,}"
        print(f"{_CLEAR_LINE}{in_one_line(f'{far}  {what}')}"[:100], end="", file=sys.stderr, flush=True)

    def clear(self) -> None:
        if self.shown:
            print(_CLEAR_LINE, end="", file=sys.stderr, flush=True)


@contextmanager
def on_terminal() -> Iterator[Progress]:
    """Give a progress that is shown once the work takes long, where stderr is a terminal.

    The first Ctrl-C cancels it, so that the work ends in good order; the second one interrupts at once.
    """
    line = _Line()
    progress = Progress(line.show if sys.stderr.isatty() else None)
    with _cancelled_by_ctrl_c(progress):
        try:
            yield progress
        finally:
            line.clear()


@contextmanager
def _cancelled_by_ctrl_c(progress: Progress) -> Iterator[None]:
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.getsignal(signal.SIGINT)

    def cancel(_number: int, _frame: FrameType | None) -> None:
        progress.cancel()
        signal.signal(signal.SIGINT, before)

    signal.signal(signal.SIGINT, cancel)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
