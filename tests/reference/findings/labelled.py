"""Reads the labelled passages and compares them with what the rules find. The labels are told in README.md."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from annotator.analysis.findings import findings
from tests.reference.score import Score

HERE = Path(__file__).resolve().parent
TUNED, HELD_OUT = HERE / "tuned.txt", HERE / "held_out.txt"
SET = [TUNED, HELD_OUT]
SILENT = "silent"
_HEAD = "== "


@dataclass(frozen=True)
class Passage:
    """A text with the kind of what contradicts itself in it; `silent` where nothing does."""

    kind: str
    text: str
    date: str
    title: str

    def found(self) -> list[tuple[str, str]]:
        """The kind of each finding, and why."""
        return [(one.kind.value, str(one.why)) for one in findings(self.text, self.date, title=self.title)]

    def misses(self) -> Iterator[str]:
        """Lines on what was missed, and on what was found wrongly."""
        found = self.found()
        if self.kind != SILENT and all(kind != self.kind for kind, _ in found):
            yield f"- {self.kind:12} {self.text}"
        yield from (f"+ {kind:12} {self.text}  <- {why}" for kind, why in found if kind != self.kind)


def passages_in(path: Path) -> list[Passage]:
    """Return the labelled passages of a file."""
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    starts = [number for number, line in enumerate(lines) if line.startswith(_HEAD)]
    return [_read(lines[start:end]) for start, end in zip(starts, [*starts[1:], len(lines)], strict=True)]


def _read(lines: list[str]) -> Passage:
    told = {"date": "", "title": ""}
    text: list[str] = []
    for line in lines[1:]:
        name, _, value = line.partition(": ")
        if name in told and not text:
            told[name] = value
        else:
            text.append(line)
    return Passage(lines[0].removeprefix(_HEAD), "\n\n".join(text), told["date"], told["title"])


def measured(passages: list[Passage]) -> dict[str, Score]:
    """Return the score by kind: a passage counts once for its kind, and each other kind found in it as wrong."""
    scores: dict[str, Score] = {}
    for passage in passages:
        kinds = {kind for kind, _ in passage.found()}
        for kind in kinds | ({passage.kind} - {SILENT}):
            score = Score(kind == passage.kind, kind in kinds, kind == passage.kind and kind in kinds)
            scores[kind] = scores.get(kind, Score()) + score
    return scores
