"""The arithmetic that findings share: what a written number may stand for, and how numbers are told."""

from __future__ import annotations

import math
from dataclasses import dataclass

from annotator.analysis.findings.token_rows import Amount


@dataclass(frozen=True, slots=True)
class Range:
    """All that a number can be, from `low` to `high`."""

    low: float
    high: float

    def meets(self, other: Range) -> bool:
        """Tell whether a number can be in both."""
        return self.low <= other.high and other.low <= self.high

    def widened(self, share: float) -> Range:
        """Return the range with that share of its numbers more at both ends."""
        return Range(self.low - abs(self.low) * share, self.high + abs(self.high) * share)


def rounded(amount: Amount, least: float = 0.0) -> Range:
    """Return what an amount stands for; it may be off by `least` at any rate."""
    slack = max(amount.rounding, least)
    return Range(amount.value - slack, amount.value + slack)


def ratio(part: Amount, whole: Amount) -> Range:
    """Return how often one amount can go into another that is not nought."""
    low, high = max(whole.value - whole.rounding, 1e-9), whole.value + whole.rounding
    return Range((part.value - part.rounding) / high, (part.value + part.rounding) / low)


_SCALES = (1e12, 1e9, 1e6, 1e3)


def readings(first: Amount, second: Amount, words: str) -> list[Amount]:
    """Return what the first of two amounts may be, the likeliest first; `words` are those of the second.

    "From 200 to 500 million" has one word for the scale of both; "from 500 to one thousand" has it for the second only.
    """
    scale = next((scale for scale in _SCALES if second.value >= scale), 1.0)
    if scale == 1 or first.value <= 0 or first.value >= scale or not words[-1:].isalpha():
        return [first]
    both = [first, Amount(first.value * scale, first.rounding * scale)]
    return sorted(both, key=lambda amount: abs(math.log(second.value / amount.value)))


def told(value: float) -> str:
    """Return a number as a text tells it: 1,250, or 1.2 million."""
    for scale, word in ((1e12, "trillion"), (1e9, "billion"), (1e6, "million")):
        if value >= scale and round(value / scale, 3) * scale == value:
            return f"{value / scale:.10g} {word}"
    return f"{round(value, 6):,.10g}" if value < 1e15 else f"{value:.4g}"


def short(value: float) -> str:
    """Return a number to one decimal, which is left out where it is nought."""
    return f"{value:,.1f}".removesuffix(".0")
