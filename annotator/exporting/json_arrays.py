"""One JSON array in a file, an object a line; and any JSON array read again, object by object."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, BinaryIO, TextIO

_CHARS_AT_ONCE = 65_536
_BLANK = re.compile(r"\s*")
_ESCAPED = str.maketrans({sign: f"\\u{ord(sign):04x}" for sign in "<>&\x85\u2028\u2029"})


def safe_json(value: object) -> str:
    """Return JSON that is one line for every reader, and that can close no script element of a page."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).translate(_ESCAPED)


def write_array(stream: BinaryIO, items: Iterable[str]) -> None:
    """Write items that are JSON already."""
    before = "[\n"
    for item in items:
        stream.write(f"{before}{item}".encode())
        before = ",\n"
    stream.write(b"[]\n" if before == "[\n" else b"\n]\n")


def read_array(path: Path) -> Iterator[Any]:
    """Yield the items of an array. Raises ValueError where the file is not one JSON array."""
    with path.open(encoding="utf-8") as stream:
        reader = _Reader(stream)
        yield from reader.items()
        reader.take("")


def read_array_of(path: Path, name: str) -> Iterator[Any]:
    """Yield the items of the array that is the last value of an object, under a name. Raises ValueError."""
    with path.open(encoding="utf-8") as stream:
        reader = _Reader(stream)
        reader.take("{")
        while reader.value() != name:
            reader.take(":")
            reader.value()
            reader.take(",")
        reader.take(":")
        yield from reader.items()
        reader.take("}")
        reader.take("")


class _Reader:
    """Values and signs of a JSON text, of which it holds one value and a little more."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._decode = json.JSONDecoder().raw_decode
        self._text, self._place = "", 0

    def items(self) -> Iterator[Any]:
        """Yield the items of the array that begins here, and go on behind it. Raises ValueError."""
        self.take("[")
        if self.sign() != "]":
            yield self.value()
            while self.sign() == ",":
                self.take(",")
                yield self.value()
        self.take("]")

    def sign(self) -> str:
        """Return the next character that is not blank; empty at the end."""
        while True:
            self._place = _BLANK.match(self._text, self._place).end()  # type: ignore[union-attr] # it always matches
            if self._place < len(self._text) or not self._more():
                return self._text[self._place : self._place + 1]

    def take(self, sign: str) -> None:
        """Go on behind a sign. Raises ValueError where another one stands."""
        if self.sign() != sign:
            raise ValueError(f"{sign or 'the end'} is missing")
        self._place += len(sign)

    def value(self) -> Any:
        """Return the next value and go on behind it. Raises ValueError where there is none."""
        self.sign()
        while True:
            try:
                value, end = self._decode(self._text, self._place)
            except ValueError:
                if not self._more():
                    raise
                continue
            if end < len(self._text) or not self._more():  # else a number may go on
                self._place = end
                return value

    def _more(self) -> bool:
        more = self._stream.read(_CHARS_AT_ONCE)
        self._text, self._place = self._text[self._place :] + more, 0
        return bool(more)
