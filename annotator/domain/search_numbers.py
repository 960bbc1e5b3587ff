"""Other ways in which a number that is searched for may be written: 1200 as 1,200, and 4.2 as 4.2m."""

from __future__ import annotations

import re

from annotator.domain.search import Phrase

SPACED_NUMBER = "[1-9][0-9]{0,2}(?:[ \u00a0\u2007\u2009\u202f][0-9]{3})+"
"""A number with spaces between its thousands, as it is typed."""

_GROUPED = re.compile(r"(?<!\d)\d{1,3}(?: \d{3})+(?!\d)")
_LONG = re.compile(r"(?<![^ ])[1-9]\d{3,14}(?![^ ])")
_UNITS = tuple("m bn k tn mn b kg km cm mm ft lb mph".split())  # noqa: SIM905 - a row of words
"""What is written behind a number without a space, as the index has it in one word."""

_MOST_DIGITS = 3


UNITS_PATTERN = f"(?:{'|'.join(_UNITS)})?"


def ways_of_writing(phrase: Phrase) -> list[Phrase]:
    """Return a phrase, and where there are numbers in it the same with them written otherwise."""
    found = numbers_written(phrase)
    if takes_a_unit(phrase):
        found += [Phrase((*one.words[:-1], one.words[-1] + unit)) for one in found for unit in _UNITS]
    return found


def numbers_written(phrase: Phrase) -> list[Phrase]:
    """Return a phrase, and the same with the digits of its numbers together and apart."""
    if phrase.literal or not any(word.isdigit() for word in phrase.words):
        return [phrase]
    said = " ".join(phrase.words)
    together = _GROUPED.sub(lambda match: match[0].replace(" ", ""), said)
    apart = _LONG.sub(lambda match: f"{int(match[0]):,}".replace(",", " "), together)
    return [Phrase(tuple(one.split()), phrase.prefix) for one in dict.fromkeys((said, together, apart))]


def takes_a_unit(phrase: Phrase) -> bool:
    """Tell whether a phrase ends in a number that a unit may be written to.

    Years and long numbers are left alone: a search for many words costs a server more than such a place is worth.
    """
    last = phrase.words[-1]
    return not phrase.literal and not phrase.prefix and last.isdigit() and len(last) <= _MOST_DIGITS
