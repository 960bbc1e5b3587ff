"""What one text states otherwise than another that was signed off: ages, figures, the spelling of names.

Works on the facts of both; the texts themselves are not read again. Not which texts are held against one another.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from annotator.analysis.findings.names import near_keys, spelt_two_ways
from annotator.domain.fact import Fact, FactKind
from annotator.domain.finding import EarlierFinding, FindingKind
from annotator.domain.folding import key_of
from annotator.messages import message

_NEAR = 2  # years within which a number of things should still be the same
_SLACK = 1  # a birthday more or less


def contradictions(facts: Sequence[Fact], earlier: Iterable[Fact], article_id: str, title: str) -> list[EarlierFinding]:
    """Return what facts say otherwise than those of an earlier article with that id and title; in text order."""
    known = _Known(earlier)
    found = [finding for fact in facts if (finding := known.against(fact, article_id, title)) is not None]
    return sorted(found, key=lambda finding: finding.spans)


def asked_for(facts: Iterable[Fact]) -> Iterator[str]:
    """Yield the words to look for earlier articles by: whole names first, then those that may be spelt otherwise."""
    names = dict.fromkeys(fact.subject for fact in facts)
    yield from names
    yield from dict.fromkeys(part for name in names for part in (name.split()[-1], name.split()[0]))


class _Known:
    """The facts of the earlier article, by what they are looked up by."""

    def __init__(self, facts: Iterable[Fact]) -> None:
        self._facts: defaultdict[tuple[FactKind, str, str], list[Fact]] = defaultdict(list)
        self._names: defaultdict[tuple[str, ...], list[Fact]] = defaultdict(list)
        self._people: set[str] = set()
        for fact in facts:
            if fact.kind is FactKind.PERSON:
                self._people.add(key_of(fact.subject))
                for key in near_keys(tuple(fact.subject.split())):
                    self._names[key].append(fact)
            else:
                self._facts[_key(fact)].append(fact)

    def against(self, fact: Fact, article_id: str, title: str) -> EarlierFinding | None:
        """Return what is otherwise than a fact says; None where nothing is, or where nothing is said of it."""
        if fact.kind is FactKind.PERSON:
            return self._other_spelling(fact, article_id, title)
        others = self._facts.get(_key(fact), ())
        if not others or any(_agree(fact, other) for other in others):
            return None
        why = _why_born(fact, others[0], title) if fact.kind is FactKind.BORN else _why_figure(fact, others[0], title)
        kind = FindingKind.AGE if fact.kind is FactKind.BORN else FindingKind.FIGURE
        return _finding(kind, why, fact, others[0], others[0].said, article_id, title)

    def _other_spelling(self, fact: Fact, article_id: str, title: str) -> EarlierFinding | None:
        if key_of(fact.subject) in self._people:
            return None
        words = tuple(fact.subject.split())
        for key in near_keys(words):
            for other in self._names.get(key, ()):
                if spelt_two_ways(words, tuple(other.subject.split())):
                    why = message(
                        "{name} is spelt {other} in “{title}”", name=fact.subject, other=other.subject, title=title
                    )
                    return _finding(FindingKind.SPELLING, why, fact, other, other.subject, article_id, title)
        return None


def _finding(
    kind: FindingKind, why: str, fact: Fact, other: Fact, there: str, article_id: str, title: str
) -> EarlierFinding:
    here, place = ((fact.start, fact.end),), (other.start, other.end)
    return EarlierFinding(kind, why, here, article_id, title, there, place)


def _key(fact: Fact) -> tuple[FactKind, str, str]:
    # an age and a year of birth are of one kind
    return fact.kind, key_of(fact.subject), fact.about if fact.kind is FactKind.FIGURE else ""


def _agree(fact: Fact, other: Fact) -> bool:
    """Tell whether two facts can both be so; what changes with time is held against what is near in time alone."""
    if fact.kind is FactKind.BORN:
        return fact.low - _SLACK <= other.high and other.low - _SLACK <= fact.high
    far = fact.year and other.year and abs(fact.year - other.year) > _NEAR
    return bool(far) or (fact.low <= other.high and other.low <= fact.high)


def _why_born(fact: Fact, other: Fact, title: str) -> str:
    said = {"name": fact.subject, "here": fact.said, "there": other.said, "title": title}
    if fact.about == "age" and other.about == "age":
        return message("{name} is {here} here, and was {there} in “{title}” of {year}", **said, year=str(other.year))
    if fact.about == "age":
        return message("{name} is {here} here, and born in {there} in “{title}”", **said)
    if other.about == "age":
        return message(
            "{name} is born in {here} here, and was {there} in “{title}” of {year}", **said, year=str(other.year)
        )
    return message("{name} is born in {here} here, and in {there} in “{title}”", **said)


def _why_figure(fact: Fact, other: Fact, title: str) -> str:
    return message(
        "{name}: {here} here, {there} in “{title}”", name=fact.subject, here=fact.said, there=other.said, title=title
    )
