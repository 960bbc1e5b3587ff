"""The bootstrap by units: how much a measure would move had other claims of the kind been looked at. Pure functions.

A unit counts only by its vector of whole numbers, and a measure only by their sum. So units with the same vector are
drawn together: how many of each come into a resample is multinomial, and exact. Nothing here knows what is measured.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from math import ceil, floor, lgamma, log, sqrt

RESAMPLES = 1_000
SEED = 20_260_303
_INTERVAL = 0.95
_WORD = 1 << 16
_FEW = 24
"""Vectors of so few units are drawn one by one: that is faster than to ask of each how often it comes."""

Vector = tuple[int, ...]
Measures = Callable[[Sequence[int]], tuple[float | None, ...]]
"""What the sum of all vectors tells; None for a measure of which it tells nothing."""
Interval = tuple[float | None, float | None]


def intervals(units: Mapping[Vector, int], measures: Measures, resamples: int = RESAMPLES) -> list[Interval]:
    """Return the 95 % percentile interval of each measure; `units` counts the units by their vectors.

    The same units give the same intervals. A measure has none where half of the resamples tell nothing of it.
    """
    drawn: list[tuple[float | None, ...]] = [measures(total) for total in _totals(units, resamples)]
    return [
        _interval([value for value in values if value is not None], resamples) for values in zip(*drawn, strict=True)
    ]


def _interval(values: list[float], resamples: int) -> Interval:
    if not values or len(values) * 2 < resamples:
        return None, None
    values.sort()
    left = (1 - _INTERVAL) / 2
    last = len(values) - 1
    return values[floor(left * last)], values[ceil((1 - left) * last)]


def _totals(units: Mapping[Vector, int], resamples: int) -> list[list[int]]:
    """Return the sum of the vectors of each resample."""
    # in a fixed order, whatever the units' was: the most frequent first
    ordered = sorted(units.items(), key=lambda one: (-one[1], one[0]))
    if not ordered:
        return []
    size = sum(units.values())
    width = (size * max(max(vector) for vector in units) + 1).bit_length()
    # a vector as one number, its parts side by side: adding up is one step then
    packed = [_packed(vector, width) for vector, _ in ordered]
    counts = [count for _, count in ordered]
    many = next((place for place, count in enumerate(counts) if count < _FEW), len(counts))
    rare = [number for number, count in zip(packed[many:], counts[many:], strict=True) for _ in range(count)]
    chance = random.Random(SEED)  # noqa: S311 - the same units give the same intervals: nothing is to be kept secret
    mask, parts = (1 << width) - 1, len(ordered[0][0])
    totals = []
    for _ in range(resamples):
        total = _resample(chance, packed[:many], counts, size, rare)
        totals.append([total >> place * width & mask for place in range(parts)])
    return totals


def _packed(vector: Vector, width: int) -> int:
    return sum(part << place * width for place, part in enumerate(vector))


def _resample(chance: random.Random, packed: Sequence[int], counts: Sequence[int], size: int, rare: list[int]) -> int:
    """Draw as many units as there are, with replacement; return the sum of what they are."""
    total, left, rest = 0, size, size
    for number, count in zip(packed, counts, strict=False):
        drawn = left if count == rest else binomial(chance, left, count / rest)
        total += number * drawn
        left -= drawn
        rest -= count
        if not left:
            return total
    return total + sum(_drawn(chance, rare, left))


def _drawn(chance: random.Random, units: Sequence[int], count: int) -> list[int]:
    """Draw so many units with replacement, each with the same chance.

    As `random.choices`, in half of its time: many random numbers at once, of as many bits as are needed, and those that
    are too large are left out.
    """
    size = len(units)
    if size > _WORD:
        return chance.choices(units, k=count)
    bits = (size - 1).bit_length()
    drawn: list[int] = []
    while (left := count - len(drawn)) > 0:
        words = (left << bits) // size + (left >> 5) + 8
        lanes = chance.getrandbits(16 * words) & _lanes(words, bits)
        numbers = memoryview(lanes.to_bytes(2 * words, sys.byteorder)).cast("H")
        drawn += [units[number] for number in numbers if number < size]
    return drawn[:count]


@lru_cache(maxsize=64)
def _lanes(words: int, bits: int) -> int:
    """Return a number that has so many bits set in each of so many words."""
    return int.from_bytes(((1 << bits) - 1).to_bytes(2, sys.byteorder) * words, sys.byteorder)


def binomial(chance: random.Random, n: int, p: float) -> int:
    """Return how many of `n` trials of probability `p` succeed.

    By inversion where few do, else by Hörmann's transformed rejection (BTRS, 1993), which Python has itself from 3.12.
    """
    if p > 0.5:
        return n - binomial(chance, n, 1 - p)
    return _inverted(chance, n, p) if n * p < 10 else _rejected(chance, n, p)


def _inverted(chance: random.Random, n: int, p: float) -> int:
    q = 1 - p
    odds = p / q
    first, scale = q**n, (n + 1) * odds
    while True:
        u, mass, found = chance.random(), first, 0
        while u > mass and found <= n:
            u -= mass
            found += 1
            mass *= scale / found - odds
        if found <= n:
            return found


def _rejected(chance: random.Random, n: int, p: float) -> int:
    spread = sqrt(n * p * (1 - p))
    b = 1.15 + 2.53 * spread
    a = -0.0873 + 0.0248 * b + 0.01 * p
    centre, within = n * p + 0.5, 0.92 - 4.2 / b
    while True:
        u, v = chance.random() - 0.5, chance.random()
        us = 0.5 - abs(u)
        if not us:
            continue
        found = floor((2 * a / us + b) * u + centre)
        if us >= 0.07 and v <= within:
            return found
        if 0 <= found <= n and v and _accepts(n, p, found, v * (2.83 + 5.1 / b) * spread / (a / (us * us) + b)):
            return found


def _accepts(n: int, p: float, found: int, v: float) -> bool:
    mode = floor((n + 1) * p)
    height = lgamma(mode + 1) + lgamma(n - mode + 1)
    odds = log(p / (1 - p))
    return log(v) <= height - lgamma(found + 1) - lgamma(n - found + 1) + (found - mode) * odds
