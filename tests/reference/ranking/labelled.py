"""Reads the labelled debates, and tells how well an order of their sentences puts those worth checking first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from annotator.analysis.check_worthiness import worth_checking
from annotator.analysis.checkables import checkables
from annotator.domain.checkable import CheckableKind, Checkables

HERE = Path(__file__).resolve().parent
SET = [HERE / "debate_tuned.txt", HERE / "debate_held_out.txt"]
_FIGURES = (CheckableKind.NUMBER, CheckableKind.MONEY, CheckableKind.PERCENTAGE, CheckableKind.DATE)


@dataclass(frozen=True)
class Debate:
    """The text, a sentence a line, and which lines are worth checking."""

    text: str
    wanted: frozenset[int]

    def by_rank(self) -> list[int]:
        """The lines in the order of `rank`."""
        found = Checkables.of(checkables(self.text))
        scores = {}
        for one in worth_checking(self.text, found):
            line = self.text.count("\n", 0, one.start)
            scores[line] = max(one.score, scores.get(line, one.score))
        return self._ordered(lambda line: scores.get(line, -99.0))

    def by_counting(self) -> list[int]:
        """The lines in the order of how many figures they have, which is what `rank` has to be better than."""
        found = [one.start for one in checkables(self.text) if one.kind in _FIGURES]
        lines = [self.text.count("\n", 0, start) for start in found]
        return self._ordered(lines.count)

    def _ordered(self, score: Callable[[int], float]) -> list[int]:
        lines = [number for number, line in enumerate(self.text.splitlines()) if line.strip()]
        return sorted(lines, key=lambda line: (-score(line), line))

    def average_precision(self, order: Sequence[int]) -> float:
        """The mean, over the lines that are worth checking, of the share of such lines up to there."""
        found, total = 0, 0.0
        for place, line in enumerate(order, 1):
            if line in self.wanted:
                found += 1
                total += found / place
        return total / len(self.wanted)


def debate_in(path: Path) -> Debate:
    """Return the labelled debate of a file."""
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    wanted = frozenset(number for number, line in enumerate(lines) if line.startswith("+ "))
    return Debate("\n".join(line.removeprefix("+ ") for line in lines), wanted)
