"""Totals that are not what so many times so much makes."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.analysis.findings.numbers import Range, rounded, told
from annotator.analysis.findings.token_rows import RowMatcher, Span
from annotator.domain.finding import Finding, FindingKind
from annotator.messages import message

_SLACK, _ROUGHLY = 0.02, 0.15


def product_findings(reader: RowMatcher) -> Iterator[Finding]:
    """Yield the totals per head that are wrong by more than rounding explains."""
    seen: set[Span] = set()
    for match in reader.matches("product"):
        count, each, total = match.amount("count"), match.amount("each"), match.amount("total")
        if count is None or each is None or total is None or match.span("total") in seen:
            continue
        many, much = rounded(count), rounded(each)
        right = Range(many.low * much.low, many.high * much.high)
        if right.widened(_ROUGHLY if match.has("about") else _SLACK).meets(rounded(total)):
            continue
        seen.add(match.span("total"))
        why = message(
            "{count} times {each} is {right}, not {wrong}",
            count=match.words("count"),
            each=match.words("each"),
            right=told(count.value * each.value),
            wrong=match.words("total"),
        )
        yield Finding(FindingKind.PRODUCT, why, (match.span(),))
