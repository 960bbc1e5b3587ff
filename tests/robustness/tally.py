"""What came of an attack, case by case: the counts of its line, and how each failure can be seen again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

FAILURES = ("lost", "broken", "missed", "crashed")
"""An act that was reported as done is gone; a project is not sound, or half; damage that `check` calls sound, or a
stranger's file that was taken for a project; a traceback, a crash report or no end."""


@dataclass
class Tally:
    """One line of the outcome. `others` are counts that tell how the cases went, and are no failures."""

    name: str
    tried: int = 0
    failures: Counter[str] = field(default_factory=Counter)
    others: Counter[str] = field(default_factory=Counter)
    notes: list[str] = field(default_factory=list)

    def fail(self, kind: str, note: str) -> None:
        """Count a failure of a kind of FAILURES, with what somebody needs to see it again."""
        assert kind in FAILURES
        self.failures[kind] += 1
        self.notes.append(f"{self.name}: {kind}: {note}")

    @property
    def clean(self) -> bool:
        return self.tried > 0 and not self.failures.total()

    def line(self) -> str:
        counts = [f"{kind} {self.failures[kind]}" for kind in FAILURES]
        told = [f"{name} {count}" for name, count in sorted(self.others.items())]
        return f"{self.name}: tried {self.tried}, {', '.join(counts)}" + (f" ({', '.join(told)})" if told else "")


@dataclass(frozen=True)
class Attack:
    """A kind of attack: what it is called, what it does, how many cases make a full run, and how it is run.

    `run` is given a folder of its own, the number of cases and a seed; the same seed gives the same cases.
    """

    name: str
    help: str
    count: int
    run: Callable[[Path, int, int], Iterable[Tally]]
