"""Where words that somebody gives stand in a text: to the letter, or else as a reader takes them for the same."""

from __future__ import annotations

import re
from dataclasses import dataclass

from annotator.domain.folding import FoldedText, folded
from annotator.domain.text import LETTER, UNSPACED, trimmed

Span = tuple[int, int]

_IN_A_WORD = re.compile(LETTER * 2)
_IN_A_NUMBER = re.compile("\\d[.,'’٫٬ \u00a0\u2009\u202f]\\d")


@dataclass(frozen=True, slots=True)
class QuotePlaces:
    """The places of some words, in text order. `look_alike`: they stand there otherwise spelled, never as given."""

    spans: tuple[Span, ...]
    look_alike: bool = False


def places_of(text: str, quote: str) -> QuotePlaces:
    """Return where a quote stands, also where it overlaps itself. Looks for what looks like it where it is nowhere.

    A look-alike is whole: it is not cut out of a longer word or number, as "1,200" would be out of 11200.
    """
    spans: list[Span] = []
    at = text.find(quote) if quote else -1
    while at >= 0:
        spans.append((at, at + len(quote)))
        at = text.find(quote, at + 1)
    if spans:
        return QuotePlaces(tuple(spans))
    alike = FoldedText(text).places(folded(quote).strip(), lambda position: not _goes_on(text, position))
    return QuotePlaces(tuple(trimmed(text, *span) for span in alike), look_alike=True)


def _goes_on(text: str, position: int) -> bool:
    """Tell whether a word or a number stands on both sides of a place of the text."""
    if _IN_A_NUMBER.search(text, max(0, position - 2), position + 2):
        return True
    first, end = max(0, position - 1), position + 1
    return bool(_IN_A_WORD.match(text, first, end)) and not UNSPACED.search(text, first, end)
