"""Parts that do not add up to their whole. Only where the parts shut each other out, or are listed as the whole."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.analysis.findings.token_rows import Amount, Match, RowMatcher
from annotator.domain.finding import Finding, FindingKind
from annotator.messages import message

_LISTING = "(:—–-"


def sum_findings(reader: RowMatcher) -> Iterator[Finding]:
    """Yield the totals that their parts contradict."""
    told: set[tuple[int, int]] = set()
    for name in ("parts", "parts_listed", "total_behind"):
        for match in reader.matches(name):
            total, parts = match.amount("total"), match.amounts("list")
            if total is None or len(parts) < 2 or match.span("total") in told:
                continue
            difference = sum(part.value for part in parts) - total.value
            slack = total.rounding + sum(part.rounding for part in parts)
            if abs(difference) > slack + 1e-9 and _contradicts(match, name, total, parts):
                told.add(match.span("total"))
                spans = tuple(sorted((match.span("total"), match.span("list"))))
                yield Finding(FindingKind.SUM, _why(total, parts), spans)


def _contradicts(match: Match, name: str, total: Amount, parts: list[Amount]) -> bool:
    """Tell whether the parts are meant to be all of the whole, or are more than it though they cannot overlap."""
    if any(part.value >= total.value for part in parts) and name != "total_behind":
        return False
    if name == "total_behind" or (match.has("mark") and match.words("mark") in _LISTING):
        return True
    if match.words_of("list", "rest") or _shut_out(match.words_of("list", "opposite")):
        return True
    if match.has("mark"):
        return False
    too_many = sum(part.value for part in parts) > total.value
    # "200 burnt and 400 people fled": of the homes, and of something else
    return too_many and not match.counts_things("list") and not match.words_of("list", "overlapping")


def _shut_out(places: list[int]) -> bool:
    known = set(places)
    return any(place ^ 1 in known for place in known)


def _why(total: Amount, parts: list[Amount]) -> str:
    numbers = " + ".join(_number(part.value) for part in parts)
    right, wrong = _number(sum(part.value for part in parts)), _number(total.value)
    return message("{parts} is {right}, not {wrong}", parts=numbers, right=right, wrong=wrong)


def _number(value: float) -> str:
    for scale, word in ((1e12, "trillion"), (1e9, "billion"), (1e6, "million")):
        if value >= scale and round(value / scale, 3) * scale == value:
            return f"{value / scale:.10g} {word}"
    return f"{round(value, 6):,.10g}" if value < 1e15 else f"{value:.4g}"
