"""A file that is replaced whole or not at all: written under another name beside its place, fsynced, then renamed."""

from __future__ import annotations

import errno
import glob
import os
import secrets
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from annotator.durable import sync_file, sync_folder
from annotator.errors import AnnotatorError, EnvironmentFault, InvalidInput
from annotator.messages import message

MARKERS = ("croissant.json", "articles.jsonl")
"""By what in it a folder is known to be an export that may be replaced."""

_LEFTOVER_SECONDS = 3600
"""A part that has not been written to for so long is nobody's any more: another export to the same name may go on."""


@contextmanager
def replaced_whole(out: Path) -> Iterator[Path]:
    """Give the path of a new empty file in the folder of `out`; it becomes `out` when the block ends.

    Whatever the block raises, the new file is removed and what stood at `out` stays as it was. Raises InvalidInput
    where `out` is no ordinary file, EnvironmentFault where the folder or the disk refuses.
    """
    # through a link, the file that it leads to is replaced: the link stays
    target = Path(os.path.realpath(out))
    if target.exists() and not target.is_file():
        raise InvalidInput(message("{out} is not an ordinary file.", out=out), message("Name another one."))
    part = target.with_name(f".{target.name[:200]}.{secrets.token_hex(4)}.part")
    try:
        # not tempfile's: the dataset is to be readable for whom the user's umask says, not for the user alone
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
        try:
            yield part
            if target.exists():
                shutil.copymode(target, part)
            sync_file(part)
            _sweep(target)
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)
        sync_folder(target.parent)
    except OSError as error:
        raise unwritable(out, error) from error


@contextmanager
def folder_replaced_whole(out: Path) -> Iterator[Path]:
    """Give the path of a new empty folder beside `out`; it becomes `out` when the block ends.

    A folder that stands there is replaced only where it is empty or an earlier export (it has a MARKER in it): whatever
    else a person keeps in a folder of that name is not ours. Whatever the block raises, `out` stays as it was. Raises
    as `replaced_whole` does.
    """
    target = Path(os.path.realpath(out))
    check_folder(target)
    part = target.with_name(f".{target.name[:200]}.{secrets.token_hex(4)}.part")
    try:
        part.mkdir()
        try:
            yield part
            for path in part.rglob("*"):
                if path.is_file():
                    sync_file(path)
            before = part.with_suffix(".before")
            if target.exists():
                target.rename(before)
            part.rename(target)
            shutil.rmtree(before, ignore_errors=True)
        finally:
            shutil.rmtree(part, ignore_errors=True)
        sync_folder(target.parent)
    except OSError as error:
        raise unwritable(out, error) from error


def check_folder(out: Path) -> None:
    """Raise InvalidInput where something stands at `out` that an export in a folder must not replace."""
    if not out.exists():
        return
    if not out.is_dir():
        raise InvalidInput(
            message("{out} is a file, and this format writes a folder.", out=out), message("Name another one.")
        )
    if any(out.iterdir()) and not any((out / name).is_file() for name in MARKERS):
        raise InvalidInput(
            message("{out} holds files that no export has written.", out=out),
            message("Name a new folder: what is in this one would be gone."),
        )


def _sweep(target: Path) -> None:
    """Remove what writing to this name has left that never ended: killed, or cut off by a power cut."""
    for left in target.parent.glob(f".{glob.escape(target.name[:200])}.*.part*"):
        with suppress(OSError):
            if time.time() - left.stat().st_mtime > _LEFTOVER_SECONDS:
                left.unlink()


def unwritable(out: Path, error: OSError) -> AnnotatorError:
    """Return the words for what the operating system said about a file to be written."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return EnvironmentFault(
            message("The disk is full: {out} could not be written, and what stood there is as it was.", out=out),
            message("Free some space, or name a place on another disk."),
        )
    if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
        return EnvironmentFault(
            message("{out} cannot be written: its folder is read-only for you.", out=out),
            message("Name a file in a folder of your own."),
        )
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return EnvironmentFault(
            message("{out} cannot be written: there is no folder {parent}.", out=out, parent=out.parent),
            message("Make the folder first, or name another one."),
        )
    return EnvironmentFault(
        message("{out} cannot be written: {reason}.", out=out, reason=error.strerror or type(error).__name__),
        message("What stood there is as it was. Check the disk or the network drive, then do it again."),
    )
