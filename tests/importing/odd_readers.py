"""The process that reads files, with readers that hang, end it, eat the memory, fail, or try to reach the network."""

from __future__ import annotations

import ctypes
import os
import socket
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from annotator.errors import UnreadableSource
from annotator.importing import readers
from annotator.importing.format import Fit, InputFile, Reader, Reading
from annotator.importing.reading_process import serve
from annotator.messages import message


def _recognise(file: InputFile) -> Fit:
    return Fit.SURE if file.head.startswith(b"ODD ") else Fit.NO


Found = Iterator[Reading | InputFile]


def _hang(_: InputFile) -> Found:
    yield Reading("Before it hung.")
    time.sleep(3600)


def _slow(file: InputFile) -> Found:
    for done in range(30):
        file.beat(done, 30)
        time.sleep(0.1)
    yield Reading("It took its time.")


def _crash(_: InputFile) -> Found:
    yield from ()
    ctypes.string_at(0)


def _crash_once(file: InputFile) -> Found:
    marker = Path(file.data.decode().split()[2])
    if not marker.exists():
        marker.touch()
        os._exit(3)
    yield Reading("The second time went well.")


def _memory(_: InputFile) -> Found:
    yield Reading("x" * 10_000_000_000)


def _bug(_: InputFile) -> Found:
    yield from ()
    raise KeyError("w:p")


def _network(_: InputFile) -> Found:
    yield from ()
    socket.create_connection(("127.0.0.1", 9))


def _many(_: InputFile) -> Found:
    for number in range(100):
        yield Reading(f"Letter {number}.", name=str(number), warnings=[message("Seen %Ln time(s).", "", number)])


def _large(_: InputFile) -> Found:
    for number in range(300):
        yield Reading(f"{number} " + "long " * 200_000, name=str(number))


def _inner(file: InputFile) -> Found:
    yield file.within("a.txt", b"A text within.")
    yield file.within("b.txt", b"")
    yield file.within("c.bin", bytes(range(256)))


ACTS: dict[str, Callable[[InputFile], Found]] = {
    "hang": _hang,
    "slow": _slow,
    "crash": _crash,
    "crash-once": _crash_once,
    "memory": _memory,
    "bug": _bug,
    "network": _network,
    "many": _many,
    "large": _large,
    "inner": _inner,
}


def _read(file: InputFile) -> Iterator[Reading | InputFile | UnreadableSource]:
    yield from ACTS[file.data.decode().split()[1]](file)
    yield UnreadableSource("Page 2 is damaged.", "Ask for it again.")


readers.READERS = (*readers.READERS, Reader("odd", "Odd", (".odd",), _recognise, _read))

if __name__ == "__main__":
    serve(sys.stdin.buffer, sys.stdout.buffer)
