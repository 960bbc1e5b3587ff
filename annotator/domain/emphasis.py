"""Italics and bold of a revision, read from the Markdown marks that were cut from its source.

The text itself knows no styles; a cut says what stood where, so the marks that parted the words are still known. Only
for showing: nothing is stored, and no offset depends on it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from annotator.domain.article import Cut

# a link's or a quote's marks may have been cut together with those of emphasis
_BESIDE = re.compile(r"^[>\s]*!?\[?|\](?:\([^\n]*\)|\[[^\n]*\])?$")
_RUN = re.compile(r"\*{1,3}|_{1,3}")


@dataclass(frozen=True, slots=True)
class Emphasis:
    """A stretch of a revision's text, in code points, half-open, that its source has in italics, in bold or in both."""

    start: int
    end: int
    slanted: bool
    strong: bool


@dataclass(slots=True)
class _Open:
    mark: str
    start: int


def emphasis_of(text: str, cuts: Iterable[Cut]) -> tuple[Emphasis, ...]:
    """Return what is emphasised in a text from which `cuts` were taken, by start. Marks without a partner are none."""
    found: list[Emphasis] = []
    opened: list[_Open] = []
    taken = 0
    for cut in cuts:
        place, taken = cut.start - taken, taken + len(cut.text)
        run = _run(cut)
        if not run:
            continue
        if opened and "\n\n" in text[opened[-1].start : place]:
            opened.clear()  # no emphasis goes on in another paragraph
        before, after = text[place - 1 : place], text[place : place + 1]
        can_close, can_open = not (before or " ").isspace(), not (after or " ").isspace()
        while run and can_close and opened and _closes(run, opened[-1], certain=not can_open):
            run = _close(run, opened, place, found)
        if run and can_open:
            opened.append(_Open(run, place))
    return tuple(sorted(found, key=lambda one: (one.start, -one.end)))


def _run(cut: Cut) -> str:
    """Return the marks of emphasis in a cut, "" where there are none."""
    if "\n" in cut.text or len(cut.text) > 2000:
        return ""
    found = _RUN.fullmatch(_BESIDE.sub("", cut.text))
    return found.group() if found else ""


def _closes(run: str, last: _Open, *, certain: bool) -> bool:
    """Tell whether marks close the ones opened last: the same ones, or a part of them where they cannot open any."""
    return run == last.mark or (certain and run[0] == last.mark[0])


def _close(run: str, opened: list[_Open], end: int, found: list[Emphasis]) -> str:
    """Close as many marks as both have, and return what is left of the closing ones."""
    last = opened[-1]
    marks = min(len(run), len(last.mark))
    if last.start < end:
        found.append(Emphasis(last.start, end, slanted=marks != 2, strong=marks >= 2))
    last.mark = last.mark[marks:]
    if not last.mark:
        opened.pop()
    return run[marks:]
