"""Every reader of what comes from outside (fuzz_targets.py) is given inputs that go wrong (mutations.py).

Allowed is a value or a failure of the program's own (AnnotatorError). Any other exception is a crash; so is an input
that keeps a reader busy for SLOWEST seconds, or that takes more memory than MEMORY. Each reader runs in a process of
its own.
"""

from __future__ import annotations

import json
import logging
import random
import resource
import signal
import subprocess
import sys
import time
import traceback
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path

from annotator.errors import AnnotatorError
from tests.robustness.fuzz_targets import TARGETS
from tests.robustness.killing import ROOT
from tests.robustness.mutations import mutated
from tests.robustness.tally import Tally
from tests.robustness.targets import Target

SLOWEST = 10.0
MEMORY = 4 << 30
MOST_MEGABYTES = 512
"""How much the process of a reader may have held, the interpreter and the program included."""


class Hung(BaseException):
    """The reader takes longer than it may. Not an Exception: no reader may take it for a bad input."""


@dataclass
class Outcome:
    """What became of a reader's inputs; `crashes` by their place in the code: how many, and the first one's input."""

    inputs: int = 0
    refused: int = 0
    slowest: float = 0.0
    megabytes: int = 0
    crashes: dict[str, tuple[int, str]] = field(default_factory=dict)

    def crash(self, error: BaseException, kept: Path) -> None:
        frames = traceback.extract_tb(error.__traceback__)
        ours = [frame for frame in frames if "annotator/" in frame.filename.replace("\\", "/")] or frames
        name = ours[-1].filename.partition("/annotator/")[2] or ours[-1].filename
        place = f"{type(error).__name__} at {name}:{ours[-1].lineno}"
        count, first = self.crashes.get(place, (0, f"{str(error)[:100]} with {kept}"))
        self.crashes[place] = (count + 1, first)


def _ring(_signal: int, _frame: object) -> None:
    raise Hung


def feed(target: Target, count: int, seed: int, folder: Path) -> Outcome:
    """Give a reader its inputs in this process."""
    chance, outcome, seeds = random.Random(f"{target.name} {seed}"), Outcome(), target.seeds()
    signal.signal(signal.SIGPROF, _ring)
    for number in range(count):
        data = mutated(chance, seeds, target.tokens)
        started = time.process_time()
        signal.setitimer(signal.ITIMER_PROF, SLOWEST)
        try:
            target.read(data, folder)
        except AnnotatorError:
            outcome.refused += 1
        except (Exception, Hung) as error:  # noqa: BLE001 - each is what is looked for
            kept = folder / f"crash-{target.name.replace(' ', '-')}-{number}"
            kept.write_bytes(data)
            outcome.crash(error, kept)
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)
        outcome.inputs += 1
        outcome.slowest = max(outcome.slowest, time.process_time() - started)
    outcome.megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // (
        1 << 20 if sys.platform == "darwin" else 1 << 10
    )
    return outcome


def _in_a_process(target: Target, count: int, seed: int, folder: Path) -> Tally:
    command = [sys.executable, "-m", "tests.robustness.fuzz", target.name, str(count), str(seed), str(folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    tally = Tally(f"inputs to the reader of {target.name}")
    if done.returncode:
        tally.tried = 1
        tally.fail("crashed", f"the process ended with {done.returncode}: {done.stderr[-500:]}")
        return tally
    outcome = Outcome(**json.loads(done.stdout.splitlines()[-1]))
    tally.tried = outcome.inputs
    tally.others["refused in words"] = outcome.refused
    tally.others["ms for the slowest"] = round(outcome.slowest * 1000)
    tally.others["MB at most"] = outcome.megabytes
    if outcome.megabytes > MOST_MEGABYTES:
        tally.fail("crashed", f"the process held {outcome.megabytes} MB at most")
    for place, (times, first) in outcome.crashes.items():
        tally.fail("crashed", f"{times} times {place}, at first: {first}")
        tally.failures["crashed"] += times - 1
    return tally


def fuzz(folder: Path, count: int, seed: int) -> Iterator[Tally]:
    """Give every reader `count` inputs."""
    for target in TARGETS:
        yield _in_a_process(target, count, seed, folder)


def _main(name: str, count: str, seed: str, folder: str) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, resource.RLIM_INFINITY))
    logging.disable()
    [target] = [target for target in TARGETS if target.name == name]
    outcome = feed(target, int(count), int(seed), Path(folder))
    sys.stdout.write("\n" + json.dumps(asdict(outcome)) + "\n")


if __name__ == "__main__":
    _main(*sys.argv[1:])
