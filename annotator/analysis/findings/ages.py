"""Ages that contradict the year of birth that the same text gives for the same person."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from annotator.analysis.findings.reading import Match, Reader, Span
from annotator.domain.finding import Finding, FindingKind


@dataclass(frozen=True, slots=True)
class _Fact:
    """A year of birth, or an age with its year; `name` is in words, empty where a pronoun or nothing stands for it."""

    name: tuple[str, ...]
    sentence: tuple[int, int]
    span: Span
    born: int = 0
    age: int = 0
    year: int = 0


def age_findings(reader: Reader, published: date | None) -> Iterator[Finding]:
    """Yield the ages that cannot be, a birthday more or less; `published` is when an age without a year is true."""
    births = [_fact(match, "born", born=match.whole("born")) for match in reader.matches("birth")]
    ages = [
        _fact(match, "age", age=match.whole("age"), year=match.whole("then")) for match in reader.matches("age_then")
    ]
    if published is not None:
        ages += _ages_now(reader, published.year)
    told: set[tuple[Span, Span]] = set()
    for birth in births:
        for age in ages:
            if age.year - birth.born - age.age in (0, 1) or (birth.span, age.span) in told:
                continue
            if _same_person(reader, birth, age, [*births, *ages]):
                told.add((birth.span, age.span))
                why = _why(birth.born, age.age, age.year)
                yield Finding(FindingKind.AGE, why, tuple(sorted((birth.span, age.span))))


def _ages_now(reader: Reader, year: int) -> Iterator[_Fact]:
    """Yield the ages of the day of publication: those in sentences that speak of no year but that of a birth."""
    for name in ("age", "birth"):
        for match in reader.matches(name):
            born = {match.whole("born")} if match.has("born") else set()
            if match.has("age") and match.years_in_sentence() <= born:
                yield _fact(match, "age", age=match.whole("age"), year=year)


def _same_person(reader: Reader, birth: _Fact, age: _Fact, facts: list[_Fact]) -> bool:
    """Tell whether both are surely of one person."""
    if birth.name and age.name:
        return _same_name(birth.name, age.name) and not _namesakes(birth.name[-1], facts)
    if age.name or birth.sentence[0] != age.sentence[0] or not 0 <= age.sentence[1] - birth.sentence[1] <= 1:
        return False
    return birth.span[1] <= age.span[0] and not reader.names_between(birth.span[1], age.span[0])


def _same_name(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    short, long = sorted((one, other), key=len)
    return long[-len(short) :] == short


def _namesakes(surname: str, facts: list[_Fact]) -> bool:
    """Tell whether several people of one surname are spoken of."""
    return len({fact.name[0] for fact in facts if len(fact.name) > 1 and fact.name[-1] == surname}) > 1


def _why(born: int, age: int, year: int) -> str:
    right = year - born
    ages = f"{right - 1} or {right}" if right > 0 else "not yet born" if right < 0 else "less than a year old"
    return f"born in {born} and {age} in {year}: that would be {ages}"


def _fact(match: Match, part: str, *, born: int = 0, age: int = 0, year: int = 0) -> _Fact:
    name = tuple(match.words("name").split()) if match.has("name") else ()
    return _Fact(name, (match.paragraph, match.sentence), match.span(part), born, age, year)
