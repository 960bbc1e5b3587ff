"""Measures that stand converted in brackets, and are not what was converted."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.analysis.findings.numbers import Range, rounded, short
from annotator.analysis.findings.token_rows import Amount, Match, RowMatcher
from annotator.domain.finding import Finding, FindingKind
from annotator.messages import message

# what is measured, and how many of the first unit of its kind one is; in the order of the list `measured`
_UNITS = (
    ("length", 1.0), ("length", 1.609344), ("length", 0.001), ("length", 0.0003048), ("length", 0.0009144),
    ("length", 0.00001), ("length", 0.0000254), ("mass", 1.0), ("mass", 0.45359237), ("mass", 6.35029318),
    ("area", 1.0), ("area", 0.40468564), ("Celsius", 1.0), ("Fahrenheit", 1.0), ("speed", 1.0), ("speed", 1.609344),
    ("area", 100.0), ("area", 258.998811), ("area", 0.0001), ("area", 0.000009290304),
)  # fmt: skip
_SLACK, _ROUGHLY = 0.02, 0.12


def conversion_findings(reader: RowMatcher) -> Iterator[Finding]:
    """Yield the conversions that are wrong by more than rounding explains."""
    for match in reader.matches("conversion"):
        first, second = match.amount("first"), match.amount("second")
        units = match.place_in("unit", "measured"), match.place_in("other_unit", "measured")
        if first is None or second is None or units[0] is None or units[1] is None or units[0] == units[1]:
            continue
        right = _converted(match, first, units[0], units[1])
        slack = _ROUGHLY if match.has("about") else _SLACK
        if not right or any(_may_be(second, meant, slack) for meant in right):
            continue
        why = message(
            "{first} is {right} {unit}, not {second}",
            first=_with_sign(match, "minus", "first", "unit"),
            right=short((right[0].low + right[0].high) / 2),
            unit=match.words("other_unit"),
            second=_with_sign(match, "other_minus", "second", ""),
        )
        yield Finding(FindingKind.CONVERSION, why, (match.span(),))


def _converted(match: Match, amount: Amount, unit: int, other: int) -> list[Range]:
    """Return all that an amount can be in another unit, the likeliest first; nothing where that can't be."""
    (kind, size), (other_kind, other_size) = _UNITS[unit], _UNITS[other]
    meant = rounded(amount, _half_a_step(amount))
    if kind == other_kind:
        return [Range(meant.low * size / other_size, meant.high * size / other_size)]
    degrees = {("Celsius", "Fahrenheit"): (1.8, 32.0), ("Fahrenheit", "Celsius"): (1 / 1.8, -32 / 1.8)}
    if (kind, other_kind) not in degrees:
        return []
    scale, offset = degrees[kind, other_kind]
    # a dash before the number may be a minus; and "2C (3.6F) warmer" is a difference
    signed = [Range(-meant.high, -meant.low), meant] if match.has("minus") else [meant]
    found = [Range(one.low * scale + offset, one.high * scale + offset) for one in signed]
    return [*found, Range(meant.low * scale, meant.high * scale)]


def _may_be(amount: Amount, meant: Range, slack: float) -> bool:
    said = rounded(amount, _half_a_step(amount))
    return any(one.meets(meant.widened(slack)) for one in (said, Range(-said.high, -said.low)))


def _half_a_step(amount: Amount) -> float:
    """Return half a unit of the last digit, or a twentieth of a round number."""
    whole = amount.value == int(amount.value) and amount.value < 1e15
    if not whole:
        return amount.rounding
    return max(0.5, amount.value / 20) if amount.value >= 10 and amount.value % 10 == 0 else 0.5


def _with_sign(match: Match, sign: str, number: str, unit: str) -> str:
    minus = "-" if match.has(sign) else ""
    return f"{minus}{match.words(number)}" + (f" {match.words(unit)}" if unit else "")
