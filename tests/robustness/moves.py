"""An open project file is moved, removed, replaced, overwritten and robbed of its log, while somebody works on it.

What was acknowledged must be found afterwards in a file: at the place, where the mover has put it, or where the words
say. Every file must be sound, none may hold acts of both projects, and the stranger's file must be as it was.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from annotator.bootstrap import open_project
from annotator.errors import AnnotatorError
from tests.robustness.killing import ROOT
from tests.robustness.subject import article_text
from tests.robustness.tally import Tally

_PATIENCE = 60.0  # seconds for a window to open and to close on a busy machine
_AFTERWARDS = 2.5  # seconds that she goes on working after the file was taken
_AT_THAT_MOMENT = 0.5  # what was acknowledged so shortly before a file's bytes were overwritten went with them


@dataclass(frozen=True)
class Place:
    """The files of one case: hers, an older copy of hers, a stranger's."""

    folder: Path

    @property
    def path(self) -> Path:
        return self.folder / "desk" / "work.annotator"

    @property
    def older(self) -> Path:
        return self.folder / "older.annotator"

    @property
    def stranger(self) -> Path:
        return self.folder / "stranger.annotator"


def _log(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")


def _copy_over(source: Path, target: Path) -> None:
    """Write one file's bytes into another file, as `cp` does: the same inode, other content."""
    with target.open("rb+") as file:
        file.write(source.read_bytes())
        file.truncate()


def _rename(place: Place) -> None:
    place.path.rename(place.path.with_name("renamed.annotator"))


def _to_another_folder(place: Place) -> None:
    (place.folder / "archive").mkdir()
    place.path.rename(place.folder / "archive" / "work.annotator")


def _to_the_trash(place: Place) -> None:
    trash = place.folder / ".local" / "share" / "Trash" / "files"
    trash.mkdir(parents=True)
    place.path.rename(trash / "work.annotator")


def _remove(place: Place) -> None:
    place.path.unlink()


def _remove_all(place: Place) -> None:
    for ending in ("", "-wal", "-shm"):
        place.path.with_name(place.path.name + ending).unlink(missing_ok=True)


def _replace_by_a_stranger(place: Place) -> None:
    shutil.copyfile(place.stranger, place.path.with_name(".part"))
    place.path.with_name(".part").replace(place.path)


def _replace_by_an_older_copy(place: Place) -> None:
    shutil.copyfile(place.older, place.path.with_name(".part"))
    place.path.with_name(".part").replace(place.path)


def _remove_and_bring_a_stranger(place: Place) -> None:
    place.path.unlink()
    time.sleep(0.2)
    shutil.copyfile(place.stranger, place.path)


def _conflict_copy(place: Place) -> None:
    """What a sync client does: hers gets another name, the older version from the server takes the place."""
    place.path.rename(place.path.with_name("work.sync-conflict-20261127-120000-ABCDEFG.annotator"))
    shutil.copyfile(place.older, place.path)


def _copy_an_older_copy_over_it(place: Place) -> None:
    _copy_over(place.older, place.path)


def _copy_a_stranger_over_it(place: Place) -> None:
    _copy_over(place.stranger, place.path)


def _remove_the_log(place: Place) -> None:
    _log(place.path).unlink(missing_ok=True)


def _remove_the_log_and_its_index(place: Place) -> None:
    _log(place.path).unlink(missing_ok=True)
    place.path.with_name(f"{place.path.name}-shm").unlink(missing_ok=True)


def _swap_the_log(place: Place) -> None:
    """Another project's log takes the place of hers."""
    with closing(sqlite3.connect(place.stranger)) as raw:
        raw.execute("PRAGMA journal_mode = WAL")
        raw.execute("UPDATE articles SET title = title || '!'")
        raw.commit()
        shutil.copyfile(_log(place.stranger), place.folder / "other-wal")
        raw.rollback()
    (place.folder / "other-wal").replace(_log(place.path))


def _move_the_folder(place: Place) -> None:
    place.path.parent.rename(place.folder / "moved")


@dataclass(frozen=True)
class Move:
    """What is done to the file; `overwrites`: bytes of hers are gone with it, wherever one looks."""

    name: str
    do: Callable[[Place], None]
    overwrites: bool = False


MOVES = (
    Move("renamed", _rename),
    Move("moved to another folder", _to_another_folder),
    Move("moved to the trash", _to_the_trash),
    Move("removed", _remove),
    Move("removed with its log", _remove_all),
    Move("replaced by a stranger's", _replace_by_a_stranger),
    Move("replaced by an older copy", _replace_by_an_older_copy),
    Move("removed, a stranger's in its place", _remove_and_bring_a_stranger),
    Move("exchanged by a sync client", _conflict_copy),
    Move("its folder moved", _move_the_folder),
    Move("its log removed", _remove_the_log),
    Move("its log and index removed", _remove_the_log_and_its_index),
    Move("its log swapped", _swap_the_log),
    Move("an older copy copied over it", _copy_an_older_copy_over_it, overwrites=True),
    Move("a stranger's copied over it", _copy_a_stranger_over_it, overwrites=True),
)


class Worker:
    """The process at the desk (desk.py), and all that it has said."""

    def __init__(self, kind: str, path: Path, seed: int, home: Path) -> None:
        command = [sys.executable, "-m", "tests.robustness.desk", kind, str(path), str(seed)]
        folders = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")
        environment = {**os.environ, **dict.fromkeys(folders, str(home)), "QT_QPA_PLATFORM": "offscreen"}
        self._process = subprocess.Popen(
            command,
            cwd=ROOT,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        self.said: list[dict[str, Any]] = []
        self.stderr = ""
        self._readers = [threading.Thread(target=read, daemon=True) for read in (self._listen, self._listen_to_stderr)]
        for reader in self._readers:
            reader.start()

    def _listen(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if line.endswith("\n"):
                self.said.append(json.loads(line))

    def _listen_to_stderr(self) -> None:
        assert self._process.stderr is not None
        self.stderr = self._process.stderr.read()

    def wait_for(self, key: str, seconds: float = _PATIENCE) -> bool:
        """Wait until it has said something of this kind."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline and self._process.poll() is None:
            if any(key in one for one in list(self.said)):
                return True
            time.sleep(0.01)
        return any(key in one for one in self.said)

    def end(self) -> int | None:
        """Let it close, as the user does; None where it does not."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        try:
            code: int | None = self._process.wait(timeout=_PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
            code = None
        for reader, stream in zip(self._readers, (self._process.stdout, self._process.stderr), strict=True):
            reader.join(timeout=5)
            assert stream is not None
            stream.close()
        return code


@dataclass
class Found:
    """What a project file holds, as the program opens it; `trouble` where it cannot, or is not sound."""

    path: Path
    wordings: set[str] = field(default_factory=set)
    titles: set[str] = field(default_factory=set)
    trouble: str = ""


def _look_into(path: Path) -> Found:
    found = Found(path)
    try:
        project = open_project(path, person="Nobody")
        try:
            found.wordings = {claim.wording for claim in project.claims.find()}
            found.titles = {line.title.rstrip("!") for line in project.articles.all_summaries()}
            problems = project.maintenance.check()
            found.trouble = problems[0] if problems else ""
        finally:
            project.close()
    except AnnotatorError as error:
        found.trouble = str(error)
    return found


def _projects_in(folder: Path) -> list[Path]:
    found = [path for path in sorted(folder.rglob("*.annotator")) if path.is_file() and path.stat().st_size]
    return [path for path in found if path.name not in ("older.annotator", "stranger.annotator")]


def _case(tally: Tally, folder: Path, kind: str, move: Move, chance: random.Random) -> None:
    place = Place(folder)
    place.path.parent.mkdir(parents=True)
    for path, numbers in ((place.path, (1, 2)), (place.stranger, (3, 4))):
        project = open_project(path, person="Anna" if path == place.path else "Bea")
        for number in numbers:
            project.imports.paste(article_text(number), f"{number}.txt")
        project.close()
    shutil.copyfile(place.path, place.older)
    seed = chance.randrange(1 << 30)
    worker = Worker(kind, place.path, seed, folder / "home")
    tally.tried += 1
    if not worker.wait_for("acted"):
        tally.fail("crashed", f"{move.name}: it never began: {worker.stderr[-500:]} {worker.said[-2:]}")
        worker.end()
        return
    time.sleep(chance.uniform(0, 1.0) if chance.random() < 0.7 else 4.0)  # sometimes after the log was written back
    before = time.monotonic()
    move.do(place)
    after = time.monotonic()
    time.sleep(_AFTERWARDS)
    code = worker.end()
    if code != 0 or "Traceback" in worker.stderr or any("crashed" in one for one in worker.said):
        crash = [one for one in worker.said if "crashed" in one]
        tally.fail("crashed", f"{move.name}, ended with {code}: {crash} {worker.stderr[-500:]}")
    _judge(tally, place, move, worker, before, after)


def _judge(tally: Tally, place: Place, move: Move, worker: Worker, before: float, after: float) -> None:
    acted = [one for one in worker.said if "acted" in one]
    if move.overwrites:
        needed = {one["acted"] for one in acted if one["at"] > after + _AT_THAT_MOMENT}
        tally.others["overwritten from outside"] += sum(one["at"] <= before for one in acted) > 0
    else:
        needed = {one["acted"] for one in acted}
    told = [one for one in worker.said if one["at"] > before and ("refused" in one or "words" in one)]
    tally.others["told" if told else "not told"] += 1
    for one in told:
        if str(one.get("status", "")).startswith("Saved"):
            tally.fail("broken", f"{move.name}: 'Saved' is shown beside: {one['words']}")
    found = [_look_into(path) for path in _projects_in(place.folder)]
    here: set[str] = set().union(*(one.wordings for one in found if not one.trouble))
    if needed - here:
        tried = [f"{one.path.relative_to(place.folder)}: {len(one.wordings)} {one.trouble}" for one in found]
        some = sorted(needed - here, key=lambda act: int(act.split()[1]))
        tally.fail(
            "lost", f"{move.name}: {len(some)} of {len(needed)} acts, from {some[0]}; found: {tried}; {told[:2]}"
        )
    ours, theirs = (set(map(_title, numbers)) for numbers in ((1, 2), (3, 4)))
    for one in found:
        if one.trouble and not (move.overwrites and told):
            tally.fail("broken", f"{move.name}: {one.path.relative_to(place.folder)}: {one.trouble}; told: {told[:2]}")
        elif one.titles & ours and one.titles & theirs:
            tally.fail("missed", f"{move.name}: {one.path.name} holds articles of both projects")
    if "stranger" in move.name and not any(theirs <= one.titles for one in found):
        tally.fail("lost", f"{move.name}: the stranger's articles")
    _judge_words(tally, place, move, needed, found, told)


def _judge_words(
    tally: Tally, place: Place, move: Move, needed: set[str], found: list[Found], told: list[dict[str, Any]]
) -> None:
    """What was kept elsewhere than at the place, or where the mover has put it, must be named to her."""
    words = " ".join(str(one.get("words", one.get("refused"))) for one in told)
    for one in found:
        others = set().union(*(other.wordings for other in found if other is not one and not other.trouble))
        kept_aside = "kept" in one.path.name or (place.folder / "home") in one.path.parents
        if kept_aside and (needed & one.wordings) - others and str(one.path) not in words:
            tally.fail("lost", f"{move.name}: {one.path} holds what was done, and nobody was told: {words[:300]}")


def _title(number: int) -> str:
    return f"Report {number} of the council"


def _run(folder: Path, name: str, kind: str, count: int, seed: int) -> Tally:
    tally, chance = Tally(name), random.Random(f"{name} {seed}")
    for number in range(count):
        case = folder / f"{kind}-{number}"
        failed = tally.failures.total()
        _case(tally, case, kind, MOVES[number % len(MOVES)], chance)
        if tally.failures.total() == failed:
            shutil.rmtree(case)
        else:
            tally.notes[-1] += f" ({case.name})"
    return tally


def moves(folder: Path, count: int, seed: int) -> Iterator[Tally]:
    """At random moments of a working window, and a few of a process without one."""
    yield _run(folder, "moves under a window", "window", count, seed)
    yield _run(folder, "moves under a process without a window", "bare", -(-count // 3), seed)
