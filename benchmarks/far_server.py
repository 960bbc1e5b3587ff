"""A project on a server that is some way off: each round trip to it costs 10 ms more than on this machine.

Each case is measured against one such round trip, and says how many there were.
"""

from __future__ import annotations

import atexit
import time
from collections.abc import Callable, Iterator
from functools import cache

import psycopg

from annotator import paths
from annotator.bootstrap import open_project
from annotator.services.projects import Project
from benchmarks import postgresql
from benchmarks.annotating import key_to_repainted
from benchmarks.harness import Case, Scale, Travelled
from benchmarks.relay import ROUND_TRIP_MS, Relay

Runs = tuple[Callable[[], list[Travelled]], Callable[[], list[float]]]
ACTS = 20


@cache
def _relay() -> Relay:
    relay = Relay(postgresql.port())
    atexit.register(relay.close)
    return relay


def _project_url(claims: int = 1) -> str:
    """Return the address of a new project with the samples and some claims, behind the relay."""
    url = postgresql.new_database()
    project = open_project(url, person="Benchmark")
    project.imports.run([paths.seeds_dir()])
    article_id = project.articles.ids()[0]
    for start in range(claims):
        project.claims.tag(article_id, start, start + 40)
    project.close()
    return _relay().url(url)


def _travelled(work: Callable[[], object]) -> Travelled:
    before, start = _relay().round_trips(), time.perf_counter()
    work()
    taken = (time.perf_counter() - start) * 1000
    return Travelled(taken, _relay().round_trips() - before)


def _round_trip(url: str) -> Callable[[], list[float]]:
    """One round trip, as the reference."""
    connection = psycopg.connect(url, autocommit=True)

    def run() -> list[float]:
        return [_travelled(lambda: connection.execute("SELECT 1")).milliseconds for _ in range(ACTS)]

    return run


def _acts(acts_of: Callable[[Project], Iterator[Callable[[], object]]]) -> Runs:
    url = _project_url(4 * ACTS)
    project = open_project(url, person="Benchmark")
    acts = acts_of(project)
    next(acts)()  # what only the first act needs is no part of it
    return lambda: [_travelled(next(acts)) for _ in range(ACTS)], _round_trip(url)


def _tagging(project: Project) -> Iterator[Callable[[], object]]:
    article_id = project.articles.ids()[0]
    length = len(project.articles.revision(article_id).text)
    while True:
        for start in range(0, length - 60, 7):
            yield lambda start=start: project.claims.tag(article_id, start, start + 40, attribute=True)  # type: ignore[misc]


def _rating(project: Project) -> Iterator[Callable[[], object]]:
    claim_id = project.claims.cards(project.articles.ids()[0])[0].claim_id
    while True:
        for status in ("false", "misleading"):
            yield lambda status=status: project.claims.set_status([claim_id], status)  # type: ignore[misc]


def _undoing(project: Project) -> Iterator[Callable[[], object]]:
    while True:
        yield project.history.undo


def _polling(project: Project) -> Iterator[Callable[[], object]]:
    while True:
        yield project.poll


def _window() -> Runs:
    url = _project_url()
    return key_to_repainted(url, _travelled), _round_trip(url)


def cases(_scale: Scale) -> Iterator[Case]:
    """Yield the cases."""
    reference = f"a round trip of {ROUND_TRIP_MS} ms more"
    for name, acts in (("tag", _tagging), ("status", _rating), ("undo", _undoing), ("poll", _polling)):
        yield Case(f"annotate.far.{name}", 1, reference, lambda acts=acts: _acts(acts), repeats=3)  # type: ignore[misc]
    yield Case("annotate.far.window", 1, reference, _window, repeats=3)
