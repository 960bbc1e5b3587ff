"""Words as the search indexes cut and compare them, and which of them say too little to look for."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from annotator.domain.stemming import stem

_WORD = re.compile(r"[^\W_]+")
_ACCENTS = re.compile("[\u0300-\u036f]")

_EVERYWHERE = """
a about after all also am an and any are as at be because been before being between both but by can could did do
does doing done down during each few for from further get gets getting got had has have having he her here hers
herself him himself his how i if in into is it its itself just let like may me might more most must my myself no
nor not now of off on once one only or other our ours out over own said same say saying says she should so some
such than that the their theirs them themselves then there these they this those through to too under until up us
very was we were what when where which while who whom whose why will with would you your yours yourself
s t d m ll re ve don didn doesn isn wasn aren weren won wouldn couldn shouldn hasn haven hadn
"""
STOP_WORDS = frozenset(_EVERYWHERE.split())
"""English words that stand in most sentences. `no` and `not` are among them: they decide nothing about likeness."""


def folded(text: str) -> str:
    """Return a text in lower case, Latin letters without their accents."""
    bare = _ACCENTS.sub("", unicodedata.normalize("NFD", text))
    return unicodedata.normalize("NFC", bare).lower()


def words_of(text: str) -> list[str]:
    """Return the words in a text as FTS5 cuts and compares them: in lower case, Latin ones without their accents."""
    return _WORD.findall(folded(text))


def stems_of(text: str) -> list[str]:
    """Return the stems of the words in a text, in their order."""
    return [stem(word) for word in words_of(text)]


def places_of_words(text: str) -> Iterator[tuple[str, int, int]]:
    """Yield each word of a text, folded, with its start and end in code points of the text as it is.

    A word with combining accents is one word, as in the indexes.
    """
    for match in _WORD_WITH_ACCENTS.finditer(text):
        yield folded(match[0]), match.start(), match.end()


_WORD_WITH_ACCENTS = re.compile(r"[^\W_](?:[^\W_]|[\u0300-\u036f])*")
