"""How alike two words are, and which words of one short passage stand for which of another."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz.distance import Indel

_GONE = 0.6
"""What it costs to leave a word out: two words that have nothing in common stand for each other all the same."""


def alike(one: str, other: str) -> float:
    """Return how alike two words are, 0 to 1: a slip of the pen leaves most of a word, another number none of it."""
    if one == other:
        return 1.0
    if not one[0].isalnum() or not other[0].isalnum():
        return 0.0
    if one[0].isdigit() or other[0].isdigit():
        return 0.3 if one[0].isdigit() and other[0].isdigit() else 0.0
    found = Indel.normalized_similarity(one.casefold(), other.casefold())
    return found if found >= 0.6 else 0.0


def stand_ins(old: Sequence[str], new: Sequence[str]) -> list[int]:
    """Return for each word of a passage the number of the one that stands for it in another, -1 where none does.

    In order, and so that the words that stand for each other are as much alike as they can be together.
    """
    rows, columns = len(old), len(new)
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for i in range(rows - 1, -1, -1):
        best[i][columns] = best[i + 1][columns] + _GONE
    for j in range(columns - 1, -1, -1):
        best[rows][j] = best[rows][j + 1] + _GONE
    pair = [[1.0 - alike(one, other) for other in new] for one in old]
    for i in range(rows - 1, -1, -1):
        here, below, cost = best[i], best[i + 1], pair[i]
        for j in range(columns - 1, -1, -1):
            here[j] = min(below[j + 1] + cost[j], below[j] + _GONE, here[j + 1] + _GONE)
    found = [-1] * rows
    i = j = 0
    while i < rows and j < columns:
        if best[i][j] == best[i + 1][j + 1] + pair[i][j]:
            found[i] = j
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j] + _GONE:
            i += 1
        else:
            j += 1
    return found
