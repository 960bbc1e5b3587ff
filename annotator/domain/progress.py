"""How long work tells how far it is, and hears that it should stop. Not a thread: whoever starts the work owns that."""

from __future__ import annotations

import threading
from collections.abc import Callable

from annotator.errors import Cancelled


class Progress:
    """Handed down to work that may take long. Safe to cancel from any thread.

    `on_advance(done, total, what)` is called from the thread that works; `total` is 0 while it isn't known yet.
    """

    def __init__(self, on_advance: Callable[[int, int, str], None] | None = None) -> None:
        self._on_advance = on_advance
        self._cancelled = threading.Event()

    def advance(self, done: int, total: int, what: str = "") -> None:
        """Tell how far the work is. Raises Cancelled when the user asked to stop."""
        if self._cancelled.is_set():
            raise Cancelled
        if self._on_advance is not None:
            self._on_advance(done, total, what)

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        """Tell whether the work was asked to stop."""
        return self._cancelled.is_set()


class Steps:
    """Progress of work that is counted as it goes, told at the beginning and every so often."""

    _BETWEEN = 100

    def __init__(self, progress: Progress | None, total: int, what: str = "") -> None:
        self._progress = progress or Progress()
        self._total = total
        self._what = what
        self._done = 0
        self._progress.advance(0, total, what)

    def step(self) -> None:
        """Count one. Raises Cancelled when the user asked to stop."""
        self._done += 1
        if self._done % self._BETWEEN == 0:
            self._progress.advance(min(self._done, self._total), self._total, self._what)
