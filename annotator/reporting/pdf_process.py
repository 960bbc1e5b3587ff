"""Sets reports as PDFs in a process of its own, which may be killed, and whose memory is given back when it ends.

`typeset` starts it; `serve` is the other process. It is given the text and gives back the file through its pipes. It
reads the shipped template and fonts, at need the system's fonts, and nothing else; it reaches no network.
"""

from __future__ import annotations

import logging
import threading
from contextlib import suppress
from dataclasses import dataclass
from typing import IO

from annotator import paths
from annotator.child_process import start_again
from annotator.domain.progress import Progress

log = logging.getLogger(__name__)

OPTION = "--typeset"
MOST_MEMORY = 4 * 1024 * 1024 * 1024
"""Bytes that the process may hold: thirty times what an article of 10,000 words with 300 claims takes."""

_MOMENT = 0.1
"""Seconds between two looks whether the work is to be given up."""
_UNSEEN = "could not be displayed with font"
"""What typst says of a letter that no font has."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of a report: the PDF, or the words of the fault."""

    content: bytes = b""
    fault: str = ""


def typeset(data: bytes, progress: Progress) -> Answer | None:
    """Return a report as a PDF; None where the process ended without an answer, or the work was given up."""
    try:
        process = start_again(OPTION)
    except OSError as error:
        log.warning("no other process sets reports: %s", error)
        return compiled(data)
    done = threading.Event()

    def give_up_when_asked() -> None:
        while not done.wait(_MOMENT):
            if progress.cancelled:
                process.kill()

    watch = threading.Thread(target=give_up_when_asked, daemon=True, name="report-pdf")
    watch.start()
    try:
        said, _ = process.communicate(data)
    finally:
        done.set()
        watch.join()
    return _received(said) if process.returncode == 0 else None


def serve(asked: IO[bytes], answers: IO[bytes]) -> int:
    """Set one report. This is the other process."""
    _bound_memory()
    answers.write(_sent(compiled(asked.read())))
    answers.flush()
    return 0


def _sent(answer: Answer) -> bytes:
    return b"\n".join((" ".join(answer.fault.split()).encode(), answer.content))


def _received(said: bytes) -> Answer | None:
    with suppress(ValueError):
        fault, content = said.split(b"\n", 1)
        return Answer(content, fault.decode())
    return None


def compiled(data: bytes) -> Answer:
    """Return a report as a PDF.

    With the shipped fonts alone where they have all its letters: so it is the same on every machine. Else with the
    system's fonts too; and where those have not all of them, without the standard, which forbids boxes for letters.
    """
    import typst

    template = paths.resource("report", "report.typ").read_bytes()
    shipped = [str(paths.resource("fonts")), str(paths.resource("report", "fonts"))]
    fault = ""
    for system_too, standard in ((False, True), (True, True), (True, False)):
        fonts = typst.Fonts(include_system_fonts=system_too, include_embedded_fonts=False, font_paths=shipped)
        compiler = typst.Compiler(template, font_paths=fonts, sys_inputs={"data": data.decode()})
        try:
            content = compiler.compile(format="pdf", pdf_standards="ua-1" if standard else None)
        except typst.TypstError as error:
            fault = error.message
            if _UNSEEN not in error.diagnostic:
                break
        else:
            if isinstance(content, bytes):
                return Answer(content)
    return Answer(fault=fault)


def _bound_memory() -> None:
    try:
        import resource
    except ImportError:
        return  # Windows
    _, hard = resource.getrlimit(resource.RLIMIT_DATA)
    most = MOST_MEMORY if hard == resource.RLIM_INFINITY else min(hard, MOST_MEMORY)
    resource.setrlimit(resource.RLIMIT_DATA, (most, hard))
    # a report that ends the process leaves no image of the memory behind
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
