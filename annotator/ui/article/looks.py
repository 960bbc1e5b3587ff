"""What the marks make of one typeset block: tinted pieces, underlines in lanes, glyphs for the margin.

Made once for a block and kept until its marks change; geometry only, no colours.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from annotator.domain.claim import Mark
from annotator.ui.article.marks import MarkIndex, lanes, tints
from annotator.ui.article.typeset import Fragment, TypesetBlock


@dataclass(frozen=True, slots=True)
class Underlined:
    """A mark's piece on one line, in its lane."""

    mark: Mark
    fragment: Fragment
    lane: int


@dataclass(slots=True)
class BlockLook:
    """All that is painted for the marks and checkables of a block.

    `margin` holds for each line, by number, the marks that begin there; `checkables` the pieces of those not covered.
    """

    tinted: list[tuple[Mark, Fragment]] = field(default_factory=list)
    underlined: list[Underlined] = field(default_factory=list)
    margin: dict[int, list[Mark]] = field(default_factory=dict)
    checkables: list[Fragment] = field(default_factory=list)


def block_look(
    block: TypesetBlock, marks: MarkIndex, checkables: Sequence[tuple[int, int]], selected: Collection[str]
) -> BlockLook:
    """Return the look of a block. `checkables` are those that touch it; `selected` are claims that go before others."""
    here = marks.overlapping(block.start, block.end)
    look = BlockLook()
    on_line: dict[int, list[tuple[Mark, Fragment]]] = {}
    for mark in here:
        pieces = block.fragments(mark.start, mark.end)
        for piece in pieces:
            on_line.setdefault(piece.line, []).append((mark, piece))
        if pieces and block.start <= mark.start:
            look.margin.setdefault(pieces[0].line, []).append(mark)
    for number, pairs in on_line.items():
        line = block.lines[number]
        lane = lanes([mark for mark, _ in pairs], line.start, line.end)
        look.underlined += [Underlined(mark, piece, lane[mark.mention_id]) for mark, piece in pairs]
    # the lower lanes are painted first, so that the nearer ones stay whole where bands touch
    look.underlined.sort(key=lambda item: -item.lane)
    for tint in tints(here, selected):
        look.tinted += [(tint.mark, piece) for piece in block.fragments(tint.start, tint.end)]
    for start, end in checkables:
        if not any(mark.start < end and mark.end > start for mark in here):
            look.checkables += block.fragments(start, end)
    return look
