"""Takes RTF apart: groups, control words with their numbers, bytes of text. What they mean is not known here."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum


class Kind(Enum):
    """What a token is."""

    OPEN = "{"
    CLOSE = "}"
    WORD = "control word"
    SYMBOL = "control symbol"
    BYTES = "bytes of text"


Token = tuple[Kind, str, int | None, bytes]
"""Its kind, its name, its number where it has one, its bytes."""

_TOKEN = re.compile(
    rb"\\([A-Za-z]{1,32})(-?\d{1,10})? ?|\\'([0-9A-Fa-f]{2})|\\([^A-Za-z'])|([{}])|([^\\{}\r\n\0]+)|[\r\n\0]+|\\",
    re.DOTALL,
)


def tokens(data: bytes) -> Iterator[Token]:
    """Yield the tokens of RTF; what is broken in it is passed over."""
    at = 0
    while found := _TOKEN.match(data, at):
        at = found.end()
        kind = found.lastindex
        if kind in (1, 2):
            name, number = found[1].decode("ascii"), int(found[2]) if found[2] else None
            if name == "bin":
                at += max(0, number or 0)  # raw bytes, which may look like anything
                continue
            yield Kind.WORD, name, number, b""
        elif kind == 3:
            yield Kind.BYTES, "'", None, bytes.fromhex(found[3].decode("ascii"))
        elif kind == 4:
            yield Kind.SYMBOL, found[4].decode("latin-1"), None, b""
        elif kind == 5:
            yield (Kind.OPEN if found[5] == b"{" else Kind.CLOSE), "", None, b""
        elif kind == 6:
            yield Kind.BYTES, "", None, found[6]
