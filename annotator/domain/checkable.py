"""Checkables: what a checker would want to look at in a text, and how much of it is done. Not how they are found."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


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


@dataclass(frozen=True, slots=True)
class Checkable:
    """A stretch of a text to be checked: code points [start, end), what stands there, and why it was picked out."""

    start: int
    end: int
    text: str
    kind: CheckableKind
    why: str


class WaiverScope(StrEnum):
    """Whether a waiver is of one checkable or of all of its kind in the article."""

    ONE = "one"
    KIND = "kind"


@dataclass(frozen=True, slots=True)
class Waiver:
    """Somebody's decision that a checkable, or all of a kind in an article, needs no check, with the reason.

    `start` and `end` are code points into the revision's text, both 0 where the scope is the kind.
    """

    waiver_id: str
    article_id: str
    revision_id: str
    kind: CheckableKind
    start: int
    end: int
    text: str
    scope: WaiverScope
    reason: str
    person: str
    created_at: datetime
    version: int


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


def standings(
    checkables: Sequence[Checkable],
    mentions: Iterable[tuple[int, int]],
    waivers: Iterable[Waiver],
    revision_id: str,
) -> list[Standing]:
    """Tell of each checkable of a revision how it stands.

    `mentions` are the spans of the article's mentions. A waiver of one checkable that was given in another revision is
    for the one of the same kind and words that stands nearest to where it stood.
    """
    reaching: list[tuple[int, int]] = []
    for start, end in sorted(mentions):
        reaching.append((start, max(end, reaching[-1][1]) if reaching else end))
    let_go = _waived(checkables, waivers, revision_id)
    found = []
    for number, checkable in enumerate(checkables):
        # the mentions that begin no later: the one that reaches furthest tells
        before = bisect_right(reaching, checkable.start, key=lambda span: span[0])
        covered = before > 0 and reaching[before - 1][1] >= checkable.end
        found.append(Standing(checkable, covered, let_go.get(number)))
    return found


def coverage_of(found: Iterable[Standing]) -> Coverage:
    """Count how it stands with the checkables of an article."""
    total = covered = waived = 0
    for standing in found:
        total += 1
        covered += standing.covered
        waived += standing.waived and not standing.covered
    return Coverage(total, covered, waived)


def _waived(checkables: Sequence[Checkable], waivers: Iterable[Waiver], revision_id: str) -> dict[int, Waiver]:
    """Return the waivers by the number of the checkable that each is for; one of a kind gives way to one of its own."""
    kinds: dict[CheckableKind, Waiver] = {}
    let_go: dict[int, Waiver] = {}
    by_words: dict[tuple[CheckableKind, str], list[int]] = {}
    for number, checkable in enumerate(checkables):
        by_words.setdefault((checkable.kind, checkable.text), []).append(number)
    # those of this revision know their place; the others take what is left
    for waiver in sorted(waivers, key=lambda waiver: waiver.revision_id != revision_id):
        if waiver.scope is WaiverScope.KIND:
            kinds.setdefault(waiver.kind, waiver)
            continue
        alike = by_words.get((waiver.kind, waiver.text), [])
        free = [number for number in alike if number not in let_go]
        if waiver.revision_id == revision_id:
            free = [number for number in free if checkables[number].start == waiver.start]
        if free:
            let_go[min(free, key=lambda number: abs(checkables[number].start - waiver.start))] = waiver
    for number, checkable in enumerate(checkables):
        if checkable.kind in kinds:
            let_go.setdefault(number, kinds[checkable.kind])
    return let_go
