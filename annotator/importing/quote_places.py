"""Finds where marks stand that come with the words they stand on: at the place that is stated, or by the words.

Programs count places differently, and texts change. So a stated place is believed only where its words stand there.
How a new draft of an article finds the places of the old one again is another matter: that knows both texts.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice

from annotator.domain.folding import FoldedText, folded
from annotator.domain.incoming import IncomingClaim, IncomingMention
from annotator.domain.text import OffsetMap, trimmed
from annotator.importing.format import Unit
from annotator.messages import message

Span = tuple[int, int]

_NAMED, _SHOWN = 5, 60
_MOST_PLACES = 1_000
"""Of words that stand in a text oftener than that, the first so many places are looked at."""


@dataclass(frozen=True, slots=True)
class PlacedClaims:
    """Claims with their mentions at places of a text; `unit` is what the places were found to be counted in.

    `by_quote` counts the mentions that were found by their words, `unsure` those that come without words; `lost` are
    those that were not found: they are in no claim, and a claim that has none left is left out.
    """

    claims: tuple[IncomingClaim, ...]
    unit: Unit
    by_quote: int
    lost: tuple[IncomingMention, ...]
    unsure: int = 0


class QuotePlaces:
    """The places of marks in one text."""

    def __init__(self, text: str) -> None:
        self._text = text

    def holds(self, start: int, end: int, quote: str) -> bool:
        """Tell whether a quote stands at a place; white space is the same as any other."""
        if not 0 <= start < end <= len(self._text):
            return False
        there = self._text[start:end]
        return there == quote or (there.split() == quote.split() and bool(quote.strip()))

    def place(self, mention: IncomingMention) -> Span | None:
        """Return where a mention stands, None where its words are not in the text.

        Its own place where its words stand there, or it gives none; else, of the places of its words, the one whose
        neighbours are most like those that it names, and of these the one nearest to its place.
        """
        start, end, quote = mention.start, mention.end, mention.quote
        if not quote.strip():
            return (start, end) if 0 <= start < end <= len(self._text) else None
        if self.holds(start, end, quote):
            return start, end
        spans = self._places(quote)
        if not spans:
            return None
        return max(spans, key=lambda span: (self._likeness(span, mention), -abs(span[0] - start) if start >= 0 else 0))

    def _places(self, quote: str) -> Sequence[Span]:
        exact = _all_of(self._text, quote)
        if exact:
            return exact
        # folded once, however many marks there are
        wanted = folded(" ".join(quote.split())).strip()
        alike = self._folded.places(wanted, self._is_boundary) if wanted else ()
        return [trimmed(self._text, *span) for span in islice(alike, _MOST_PLACES)]

    def _is_boundary(self, position: int) -> bool:
        """Tell whether a look-alike may begin or end at a place: not within a word or a number."""
        return not self._text[max(0, position - 1) : position + 1].isalnum() or position in (0, len(self._text))

    @cached_property
    def _folded(self) -> FoldedText:
        return FoldedText(self._text)

    def _likeness(self, span: Span, mention: IncomingMention) -> int:
        """Return how many letters of the named neighbours stand beside a place, without regard to white space."""
        prefix, suffix = "".join(mention.prefix.split()), "".join(mention.suffix.split())
        if not prefix and not suffix:
            return 0
        start, end = span
        before = "".join(self._text[max(0, start - 2 * len(mention.prefix) - 8) : start].split())
        behind = "".join(self._text[end : end + 2 * len(mention.suffix) + 8].split())
        return _common(reversed(prefix), reversed(before)) + _common(suffix, behind)


def placed_on(text: str, claims: Sequence[IncomingClaim], unit: Unit | None = None) -> PlacedClaims:
    """Return claims whose places a source counts in a unit, or one that it does not state, at places of a text."""
    mentions = [mention for claim in claims for mention in claim.mentions]
    unit = unit or unit_of(text, mentions)
    finder, offsets = QuotePlaces(text), OffsetMap(text)
    placed: list[IncomingClaim] = []
    lost: list[IncomingMention] = []
    by_quote = 0
    for claim in claims:
        there: list[IncomingMention] = []
        for mention in claim.mentions:
            stated = replace(
                mention, start=_in_points(offsets, mention.start, unit), end=_in_points(offsets, mention.end, unit)
            )
            span = finder.place(stated)
            if span is None:
                lost.append(mention)
                continue
            by_quote += span != (stated.start, stated.end)
            there.append(replace(mention, start=span[0], end=span[1], quote=text[slice(*span)]))
        if there or not claim.mentions:
            placed.append(replace(claim, mentions=tuple(there)))
    unsure = sum(not mention.quote.strip() for mention in mentions)
    return PlacedClaims(tuple(placed), unit, by_quote, tuple(lost), unsure)


def unit_of(text: str, mentions: Iterable[IncomingMention]) -> Unit:
    """Return what places are counted in: the unit in which most of them have their words; code points in doubt."""
    stated = [mention for mention in mentions if mention.start >= 0 and mention.quote.strip()]
    finder, offsets = QuotePlaces(text), OffsetMap(text)

    def right(unit: Unit) -> int:
        return sum(
            finder.holds(_in_points(offsets, one.start, unit), _in_points(offsets, one.end, unit), one.quote)
            for one in stated
        )

    # of equals, max takes the first
    return max((Unit.CODE_POINTS, Unit.UTF16), key=right)


def unit_words(unit: Unit) -> str:
    """Return in words what places are counted in."""
    if unit is Unit.UTF16:
        return message("Its positions count UTF-16 code units.")
    return message("Its positions count letters and signs ({unit}).", unit=Unit.CODE_POINTS.value)


def place_words(by_quote: int, lost: Sequence[IncomingMention]) -> tuple[str, ...]:
    """Return what is to be said of marks that stood elsewhere than their source states, and of those that are lost."""
    said: list[str] = []
    if by_quote:
        said.append(
            message("%Ln mark(s) did not stand where the file says and (was|were) found by the words.", "", by_quote)
        )
    if lost:
        named = "; ".join(_short(mention) for mention in lost[:_NAMED])
        said.append(
            message(
                "%Ln mark(s) could not be placed in the text and (was|were) left out: {named}",
                "",
                len(lost),
                named=named,
            )
        )
    return tuple(said)


def _short(mention: IncomingMention) -> str:
    words = " ".join(mention.quote.split())
    if not words:
        return f"{mention.start}-{mention.end}"
    return f"“{words if len(words) <= _SHOWN else words[: _SHOWN - 1] + '…'}”"


def _in_points(offsets: OffsetMap, position: int, unit: Unit) -> int:
    return offsets.from_utf16(position) if unit is Unit.UTF16 and position >= 0 else position


def _all_of(text: str, quote: str) -> list[Span]:
    spans: list[Span] = []
    at = text.find(quote)
    while at >= 0 and len(spans) < _MOST_PLACES:
        spans.append((at, at + len(quote)))
        at = text.find(quote, at + 1)
    return spans


def _common(one: Iterable[str], other: Iterable[str]) -> int:
    """Return how many letters two rows have in common from their beginnings."""
    count = 0
    for mine, yours in zip(one, other, strict=False):
        if mine != yours:
            break
        count += 1
    return count
