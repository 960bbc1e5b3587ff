"""Checks a copy of a project in a process of its own, so that a window neither stutters nor waits for it.

The check of a large project takes a core for a minute: in the window's process its threads would wait for the
interpreter. Where the process cannot be had, the copy is checked here. Not what is checked.
"""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path

from annotator.child_process import start_again, step_back
from annotator.domain.progress import Progress
from annotator.errors import AnnotatorError, Cancelled, EnvironmentFault, ProjectUnusable
from annotator.services.copies import passes_the_check
from annotator.storage.keys import handed_over, take_over

log = logging.getLogger(__name__)

_MOMENT = 0.2
"""Seconds between two looks whether the work is to be given up."""
_OPTION = "--check-copy"


def check_in_own_process(copy: Path, progress: Progress | None = None) -> None:
    """Raise ProjectUnusable, EnvironmentFault unless a copy passes the full check; Cancelled when given up."""
    progress = progress or Progress()
    key = handed_over(copy)
    try:
        process = start_again(_OPTION, str(copy))
    except OSError as error:
        log.warning("no other process checks copies: %s", error)
        passes_the_check(progress)(copy)
        return
    _hand_over(process, key)
    answer = _answer_of(process, progress)
    if progress.cancelled:
        raise Cancelled
    if answer is None:
        log.warning("the process that checks copies ended without an answer: it is done here")
        passes_the_check(progress)(copy)
    elif answer:
        kind, what, remedy = answer
        raise (ProjectUnusable if kind == ProjectUnusable.__name__ else EnvironmentFault)(what, remedy)


def _hand_over(process: subprocess.Popen[bytes], key: bytes) -> None:
    """Give the process what opens an encrypted copy, by the pipe: what it is started with, others could read."""
    if process.stdin is not None:
        with suppress(BrokenPipeError):  # it has ended: that it gives no answer is noticed
            os.write(process.stdin.fileno(), key)  # nothing is held back that closing would stumble over


def _answer_of(process: subprocess.Popen[bytes], progress: Progress) -> list[str] | None:
    """Return what is wrong with the copy (kind, what, what to do), nothing where it is sound; None without an answer.

    The pipe to the process stays open until it has answered: with its end the work is given up there.
    """
    done = threading.Event()

    def give_up_when_asked() -> None:
        while not done.wait(_MOMENT):
            if progress.cancelled:
                process.kill()

    watch = threading.Thread(target=give_up_when_asked, daemon=True, name="copy-check")
    watch.start()
    with process:
        said = process.stdout.read() if process.stdout else b""
    done.set()
    watch.join()
    with suppress(ValueError):
        answer = json.loads(said)
        if isinstance(answer, list) and len(answer) in (0, 3):
            return [str(words) for words in answer]
    return None


def serve(copy: str) -> int:
    """Check a copy and say what is wrong with it. This is the other process; it ends with the one that started it."""
    step_back()
    take_over(_first_line())
    progress = Progress()
    threading.Thread(target=_cancel_at_the_end_of_input, args=(progress,), daemon=True).start()
    answer: list[str] = []
    try:
        passes_the_check(progress)(Path(copy))
    except Cancelled:
        return 1
    except AnnotatorError as error:
        kind = ProjectUnusable if isinstance(error, ProjectUnusable) else EnvironmentFault
        answer = [kind.__name__, error.what, error.remedy]
    sys.stdout.write(json.dumps(answer))
    return 0


def _first_line() -> bytes:
    """Return the first line of the input, and read no further."""
    line = b""
    while (letter := os.read(sys.stdin.fileno(), 1)) not in (b"", b"\n"):
        line += letter
    return line


def _cancel_at_the_end_of_input(progress: Progress) -> None:
    # not through sys.stdin: whoever reads there holds its lock, and at its end the interpreter gives up over that
    while os.read(sys.stdin.fileno(), 1):
        pass
    progress.cancel()
