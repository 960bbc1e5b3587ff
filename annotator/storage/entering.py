"""What is looked at beside a project file before it is opened: who has it open under another name, whose log is there.

Both are invisible afterwards: SQLite keeps its log and its locks by name, so that one file under two names, or two
files that came to one name, are written to without a word. Not for what stands in the file itself.
"""

from __future__ import annotations

import logging
import os
import time
from datetime import datetime
from pathlib import Path

from annotator.errors import EnvironmentFault
from annotator.messages import message
from annotator.storage.file_locks import FILE_IN_USE, INDEX_IN_USE, in_use_by_others
from annotator.storage.keys import access_to
from annotator.storage.left_log import bring_left_log
from annotator.storage.log_file import HEAD, holds_frames, may_have_log, stray_log
from annotator.storage.project_file import belongs_here

log = logging.getLogger(__name__)

_PATIENCE = 2.0
"""Seconds for which a window is given to notice that its file was replaced, and to take its log away."""
_PAUSE = 0.1


def look_around(path: Path) -> list[str]:
    """Refuse a file that is in use under another name, and put a log aside that isn't the file's; return words on it.

    To be called before this process has a connection to the file. Raises EnvironmentFault.
    """
    real = Path(os.path.realpath(path))
    _refuse_two_names(path, real)
    wal = real.with_name(f"{real.name}-wal")
    reason = stray_log(real, wal)
    if not reason:
        left = "" if holds_frames(wal) or not real.exists() else bring_left_log(path)
        return [left] if left else []
    if in_use_by_others(real, FILE_IN_USE):
        raise EnvironmentFault(
            message("{path} is open in another window, and was replaced or overwritten there.", path=path),
            message("Nothing was changed. Close that window, or choose there how to go on; then open it again."),
        )
    return [_put_aside(path, wal, reason)]


def _put_aside(path: Path, wal: Path, reason: str) -> str:
    stamp = datetime.now().astimezone().strftime("%Y-%m-%d %H.%M.%S")
    aside = wal.with_name(f"{path.stem} (log put aside {stamp}){path.suffix}-wal")
    try:
        wal.rename(aside)
    except OSError as error:
        raise EnvironmentFault(
            message("{wal} does not belong to {path}: {reason}.", wal=wal, path=path, reason=reason),
            message(
                "Move it elsewhere, then open the project again; it could not be put aside: {reason}.",
                reason=error.strerror or error,
            ),
        ) from error
    words = (
        f"A log that was left beside {path} does not belong to it: {reason}. It was not read in; it is kept as {aside}."
    )
    log.warning("%s", words)
    return words


def _refuse_two_names(path: Path, real: Path) -> None:
    deadline = time.monotonic() + _PATIENCE
    while problem := _two_names(path, real):
        if time.monotonic() > deadline:
            raise EnvironmentFault(problem, message("Nothing was changed. Close the other window, then open it again."))
        time.sleep(_PAUSE)  # another is just opening or closing it, or clears up after its own file was replaced


def _two_names(path: Path, real: Path) -> str:
    index = real.with_name(f"{real.name}-shm")
    # what this process has open itself must not be opened and closed
    in_use = belongs_here(index) or in_use_by_others(index, INDEX_IN_USE)
    held = in_use_by_others(real, FILE_IN_USE)
    if held and not in_use and _keeps_a_log(real):
        return f"{path} is open in another window under another name: it was moved, or the two are one file."
    if in_use and not held:
        return f"The file that was at {path} before is still open in another window."
    return ""


def _keeps_a_log(path: Path) -> bool:
    with path.open("rb") as file:
        return may_have_log(file.read(HEAD), access_to(path))
