"""Votes that were won with fewer votes than against them, and more votes than a house has seats."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.analysis.findings.numbers import told
from annotator.analysis.findings.token_rows import Match, RowMatcher, Span
from annotator.domain.finding import Finding, FindingKind
from annotator.messages import message


def vote_findings(reader: RowMatcher) -> Iterator[Finding]:
    """Yield the results of votes that cannot be."""
    seats: dict[tuple[int, int], Match] = {}
    for match in reader.matches("seats"):
        seats.setdefault((match.paragraph, match.sentence), match)
    seen: set[Span] = set()
    for match in reader.matches("vote"):
        won, lost = match.amount("for"), match.amount("against")
        if won is None or lost is None or match.span("for") in seen:
            continue
        seen.add(match.span("for"))
        if won.value < lost.value:
            why = message(
                "{carried} by {won} to {lost}: there are more votes against it",
                carried=match.words("carried"),
                won=match.words("for"),
                lost=match.words("against"),
            )
            yield Finding(FindingKind.VOTE, why, (match.span(),))
            continue
        house = seats.get((match.paragraph, match.sentence))
        size = house.amount("seats") if house is not None else None
        if house is not None and size is not None and won.value + lost.value > size.value:
            why = message(
                "{won} + {lost} is {cast} votes, and there are {seats} seats",
                won=match.words("for"),
                lost=match.words("against"),
                cast=told(won.value + lost.value),
                seats=told(size.value),
            )
            yield Finding(FindingKind.VOTE, why, tuple(sorted((match.span(), house.span()))))
