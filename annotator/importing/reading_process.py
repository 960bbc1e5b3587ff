"""Reads files to import in a process of its own, which may be killed, and is given no more memory than a file may take.

This is the other process; who starts it, kills it and tells of it is `reading_pool.py`. It has no window, no project
and no network: an attempt to reach one from Python is refused. On Windows, where a process cannot bound its own memory,
only the bounds of the readers hold.
"""

from __future__ import annotations

import sys
import time
import traceback
from collections.abc import Callable
from typing import IO, Any

from annotator.child_process import step_back
from annotator.importing.found import Request, found_in
from annotator.importing.reading_wire import Kind, found_to_bytes, receive, requests_from_bytes, send

MOST_MEMORY = 1536 * 1024 * 1024
"""Bytes that the process may hold. A text of 64 MB, the largest that is read, takes less than half of them."""

_BETWEEN_BEATS = 0.5
_REFUSED = ("socket.connect", "socket.getaddrinfo", "socket.bind", "subprocess.Popen", "os.system", "os.exec")


def serve(asked: IO[bytes], answers: IO[bytes]) -> None:
    """Read files as they are asked for, until nothing more comes."""
    step_back()
    _bound_memory()
    sys.addaudithook(_refuse)
    send(answers, Kind.READY)
    beat = _beats(answers)
    while (frame := receive(asked)) is not None:
        for request in requests_from_bytes(frame[1]):
            if not _answer(answers, request, beat):
                return


def _answer(answers: IO[bytes], request: Request, beat: Callable[[int, int], None]) -> bool:
    """Read one file; tell whether the process is fit to read more."""
    try:
        for found in found_in(request, beat):
            if found.content is not None:
                send(answers, Kind.CONTENT, found.content)
            send(answers, Kind.FOUND, found_to_bytes(found), more=True)
    except MemoryError:
        send(answers, Kind.MEMORY)
        return False
    except BrokenPipeError:
        raise  # nobody reads what is found
    except Exception:  # noqa: BLE001  # whatever a stranger's file has made of a reader, the next file is read
        send(answers, Kind.BUG, traceback.format_exc().encode("utf-8", "replace"))
        return True
    send(answers, Kind.DONE)
    return True


def _beats(answers: IO[bytes]) -> Callable[[int, int], None]:
    last = time.monotonic()

    def beat(_done: int, _total: int) -> None:
        nonlocal last
        now = time.monotonic()
        if now - last > _BETWEEN_BEATS:
            last = now
            send(answers, Kind.BEAT)

    return beat


def _refuse(event: str, _arguments: tuple[Any, ...]) -> None:
    if event in _REFUSED:
        raise PermissionError(f"a process that reads files does no {event}")


def _bound_memory() -> None:
    try:
        import resource
    except ImportError:
        return  # Windows
    # private memory, where the system counts it (Linux); address space would count what libraries only reserve
    _, hard = resource.getrlimit(resource.RLIMIT_DATA)
    most = MOST_MEMORY if hard == resource.RLIM_INFINITY else min(hard, MOST_MEMORY)
    resource.setrlimit(resource.RLIMIT_DATA, (most, hard))
    # a file that ends the process leaves no image of the memory behind
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
