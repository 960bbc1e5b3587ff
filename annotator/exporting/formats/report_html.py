"""A report as a page of HTML: what it says is `reporting/builder.py`'s, how it looks `reporting/html.py`'s.

It is read again by lxml, as a browser would: the marks in the text with the text that they stand
in, and what is said of the claims under their numbers.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator, Mapping
from pathlib import Path
from typing import Any

from annotator.exporting.format import Export, Purpose, Writer
from annotator.exporting.options import Options
from annotator.exporting.reports import HOLDS, OPTIONS, expects, fits, report_of
from annotator.messages import message

UNHOLDABLE = re.compile(
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
    from lxml import etree

    found = _Page()
    target: Any = found  # of its events those are taken that matter
    parser = etree.HTMLParser(target=target, encoding="utf-8", huge_tree=True)
    with path.open("rb") as stream:
        while piece := stream.read(_AT_ONCE):
            parser.feed(piece)
            yield from found.taken()
    parser.close()
    yield from found.taken()


class _Place:
    """A place that is being read: what is under its mark, and the text that it points into."""

    def __init__(self, at: str) -> None:
        revision, _, span = at.rpartition(":")
        self.revision = int(revision) if revision else 0
        self.start, self.end = map(int, span.split("-"))
        self.marked: list[str] = []


_AT_ONCE = 1 << 16
_SKIPPED = ("aside", "sup")
_HELD = {"wording": 1, "rating": 2, "rationale": 3}


class _Page:
    """What the parser tells of a page: takes from it what is to be compared, an article at a time."""

    def __init__(self) -> None:
        self._done: list[Hashable] = []
        self._open: list[tuple[str, str]] = []
        self._in_text = 0
        """How deep the element that holds the article's text stands; 0 outside it."""
        self._skipped = 0
        self._over: list[_Place] = []
        self._article: dict[str, str] = {}
        self._text: list[str] = []
        self._marks: dict[str, _Place] = {}
        self._claim: list[str] = []
        self._quotes: dict[str, _Place] = {}
        self._claims: list[tuple[list[str], dict[str, _Place]]] = []

    def taken(self) -> list[Hashable]:
        """Return what was found since it was asked last."""
        found, self._done = self._done, []
        return found

    def start(self, tag: str, known: Mapping[str, str]) -> None:
        """Take the beginning of an element."""
        look = known.get("class", "")
        if tag == "article":
            self._article, self._text, self._marks, self._claims = dict(known), [], {}, []
        elif "data-claim" in known:
            self._claim, self._quotes = [known["data-claim"], "", "", ""], {}
            self._claims.append((self._claim, self._quotes))
        elif tag == "mark":
            self._over.append(self._marks.setdefault(known["data-m"], _Place(known["data-at"])))
        elif tag == "q":
            look = known["data-m"]
            self._quotes[look] = _Place(known["data-at"])
        self._open.append((tag, look))
        if look == "text":
            self._in_text = len(self._open)
        elif tag in _SKIPPED:
            self._skipped += 1

    def end(self, tag: str) -> None:
        """Take the end of an element."""
        if len(self._open) == self._in_text:
            self._in_text = 0
        self._open.pop()
        if tag in _SKIPPED:
            self._skipped -= 1
        elif tag == "mark":
            self._over.pop()
        elif tag == "article":
            self._done += self._records()

    def data(self, words: str) -> None:
        """Take what stands between two tags, or a part of it."""
        if not self._open or self._skipped:
            return
        if self._in_text:
            self._text.append(words)
            for place in self._over:
                place.marked.append(words)
            return
        tag, look = self._open[-1]
        if tag == "q":
            self._quotes[look].marked.append(words)
        elif look in _HELD and self._claim:
            self._claim[_HELD[look]] += words

    def close(self) -> None:
        """Take the end of the page."""

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
    unholdable=UNHOLDABLE,
    distinct=True,
    work=True,
    purpose=Purpose.REPORT,
)
