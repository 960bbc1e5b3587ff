"""A report as a page of HTML: what it says is `reporting/builder.py`'s, how it looks `reporting/html.py`'s.

It is read again by Python's own parser of HTML, as a browser would: the marks in the text with the text that they stand
in, and what is said of the claims under their numbers.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from annotator.exporting.format import Export, Purpose, Writer
from annotator.exporting.options import Options
from annotator.exporting.reports import HOLDS, OPTIONS, expects, fits, report_of
from annotator.messages import message

_UNHOLDABLE = re.compile(
    "[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
    + "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0x10000, 0x110000, 0x10000))
    + "]"
)
"""What no page of HTML may hold: controls, surrogates, and what is no character."""


def _write(export: Export) -> None:
    from annotator.reporting.html import page

    with export.output.file() as stream:
        for piece in page(report_of(export)):
            stream.write(piece.encode())


def _read_back(path: Path, _options: Options) -> Iterator[Hashable]:
    found = _Page()
    with path.open(encoding="utf-8", newline="") as lines:
        for line in lines:
            found.feed(line)
            if found.done:
                yield from found.taken()
    found.close()
    yield from found.taken()


class _Place:
    """A place that is being read: what is under its mark, and the text that it points into."""

    def __init__(self, at: str) -> None:
        revision, _, span = at.rpartition(":")
        self.revision = int(revision) if revision else 0
        self.start, self.end = map(int, span.split("-"))
        self.marked: list[str] = []


_SKIPPED = ("aside", "sup")
_HELD = {"wording": 1, "rating": 2, "rationale": 3}


class _Page(HTMLParser):
    """Parts a page into what is to be compared, an article at a time."""

    def __init__(self) -> None:
        super().__init__()
        self.done: list[Hashable] = []
        self._open: list[tuple[str, str]] = []
        self._article: dict[str, str] = {}
        self._text: list[str] = []
        self._marks: dict[str, _Place] = {}
        self._claim: list[str] = []
        self._quotes: dict[str, _Place] = {}
        self._claims: list[tuple[list[str], dict[str, _Place]]] = []

    def taken(self) -> list[Hashable]:
        """Return what was found since it was asked last."""
        found, self.done = self.done, []
        return found

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        known = {name: value or "" for name, value in attrs}
        if tag in _VOID:
            return
        self._open.append((tag, known.get("class", "")))
        if tag == "article":
            self._article, self._text, self._marks, self._claims = known, [], {}, []
        elif "data-claim" in known:
            self._claim, self._quotes = [known["data-claim"], "", "", ""], {}
            self._claims.append((self._claim, self._quotes))
        elif tag == "mark":
            self._marks.setdefault(known["data-m"], _Place(known["data-at"]))
            self._open[-1] = (tag, known["data-m"])
        elif tag == "q":
            self._quotes[known["data-m"]] = _Place(known["data-at"])
            self._open[-1] = (tag, known["data-m"])

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop()[0] != tag:
            pass
        if tag == "article":
            self.done += self._records()

    def handle_data(self, data: str) -> None:
        if not self._open:
            return
        names = [name for name, _ in self._open]
        looks = [look for _, look in self._open]
        if "text" in looks:
            if not any(name in _SKIPPED for name in names):
                self._text.append(data)
                for name, mention in self._open:
                    if name == "mark":
                        self._marks[mention].marked.append(data)
            return
        name, look = self._open[-1]
        if name == "q":
            self._quotes[look].marked.append(data)
        elif look in _HELD and self._claim:
            self._claim[_HELD[look]] += data

    def _records(self) -> Iterator[Any]:
        text, article = "".join(self._text), self._article["data-article"]
        for claim, places in self._claims:
            for mention, place in places.items():
                quote = "".join(place.marked)
                if mention in self._marks:
                    mark = self._marks[mention]
                    marked = "".join(mark.marked)
                    there = text[mark.start : mark.end]
                    # under the mark is all of the quote but the white space between paragraphs, which no mark has
                    quote = there if there.split() == quote.split() and _bare(there) == _bare(marked) else marked
                yield (article, place.revision, place.start, place.end, quote, *claim)
            if self._text and any(
                mention not in self._marks and str(place.revision) == self._article["data-revision"]
                for mention, place in places.items()
            ):
                yield ("not marked in the text", *claim)


_VOID = frozenset({"meta", "br", "path", "rect", "link"})


def _bare(words: str) -> str:
    return "".join(words.split())


WRITER = Writer(
    "report-html",
    message("Report (web page)"),
    (".html", ".htm"),
    _write,
    _read_back,
    options=OPTIONS,
    holds=HOLDS,
    fits=fits,
    expects=expects,
    unholdable=_UNHOLDABLE,
    distinct=True,
    work=True,
    purpose=Purpose.REPORT,
)
