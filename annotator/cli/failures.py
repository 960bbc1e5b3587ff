"""How a command ends when something goes wrong: in words on stderr and in an exit status, never in a traceback."""

from __future__ import annotations

import logging
import os
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from annotator import __version__, paths
from annotator.addresses import scrubbed
from annotator.cli.command import INTERRUPTED, MENDABLE
from annotator.cli.output import Output, abandon
from annotator.cli.printable import printable
from annotator.errors import AnnotatorError, Cancelled

log = logging.getLogger(__name__)

_PIPE_CLOSED = 141
"""What the shell gives for a program that SIGPIPE ended: 128 + 13."""


def guarded(run: Callable[[], int], out: Output) -> int:
    """Run a command and return its exit status, whatever happens."""
    try:
        with _warnings_on_stderr():
            status = run()
        sys.stdout.flush()
    except AnnotatorError as error:
        out.refuse(error)
        traceback.clear_frames(error.__traceback__)  # what was being read is ended before the project is closed
        return MENDABLE
    except (KeyboardInterrupt, Cancelled):
        out.complain("stopped; what was done before is kept.")
        return INTERRUPTED
    except BrokenPipeError:
        # the reader has seen enough (annotator articles | head)
        abandon(sys.stdout)
        return _PIPE_CLOSED
    except Exception as error:  # noqa: BLE001 - the last resort: reported with its traceback, which the user never sees
        return _crashed(error, out)
    return status


def _crashed(error: Exception, out: Output) -> int:
    """Tell of a bug of ours, and of a full disk behind stdout, which looks like one."""
    if isinstance(error, OSError) and error.filename is None:
        abandon(sys.stdout)
        out.complain(f"the answer could not be printed: {error.strerror}. Give it a place that can be written.")
        return MENDABLE
    report = _reported(error)
    out.refuse(
        AnnotatorError(
            f"Something went wrong inside the program ({type(error).__name__}); what was done before is kept.",
            f"Please send us {report}." if report else "",
        )
    )
    return MENDABLE


def _reported(error: Exception) -> Path | None:
    """Write the traceback to a file among the logs, and return its path; None where there is no place for it."""
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
    try:
        report = paths.log_dir() / f"crash-{stamp}-{os.getpid()}.log"
        handler = logging.FileHandler(report, encoding="utf-8", delay=False)
    except OSError:
        return None
    handler.setFormatter(_Scrubbed())
    log.propagate = False
    log.addHandler(handler)
    try:
        log.error("annotator %s, Python %s, %s", __version__, sys.version, sys.platform, exc_info=error)
    finally:
        log.removeHandler(handler)
        handler.close()
        log.propagate = True
    return report


class _Printable(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        return printable(scrubbed(super().format(record)))


class _Scrubbed(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        return scrubbed(super().format(record))


@contextmanager
def _warnings_on_stderr() -> Iterator[None]:
    """Let what a lower layer warns of look like all else that the program says there."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setLevel(logging.WARNING)
    handler.setFormatter(_Printable("annotator: %(message)s"))
    program = logging.getLogger("annotator")
    program.addHandler(handler)
    try:
        yield
    finally:
        program.removeHandler(handler)
