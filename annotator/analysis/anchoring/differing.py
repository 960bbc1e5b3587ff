"""The words by which two versions of a passage differ, to be shown side by side."""

from __future__ import annotations

from rapidfuzz.distance import Levenshtein

from annotator.analysis.anchoring.tokens import Tokens
from annotator.domain.anchoring import Span


def differing_words(old: str, new: str) -> tuple[list[Span], list[Span]]:
    """Return the stretches of two passages, in code points of each, that stand in the one and not in the other."""
    before, after = Tokens(old), Tokens(new)
    gone: list[Span] = []
    come: list[Span] = []
    for tag, i1, i2, j1, j2 in Levenshtein.opcodes(before.keys, after.keys):
        if tag == "equal":
            continue
        if i1 < i2:
            gone.append((before.starts[i1], before.ends[i2 - 1]))
        if j1 < j2:
            come.append((after.starts[j1], after.ends[j2 - 1]))
    return gone, come
