"""Cutting mentions apart and joining them: where a part begins and ends, and which mentions are one.

Rules over spans of one text, code points, half-open. Not what happens to the claims that the mentions are of.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from annotator.domain.text import trimmed, whole_characters

Span = tuple[int, int]


def parts_of(text: str, span: Span, at: int, until: int | None = None) -> tuple[list[Span], Span] | None:
    """Return what of a span stays and what is taken out of it: [at, until), or all from `at` on.

    No part has white space at its ends, and no letter is parted from its accents. One or two parts stay; one of
    nothing but punctuation is left out. None where nothing would stay, or nothing would be taken.
    """
    start, end = span
    at = whole_characters(text, min(max(at, start), end), end)[0]
    until = end if until is None else whole_characters(text, start, min(max(until, at), end))[1]
    taken = trimmed(text, max(at, start), min(until, end))
    stay = [part for part in (trimmed(text, start, at), trimmed(text, until, end)) if _says_something(text, part)]
    return (stay, taken) if stay and _says_something(text, taken) else None


def _says_something(text: str, span: Span) -> bool:
    return any(unicodedata.category(character)[0] not in "PZC" for character in text[slice(*span)])


def joined(text: str, spans: Sequence[Span]) -> list[list[int]]:
    """Return the numbers of the spans that are one, group by group: those that overlap, or have
    only white space between them.

    Groups and their numbers are in text order; a span that stands alone is a group of its own.
    """
    groups: list[list[int]] = []
    reach = 0
    for number in sorted(range(len(spans)), key=lambda number: spans[number]):
        start, end = spans[number]
        if groups and (start <= reach or not text[reach:start].strip()):
            groups[-1].append(number)
        else:
            groups.append([number])
        reach = max(reach, end)
    return groups
