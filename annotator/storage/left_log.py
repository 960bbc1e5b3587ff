"""A log that stayed at a project's old place: the file was moved by itself after the program had been cut off.

What was done last stands in that log alone, and SQLite looks only beside the file. Found by what was noted of each
place where a project was open on this machine; taken along when it is the file's. Not for logs beside the file.
"""

from __future__ import annotations

import logging
import os
import shutil
from contextlib import closing, suppress
from pathlib import Path

from annotator.durable import sync_file, sync_folder
from annotator.storage.access import errors
from annotator.storage.file_locks import INDEX_IN_USE, in_use_by_others
from annotator.storage.last_seen import places_of, remembered
from annotator.storage.log_file import holds_frames, stray_log
from annotator.storage.project_file import belongs_here
from annotator.storage.tables.project import PROJECT_ID
from annotator.storage.untouched import beside, connect_untouched

log = logging.getLogger(__name__)


def bring_left_log(path: Path) -> str:
    """Copy the log that a project left at its former place beside it; return words on it, "" where there is none.

    To be called before this process has a connection to the file, when there is no log beside it.
    """
    if remembered(path):
        return ""  # it was open here since: it has what it had
    real = Path(os.path.realpath(path))
    for place in places_of(_project_id(path)):
        left, here = beside(place, "-wal"), beside(path, "-wal")
        if place == real or place.exists() or not holds_frames(left) or _is_in_use(place):
            continue
        words = f"What was done last before {path} was moved from {place} stands in a log that was left there, {left}."
        try:
            brought = _brought(real, left, here)
        except OSError as error:
            return f"{words} It could not be brought here: {error.strerror or error}. Move the file back, and open it."
        if brought:
            words += " It was read in."
            log.warning("%s", words)
            return words
    return ""


def _project_id(path: Path) -> str:
    with suppress(*errors()), closing(connect_untouched(path, without_log=True)) as connection:
        row = connection.execute("SELECT value FROM project WHERE key = ?", (PROJECT_ID,)).fetchone()
        return str(row[0]) if row else ""
    return ""


def _is_in_use(place: Path) -> bool:
    """Tell whether a window still has the file that was there: it looks after its log itself."""
    index = beside(place, "-shm")
    return belongs_here(index) or in_use_by_others(index, INDEX_IN_USE)


def _brought(path: Path, left: Path, here: Path) -> bool:
    """Put a log beside a file, whole or not at all; tell whether it is the file's."""
    part = here.with_name(f"{here.name}.part")
    try:
        shutil.copyfile(left, part)
        sync_file(part)
        part.replace(here)  # over an empty one
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    if stray_log(path, here):
        here.unlink()
        return False
    sync_folder(here.parent)
    return True
