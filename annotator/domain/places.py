"""Where people marked one text apart: which of their marks are of one place, how they differ, what was decided.

Values and pure functions. What becomes of claims by a decision is `services/places.py`'s; how far people agree in all,
`analysis/span_agreement.py`'s.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from annotator.messages import message

Span = tuple[int, int]


class Differing(StrEnum):
    """How people's marks at one place differ."""

    ONLY = "only"
    """Some have marked it, and others who marked in the article have not."""
    ENDS = "ends"
    """All have marked it, from or to elsewhere."""
    TWICE = "twice"
    """All have marked the same, as claims of their own."""


class Choice(StrEnum):
    """What is decided of a place that was marked otherwise."""

    AS_MARKED = "as"
    """One person's ends hold."""
    UNION = "union"
    INTERSECTION = "intersection"
    ALL = "all"
    """Every mark stays as it is."""
    NONE = "none"
    """No mark stays: there is no claim here."""

    @property
    def words(self) -> str:
        """How the record says it; of AS_MARKED whose ends hold is said."""
        return _WORDS[self]


_WORDS = {
    Choice.AS_MARKED: message("as one of them marked it"),
    Choice.UNION: message("all the words that anybody marked"),
    Choice.INTERSECTION: message("the words that all of them marked"),
    Choice.ALL: message("all marks stay"),
    Choice.NONE: message("no claim here"),
}


@dataclass(frozen=True, slots=True)
class Marking:
    """A place that a person has marked, with the claim that it is of."""

    mention_id: str
    claim_id: str
    person: str
    start: int
    end: int

    @property
    def span(self) -> Span:
        """From where to where, half-open."""
        return self.start, self.end


@dataclass(frozen=True, slots=True)
class PlaceDecision:
    """What somebody has decided of a place, why, and what each had marked then. `at` is UTC."""

    decision_id: str
    article_id: str
    revision_id: str
    choice: Choice
    reason: str
    marks: tuple[Marking, ...]
    taken: str
    """The person whose ends hold, "" for none."""
    person: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Place:
    """Marks that overlap, one of each person at most, of an article in which `people` have marked."""

    article_id: str
    people: tuple[str, ...]
    marks: tuple[Marking, ...]
    decision: PlaceDecision | None = None

    @property
    def place_id(self) -> str:
        """The same for the same marks with the same ends, in every copy of the project."""
        said = "\n".join(sorted(f"{mark.mention_id} {mark.start} {mark.end}" for mark in self.marks))
        return hashlib.sha256(said.encode()).hexdigest()[:32]

    @property
    def differing(self) -> Differing | None:
        """How they differ, None where all have marked the same for one claim."""
        if {mark.person for mark in self.marks} != set(self.people):
            return Differing.ONLY
        if len({mark.span for mark in self.marks}) > 1:
            return Differing.ENDS
        return Differing.TWICE if len({mark.claim_id for mark in self.marks}) > 1 else None

    @property
    def missing(self) -> tuple[str, ...]:
        """Who has marked in the article, but not here."""
        here = {mark.person for mark in self.marks}
        return tuple(person for person in self.people if person not in here)

    def of(self, person: str) -> Marking | None:
        """Return what a person has marked here."""
        return next((mark for mark in self.marks if mark.person == person), None)

    @property
    def union(self) -> Span:
        """From the first letter that anybody marked to the last one."""
        return min(mark.start for mark in self.marks), max(mark.end for mark in self.marks)

    @property
    def intersection(self) -> Span | None:
        """What all of the marks have in common; None where that is nothing."""
        start, end = max(mark.start for mark in self.marks), min(mark.end for mark in self.marks)
        return (start, end) if start < end else None

    @property
    def choices(self) -> tuple[Choice, ...]:
        """What can be decided of it: of one mark, that it stays or goes."""
        if len(self.marks) == 1:
            return Choice.AS_MARKED, Choice.NONE
        if len({mark.span for mark in self.marks}) == 1:
            return Choice.AS_MARKED, Choice.ALL, Choice.NONE
        common = (Choice.INTERSECTION,) if self.intersection else ()
        return Choice.AS_MARKED, Choice.UNION, *common, Choice.ALL, Choice.NONE


def grouped(article_id: str, marks: Sequence[Marking], decisions: Sequence[PlaceDecision] = ()) -> list[Place]:
    """Return the places of an article with what was decided of them, in the text's order.

    Person by person, in the order of their names, each mark joins the place that it has the most letters in common
    with and that has none of hers yet; of several, those with the most in common join first. Of two people it is the
    matching that F1 counts.
    """
    decided = {mark.mention_id: decision for decision in decisions for mark in decision.marks}
    # whose marks have all become somebody else's has marked in the article as well
    before = (mark for decision in decisions for mark in decision.marks)
    people = tuple(sorted({mark.person for mark in (*marks, *before)}))
    places: list[list[Marking]] = []
    for person in people:
        hers = sorted((mark for mark in marks if mark.person == person), key=lambda mark: (*mark.span, mark.mention_id))
        _join(places, hers)
    ordered = sorted(places, key=lambda some: (min(one.span for one in some), some[0].mention_id))
    return [
        Place(article_id, people, tuple(sorted(some, key=lambda one: one.person)), _decision_of(some, decided))
        for some in ordered
    ]


def _decision_of(marks: Sequence[Marking], decided: Mapping[str, PlaceDecision]) -> PlaceDecision | None:
    """A place is decided where all that stands of it was there when it was: what was marked since is to be decided."""
    found = {id(one): one for one in (decided.get(mark.mention_id) for mark in marks)}
    return next(iter(found.values())) if len(found) == 1 else None


def _join(places: list[list[Marking]], marks: Sequence[Marking]) -> None:
    """Put one person's marks to the places that they overlap, the others into places of their own."""
    by_start = sorted(range(len(places)), key=lambda place: min(one.start for one in places[place]))
    bounds = {place: (min(o.start for o in places[place]), max(o.end for o in places[place])) for place in by_start}
    pairs = []
    first, longest = 0, max((end - start for start, end in bounds.values()), default=0)
    for number, mark in enumerate(marks):
        while first < len(by_start) and bounds[by_start[first]][0] <= mark.start - longest:
            first += 1
        for place in by_start[first:]:
            if bounds[place][0] >= mark.end:
                break
            common = max(_common(mark.span, one.span) for one in places[place])
            if common > 0:
                pairs.append((-common, number, place))
    joined: set[int] = set()
    full: set[int] = set()
    for _, number, place in sorted(pairs):
        if number not in joined and place not in full:
            places[place].append(marks[number])
            joined.add(number)
            full.add(place)
    places += [[mark] for number, mark in enumerate(marks) if number not in joined]


def _common(one: Span, other: Span) -> int:
    return min(one[1], other[1]) - max(one[0], other[0])


# as a decision is stored


def marks_json(marks: Iterable[Marking], taken: str) -> str:
    """Return marks as a decision keeps them; `taken` is the person whose ends hold, "" for none."""
    rows = [
        {
            "claim_id": mark.claim_id,
            "end": mark.end,
            "mention_id": mark.mention_id,
            "person": mark.person,
            "start": mark.start,
            "taken": bool(taken) and mark.person == taken,
        }
        for mark in marks
    ]
    return json.dumps(rows, ensure_ascii=False)


def marks_of(stored: str) -> tuple[tuple[Marking, ...], str]:
    """Return what a decision keeps of marks, and whose ends hold. What cannot be read, of a later program, is none."""
    try:
        rows: Sequence[Mapping[str, Any]] = json.loads(stored)
        marks = tuple(
            Marking(
                str(row["mention_id"]), str(row["claim_id"]), str(row["person"]), int(row["start"]), int(row["end"])
            )
            for row in rows
        )
        taken = next((str(row["person"]) for row in rows if row.get("taken")), "")
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError):
        return (), ""
    return marks, taken
