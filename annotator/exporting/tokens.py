"""Tokens and sentences of a text, for formats that have no other places: words, numbers and signs, line by line.

A token ends wherever a mark begins or ends, and a sentence never within one: so every place can be told in whole
tokens of one sentence. Not what a linguist would ask for: nothing here knows a language.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import accumulate
from typing import Any

from annotator.domain.documents import ExportDocument
from annotator.domain.text import LETTER, UNSPACED
from annotator.exporting.losses import MENTION, Loss, lost
from annotator.messages import message

Token = tuple[int, int]
"""The place of a piece of a text without white space in it; code points, half-open."""

LINE_ENDS = "\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
"""What some reader or other parts lines at."""
_SPACE = r"[\s\x1c-\x1f]"  # as str.isspace has it
_CLOSING = "[\"'\u201d\u2019\u00bb)\\]]*"
_OPENING = "[\"'\u201c\u2018\u00ab(\\[]*"
_END = re.compile(
    # an end mark before a capital letter, but behind a short name or title: Mr., U.S., St.
    rf"(?<!\b\w)(?<!\b[A-Z]\w)(?<!\b[A-Z]\w\w)[.!?\u2026]+{_CLOSING}\s+(?={_OPENING}[^\W\d_a-z])"
    "|[\u3002\uff01\uff1f]+[\u300d\u300f\uff09\u201d]*"
    f"|[{LINE_ENDS}]+"
)
# whatever is none of these may make one sign with its neighbours, or be of a script without spaces; of these alone a
# pattern of `re` finds the tokens that the one below finds, in a tenth of the time
_LESS_PLAIN = re.compile(
    "[^\\x00-\xb1\xb4-\xb8\xba\xbb\xbf-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u203e\u20a0-\u20bf]"
)
_PLAIN_WORD = r"[\w\u00ad]+"
_PLAIN = re.compile(rf"{_PLAIN_WORD}(?:['\u2019\-]{_PLAIN_WORD}|(?<=\d)[.,]\d+)*|[^\s\x1c-\x1f]")
_LONGEST_WORD = 256  # a text without white space, in Chinese for example, may be long
_NOTHING = message("There is nothing but white space in it, and this format knows words only.")
_TRIMMED = message("It begins or ends with white space, which this format leaves out: it is that much shorter.")
_PARTED = message("It begins or ends inside a word: the word is written in two parts.")


@cache
def _pattern() -> Any:
    import regex  # only where something is exported in tokens

    unspaced, letters = UNSPACED.pattern, rf"(?:(?!{UNSPACED.pattern}){LETTER})+"
    number = r"(?<=\d)[.,]\d+"
    # letters of scripts without spaces stand alone; a sign comes with what belongs to it: an emoji of several parts
    return regex.compile(rf"(?={unspaced})\X|{letters}(?:['\u2019\-]{letters}|{number})*|(?!{_SPACE})\X")


def sentences(text: str, marks: Iterable[tuple[int, int]]) -> Iterator[list[Token]]:
    """Yield the tokens of each sentence that has any; `marks` are places that must come in whole tokens of one."""
    spans = sorted(marks)
    starts, reached = [start for start, _ in spans], list(accumulate((end for _, end in spans), max))
    borders = sorted({place for span in spans for place in span})
    begin = 0
    for match in _END.finditer(text):
        before = bisect_left(starts, match.end())
        if before and reached[before - 1] > match.end():
            continue  # a mark goes on behind it
        if tokens := _tokens(text, begin, match.end(), borders):
            yield tokens
        begin = match.end()
    if tokens := _tokens(text, begin, len(text), borders):
        yield tokens


def _tokens(text: str, begin: int, end: int, borders: Sequence[int]) -> list[Token]:
    plain = _LESS_PLAIN.search(text, begin, end) is None
    spans = [match.span() for match in (_PLAIN if plain else _pattern()).finditer(text, begin, end)]
    for border in reversed(borders[bisect_right(borders, begin) : bisect_left(borders, end)]):
        before = bisect_left(spans, (border,)) - 1
        if before >= 0 and border < spans[before][1]:
            spans[before : before + 1] = [(spans[before][0], border), (border, spans[before][1])]
    return spans


def trimmed(text: str, start: int, end: int) -> Token:
    """Return a place without the white space at its ends; empty where there is nothing else."""
    words = text[start:end]
    return start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())


def token_losses(document: ExportDocument) -> Iterator[Loss]:
    """Yield what of a document's mentions cannot be told in whole tokens as it is."""
    text = document.text
    for row in document.mentions:
        if not row.quote.strip():
            yield lost(MENTION, row.mention_id, _NOTHING)
            continue
        if trimmed(text, row.start, row.end) != (row.start, row.end):
            yield lost("place", row.mention_id, _TRIMMED)
        if _is_inside_a_word(text, row.start) or _is_inside_a_word(text, row.end):
            yield lost("token", row.mention_id, _PARTED)


def _is_inside_a_word(text: str, border: int) -> bool:
    """Tell whether a token would go over a border that is none: what stands between white space is looked at."""
    if not 0 < border < len(text) or text[border - 1].isspace() or text[border].isspace():
        return False
    first, last = max(0, border - _LONGEST_WORD), min(len(text), border + _LONGEST_WORD)
    begin, end = border - 1, border + 1
    while begin > first and not text[begin - 1].isspace():
        begin -= 1
    while end < last and not text[end].isspace():
        end += 1
    return any(match.start() < border < match.end() for match in _pattern().finditer(text, begin, end))
