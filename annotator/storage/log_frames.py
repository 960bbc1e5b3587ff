"""What stands in SQLite's write-ahead log, read without SQLite: its header, its frames, and what is committed.

As in https://www.sqlite.org/fileformat2.html#the_write_ahead_log. Not whether a log belongs to a file.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

LOG_HEADER, FRAME_HEADER = 32, 24
SALTS = slice(16, 24)

_MAGIC = {0x377F0682: "<", 0x377F0683: ">"}
"""With the order of the bytes in which the checksums are computed."""
_VERSION = 3_007_000
_MASK = 0xFFFF_FFFF


def holds_commit(log: Path) -> bool:
    """Tell whether a log holds a transaction that SQLite would read: all its frames whole, the last one ending it."""
    with suppress(FileNotFoundError), log.open("rb") as file:
        header = file.read(LOG_HEADER)
        if len(header) < LOG_HEADER:
            return False
        magic, version, size = struct.unpack(">3I", header[:12])
        order = _MAGIC.get(magic, "")
        sums = _summed(order or "<", header[:24], (0, 0))
        if not order or version != _VERSION or not _is_page_size(size) or sums != struct.unpack(">2I", header[24:]):
            return False
        while len(frame := file.read(FRAME_HEADER + size)) == FRAME_HEADER + size:
            page, pages_after = struct.unpack(">2I", frame[:8])
            sums = _summed(order, frame[:8] + frame[FRAME_HEADER:], sums)
            if not page or frame[8:16] != header[SALTS] or sums != struct.unpack(">2I", frame[16:FRAME_HEADER]):
                return False
            if pages_after:  # the last of a transaction says how large the file is after it
                return True
    return False


def committed_pages(log: Path) -> set[int]:
    """Return the pages that a log would be replayed for; those of a write that was cut off before its end are none."""
    committed: set[int] = set()
    written: set[int] = set()
    for page, pages_after in _frames(log):
        written.add(page)
        if pages_after:
            committed |= written
            written.clear()
    return committed


def _frames(log: Path) -> Iterator[tuple[int, int]]:
    """Yield the page of each frame, and how large the file is after it where a transaction ends, 0 elsewhere."""
    with suppress(FileNotFoundError), log.open("rb") as file:
        header = file.read(LOG_HEADER)
        size = int.from_bytes(header[8:12], "big")
        while len(frame := file.read(FRAME_HEADER)) == FRAME_HEADER and frame[8:16] == header[SALTS]:
            yield struct.unpack(">2I", frame[:8])
            file.seek(size, os.SEEK_CUR)


def _is_page_size(size: int) -> bool:
    return 512 <= size <= 65_536 and size & (size - 1) == 0


def _summed(order: str, data: bytes, sums: tuple[int, int]) -> tuple[int, int]:
    """Add to the two running checksums, as the format has them."""
    first, second = sums
    for one, other in struct.iter_unpack(f"{order}2I", data):
        first = (first + one + second) & _MASK
        second = (second + other + first) & _MASK
    return first, second
