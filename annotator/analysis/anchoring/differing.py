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
    for step in Levenshtein.opcodes(before.keys, after.keys):
        if step.tag == "equal":
            continue
        if step.src_start < step.src_end:
            gone.append((before.starts[step.src_start], before.ends[step.src_end - 1]))
        if step.dest_start < step.dest_end:
            come.append((after.starts[step.dest_start], after.ends[step.dest_end - 1]))
    return gone, come
