"""Damage to a project file that nobody has open: bits flipped, pages overwritten, the end cut off.

What the file says is read before and after without the program, by SQLite alone. Where that differs, or where SQLite
can no longer read it, `check` must say so or refuse to open it; damage in unused space says nothing and does not count.
"""

from __future__ import annotations

import hashlib
import random
import re
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from tests.robustness.commands import Commands
from tests.robustness.subject import make_project, work_on
from tests.robustness.tally import Tally

TABLES = (("claims",), ("evidence",), ("statuses",), ("articles",), ("acts", "act_changes"))
"""What matters most: a bit is flipped as often in the pages of each, and of their indexes, however large they are."""
_DERIVED = re.compile(r"(article|claim|evidence|comment)_(search|documents)\w*|analyses|sqlite_stat\d|an earlier tie")
"""What is made again from the rows, or by each write, and for that reason not held against the history."""
_DRAWS = 20  # of so many pieces of damage for each that is counted, most lie in unused space
_READ_MOST = 50_000_000  # steps of SQLite's machine: no damage may keep it busy for ever

Content = dict[str, list[tuple[str, ...]]] | None
"""The rows of each table and the schema, each value with its type; None where they can no longer be read."""


def content_of(path: Path) -> Content:
    """Read all that a project file says, without the program and without writing a byte."""
    steps = 0

    def enough() -> int:
        nonlocal steps
        steps += 1
        return int(steps > _READ_MOST // 10_000)

    try:
        uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
        with closing(sqlite3.connect(uri, uri=True)) as connection:
            connection.text_factory = bytes
            connection.set_progress_handler(enough, 10_000)
            found = {
                f"pragma {name}": [(str(connection.execute(f"PRAGMA {name}").fetchone()),)]
                for name in ("application_id", "user_version", "encoding", "page_size", "auto_vacuum")
            }
            schema = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master").fetchall()
            found["schema"] = sorted(tuple(map(repr, row)) for row in schema)
            for kind, name, _, sql in schema:
                if kind == b"table" and not (sql or b"").startswith(b"CREATE VIRTUAL"):
                    quoted = name.decode().replace('"', '""')
                    rows = connection.execute(f'SELECT * FROM "{quoted}"')
                    found[name.decode()] = sorted(tuple(map(repr, row)) for row in rows)
            found["an earlier tie"] = [row for row in found.get("project", ()) if _is_tie(row)]
            found["project"] = [row for row in found.get("project", ()) if not _is_tie(row)]
            # an index is no row: that it says what its table says is SQLite's own to look at
            found["integrity"] = sorted((str(line),) for (line,) in connection.execute("PRAGMA integrity_check"))
            return found
    except (sqlite3.Error, UnicodeDecodeError, OverflowError, MemoryError):
        return None


def _is_tie(row: tuple[str, ...]) -> bool:
    """Tell whether a row of `project` is whole what a write left of its log: no act wrote it, the next replaces it."""
    key, value = row[0], row[-1]
    if key != "b'log'":
        return False
    *parts, digest = value[2:-1].split(" ")
    return len(parts) == 4 and hashlib.sha256(" ".join(parts).encode()).hexdigest()[:16] == digest


def differences(before: Content, after: Content) -> list[str]:
    """Name the tables that say something else than before."""
    if after is None or before is None:
        return ["unreadable"]
    return sorted(name for name in before.keys() | after.keys() if before.get(name) != after.get(name))


def pages_of(path: Path, tables: tuple[str, ...]) -> list[int]:
    """The pages of tables and of their indexes, from 1."""
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
        marks = ", ".join("?" * len(tables))
        like = "SELECT name FROM sqlite_master WHERE tbl_name = ?"
        names = [name for table in tables for (name,) in connection.execute(like, [table])]
        marks = ", ".join("?" * len(names))
        query = f"SELECT pageno FROM dbstat WHERE name IN ({marks}) ORDER BY pageno"
        return [page for (page,) in connection.execute(query, names)]


@dataclass(frozen=True)
class Sound:
    """A sound project before it is damaged: its bytes, and what it says."""

    path: Path
    data: bytes
    content: Content
    page: int

    @classmethod
    def of(cls, path: Path) -> Sound:
        beside = [one.name for one in path.parent.iterdir() if one.name.startswith(f"{path.name}-")]
        assert not beside, f"a closed project is one file, and here are {beside}"
        data = path.read_bytes()
        return cls(path, data, content_of(path), int.from_bytes(data[16:18], "big"))


Damage = Callable[[random.Random, Sound], tuple[bytes, str]]
"""Gives a file's bytes after one piece of damage, and says what it was."""


def _flipped(sound: Sound, offset: int, bit: int) -> bytes:
    damaged = bytearray(sound.data)
    damaged[offset] ^= 1 << bit
    return bytes(damaged)


def flip_in(groups: list[list[int]]) -> Damage:
    """A bit in one of the pages of one of the groups."""

    def flip(chance: random.Random, sound: Sound) -> tuple[bytes, str]:
        offset = (chance.choice(chance.choice(groups)) - 1) * sound.page + chance.randrange(sound.page)
        bit = chance.randrange(8)
        return _flipped(sound, offset, bit), f"bit {bit} of byte {offset}"

    return flip


def flip_anywhere(chance: random.Random, sound: Sound) -> tuple[bytes, str]:
    offset, bit = chance.randrange(len(sound.data)), chance.randrange(8)
    return _flipped(sound, offset, bit), f"bit {bit} of byte {offset}"


def overwrite_with(older: bytes, newer: Sound) -> Damage:
    """A page of zeros, of chance, of another place in the file, or as it was in an older copy of the file."""
    size = newer.page
    changed = [at for at in range(0, len(older), size) if older[at : at + size] != newer.data[at : at + size]]

    def overwrite(chance: random.Random, sound: Sound) -> tuple[bytes, str]:
        at, other = (chance.randrange(len(sound.data) // size) * size for _ in range(2))
        kind = chance.choice(["zeros", "noise", "another page", "older"])
        if kind == "older":
            at = chance.choice(changed)
        new = {
            "zeros": bytes(size),
            "noise": chance.randbytes(size),
            "another page": sound.data[other : other + size],
            "older": older[at : at + size],
        }[kind]
        return sound.data[:at] + new + sound.data[at + size :], f"page {at // size + 1}: {kind}"

    return overwrite


def cut_off(chance: random.Random, sound: Sound) -> tuple[bytes, str]:
    """The end cut off at any byte, between two pages, by one byte or one page, or all but the beginning."""
    size, count = sound.page, len(sound.data) // sound.page
    few = chance.choice([0, 1, 15, 99, 100, 512, size - 1, size, size + 1])
    near = len(sound.data) - chance.choice([1, size, size + 1])
    length = chance.choice([chance.randrange(len(sound.data)), chance.randrange(1, count) * size, few, near])
    return sound.data[:length], f"cut to {length} bytes"


_READING = (("articles",), ("claims",), ("history",), ("search", "council"))


def _judge(tally: Tally, commands: Commands, path: Path, sound: Sound, what: str) -> None:
    """Count what became of one damaged file."""
    differ = differences(sound.content, content_of(path))
    checked = commands.run("check", "-p", path)
    answers = [checked]
    if differ:
        answers += [commands.run(*reading, "--json", "-p", path) for reading in _READING]
    if crashes := [answer.crash for answer in answers if answer.crash]:
        tally.tried += 1
        tally.fail("crashed", f"{what}: {crashes[0].strip()[-300:]}")
    elif not differ:
        tally.others["in unused space, not counted"] += 1
    elif all(map(_DERIVED.fullmatch, differ)):
        tally.others["in what is made again, not counted"] += 1
    else:
        tally.tried += 1
        if checked.status == 0:
            tally.fail("missed", f"{what}: {', '.join(differ)} changed, and check says it is sound")


def run(folder: Path, sound: Sound, cases: list[tuple[str, Damage]], count: int, seed: int) -> Iterator[Tally]:
    """Damage copies of a project, one piece of damage each, and let the program look at them."""
    with Commands() as commands:
        for name, damage in cases:
            tally, chance = Tally(name), random.Random(f"{name} {seed}")
            for number in range(count * _DRAWS):
                if tally.tried == count:
                    break
                path = folder / f"{name.split(',')[0].replace(' ', '-')}-{number}" / "work.annotator"
                path.parent.mkdir()
                data, what = damage(chance, sound)
                path.write_bytes(data)
                before = tally.failures.total()
                _judge(tally, commands, path, sound, f"{what} ({path.parent.name})")
                if tally.failures.total() == before:
                    shutil.rmtree(path.parent)
                else:
                    path.write_bytes(data)  # as it was damaged, for whoever looks into it
            yield tally


def flips(folder: Path, count: int, seed: int, articles: int = 100) -> Iterator[Tally]:
    """Single bits flipped in the pages of the tables that matter most, and as many anywhere in the file."""
    sound = Sound.of(_made(folder, articles))
    counted = flip_in([pages_of(sound.path, tables) for tables in TABLES])
    cases = [("flips in claims, evidence, statuses, articles, acts", counted), ("flips anywhere", flip_anywhere)]
    return run(folder, sound, cases, count, seed)


def pages(folder: Path, count: int, seed: int, articles: int = 100) -> Iterator[Tally]:
    """Whole pages overwritten, also by what stood there before the last acts: a write that never reached the disk."""
    path = _made(folder, articles)
    older = path.read_bytes()
    work_on(path)
    sound = Sound.of(path)
    return run(folder, sound, [("pages overwritten", overwrite_with(older, sound))], count, seed)


def truncations(folder: Path, count: int, seed: int, articles: int = 100) -> Iterator[Tally]:
    """The end of the file cut off."""
    return run(folder, Sound.of(_made(folder, articles)), [("truncations", cut_off)], count, seed)


def _made(folder: Path, articles: int) -> Path:
    path = folder / "sound.annotator"
    make_project(path, articles)
    return path
