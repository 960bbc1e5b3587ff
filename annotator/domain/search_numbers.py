"""Other ways in which a number that is searched for may be written: 1200 as 1,200, and 4.2 as 4.2m."""

from __future__ import annotations

import re

from annotator.domain.search import Phrase

_GROUPED = re.compile(r"(?<!\d)\d{1,3}(?: \d{3})+(?!\d)")
_LONG = re.compile(r"(?<![^ ])[1-9]\d{3,14}(?![^ ])")
_BEHIND = "m bn k tn mn b t mio mrd g kg km cm mm ml l lb ft mph kmh kw mw gw kwh mwh gwh mb gb tb c f h s x am pm"
_UNITS = tuple(_BEHIND.split())
"""What is written behind a number without a space, as the index has it in one word."""

_MOST_DIGITS = 3


def ways_of_writing(phrase: Phrase) -> list[Phrase]:
    """Return a phrase, and where there are numbers in it the same with them written otherwise."""
    if not any(word.isdigit() for word in phrase.words):
        return [phrase]
    said = " ".join(phrase.words)
    together = _GROUPED.sub(lambda match: match[0].replace(" ", ""), said)
    apart = _LONG.sub(lambda match: f"{int(match[0]):,}".replace(",", " "), together)
    found = [Phrase(tuple(one.split()), phrase.prefix) for one in dict.fromkeys((said, together, apart))]
    # years and long numbers are left alone: a search for many words costs a server more than such a place is worth
    if not phrase.prefix and phrase.words[-1].isdigit() and len(phrase.words[-1]) <= _MOST_DIGITS:
        found += [Phrase((*one.words[:-1], one.words[-1] + unit)) for one in found for unit in _UNITS]
    return found
