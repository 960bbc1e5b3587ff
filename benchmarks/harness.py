"""One case and its reference, run in turn several times, so that a noisy machine troubles both alike."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HEADER = (
    f"{'case':34} {'n':>9} {'median ms':>10} {'p99 ms':>10} {'reference ms':>13} {'ratio':>7} {'RSS MB':>7}  reference"
)


@dataclass(frozen=True)
class Scale:
    """Where the data goes, and how much of it there is."""

    folder: Path
    full: bool

    def pick(self, small: int, full: int) -> int:
        """Return the size for this run."""
        return full if self.full else small


@dataclass(frozen=True)
class Footprint:
    """What a process of its own held in memory once it had come to rest, and how long it took to get there."""

    milliseconds: float
    megabytes: float


@dataclass(frozen=True)
class Travelled:
    """How long something took that asked a server, and how many round trips it made."""

    milliseconds: float
    round_trips: int


Figures = Sequence[float | Footprint | Travelled]


@dataclass(frozen=True)
class Case:
    """What is measured: `run` and `reference` do the work once and return milliseconds, one figure or many.

    `reference` may be a number instead: a fixed budget in milliseconds, such as a frame. Where both return footprints,
    the ratio and the RSS are those of the processes measured. Round trips are told where figures have them. `prepare`
    makes the data, only when the case is run.
    """

    name: str
    n: int
    reference_name: str
    prepare: Callable[[], Any]
    repeats: int = 5


def measure(case: Case) -> dict[str, Any]:
    """Run a case and its reference in turn; return the figures by the names that the JSON gives them."""
    run, reference = case.prepare()
    ours: list[float] = []
    theirs: list[float] = []
    held: list[float] = []
    allowed: list[float] = []
    trips: list[int] = []
    for _ in range(case.repeats):
        gc.collect()
        figures = run()
        ours += _milliseconds(figures, held)
        trips += [figure.round_trips for figure in figures if isinstance(figure, Travelled)]
        if callable(reference):
            gc.collect()
            theirs += _milliseconds(reference(), allowed)
    beside = {"reference_rss_mb": round(statistics.median(allowed), 1)} if allowed else {}
    if trips:
        beside |= {"round_trips": round(statistics.median(trips), 1)}
    limit = statistics.median(theirs) if callable(reference) else reference
    median = statistics.median(ours)
    ratio = statistics.median(held) / statistics.median(allowed) if held and allowed else median / limit
    return {
        "name": case.name,
        "n": case.n,
        "median_ms": round(median, 3),
        "p99_ms": round(sorted(ours)[min(len(ours) - 1, int(len(ours) * 0.99))], 3),
        "reference": case.reference_name,
        "reference_ms": round(limit, 3),
        "ratio": round(ratio, 2),
        "rss_mb": round(statistics.median(held) if held else resident_mb(), 1),
        "figures": [round(figure, 4) for figure in ours],
    } | beside


def _milliseconds(figures: Figures, held: list[float]) -> list[float]:
    """Return how long it took, and put what it held, where that was measured, to `held`."""
    held += [figure.megabytes for figure in figures if isinstance(figure, Footprint)]
    return [figure if isinstance(figure, float | int) else figure.milliseconds for figure in figures]


def line(result: dict[str, Any]) -> str:
    """Return a row of the table."""
    beside = f" ({result['reference_rss_mb']:.1f} MB)" if "reference_rss_mb" in result else ""
    beside += f" ({result['round_trips']:g} round trips)" if "round_trips" in result else ""
    return (
        f"{result['name']:34} {result['n']:9} {result['median_ms']:10.2f} {result['p99_ms']:10.2f} "
        f"{result['reference_ms']:13.2f} {result['ratio']:7.2f} {result['rss_mb']:7.1f}  {result['reference']}{beside}"
    )


def timed(work: Callable[[], object], clock: Callable[[], float] = time.perf_counter) -> list[float]:
    """Return how many milliseconds a piece of work took, as the one figure of a run.

    By the `clock` of `time.process_time` it is the processor's time, in all threads of this process.
    """
    start = clock()
    work()
    return [(clock() - start) * 1000]


def resident_mb() -> float:
    """Return how much memory this process holds now; 0 where the system doesn't tell."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        return 0.0
    return pages * 4096 / 1e6
