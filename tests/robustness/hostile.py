"""Project files that somebody sent: each must be refused by name, with nothing run and nothing written.

The kinds are those of tests/storage/hostile.py, and a few that are no database at all. Each goes through several doors
of the command line in a process that is bounded in time; what lies in the folder must stay byte for byte. A log that is
not the file's is no reason to refuse the file: it must be put aside, which is all that may be done, and told.
"""

from __future__ import annotations

import hashlib
import os
import random
import shutil
import socket
from collections.abc import Callable
from pathlib import Path

from tests.robustness.commands import Commands
from tests.robustness.subject import make_project
from tests.robustness.tally import Tally
from tests.storage.hostile import ANOTHER_LOG, KINDS, Hostile

_NOBODY = "01900000-0000-7000-8000-000000000000"
_DOORS: tuple[tuple[str, ...], ...] = (
    ("check",),
    ("articles",),
    ("claims",),
    ("search", "council"),
    ("status", _NOBODY, "verified"),
    ("undo",),
)


def _in_its_place(make: Callable[[Path], object]) -> Callable[[Path], None]:
    def made(path: Path) -> None:
        path.unlink()
        make(path)

    return made


def _socket(path: Path) -> None:
    # a socket's address is short: it is named from its own folder
    here = Path.cwd()
    os.chdir(path.parent)
    try:
        with socket.socket(socket.AF_UNIX) as one:
            one.bind(path.name)
    finally:
        os.chdir(here)


def _header_and_noise(path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(data[:100] + random.Random(1).randbytes(len(data) - 100))


NO_DATABASES = (
    Hostile("a pipe that nobody writes to", _in_its_place(os.mkfifo), "not"),
    Hostile("a socket", _in_its_place(_socket), ""),
    Hostile("a device", _in_its_place(lambda path: path.symlink_to("/dev/zero")), ""),
    Hostile("a link to itself", _in_its_place(lambda path: path.symlink_to(path.name)), ""),
    Hostile("a folder", _in_its_place(Path.mkdir), "folder"),
    Hostile("nothing", lambda path: os.truncate(path, 0), "empty"),
    Hostile("a text", lambda path: path.write_text("Once upon a time. " * 100) and None, "not"),
    Hostile("a header and noise", _header_and_noise, ""),
    Hostile("a page size that is none", lambda path: _patched(path, 16, b"\x00\x03"), ""),
)


def _patched(path: Path, at: int, data: bytes) -> None:
    with path.open("rb+") as file:
        file.seek(at)
        file.write(data)


def _state(folder: Path) -> dict[str, str]:
    """What lies in a folder: each name with what it is, or with the hash of what it holds."""
    found = {}
    for path in sorted(folder.iterdir()):
        status = path.lstat()
        ordinary = path.is_file() and not path.is_symlink() and status.st_size < 1 << 30
        what = hashlib.sha256(path.read_bytes()).hexdigest() if ordinary else str(status.st_mode)
        found[path.name] = f"{status.st_size} {what}"
    return found


def hostile(folder: Path, count: int, _seed: int) -> list[Tally]:
    """Send in one file of each kind, as many as are asked for."""
    sound = folder / "sound.annotator"
    make_project(sound, 5)
    tally = Tally("hostile files")
    with Commands() as commands:
        for number, kind in enumerate((*NO_DATABASES, ANOTHER_LOG, *KINDS)[:count]):
            tally.tried += 1
            path = folder / f"received-{number}" / "work.annotator"
            path.parent.mkdir()
            shutil.copyfile(sound, path)
            kind.make(path)
            judge = _see_it_put_aside if kind is ANOTHER_LOG else _knock
            judge(tally, commands, kind, path)
            if path.is_dir():
                path.rmdir()
            shutil.rmtree(path.parent)
    return [tally]


def _knock(tally: Tally, commands: Commands, kind: Hostile, path: Path) -> None:
    before = _state(path.parent)
    for door in _DOORS:
        answer = commands.run(*door, "-p", path)
        if answer.crash:
            tally.fail("crashed", f"{kind.name}: {door[0]}: {answer.crash.strip()[-300:]}")
            return
        if answer.status == 0 or kind.told not in answer.stderr:
            tally.fail("missed", f"{kind.name}: {door[0]} ended with {answer.status}: {answer.stderr.strip()[:300]}")
            return
        if _state(path.parent) != before:
            changed = sorted(set(_state(path.parent).items()) ^ set(before.items()))
            tally.fail("broken", f"{kind.name}: {door[0]} wrote: {changed}")
            return


def _see_it_put_aside(tally: Tally, commands: Commands, kind: Hostile, path: Path) -> None:
    """The file itself is sound: it is read without the log, which is kept beside it under a name that is told."""
    before = _state(path.parent)
    answer = commands.run("check", "-p", path)
    after = _state(path.parent)
    aside = sorted(after.keys() - before.keys())
    if answer.crash:
        tally.fail("crashed", f"{kind.name}: {answer.crash.strip()[-300:]}")
    elif answer.status != 0 or kind.told not in answer.stderr or any(name not in answer.stderr for name in aside):
        tally.fail("missed", f"{kind.name}: check ended with {answer.status}: {answer.stderr.strip()[:300]}")
    elif len(aside) != 1 or sorted(after.values()) != sorted(before.values()) or after[path.name] != before[path.name]:
        tally.fail("broken", f"{kind.name}: check changed {before} to {after}")
