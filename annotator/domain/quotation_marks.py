"""Double quotation marks at the ends of words: a lone one, whose other stands further off, and marks of their own.

Which marks open and which close differs from language to language („…“, «…», »…«, ”…”), and straight ones do not say:
it is told from what stands around them. Whose words stand in marks is `analysis.quotations`' to find.
"""

from __future__ import annotations

import re

MARKS = '"“”„‟«»〝〞〟＂「」『』'

_MARK = re.compile(f"[{MARKS}]")
_BEFORE_OPENING = "([{‹‘'—–-/" + MARKS


def has_marks_of_its_own(text: str) -> bool:
    """Tell whether words begin or end with a quotation mark: another pair around them would be doubled."""
    words = text.strip()
    return bool(words) and (words[0] in MARKS or words.rstrip(".,;:!?…")[-1:] in tuple(MARKS))


def without_lone_marks(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the span [start, end) of a text without the quotation marks at its ends that have no other inside it.

    Such are a sentence's in the middle of a longer quotation. A span of nothing else stays as it is.
    """
    lone = _lone(text, start, end)
    first, last = start, end
    while first < last and (first in lone or (first > start and text[first].isspace())):
        first += 1
    while first < last and (last - 1 in lone or (last < end and text[last - 1].isspace())):
        last -= 1
    return (first, last) if first < last else (start, end)


def _lone(text: str, start: int, end: int) -> set[int]:
    lone: set[int] = set()
    open_ones: list[int] = []
    for mark in _MARK.finditer(text, start, end):
        at = mark.start()
        if _opens(text, at):
            open_ones.append(at)
        elif open_ones:
            open_ones.pop()
        else:
            lone.add(at)
    return lone.union(open_ones)


def _opens(text: str, at: int) -> bool:
    if text[at] in "「『":
        return True
    if at + 1 == len(text) or text[at + 1].isspace():
        # only French puts spaces inside its marks: « Non. »
        return text[at] == "«" and at + 1 < len(text) and (at == 0 or text[at - 1].isspace())
    return at == 0 or text[at - 1].isspace() or text[at - 1] in _BEFORE_OPENING
