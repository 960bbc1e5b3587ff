"""The tables in the text of pages: cells parted by tabs (sheets, documents), CSV, and rows of numbers in print.

In print a row is a line that begins with words and ends with as many numbers as the lines beside it; the line above
them names the columns where it ends with as many words or years. Where thousands are parted by spaces, as two numbers
stand beside one another, nothing is read from print.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from annotator.domain.source_passage import SourcePage
from annotator.domain.source_table import SourceTable

_LEAST_ROWS, _LEAST_PRINTED = 2, 3
_MOST_CAPTION = 160
_DELIMITERS = (";", ",", "|")
_CSV_CELL = '(?:"(?:[^"]|"")*"|[^{0}"]*)'
_PRINTED = re.compile(r"^(?P<head>\D.*?)(?P<numbers>(?:\s+[-−–+(]?\d[\d.,]*\s?%?\)?){2,})\s*$")
_ONE = re.compile(r"\S+(?:\s%)?")
_DIGIT = re.compile(r"\d")

Place = tuple[int, int]


@dataclass(slots=True)
class _Line:
    """A line of a page: its text, where it begins in the file's text, and the page."""

    text: str
    start: int
    page: SourcePage


@dataclass(slots=True)
class _Found:
    """A table in the making."""

    page: SourcePage
    rows: list[tuple[str, ...]] = field(default_factory=list)
    places: list[tuple[Place, ...]] = field(default_factory=list)

    def add(self, cells: Sequence[tuple[str, Place]]) -> None:
        """Add a row."""
        self.rows.append(tuple(text for text, _ in cells))
        self.places.append(tuple(place for _, place in cells))

    def table(self) -> SourceTable:
        """Return it."""
        page = self.page
        return SourceTable(page.file, tuple(self.rows), page.label, page.number, tuple(self.places))


def tables_in(pages: Sequence[SourcePage]) -> list[SourceTable]:
    """Return the tables in pages, which come in the order of their files; one that goes on behind a page is one."""
    found: list[SourceTable] = []
    for lines in _runs(pages):
        delimiter = _delimiter(lines)
        if delimiter:
            found += _of_csv(lines, delimiter)
        else:
            found += _of_tabs(lines)
            found += _of_print(lines)
    return found


def _runs(pages: Sequence[SourcePage]) -> Iterator[list[_Line]]:
    """Yield the lines of pages that are one text: those without a number that follow each other under one label."""
    run: list[_Line] = []
    last: SourcePage | None = None
    for page in pages:
        goes_on = (
            last is not None
            and (last.file, last.label) == (page.file, page.label)
            and last.number is None
            and page.number is None
            and last.start + len(last.text) == page.start
        )
        if run and not goes_on:
            yield run
            run = []
        run += _lines(page)
        last = page
    if run:
        yield run


def _lines(page: SourcePage) -> Iterator[_Line]:
    start = page.start
    for line in page.text.splitlines(keepends=True):
        yield _Line(line.rstrip("\r\n"), start, page)
        start += len(line)


# ---------------------------------------------------------------------------------------------------- with tabs


def _of_tabs(lines: Sequence[_Line]) -> Iterator[SourceTable]:
    found: _Found | None = None
    caption: _Line | None = None
    for line in lines:
        if "\t" in line.text:
            if found is None:
                found = _Found(line.page)
                if caption is not None:
                    found.add([(caption.text.strip(), (caption.start, caption.start + len(caption.text)))])
            found.add(_cells(line, re.finditer(r"[^\t]*(?:\t|$)", line.text)))
            continue
        if found is not None and len(found.rows) >= _LEAST_ROWS and line.text.strip():
            yield found.table()
        if line.text.strip():
            found = None
            caption = line if len(line.text) <= _MOST_CAPTION else None
    if found is not None and len(found.rows) >= _LEAST_ROWS:
        yield found.table()


def _cells(line: _Line, matches: Iterator[re.Match[str]]) -> list[tuple[str, Place]]:
    found: list[tuple[str, Place]] = []
    for match in matches:
        text = match[0].rstrip("\t")
        if not match[0] and match.start() == len(line.text) and found:
            break
        found.append((text.strip(), (line.start + match.start(), line.start + match.start() + len(text))))
    return found


# ----------------------------------------------------------------------------------------------------------- CSV


def _delimiter(lines: Sequence[_Line]) -> str:
    """Return what parts the cells of a text that is a table as a whole; empty for one that is none."""
    filled = [line.text for line in lines if line.text.strip()]
    if len(filled) <= _LEAST_ROWS or "\t" in filled[0]:
        return ""
    for delimiter in _DELIMITERS:
        counts = {len(_of_row(line, delimiter)) for line in filled[:200]}
        if (
            len(counts) == 1
            and counts.pop() > 1
            and sum(bool(_DIGIT.search(line)) for line in filled) * 2 > len(filled)
        ):
            return delimiter
    return ""


def _of_row(line: str, delimiter: str) -> list[re.Match[str]]:
    """Return the cells of a row; one in quotation marks may hold what parts others."""
    pattern = re.compile(_CSV_CELL.format(re.escape(delimiter)))
    found: list[re.Match[str]] = []
    at = 0
    while at <= len(line):
        match = pattern.match(line, at)
        if match is None:
            return []
        found.append(match)
        at = match.end()
        if at == len(line):
            break
        if line[at] != delimiter:
            return []
        at += 1
    return found


def _of_csv(lines: Sequence[_Line], delimiter: str) -> Iterator[SourceTable]:
    found = _Found(lines[0].page)
    for line in lines:
        if line.text.strip():
            cells = _of_row(line.text, delimiter)
            found.add(
                [
                    (
                        cell[0].strip().strip('"').replace('""', '"'),
                        (line.start + cell.start(), line.start + cell.end()),
                    )
                    for cell in cells
                ]
            )
    yield found.table()


# --------------------------------------------------------------------------------------------------------- print


def _of_print(lines: Sequence[_Line]) -> Iterator[SourceTable]:
    rows: list[tuple[_Line, re.Match[str]]] = []
    above: list[_Line] = []
    before: list[_Line] = []
    for line in [*lines, _Line("", 0, lines[-1].page)]:
        match = _PRINTED.match(line.text) if "\t" not in line.text and len(line.text) <= _MOST_CAPTION else None
        if match is not None and not _is_apart(match["numbers"]):
            match = None
        if match is not None and (not rows or _count(match) == _count(rows[0][1])):
            if not rows:
                before = above[-2:]
            rows.append((line, match))
            continue
        if len(rows) >= _LEAST_PRINTED:
            yield _printed(rows, before)
        rows = []
        above = [*above[-1:], line] if line.text.strip() else above


def _is_apart(numbers: str) -> bool:
    """Tell whether numbers cannot be one whose thousands are parted by spaces."""
    words = numbers.split()
    return not any(
        len(after) == 3 and after.isdecimal() and before[-3:].isdecimal() and len(before) <= 3
        for before, after in pairwise(words)
    )


def _count(match: re.Match[str]) -> int:
    return len(_ONE.findall(match["numbers"]))


def _printed(rows: Sequence[tuple[_Line, re.Match[str]]], above: Sequence[_Line]) -> SourceTable:
    found = _Found(rows[0][0].page)
    count = _count(rows[0][1])
    heads = above[-1] if above else None
    words = list(re.finditer(r"\S+", heads.text)) if heads is not None else []
    if heads is not None and len(words) in (count, count + 1) and len(heads.text) <= _MOST_CAPTION:
        if len(above) > 1:
            found.add([(above[0].text.strip(), (above[0].start, above[0].start + len(above[0].text)))])
        named = [(word[0], (heads.start + word.start(), heads.start + word.end())) for word in words]
        found.add([("", (heads.start, heads.start))] * (count + 1 - len(words)) + named)
    else:
        for line in above[-1:]:
            found.add([(line.text.strip(), (line.start, line.start + len(line.text)))])
    for line, match in rows:
        head = (match["head"].strip(), (line.start, line.start + match.end("head")))
        offset = line.start + match.start("numbers")
        numbers = [(one[0], (offset + one.start(), offset + one.end())) for one in _ONE.finditer(match["numbers"])]
        found.add([head, *numbers])
    return found.table()
