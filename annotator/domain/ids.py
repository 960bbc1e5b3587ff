"""Identifiers: UUIDs of version 7 (RFC 9562), so that projects made apart can be merged and ids sort by time."""

from __future__ import annotations

import os
import threading
import time
import uuid

_lock = threading.Lock()
_last = 0


def new_id() -> str:
    """Return a new UUIDv7 as text; those of one process sort in the order they were made.

    Twelve bits below the millisecond carry a fraction (RFC 9562, method 3), moved on where the clock did not.
    """
    global _last
    with _lock:
        stamp = time.time_ns() * 4096 // 1_000_000  # milliseconds with 12 bits of fraction
        _last = stamp = max(stamp, _last + 1)
    milliseconds, fraction = divmod(stamp, 4096)
    value = milliseconds << 80 | 0x7 << 76 | fraction << 64
    value |= 0b10 << 62 | int.from_bytes(os.urandom(8), "big") >> 2
    return str(uuid.UUID(int=value))
