"""How far people agree on where things stand in a text: Krippendorff's alpha for unitizing, and F1 by overlap.

Pure functions. What one person marks twice at one place is one place here. Sources: docs/agreement.md.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from annotator.domain.agreement import SpanAgreement

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class MarkedText:
    """A text of a length, with the places that each person has marked in it."""

    length: int
    spans: Mapping[str, Sequence[Span]]


def span_agreement(texts: Sequence[MarkedText]) -> SpanAgreement:
    """Return the agreement over the texts that two people or more have marked.

    The disagreements of several texts are added, each by its length, before alpha is made of them.
    """
    marked = [text for text in texts if len(text.spans) > 1 and text.length]
    if not marked:
        return SpanAgreement()
    observed = expected = 0.0
    together = exactly = of_all = 0
    for text in marked:
        spans = [united(some) for some in text.spans.values()]
        observed += text.length * observed_disagreement(spans, text.length)
        expected += text.length * expected_disagreement(spans, text.length)
        for one, other in combinations(spans, 2):
            together += matched(one, other)
            exactly += len(set(one) & set(other))
            of_all += len(one) + len(other)
    return SpanAgreement(
        articles=len(marked),
        people=len({person for text in marked for person in text.spans}),
        alpha=1 - observed / expected if expected else None,
        f1=2 * together / of_all,
        exact=2 * exactly / of_all,
    )


def united(spans: Sequence[Span]) -> list[Span]:
    """Return places in their order, those that overlap as one."""
    found: list[Span] = []
    for start, end in sorted(spans):
        if found and start < found[-1][1]:
            found[-1] = found[-1][0], max(end, found[-1][1])
        else:
            found.append((start, end))
    return found


def observed_disagreement(spans: Sequence[Sequence[Span]], length: int) -> float:
    """Krippendorff (1995, 2004): squared differences of ends that overlap, squared lengths of what meets none."""
    people = len(spans)
    total = sum(_apart(one, other) for one, other in combinations(spans, 2))
    return 2 * total / (people * (people - 1) * length**2)


def _apart(one: Sequence[Span], other: Sequence[Span]) -> int:
    total, first = 0, 0
    met: set[int] = set()
    for start, end in one:
        while first < len(other) and other[first][1] <= start:
            first += 1
        place = first
        while place < len(other) and other[place][0] < end:
            total += (start - other[place][0]) ** 2 + (end - other[place][1]) ** 2
            met.add(place)
            place += 1
        if place == first:
            total += (end - start) ** 2
    return total + sum((end - start) ** 2 for place, (start, end) in enumerate(other) if place not in met)


def expected_disagreement(spans: Sequence[Sequence[Span]], length: int) -> float:
    """Krippendorff (1995, 2004): what all ways to put the same units and gaps onto the text would give."""
    people = len(spans)
    lengths = [end - start for some in spans for start, end in some]
    gaps = sorted((gap for some in spans for gap in _gaps(some, length)), reverse=True)
    total = 0.0
    for unit in lengths:
        free = sum(gap - unit + 1 for gap in gaps if gap >= unit)
        total += (len(lengths) - 1) * (2 * unit**3 - 3 * unit**2 + unit) / 3 + unit**2 * free
    whole = people * length
    ways = whole * (whole - 1) - sum(unit * (unit - 1) for unit in lengths)
    return 2 * total / length / ways if ways else 0.0


def _gaps(spans: Sequence[Span], length: int) -> list[int]:
    ends = [0, *(end for _, end in spans)]
    starts = [*(start for start, _ in spans), length]
    return [start - end for end, start in zip(ends, starts, strict=True) if start > end]


def matched(one: Sequence[Span], other: Sequence[Span]) -> int:
    """Return how many places of one person overlap one of another's, each with one at most, the most overlap first."""
    pairs = []
    first = 0
    for left, (start, end) in enumerate(one):
        while first < len(other) and other[first][1] <= start:
            first += 1
        for right in range(first, len(other)):
            if other[right][0] >= end:
                break
            pairs.append((min(end, other[right][1]) - max(start, other[right][0]), left, right))
    taken_left: set[int] = set()
    taken_right: set[int] = set()
    for _, left, right in sorted(pairs, key=lambda pair: (-pair[0], pair[1], pair[2])):
        if left not in taken_left and right not in taken_right:
            taken_left.add(left)
            taken_right.add(right)
    return len(taken_left)
