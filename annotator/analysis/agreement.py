"""How far people agree on statuses, beyond chance: the usual measures, for any number of people and with gaps.

Pure functions; what is compared is chosen by the services. On places in a text see `span_agreement.py`. Definitions and
sources: docs/agreement.md.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations
from math import lcm

from annotator.analysis.resampling import RESAMPLES, Vector, intervals
from annotator.domain.agreement import NOTHING, Estimate, PairAgreement, StatusAgreement

Unit = Mapping[str, str]
"""Of one claim: who gave which status."""
_Kind = tuple[str, ...]
"""The statuses that a claim was given, in a fixed order, whoever gave them."""


def status_agreement(units: Sequence[Unit], ranks: Mapping[str, float], resamples: int = RESAMPLES) -> StatusAgreement:
    """Return the measures over claims, with intervals; `ranks` orders those statuses that have a rank."""
    # few people make few kinds of units: what they gave is counted before it is looked at
    kinds = Counter(tuple(sorted(unit.values())) for unit in units)
    order = sorted(set(ranks.values()))
    names = _Names(kinds, {value: value for kind in kinds for value in kind})
    ranked = _Ranks(kinds, {value: f"{order.index(rank):06}" for value, rank in ranks.items()})
    if not names.units:
        return StatusAgreement()
    vectors: Counter[Vector] = Counter()
    for kind, count in kinds.items():
        vectors[names.vector(kind) + ranked.vector(kind)] += count

    def measures(total: Sequence[int]) -> tuple[float | None, ...]:
        return *names.of(total[: names.width]), *ranked.of(total[names.width :])

    values = measures(_added(vectors))
    found = intervals(vectors, measures, resamples) if resamples else [(None, None)] * len(values)
    percent, alpha, fleiss, ac1, ordinal = (
        NOTHING if value is None else Estimate(value, *ends) for value, ends in zip(values, found, strict=True)
    )
    unranked = sum(count * sum(value not in ranks for value in kind) for kind, count in kinds.items())
    return StatusAgreement(names.units, percent, alpha, ordinal, unranked, fleiss, ac1)


def plain_agreement(units: Sequence[Unit]) -> tuple[int, float | None, float | None]:
    """Return how many claims two people or more have assessed, percent agreement, and alpha, without intervals."""
    kinds = Counter(tuple(sorted(unit.values())) for unit in units)
    names = _Names(kinds, {value: value for kind in kinds for value in kind})
    vectors: Counter[Vector] = Counter()
    for kind, count in kinds.items():
        vectors[names.vector(kind)] += count
    percent, alpha, *_ = names.of(_added(vectors))
    return names.units, percent, alpha


def pair_agreements(units: Sequence[Unit], most: int, resamples: int = RESAMPLES) -> list[PairAgreement]:
    """Return the agreement of each two people with claims in common, those with the most first, `most` at most."""
    tables: dict[tuple[str, str], Counter[tuple[str, str]]] = defaultdict(Counter)
    for unit in units:
        for one, other in combinations(sorted(unit), 2):
            tables[one, other][unit[one], unit[other]] += 1
    ordered = sorted(tables.items(), key=lambda pair: (-pair[1].total(), pair[0]))
    return [_pair(one, other, table, resamples) for (one, other), table in ordered[:most]]


def _pair(one: str, other: str, table: Counter[tuple[str, str]], resamples: int) -> PairAgreement:
    values = sorted({value for cell in table for value in cell})
    vectors = {_cell(cell, values): count for cell, count in table.items()}
    total = table.total()
    agreeing = sum(count for (left, right), count in table.items() if left == right)
    kappa = _cohen(_added(vectors), len(values))
    [(low, high)] = (
        intervals(vectors, lambda sums: (_cohen(sums, len(values)),), resamples) if resamples else [(None, None)]
    )
    return PairAgreement(one, other, total, agreeing / total, Estimate(kappa, low, high))


def _cell(cell: tuple[str, str], values: Sequence[str]) -> Vector:
    """Return what a claim of two people adds up to: whether they agree, and each one's value."""
    left, right = cell
    return (int(left == right), *(int(value == left) for value in values), *(int(value == right) for value in values))


def _cohen(sums: Sequence[int], k: int) -> float | None:
    """Cohen (1960): what is observed beyond what the two people's own shares of each value would give."""
    size = sum(sums[1 : k + 1])
    observed = sums[0] / size
    expected = sum(one * other for one, other in zip(sums[1 : k + 1], sums[k + 1 :], strict=True)) / size**2
    return None if expected == 1 else (observed - expected) / (1 - expected)


def _added(vectors: Mapping[Vector, int]) -> list[int]:
    return [
        sum(part * count for part, count in zip(column, vectors.values(), strict=True))
        for column in zip(*vectors, strict=True)
    ]


class _Counted:
    """How units count by what they were given, as vectors of whole numbers whose sums the measures are made of.

    `values` says what a rating counts as; one that is not there is left out. Fractions are multiplied by the least
    common multiple of their denominators, so that sums are exact.
    """

    def __init__(self, kinds: Mapping[_Kind, int], values: Mapping[str, str]) -> None:
        places = {value: place for place, value in enumerate(sorted(set(values.values())))}
        self._place = {status: places[value] for status, value in values.items()}
        self._values = len(places)
        self._sizes = Counter[int]()
        for kind, count in kinds.items():
            self._sizes[sum(status in self._place for status in kind)] += count
        self.units = sum(count for size, count in self._sizes.items() if size > 1)
        self._by_others = lcm(*(size - 1 for size in self._sizes if size > 1))

    def _pattern(self, kind: _Kind) -> list[int]:
        """Return how many ratings a unit has of each value."""
        pattern = [0] * self._values
        for status in kind:
            if status in self._place:
                pattern[self._place[status]] += 1
        return pattern


class _Names(_Counted):
    """Percent agreement, alpha for names, Fleiss' kappa and AC1.

    Of a unit with r ratings, of which r_k are of value k, the vector has: whether there are two or more, the share of
    agreeing pairs, the sum of r_c r_k / (r - 1) of each two values, whether there is any rating, each r_k where they
    count, and each r_k / r, which are the same where all units have as many ratings, and are left out then.
    """

    def __init__(self, kinds: Mapping[_Kind, int], values: Mapping[str, str]) -> None:
        super().__init__(kinds, values)
        self._by_pairs = lcm(*(size * (size - 1) for size in self._sizes if size > 1))
        self._by_size = lcm(*(size for size in self._sizes if size))
        self._alike = len(self._sizes) == 1 and self.units > 0
        self.width = 4 + self._values * (1 if self._alike else 2)

    def vector(self, kind: _Kind) -> Vector:
        """Return what a unit adds to the sums."""
        pattern = self._pattern(kind)
        size = sum(pattern)
        if not size:
            return (0,) * self.width
        shares = () if self._alike else tuple(self._by_size // size * count for count in pattern)
        if size == 1:
            return (0, 0, 0, 1, *([0] * self._values), *shares)
        same = sum(count * count for count in pattern)
        agreeing = (same - size) * (self._by_pairs // (size * (size - 1)))
        apart = (size * size - same) // 2 * (self._by_others // (size - 1))
        return (1, agreeing, apart, 1, *pattern, *shares)

    def of(self, total: Sequence[int]) -> tuple[float | None, ...]:
        """Return the measures of a sum of vectors."""
        if not total or not total[0]:
            return (None,) * 4
        units, agreeing, apart, rated = total[:4]
        k = self._values
        percent = agreeing / (self._by_pairs * units)
        counts = total[4 : 4 + k]
        size = sum(counts)
        held, whole = (counts, size) if self._alike else (total[4 + k :], self._by_size * rated)
        shares = [share / whole for share in held]
        same = sum(share * share for share in shares)
        by_chance = (1 - same) / (k - 1) if k > 1 else 1.0
        expected = (size * size - sum(count * count for count in counts)) / 2
        alpha = 1 - (size - 1) * apart / self._by_others / expected if expected else None
        return percent, alpha, _beyond(percent, same), _beyond(percent, by_chance)


class _Ranks(_Counted):
    """Alpha for ranks (Krippendorff 2011): the distance of two is how many assessments lie between them.

    The vector has whether there are two ratings or more, each r_k where they count, and r_c r_k / (r - 1) of each two.
    """

    def __init__(self, kinds: Mapping[_Kind, int], values: Mapping[str, str]) -> None:
        super().__init__(kinds, values)
        self._cells = list(combinations(range(self._values), 2))

    def vector(self, kind: _Kind) -> Vector:
        """Return what a unit adds to the sums."""
        pattern = self._pattern(kind)
        size = sum(pattern)
        if size < 2:
            return (0,) * (1 + self._values + len(self._cells))
        by = self._by_others // (size - 1)
        return (1, *pattern, *(pattern[one] * pattern[other] * by for one, other in self._cells))

    def of(self, total: Sequence[int]) -> tuple[float | None, ...]:
        """Return the measure of a sum of vectors: one minus observed by expected disagreement."""
        if not total or not total[0]:
            return (None,)
        counts, apart = total[1 : 1 + self._values], total[1 + self._values :]
        before = [0]
        for count in counts:
            before.append(before[-1] + count)
        weights = [
            (before[other + 1] - before[one] - (counts[one] + counts[other]) / 2) ** 2 for one, other in self._cells
        ]
        expected = sum(
            counts[one] * counts[other] * weight for (one, other), weight in zip(self._cells, weights, strict=True)
        )
        if not expected:
            return (None,)
        observed = sum(cell * weight for cell, weight in zip(apart, weights, strict=True)) / self._by_others
        return (1 - (sum(counts) - 1) * observed / expected,)


def _beyond(observed: float, by_chance: float) -> float | None:
    return None if by_chance == 1 else (observed - by_chance) / (1 - by_chance)
