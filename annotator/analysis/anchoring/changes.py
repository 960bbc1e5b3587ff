"""How two aligned texts differ, letter for letter: what came, went, was replaced, or stands elsewhere now."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from annotator.analysis.anchoring.alignment import NONE, Alignment
from annotator.analysis.anchoring.tokens import Tokens
from annotator.domain.anchoring import ChangeKind, Span, TextChange


def changes_between(old: Tokens, new: Tokens, aligned: Alignment) -> list[TextChange]:
    """Return the changes in the order of the old text. What is outside of them is the same in both, in one order."""
    moved = [
        TextChange(
            ChangeKind.MOVED,
            (old.starts[one.old], old.ends[one.old_end - 1]),
            (new.starts[one.new], new.ends[one.new_end - 1]),
        )
        for one in aligned.moved
    ]
    gone = [one.old for one in moved]
    come = sorted(one.new for one in moved)
    found = list(moved)
    at: Span = (0, 0)
    for span, other in (*_kept(old, new, aligned), ((len(old.text),) * 2, (len(new.text),) * 2)):
        found += _between(old.text, new.text, (at[0], span[0]), (at[1], other[0]), gone, come)
        at = span[1], other[1]
    return sorted(found, key=lambda one: (one.old, one.new))


def _kept(old: Tokens, new: Tokens, aligned: Alignment) -> Iterator[tuple[Span, Span]]:
    """Yield what is the same in both texts and in its order, token by token."""
    stretches = iter([*aligned.moved, None])
    stretch = next(stretches)
    last = NONE
    for i, j in enumerate(aligned.to_new):
        while stretch is not None and i >= stretch.old_end:
            stretch = next(stretches)
        if j <= last or (stretch is not None and stretch.old <= i and stretch.new <= j < stretch.new_end):
            continue
        span, other = (old.starts[i], old.ends[i]), (new.starts[j], new.ends[j])
        if old.text[slice(*span)] == new.text[slice(*other)]:  # else its quotation marks are set otherwise
            yield span, other
            last = j


def _between(
    old: str, new: str, here: Span, there: Span, gone: Sequence[Span], come: Sequence[Span]
) -> Iterator[TextChange]:
    """Yield what became of the stretch between two things that stayed, without what was moved from or to there."""
    before, after = list(_without(here, gone)), list(_without(there, come))
    if len(before) == len(after) == 1:
        span, other = _trimmed(old, new, before[0], after[0])
        if old[slice(*span)] != new[slice(*other)]:
            yield _change(span, other)
        return
    for span in before:
        if span[0] < span[1]:
            yield TextChange(ChangeKind.DELETED, span, (there[0], there[0]))
    for other in after:
        if other[0] < other[1]:
            yield TextChange(ChangeKind.INSERTED, (here[1], here[1]), other)


def _without(span: Span, taken: Sequence[Span]) -> Iterator[Span]:
    """Yield what is left of a span without those that lie in it; given in text order."""
    start = span[0]
    for one in _within(span, taken):
        yield start, one[0]
        start = one[1]
    yield start, span[1]


def _within(span: Span, taken: Sequence[Span]) -> Iterator[Span]:
    low, high = 0, len(taken)
    while low < high:
        middle = (low + high) // 2
        if taken[middle][0] < span[0]:
            low = middle + 1
        else:
            high = middle
    while low < len(taken) and taken[low][1] <= span[1]:
        yield taken[low]
        low += 1


def _trimmed(old: str, new: str, span: Span, other: Span) -> tuple[Span, Span]:
    """Return two stretches without the white space that both begin and end with."""
    (a, b), (c, d) = span, other
    while a < b and c < d and old[a] == new[c] and old[a].isspace():
        a, c = a + 1, c + 1
    while a < b and c < d and old[b - 1] == new[d - 1] and old[b - 1].isspace():
        b, d = b - 1, d - 1
    return (a, b), (c, d)


def _change(old: Span, new: Span) -> TextChange:
    if old[0] == old[1]:
        return TextChange(ChangeKind.INSERTED, old, new)
    kind = ChangeKind.DELETED if new[0] == new[1] else ChangeKind.REPLACED
    return TextChange(kind, old, new)
