"""Percentages that do not follow from the numbers beside them, and shares that make more than a whole."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.analysis.findings.numbers import readings
from annotator.analysis.findings.token_rows import Amount, Match, RowMatcher
from annotator.domain.finding import Finding, FindingKind
from annotator.messages import message

_ROUGHLY = 3.0  # percentage points that "about" and its like may be off, or a tenth of the percentage


def percentage_findings(reader: RowMatcher) -> Iterator[Finding]:
    """Yield the percentages that the numbers contradict."""
    told: set[tuple[int, int]] = set()
    for match in reader.matches("share"):
        part, whole, percent = match.amount("part"), match.amount("whole"), match.amount("percent")
        if part is None or whole is None or percent is None or not 0 < part.value <= whole.value:
            continue
        read = readings(part, whole, match.words("whole"))
        if match.span() not in told and not any(_follows(match, percent, *_between(one, whole)) for one in read):
            told.add(match.span())
            right = _percent(100 * read[0].value / whole.value)
            why = message(
                "{part} of {whole} is {right} percent, not {wrong}",
                part=match.words("part"),
                whole=match.words("whole"),
                right=right,
                wrong=match.words("percent"),
            )
            yield Finding(FindingKind.PERCENTAGE, why, (match.span(),))
    yield from _changes(reader)
    yield from _too_much(reader)
    yield from _below_nought(reader)


def _changes(reader: RowMatcher) -> Iterator[Finding]:
    told: set[tuple[int, int]] = set()
    for match in reader.matches("change"):
        before, after, percent = match.amount("from"), match.amount("to"), match.amount("percent")
        if before is None or after is None or percent is None or not before.value or match.span() in told:
            continue
        read = readings(before, after, match.words("to"))
        if not any(_follows(match, percent, *_change(one, after)) for one in read):
            told.add(match.span())
            right = _percent(abs(100 * after.value / read[0].value - 100))
            said = {name: match.words(part) for name, part in (("to", "to"), ("before", "from"), ("wrong", "percent"))}
            if after.value < read[0].value:
                why = message("{to} is {right} percent less than {before}, not {wrong}", right=right, **said)
            else:
                why = message("{to} is {right} percent more than {before}, not {wrong}", right=right, **said)
            yield Finding(FindingKind.PERCENTAGE, why, (match.span(),))


def _change(before: Amount, after: Amount) -> tuple[float, float]:
    """Return between which shares in percent the change from one amount to another is."""
    low, high = _between(after, before)
    low, high = sorted((abs(low - 100), abs(high - 100)))
    if (after.value - after.rounding - before.value - before.rounding) * (after.value - before.value) < 0:
        low = 0.0
    return low, high


def _too_much(reader: RowMatcher) -> Iterator[Finding]:
    """Yield the sentences whose shares, of kinds that shut each other out, add up to more than a hundred."""
    sentences: dict[tuple[int, int], list[Match]] = {}
    for match in reader.matches("percentages"):
        sentences.setdefault((match.paragraph, match.sentence), []).append(match)
    for matches in sentences.values():
        amounts = [amount for match in matches if (amount := match.amount("percent")) is not None]
        stances = [place for match in matches for place in match.words_of("kind", "stance")[:1]]
        places = set(stances)
        # said twice of one stance: those are two wholes
        if len(stances) > len(places):
            continue
        # shares of several wholes, or of several years, don't add up
        if sum(" of " in match.words() for match in matches) > 1 or len(matches[0].years_in_sentence()) > 1:
            continue
        total = sum(amount.value for amount in amounts)
        # each may have been rounded up by half a point
        if any(place ^ 1 in places for place in places) and total > 100 + len(amounts) / 2 + 1e-9:
            shares = " + ".join(_percent(amount.value) for amount in amounts)
            why = message("{shares} is {total} percent of one whole", shares=shares, total=_percent(total))
            yield Finding(FindingKind.PERCENTAGE, why, tuple(match.span() for match in matches))


def _below_nought(reader: RowMatcher) -> Iterator[Finding]:
    """Yield the falls by more than all there was, of what cannot be less than nought."""
    for match in reader.matches("falls_too_far"):
        percent = match.amount("percent")
        if percent is not None and percent.value > 100 and not match.has_in_sentence("signed"):
            why = message(
                "nothing can fall by {percent} percent: 100 percent is all of it", percent=match.words("percent")
            )
            yield Finding(FindingKind.PERCENTAGE, why, (match.span(),))


def _between(part: Amount, whole: Amount) -> tuple[float, float]:
    """Return the least and the largest percentage that the numbers can stand for, as they may have been rounded."""
    least = 100 * (part.value - part.rounding) / (whole.value + whole.rounding)
    return least, 100 * (part.value + part.rounding) / max(whole.value - whole.rounding, 1e-9)


def _follows(match: Match, percent: Amount, low: float, high: float) -> bool:
    # a percentage without decimals may have been rounded either way, or cut
    slack = percent.rounding * 2 if percent.rounding else 1.0
    if match.has("about"):
        slack = max(_ROUGHLY, percent.value / 10)
    return low - slack < percent.value < high + slack


def _percent(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")
