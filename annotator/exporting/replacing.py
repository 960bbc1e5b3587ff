"""A file that is replaced whole or not at all: written under another name beside its place, fsynced, then renamed."""

from __future__ import annotations

import errno
import glob
import json
import os
import secrets
import shutil
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from annotator.durable import sync_file, sync_folder
from annotator.errors import AnnotatorError, EnvironmentFault, InvalidInput
from annotator.messages import message

LIST_OF_FILES = ".annotator-export.json"
"""What an export in a folder has written there: by it, all that may be gone when the folder is replaced is known."""
_LITTER = (".DS_Store", "Thumbs.db", "desktop.ini", ".stats_cache")
"""What file managers, and brat, leave in each folder that they have shown."""
_MOST_NAME_BYTES = 200  # most file systems end a name at 255 bytes; ours has more behind it
_TOLD = 3
Beside = Mapping[str, bytes | None]
"""Small files that describe an export, by what their names have behind its own; None for one that must not be there."""

_LEFTOVER_SECONDS = 3600
"""A part that has not been written to for so long is nobody's any more: another export to the same name may go on."""


@contextmanager
def replaced_whole(out: Path, beside: Beside | None = None) -> Iterator[Path]:
    """Give the path of a new empty file in the folder of `out`; it becomes `out` when the block ends.

    Whatever the block raises, the new file is removed and what stood at `out` stays as it was. `beside`, which the
    block may still fill, are the small files that describe this one: see `_described`. Raises InvalidInput where `out`
    is no ordinary file, EnvironmentFault where the folder or the disk refuses.
    """
    with _new_file(out) as (part, target):
        with refused_in_words(out):
            yield part
            _finish(part, target)
        with _described(out, beside or {}), refused_in_words(out):
            part.replace(target)
        with refused_in_words(out):
            sync_folder(target.parent)


@contextmanager
def folder_replaced_whole(out: Path, beside: Beside | None = None) -> Iterator[Path]:
    """Give the path of a new empty folder beside `out`; it becomes `out` when the block ends.

    A folder that stands there is replaced only where it holds nothing but an earlier export (`check_folder`): whatever
    else a person keeps in a folder of that name is not ours. Whatever the block raises, `out` stays as it was. `beside`
    and what is raised are as in `replaced_whole`.
    """
    target = Path(os.path.realpath(out))
    check_folder(target)
    part = _beside(target)
    try:
        with refused_in_words(out):
            part.mkdir()
            yield part
            for path in part.rglob("*"):
                if path.is_file():
                    sync_file(path)
            check_folder(target)  # a person may have put something there meanwhile
            _sweep(target)
        with _described(out, beside or {}), refused_in_words(out):
            _exchange(part, target)
    finally:
        shutil.rmtree(part, ignore_errors=True)
    with refused_in_words(out):
        sync_folder(target.parent)


@contextmanager
def _new_file(out: Path) -> Iterator[tuple[Path, Path]]:
    """Give the path of a new empty file, and of the one that it is to become; it is gone where it became none."""
    # through a link, the file that it leads to is replaced: the link stays
    target = Path(os.path.realpath(out))
    with refused_in_words(out):
        if target.exists() and not target.is_file():
            raise InvalidInput(message("{out} is not an ordinary file.", out=out), message("Name another one."))
    part = _beside(target)
    with refused_in_words(out):
        # not tempfile's: the dataset is to be readable for whom the user's umask says, not for the user alone
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
    try:
        yield part, target
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _finish(part: Path, target: Path) -> None:
    if target.exists():
        shutil.copymode(target, part)
    sync_file(part)
    _sweep(target)


@contextmanager
def _described(out: Path, beside: Beside) -> Iterator[None]:
    """Put what describes a file or folder beside it, once the block has given that its name.

    All of it is written before. What described the earlier one is away during the block, and back where the block
    raises: so none ever describes another file, and where the machine stops in the middle, there is none. One that
    cannot get its name at the very last is told, and missing.
    """
    with ExitStack() as parts:
        new, stale = [], []
        for name, content in beside.items():
            place = out.with_name(f"{out.name}.{name}")
            if content is None:
                stale.append((place, Path(os.path.realpath(place))))
                continue
            part, target = parts.enter_context(_new_file(place))
            with refused_in_words(place):
                part.write_bytes(content)
                _finish(part, target)
            new.append((place, part, target))
        with _away([*stale, *((place, target) for place, _, target in new)]):
            yield
        for place, part, target in new:
            try:
                part.replace(target)
            except OSError as error:
                raise EnvironmentFault(
                    message("{out} cannot be written: {reason}.", out=place, reason=error.strerror or str(error)),
                    message("Name another one."),
                ) from error


@contextmanager
def _away(files: Iterable[tuple[Path, Path]]) -> Iterator[None]:
    """Keep files under other names during the block: they are back where it raises, and gone where it does not."""
    moved: list[tuple[Path, Path]] = []
    try:
        for place, target in files:
            with refused_in_words(place):
                if target.exists():
                    before = _beside(target).with_suffix(".before")
                    target.rename(before)
                    moved.append((before, target))
        yield
    except BaseException:
        for before, target in moved:
            with suppress(OSError):
                before.rename(target)
        raise
    for before, _ in moved:
        with suppress(OSError):
            before.unlink()


def list_of_files(names: Iterable[str]) -> bytes:
    """Return the content of LIST_OF_FILES for what was written into a folder."""
    return (json.dumps(sorted(names), ensure_ascii=False, indent=0) + "\n").encode()


def check_folder(out: Path) -> None:
    """Raise InvalidInput where something stands at `out` that an export in a folder must not replace."""
    with refused_in_words(out):
        if not out.exists():
            return
        if not out.is_dir():
            raise InvalidInput(
                message("{out} is a file, and this format writes a folder.", out=out), message("Name another one.")
            )
        strangers = _strangers(out)
    if strangers:
        named = ", ".join(strangers[:_TOLD]) + (", …" if len(strangers) > _TOLD else "")
        raise InvalidInput(
            message("{out} holds files that no export has written: {files}.", out=out, files=named),
            message("Name a new folder: what is in this one would be gone."),
        )


def _strangers(folder: Path) -> list[str]:
    """Return what of the files in a folder an export has not written there."""
    try:
        listed = json.loads((folder / LIST_OF_FILES).read_bytes())
    except (OSError, ValueError):
        listed = []
    ours = {LIST_OF_FILES, *(name for name in listed if isinstance(name, str))} if isinstance(listed, list) else set()
    found: list[str] = []
    for path in folder.rglob("*"):
        name = path.relative_to(folder).as_posix()
        if path.name not in _LITTER and name not in ours and (path.is_symlink() or not path.is_dir()):
            found.append(name)
        if len(found) > _TOLD:
            break  # it may be a whole disk
    return sorted(found)


def _exchange(part: Path, target: Path) -> None:
    """Put a folder in the place of another; where that fails, the other is back. Raises OSError."""
    before = part.with_suffix(".before")
    there = target.exists()
    if there:
        target.rename(before)
    try:
        part.rename(target)
    except OSError:
        if there:
            with suppress(OSError):  # another export to this name was faster: what it wrote stays
                before.rename(target)
        raise
    finally:
        if target.exists():
            shutil.rmtree(before, ignore_errors=True)


def _beside(target: Path) -> Path:
    """Return the name beside a place of what is to come there."""
    return target.with_name(f".{_short(target)}.{secrets.token_hex(4)}.part")


def _short(target: Path) -> str:
    """Return the beginning of a name that leaves place for more behind it: systems count its bytes."""
    return os.fsencode(target.name)[:_MOST_NAME_BYTES].decode(errors="ignore")


def _sweep(target: Path) -> None:
    """Remove what writing to this name has left that never ended: killed, or cut off by a power cut."""
    for left in target.parent.glob(f".{glob.escape(_short(target))}.*.part*"):
        with suppress(OSError):
            if time.time() - left.stat().st_mtime > _LEFTOVER_SECONDS:
                _remove(left)
    if target.exists():  # or what was put aside is all that there is
        for left in target.parent.glob(f".{glob.escape(_short(target))}.*.before"):
            with suppress(OSError):
                _remove(left)


def _remove(left: Path) -> None:
    if left.is_dir():
        shutil.rmtree(left, ignore_errors=True)
    else:
        left.unlink()


@contextmanager
def refused_in_words(out: Path) -> Iterator[None]:
    """Tell in words what the operating system says to a question about a place. Raises EnvironmentFault."""
    try:
        yield
    except OSError as error:
        raise unwritable(out, error) from error


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
    if error.errno == errno.ENAMETOOLONG:
        return EnvironmentFault(
            message("{out} cannot be written: the name is too long for this disk.", out=out),
            message("Name a shorter one."),
        )
    return EnvironmentFault(
        message("{out} cannot be written: {reason}.", out=out, reason=error.strerror or type(error).__name__),
        message("What stood there is as it was. Check the disk or the network drive, then do it again."),
    )
