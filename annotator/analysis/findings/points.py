"""Percent where percentage points are meant: between two percentages, their difference is in points."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.analysis.findings.numbers import short
from annotator.analysis.findings.token_rows import Match, RowMatcher, Span
from annotator.domain.finding import Finding, FindingKind
from annotator.messages import message


def point_findings(reader: RowMatcher) -> Iterator[Finding]:
    """Yield the changes of a percentage that are told in percent and are its points."""
    told: set[Span] = set()
    for match in reader.matches("points"):
        before, after, percent = match.amount("from"), match.amount("to"), match.amount("percent")
        if before is None or after is None or percent is None or not before.value or match.span("percent") in told:
            continue
        points = abs(after.value - before.value)
        change = 100 * points / before.value
        if _near(match, points, percent.value) and not _near(match, change, percent.value):
            told.add(match.span("percent"))
            why = message(
                "from {before} to {after} percent is {points} percentage points, which is {change} percent",
                before=match.words("from"),
                after=match.words("to"),
                points=short(points),
                change=short(change),
            )
            yield Finding(FindingKind.POINTS, why, (match.span(),))


def _near(match: Match, value: float, said: float) -> bool:
    return abs(value - said) <= (max(0.5, said / 10) if match.has("about") else 0.51)
