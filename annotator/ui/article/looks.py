"""What the marks make of one typeset block: tinted pieces, underlines in lanes, glyphs for the margin.

Made once for a block and kept until its marks change; geometry only, no colours.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from annotator.domain.claim import Mark
from annotator.ui.article.marks import LANES, Lanes, MarkIndex, by_length, tints
from annotator.ui.article.typeset import Fragment, TypesetBlock

_CROWDED_FROM = 2
"""The lane, from 0, that no longer fits between two lines at full height."""


class Underlined(NamedTuple):
    """A mark's piece on one line, in its lane. On a `crowded` line lanes are lower, to keep off the next line."""

    mark: Mark
    fragment: Fragment
    lane: int
    crowded: bool


@dataclass(slots=True)
class BlockLook:
    """All that is painted for the marks and checkables of a block.

    `margin` holds for each line, by number, the marks that begin there; `checkables` the pieces of those not covered.
    """

    tinted: list[tuple[Mark, Fragment]] = field(default_factory=list)
    underlined: list[Underlined] = field(default_factory=list)
    margin: dict[int, list[Mark]] = field(default_factory=dict)
    checkables: list[Fragment] = field(default_factory=list)
    misspelt: list[Fragment] = field(default_factory=list)


def block_look(
    block: TypesetBlock,
    marks: MarkIndex,
    checkables: Sequence[tuple[int, int]],
    selected: Collection[str],
    misspelt: Sequence[tuple[int, int]] = (),
) -> BlockLook:
    """Return the look of a block. `checkables` and `misspelt` touch it; `selected` are claims that go before others."""
    here = marks.overlapping(block.start, block.end)
    look = BlockLook()
    pieces_of: dict[tuple[int, int], list[Fragment]] = {}
    for mark in here:
        pieces = pieces_of[mark.start, mark.end] = block.fragments(mark.start, mark.end)
        if pieces and block.start <= mark.start:
            look.margin.setdefault(pieces[0].line, []).append(mark)
    look.underlined = _in_lanes(block, here, pieces_of)
    for start, end, mark in tints(here, selected):
        # a mark that nothing lies over is tinted where it is underlined
        pieces = pieces_of[start, end] if (start, end) in pieces_of else block.fragments(start, end)
        look.tinted += [(mark, piece) for piece in pieces]
    for start, end in checkables:
        if not any(mark.start < end and mark.end > start for mark in here):
            look.checkables += block.fragments(start, end)
    for start, end in misspelt:
        look.misspelt += block.fragments(start, end)
    return look


def _in_lanes(
    block: TypesetBlock, marks: Sequence[Mark], pieces_of: Mapping[tuple[int, int], list[Fragment]]
) -> list[Underlined]:
    """Return the pieces in their lanes, the lower lanes first: the nearer ones stay whole where bands touch."""
    lines = [(line.start, line.end, Lanes()) for line in block.lines]
    by_lane: list[list[tuple[Mark, Fragment]]] = [[] for _ in range(LANES)]
    for mark in by_length(marks):
        for piece in pieces_of[mark.start, mark.end]:
            start, end, free = lines[piece.line]
            by_lane[free.take(max(mark.start, start) - start, min(mark.end, end) - start)].append((mark, piece))
    crowded = {piece.line for lane in range(_CROWDED_FROM, LANES) for _, piece in by_lane[lane]}
    return [
        Underlined(mark, piece, lane, piece.line in crowded)
        for lane in range(LANES - 1, -1, -1)
        for mark, piece in by_lane[lane]
    ]
