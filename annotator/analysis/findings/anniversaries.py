"""Anniversaries, and years later, that do not follow from the years beside them."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.analysis.findings.token_rows import Match, RowMatcher, Span
from annotator.domain.finding import Finding, FindingKind
from annotator.messages import message

_CENTENARIES = (100, 200, 300)  # in the order of the list `centenary`
_SLACK = 1  # a year has two ends, and a feast is held late
_ROUGHLY = 3


def anniversary_findings(reader: RowMatcher) -> Iterator[Finding]:
    """Yield the anniversaries that are of another year."""
    told: set[Span] = set()
    for match in reader.matches("anniversary"):
        place = match.place_in("years", "centenary")
        said = _CENTENARIES[place] if place is not None else match.whole("years")
        years = match.whole("then") - match.whole("from")
        if abs(years - said) > _SLACK and match.span("then") not in told and len(match.years_in_sentence()) == 2:
            told.add(match.span("then"))
            why = message(
                "{then} is {right} years after {year}, not {wrong}",
                then=match.words("then"),
                right=str(years),
                year=match.words("from"),
                wrong=str(said),
            )
            yield Finding(FindingKind.YEARS, why, (match.span(),))
    yield from _later(reader)


def _later(reader: RowMatcher) -> Iterator[Finding]:
    for match in reader.matches("years_later"):
        said = match.amount("years")
        years = match.whole("then") - match.whole("from")
        if said is None or years < 0 or abs(years - said.value) <= _slack(match):
            continue
        why = message(
            "from {year} to {then} is {right} years, not {wrong}",
            year=match.words("from"),
            then=match.words("then"),
            right=str(years),
            wrong=match.words("years"),
        )
        yield Finding(FindingKind.YEARS, why, (match.span(),))


def _slack(match: Match) -> int:
    return _ROUGHLY if match.has("about") else _SLACK
