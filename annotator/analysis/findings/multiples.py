"""Numbers that are said to have doubled, tripled or halved, and did not."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.analysis.findings.numbers import Range, ratio, readings, short
from annotator.analysis.findings.token_rows import Match, RowMatcher, Span
from annotator.domain.finding import Finding, FindingKind
from annotator.messages import message

_FACTORS = (2.0, 3.0, 4.0, 0.5)  # in the order of the list `multiplied`
_SLACK, _ROUGHLY = 0.15, 0.3


def multiple_findings(reader: RowMatcher) -> Iterator[Finding]:
    """Yield the multiples that their two numbers contradict."""
    told: set[Span] = set()
    for match in reader.matches("multiple"):
        before, after = match.amount("from"), match.amount("to")
        place = match.place_in("times", "multiplied")
        if before is None or after is None or place is None or not before.value or match.span("times") in told:
            continue
        factor = _FACTORS[place]
        read = readings(before, after, match.words("to"))
        if any(ratio(after, one).meets(_meant(match, factor)) for one in read):
            continue
        told.add(match.span("times"))
        why = message(
            "from {before} to {after} is {times} times as much, not {said}",
            before=match.words("from"),
            after=match.words("to"),
            times=short(round(after.value / read[0].value, 2)),
            said=f"{factor:g}",
        )
        yield Finding(FindingKind.MULTIPLE, why, (match.span(),))


def _meant(match: Match, factor: float) -> Range:
    """Return the multiples that the words leave open; what "more than halved" is is less than half."""
    if not match.has("about"):
        return Range(factor, factor).widened(_SLACK)
    if match.words_of("about", "beyond"):
        return Range(factor * (1 - _SLACK), float("inf")) if factor > 1 else Range(0, factor * (1 + _SLACK))
    return Range(factor, factor).widened(_ROUGHLY)
