"""Checkables: what a checker would want to look at in a text, and how much of it is done. Not how they are found.

A book has a hundred thousand of them, so they are held in arrays (`Checkables`, `Standings`): a few bytes for each, and
an object only for the one that is looked at.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import accumulate, compress
from typing import Generic, TypeVar, overload

from annotator.domain.claim import Anchor, Was
from annotator.domain.finding import FindingKind
from annotator.domain.folding import key_of

T = TypeVar("T")


class CheckableKind(StrEnum):
    """What a checkable is."""

    NUMBER = "number"
    MONEY = "money"
    PERCENTAGE = "percentage"
    AGE = "age"
    DATE = "date"
    DURATION = "duration"
    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    QUOTATION = "quotation"
    SUPERLATIVE = "superlative"
    LAW = "law"


class Level(StrEnum):
    """How much of what could be checked one wants to see: each level holds what the one before it holds."""

    ESSENTIAL = "essential"
    USUAL = "usual"
    ALL = "all"

    @property
    def least(self) -> int:
        """The weight from which on a checkable belongs to it."""
        return _LEAST[self]


_LEAST = {Level.ESSENTIAL: 70, Level.USUAL: 40, Level.ALL: 1}

SHARED_LEVEL = Level.USUAL
"""At which coverage is counted where it has to mean the same to everybody: sign-off, lists, the history (ADR 0025)."""

COUNTED_ELSEWHERE = 0
"""The weight of a name that stands more fully elsewhere in the text, where it is counted: of no level."""


def level_of(weight: int) -> Level | None:
    """Return the first level that holds a checkable of a weight; None where it is counted elsewhere."""
    return next((level for level in Level if weight >= level.least), None)


@dataclass(frozen=True, slots=True)
class Checkable:
    """A stretch of a text to be checked: code points [start, end), what stands there, and why it was picked out.

    `weight` tells how much a mistake there would cost, from 1 to 100, or is COUNTED_ELSEWHERE.
    """

    start: int
    end: int
    text: str
    kind: CheckableKind
    why: str
    weight: int


_KINDS = tuple(CheckableKind)
_Words = tuple[CheckableKind | FindingKind, str]
_NUMBER_OF = {kind: number for number, kind in enumerate(_KINDS)}


class _Made(Sequence[T], Generic[T]):
    """A sequence whose items are made when they are asked for."""

    __slots__ = ()

    def _make(self, index: int) -> T:
        raise NotImplementedError

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> list[T]: ...
    def __getitem__(self, index: int | slice) -> T | list[T]:
        wanted = range(len(self))[index]
        return self._make(wanted) if isinstance(wanted, int) else [self._make(number) for number in wanted]


class Checkables(_Made[Checkable]):
    """The checkables of a text, in its order. Immutable.

    `starts` and `lengths` are code points, `kinds` the kind's place in `CheckableKind`, `reasons` numbers in `whys`;
    `words` are the words of all, one behind the other.
    """

    __slots__ = ("_offsets", "kinds", "lengths", "reasons", "starts", "weights", "whys", "words")

    def __init__(
        self,
        starts: Iterable[int],
        lengths: Iterable[int],
        kinds: Iterable[int],
        reasons: Iterable[int],
        weights: Iterable[int],
        whys: Iterable[str],
        words: str,
    ) -> None:
        self.starts = array("I", starts)
        self.lengths = array("I", lengths)
        self.kinds = bytes(kinds)
        self.reasons = array("I", reasons)
        self.weights = bytes(weights)
        self.whys = tuple(whys)
        self.words = words
        self._offsets = array("I", accumulate(self.lengths, initial=0))

    @classmethod
    def of(cls, found: Iterable[Checkable]) -> Checkables:
        """Return them from single ones in text order."""
        found = list(found)
        whys = {why: number for number, why in enumerate(dict.fromkeys(one.why for one in found))}
        return cls(
            (one.start for one in found),
            (one.end - one.start for one in found),
            (_NUMBER_OF[one.kind] for one in found),
            (whys[one.why] for one in found),
            (one.weight for one in found),
            whys,
            "".join(one.text for one in found),
        )

    def __len__(self) -> int:
        return len(self.starts)

    def end(self, index: int) -> int:
        """Return where one ends."""
        return self.starts[index] + self.lengths[index]

    def kind(self, index: int) -> CheckableKind:
        """Return what one is."""
        return _KINDS[self.kinds[index]]

    def text(self, index: int) -> str:
        """Return the words of one."""
        return self.words[self._offsets[index] : self._offsets[index + 1]]

    def _make(self, index: int) -> Checkable:
        why = self.whys[self.reasons[index]]
        start, end = self.starts[index], self.end(index)
        return Checkable(start, end, self.text(index), self.kind(index), why, self.weights[index])


class WaiverScope(StrEnum):
    """Whether a waiver is of one checkable, of all of its kind in the article, or of a finding (`dismissal.py`)."""

    ONE = "one"
    KIND = "kind"
    FINDING = "finding"


@dataclass(frozen=True, slots=True)
class Waiver:
    """Somebody's decision that a checkable, or all of a kind in an article, needs no check, with the reason.

    Or that a finding is none: then `kind` is the finding's. `start` and `end` are code points into the revision's text,
    both 0 where the scope is the kind; of a finding they are its first place. One that is lost is of words that a later
    text no longer has, and lets nothing go.
    """

    waiver_id: str
    article_id: str
    revision_id: str
    kind: CheckableKind | FindingKind
    start: int
    end: int
    text: str
    scope: WaiverScope
    reason: str
    person: str
    created_at: datetime
    version: int
    anchor: Anchor = Anchor.EXACT
    was: Was | None = None


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many checkables an article has; how many stand inside a mention, and how many of the others are waived."""

    checkables: int
    covered: int
    waived: int

    @property
    def missing(self) -> int:
        """How many are neither covered nor waived."""
        return self.checkables - self.covered - self.waived

    @property
    def share(self) -> float:
        """The part of the checkables that is covered or waived, 0 to 1; 1 where there are none."""
        return (self.covered + self.waived) / self.checkables if self.checkables else 1.0


@dataclass(frozen=True, slots=True)
class Standing:
    """How it stands with a checkable: whether it stands inside a mention, and the waiver that lets it go, if any."""

    checkable: Checkable
    covered: bool
    waiver: Waiver | None = None

    @property
    def waived(self) -> bool:
        return self.waiver is not None


class Standings(_Made[Standing]):
    """How it stands with each checkable of a text, in its order. Immutable."""

    __slots__ = ("_covered", "_waivers", "checkables")

    def __init__(self, checkables: Checkables, covered: Iterable[int], waivers: Mapping[int, Waiver]) -> None:
        self.checkables = checkables
        self._covered = bytes(covered)
        self._waivers = waivers

    def __len__(self) -> int:
        return len(self._covered)

    def coverage(self, level: Level = SHARED_LEVEL) -> Coverage:
        """Count how it stands with those of a level."""
        weights, least = self.checkables.weights, level.least
        counted = sum(weight >= least for weight in weights)
        covered = sum(weight >= least for weight in compress(weights, self._covered))
        waived = sum(not self._covered[number] and weights[number] >= least for number in self._waivers)
        return Coverage(counted, covered, waived)

    def missing(self, level: Level = SHARED_LEVEL) -> Some:
        """Return those of a level that are neither covered nor waived."""
        return self._those(level, lambda number: number not in self._waivers)

    def waived(self, level: Level = SHARED_LEVEL) -> Some:
        """Return those of a level that are not covered, but waived."""
        return self._those(level, lambda number: number in self._waivers)

    def _those(self, level: Level, wanted: Callable[[int], bool]) -> Some:
        least = level.least
        standing = enumerate(zip(self._covered, self.checkables.weights, strict=True))
        numbers = (number for number, (covered, weight) in standing if not covered and weight >= least)
        return Some(self, array("I", filter(wanted, numbers)))

    def _make(self, index: int) -> Standing:
        return Standing(self.checkables[index], bool(self._covered[index]), self._waivers.get(index))


class Some(_Made[Standing]):
    """Some of the checkables of a text, in its order. Immutable."""

    __slots__ = ("_numbers", "_of", "starts")

    def __init__(self, of: Standings, numbers: array[int]) -> None:
        self._of = of
        self._numbers = numbers
        self.starts = array("I", (of.checkables.starts[number] for number in numbers))

    def __len__(self) -> int:
        return len(self._numbers)

    def spans(self) -> Spans:
        """Return where they stand, in text order: code points [start, end)."""
        lengths = self._of.checkables.lengths
        return Spans(self.starts, array("I", (lengths[number] for number in self._numbers)))

    def by_kind(self) -> dict[CheckableKind, Some]:
        """Return those of each kind, in the order of the kinds, without the kinds of which there are none."""
        numbers: dict[int, array[int]] = {}
        kinds = self._of.checkables.kinds
        for number in self._numbers:
            numbers.setdefault(kinds[number], array("I")).append(number)
        return {kind: Some(self._of, numbers[place]) for place, kind in enumerate(_KINDS) if place in numbers}

    def _make(self, index: int) -> Standing:
        return self._of[self._numbers[index]]


class Spans(_Made[tuple[int, int]]):
    """Stretches of a text, code points [start, end), in the order of their starts. Immutable."""

    __slots__ = ("_lengths", "_starts")

    def __init__(self, starts: array[int], lengths: array[int]) -> None:
        self._starts = starts
        self._lengths = lengths

    def __len__(self) -> int:
        return len(self._starts)

    def _make(self, index: int) -> tuple[int, int]:
        return self._starts[index], self._starts[index] + self._lengths[index]


def standings(
    checkables: Checkables, mentions: Iterable[tuple[int, int]], waivers: Iterable[Waiver], revision_id: str
) -> Standings:
    """Tell of each checkable of a revision how it stands.

    `mentions` are the spans of the article's mentions. A waiver of one checkable that was given in another revision is
    for the one of the same kind and words that stands nearest to where it stood.
    """
    starts, furthest = array("I"), array("I")
    for start, end in sorted(mentions):
        starts.append(start)
        furthest.append(max(end, furthest[-1]) if furthest else end)
    covered = bytearray()
    for start, length in zip(checkables.starts, checkables.lengths, strict=True):
        # the mentions that begin no later: the one that reaches furthest tells
        before = bisect_right(starts, start)
        covered.append(before > 0 and furthest[before - 1] >= start + length)
    return Standings(checkables, covered, _waived(checkables, waivers, revision_id))


def _waived(checkables: Checkables, waivers: Iterable[Waiver], revision_id: str) -> dict[int, Waiver]:
    """Return the waivers by the number of the checkable that each is for; one of a kind gives way to one of its own."""
    kinds: dict[CheckableKind | FindingKind, Waiver] = {}
    of_one: list[Waiver] = []
    # those of this revision know their place; the others take what is left
    for waiver in sorted(waivers, key=lambda waiver: waiver.revision_id != revision_id):
        if waiver.scope is WaiverScope.KIND:
            kinds.setdefault(waiver.kind, waiver)
        elif waiver.scope is WaiverScope.ONE and waiver.anchor is not Anchor.LOST:
            of_one.append(waiver)
    moved = {_words_of(waiver.kind, waiver.text) for waiver in of_one if waiver.revision_id != revision_id}
    by_words = _by_words(checkables, moved)
    let_go: dict[int, Waiver] = {}
    for waiver in of_one:
        if waiver.revision_id == revision_id:
            found = _standing_at(checkables, waiver.start, waiver.kind)
        else:
            found = by_words.get(_words_of(waiver.kind, waiver.text), [])
        free = [number for number in found if number not in let_go]
        if free:
            let_go[min(free, key=lambda number: abs(checkables.starts[number] - waiver.start))] = waiver
    for number in range(len(checkables)) if kinds else ():
        waiver_of_kind = kinds.get(checkables.kind(number))
        if waiver_of_kind is not None:
            let_go.setdefault(number, waiver_of_kind)
    return let_go


def _words_of(kind: CheckableKind | FindingKind, text: str) -> _Words:
    """Return what a waiver is known by in another revision: words that look the same are the same there."""
    return kind, key_of(text)


def _standing_at(checkables: Checkables, start: int, kind: CheckableKind | FindingKind) -> list[int]:
    """Return the numbers of those of a kind that begin at a place."""
    first, last = bisect_left(checkables.starts, start), bisect_right(checkables.starts, start)
    return [number for number in range(first, last) if checkables.kind(number) is kind]


def _by_words(checkables: Checkables, wanted: set[_Words]) -> dict[_Words, list[int]]:
    """Return the numbers of those checkables whose kind and words are among some."""
    found: dict[_Words, list[int]] = {}
    kinds = {kind for kind, _ in wanted}
    for number in range(len(checkables)) if wanted else ():
        if checkables.kind(number) not in kinds:
            continue
        key = _words_of(checkables.kind(number), checkables.text(number))
        if key in wanted:
            found.setdefault(key, []).append(number)
    return found
