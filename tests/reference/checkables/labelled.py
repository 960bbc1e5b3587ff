"""Reads the labelled sentences and compares them with what the rules find. The labels are told in README.md."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from annotator.analysis.checkables import checkables
from tests.reference.score import Score

HERE = Path(__file__).resolve().parent
SET = [HERE / "tuned.txt", HERE / "held_out.txt"]
BLIND = [HERE / "unseen.txt", HERE / "blind.txt"]
"""Labelled after the rules stood, and measured before anybody mended anything by them. See README.md."""
OTHER_LANGUAGES = sorted(HERE.glob("*.??.txt"))
"""Those of other languages than English have its code before the ending."""
_MARK = re.compile(r"\[\[(\w+)\||\]\]")

Span = tuple[str, int, int]
"""Kind, start, end."""


@dataclass(frozen=True)
class ExactScore(Score):
    """Counts of one kind; `right` by overlap, `exact` by the very span."""

    exact: int = 0

    @property
    def exact_precision(self) -> float:
        return self.exact / self.found if self.found else 1.0

    @property
    def exact_recall(self) -> float:
        return self.exact / self.labelled if self.labelled else 1.0


@dataclass(frozen=True)
class Article:
    """A text without its marks, and the labels."""

    text: str
    labels: tuple[Span, ...]
    language: str = "en"

    def found(self) -> list[Span]:
        """What the rules find."""
        return [(found.kind.value, found.start, found.end) for found in checkables(self.text, self.language)]

    def pairs(self) -> list[tuple[Span | None, Span | None]]:
        """Each label with what was found for it, then what was found for none."""
        rest = self.found()
        pairs: list[tuple[Span | None, Span | None]] = []
        for label in sorted(self.labels, key=lambda span: span not in rest):
            match = next((span for span in rest if span == label), None)
            match = match or next((span for span in rest if _same(span, label)), None)
            if match:
                rest.remove(match)
            pairs.append((label, match))
        return pairs + [(None, span) for span in rest]

    def misses(self) -> Iterator[str]:
        """Lines on what was missed, found wrongly, or found with another span."""
        for label, found in self.pairs():
            if label is None and found is not None:
                yield f"+ {found[0]:12} {self._in_its_line(found)}"
            elif label is not None and found is None:
                yield f"- {label[0]:12} {self._in_its_line(label)}"
            elif label is not None and found is not None and label != found:
                yield f"~ {label[0]:12} {self._in_its_line(label)}  <- {self.text[found[1] : found[2]]!r}"

    def _in_its_line(self, span: Span) -> str:
        _, start, end = span
        before = self.text[max(0, self.text.rfind("\n", 0, start) + 1, start - 40) : start]
        after = self.text[end : end + 30].split("\n")[0]
        return f"{before}[{self.text[start:end]}]{after}"


def _same(one: Span, other: Span) -> bool:
    """Tell whether two spans of a kind overlap by at least half of the longer."""
    overlap = min(one[2], other[2]) - max(one[1], other[1])
    return one[0] == other[0] and overlap * 2 >= max(one[2] - one[1], other[2] - other[1])


def articles_in(path: Path) -> list[Article]:
    """Return the labelled articles of a file."""
    blocks: list[list[str]] = [[]]
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.strip():
            blocks.append([])
        elif not line.startswith("#"):
            blocks[-1].append(line)
    language = path.suffixes[0].strip(".") if len(path.suffixes) > 1 else "en"
    return [_read("\n".join(lines), language) for lines in blocks if lines]


def _read(marked: str, language: str) -> Article:
    text, labels, open_marks = "", [], []
    position = 0
    for mark in _MARK.finditer(marked):
        text += marked[position : mark.start()]
        position = mark.end()
        if mark[1]:
            open_marks.append((mark[1], len(text)))
        else:
            kind, start = open_marks.pop()
            labels.append((kind, start, len(text)))
    assert not open_marks, f"a mark is not closed in: {marked}"
    return Article(text + marked[position:], tuple(labels), language)


def measured(articles: list[Article]) -> dict[str, ExactScore]:
    """Return the score by kind."""
    scores: dict[str, ExactScore] = {}
    for article in articles:
        for label, found in article.pairs():
            kind = (label or found or ("",))[0]
            score = ExactScore(label is not None, found is not None, bool(label and found), label == found)
            scores[kind] = scores.get(kind, ExactScore()) + score
    return scores
