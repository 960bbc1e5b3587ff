"""The caret and the selection: how a motion moves them. Pure: knows no widget, no event, no pixel of the viewport.

Positions are code points in the whole text. A caret never stands inside a grapheme cluster.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto

from annotator.domain.quotation_marks import without_lone_marks
from annotator.ui.article.layout import ArticleLayout
from annotator.ui.article.words import (
    next_word,
    paragraph_around,
    previous_word,
    sentence_around,
    snapped,
    word_around,
)


class Motion(Enum):
    """What the keys can ask of the caret. Left and right are as the paragraph runs, previous and next as it is read."""

    LEFT = auto()
    RIGHT = auto()
    WORD_LEFT = auto()
    WORD_RIGHT = auto()
    PREVIOUS_SENTENCE = auto()
    NEXT_SENTENCE = auto()
    PARAGRAPH_UP = auto()
    PARAGRAPH_DOWN = auto()
    UP = auto()
    DOWN = auto()
    LINE_START = auto()
    LINE_END = auto()
    TEXT_START = auto()
    TEXT_END = auto()


class Unit(Enum):
    """What a selection grows by."""

    CHARACTER = auto()
    WORD = auto()
    SENTENCE = auto()
    PARAGRAPH = auto()


@dataclass(frozen=True, slots=True)
class Caret:
    """Where the caret is (`position`) and where the selection began (`anchor`).

    `upstream`: at a line's broken end rather than at the start of the next; `column`: the x that up and down keep to.
    """

    position: int = 0
    anchor: int = 0
    upstream: bool = False
    column: float | None = None

    @property
    def selection(self) -> tuple[int, int]:
        return min(self.position, self.anchor), max(self.position, self.anchor)


def moved(layout: ArticleLayout, caret: Caret, motion: Motion, *, extend: bool) -> Caret:
    """Return the caret after a motion; `extend` keeps the selection's beginning where it was."""
    if motion in (Motion.UP, Motion.DOWN):
        return _vertically(layout, caret, -1 if motion is Motion.UP else 1, extend=extend)
    upstream = False
    start, end = caret.selection
    if start != end and not extend and motion in (Motion.LEFT, Motion.RIGHT):
        rtl = layout.block_holding(caret.position).rtl
        position = end if (motion is Motion.RIGHT) != rtl else start
    elif motion is Motion.LINE_END:
        block = layout.block_holding(caret.position)
        position, upstream = block.line_end(block.line_at(caret.position, upstream=caret.upstream))
    else:
        position = _target(layout, caret, motion)
    if motion is Motion.NEXT_SENTENCE and extend:
        # a selection of sentences stops with its paragraph's last one before it takes the break after it
        _, paragraph_end = paragraph_around(layout.document, caret.position)
        if caret.position < paragraph_end < position:
            position = paragraph_end
    return Caret(position, caret.anchor if extend else position, upstream)


def _target(layout: ArticleLayout, caret: Caret, motion: Motion) -> int:  # noqa: PLR0911 - one line a motion
    document = layout.document
    position = caret.position
    match motion:
        case Motion.LEFT | Motion.RIGHT:
            return _sideways(layout, position, to_left=motion is Motion.LEFT)
        case Motion.WORD_LEFT | Motion.WORD_RIGHT:
            forward = (motion is Motion.WORD_RIGHT) != layout.block_holding(position).rtl
            target = next_word(document, position) if forward else previous_word(document, position)
            return _settled(layout, position, target)
        case Motion.PREVIOUS_SENTENCE:
            return _previous_sentence(layout, position)
        case Motion.NEXT_SENTENCE:
            return _next_sentence(layout, position)
        case Motion.PARAGRAPH_UP:
            start, _ = paragraph_around(document, position)
            if position > start:
                return start
            first, _ = document.paragraph(document.block_at(position))
            return document.starts[document.paragraph(first - 1)[0]] if first else 0
        case Motion.PARAGRAPH_DOWN:
            _, last = document.paragraph(document.block_at(position))
            return document.starts[last] if last < len(document) else len(document.text)
        case Motion.LINE_START:
            block = layout.block_holding(position)
            return block.lines[block.line_at(position, upstream=caret.upstream)].start
        case Motion.TEXT_START:
            return 0
        case _:
            return len(document.text)


def _sideways(layout: ArticleLayout, position: int, *, to_left: bool) -> int:
    """Return the next position to the left or right; past a block's edge, in the neighbouring block.

    Left is back in a left-to-right paragraph and on in a right-to-left one. Words of the other direction inside it are
    passed in the order they are read: Qt's visual steps go round in circles where such words stand at a line's edge.
    """
    document = layout.document
    index = document.block_at(position)
    block = layout.block(index)
    forward = to_left == block.rtl
    if block.start <= position <= block.end:
        target = block.next(position) if forward else block.previous(position)
        if target != position:
            return target
    return _over_the_edge(layout, index, position, forward=forward)


def _over_the_edge(layout: ArticleLayout, index: int, position: int, *, forward: bool) -> int:
    document = layout.document
    if forward:
        if index + 1 == len(document):
            return len(document.text)
        target = document.starts[index + 1]
        # Two blocks of one long paragraph share their edge: that one position is passed once.
        return layout.block(index + 1).next(target) if target == position else target
    if position > document.ends[index]:
        return document.ends[index]
    if index == 0:
        return 0
    target = document.ends[index - 1]
    return layout.block(index - 1).previous(target) if target == position else target


def _vertically(layout: ArticleLayout, caret: Caret, step: int, *, extend: bool) -> Caret:
    document = layout.document
    index = document.block_at(caret.position)
    block = layout.block(index)
    column = caret.column
    if column is None:
        column = block.x_at(caret.position, upstream=caret.upstream)
    number = block.line_at(caret.position, upstream=caret.upstream) + step
    if not 0 <= number < len(block.lines):
        index += step
        if not 0 <= index < len(document):
            edge = 0 if step < 0 else len(document.text)
            return Caret(edge, caret.anchor, column=column) if extend else replace(caret, anchor=caret.position)
        block = layout.block(index)
        number = 0 if step > 0 else len(block.lines) - 1
    position, upstream = block.position_on_line(number, column)
    return Caret(position, caret.anchor if extend else position, upstream, column)


def _previous_sentence(layout: ArticleLayout, position: int) -> int:
    document = layout.document
    start, _ = sentence_around(document, position)
    if start < position:
        return start
    paragraph, _ = paragraph_around(document, position)
    if start > paragraph:
        before, _ = sentence_around(document, start - 1)
        if before < position:  # not so before a paragraph's first, which white space may precede
            return before
    first, _ = document.paragraph(document.block_at(position))
    return sentence_around(document, document.ends[first - 1])[0] if first else 0


def _next_sentence(layout: ArticleLayout, position: int) -> int:
    document = layout.document
    _, end = sentence_around(document, position)
    _, paragraph_end = paragraph_around(document, position)
    following = end
    while following < paragraph_end and document.text[following].isspace():
        following += 1
    if position < following < paragraph_end:
        return following
    _, last = document.paragraph(document.block_at(position))
    return document.starts[last] if last < len(document) else len(document.text)


def _settled(layout: ArticleLayout, position: int, target: int) -> int:
    """Return where a word's edge lets a caret stand, beyond the position that it is sought from."""
    block = layout.block_holding(target)
    if not block.start < target < block.end:
        return target
    whole = block.whole(target)
    return block.next(whole) if whole <= position < target else whole


def unit_around(layout: ArticleLayout, position: int, unit: Unit) -> tuple[int, int]:
    """Return the span of the unit that a position is in; a character's is empty, at the position."""
    if unit is Unit.WORD:
        return _whole_span(layout, *word_around(layout.document, position))
    if unit is Unit.SENTENCE:
        # without the marks of a longer quotation around it
        return without_lone_marks(layout.document.text, *sentence_around(layout.document, position))
    if unit is Unit.PARAGRAPH:
        return paragraph_around(layout.document, position)
    return position, position


def whole_words(layout: ArticleLayout, start: int, end: int) -> tuple[int, int]:
    """Return a span widened to whole words, without white space at its ends, and with no grapheme cluster parted."""
    return _whole_span(layout, *snapped(layout.document.text, start, end))


def _whole_span(layout: ArticleLayout, start: int, end: int) -> tuple[int, int]:
    first, last = layout.block_holding(start), layout.block_holding(end)
    if first.start < start < first.end:
        start = first.whole(start)
    if last.start < end < last.end and (whole := last.whole(end)) < end:
        end = last.next(whole)
    return start, end


def extended(layout: ArticleLayout, origin: tuple[int, int], position: int, unit: Unit) -> Caret:
    """Return the selection from the unit where it began (`origin`) to the one that a position is in."""
    start, end = unit_around(layout, position, unit)
    if position < origin[0]:
        return Caret(position=min(start, origin[0]), anchor=origin[1])
    return Caret(position=max(end, origin[1]), anchor=origin[0])


def snapped_caret(layout: ArticleLayout, caret: Caret) -> Caret:
    """Return the caret with its selection snapped to words, still open at the end it was opened at."""
    start, end = caret.selection
    if start == end:
        return caret
    first, last = whole_words(layout, start, end)
    if caret.position == start:
        return Caret(position=first, anchor=last)
    return Caret(position=last, anchor=first)
