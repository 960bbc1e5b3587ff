"""The rows of PostgreSQL's indexes: words as a tsvector in its text form, and the same words in their order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

_CLASSES = ("A", "C", "B", "D")
"""Of each document the first column tells most of what it is."""
_MOST_PLACES = 16_383  # that a tsvector tells apart
_MOST_OF_A_WORD = 255
_LONGEST_WORD = 500
_MOST_BYTES = 1_000_000
"""A tsvector holds somewhat more."""
_BETWEEN_COLUMNS = "|"
"""No word: a phrase does not go on in the next column."""


def longest(word: str) -> str:
    """Return as much of a word as is indexed."""
    return word if len(word) <= _LONGEST_WORD else word[:_LONGEST_WORD]


def row_of_words(columns: Sequence[Sequence[str]]) -> dict[str, Any]:
    """Return `document`, a tsvector; `words`, all in their order; and `cut`, whether the tsvector lacks some."""
    places: dict[str, list[str]] = defaultdict(list)
    order: list[str] = [""]
    at = 0
    for number, words in enumerate(columns):
        weight = _CLASSES[min(number, len(_CLASSES) - 1)]
        for word in map(longest, words):
            at = min(at + 1, _MOST_PLACES)
            found = places[word]
            if len(found) < _MOST_OF_A_WORD:
                found.append(f"{at}{weight}")
            order.append(word)
        at += 1
        order.append(_BETWEEN_COLUMNS)
    lexemes, cut = _fitting(places)
    return {"document": " ".join(lexemes), "words": " ".join((*order, "")), "cut": cut}


def _fitting(places: dict[str, list[str]]) -> tuple[list[str], bool]:
    """Return as many words as fit into a tsvector, and whether that is not all; where it is tight, without places."""
    sizes = {word: len(word.encode()) + 4 for word in places}
    if sum(sizes.values()) + sum(2 * len(found) for found in places.values()) <= _MOST_BYTES:
        return [f"'{word}':{','.join(found)}" for word, found in places.items()], False
    lexemes: list[str] = []
    room = _MOST_BYTES
    for word, size in sizes.items():
        room -= size
        if room < 0:
            return lexemes, True
        lexemes.append(f"'{word}'")
    return lexemes, False
