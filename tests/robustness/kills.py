"""Kills: the program is ended by force in the midst of everything that writes, and looked at afterwards.

Each scene does one kind of writing in a process of its own (actor.py, or the command line), which says what it has
done; half of its processes are killed after a while, half at an exact system call. After each kill all that was said
must be there, `check` must find the project sound, and after the next opening nothing may be left lying about.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from fnmatch import fnmatch
from pathlib import Path
from typing import Any, Protocol

from annotator.bootstrap import open_project
from annotator.domain.claim import Anchor
from annotator.services.projects import Project
from tests.fixtures.projects import add_article
from tests.old_projects.make_project import contents
from tests.robustness.actor import add_drafted
from tests.robustness.killing import ROOT, Ended, Killer, run
from tests.robustness.subject import make_project, work_on
from tests.robustness.tally import Tally

_OLD = ROOT / "tests" / "old_projects"
_LONG = "A thousand words\n" + "Here are some more of them. " * 50

Failure = tuple[str, str]
"""A kind of tally.FAILURES, and what was seen."""


class Scene(Protocol):
    """One kind of writing."""

    name: str

    def arguments(self) -> list[object]:
        """Make everything ready, and return the module to run with its arguments."""

    def after(self, ended: Ended) -> Iterator[Failure]:
        """Look at what the process has left."""


def sound(path: Path, *, allowed: str = "") -> Iterator[Failure]:
    """Open a project as the program does, and tell what is wrong with it, or left beside it after it was closed."""
    project = open_project(path, person="Nobody")
    try:
        for problem in project.maintenance.check():
            yield "broken", problem
    finally:
        project.close()
    yield from left_in(path.parent, path.name, allowed)


def half_revised(project: Project, article: str) -> Iterator[str]:
    """Tell which places of an article stand in another text than they say they do."""
    revision = project.articles.revision(article)
    waiting = {row.mention_id for row in project.draft_queue.waiting(article).mentions}
    for claim in project.claims.find():
        for one in claim.mentions:
            if one.anchor is Anchor.LOST:
                if one.mention_id not in waiting:
                    yield f"the claim {claim.wording} is lost, and nobody is asked about it"
            elif one.revision_id != revision.revision_id or revision.text[one.start : one.end] != one.quote:
                yield f"the claim {claim.wording} stands in another text"


def left_in(folder: Path, *allowed: str) -> Iterator[Failure]:
    """Tell what lies in a folder beside what may: a pattern stands for one file at most."""
    free = list(allowed)
    for one in sorted(folder.iterdir()):
        match = next((pattern for pattern in free if fnmatch(one.name, pattern)), None)
        if match is None:
            yield "broken", f"{one.name} was left in the folder"
        else:
            free.remove(match)


class _OfAnActor:
    """Acts through the services, on a project that each round goes on with."""

    def __init__(self, folder: Path, kind: str, count: int) -> None:
        self.name = kind
        self._count = count
        self._round = 0
        self._path = folder / kind / "work.annotator"
        project = open_project(self._path, person="Anna")
        add_article(project, _LONG)
        project.close()

    def arguments(self) -> list[object]:
        self._round += 1
        return ["tests.robustness.actor", self.name, self._path, f"P{self._round}", self._count]

    def _said(self, ended: Ended) -> list[dict[str, Any]]:
        return [json.loads(line) for line in ended.said]

    def _opened(self) -> Project:
        return open_project(self._path, person=f"P{self._round}")


class Acts(_OfAnActor):
    """Claims, statuses, evidence, undo and redo."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, "acts", 12)
        self._claims: dict[str, str] = {}
        self._verified: set[str] = set()
        self._evidence: set[str] = set()

    def after(self, ended: Ended) -> Iterator[Failure]:
        said = self._said(ended)
        self._claims.update((one["claim"], one["wording"]) for one in said if "wording" in one)
        self._verified.update(one["claim"] for one in said if "status" in one)
        self._evidence.update(one["evidence"] for one in said if "evidence" in one)
        project = self._opened()
        if said and "undoing" in said[-1] and project.history.next_labels()[1]:
            project.history.redo()  # killed between an undo and its redo: undone as asked, and not lost either
        found = {claim.claim_id: claim for claim in project.claims.find()}
        project.close()
        for claim, wording in self._claims.items():
            if claim not in found or found[claim].wording != wording:
                yield "lost", f"the claim {wording}"
            elif claim in self._verified and found[claim].status != "verified":
                yield "lost", f"the status of {wording}"
        for evidence in self._evidence - {one.evidence_id for claim in found.values() for one in claim.evidence}:
            yield "lost", f"the evidence {evidence}"
        yield from sound(self._path)


class Work(_OfAnActor):
    """Queries, comments, corrections, the codebook, files, saved searches, fields, tags."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, "work", 16)
        self._rows: list[tuple[str, dict[str, Any]]] = []

    def after(self, ended: Ended) -> Iterator[Failure]:
        self._rows += [one["there"] for one in self._said(ended) if "there" in one]
        yield from sound(self._path)
        with closing(sqlite3.connect(self._path)) as raw:
            for table, row in self._rows:
                where = " AND ".join(f"{column} = ?" for column in row)
                if raw.execute(f"SELECT 1 FROM {table} WHERE {where}", [*row.values()]).fetchone() is None:
                    yield "lost", f"a row of {table}: {row}"


class Drafts(_OfAnActor):
    """Draft after draft of an article with claims all over it."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, "revise", 6)
        self._path.unlink()
        project = open_project(self._path, person="Anna")
        add_drafted(project)
        self._claims = {claim.claim_id for claim in project.claims.find()}
        project.close()
        self._last = 1

    def after(self, ended: Ended) -> Iterator[Failure]:
        self._last = max([self._last, *(one["revision"] for one in self._said(ended) if "revision" in one)])
        project = self._opened()
        [article] = project.articles.ids()
        if (number := project.articles.get(article).revision) < self._last:
            yield "lost", f"revision {self._last}: the article is at {number}"
        for gone in self._claims - {claim.claim_id for claim in project.claims.find()}:
            yield "lost", f"the claim {gone}"
        for problem in half_revised(project, article):
            yield "broken", problem
        project.close()
        yield from sound(self._path)


class Command:
    """One claim a command, as scripts make them."""

    name = "commands"

    def __init__(self, folder: Path) -> None:
        self._path = folder / self.name / "work.annotator"
        project = open_project(self._path, person="Anna")
        self._article = add_article(project, _LONG)
        project.close()
        self._claims: set[str] = set()
        self._number = 0

    def arguments(self) -> list[object]:
        self._number += 1
        place = ["--start", self._number, "--end", self._number + 9]
        claim = ["tag", "--article", self._article, *place, "--claim", f"Claim {self._number}", "--tag", "date"]
        return ["annotator", *claim, "--json", "-p", self._path]

    def after(self, ended: Ended) -> Iterator[Failure]:
        if ended.said:
            self._claims.add(json.loads("".join(ended.said))["claim_id"])
        yield from sound(self._path)
        project = open_project(self._path, person="Anna")
        found = {claim.claim_id: claim for claim in project.claims.find()}
        project.close()
        for claim in self._claims - found.keys():
            yield "lost", f"the claim {claim}"
        for claim in found.values():
            if claim.tags != ("date",) or len(claim.mentions) != 1:
                yield "broken", f"the claim {claim.wording} is half"


class Import:
    """A folder imported in batches, each time into a new project at a new place: what was there last is remembered."""

    name = "imports"

    def __init__(self, folder: Path) -> None:
        self._folder = folder / self.name
        self._incoming = folder / "incoming"
        self._incoming.mkdir()
        for number in range(24):
            text = f"Article {number}\n" + f"It says that number {number} is {number}. " * 40
            (self._incoming / f"{number:03}.txt").write_text(text, encoding="utf-8")
        self._round = 0

    @property
    def _path(self) -> Path:
        return self._folder / str(self._round) / "work.annotator"

    def arguments(self) -> list[object]:
        shutil.rmtree(self._folder, ignore_errors=True)
        self._round += 1
        self._path.parent.mkdir(parents=True)
        return ["tests.robustness.actor", "import", self._path, "Anna", self._incoming]

    def after(self, ended: Ended) -> Iterator[Failure]:
        said = {one["article"] for one in map(json.loads, ended.said) if "article" in one}
        yield from sound(self._path)
        project = open_project(self._path, person="Anna")
        found = set(project.articles.ids())
        findable = set(project.articles.ids("says"))
        project.close()
        for article in said - found:
            yield "lost", f"the article {article}"
        for article in found - findable:
            yield "broken", f"the article {article} is not in the search index"


class Make:
    """A project that is not there yet is made by the first import."""

    name = "new projects"

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "new"
        self._round = 0
        self._text = folder / "new.txt"
        self._text.write_text(_LONG, encoding="utf-8")

    @property
    def _path(self) -> Path:
        return self._folder / str(self._round) / "work.annotator"

    def arguments(self) -> list[object]:
        shutil.rmtree(self._folder, ignore_errors=True)
        self._round += 1
        self._path.parent.mkdir(parents=True)
        return ["annotator", "import", self._text, "--json", "-p", self._path]

    def after(self, ended: Ended) -> Iterator[Failure]:
        yield from sound(self._path)
        project = open_project(self._path, person="Anna")
        if ended.said and not project.articles.ids():
            yield "lost", "the first article"
        if not project.codebook.get().statuses:
            yield "broken", "a project without a codebook"
        project.close()


class Migrate:
    """A project of an older schema is brought up to this program's."""

    name = "migrations"

    def __init__(self, folder: Path) -> None:
        self._path = folder / "old" / "work.annotator"
        self._olds = sorted(_OLD.glob("schema-*.annotator"))
        self._round = 0

    def arguments(self) -> list[object]:
        shutil.rmtree(self._path.parent, ignore_errors=True)
        self._path.parent.mkdir()
        self._old = self._olds[self._round % len(self._olds)]
        self._round += 1
        shutil.copyfile(self._old, self._path)
        return ["annotator", "articles", "--json", "-p", self._path]

    def after(self, _ended: Ended) -> Iterator[Failure]:
        yield from sound(self._path, allowed=f"{self._path.name}.before-schema-*")
        for copy in self._path.parent.glob("*.before-schema-*"):
            with closing(sqlite3.connect(copy)) as raw:
                if raw.execute("PRAGMA integrity_check").fetchone() != ("ok",):
                    yield "broken", f"{copy.name} is not whole"
        project = open_project(self._path, person="Anna")
        known, now = json.loads(self._old.with_suffix(".json").read_text(encoding="utf-8")), contents(project)
        project.close()
        for key in known:
            if known[key] != now[key]:
                yield "lost", f"{key} of {self._old.name}"


class _Output:
    """Something is written over an earlier one of its kind, from a project that must stay as it is."""

    name = ""
    command: tuple[object, ...] = ()

    def __init__(self, folder: Path) -> None:
        self._path = folder / self.name / "work.annotator"
        self._path.parent.mkdir()
        self._out = folder / self.name / "out" / "copy.annotator"
        self._out.parent.mkdir()
        make_project(self._path, 30)
        self._run()
        self._earlier = self._out.read_bytes()
        work_on(self._path)

    def _run(self) -> Ended:
        return run(["annotator", *self.command, self._out, "--force", "--json", "-p", self._path])

    def arguments(self) -> list[object]:
        for one in self._out.parent.iterdir():
            one.unlink()
        self._out.write_bytes(self._earlier)
        return ["annotator", *self.command, self._out, "--force", "--json", "-p", self._path]

    def after(self, ended: Ended) -> Iterator[Failure]:
        if self._out.read_bytes() != self._earlier:
            yield from self._whole()
        elif ended.said:
            yield "lost", "what was said to be written"
        for left in self._out.parent.iterdir():
            os.utime(left, (0, 0))  # the next time is another day
        again = self._run()
        if again.status != 0:
            yield "broken", f"written again: {again.stderr}"
        yield from self._whole()
        cards = (f"{self._out.name}.{card}" for card in ("README.md", "croissant.json", "datasette.yaml"))
        yield from left_in(self._out.parent, self._out.name, *cards)
        yield from sound(self._path, allowed=self._out.parent.name)

    def _whole(self) -> Iterator[Failure]:
        with closing(sqlite3.connect(self._out)) as raw:
            if raw.execute("PRAGMA integrity_check").fetchone() != ("ok",):
                yield "broken", "what was written is not whole"
            if raw.execute("SELECT count(*) FROM evidence").fetchone()[0] < 30:
                yield "broken", "what was written is half"


class Export(_Output):
    """A dataset over an earlier one."""

    name = "exports"
    command = ("export", "-f", "sqlite")


class Backup(_Output):
    """A backup over an earlier one."""

    name = "backups"
    command = ("backup",)


class Restore:
    """A backup is restored in place of the project as it is now."""

    name = "restoring"

    def __init__(self, folder: Path) -> None:
        self._path = folder / "restoring" / "work.annotator"
        self._backup = folder / "earlier.annotator"
        self._now = folder / "now.annotator"
        make_project(self._now, 10)
        shutil.copyfile(self._now, self._backup)
        work_on(self._now)
        self._states = [_claims_in(self._backup), _claims_in(self._now)]

    def arguments(self) -> list[object]:
        shutil.rmtree(self._path.parent, ignore_errors=True)
        self._path.parent.mkdir()
        shutil.copyfile(self._now, self._path)
        return ["annotator", "restore", self._backup, "--json", "-p", self._path]

    def after(self, ended: Ended) -> Iterator[Failure]:
        yield from sound(self._path)
        found = _claims_in(self._path)
        if found not in self._states:
            yield "broken", "the project is neither as it was nor as the backup"
        elif ended.said and found != self._states[0]:
            yield "lost", "what was said to be restored"
        if found == self._states[0]:
            undone = run(["annotator", "undo", "-p", self._path])
            if undone.status != 0 or _claims_in(self._path) != self._states[1]:
                yield "lost", f"what stood there before: {undone.stderr}"


def _claims_in(path: Path) -> list[tuple[object, ...]]:
    """What can be told of the claims: all but how often each was changed."""
    project = open_project(path, person="Nobody")
    try:
        return sorted(
            (claim.claim_id, claim.wording, claim.status, claim.rationale, claim.tags, len(claim.evidence))
            for claim in project.claims.find()
        )
    finally:
        project.close()


Scenes = Sequence[tuple[Callable[[Path], Scene], int]]
SCENES: Scenes = (
    (Acts, 4),
    (Work, 4),
    (Drafts, 3),
    (Command, 3),
    (Import, 3),
    (Make, 2),
    (Migrate, 3),
    (Export, 2),
    (Backup, 2),
    (Restore, 2),
)


def kills(folder: Path, count: int, seed: int, scenes: Scenes = SCENES) -> Iterator[Tally]:
    """Kill every kind of writing, in turn, `count` times in all."""
    killer = Killer(random.Random(seed))
    shares = sum(share for _, share in scenes)
    for make, share in scenes:
        scene: Scene = make(folder)
        tally = Tally(f"kills in {scene.name}")
        ended = killer.learn(scene.name, scene.arguments())
        if ended.status != 0:
            tally.fail("crashed", f"not killed: {ended.stderr}")
        for number in range(-(-count * share // shares)):
            _case(tally, killer, scene, exactly=number % 2 == 0)
        yield tally


def _case(tally: Tally, killer: Killer, scene: Scene, *, exactly: bool) -> None:
    ended, where = killer.kill(scene.name, scene.arguments(), exactly=exactly)
    tally.tried += 1
    tally.others["ended before" if not ended.killed else killer.exact if exactly else "at a moment"] += 1
    if "Traceback" in ended.stderr:
        tally.fail("crashed", f"{where}: {ended.stderr[-400:]}")
    try:
        for kind, what in scene.after(ended):
            tally.fail(kind, f"{where}: {what}")
    except Exception as error:  # noqa: BLE001 - whatever it is, it is counted
        tally.fail("crashed", f"{where}: {type(error).__name__}: {error}")
