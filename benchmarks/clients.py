"""Many people at work on one project on a server, clients and server on the same machine.

A client is a project of its own as each program opens one: its own person, its own connections, its own lock on the
way to the chain's end. Each two seconds, at a moment of its own, it makes an act: it tags a claim, words it, sets its
status, takes that back. An act takes from that moment, late or not, until it is on the server's disk. The window is
left out, and what it reads to show what became of it.

Several clients share a process, each with its thread: two hundred programs would not fit.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence

from annotator import paths
from annotator.bootstrap import open_project
from annotator.domain.claim import ClaimFields
from annotator.errors import AnnotatorError
from benchmarks import postgresql
from benchmarks.data import SEED
from benchmarks.harness import Case, Scale

EVERY = 2.0
"""Seconds between two acts of a client."""
PROCESSES = 8
_SWITCH = 0.0005
"""Seconds after which a thread lets another one have the interpreter: programs of their own would not share one."""
ALLOWED = 300.0
"""Milliseconds that 99 of 100 acts may take."""


class _Client:
    def __init__(self, url: str, number: int) -> None:
        self._project = open_project(url, person=f"Person {number}")
        self._random = random.Random(SEED + number)
        articles = self._project.articles.ids()
        self._article_id = articles[number % len(articles)]
        self._length = len(self._project.articles.revision(self._article_id).text)
        self._acts = self._walk()
        self.taken: list[float] = []
        self.failed: list[str] = []
        for _ in range(4):  # each kind once: what only the first of them needs is no part of it
            next(self._acts)()

    def _walk(self) -> Iterator[Callable[[], object]]:
        project = self._project
        while True:
            start = self._random.randrange(self._length - 60)
            made: list[str] = []
            yield lambda: made.append(project.claims.tag(self._article_id, start, start + 50).claim_id)  # noqa: B023
            yield lambda: project.claims.set_fields(made[0], ClaimFields(wording=f"As worded at {start}"))  # noqa: B023
            yield lambda: project.claims.set_status([made[0]], self._random.choice(("false", "verified")))  # noqa: B023
            yield project.history.undo

    def work(self, begin: float, end: float) -> None:
        """Make acts from one moment to another."""
        due = begin + self._random.random() * EVERY
        while due < end:
            time.sleep(max(0.0, due - time.time()))
            try:
                next(self._acts)()
            except AnnotatorError as error:
                self.failed.append(str(error))
            self.taken.append((time.time() - due) * 1000)
            due += EVERY

    def close(self) -> None:
        self._project.close()


def _serve(url: str, numbers: Sequence[int]) -> None:
    """Be some of the clients: ready, work from one moment to another as told, tell what it took."""
    sys.setswitchinterval(_SWITCH)
    clients = [_Client(url, number) for number in numbers]
    print("ready", flush=True)
    begin, end = map(float, sys.stdin.readline().split())
    threads = [threading.Thread(target=client.work, args=(begin, end)) for client in clients]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for client in clients:
        client.close()
    taken = [figure for client in clients for figure in client.taken]
    print(json.dumps({"taken": taken, "failed": [one for client in clients for one in client.failed]}))


def _run(url: str, clients: int, seconds: float) -> list[float]:
    """Let so many clients work; return how long each act took. Raises RuntimeError where one was lost."""
    started = [
        subprocess.Popen(
            [sys.executable, "-m", "benchmarks.clients", url, *map(str, range(clients)[number::PROCESSES])],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for number in range(PROCESSES)
    ]
    for process in started:
        assert process.stdout is not None
        process.stdout.readline()
    project = open_project(url, person="Benchmark")
    before = len(project.history.outline())
    begin = time.time() + 1
    for process in started:
        assert process.stdin is not None
        process.stdin.write(f"{begin} {begin + seconds}\n")
        process.stdin.flush()
    told = [json.loads(process.communicate()[0]) for process in started]
    taken = [figure for one in told for figure in one["taken"]]
    failed = [words for one in told for words in one["failed"]]
    kept = len(project.history.outline()) - before
    problems = project.maintenance.check()
    project.close()
    if failed or problems or kept != len(taken):
        raise RuntimeError(f"{len(taken)} acts, {kept} of them kept; {failed[:3]} {problems[:3]}")
    return taken


def _clients(clients: int, seconds: float) -> tuple[Callable[[], list[float]], float]:
    url = postgresql.new_database()
    project = open_project(url, person="Benchmark")
    project.imports.run([paths.seeds_dir()])
    project.close()
    return lambda: _run(url, clients, seconds), ALLOWED


def cases(scale: Scale) -> Iterator[Case]:
    """Yield the case: with --full, two hundred clients for five minutes."""
    clients, seconds = scale.pick(40, 200), scale.pick(20, 300)
    aim = f"the aim for 99 of 100: {ALLOWED:g} ms"
    yield Case(f"clients.{clients}", clients, aim, lambda: _clients(clients, seconds), repeats=1)


if __name__ == "__main__":
    _serve(sys.argv[1], [int(number) for number in sys.argv[2:]])
