"""Inputs that go wrong in the ways that files do: seeds of a format, changed a few times each, by chance.

A mutation knows the format's words (`tokens`), so that what it makes is often nearly right. Nothing here knows readers.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence

GROWTH = 20_000
"""Bytes that a mutated input may have more than its seed: a large seed is not cut into what no reader knows."""
_STRANGE = (
    b"\0",
    b"\xff\xfe",
    b"\xfe\xff",
    b"\xef\xbb\xbf",
    b"\xed\xa0\x80",  # half a surrogate pair, as UTF-8 forbids it
    b"\xed\xb0\x80",
    b"\xf4\x90\x80\x80",  # beyond Unicode
    b"\xc0\x80",
    b"\x80",
    "\u2028\u2029\x85".encode(),
    "\u202e\u2066\u200f".encode(),
    "\u200d\ufe0f".encode(),
    "e\u0301".encode() * 3,
    "\U0001f469\u200d\U0001f52c".encode(),
    "٣²Ⅷ½".encode(),
    "İıſK".encode(),  # change their length when their case is changed
    b"\r\n\r\r\n",
    b"\x0b\x0c\x1c\x1d\x1e",
    b"\x1b[31m",
    b"-0",
    b"1e999",
    b"99999999999999999999999",
    b"NaN",
    b"\\u0000\\ud800",
    b"%s%n{0}${x}",
    b"'\"`",
    b"<!--",
    b"]]>",
)
_RUNS = (b" ", b"\t", b"\n", b"(", b"[", b"{", b'"', b"'", b"a", b"1", b",", b".", b"-", b"*", b"<", b">", b"\\", b"\0")
_CODINGS = ("utf-16", "utf-16-le", "utf-32", "latin-1", "cp1252", "cp1251", "shift_jis", "gb18030", "utf-7")

_VALUE = re.compile(rb'"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?|true|false|null')
_VALUES = (
    *b'null true [] {} "" 0 -1 0.5 1e400 99999999999999999999 [[1]] [null] {"a":null} ["a"] "\\ud800"'.split(),
    b'"a\\u0000b"',
    b'{"start":0,"end":1}',
)
_OF_VALUES = 0.2
"""So many of the inputs are changed in their values only."""

Mutation = Callable[[random.Random, bytes, Sequence[bytes]], bytes]


def _place(chance: random.Random, data: bytes) -> int:
    return chance.randint(0, len(data))


def _stretch(chance: random.Random, data: bytes) -> tuple[int, int]:
    start = _place(chance, data)
    return start, min(len(data), start + int(2 ** chance.uniform(0, 9)))


def _flip(chance: random.Random, data: bytes, _tokens: Sequence[bytes]) -> bytes:
    if not data:
        return data
    at = chance.randrange(len(data))
    return data[:at] + bytes([data[at] ^ (1 << chance.randrange(8))]) + data[at + 1 :]


def _insert(chance: random.Random, data: bytes, tokens: Sequence[bytes]) -> bytes:
    at = _place(chance, data)
    return data[:at] + chance.choice([*_STRANGE, *tokens, *tokens]) + data[at:]


def _replace(chance: random.Random, data: bytes, tokens: Sequence[bytes]) -> bytes:
    start, end = _stretch(chance, data)
    return data[:start] + chance.choice([*_STRANGE, *tokens, *tokens]) + data[end:]


def _delete(chance: random.Random, data: bytes, _tokens: Sequence[bytes]) -> bytes:
    start, end = _stretch(chance, data)
    return data[:start] + data[end:]


def _repeat(chance: random.Random, data: bytes, _tokens: Sequence[bytes]) -> bytes:
    start, end = _stretch(chance, data)
    return data[:end] + data[start:end] * int(2 ** chance.uniform(0, 10)) + data[end:]


def _run(chance: random.Random, data: bytes, _tokens: Sequence[bytes]) -> bytes:
    at = _place(chance, data)
    return data[:at] + chance.choice(_RUNS) * int(2 ** chance.uniform(3, 15)) + data[at:]


def _nest(chance: random.Random, data: bytes, _tokens: Sequence[bytes]) -> bytes:
    depth = int(2 ** chance.uniform(3, 14))
    opening, closing = chance.choice([(b"[", b"]"), (b'{"a":', b"}"), (b"(", b")"), (b"> ", b""), (b"- ", b"")])
    start, end = _stretch(chance, data)
    return data[:start] + opening * depth + data[start:end] + closing * depth + data[end:]


def _swap(chance: random.Random, data: bytes, _tokens: Sequence[bytes]) -> bytes:
    lines = data.split(b"\n")
    one, other = chance.randrange(len(lines)), chance.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]
    return b"\n".join(lines)


def _revalue(chance: random.Random, data: bytes) -> bytes:
    """Put something else in the place of a text or a number, so that JSON stays JSON, which other changes spoil."""
    values = list(_VALUE.finditer(data))
    if not values:
        return data
    value = chance.choice(values)
    return data[: value.start()] + chance.choice(_VALUES) + data[value.end() :]


def _recode(chance: random.Random, data: bytes, _tokens: Sequence[bytes]) -> bytes:
    return data.decode("utf-8", "replace").encode(chance.choice(_CODINGS), "replace")


def _cut(chance: random.Random, data: bytes, _tokens: Sequence[bytes]) -> bytes:
    return data[: _place(chance, data)]


_MUTATIONS: tuple[Mutation, ...] = (
    _flip,
    _flip,
    _insert,
    _insert,
    _insert,
    _replace,
    _replace,
    _delete,
    _repeat,
    _run,
    _nest,
    _swap,
    _recode,
    _cut,
)


def mutated(chance: random.Random, seeds: Sequence[bytes], tokens: Sequence[bytes]) -> bytes:
    """Return one input: a seed, or the halves of two, changed up to eight times."""
    data = chance.choice(seeds)
    if chance.random() < 0.2:
        other = chance.choice(seeds)
        data = data[: _place(chance, data)] + other[_place(chance, other) :]
    longest = len(data) + GROWTH
    if chance.random() < _OF_VALUES:
        for _ in range(chance.randint(1, 6)):
            data = _revalue(chance, data)
        return data
    for _ in range(int(2 ** chance.uniform(0, 3))):
        data = chance.choice(_MUTATIONS)(chance, data, tokens)[:longest]
    return data
