"""The fewest changes that make one wording of another: whole words are compared first, then the signs that differ."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import regex

_SIGNS = regex.compile(r"\X")
_JOINING = frozenset(".,’'-")
"""What stands within a word or a number: 1,200 is one."""


@dataclass(frozen=True, slots=True)
class WordEdit:
    """What comes into the place of [start, end) of the old wording; code points, never parts of a sign."""

    start: int
    end: int
    text: str


def minimal_edits(old: str, new: str) -> list[WordEdit]:
    """Return what makes the new wording of the old one, in its order."""
    # imported when first needed: no other writer compares
    from rapidfuzz.distance import Indel

    was, becomes = _tokens(old), _tokens(new)
    starts = _ends(was)
    edits: list[WordEdit] = []
    for one in Indel.opcodes(was, becomes):
        if one.tag == "equal":
            continue
        start, end = starts[one.src_start], starts[one.src_end]
        text = "".join(becomes[one.dest_start : one.dest_end])
        if edits and edits[-1].end == start:
            before = edits.pop()
            start, text = before.start, before.text + text
        edits.append(WordEdit(start, end, text))
    return [edit for one in edits for edit in _narrowed(old, one)]


def _tokens(text: str) -> list[str]:
    """Return the words of a text and what stands between them, sign by sign."""
    signs = _SIGNS.findall(text)
    of_word = [sign[0].isalnum() or sign[0] == "_" for sign in signs]
    tokens: list[str] = []
    goes_on = False
    for number, sign in enumerate(signs):
        joins = sign in _JOINING and goes_on and number + 1 < len(signs) and of_word[number + 1]
        if goes_on and (of_word[number] or joins):
            tokens[-1] += sign
        else:
            tokens.append(sign)
        goes_on = of_word[number] or joins
    return tokens


def _ends(tokens: Sequence[str]) -> list[int]:
    """Return where each token begins, and where the last one ends."""
    places = [0]
    for token in tokens:
        places.append(places[-1] + len(token))
    return places


def _narrowed(old: str, edit: WordEdit) -> Iterator[WordEdit]:
    """Yield an edit without the signs that both wordings begin and end with."""
    was, becomes = _SIGNS.findall(old[edit.start : edit.end]), _SIGNS.findall(edit.text)
    head = 0
    while head < min(len(was), len(becomes)) and was[head] == becomes[head]:
        head += 1
    tail = 0
    while tail < min(len(was), len(becomes)) - head and was[-1 - tail] == becomes[-1 - tail]:
        tail += 1
    start = edit.start + len("".join(was[:head]))
    end = edit.end - len("".join(was[len(was) - tail :]))
    text = "".join(becomes[head : len(becomes) - tail])
    if start < end or text:
        yield WordEdit(start, end, text)
