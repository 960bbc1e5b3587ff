"""Reads texts in a process of its own, so that a window neither stutters nor grows while a book is read.

The rules of a language hold tens of megabytes, and reading 5 MB takes a core for ten seconds: in the window's process
its threads would wait for the interpreter. The process is this program again (see `__main__`); it is started when a
text is to be read, serves all windows of its parent, and ends by itself when nothing was asked for a while or its
parent is gone. Where it cannot be had, texts are read here. Not what is found, and not what it is kept in.
"""

from __future__ import annotations

import atexit
import json
import logging
import os
import subprocess
import threading
from collections.abc import Sequence
from functools import cache
from typing import IO

from annotator.child_process import start_again, step_back
from annotator.domain.analysis import TextAnalysis, facts_of_plain, from_json, plain_facts, to_json
from annotator.domain.fact import Fact
from annotator.errors import Cancelled

log = logging.getLogger(__name__)

PATIENCE = 20.0
"""Seconds for which the process waits for another text."""

_PORTION = 500_000  # code points sent at once: a book is not copied whole for it


class AnalysisProcess:
    """Reads texts in another process, one after the other. May be called from any thread."""

    def __init__(self) -> None:
        self._turn = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._stops = 0

    def analysed(self, text: str, language: str, published: str, title: str = "") -> TextAnalysis:
        """Return what the rules find in a text. Raises Cancelled when `stop` was called meanwhile."""
        answer = self._answer(text, [language, published, title])
        if answer is not None:
            return from_json(answer)
        from annotator.analysis.texts import analysed

        return analysed(text, language, published, title)

    def facts_about(self, text: str, language: str, published: str, names: Sequence[str]) -> list[Fact]:
        """Return what a text states about some names. Raises Cancelled when `stop` was called meanwhile."""
        answer = self._answer(text, [language, published, list(names)])
        if answer is not None:
            return facts_of_plain(json.loads(answer))
        from annotator.analysis.texts import facts_about

        return facts_about(text, language, published, names)

    def _answer(self, text: str, asked: list[object]) -> bytes | None:
        """Return what the other process answers; None where there can be none."""
        stops = self._stops
        with self._turn:
            for _ in range(2):  # a process that was there may have ended just now: it had waited long enough
                if self._stops != stops:
                    raise Cancelled
                answer = self._ask(text, asked)
                if answer is not None:
                    return answer
        if self._stops != stops:
            raise Cancelled
        log.warning("no other process reads texts: they are read in the window's")
        return None

    def stop(self) -> None:
        """Give up what is being read; nothing happens where nothing is."""
        process = self._process
        if self._turn.locked() and process is not None:
            self._stops += 1
            process.kill()

    def close(self) -> None:
        """End the process."""
        with self._turn:
            self._end()

    def _ask(self, text: str, asked: list[object]) -> bytes | None:
        """Return the answer for a text and what is asked of it, as JSON; None where the process gave none.

        That is its language, its date, and its title for all that the rules find, or names for what it states of them.
        """
        try:
            if self._process is None or self._process.poll() is not None:
                self._end()
                self._process = start_again("--read-texts")
            _send(self._process.stdin, json.dumps(asked).encode())
            for first in range(0, len(text), _PORTION):
                _send(self._process.stdin, text[first : first + _PORTION].encode("utf-8", "surrogatepass"))
            _send(self._process.stdin, b"")
            answer = _receive(self._process.stdout)
        except OSError as error:
            log.info("the process that reads texts: %s", error)
            answer = None
        if answer is None:
            self._end()
        return answer

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except OSError:
                    log.debug("what had not been sent is lost with the process")


@cache
def shared() -> AnalysisProcess:
    """Return the one that all windows of this process use."""
    apart = AnalysisProcess()
    atexit.register(apart.close)
    return apart


def serve(asked: IO[bytes], answers: IO[bytes]) -> None:
    """Read texts as they are asked for, until nothing more comes. This is the other process."""
    from annotator.analysis.texts import analysed, facts_about

    step_back()
    while (request := _receive_patiently(asked)) is not None:
        language, published, about = json.loads(request)
        portions = []
        while portion := _receive(asked):
            portions.append(portion.decode("utf-8", "surrogatepass"))
        text = "".join(portions)
        if isinstance(about, list):
            answer = json.dumps(plain_facts(facts_about(text, language, published, about)), ensure_ascii=False)
        else:
            answer = to_json(analysed(text, language, published, about))
        _send(answers, answer.encode("utf-8", "surrogatepass"))


def _receive_patiently(pipe: IO[bytes]) -> bytes | None:
    """Return the next message; end the process when none comes for a while."""
    clock = threading.Timer(PATIENCE, os._exit, (0,))
    clock.daemon = True
    clock.start()
    try:
        return _receive(pipe)
    finally:
        clock.cancel()


def _send(pipe: IO[bytes] | None, message: bytes) -> None:
    if pipe is None:
        raise BrokenPipeError
    pipe.write(b"%d\n" % len(message))
    pipe.write(message)
    pipe.flush()


def _receive(pipe: IO[bytes] | None) -> bytes | None:
    """Return a message, None where the pipe has ended."""
    length = pipe.readline().strip() if pipe is not None else b""
    if pipe is None or not length:
        return None
    message = pipe.read(int(length))
    return message if len(message) == int(length) else None
