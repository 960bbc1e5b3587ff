"""What a text states of people and things by name, so that another text can be held against it. Judges nothing."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from annotator.analysis.findings.names import people_named
from annotator.analysis.findings.numbers import rounded
from annotator.analysis.findings.token_rows import Match, RowMatcher
from annotator.domain.fact import Fact, FactKind

_MOST = 2_000  # of a kind: a book of names is not held against others name by name


def facts_in(reader: RowMatcher, year: int) -> list[Fact]:
    """Return the facts of a text; `year` is the article's, 0 where it isn't known."""
    found = [_people(reader), _births(reader, year), _ages(reader, year), _figures(reader, year)]
    return [fact for facts in found for fact in islice(facts, _MOST)]


def _people(reader: RowMatcher) -> Iterator[Fact]:
    for name in people_named(reader):
        yield Fact(FactKind.PERSON, name.text, *name.span)


def _births(reader: RowMatcher, year: int) -> Iterator[Fact]:
    for match in reader.matches("birth"):
        name = _full_name(match)
        if name:
            born = match.whole("born")
            yield Fact(FactKind.BORN, name, *match.span("born"), match.words("born"), born, born, "year", year)


def _ages(reader: RowMatcher, year: int) -> Iterator[Fact]:
    """Yield the ages of the day: those in sentences that name no year, and nobody's child."""
    for match in reader.matches("age") if year else ():
        name = _full_name(match)
        if name and not match.years_in_sentence() and not match.has_in_sentence("kin"):
            born = year - match.whole("age")
            yield Fact(FactKind.BORN, name, *match.span("age"), match.words("age"), born - 1, born, "age", year)


def _figures(reader: RowMatcher, year: int) -> Iterator[Fact]:
    for match in reader.matches("named_figure"):
        amount, verb = match.amount("number"), match.place_in("verb", "stated_of")
        if amount is not None and verb is not None and not match.has_in_sentence("hedge"):
            about = f"{verb} {match.words('thing').lower()}"
            meant = rounded(amount)
            said = f"{match.words('number')} {match.words('thing')}"
            name = " ".join(match.words("name").split())
            yield Fact(FactKind.FIGURE, name, *match.span("number"), said, meant.low, meant.high, about, year)


def _full_name(match: Match) -> str:
    """Return the name of a match where it is one of two words or more; a surname may be anybody's."""
    words = match.words("name").split() if match.has("name") else []
    return " ".join(words) if len(words) > 1 else ""
