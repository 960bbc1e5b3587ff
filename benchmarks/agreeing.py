"""Agreement of 100,000 assessments with 1,000 resamples, by how many people gave them; the reference is the budget."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator

from annotator.analysis.agreement import Unit, pair_agreements, status_agreement
from benchmarks.harness import Case, Figures, Scale

_BUDGET_MS = 2_000.0
_STATUSES = ("unchecked", "checking", "verified", "false", "misleading", "conflicting", "unverifiable", "opinion")
_RANKS = {"verified": 5.0, "conflicting": 3.0, "misleading": 2.0, "false": 1.0}
_SEED = 7


def cases(scale: Scale) -> Iterator[Case]:
    """Yield a case for each number of people on a claim."""
    size = scale.pick(20_000, 100_000)
    for people in (2, 3, 5, 10):
        yield Case(
            f"agreement of {people}", size, "the budget", lambda people=people: _prepared(people, size), repeats=3
        )


def _prepared(people: int, size: int) -> tuple[Callable[[], Figures], float]:
    chance = random.Random(_SEED)
    units: list[Unit] = []
    for _ in range(size // people):
        truth = chance.choice(_STATUSES)
        units.append({f"P{one}": truth if chance.random() < 0.7 else chance.choice(_STATUSES) for one in range(people)})

    def run() -> Figures:
        begun = time.perf_counter()
        status_agreement(units, _RANKS)
        pair_agreements(units, 50, 1_000 if people == 2 else 0)
        return [(time.perf_counter() - begun) * 1000]

    return run, _BUDGET_MS
