"""Sets reports as PDFs in a process of its own, which may be killed, and whose memory is given back when it ends.

`typeset` starts it; `serve` is the other process. It is given the text and gives back the file through its pipes. It
reads the shipped template and fonts, at need the system's fonts, and nothing else; it reaches no network.
"""

from __future__ import annotations

import logging
import re
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
_UNSEEN = re.compile(r'the text `"(.+?)"` could not be displayed')
_ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}|\\(.)")
_STANDARD = "ua-1"


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of a report: the PDF, or the words of the fault. `unseen` is as of `Pdf`."""

    content: bytes = b""
    unseen: str = ""
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
    return b"\n".join((answer.unseen.encode(), " ".join(answer.fault.split()).encode(), answer.content))


def _received(said: bytes) -> Answer | None:
    with suppress(ValueError):
        unseen, fault, content = said.split(b"\n", 2)
        return Answer(content, unseen.decode(), fault.decode())
    return None


def compiled(data: bytes) -> Answer:
    """Return a report as a PDF.

    With the shipped fonts alone where they have all its letters: so it is the same on every machine. Else with the
    system's fonts too; and where those have not all of them, without the standard, which forbids boxes for letters.
    """
    import typst

    template = paths.resource("report", "report.typ").read_bytes()
    shipped = [str(paths.resource("fonts")), str(paths.resource("report", "fonts"))]
    unseen = ""
    for system_too, standards in ((False, [_STANDARD]), (True, [_STANDARD]), (True, [])):
        fonts = typst.Fonts(include_system_fonts=system_too, include_embedded_fonts=False, font_paths=shipped)
        compiler = typst.Compiler(template, font_paths=fonts, sys_inputs={"data": data.decode()})
        try:
            content = compiler.compile(format="pdf", pdf_standards=standards)
        except typst.TypstError as error:
            unseen = _unseen(error.diagnostic)
            if not unseen:
                return Answer(fault=error.message)
            continue
        return Answer(content, "" if standards else unseen)
    return Answer(fault=f"no font has {unseen}")


def _unseen(diagnostic: str) -> str:
    """Return the letters that could not be shown, each once, of what the library says."""
    found = "".join(_ESCAPED.sub(_letter, text) for text in _UNSEEN.findall(diagnostic))
    return "".join(dict.fromkeys(found)).replace("\n", "")


def _letter(escape: re.Match[str]) -> str:
    return chr(int(escape[1], 16)) if escape[1] else escape[2]


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
