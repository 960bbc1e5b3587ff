"""Words as the search indexes cut and compare them. Which say too little to look for: `languages.words(...)`."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from annotator.domain.stemming import stem

_WORD = re.compile(r"[^\W_]+")
_ACCENTS = re.compile("[\u0300-\u036f]")


def folded(text: str) -> str:
    """Return a text in lower case, Latin letters without their accents."""
    if text.isascii():
        return text.lower()
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
