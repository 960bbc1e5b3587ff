"""How long `check` takes on a long history, and what it holds meanwhile.

The history is honest: two real acts (a claim is tagged, and gets a status) are written again and again with other ids,
each with its own link of the chain, and the rows that they leave.
"""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Any

from annotator.bootstrap import open_project
from annotator.domain.acts import chain_hash
from annotator.domain.claim import ClaimFields
from annotator.domain.ids import new_id
from annotator.storage.stored_values import canonical_list
from benchmarks.data import documents_table, text_of
from benchmarks.harness import Case, Footprint, Scale
from benchmarks.starting import environment

_CHARS = 20_000
_AIM_MS = 60_000.0
"""For 100,000 acts."""
_ACT = ("act_id", "step_id", "at", "person_id", "kind", "name", "label")
_CHANGE = ("entity", "entity_id", "article_id", "claim_id", "before", "after")

_CHECK = """
import resource, sys, time
from annotator.bootstrap import open_project
project = open_project(sys.argv[1], person="Benchmark")
start = time.perf_counter()
problems = project.maintenance.check()
taken = time.perf_counter() - start
assert problems == [], problems[:5]
print(taken * 1000, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""


def make_history(path: Path, acts: int) -> Path:
    """Make a project whose history has so many acts."""
    project = open_project(path, person="Benchmark")
    article = project.imports.paste(text_of(_CHARS, 1), "made.txt").imported[0].article_id
    claim = project.claims.tag(article, 100, 160, ClaimFields(wording="QI established 1967")).claim_id
    project.claims.set_status([claim], "verified", rationale="It was.")
    project.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.row_factory = sqlite3.Row
        database.execute("PRAGMA synchronous = OFF")
        database.execute("BEGIN")
        _Copies(database, claim).make(max(0, (acts - 3) // 2))
        held = documents_table(database)
        database.execute(f"INSERT INTO {held} SELECT NULL, * FROM claim_texts WHERE claim_id <> ?", (claim,))
        database.execute("INSERT INTO claim_search(claim_search) VALUES ('rebuild')")
        database.execute("COMMIT")
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return path


class _Copies:
    """The rows of the two acts on one claim, and as many copies of them as are wanted."""

    def __init__(self, database: sqlite3.Connection, claim: str) -> None:
        self._database = database
        self._claim = claim
        self._acts = self._rows("SELECT * FROM acts WHERE seq > 1 ORDER BY seq")
        self._changes = self._rows("SELECT * FROM act_changes WHERE seq > 1 ORDER BY seq, n")
        self._steps = self._rows("SELECT * FROM steps WHERE seq > 1 ORDER BY seq")
        self._left = {
            table: self._rows(f"SELECT * FROM {table} WHERE claim_id = '{claim}'") for table in ("claims", "mentions")
        }
        self._link: str = self._acts[-1]["hash"]
        self._seq: int = self._acts[-1]["seq"]

    def _rows(self, query: str) -> list[dict[str, Any]]:
        return [dict(row) for row in self._database.execute(query)]

    def make(self, count: int) -> None:
        mention = self._left["mentions"][0]["mention_id"]
        steps = [step["step_id"] for step in self._steps]
        old = [self._claim, mention, *steps, *(act["act_id"] for act in self._acts)]
        for _ in range(count):
            self._copy({one: new_id() for one in old})

    def _copy(self, ids: dict[str, str]) -> None:
        for table, rows in self._left.items():
            self._write(table, [_with(row, ids) for row in rows])
        for act, step in zip(self._acts, self._steps, strict=True):
            self._seq += 1
            changes = [_with(one, ids) for one in self._changes if one["seq"] == act["seq"]]
            held = [{name: one[name] for name in _CHANGE} for one in changes]
            copy = _with(act, ids)
            parts = (self._link, *(copy[name] for name in _ACT))
            self._link = chain_hash(parts, chain(canonical_list(held), canonical_list([])))
            self._write("acts", [{**copy, "seq": self._seq, "hash": self._link}])
            self._write("act_changes", [{**one, "seq": self._seq} for one in changes])
            self._write("steps", [{**_with(step, ids), "seq": self._seq}])

    def _write(self, table: str, rows: list[dict[str, Any]]) -> None:
        names = ", ".join(f'"{name}"' for name in rows[0])
        marks = ", ".join("?" * len(rows[0]))
        self._database.executemany(f"INSERT INTO {table} ({names}) VALUES ({marks})", [[*row.values()] for row in rows])


def _with(row: dict[str, Any], ids: dict[str, str]) -> dict[str, Any]:
    """Return a row with other ids, also within its images."""
    return {name: _replaced(value, ids) if isinstance(value, str) else value for name, value in row.items()}


def _replaced(text: str, ids: dict[str, str]) -> str:
    for old, new in ids.items():
        if old in text:
            text = text.replace(old, new)
    return text


def _check(project: Path) -> list[Footprint]:
    """Check in a process of its own; return how long it took, and the most that it held."""
    command = [sys.executable, "-c", _CHECK, str(project)]
    ended = subprocess.run(command, capture_output=True, env=environment(project.parent), text=True, check=True)
    milliseconds, megabytes = map(float, ended.stdout.split())
    return [Footprint(milliseconds, megabytes)]


def _prepare(scale: Scale, acts: int) -> tuple[Callable[[], list[Footprint]], float]:
    started = time.perf_counter()
    project = make_history(scale.folder / f"history-{acts}.annotator", acts)
    sys.stderr.write(f"a history of {acts:,} acts made in {time.perf_counter() - started:.0f} s\n")
    return partial(_check, project), _AIM_MS * acts / 100_000


def cases(scale: Scale) -> Iterator[Case]:
    """Yield the cases: a tenth and the whole, so that what is held can be compared."""
    for acts in (10_000, 100_000):
        yield Case(
            f"check.{acts // 1000}k-acts",
            acts,
            "the aim: a minute for 100,000",
            partial(_prepare, scale, acts),
            repeats=1,
        )
