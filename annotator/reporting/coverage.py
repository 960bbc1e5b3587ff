"""Which letters the fonts that come with the program have, by their tables: what a PDF can show on every machine."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from annotator import paths

_FACES = (
    ("fonts", "source-serif-4", "SourceSerif4-Regular.ttf"),
    ("fonts", "inter", "Inter-Regular.ttf"),
    ("report", "fonts", "amiri", "Amiri-Regular.ttf"),
    ("report", "fonts", "dejavu", "DejaVuSans.ttf"),
)
_UNSEEN = (
    "\t\n\r \u00ad\u200b\u200c\u200d\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e"
    "\u2060\u2066\u2067\u2068\u2069\ufe0e\ufe0f"
)
"""White space and marks of direction, for which no font needs anything."""


@cache
def shown() -> frozenset[str]:
    """Return all characters that the shipped fonts have, and those that need none."""
    known = set(_UNSEEN)
    for face in _FACES:
        known.update(map(chr, _of_font(paths.resource(*face))))
    return frozenset(known)


def _of_font(path: Path) -> Iterator[int]:
    """Yield the code points of a TrueType font: from its table `cmap`, the formats 4 and 12."""
    font = path.read_bytes()
    (tables,) = struct.unpack_from(">H", font, 4)
    directory = (struct.unpack_from(">4sLLL", font, 12 + 16 * number) for number in range(tables))
    start = next(place for tag, _, place, _ in directory if tag == b"cmap")
    (count,) = struct.unpack_from(">H", font, start + 2)
    for number in range(count):
        _, _, place = struct.unpack_from(">HHL", font, start + 4 + 8 * number)
        (kind,) = struct.unpack_from(">H", font, start + place)
        if kind == 12:
            yield from _groups(font, start + place)
        elif kind == 4:
            yield from _segments(font, start + place)


def _groups(font: bytes, at: int) -> Iterator[int]:
    (count,) = struct.unpack_from(">L", font, at + 12)
    for first, last, _ in struct.iter_unpack(">LLL", font[at + 16 : at + 16 + 12 * count]):
        yield from range(first, last + 1)


def _segments(font: bytes, at: int) -> Iterator[int]:
    (double,) = struct.unpack_from(">H", font, at + 6)
    ends = struct.unpack_from(f">{double // 2}H", font, at + 14)
    starts = struct.unpack_from(f">{double // 2}H", font, at + 16 + double)
    for first, last in zip(starts, ends, strict=True):
        if first != 0xFFFF:
            yield from range(first, last + 1)
