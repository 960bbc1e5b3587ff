"""Ages that contradict the year of birth that the same text gives for the same person."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from annotator.analysis.findings.token_rows import Match, RowMatcher, Span
from annotator.domain.finding import Finding, FindingKind
from annotator.messages import message

_MOST_BIRTHS = 5


@dataclass(frozen=True, slots=True)
class _Fact:
    """A year of birth, or an age with its year; `name` is in words, empty where a pronoun or nothing stands for it."""

    name: tuple[str, ...]
    sentence: tuple[int, int]
    span: Span
    born: int = 0
    age: int = 0
    year: int = 0


def age_findings(reader: RowMatcher, published: date | None) -> Iterator[Finding]:
    """Yield the ages that cannot be, a birthday more or less; `published` is when an age without a year is true."""
    births = [_fact(match, "born", born=match.whole("born")) for match in reader.matches("birth")]
    births.sort(key=lambda birth: birth.span[1])
    ages = [
        _fact(match, "age", age=match.whole("age"), year=match.whole("then")) for match in reader.matches("age_then")
    ]
    if published is not None:
        ages += _ages_now(reader, published.year)
    told: set[tuple[Span, Span]] = set()
    yield from _of_one_match(reader, published)
    people = _People([*births, *ages], births)
    for age in ages:
        for birth in people.births_of(age) if age.name else _birth_before(reader, age, births):
            if age.year - birth.born - age.age in (0, 1) or (birth.span, age.span) in told:
                continue
            told.add((birth.span, age.span))
            why = _why(birth.born, age.age, age.year)
            yield Finding(FindingKind.AGE, why, tuple(sorted((birth.span, age.span))))


def _of_one_match(reader: RowMatcher, published: date | None) -> Iterator[Finding]:
    """Yield the ages that stand with their own year of birth: of a life, or behind "(born 1961)"."""
    for match in reader.matches("age_of_life"):
        yield from _checked(match, match.whole("then"))
    for match in reader.matches("age_behind_birth") if published is not None else ():
        if published is not None and match.years_in_sentence() == {match.whole("born")}:
            yield from _checked(match, published.year)


def _checked(match: Match, year: int) -> Iterator[Finding]:
    born, age = match.whole("born"), match.whole("age")
    if year - born - age not in (0, 1):
        yield Finding(FindingKind.AGE, _why(born, age, year), (match.span("born"), match.span("age")))


def _ages_now(reader: RowMatcher, year: int) -> Iterator[_Fact]:
    """Yield the ages of the day of publication: those in sentences that speak of no year but that of a birth."""
    for name in ("age", "birth"):
        for match in reader.matches(name):
            born = {match.whole("born")} if match.has("born") else set()
            # "her granddaughter, Ann Lee, 22" may be of the same name
            if match.has("age") and match.years_in_sentence() <= born and not match.has_in_sentence("kin"):
                yield _fact(match, "age", age=match.whole("age"), year=year)


class _People:
    """Whose births are told, by their names; a look-up, since a list of people may be as long as a book."""

    def __init__(self, facts: Iterable[_Fact], births: Iterable[_Fact]) -> None:
        self._first_names: dict[str, set[str]] = {}
        for fact in facts:
            if len(fact.name) > 1:
                self._first_names.setdefault(fact.name[-1], set()).add(fact.name[0])
        self._named: dict[tuple[str, ...], list[_Fact]] = {}
        self._ending: dict[tuple[str, ...], list[_Fact]] = {}
        for birth in births:
            for length in range(1, len(birth.name) + 1):
                known = self._named if length == len(birth.name) else self._ending
                _remember(known.setdefault(birth.name[-length:], []), birth)

    def births_of(self, age: _Fact) -> list[_Fact]:
        """Return the births that are surely of the person of an age with a name; none where several have it."""
        if len(self._first_names.get(age.name[-1], ())) > 1:
            return []
        names = (age.name[-length:] for length in range(1, len(age.name) + 1))
        return [birth for name in names for birth in self._named.get(name, ())] + self._ending.get(age.name, [])


def _remember(known: list[_Fact], birth: _Fact) -> None:
    """Keep the first birth of each year; who has more than a few is several people."""
    if len(known) < _MOST_BIRTHS and all(birth.born != other.born for other in known):
        known.append(birth)


def _birth_before(reader: RowMatcher, age: _Fact, births: list[_Fact]) -> list[_Fact]:
    """Return the birth that an age without a name is of: the last one before it, where nobody is named in between."""
    at = bisect_right(births, age.span[0], key=lambda birth: birth.span[1]) - 1
    if at < 0:
        return []
    birth = births[at]
    if birth.sentence[0] != age.sentence[0] or not 0 <= age.sentence[1] - birth.sentence[1] <= 1:
        return []
    return [] if reader.names_between(birth.span[1], age.span[0]) else [birth]


def _why(born: int, age: int, year: int) -> str:
    right = year - born
    if right > 0:
        ages = message("{low} or {high}", low=right - 1, high=right)
    else:
        ages = message("not yet born") if right < 0 else message("less than a year old")
    return message(
        "born in {born} and {age} in {year}: that would be {ages}", born=str(born), age=age, year=str(year), ages=ages
    )


def _fact(match: Match, part: str, *, born: int = 0, age: int = 0, year: int = 0) -> _Fact:
    name = tuple(match.words("name").split()) if match.has("name") else ()
    return _Fact(name, (match.paragraph, match.sentence), match.span(part), born, age, year)
