"""The text of a page in paragraphs and sentences: lines that were broken by hand are one paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from annotator.analysis.sentences import sentences

_LINE = re.compile(r"[^\n]+")
_LONG, _LONGEST = 60, 110
"""Characters of lines that are broken by hand."""
_BROKEN = 50  # characters of a line that may have been broken where it ends
_HEADING = 90
_ENDS = (".", "!", "?", ";", ":", ".”", ".’", '."', ".)", "…")
_DASHED = re.compile(r"\s*[-–—•*▪·]\s")
_ROW = re.compile(r"\d\s+[-−]?\d[\d.,]*\s*%?$")  # the end of a row of numbers
_BULLET = re.compile(r"\s*(?:[-–—•*▪·]|\d{1,3}[.)]|\([a-z0-9]\))\s")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph between two places of a page. A heading is short and ends as no sentence does."""

    start: int
    end: int
    is_heading: bool


def paragraphs_in(text: str) -> Iterator[Paragraph]:
    """Yield the paragraphs of a page."""
    start = end = -1
    for line in _LINE.finditer(text):
        if not line[0].strip():
            continue
        if start >= 0 and not _goes_on(text, start, end, line):
            yield _paragraph(text, start, end)
            start = -1
        start = line.start() if start < 0 else start
        end = line.end()
    if start >= 0:
        yield _paragraph(text, start, end)


def _goes_on(text: str, start: int, end: int, line: re.Match[str]) -> bool:
    """Tell whether a line goes on with the paragraph before it."""
    if text.count("\n", end, line.start()) > 1 or _BULLET.match(line[0]):
        return False
    last = text[max(start, text.rfind("\n", start, end) + 1) : end].rstrip()
    if last.endswith("-") and len(last) >= _BROKEN:
        return True
    if len(last) < _BROKEN or last.endswith(_ENDS):
        return False
    return not line[0].lstrip()[:1].isupper() or (_LONG <= len(last) <= _LONGEST and not _ROW.search(last))


def _paragraph(text: str, start: int, end: int) -> Paragraph:
    said = text[start:end].strip()
    return Paragraph(start, end, len(said) <= _HEADING and not said.endswith(_ENDS) and not _DASHED.match(said))


def sentences_in(text: str, paragraph: Paragraph, code: str) -> list[tuple[int, int]]:
    """Return the sentences of a paragraph, as places of the page."""
    said = text[paragraph.start : paragraph.end].replace("\n", " ")
    return [(paragraph.start + start, paragraph.start + end) for start, end in sentences(said, code)]
