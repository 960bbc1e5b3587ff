"""Parts that do not add up to their whole. Only where the text splits it: opposites, the rest, or a listing."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.analysis.findings.numbers import told as told_number
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
    """Tell whether the parts are meant to be all of the whole: a listing, "the rest", opposites."""
    if any(part.value >= total.value for part in parts) and name != "total_behind":
        return False
    if name == "total_behind" or (match.has("mark") and match.words("mark") in _LISTING):
        return True
    if match.words_of("list", "rest"):
        return True
    # groups that may overlap ("30 speak French and 20 speak Spanish") are no split, whatever they add up to
    return _shut_out(match.words_of("list", "opposite"), len(parts)) and not match.words_of("list", "overlapping")


def _shut_out(places: list[int], parts: int) -> bool:
    """Tell whether each part is of a kind, and their kinds are opposites."""
    known = set(places)
    return len(places) >= parts and all(place ^ 1 in known for place in known)


def _why(total: Amount, parts: list[Amount]) -> str:
    numbers = " + ".join(told_number(part.value) for part in parts)
    right, wrong = told_number(sum(part.value for part in parts)), told_number(total.value)
    return message("{parts} is {right}, not {wrong}", parts=numbers, right=right, wrong=wrong)
