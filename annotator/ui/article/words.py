"""Units of reading around a position: word, sentence, paragraph; and snapping of a selection to words."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from annotator.domain.text import UNSPACED, snap_to_words, whole_characters
from annotator.ui.article.document import ArticleDocument
from annotator.ui.word_edges import word_spans


def word_around(document: ArticleDocument, position: int) -> tuple[int, int]:
    """Return the word that a position is in or at the end of, else the one character after it."""
    index = document.block_at(position)
    start, end = document.starts[index], document.ends[index]
    at_end: tuple[int, int] | None = None
    for first, last in word_spans(document.text, start, end):
        if first <= position < last:
            return first, last
        if last == position:
            at_end = (first, last)
        if first > position:
            break
    if at_end is not None:
        return at_end
    if position < end:
        return whole_characters(document.text, position, position + 1)
    return position, position


def sentence_around(document: ArticleDocument, position: int) -> tuple[int, int]:
    """Return the sentence that a position is in, within its paragraph.

    Of a paragraph that was cut into blocks only the neighbouring ones are looked at: a sentence is shorter than they.
    """
    # the splitter is loaded when first needed
    from annotator.analysis.article_language import language_of
    from annotator.analysis.sentences import sentence_at

    index = document.block_at(position)
    first_block, past = document.paragraph(index)
    start = document.starts[max(first_block, index - 1)]
    end = document.ends[min(past, index + 2) - 1]
    inside = min(max(position, start), end) - start
    first, last = sentence_at(document.text[start:end], inside, language_of(document.text, document.language))
    return start + first, start + last


def paragraph_around(document: ArticleDocument, position: int) -> tuple[int, int]:
    """Return the paragraph that a position is in, without its LF."""
    first, last = document.paragraph(document.block_at(position))
    return document.starts[first], document.ends[last - 1]


def snapped(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a selection widened to whole words, without white space at its ends; inside unspaced scripts as it is."""
    if end - start < 1:
        return start, end
    first, last = snap_to_words(text, start, end)
    if first >= last:
        return whole_characters(text, start, end)
    if first < start and UNSPACED.search(text, first, start + 1):
        first = start
    if last > end and UNSPACED.search(text, end - 1, last):
        last = end
    return whole_characters(text, first, last)


def next_word(document: ArticleDocument, position: int) -> int:
    """Return where the next word starts; at a block's last word the block's end, at its end the next block's start."""
    index = document.block_at(position)
    end = document.ends[index]
    if position >= end:
        return document.starts[index + 1] if index + 1 < len(document) else len(document.text)
    starts = [first for first, _ in word_spans(document.text, document.starts[index], end)]
    place = bisect_right(starts, position)
    if place < len(starts):
        return starts[place]
    following = index + 1
    if following < len(document) and document.continues(following):
        return document.starts[following]
    return end


def previous_word(document: ArticleDocument, position: int) -> int:
    """Return where the word before a position starts; at a block's start the end of the block before."""
    index = document.block_at(position)
    start, end = document.starts[index], document.ends[index]
    if position > end:
        return end
    if position <= start:
        if index == 0:
            return 0
        if not document.continues(index):
            return document.ends[index - 1]
        start, end = document.starts[index - 1], document.ends[index - 1]
    starts = [first for first, _ in word_spans(document.text, start, end)]
    place = bisect_left(starts, position)
    return starts[place - 1] if place else start
