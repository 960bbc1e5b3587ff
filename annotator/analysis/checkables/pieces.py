"""The smallest pieces of a text that rules speak of: words, digits, abbreviations with points, marks.

Of a language it is told which words it elides.
"""

from __future__ import annotations

import re
from functools import cache

_LETTER = r"[^\W\d_][\u0300-\u036f]*"


@cache
def pieces(elided: tuple[str, ...] = ()) -> re.Pattern[str]:
    """Return what a piece looks like; `elided` are the words written with an apostrophe before another."""
    before_another = "(?!)" if not elided else rf"(?<!\w)(?i:{'|'.join(elided)})['’](?=\w|$)"
    return re.compile(
        rf"""
      \d+(?:[.,:]\d+)*                                  # 1,250.5  4:15  23.06.2021
    | {before_another}                                  # the l' of l'Assemblée
    | (?:{_LETTER}\.){{2,12}}(?!\w)                     # U.S.  p.m.; of a long row: no more
    | (?:{_LETTER})+\d\w*                               # M62
    | (?:{_LETTER})+(?:['’](?![sS]\b)(?:{_LETTER})+)*   # don't, O'Brien; not the 's of a possessive
    | ['’][sS]\b
    | \S
    """,
        re.VERBOSE,
    )


def pieces_of(phrase: str, expression: re.Pattern[str]) -> tuple[str, ...]:
    """Return the pieces of a phrase of the word lists, an abbreviation with its full stop as one: St. Louis."""
    found: list[str] = []
    end = -1
    for match in expression.finditer(phrase):
        if match[0] == "." and match.start() == end:
            found[-1] += "."
        else:
            found.append(match[0])
        end = match.end()
    return tuple(found)
