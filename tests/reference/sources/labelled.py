"""Reads the labelled pairs of claims and documents, and compares them with what the rules say. See README.md."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from annotator.analysis.sources import passages
from annotator.domain.source_passage import Difference, Passage, SoughtClaim, SourcePage
from tests.reference.score import Score

HERE = Path(__file__).resolve().parent
TUNED, HELD_OUT = HERE / "tuned", HERE / "held_out"
SET = [TUNED, HELD_OUT]
_PAGE, _CLAIMS = "=== page", "=== claims"
_NOT_THERE = "-"
_AMONG = 5
_WORD = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+|[%£$€]")


@dataclass(frozen=True)
class Document:
    """The pages of one file, with those that are bound to it."""

    name: str
    language: str
    own: tuple[str, ...]
    bound: tuple[str, ...]

    @cached_property
    def pages(self) -> list[SourcePage]:
        """The pages, half of the bound ones first."""
        half = len(self.bound) // 2
        found, start = [], 0
        for number, text in enumerate((*self.bound[:half], *self.own, *self.bound[half:]), 1):
            found.append(SourcePage(self.name, number, start, text, self.language))
            start += len(text) + 1
        return found

    def place(self, words: str) -> tuple[int, int]:
        """Return where words stand in the file's text; they stand once in the document."""
        places = [(page, page.text.find(words)) for page in self.pages if page.text in self.own and words in page.text]
        if len(places) != 1 or places[0][0].text.count(words) != 1:
            raise ValueError(f"{self.name}: these words must stand once in the document: {words}")
        page, at = places[0]
        return page.start + at, page.start + at + len(words)


@dataclass(frozen=True)
class Pair:
    """A claim about a document: the words of its passage (empty where there is none), and what differs."""

    document: Document
    claim: str
    at: str
    differs: tuple[tuple[str, str], ...]

    @cached_property
    def found(self) -> list[Passage]:
        """The passages that the rules give."""
        return passages(SoughtClaim(self.claim, self.document.language), self.document.pages)

    @cached_property
    def rank(self) -> int:
        """The place of the labelled passage among those found, from 1; 0 where it is none of them."""
        start, end = self.document.place(self.at)
        meeting = (at for at, one in enumerate(self.found, 1) if one.start < end and start < one.end)
        return next(meeting, 0)

    @property
    def told(self) -> tuple[Difference, ...]:
        """What is said to differ in the first passage."""
        return self.found[0].differs if self.found else ()

    def right(self) -> list[Difference]:
        """Return the differences told that are labelled."""
        return [one for one in self.told if self.rank == 1 and any(_meets(one, label) for label in self.differs)]

    def misses(self) -> Iterator[str]:
        """Lines on all that is otherwise than labelled."""
        head = f"{self.document.name}: {self.claim}"
        if not self.at:
            if self.found:
                yield f"there      {head}  <- {self.found[0].text} ({self.found[0].score})"
            return
        if self.rank != 1:
            first = self.found[0].text if self.found else "nothing"
            yield f"rank {self.rank:<5} {head}  <- {first}"
        right = self.right()
        for one in self.told:
            if one not in right:
                yield f"+          {head}  <- {one.claim} | {one.source} ({one.why})"
        for label in self.differs:
            if not any(_meets(one, label) for one in right):
                yield f"-          {head}  -> {' | '.join(label)}"


def _meets(told: Difference, label: tuple[str, str]) -> bool:
    """Tell whether both sides of a difference are those of a label, or parts of them, or hold them."""
    sides = ((told.claim, label[0]), (told.source, label[1]))
    return all(_share(one, other) for one, other in sides)


def _share(one: str, other: str) -> bool:
    """Tell whether two stretches have the same numbers, and at least half of the words of the shorter in common."""
    mine, theirs = (set(_WORD.findall(words.lower())) for words in (one, other))
    numbers = [{word for word in words if word[0].isdecimal()} for words in (mine, theirs)]
    return numbers[0] == numbers[1] and 2 * len(mine & theirs) >= min(len(mine), len(theirs))


def pairs_in(folder: Path) -> list[Pair]:
    """Return the labelled pairs of a folder."""
    return [pair for path in sorted(folder.glob("*.txt")) for pair in _pairs(path)]


def _pairs(path: Path) -> Iterator[Pair]:
    head, _, claims = path.read_text(encoding="utf-8").partition(f"{_CLAIMS}\n")
    document = _document(path.stem, head)
    entries = claims.split("> ")[1:] if claims.startswith("> ") else []
    for entry in entries:
        claim, *labels = entry.strip().split("\n")
        at = next((one[2:] for one in labels if one.startswith("= ")), "")
        if not at and _NOT_THERE not in labels:
            raise ValueError(f"{path}: no label for: {claim}")
        differs = [one[2:].split(" | ") for one in labels if one.startswith("! ")]
        yield Pair(document, claim, at, tuple((mine, theirs) for mine, theirs in differs))


def _document(name: str, head: str) -> Document:
    told, own = _parts(head)
    bound = [page for other in told.get("bound with", "").split() for page in _parts(_head_of(other))[1]]
    return Document(name, told["language"], tuple(own), tuple(bound))


def _parts(head: str) -> tuple[dict[str, str], list[str]]:
    lead, *pages = head.split(f"{_PAGE}\n")
    told = dict(line.split(": ", 1) for line in lead.splitlines() if ": " in line)
    return told, [page.rstrip("\n") for page in pages]


def _head_of(name: str) -> str:
    path = next(folder / f"{name}.txt" for folder in SET if (folder / f"{name}.txt").is_file())
    return path.read_text(encoding="utf-8").partition(f"{_CLAIMS}\n")[0]


@dataclass(frozen=True)
class Figures:
    """What `make sources` prints of a folder."""

    there: int
    first: int
    among_five: int
    differences: Score
    not_there: int
    silent: int


def measured(pairs: list[Pair]) -> Figures:
    """Return the figures of some pairs."""
    there = [pair for pair in pairs if pair.at]
    absent = [pair for pair in pairs if not pair.at]
    told = sum(len(pair.told) for pair in there)
    right = sum(len(pair.right()) for pair in there)
    labelled = sum(len(pair.differs) for pair in there)
    return Figures(
        there=len(there),
        first=sum(pair.rank == 1 for pair in there),
        among_five=sum(1 <= pair.rank <= _AMONG for pair in there),
        differences=Score(labelled, told, min(right, labelled)),
        not_there=len(absent),
        silent=sum(not pair.found for pair in absent),
    )
