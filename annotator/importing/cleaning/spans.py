"""Turns findings into cuts: settles which line breaks go with a cut line, and lays cuts of cuts over the source."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from annotator.domain.article import Cut
from annotator.importing.cleaning.page import Finding


def settle(text: str, findings: Iterable[Finding]) -> tuple[Cut, ...]:
    """Return the cuts for the findings, in order and without overlap; of two that overlap the first stays.

    A cut inside a line takes exactly its characters. A line that goes takes the blank lines on one side with it, so
    that no doubled gap and no blank beginning or end is left; the larger of the two gaps stays, as one blank line at
    most.
    """
    cuts: list[Cut] = []
    group: list[Finding] = []
    position = 0
    for finding in sorted(findings, key=lambda found: (found.start, -found.end)):
        if finding.start < position:
            continue
        joins = finding.whole_line and group and not text[group[-1].end : finding.start].strip()
        if group and not joins:
            cuts += _lines(text, group)
            group = []
        if finding.whole_line:
            group.append(finding)
        else:
            cuts.append(_cut(text, finding.start, finding.end, finding.why))
        position = finding.end
    if group:
        cuts += _lines(text, group)
    return tuple(cuts)


def _lines(text: str, group: Sequence[Finding]) -> list[Cut]:
    """Return the cuts of neighbouring lines, and with them one of the gaps around."""
    first, last = group[0].start, group[-1].end
    before = len(text[:first].rstrip()) if first and text[first - 1].isspace() else first
    after = last
    while after < len(text) and text[after].isspace():
        after += 1
    start, end = first, last
    if before == 0:
        start, end = 0, _line_start(text, after) if after < len(text) else len(text)
    elif after == len(text):
        start = text.find("\n", before)
        end = len(text) - 1 if text.endswith("\n") and last < len(text) else len(text)
    else:
        start, end = _gap(text, (before, first), (last, after))
    starts = [start, *(finding.start for finding in group[1:])]
    ends = [*starts[1:], end]
    return [_cut(text, a, b, finding.why) for a, b, finding in zip(starts, ends, group, strict=True)]


def _gap(text: str, left: tuple[int, int], right: tuple[int, int]) -> tuple[int, int]:
    """Return from where to where to cut between two kept lines, so that the larger of the two gaps stays.

    A gap that is larger than one blank line is left as one blank line.
    """
    breaks_left, breaks_right = text.count("\n", *left), text.count("\n", *right)
    kept = min(max(breaks_left, breaks_right), 2)
    if breaks_left >= kept:
        start = left[0]
        for _ in range(kept):
            start = text.find("\n", start) + 1
        return start, _line_start(text, right[1])
    end = right[1]
    for _ in range(kept):
        end = text.rfind("\n", 0, end)
    return text.find("\n", left[0]), end


def _line_start(text: str, position: int) -> int:
    return text.rfind("\n", 0, position) + 1


def _cut(text: str, start: int, end: int, why: str) -> Cut:
    return Cut(start, end, text[start:end], why)


def compose(source_text: str, first: Sequence[Cut], second: Sequence[Cut]) -> tuple[Cut, ...]:
    """Return the cuts of the source that do what `first` and then `second` do.

    `second` counts in the source text without `first`. One of its cuts that reaches over a cut of `first` comes back
    in the pieces around it, each with its own reason.
    """
    if not first or not second:
        return tuple(first or second)
    # where each kept stretch between the first cuts begins, in the text without them and in the source
    reduced, original = [0], [0]
    for cut in first:
        reduced.append(reduced[-1] + cut.start - original[-1])
        original.append(cut.end)
    pieces = list(first)
    for cut in second:
        position = cut.start
        while position < cut.end:
            index = bisect_right(reduced, position) - 1
            stop = reduced[index + 1] if index + 1 < len(reduced) else cut.end
            end = min(cut.end, stop)
            shift = original[index] - reduced[index]
            pieces.append(_cut(source_text, position + shift, end + shift, cut.why))
            position = end
    return tuple(sorted(pieces, key=lambda piece: piece.start))
